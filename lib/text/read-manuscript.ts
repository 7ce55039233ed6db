// The reading engine's door: from a parsed manuscript to what it states, what is proposed for checking, and what does not fit together.
import { proposeClaims } from './claims/propose';
import { readDates } from './dates/read-dates';
import { readFigures } from './figures/read-figures';
import { findHints } from './hints/find-hints';
import { readNames } from './names/read-names';
import type { ParsedManuscript } from './parse';
import { readQuotes } from './quotes/read-quotes';
import { RULE_SET, type Facts, type Reading } from './reading';
import { overlaps } from './span';

/**
 * Reads a manuscript. Same manuscript and day, same answer. Never throws; takes linear time.
 * `published`: the article's day (`YYYY-MM-DD`), or null where it has none. Offsets are into the manuscript's text.
 */
export function readManuscript(manuscript: ParsedManuscript, published: string | null): Reading {
  const { text, language } = manuscript;
  const dates = readDates(text, language, published);
  const facts: Facts = { figures: readFigures(text, language).filter((figure) => !dates.some((date) => overlaps(figure, date))), dates, quotes: readQuotes(manuscript), names: readNames(manuscript) };
  return { ...facts, ...proposeClaims(manuscript, facts), hints: findHints(manuscript, facts, published), ruleSet: RULE_SET };
}
