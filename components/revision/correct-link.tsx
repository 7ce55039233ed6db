// Leads from the checking screen to the correction of one passage, and by it back to the same claim.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState, useMay } from '@/components/article/desk-context';
import { Kbd } from '@/components/ui/kbd';
import { LinkButton } from '@/components/ui/link-button';
import type { Claim } from '@/lib/domain/schema/claim';
import { correctionPath } from './correction-path';

/** `start`: a place in the passage; `claim`: the one to come back to. Nothing for people who may not change the text. */
export function CorrectLink({ start, claim = null, short = false }: { start: number; claim?: Claim | null; short?: boolean }) {
  const t = useTranslations('revision.correct');
  const { me } = useDesk();
  const id = useDeskState((state) => state.article.id);
  if (!useMay('article.revise')) return null;
  return (
    <span>
      <LinkButton href={correctionPath(id, start, claim)} variant={short ? 'quiet' : 'plain'} title={t('full')} aria-keyshortcuts={me.singleKeys ? 'i' : undefined}>
        {t(short ? 'short' : 'full')}
        {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">i</Kbd> : null}
      </LinkButton>
    </span>
  );
}
