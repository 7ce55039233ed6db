// A value of an event's field as a reader sees it: words of the vocabulary translated, dates by locale.
import { formatMoment } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

type Terms = Messages['terms'];
type Vocabulary = Readonly<Record<string, string>>;

/** Which vocabulary a field's values come from. */
function vocabularyOf(field: string, terms: Terms): Vocabulary | null {
  const vocabularies: Record<string, Vocabulary> = {
    rating: terms.rating, decision: terms.correction, action: terms.action, status: terms.status, priority: terms.priority, aspect: terms.aspect, stance: terms.stance, tier: terms.tier,
    exemptionReason: terms.exemptionReason, access: terms.access, edition: terms.edition, language: terms.language, type: terms.claimType, by: terms.proposedBy,
  };
  return vocabularies[field] ?? null;
}

const MOMENTS = new Set(['deadline', 'plannedAt', 'archivedAt']);
/** Fields whose values are ids: a reader is told that they changed, not to what. */
const IDS = /Ids?$/;

type Reading = { locale: Locale; zone: string; terms: Terms; none: string; changed: string };

/** The value as text. */
export function eventValue(value: unknown, field: string, { locale, zone, terms, none, changed }: Reading): string {
  if (value === null || value === undefined || value === '') return none;
  if (IDS.test(field)) return changed;
  if (Array.isArray(value)) return value.length === 0 ? none : value.map((item) => eventValue(item, field, { locale, zone, terms, none, changed })).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  const word = vocabularyOf(field, terms)?.[value];
  if (word !== undefined) return word;
  return MOMENTS.has(field) && !Number.isNaN(Date.parse(value)) ? formatMoment(new Date(value), 'dateTime', locale, zone) : value;
}
