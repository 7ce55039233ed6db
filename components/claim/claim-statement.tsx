// The claim in one self-contained sentence, for lists and search: read, with the way to edit it in its place.
'use client';
import { Pencil } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDesk, useScreen } from '@/components/article/desk-context';
import { Button } from '@/components/ui/button';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Claim } from '@/lib/domain/schema/claim';

// Fetched when somebody first writes one.
const StatementForm = dynamic(untilFetched(() => import('./statement-form').then((file) => file.StatementForm)), { loading: () => null });

export function ClaimStatement({ claim, mayEdit }: { claim: Claim; mayEdit: boolean }) {
  const t = useTranslations('claim.statement');
  const { screen } = useDesk();
  const editing = useScreen((state) => state.editing === 'statement') && mayEdit;
  if (editing) return <StatementForm claim={claim} onDone={() => screen.set({ editing: null })} />;
  if (!mayEdit) return claim.statement ? <p className="text-ink-2">{claim.statement}</p> : null;
  return (
    <div className="flex items-start gap-1">
      <p className="min-w-0 flex-1 pt-1 text-sm text-ink-2">{claim.statement ?? <span className="text-ink-3">{t('none')}</span>}</p>
      <Button variant="quiet" size="icon" aria-label={claim.statement ? t('edit') : t('add')} aria-keyshortcuts="e" onClick={() => screen.set({ editing: 'statement' })}>
        <Pencil aria-hidden />
      </Button>
    </div>
  );
}
