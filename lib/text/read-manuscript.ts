// The reading engine's door: from a parsed manuscript to what it states, what is proposed for checking, and what does not fit together.
import { proposeClaims } from './claims/propose';
import { readDates } from './dates/read-dates';
import { readFigures } from './figures/read-figures';
import { findHints } from './hints/find-hints';
import { readNames } from './names/read-names';
import type { ParsedManuscript } from './parse';
import { readQuotes } from './quotes/read-quotes';
import { RULE_SET, type Facts, type Reading } from './reading';
import type { Span } from './span';

/** The spans that touch none of `others`; both in text order, and so is the answer. */
function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let at = 0;
  return spans.filter((span) => {
    while ((others[at]?.end ?? Infinity) <= span.start) at += 1;
    return (others[at]?.start ?? Infinity) >= span.end;
  });
}

/**
 * Reads a manuscript. Same manuscript and day, same answer. Never throws; takes linear time.
 * `published`: the article's day (`YYYY-MM-DD`), or null where it has none. Offsets are into the manuscript's text.
 */
export function readManuscript(manuscript: ParsedManuscript, published: string | null): Reading {
  const { text, language } = manuscript;
  const dates = readDates(text, language, published);
  // A year is no figure: where both are read, the date stands.
  const facts: Facts = { figures: apartFrom(readFigures(text, language), dates), dates, quotes: readQuotes(manuscript), names: readNames(manuscript) };
  return { ...facts, ...proposeClaims(manuscript, facts), hints: findHints(manuscript, facts, published), ruleSet: RULE_SET };
}
