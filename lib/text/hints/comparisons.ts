// Hints: two figures that the text compares are by different periods, or in different units.
import type { Figure, FigurePer, Hint } from '../reading';
import { matchesIn, wholeWords, type Article, type Passage } from './article';
import { dimensionOf } from './rates';

const PERIODS: ReadonlySet<FigurePer> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

// What sets the sentence, or what stands before it, against the one before.
const OPENING = { de: wholeWords('^(?:Zum Vergleich|Im Vergleich(?: dazu)?|Verglichen damit|Dagegen|Demgegenüber|Hingegen|Im Gegensatz dazu)'), en: wholeWords('^(?:By comparison|In comparison|For comparison|Compared (?:with|to) (?:that|this)|By contrast|In contrast)') };
const INSIDE = {
  de: wholeWords('(?:im Vergleich (?:zu|mit)|verglichen mit|gegenüber|(?:mehr|weniger|höher|niedriger|teurer|billiger|größer|kleiner|länger|kürzer|schneller|langsamer|schwerer|leichter) als|dagegen|hingegen|während)'),
  en: wholeWords('(?:compared (?:with|to)|in comparison (?:with|to)|versus|(?:more|less|higher|lower|cheaper|larger|smaller|longer|shorter|faster|slower|heavier|lighter|bigger) than|whereas|while|against)'),
};
const SALARY = /(?<!\p{L})(?:\p{L}*(?:[Gg]ehalt|[Gg]ehälter|[Ll]ohn|[Ll]öhne|[Vv]erdienst|[Ee]inkommen|[Mm]iete|[Mm]ieten|[Rr]ente|[Bb]eitrag|[Gg]ebühr|[Kk]osten|[Pp]reis|[Hh]onorar|[Uu]msatz|[Aa]usgaben)\p{L}{0,3}|verdien\p{L}{1,3}|zahl\p{L}{1,3}|salar(?:y|ies)|wages?|pays?|paid|earn\p{L}{0,3}|income|rents?|pensions?|fees?|costs?|prices?|revenues?|spend\p{L}{0,3})(?!\p{L})/u;

type Sides = { passage: Passage; first: Figure; second: Figure };

const PERIOD_WORDS: ReadonlyArray<readonly [FigurePer, RegExp]> = [
  ['hour', /(?:im|in der|pro|je|die) Stunde|stündlich|(?:an|per|each) hour|hourly/u],
  ['day', /(?:am|pro|je) Tag|täglich|(?:a|per|each) day|daily/u],
  ['week', /(?:in der|pro|je) Woche|wöchentlich|(?:a|per|each) week|weekly/u],
  ['month', /(?:im|pro|je) Monat|monatlich|(?:a|per|each) month|monthly/u],
  ['year', /(?:im|pro|je) Jahr(?! \d)|jährlich|(?:a|per|each) year|yearly|annual/u],
];
const PERIOD_NOUNS: ReadonlyArray<readonly [FigurePer, RegExp]> = [
  ['hour', /Stunden(?:lohn|löhne|satz)|hourly (?:wage|rate|pay)/u],
  ['day', /Tages(?:satz|lohn|umsatz)|daily (?:wage|rate)/u],
  ['week', /Wochenlohn|weekly (?:wage|pay)/u],
  ['month', /Monats(?:gehalt|gehälter|lohn|miete|einkommen)|monthly (?:salary|wage|pay|rent|income)/u],
  ['year', /Jahres(?:gehalt|gehälter|einkommen|umsatz|miete|beitrag)|annual (?:salary|salaries|wage|pay|income|rent|fee|cost)/u],
];

/** By what period a figure is, where its own words do not say: behind a bracket ("(4.500 Euro) im Monat"), or in the noun before (Jahresgehalt). */
function withPeriod(passage: Passage, figure: Figure): Figure {
  if (figure.per !== null || figure.kind !== 'money') return figure;
  const [from, to] = [figure.start - passage.start, figure.end - passage.start];
  const behind = /^(?:\s?\([^()]{0,60})?\)?\s?(?<words>[^.,;:()]{0,16})/u.exec(passage.text.slice(to, to + 90))?.groups?.words ?? '';
  const before = passage.text.slice(Math.max(0, from - 90), from);
  const per = PERIOD_WORDS.find(([, pattern]) => pattern.test(behind))?.[0] ?? PERIOD_NOUNS.find(([, pattern]) => pattern.test(before))?.[0];
  return per === undefined ? figure : { ...figure, per };
}

const isPeriod = (per: FigurePer | null): boolean => per !== null && PERIODS.has(per);

/** The figures on both sides of a comparison: the last ones before it and the first one behind. */
function sidesOf({ passages, language }: Article): Sides[] {
  return passages.flatMap((passage, at): Sides[] => {
    const [second] = passage.figures;
    if (passage.heading || !second) return [];
    const before = passages[at - 1];
    if (before && before.block === passage.block && before.figures.length > 0 && matchesIn(passage, OPENING[language]).length > 0) {
      const figures = before.figures.slice(-20).map((figure) => withPeriod(before, figure));
      const first = figures.findLast(({ per, kind }) => kind === 'money' && isPeriod(per)) ?? figures.at(-1);
      return first ? [{ passage, first, second: withPeriod(passage, second) }] : [];
    }
    return matchesIn(passage, INSIDE[language]).flatMap((found): Sides[] => {
      const left = passage.figures.filter(({ end }) => end <= found.start).at(-1);
      const right = passage.figures.find(({ start }) => start >= found.start);
      return left && right && left !== right && right.start - found.end < 90 && found.start - left.end < 90 ? [{ passage, first: withPeriod(passage, left), second: withPeriod(passage, right) }] : [];
    });
  });
}

function hint(article: Article, kind: 'unlike_periods' | 'unlike_units', { first, second }: Sides): Hint {
  const text = ({ start, end }: Figure) => article.text.slice(start, end);
  return { kind, spans: [first, second].map(({ start, end }) => ({ start, end })), values: { first: text(first), second: text(second) } };
}

/** Amounts of money or measures, one of them by a period and the other by none or another. */
function unlikePeriods({ passage, first, second }: Sides, article: Article): boolean {
  if (first.kind !== second.kind || (first.kind !== 'money' && first.kind !== 'measure' && first.kind !== 'count') || first.per === second.per) return false;
  if (!isPeriod(first.per) && !isPeriod(second.per)) return false;
  if (first.kind !== 'money') return isPeriod(first.per) && isPeriod(second.per);
  const near = `${article.passages[passage.at - 1]?.text.slice(-300) ?? ''} ${passage.text.slice(0, 600)}`;
  return SALARY.test(near);
}

/** Different currencies without a conversion, measures of one dimension in different units, a share against an absolute number. */
function unlikeUnits({ passage, first, second }: Sides): boolean {
  if (first.kind === 'money' && second.kind === 'money') return first.currency !== second.currency && !passage.figures.some((other) => other !== first && other.kind === 'money' && other.start < second.start && other.currency === second.currency);
  if (first.kind === 'measure' && second.kind === 'measure') {
    const [a, b] = [dimensionOf(first.unit), dimensionOf(second.unit)];
    return first.unit !== second.unit && a !== null && b !== null && SYSTEM(first.unit) !== SYSTEM(second.unit);
  }
  return false;
}

// Metric units among themselves are read without effort (900 Meter, 1,2 Kilometer).
const SYSTEM = (unit: string | null): string => (/^(?:mi|nmi|ft|in|yd|mi²|ft²|acre|ft³|gal|pt|bbl|lb|oz|st|short ton|°F|hp)$/.test(unit ?? '') ? 'imperial' : `metric ${dimensionOf(unit) ?? ''}`);

/** All comparisons whose sides do not go together; the period first, since it is the graver one. */
export function findUnlike(article: Article): Hint[] {
  return sidesOf(article).flatMap((sides): Hint[] => {
    if (unlikePeriods(sides, article)) return [hint(article, 'unlike_periods', sides)];
    return unlikeUnits(sides) ? [hint(article, 'unlike_units', sides)] : [];
  });
}
