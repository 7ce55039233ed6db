// Figures as the rules compare them: what each counts, between which bounds it lies, and what the sentence speaks of around it.
import type { Figure } from '../reading';
import type { Article, Passage } from './article';
import { topicWords } from './topic';

/** A figure with the class of what it counts (only figures of one class are compared), its bounds, and the words around it. */
export type Quantity = { figure: Figure; passage: Passage; text: string; class: string; low: number; high: number; slack: number; topic: Set<string> };

// A sentence reads on about the same thing for about this many code units on either side.
const REACH = 110;

const DEAD = /^(?:tot|tod|todesopfer|leich|dead|death|fatalit|killed)|^(?:gestorben|getötet)/u;
const HURT = /^(?:verletz|injur|wounded)/u;
const PEOPLE = /^(?:mensch|person|leut|peopl|opfer|victim)/u;
const STAFF = /^(?:mitarbeit|beschäftigt|angestellt|arbeitnehm|employ|staff|worker|workforce)/u;
const JOBS = /^(?:stell|arbeitspl|arbeitsst|jobs?$|positions?$)/u;
const DIED = /(?<!\p{L})(?:starben|gestorben|getötet|ums Leben|kamen um|tot|Tote|Todesopfer|kill(?:s|ed|ing)|died|dead|lost their lives|death toll)(?!\p{L})/u;
const INJURED = /(?<!\p{L})(?:verletzt|Verletzte|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurts?)(?!\p{L})/u;
const EMPLOYED = /(?<!\p{L})(?:beschäftigt|beschäftigen|beschäftigte|employ(?:s|ed|ing)?)(?!\p{L})/u;

/** The counted noun without its ending; nouns for the same people are one, and so is a number without noun behind its verb ("kills 18"). */
function countedNoun(unit: string | null, near: string): string | null {
  const noun = (unit?.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).at(0) ?? '';
  if (JOBS.test(noun)) return 'jobs';
  if (HURT.test(noun)) return 'injured';
  if (STAFF.test(noun)) return 'staff';
  if (DEAD.test(noun)) return 'dead';
  if (noun === '' || PEOPLE.test(noun)) {
    const [died, injured, employed] = [DIED, INJURED, EMPLOYED].map((pattern) => pattern.test(near));
    if (died !== injured) return died ? 'dead' : 'injured';
    if (employed) return 'staff';
  }
  if (noun === '') return null;
  return noun.length > 4 ? noun.replace(/(?:innen|ern|en|er|es|e|n|s)$/u, '') : noun;
}

function classOf({ kind, currency, unit, per }: Figure, near: string): string | null {
  const rate = per === null ? '' : ` per ${per}`;
  if (kind === 'money') return currency === null ? null : `${currency}${rate}`;
  if (kind === 'percent') return unit === 'pp' ? 'pp' : `%${rate}`;
  if (kind === 'count') {
    const noun = countedNoun(unit, near);
    return noun === null ? null : `count ${noun}${rate}`;
  }
  // Everybody in an article has an age.
  if (kind === 'duration' && /jährig|[Jj]ahren? alt|years? old|year-old|Lebensjahr|aged /iu.test(near)) return null;
  return kind === 'measure' || kind === 'duration' || kind === 'size' ? `${kind} ${unit ?? ''}${rate}` : null;
}

// "rund 500" is said of 460 as well as of 540; what is more off is another number.
const ABOUT = 0.1;

/** How far the true number may lie from a plain one: half of its last digit; 12.000 in digits is rounded too, though less. */
function slackOf(text: string, figure: Figure): number {
  const value = Math.abs(figure.value ?? 0);
  if (Number.isInteger(value) && value < 1000) return 0;
  let step = 1;
  while (step * 10 <= value && value % (step * 10) === 0) step *= 10;
  return Math.max(halfDigit(text, figure), Math.min(step / 2, value / 50));
}

/** The numbers a figure may stand for, rounding included; null where it names none. */
function boundsOf({ op, value, min, max }: Figure, slack: number): { low: number; high: number } | null {
  if (value === null) return min === null || max === null ? null : { low: min, high: max };
  const about = Math.abs(value) * ABOUT;
  // Not the bound itself: "weniger als 6" and "6" exclude each other.
  const hair = Math.abs(value) * 1e-12;
  if (op === 'lt' || op === 'lte') return { low: -Infinity, high: op === 'lt' ? value - hair : value };
  if (op === 'gt' || op === 'gte') return { low: op === 'gt' ? value + hair : value, high: Infinity };
  if (op === 'approx') return { low: value - about, high: value + about };
  if (op === 'approx_below') return { low: value - about, high: value };
  return { low: value - slack, high: value + slack };
}

/** Whether no number fits both. Of two plain numbers the rounder one may be the other, rounded to its last digit. */
export function conflicts(a: Quantity, b: Quantity): boolean {
  const [one, two] = [a.figure, b.figure];
  if (one.op === 'eq' && two.op === 'eq' && one.value !== null && two.value !== null) return Math.abs(one.value - two.value) > Math.max(a.slack, b.slack);
  return a.high < b.low || b.high < a.low;
}

/** The text of a passage around a figure. */
export function around({ text, start }: Passage, figure: Figure, reach = REACH): string {
  return text.slice(Math.max(0, figure.start - start - reach), figure.end - start + reach);
}

function quantity({ text: whole, language }: Article, passage: Passage, figure: Figure): Quantity | null {
  const near = around(passage, figure);
  const slack = slackOf(whole, figure);
  const [bounds, kind] = [boundsOf(figure, slack), classOf(figure, near)];
  if (!bounds || kind === null) return null;
  const text = passage.text.slice(figure.start - passage.start, figure.end - passage.start);
  const topic = topicWords(near, language);
  for (const word of topicWords(text, language)) topic.delete(word);
  return { figure, passage, text, class: kind, ...bounds, slack, topic };
}

/** The comparable figures of an article, in text order; direct quotations included. */
export function readQuantities(article: Article): Quantity[] {
  return article.passages.flatMap((passage) => passage.figures.map((figure) => quantity(article, passage, figure)).filter((found) => found !== null));
}

/** How many words two figures have in common around them. */
export function sharedTopic(a: Quantity, b: Quantity): number {
  let shared = 0;
  for (const word of a.topic) if (b.topic.has(word)) shared += 1;
  return shared;
}

/** Words and letters for thousand and more, in both languages. */
const SCALE = /Tausend|Tsd|Mio|Million|Mrd|Milliard|Billion|thousand|million|billion|trillion|\dm|\dbn/iu;

/** Hundredths of a currency: 25 Cent are a value of 0.25. */
const CENTS = /(?<!\p{L})(?:Cents?|ct|Pence|Rappen|Groschen)(?!\p{L})/iu;

/** Half of the last digit written: 50 Millionen are 49.5 to 50.5, 5,3 Milliarden 5.25 to 5.35. For reckoning with figures; `text`: the whole text. */
export function halfDigit(text: string, { start, end, value }: Figure): number {
  const written = text.slice(start, end);
  const step = CENTS.test(written) ? 0.01 : SCALE.test(written) ? [1e12, 1e9, 1e6, 1e3].find((size) => Math.abs(value ?? 0) >= size) : undefined;
  const decimals = /\d[.,](?<digits>\d{1,2})(?!\d)/u.exec(written)?.groups?.digits?.length ?? 0;
  return (step ?? 1) / 10 ** decimals / 2;
}
