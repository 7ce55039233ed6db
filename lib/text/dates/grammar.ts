// The form in which a language describes its dates: rules found by their first word, and the words their groups hold.
import type { Season, Unit } from './resolve';

/** What a rule's groups mean; `interpret.ts` has one reading for each. */
export type Shape =
  | 'iso' | 'numeric' | 'day' | 'month' | 'year' | 'years' | 'decade' | 'century' | 'quarter' | 'half' | 'firstMonths' | 'season'
  | 'weekday' | 'period' | 'ago' | 'dayWord' | 'reference' | 'holiday';

/**
 * What must stand before a find: `place` a preposition or a phase (`Ende`), `phase` a phase, `opening` the start of a sentence in a
 * paragraph that has named a date, `capital` a capital letter, `small` a small one (or a small one after it where a sentence starts), `free` nothing that makes it a name or
 * a thing that returns (`Black Friday`, `Herr Sonntag`, `jeden Montag`).
 */
export type Need = 'place' | 'phase' | 'opening' | 'capital' | 'small' | 'free';

export type Rule = { shape: Shape; pattern: RegExp; needs: readonly Need[] };

/** The words of one language. Keys are in small letters, without a full stop, adjectives and nouns without their endings. */
export type Vocabulary = {
  /** Rules by the first word they can start with; `#` stands for any word of digits. */
  rules: ReadonlyMap<string, readonly Rule[]>;
  /** A preposition, an article and a phase, each optional, before a date; sticky. Groups: `from` (since), `until`, `other`, `article`, `phase`. */
  prefix: RegExp;
  /** First words of prefixes. */
  prefixes: ReadonlySet<string>;
  /** What joins two dates to a range; sticky. Group `and` joins only after a "between", `night` only days. */
  joint: RegExp;
  /** What joins a weekday and its date; sticky. */
  apposition: RegExp;
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, Season>;
  units: ReadonlyMap<string, Unit>;
  numbers: ReadonlyMap<string, number>;
  /** How many periods from the present; null where the text, not the day of publication, is what it is counted from. */
  directions: ReadonlyMap<string, number | null>;
  dayWords: ReadonlyMap<string, number>;
  /** Month and day of holidays that do not move. */
  holidays: ReadonlyMap<string, string>;
  /** Whether a number of four digits is counted, named or measured rather than a year. */
  isYear: (before: string, digits: string, after: string, placed: boolean) => boolean;
  /** Numeric dates: whether the month comes first; null where that is not settled. */
  monthFirst: (first: number, second: number) => boolean | null;
};

// Spaces in the sources below stand for short runs of any blank but a line break.
const BLANK = String.raw`[^\S\n]{1,3}`;

/** Compiles a source in which each blank matches one to three blanks, at one place, whatever the case, up to the end of a word. */
export function sticky(source: string, end = String.raw`(?![\p{L}\p{N}])`): RegExp {
  return new RegExp(source.replaceAll(' ', `(?:${BLANK})`) + end, 'iuy');
}

/** An alternation of words, longer ones first. */
export const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Lists rules by the first words that their sources can start with. */
export function byFirstWord(rules: readonly { starts: Iterable<string>; shape: Shape; source: string; needs?: readonly Need[] }[]): Map<string, Rule[]> {
  const listed = new Map<string, Rule[]>();
  for (const { starts, shape, source, needs = [] } of rules) {
    const rule: Rule = { shape, pattern: sticky(source), needs };
    for (const start of new Set(starts)) listed.set(start, [...(listed.get(start) ?? []), rule]);
  }
  return listed;
}

/** Gives each word of a list, and each of its variants after `=`, the value at its place: `januar=jan` … */
export function numbered(list: string, first = 1): Map<string, number> {
  return new Map(list.trim().split(/\s+/).flatMap((entry, at) => entry.split('=').map((word): [string, number] => [word, first + at])));
}
