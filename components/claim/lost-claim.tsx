// A claim that the text has lost: what it said, where it stood, and the ways to settle it.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useDesk, useDeskState } from '@/components/article/desk-context';
import { NOTHING } from '@/components/article/screen-store';
import { FIELD_IDS, useDeskActions } from '@/components/article/use-desk-actions';
import { useTriage } from '@/components/triage/use-triage';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { Claim } from '@/lib/domain/schema/claim';
import { CandidateList } from './candidate-list';
import { InPassage } from './in-passage';
import { useStanding } from './use-standing';

/** Takes an orphaned claim or proposal. */
export function LostClaim({ claim, mayEdit }: { claim: Claim; mayEdit: boolean }) {
  const t = useTranslations('claim.lost');
  const { screen } = useDesk();
  const triage = useTriage();
  const language = useDeskState((state) => state.article.language);
  const { data, failed, retry } = useStanding(claim);
  // Places that were pointed at in the text are so no longer.
  useEffect(() => () => screen.set({ spot: NOTHING }), [screen]);
  // Of a claim that stood in the text a moment ago, what is known may still be from then.
  const lost = data?.lost ?? null;
  const places = lost?.places ?? [];
  const first = places.findIndex(({ candidates }) => candidates.length > 0);
  const last = claim.lastPlace;
  return (
    <section aria-label={t('label')} className="grid gap-3">
      <Notice tone="warning" action={failed ? <Button onClick={retry}>{t('again')}</Button> : undefined}>
        {last ? t('gone', { since: last.revisionNumber + 1 }) : t('nowhere')}
      </Notice>
      {last ? <p className="text-sm text-ink-2">{t('stood', { revision: last.revisionNumber })}</p> : null}
      {places.map((place, index) => (
        <div key={place.before.start} className="grid gap-2">
          <p lang={language} className="border-l-3 border-line-2 pl-3 font-serif leading-snug text-ink-2">
            <InPassage passage={place.before.passage} exact={place.before.exact} draw={(words) => <b className="font-medium text-ink">{words}</b>} />
          </p>
          <CandidateList claim={claim} place={place} firstId={index === first && mayEdit ? FIELD_IDS.place : undefined} act={mayEdit ? (span) => triage((acts) => acts.attach(claim, span)) : null} />
        </div>
      ))}
      {!lost && !failed && last ? <BusyLine label={t('loading')} /> : null}
      {lost && first === -1 ? <p className="text-sm text-ink-2">{t('none')}</p> : null}
      {mayEdit && (lost || failed || !last) ? <Acts claim={claim} isFirst={first === -1} /> : null}
    </section>
  );
}

function Acts({ claim, isFirst }: { claim: Claim; isFirst: boolean }) {
  const t = useTranslations('claim.lost');
  const { screen, me } = useDesk();
  const { startMarking } = useDeskActions();
  const isProposal = claim.stored === 'proposed';
  return (
    <div className="flex flex-wrap gap-2">
      <Button id={isFirst ? FIELD_IDS.place : undefined} size="md" onClick={() => startMarking(claim.id)} aria-keyshortcuts={me.singleKeys ? 'm' : undefined}>
        {t('mark')}
        {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">m</Kbd> : null}
      </Button>
      {isProposal ? null : (
        <Button size="md" onClick={() => screen.set({ dialog: { kind: 'close', claimId: claim.id } })} aria-keyshortcuts={me.singleKeys ? 'x' : undefined}>
          {t('drop')}
          {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">x</Kbd> : null}
        </Button>
      )}
    </div>
  );
}
