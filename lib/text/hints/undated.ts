// Hint: the article has no date, so that its relative dates and those without a year cannot be resolved.
import type { Hint } from '../reading';
import type { Article } from './article';

/** One hint on all dates that hang on the day of publication, or none where that day is known. */
export function findUndated({ facts, published }: Article): Hint[] {
  if (published !== null) return [];
  const open = facts.dates.filter(({ relative, norm }) => relative || norm?.startsWith('XXXX') === true);
  return open.length === 0 ? [] : [{ kind: 'undated', spans: open.map(({ start, end }) => ({ start, end })), values: { count: open.length } }];
}
