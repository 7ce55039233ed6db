// Ends all of one's sessions, after asking.
'use client';
import { useTranslations } from 'next-intl';
import { api } from '@/lib/client/api';
import { leave } from '@/lib/client/sign-out';
import { useCall } from '@/lib/client/use-call';
import { Refusal } from '@/components/shell/refusal';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';

/** Leads to the sign-in page. */
export function SignOutEverywhere() {
  const t = useTranslations('person.sessions');
  const { problem, run, clear } = useCall({ leaving: true });
  const end = () =>
    run(async () => {
      await api('POST /api/v1/me/sign-out-everywhere');
      leave();
    });
  return (
    <div>
      <ConfirmDialog title={t('question')} description={t('consequence')} confirmLabel={t('end')} onConfirm={end} onOpenChange={clear} trigger={<Button size="md">{t('end')}</Button>}>
        <Refusal problem={problem} />
      </ConfirmDialog>
    </div>
  );
}
