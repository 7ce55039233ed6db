// Places where a lost wording may be meant to stand now: offered, never taken without a person.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState } from '@/components/article/desk-context';
import { Button } from '@/components/ui/button';
import { isClosed } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import type { ClaimStanding } from '@/lib/domain/schema/standing';
import { overlaps, type Span } from '@/lib/text/span';
import { InPassage } from './in-passage';

type LostPlace = NonNullable<ClaimStanding['lost']>['places'][number];

/** `act` puts the claim at the place, null for those who may not; `firstId` is the id of the first button. */
export function CandidateList({ claim, place: { candidates, ambiguous }, act, firstId }: { claim: Claim; place: LostPlace; act: ((span: Span) => void) | null; firstId?: string | undefined }) {
  const t = useTranslations('claim.lost');
  const { screen } = useDesk();
  const language = useDeskState((state) => state.article.language);
  const others = useDeskState((state) => state.claims);
  const newer = useDeskState((state) => state.newer !== null);
  if (candidates.length === 0) return null;
  const owner = (span: Span) => others.find((other) => other.id !== claim.id && !isClosed(other.stored) && other.anchors.some((anchor) => overlaps(anchor, span)));
  return (
    <div className="grid gap-1.5">
      <p className="text-sm text-ink-2">{t(ambiguous ? 'ambiguous' : 'likely', { count: candidates.length })}</p>
      <ol className="divide-y divide-line border-y border-line">
        {candidates.map((candidate, index) => {
          const taken = owner(candidate);
          return (
            <li key={candidate.start} className="grid gap-1.5 py-2">
              <p lang={language} className="font-serif leading-snug text-ink-2">
                <InPassage passage={candidate.passage} exact={candidate.exact} draw={(words) => <mark className="bg-sel text-ink">{words}</mark>} />
              </p>
              {taken === undefined ? null : <p className="text-sm text-ink-3">{t(taken.stored === 'proposed' ? 'proposed' : 'taken', { number: taken.number })}</p>}
              {act ? (
                <div className="flex flex-wrap gap-2">
                  <Button id={index === 0 ? firstId : undefined} variant={index === 0 && !ambiguous && taken?.stored !== 'open' && taken?.stored !== 'in_progress' ? 'primary' : 'plain'} disabled={newer} onFocus={() => screen.set({ spot: [candidate] })} onClick={() => act(candidate)}>
                    {t('attach')}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
