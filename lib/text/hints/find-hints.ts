// Hints: what does not fit together inside one manuscript.
import type { ParsedManuscript } from '../parse';
import type { Facts, Hint } from '../reading';

/** The doubts about a manuscript, in text order of their first spans. `published`: the article's day (`YYYY-MM-DD`), or null. Takes linear time. */
export function findHints(manuscript: ParsedManuscript, facts: Facts, published: string | null): Hint[] {
  void manuscript;
  void facts;
  void published;
  return [];
}
