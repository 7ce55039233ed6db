// Dates and periods, absolute and relative to the day of publication.
import type { DateMention } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';

/**
 * The dates of `text` between `start` and `end`, in order, not overlapping; offsets into `text`. Takes linear time.
 * `published`: the article's day (`YYYY-MM-DD`), or null; without it relative dates have no `norm`.
 */
export function readDates(text: string, language: TextLanguage, published: string | null, within: Span = { start: 0, end: text.length }): DateMention[] {
  void language;
  void published;
  void within;
  return [];
}
