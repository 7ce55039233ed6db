// A passage in the panel: not yet accounted for, or exempt from checking, and what to do about it.
'use client';
import { useTranslations } from 'next-intl';
import { CorrectLink } from '@/components/revision/correct-link';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { WordingChange } from '@/components/verdict/wording-change';
import { isClosed } from '@/lib/domain/claim';
import { uncoveredFacts } from '@/lib/domain/coverage';
import { overlaps } from '@/lib/text/span';
import { useDesk, useDeskState, useMay } from './desk-context';
import { useDeskActions } from './use-desk-actions';
import { usePassageStates } from './use-passages';

/** `index` counts in the revision's passages. */
export function PassageCard({ index }: { index: number }) {
  const t = useTranslations('article.passage');
  const terms = useTranslations('terms.exemptionReason');
  const states = useTranslations('terms.passage');
  const { me } = useDesk();
  const { markClaim, exempt, withdraw, confirmExemption } = useDeskActions();
  const { revision, exemptions, language } = useDeskState((state) => state.article);
  const claims = useDeskState((desk) => desk.claims);
  const state = usePassageStates()[index];
  const mayMark = useMay('claim.create');
  const mayExempt = useMay('exemption.add');
  const passage = revision.units[index];
  if (!passage || state === undefined) return null;
  // Its claims are settled, but they do not hold everything that it states.
  const lacking = claims.some((claim) => !isClosed(claim.stored) && claim.anchors.some((anchor) => overlaps(anchor, passage))) ? uncoveredFacts(passage, claims, exemptions, revision.facts) : [];
  const here = exemptions.filter((exemption) => exemption.start < passage.end && passage.start < exemption.end);
  return (
    <div className="grid gap-4 px-4 py-4 sm:px-5">
      <h2 className="text-sm font-semibold text-ink-2">{t('title', { state: states(state) })}</h2>
      <blockquote lang={language} className="border-l-3 border-line-2 pl-3 font-serif text-[1.0625rem] leading-snug hyphens-auto">
        {revision.text.slice(passage.start, passage.end)}
      </blockquote>
      {here.map((exemption) => (
        <div key={exemption.id} className="grid gap-2 border-y border-line py-3">
          {exemption.stale ? (
            <div className="grid gap-1.5">
              <Notice tone="warning" next={mayExempt ? t('staleNext') : undefined}>
                {t('stale')}
              </Notice>
              <WordingChange before={exemption.exact} after={revision.text.slice(exemption.start, exemption.end)} />
            </div>
          ) : null}
          <p>
            {t('exempt', { reason: terms(exemption.reason) })}
            {exemption.note ? <span className="block whitespace-pre-line text-ink-2">{exemption.note}</span> : null}
          </p>
          <p className="text-sm text-ink-3">
            {exemption.createdBy.name}, <DateTime value={exemption.createdAt} />
          </p>
          {mayExempt ? (
            <div className="flex flex-wrap gap-2">
              {exemption.stale ? (
                <Button variant="primary" onClick={() => void confirmExemption(exemption)} aria-keyshortcuts={me.singleKeys ? 'r' : undefined}>
                  {t('confirm')}
                  {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">r</Kbd> : null}
                </Button>
              ) : null}
              <Button onClick={() => void withdraw(exemption)}>{t('withdraw')}</Button>
            </div>
          ) : null}
        </div>
      ))}
      {state === 'unaccounted' && lacking.length > 0 ? (
        <div className="grid gap-1.5">
          <p className="text-ink-2">{t('lacking')}</p>
          <ul aria-label={t('lacking')} className="divide-y divide-line border-y border-line">
            {lacking.map(({ start, end }) => (
              <li key={`${start}-${end}`} className="flex min-h-9 items-center gap-3 py-1">
                <span lang={language} className="min-w-0 flex-1 font-serif">
                  {revision.text.slice(start, end)}
                </span>
                {mayMark ? <Button onClick={() => void markClaim({ start, end })}>{t('markFact')}</Button> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : state === 'unaccounted' && (mayMark || mayExempt) ? (
        <p className="text-ink-2">{t('unaccounted')}</p>
      ) : null}
      {mayMark && here.length === 0 ? (
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" size="md" onClick={() => void markClaim({ start: passage.start, end: passage.end })}>
            {t('markAll')}
          </Button>
          <Button size="md" onClick={() => exempt({ start: passage.start, end: passage.end })}>
            {t('exemptIt')}
            {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">x</Kbd> : null}
          </Button>
        </div>
      ) : null}
      <CorrectLink start={passage.start} />
      {mayMark ? (
        <p className="text-sm text-ink-3">
          <span className={me.singleKeys ? 'hidden pointer-coarse:inline' : undefined}>{t('markPart')}</span>
          {me.singleKeys ? <span className="pointer-coarse:hidden">{t('markPartKeys')}</span> : null}
        </p>
      ) : null}
    </div>
  );
}
