// Figures as the rules compare them: what each counts, between which bounds it lies, and what the sentence speaks of around it.
import type { Figure } from '../reading';
import type { TextLanguage } from '../word-lists';
import { type Article, type Passage } from './article';
import { topicWords } from './topic';

/** A figure with the class of what it counts (only figures of one class are compared), its bounds, and the words around it. */
export type Quantity = { figure: Figure; passage: Passage; text: string; class: string; low: number; high: number; topic: Set<string> };

// A sentence reads on about the same thing for about this many code units on either side.
const REACH = 110;

const DEAD = /^(?:tot|tod|todesopfer|leich|dead|death|fatalit|killed)|^(?:gestorben|getötet)/u;
const HURT = /^(?:verletz|injur|wounded)/u;
const PEOPLE = /^(?:mensch|person|leut|peopl|opfer|victim)/u;
const STAFF = /^(?:mitarbeit|beschäftigt|angestellt|arbeitnehm|employ|staff|worker|workforce)/u;
const DIED = /(?<!\p{L})(?:starben|gestorben|getötet|ums Leben|kamen um|tot|Tote|Todesopfer|killed|died|dead|lost their lives|death toll)(?!\p{L})/u;
const INJURED = /(?<!\p{L})(?:verletzt|Verletzte|injured|wounded|hurt)(?!\p{L})/u;

/** The counted noun without its ending; nouns for the same people are one. */
function countedNoun(unit: string, near: string): string {
  const noun = (unit.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).at(0) ?? '';
  if (DEAD.test(noun) || (PEOPLE.test(noun) && DIED.test(near) && !INJURED.test(near))) return 'dead';
  if (HURT.test(noun) || (PEOPLE.test(noun) && INJURED.test(near) && !DIED.test(near))) return 'injured';
  if (STAFF.test(noun)) return 'staff';
  return noun.length > 4 ? noun.replace(/(?:innen|ern|en|er|es|e|n|s)$/u, '') : noun;
}

function classOf({ kind, currency, unit, per }: Figure, near: string): string | null {
  const rate = per === null ? '' : ` per ${per}`;
  if (kind === 'money') return currency === null ? null : `${currency}${rate}`;
  if (kind === 'percent') return unit === 'pp' ? 'pp' : `%${rate}`;
  if (kind === 'count') return unit === null ? null : `count ${countedNoun(unit, near)}${rate}`;
  // Everybody in an article has an age.
  if (kind === 'duration' && /jährig|[Jj]ahren? alt|years? old|year-old|Lebensjahr|aged /iu.test(near)) return null;
  return kind === 'measure' || kind === 'duration' || kind === 'size' ? `${kind} ${unit ?? ''}${rate}` : null;
}

/** Half of the last digit that a round number shows: 6 Millionen may be 5.5 to 6.5, 5.000 is near 5.000, 140 is 140. */
export function rounding(value: number): number {
  const size = Math.abs(value);
  if (size < 1000) return Number.isInteger(value) ? 0 : 0.05;
  let step = 1;
  while (step * 10 <= size && size % (step * 10) === 0) step *= 10;
  // Written out in digits, 5.000 is seldom 4.600; "5 Millionen" may be 4.6.
  return size < 1e6 ? Math.min(step / 2, size / 50) : step / 2;
}

// "rund 500" is said of 460 as well as of 540; what is more off is another number.
const ABOUT = 0.1;

/** The numbers a figure may stand for, rounding included; null where it names none. */
export function boundsOf({ op, value, min, max }: Figure): { low: number; high: number } | null {
  if (value === null) return min === null || max === null ? null : { low: min, high: max };
  const [slack, about] = [rounding(value), Math.abs(value) * ABOUT];
  if (op === 'lt' || op === 'lte') return { low: -Infinity, high: op === 'lt' ? value - Number.EPSILON * Math.abs(value) * 4 : value };
  if (op === 'gt' || op === 'gte') return { low: op === 'gt' ? value + Number.EPSILON * Math.abs(value) * 4 : value, high: Infinity };
  if (op === 'approx') return { low: value - about, high: value + about };
  if (op === 'approx_below') return { low: value - about, high: value };
  return { low: value - slack, high: value + slack };
}

/** Whether no number fits both. Of two plain numbers only the rounder one is taken as rounded. */
export function conflicts(a: Quantity, b: Quantity): boolean {
  const [one, two] = [a.figure, b.figure];
  if (one.op === 'eq' && two.op === 'eq' && one.value !== null && two.value !== null) return Math.abs(one.value - two.value) > Math.max(rounding(one.value), rounding(two.value));
  return a.high < b.low || b.high < a.low;
}

/** The text of a passage around a figure. */
export function around({ text, start }: Passage, figure: Figure, reach = REACH): string {
  return text.slice(Math.max(0, figure.start - start - reach), figure.end - start + reach);
}

function quantity(passage: Passage, figure: Figure, language: TextLanguage): Quantity | null {
  const near = around(passage, figure);
  const [bounds, kind] = [boundsOf(figure), classOf(figure, near)];
  if (!bounds || kind === null) return null;
  const text = passage.text.slice(figure.start - passage.start, figure.end - passage.start);
  const topic = topicWords(near, language);
  for (const word of topicWords(text, language)) topic.delete(word);
  return { figure, passage, text, class: kind, ...bounds, topic };
}

/** The comparable figures of an article, in text order; direct quotations included. */
export function readQuantities(article: Article): Quantity[] {
  return article.passages.flatMap((passage) => passage.figures.map((figure) => quantity(passage, figure, article.language)).filter((found) => found !== null));
}

/** How many words two figures have in common around them. */
export function sharedTopic(a: Quantity, b: Quantity): number {
  let shared = 0;
  for (const word of a.topic) if (b.topic.has(word)) shared += 1;
  return shared;
}

/** Words and letters for thousand and more, in both languages. */
export const SCALE = /Tausend|Tsd|Mio|Million|Mrd|Milliard|Billion|thousand|million|billion|trillion|\dm|\dbn/iu;

/** Half of the last digit written: 50 Millionen are 49.5 to 50.5, 5,3 Milliarden 5.25 to 5.35. For reckoning with figures; `text`: the whole text. */
export function halfDigit(text: string, { start, end, value }: Figure): number {
  const written = text.slice(start, end);
  const step = SCALE.test(written) ? [1e12, 1e9, 1e6, 1e3].find((size) => Math.abs(value ?? 0) >= size) : undefined;
  const decimals = /\d[.,](?<digits>\d{1,2})(?!\d)/u.exec(written)?.groups?.digits?.length ?? 0;
  return (step ?? 1) / 10 ** decimals / 2;
}
