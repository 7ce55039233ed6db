// What changed since a verdict: the judged wording beside the present one, or the sentences around it where only those changed.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import { WordingChange } from '@/components/verdict/wording-change';
import type { StaleReason } from '@/lib/domain/claim';
import type { ClaimStanding } from '@/lib/domain/schema/standing';
import { formatMoment } from '@/lib/i18n/format';

/** Lines of which the same one stands on both sides are left out: of many places only the changed ones are told. */
function changed(before: readonly string[], after: readonly string[]): { before: string; after: string } {
  const without = (lines: readonly string[], others: readonly string[]) => lines.filter((line) => !others.includes(line)).join('\n');
  return { before: without(before, after), after: without(after, before) };
}

/** `reason`: what of it makes the verdict stale. */
export function WhatChanged({ standing: { judged, present }, reason }: { standing: ClaimStanding; reason: StaleReason }) {
  const t = useTranslations('claim.changes');
  const locale = useLocale();
  // A day of the calendar, in no zone.
  const day = (date: string | null) => (date === null ? t('unplanned') : formatMoment(new Date(date), 'date', locale, 'UTC'));
  if (!judged) return null;
  if (reason === 'date') return <p className="text-sm text-ink-2">{t('date', { before: day(judged.publishedOn), after: day(present.publishedOn) })}</p>;
  if (reason === 'evidence' || present.wordings.length === 0) return null;
  if (reason === 'context' && judged.passages.length === 0) return <p className="text-sm text-ink-2">{t('untold')}</p>;
  const { before, after } = reason === 'wording' ? changed(judged.wordings, present.wordings) : changed(judged.passages, present.passages);
  return (
    <div className="grid gap-1">
      <p className="text-sm text-ink-2">{t(reason, { before: judged.revisionNumber, after: present.revisionNumber })}</p>
      <WordingChange before={before} after={after} />
    </div>
  );
}
