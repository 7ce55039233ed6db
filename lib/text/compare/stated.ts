// What a wording states in figures, dates and places in an order, with the words around each.
import { readDates } from '../dates/read-dates';
import { readFigures } from '../figures/read-figures';
import type { DateMention, Figure } from '../reading';
import { overlaps } from '../span';
import type { TextLanguage } from '../word-lists';
import { blanked, surroundings, type Surroundings } from './surroundings';

/** A wording and its language. */
export type Wording = { text: string; language: TextLanguage };

/** A figure as stated: `raw` are its words, `precision` the worth of its last digit. */
export type StatedFigure = Figure & Surroundings & { raw: string; precision: number; language: TextLanguage };

/** All that a wording states. `superlatives`: what it calls the first of its kind, where nothing numbers it. `complete`: nothing was left out for its length. */
export type Stated = { figures: StatedFigure[]; dates: (DateMention & Surroundings)[]; superlatives: StatedFigure[]; complete: boolean };

// A wording is an excerpt; what lies behind this is not compared.
const LONGEST = 20_000;
// Nor are more figures or dates than this: each of the claim's is held against each of the source's.
const MOST = 100;

/** The worth of the last digit that the words give: 0.1 for 3,5; 1e8 for 1,4 Mrd. */
function precisionOf(raw: string, language: TextLanguage, value: number | null): number {
  if (value === null || value === 0) return 0;
  const digits = /\d[\d.,'’\s]*\d|\d/u.exec(raw)?.[0] ?? '';
  const decimals = new RegExp(language === 'de' ? ',(\\d+)$' : '\\.(\\d+)$').exec(digits)?.[1]?.length ?? 0;
  if (digits === '') return /(?:million|milliard|billion|trillion)/iu.test(raw) ? 10 ** Math.floor(Math.log10(Math.abs(value))) : 1;
  const bare = Number(digits.replace(/\D/g, ''));
  // value = digits × 10^power / 10^decimals: what remains when the digits are taken out is the worth of the last one.
  return bare === 0 ? 10 ** -decimals : 10 ** Math.round(Math.log10(Math.abs(value) / bare));
}

const SUPERLATIVES: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['large', /größte[nrsm]?|grösste[nrsm]?|largest|biggest|greatest/], ['small', /kleinste[nrsm]?|smallest/], ['old', /älteste[nrsm]?|oldest/], ['young', /jüngste[nrsm]?|youngest/], ['rich', /reichste[nrsm]?|richest|wealthiest/], ['poor', /ärmste[nrsm]?|poorest/], ['dear', /teuerste[nrsm]?|dearest|costliest|most expensive/],
  ['cheap', /billigste[nrsm]?|günstigste[nrsm]?|cheapest/], ['fast', /schnellste[nrsm]?|fastest|quickest/], ['slow', /langsamste[nrsm]?|slowest/], ['high', /höchste[nrsm]?|highest|tallest/], ['low', /niedrigste[nrsm]?|tiefste[nrsm]?|lowest|deepest/], ['long', /längste[nrsm]?|longest/], ['short', /kürzeste[nrsm]?|shortest/], ['best', /beste[nrsm]?|best/], ['worst', /schlechteste[nrsm]?|schlimmste[nrsm]?|worst/],
  ['strong', /stärkste[nrsm]?|strongest/], ['weak', /schwächste[nrsm]?|weakest/], ['popular', /beliebteste[nrsm]?|most popular/], ['important', /wichtigste[nrsm]?|most important/], ['heavy', /schwerste[nrsm]?|heaviest/], ['first', /erste[nrsm]?|first/], ['last', /letzte[nrsm]?|last/], ['most', /meiste[nrsm]?|most/], ['fewest', /wenigste[nrsm]?|fewest/], ['powerful', /mächtigste[nrsm]?|most powerful/], ['populous', /bevölkerungsreichste[nrsm]?|most populous/],
];

const AMONG = /(?<!\p{L})(?:ein(?:e[nrsm]?)?\s(?:der|des)|one of the|zu den|gehört zu|among the)\s(?:\p{L}+\s){0,2}$/iu;

/** What a superlative says, for a rank in `zweitgrößte` as well as alone; null for none. */
export const superlativeOf = (words: string): string | null => SUPERLATIVES.find(([, pattern]) => new RegExp(pattern.source, 'iu').test(words))?.[0] ?? null;

/** `größter Hersteller`, `the largest maker`: the first in its order, unless it is one of several. */
function superlatives({ text, language }: Wording, figures: readonly Figure[], quiet: string): StatedFigure[] {
  return SUPERLATIVES.flatMap(([, pattern]) => [...text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${pattern.source})(?!\\p{L})`, 'giu'))])
    .map(({ index, 0: raw }) => ({ start: index, end: index + raw.length, raw }))
    .filter((span) => !figures.some((figure) => overlaps(figure, span)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, place, all) => place === 0 || !overlaps(span, all[place - 1] ?? span))
    .map((span) => ({
      ...span, kind: 'rank', op: AMONG.test(text.slice(Math.max(0, span.start - 40), span.start)) ? 'lte' : 'eq', value: 1, min: null, max: null, currency: null, unit: null, per: null, precision: 1, language,
      ...surroundings(quiet, language, span.start, span.end),
    }));
}

/** Reads the wording. Dates that lean on a day of publication settle nothing and are left out. */
export function readStated({ text: whole, language }: Wording): Stated {
  const text = whole.slice(0, LONGEST);
  const dates = readDates(text, language, null).filter(({ norm }) => norm !== null).slice(0, MOST);
  const figures = readFigures(text, language).filter((figure) => !dates.some((date) => overlaps(date, figure))).slice(0, MOST);
  const quiet = blanked(text, figures);
  const stated = figures.map((figure) => {
    const raw = text.slice(figure.start, figure.end);
    return { ...figure, ...surroundings(quiet, language, figure.start, figure.end), raw, precision: precisionOf(raw, language, figure.value), language };
  });
  // "ein Plus von 20 Prozent": without a figure that it leads to, the German von is "of".
  const figured = language === 'en' || stated.some(({ step }) => step === 'to') ? stated : stated.map((figure) => (figure.step === 'from' && figure.value !== null ? { ...figure, step: null } : figure));
  return { figures: figured, dates: dates.map((date) => ({ ...date, ...surroundings(quiet, language, date.start, date.end) })), superlatives: superlatives({ text, language }, figures, quiet).slice(0, MOST), complete: whole.length <= LONGEST && stated.length < MOST && dates.length < MOST };
}
