// The words of one report: its sentences, terms, dates and figures in its own language and time zone.
import { createTranslator } from 'use-intl/core';
import type { ReportContent } from '@/lib/domain/schema/report';
import { formatBytes, formatMoment, formatNumber } from '@/lib/i18n/format';
import { MESSAGES } from '@/lib/i18n/messages';

/** One line of what is said about something. */
export type Fact = { label: string; value: string };

/** How one report speaks: `moment` takes an ISO 8601 time, `day` a date without time (`YYYY-MM-DD`), `bytes` a size. */
export function wordsOf(content: Pick<ReportContent, 'language' | 'timeZone'>) {
  const { language, timeZone } = content;
  return {
    t: createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'report' }),
    /** What came of a correction, in the list's own sentences. */
    outcome: createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'correction.outcome' }),
    terms: MESSAGES[language].terms,
    moment: (iso: string) => formatMoment(new Date(iso), 'dateTime', language, timeZone),
    day: (day: string) => formatMoment(new Date(`${day}T00:00:00Z`), 'date', language, 'UTC'),
    number: (value: number) => formatNumber(value, language),
    bytes: (value: number) => formatBytes(value, language),
  };
}
/** What {@link wordsOf} gives. */
export type Words = ReturnType<typeof wordsOf>;
