// What a new text has left unsettled: claims that stand nowhere, exemptions whose passage is gone or reads otherwise. Nothing disappears.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState, useMay } from '@/components/article/desk-context';
import { FIELD_IDS, focusSoon, useDeskActions } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { overlaps, type Span } from '@/lib/text/span';
import type { Claim } from '@/lib/domain/schema/claim';

/** The tray stands above the list of all claims. */
export function LostTray() {
  const t = useTranslations('claim.tray');
  const terms = useTranslations('terms');
  const { withdraw } = useDeskActions();
  const claims = useDeskState((state) => state.claims);
  const exemptions = useDeskState((state) => state.article.goneExemptions);
  const language = useDeskState((state) => state.article.language);
  const mayExempt = useMay('exemption.add');
  const lost = claims.filter((claim) => claim.orphaned);
  return (
    <>
      {lost.length + exemptions.length > 0 ? (
        <section id={FIELD_IDS.tray} tabIndex={-1} aria-label={t('label')} className="border-b border-line-2 outline-none">
          <h2 className="bg-stale-bg px-4 pt-2 text-sm font-semibold text-stale sm:px-5">{t('title', { count: lost.length + exemptions.length })}</h2>
          <p className="bg-stale-bg px-4 pt-0.5 pb-2 text-sm text-ink-2 sm:px-5">{t('explained')}</p>
          <ul className="divide-y divide-line border-t border-line">
            {lost.map((claim) => (
              <LostRow key={claim.id} claim={claim} />
            ))}
            {exemptions.map((exemption) => (
              <li key={exemption.id} className="grid gap-1 px-4 py-2 sm:px-5">
                <p lang={language} className="line-clamp-3 font-serif text-lg leading-snug">
                  {exemption.exact}
                </p>
                <p className="text-sm text-ink-2">{t('exemption', { reason: terms(`exemptionReason.${exemption.reason}`), revision: exemption.revisionNumber })}</p>
                {mayExempt ? (
                  <div>
                    <Button onClick={() => void withdraw(exemption)}>{t('withdraw')}</Button>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <StaleExemptions />
    </>
  );
}

/** Exemptions on whose place other words stand now; a claim may lie over them in the text, where a press means the claim. */
function StaleExemptions() {
  const t = useTranslations('claim.tray');
  const terms = useTranslations('terms');
  const { screen } = useDesk();
  const { revision, exemptions, language } = useDeskState((state) => state.article);
  const stale = exemptions.filter((exemption) => exemption.stale);
  if (stale.length === 0) return null;
  const look = (exemption: Span) => {
    const index = revision.units.findIndex((unit) => overlaps(unit, exemption));
    // Its words may lie between passages now: the text that is next to them is shown.
    screen.select({ kind: 'passage', index: index === -1 ? Math.max(0, revision.units.findLastIndex((unit) => unit.start <= exemption.start)) : index }, 'panel');
  };
  return (
    <section aria-label={t('staleLabel')} className="border-b border-line-2">
      <h2 className="bg-stale-bg px-4 py-2 text-sm font-semibold text-stale sm:px-5">{t('staleTitle', { count: stale.length })}</h2>
      <ul className="divide-y divide-line border-t border-line">
        {stale.map((exemption) => (
          <li key={exemption.id}>
            <button type="button" onClick={() => look(exemption)} className="grid w-full gap-0.5 px-4 py-2 text-left hover:bg-sunken focus-visible:outline-offset-[-2px] sm:px-5">
              <span lang={language} className="line-clamp-2 font-serif text-lg leading-snug">
                {revision.text.slice(exemption.start, exemption.end)}
              </span>
              <span className="text-sm text-ink-2">{t('staleExemption', { reason: terms(`exemptionReason.${exemption.reason}`) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LostRow({ claim }: { claim: Claim }) {
  const t = useTranslations('claim.tray');
  const terms = useTranslations('terms');
  const { screen } = useDesk();
  const language = useDeskState((state) => state.article.language);
  const [place] = claim.lastPlace?.anchors ?? [];
  const verdict = claim.verdict ? terms(`rating.${claim.verdict.rating}`) : terms(`status.${claim.stored}`);
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          screen.select({ kind: 'claim', id: claim.id }, 'panel');
          // This row goes with the list: the keyboard goes on at the claim's first act.
          focusSoon(FIELD_IDS.place);
        }}
        className="grid w-full grid-cols-[1.75rem_1fr] items-baseline gap-x-1.5 px-4 py-2 text-left hover:bg-sunken focus-visible:outline-offset-[-2px] sm:px-5"
      >
        <span className="figures text-sm text-ink-3">{claim.number}</span>
        <span className="grid gap-0.5">
          <span lang={language} className="line-clamp-2 font-serif text-lg leading-snug">
            {place?.exact ?? claim.statement}
          </span>
          <span className="text-sm text-ink-2">{claim.lastPlace ? t('stood', { verdict, revision: claim.lastPlace.revisionNumber }) : verdict}</span>
        </span>
      </button>
    </li>
  );
}
