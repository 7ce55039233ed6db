// Hints: amounts that the text converts, at a rate that never was, at two rates, or from an amount it does not name.
import type { Figure, Hint } from '../reading';
import { matchesIn, wholeWords, type Article, type Passage } from './article';
import { halfDigit } from './quantities';
import { exchangeBand, inUnit } from './rates';

// Between an amount and its conversion: a bracket, "umgerechnet", "or about"; a period may stand before it.
const BRIDGE = /^(?:\s?(?:pro|im|am|je|per|a|an|the|in)?\s?\p{L}{0,12})?\s?(?:[([]|[,–—]?\s?(?:umgerechnet|das (?:sind|entspricht)|entspricht|entsprechend|or|oder|equivalent to|the equivalent of|equal to|which is|also|i\.e\.)(?!\p{L}))[\s,]*(?:(?:umgerechnet|das sind|das entspricht|entspricht|etwa|rund|circa|ca\.|gut|knapp|nach heutigem Kurs|or|oder|about|around|roughly|approximately|some|nearly|equivalent to|the equivalent of|more than|just over|just under|under|over|über|mehr als)\s*){0,4}$/u;
const CONVERTED = { de: wholeWords('[Uu]mgerechnet'), en: wholeWords('(?:the )?equivalent (?:of|to)|when converted') };

type Conversion = { passage: Passage; from: Figure; to: Figure };

const span = ({ start, end }: Figure) => ({ start, end });
const textOf = (passage: Passage, { start, end }: Figure): string => passage.text.slice(start - passage.start, end - passage.start);
const amountOf = ({ value, max }: Figure): number | null => value ?? max;

function conversions({ passages }: Article): Conversion[] {
  return passages.flatMap((passage) =>
    passage.figures.flatMap((to, at): Conversion[] => {
      const from = passage.figures[at - 1];
      if (!from || from.kind !== to.kind || to.start - from.end > 60 || to.start < from.end) return [];
      const other = from.kind === 'money' ? from.currency !== to.currency : from.kind === 'measure' && from.unit !== to.unit;
      return other && BRIDGE.test(passage.text.slice(from.end - passage.start, to.start - passage.start)) ? [{ passage, from, to }] : [];
    }),
  );
}

/** A number with four significant digits, for a sentence. */
const shown = (value: number): number => Number(value.toPrecision(4));

/** How far rounding can move the quotient of two figures, as a part of it: a converted amount is rounded, a hedged one more so. */
function slackOf(article: Article, ...figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => {
    const width = halfDigit(article.text, figure) / Math.abs(amountOf(figure) ?? 1);
    return sum + Math.min(0.2, Math.max(width, figure.op === 'eq' ? 0.01 : 0.03));
  }, 0);
}

/** Money whose implied rate no day has seen. */
function wrongRate(article: Article, { passage, from, to }: Conversion): Hint[] {
  const [a, b] = [amountOf(from), amountOf(to)];
  const band = from.currency !== null && to.currency !== null ? exchangeBand(from.currency, to.currency) : null;
  if (a === null || b === null || b === 0 || !band) return [];
  const [rate, slack] = [a / b, slackOf(article, from, to)];
  if (rate >= band[0] * (1 - slack) && rate <= band[1] * (1 + slack)) return [];
  // Shown so that the number is above one where that is possible.
  const [low, high, value, units] = band[1] < 1 ? [1 / band[1], 1 / band[0], 1 / rate, [to.currency, from.currency]] : [band[0], band[1], rate, [from.currency, to.currency]];
  return [{ kind: 'conversion_rate', spans: [span(from), span(to)], values: { from: textOf(passage, from), to: textOf(passage, to), rate: shown(value), low: shown(low), high: shown(high), fromUnit: units[0] ?? '', toUnit: units[1] ?? '' } }];
}

/** Measures that are not what they are said to be in the other unit. */
function wrongMeasure(article: Article, { passage, from, to }: Conversion): Hint[] {
  const [a, b] = [amountOf(from), amountOf(to)];
  const right = a !== null && from.unit !== null && to.unit !== null && from.per === to.per ? inUnit(a, from.unit, to.unit) : null;
  if (!right || a === null || b === null) return [];
  const slack = Math.max(0.03, slackOf(article, from, to)) * Math.max(Math.abs(b), Math.abs(right[1])) + (to.unit?.startsWith('°') ? 1.2 : 0);
  if (b >= right[0] - slack && b <= right[1] + slack) return [];
  return [{ kind: 'conversion_value', spans: [span(from), span(to)], values: { from: textOf(passage, from), to: textOf(passage, to), computed: shown((right[0] + right[1]) / 2), unit: to.unit ?? '' } }];
}

/** Two conversions of one pair of currencies whose rates differ by more than rounding and a few days explain. */
function twoRates(article: Article, all: readonly Conversion[]): Hint[] {
  const first = new Map<string, Conversion>();
  return all.flatMap((conversion): Hint[] => {
    const [a, b, { from, to, passage }] = [amountOf(conversion.from), amountOf(conversion.to), conversion];
    if (from.kind !== 'money' || !a || !b || wrongRate(article, conversion).length > 0) return [];
    const key = `${from.currency ?? ''} ${to.currency ?? ''}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, conversion);
      return [];
    }
    const [c, d] = [amountOf(other.from) ?? a, amountOf(other.to) ?? b];
    if (Math.abs(a / b / (c / d) - 1) <= 0.06 + slackOf(article, from, to) + slackOf(article, other.from, other.to)) return [];
    return [{ kind: 'conversion_rates', spans: [other.from, other.to, from, to].map(span), values: { first: textOf(other.passage, other.to), second: textOf(passage, to), firstRate: shown(c / d), secondRate: shown(a / b) } }];
  });
}

/** "Umgerechnet fünf Millionen Euro" where no other amount stands beside it. */
function withoutOriginal({ passages, language }: Article): Hint[] {
  return passages.flatMap((passage) =>
    matchesIn(passage, CONVERTED[language]).flatMap((found): Hint[] => {
      const near = passage.figures.find(({ start, kind, currency }) => kind === 'money' && currency !== null && start - found.end >= -2 && start - found.end < 30);
      if (!near || passage.figures.some(({ kind, currency }) => kind === 'money' && currency !== near.currency)) return [];
      const before = passages[passage.at - 1];
      if (before?.block === passage.block && before.figures.some(({ kind, currency }) => kind === 'money' && currency !== near.currency)) return [];
      return [{ kind: 'conversion_missing', spans: [{ start: Math.min(found.start, near.start), end: near.end }], values: { amount: textOf(passage, near) } }];
    }),
  );
}

/** All doubts about conversions. */
export function findConversions(article: Article): Hint[] {
  const all = conversions(article);
  return [...all.flatMap((conversion) => [...wrongRate(article, conversion), ...wrongMeasure(article, conversion)]), ...twoRates(article, all), ...withoutOriginal(article)];
}
