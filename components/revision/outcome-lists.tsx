// The preview in full: claims by urgency, passages without a claim, exemptions, and what cleaning took out.
'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakenOut } from '@/components/manuscript/manuscript-preview';
import type { ClaimChange, ExemptionChange, RevisionOutcome } from '@/lib/domain/schema/revision';
import { ClaimChangeItem } from './claim-change-item';
import { NotesOutcome } from './notes-outcome';
import { Part } from './outcome-part';
import { QUIET, TELLING, type Fate, type OutcomeSummary } from './outcome-summary';

/** Passages shown at most; of a wholly new text the rest is counted. */
const SHOWN = 200;

type ListsProps = { outcome: RevisionOutcome; summary: OutcomeSummary; live: ReadonlySet<string>; language: string };

export function OutcomeLists({ outcome, summary, live, language }: ListsProps) {
  const t = useTranslations('revision');
  const list = (fate: Fate): ReactNode => (
    <ul aria-label={t(`fate.${fate}`)} className="divide-y divide-line">
      {summary.claims[fate].map((claim: ClaimChange) => (
        <ClaimChangeItem key={claim.id} claim={claim} fate={fate} isLive={live.has(claim.id)} language={language} />
      ))}
    </ul>
  );
  const folded = QUIET.filter((fate) => summary.claims[fate].length > 0);
  return (
    <div className="grid gap-6">
      {TELLING.filter((fate) => summary.claims[fate].length > 0).map((fate) => (
        <Part key={fate} title={t(`fate.${fate}`)} count={summary.claims[fate].length} hint={t(`fateHint.${fate}`)}>
          {list(fate)}
        </Part>
      ))}
      {outcome.annotations ? <NotesOutcome outcome={outcome.annotations} language={language} /> : null}
      <Passages outcome={outcome} language={language} />
      <Exemptions title={t('exemptions.stale')} exemptions={summary.exemptions.stale} language={language} />
      <Exemptions title={t('exemptions.gone')} exemptions={summary.exemptions.gone} language={language} />
      {folded.map((fate) => (
        <details key={fate} className="border-t border-line pt-2">
          <summary className="min-h-8 cursor-pointer py-1 font-medium">
            {t(`fate.${fate}`)} <span className="figures font-normal text-ink-3">{summary.claims[fate].length}</span>
          </summary>
          {list(fate)}
        </details>
      ))}
      {outcome.noise.length > 0 ? <TakenOut noise={outcome.noise} removed={0} /> : null}
    </div>
  );
}

function Passages({ outcome: { passages, text }, language }: { outcome: RevisionOutcome; language: string }) {
  const t = useTranslations('revision.passages');
  if (passages.length === 0) return null;
  return (
    <Part title={t('title')} count={passages.length} hint={t('hint')}>
      <ul aria-label={t('title')} className="divide-y divide-line">
        {passages.slice(0, SHOWN).map(({ start, end, kind }) => (
          <li key={start} className="grid gap-0.5 py-2">
            <span className="text-sm text-ink-3">{t(kind)}</span>
            <span lang={language} className="font-serif leading-snug wrap-anywhere">
              {text.slice(start, end)}
            </span>
          </li>
        ))}
        {passages.length > SHOWN ? <li className="py-2 text-ink-3">{t('more', { count: passages.length - SHOWN })}</li> : null}
      </ul>
    </Part>
  );
}

function Exemptions({ title, exemptions, language }: { title: string; exemptions: readonly ExemptionChange[]; language: string }) {
  if (exemptions.length === 0) return null;
  return (
    <Part title={title} count={exemptions.length}>
      <ul aria-label={title} className="divide-y divide-line">
        {exemptions.map(({ id, exact }) => (
          <li key={id} lang={language} className="py-2 font-serif leading-snug wrap-anywhere">
            {exact}
          </li>
        ))}
      </ul>
    </Part>
  );
}
