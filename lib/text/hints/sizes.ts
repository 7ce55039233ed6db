// Hints: one quantity with two values, in two passages, in headline and body, or with Millionen for Milliarden.
import type { Hint } from '../reading';
import type { TextLanguage } from '../word-lists';
import type { Article } from './article';
import { around, conflicts, readQuantities, sharedTopic, type Quantity } from './quantities';

// Two values are no doubt where the text itself sets them apart: before and after, part and whole, one more of the kind.
const APART: Record<TextLanguage, RegExp> = {
  de: /(?<!\p{L})(?:zuvor|vorher|davor|Vorjahr\p{L}*|Vorjahres\p{L}*|Vormonat\p{L}*|Vorwoche|Vortag|früher|damals|später|inzwischen|mittlerweile|zunächst|anfangs|ursprünglich|bisher|bislang|künftig|demnächst|bis (?:zum|Ende)|stieg|stiegen|gestiegen|steigen|steigt|sank|sanken|gesunken|sinken|fiel|fielen|wuchs|wuchsen|gewachsen|erhöh\p{L}*|verringer\p{L}*|reduzier\p{L}*|schrumpf\p{L}*|kletter\p{L}*|Anstieg|Rückgang|Zuwachs|Plus|Minus|weitere[nrs]?|andere[nrs]?|zusätzlich\p{L}*|davon|darunter|jeweils|durchschnittlich|Durchschnitt|insgesamt|zusammen|pro|je|mehr als doppelt|statt|dagegen|hingegen|Hochrechnung\p{L}*|Prognose\p{L}*|erwartet\p{L}*|geplant\p{L}*|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|letzte[nrs]?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:previous\p{L}*|earlier|before|formerly|then|later|now|initially|originally|so far|last (?:year|month|week)|a year (?:ago|earlier)|rose|risen|rise|rises|fell|fallen|fall|falls|grew|grown|growth|increas\p{L}*|decreas\p{L}*|declin\p{L}*|dropp?\p{L}*|up from|down from|gain\p{L}*|further|another|other|others|additional\p{L}*|of them|of whom|of which|including|each|average|total|altogether|per|instead|whereas|while|forecast\p{L}*|expect\p{L}*|planned|first|second|third|final)(?!\p{L})/iu,
};

const PLACE = /(?<!\p{L})(?:[Ii]n|[Aa]us|[Bb]ei|[Aa]t|[Ff]rom)\s(?<place>\p{Lu}[\p{L}-]{2,30})/gu;

const span = ({ figure: { start, end } }: Quantity) => ({ start, end });

/** The names behind prepositions around a figure. Two figures with places of their own count different things. */
function places(quantity: Quantity): Set<string> {
  return new Set([...around(quantity.passage, quantity.figure, 60).matchAll(PLACE)].map((found) => found.groups?.place ?? ''));
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

/** What the two sentences say of time differs: other years, other days. */
function otherTime(a: Quantity, b: Quantity): boolean {
  const norms = ({ passage }: Quantity) => new Set(passage.dates.map(({ norm, start, end }) => norm ?? passage.text.slice(start - passage.start, end - passage.start)));
  return disjoint(norms(a), norms(b));
}

// A slip of the pen or of memory stays near; what is many times as much is another thing.
const FURTHEST = 12;

function sameMatter(a: Quantity, b: Quantity, language: TextLanguage): boolean {
  const [one, two] = [a, b].map(({ figure }) => Math.abs(figure.value ?? figure.max ?? 0));
  if (one === undefined || two === undefined || Math.max(one, two) > FURTHEST * Math.min(one, two)) return false;
  if (APART[language].test(around(a.passage, a.figure)) || APART[language].test(around(b.passage, b.figure))) return false;
  const shared = sharedTopic(a, b);
  // A counted noun is a matter of its own; money and percentages need more in common.
  const needed = a.class.startsWith('count') ? 1 : a.class.startsWith('%') ? 3 : 2;
  if (shared < needed || shared * 4 < Math.min(a.topic.size, b.topic.size)) return false;
  return !otherTime(a, b) && !disjoint(places(a), places(b));
}

// Enough for any article; it bounds the comparisons of a hostile text.
const MOST_FOR_A_WORD = 4;

/** Pairs of figures of one class that share words; each figure is compared with a bounded number of earlier ones. */
function* pairs(quantities: readonly Quantity[]): Generator<[Quantity, Quantity]> {
  const byWord = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const earlier = new Set<Quantity>();
    for (const word of quantity.topic) {
      const key = `${quantity.class}\n${word}`;
      const list = byWord.get(key) ?? [];
      for (const other of list) earlier.add(other);
      byWord.set(key, [...list, quantity].slice(-MOST_FOR_A_WORD));
    }
    for (const other of earlier) yield [other, quantity];
  }
}

/** The same thing counted in two passages with values that exclude each other. */
function twoSizes({ language }: Article, quantities: readonly Quantity[]): Hint[] {
  const told = new Set<Quantity>();
  const hints: Hint[] = [];
  for (const [a, b] of pairs(quantities)) {
    if (a.passage === b.passage || a.passage.title || told.has(a) || told.has(b) || !conflicts(a, b) || !sameMatter(a, b, language)) continue;
    told.add(a).add(b);
    hints.push({ kind: 'figure_sizes', spans: [span(a), span(b)], values: { first: a.text, second: b.text } });
  }
  return hints;
}

/** A figure of the headline that no figure of its class in the body bears out, though the body speaks of the same matter. */
function headlineFigures(quantities: readonly Quantity[]): Hint[] {
  const body = Map.groupBy(quantities.filter(({ passage }) => !passage.heading), (quantity) => quantity.class);
  return quantities.filter(({ passage }) => passage.title).flatMap((headline): Hint[] => {
    const all = (body.get(headline.class) ?? []).slice(0, 200);
    if (all.length === 0 || all.some((other) => !conflicts(headline, other))) return [];
    // "500 Millionen" as the sum or part of others: not told apart here, so the first that shares a word is asked about.
    const other = all.find((candidate) => sharedTopic(headline, candidate) >= (headline.class.startsWith('count') ? 1 : 2));
    return other ? [{ kind: 'headline_figure', spans: [span(headline), span(other)], values: { headline: headline.text, body: other.text } }] : [];
  });
}

/** The digits of a number without its size: 5.3e6 and 5.3e9 have the same. */
const digits = (value: number): string => Math.abs(value).toExponential(9).replace(/e.*$/, '').replace(/\.?0+$/, '');

/** The same digits once in millions and once in billions. One digit ("5 Millionen", "5 Milliarden") must share a matter. */
function scales(quantities: readonly Quantity[]): Hint[] {
  const seen = new Map<string, Quantity[]>();
  const hints: Hint[] = [];
  for (const quantity of quantities) {
    const { value } = quantity.figure;
    if (value === null || Math.abs(value) < 1e6) continue;
    const key = `${quantity.class} ${digits(value)}`;
    const earlier = seen.get(key) ?? [];
    const needed = digits(value).includes('.') ? 0 : 1;
    const other = earlier.find((candidate) => [1e3, 1e6].some((step) => isStep(candidate.figure.value, value, step)) && sharedTopic(candidate, quantity) >= needed);
    if (other) hints.push({ kind: 'million_billion', spans: [span(other), span(quantity)], values: { first: other.text, second: quantity.text } });
    // One of each size is enough to compare with.
    if (earlier.length < MOST_FOR_A_WORD && !earlier.some(({ figure }) => figure.value === value)) seen.set(key, [...earlier, quantity]);
  }
  return hints;
}

function isStep(a: number | null, b: number, step: number): boolean {
  if (a === null) return false;
  const ratio = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
  return Math.abs(ratio / step - 1) < 1e-9;
}

/** The three doubts about one quantity with two values; each pair of places is told of once, by the gravest. */
export function findSizes(article: Article): Hint[] {
  const quantities = readQuantities(article);
  const told = new Set<string>();
  return [...scales(quantities), ...headlineFigures(quantities), ...twoSizes(article, quantities)].filter(({ spans }) => {
    const pair = spans.map(({ start }) => start).join(' ');
    if (told.has(pair)) return false;
    told.add(pair);
    return true;
  });
}
