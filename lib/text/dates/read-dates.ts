// Dates and periods, absolute and relative to the day of publication.
import type { DateMention } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { isoDay, weekdayOf } from './calendar';
import { ENGLISH } from './english';
import { GERMAN } from './german';
import type { Need, Shape, Vocabulary } from './grammar';
import { interpret, type Groups, type Meaning } from './interpret';

const WORDS: Record<TextLanguage, Vocabulary> = { de: GERMAN, en: ENGLISH };
// Addresses are passed over whole: their digits are no dates.
const SCAN = /(?:https?:\/\/|www\.)\S*|['’]\d{2}s(?![\p{L}\p{N}])|[\p{L}\p{N}]+/giu;
const WORD = /['’]?[\p{L}\p{N}]+/uy;
// Bounds every look around, so that time stays linear.
const REACH = 40;
// "Gleichzeitig" takes up a date of the sentence before it, not one of a page ago.
const LONGEST_ECHO = 300;

type Find = Meaning & { start: number; end: number; shape: Shape };
type Prefix = { end: number; spanStart: number; placed: boolean; phase: boolean; open: 'from' | 'until' | null; between: boolean };
type Reader = { text: string; end: number; words: Vocabulary; published: string | null; opening: boolean };

const NO_PREFIX = (at: number): Prefix => ({ end: at, spanStart: at, placed: false, phase: false, open: null, between: false });

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readPrefix({ text, words }: Reader, at: number): Prefix | null {
  const found = match(words.prefix, text, at);
  if (!found || found[0] === '') return null;
  const { from, until, other, article = '', phase } = found.groups ?? {};
  const placed = from !== undefined || until !== undefined || other !== undefined || /^in /i.test(found[0]);
  const end = at + found[0].length;
  // An article alone is no part of a date, a preposition and its article are.
  const spanStart = placed || phase !== undefined ? at + (placed ? 0 : article.length) : end;
  return { end, spanStart, placed: placed || phase !== undefined, phase: phase !== undefined, open: from !== undefined ? 'from' : until !== undefined ? 'until' : null, between: /^(?:zwischen|between)$/i.test(other ?? '') };
}

// Prepositions that stand before a date without being part of its span.
const PREPOSITION = /(?<![\p{L}\p{N}])(?:nach|vor|gegen|um|für|während|wegen|ab|auf|over|of|after|before|around|for|during|this|every|and|und|oder|or)[^\S\n]{1,3}(?:(?:dem|der|den|the)[^\S\n]{1,3})?$/iu;
const OPENING = /(?:^|\n|[.!?…:]["”“»«)]{0,2}[^\S\n]{1,3})["“„»«]?$/;
// "Black Friday", "Frau Sonntag", "jeden Montag", the weekly „Freitag“, "Mail on Sunday".
const NO_WEEKDAY = /(?:(?<![\p{L}\p{N}])(?:black|cyber|bloody|super|good|ash|holy|easter|palm|whit|fat|schwarze[rn]?|weiße[rn]?|blaue[rn]?|herrn?|frau|mr\.?|mrs\.?|ms\.?|dr\.?|jede[nrms]?|every|each|(?:mail|news) on|(?:bild|welt|nzz|tagesspiegel) am)[^\S\n]{1,3})$/iu;
const IN_QUOTES = /["„“»«‚‘](?:der |die |the )?$/iu;

function meets({ text, opening }: Reader, need: Need, at: number, stop: number, groups: Groups, prefix: Prefix): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const word = groups.month ?? groups.season ?? groups.holiday ?? groups.weekday ?? text.slice(at, at + 2);
  if (need === 'place') return prefix.placed || PREPOSITION.test(before);
  if (need === 'phase') return prefix.phase;
  if (need === 'opening') return opening && OPENING.test(before);
  if (need === 'free') return !NO_WEEKDAY.test(before) && !(IN_QUOTES.test(before) && /^["“”«»’‘]/.test(text.slice(stop, stop + 1)));
  if (need === 'small') return /^\p{Ll}/u.test(word) ? !/(?:guten|von heute auf)[^\S\n]{1,3}$/iu.test(before) : OPENING.test(before) && /^\p{L}+[^\S\n]{1,3}\p{Ll}/u.test(text.slice(at, at + REACH));
  return /^\p{Lu}/u.test(word);
}

/** The date that starts exactly at `at`, by the first rule that fits, or null. */
function readOne(reader: Reader, at: number, prefix: Prefix): Find | null {
  const { text, end, words, published } = reader;
  const word = match(WORD, text, at)?.[0].toLowerCase();
  if (word === undefined || word.length > REACH) return null;
  const rules = [...(words.rules.get(word) ?? []), ...(/^['’]?\p{N}/u.test(word) ? (words.rules.get('#') ?? []) : [])];
  const before = text.slice(Math.max(0, at - REACH), at);
  if (/\p{N}[.,:/]$|[/_@#§$€£-]$/u.test(before)) return null;
  for (const rule of rules) {
    const found = match(rule.pattern, text, at);
    const stop = at + (found?.[0].length ?? 0);
    if (!found || stop > end || !rule.needs.every((need) => meets(reader, need, at, stop, found.groups ?? {}, prefix))) continue;
    if (rule.shape === 'year' && !words.isYear(before, found[0], text.slice(stop, stop + REACH), prefix.placed)) continue;
    const meaning = interpret(rule.shape, found.groups ?? {}, words, published);
    if (meaning) return { start: at, end: stop, shape: rule.shape, ...meaning };
  }
  return null;
}

// "20. Januar bis 3. Februar 2025": the first takes the year of the second.
function lendYear(first: string | null, second: string | null): string | null {
  const year = second === null ? undefined : /^(?:\d{4})/.exec(second)?.[0];
  return first !== null && year !== undefined && first.startsWith('XXXX') ? first.replace('XXXX', year) : first;
}

const DAYS: ReadonlySet<Shape> = new Set<Shape>(['iso', 'numeric', 'day']);

/** A weekday and its date are one mention: the date is what the text settles. */
function withApposition(reader: Reader, find: Find): Find {
  if (find.shape !== 'weekday') return find;
  const gap = match(reader.words.apposition, reader.text, find.end);
  const date = gap && readOne(reader, find.end + gap[0].length, { ...NO_PREFIX(find.end), placed: true });
  if (!date || !DAYS.has(date.shape)) return find;
  const closed = gap[0].includes('(') && reader.text.charAt(date.end) === ')' ? 1 : 0;
  if (gap[0].includes('(') && closed === 0) return find;
  return { ...date, start: find.start, end: date.end + closed, norm: yearByWeekday(reader, find, date) };
}

/** "am Freitag, dem 14. Februar": without a year the one near publication in which that day is that weekday. */
function yearByWeekday({ text, words, published }: Reader, { start, end }: Find, { norm, start: dateStart, end: dateEnd }: Find): string | null {
  if (published === null || norm === null || !/^\d{4}-\d\d-\d\d$/.test(norm) || /\d{4}|[./]\d{2}$/.test(text.slice(dateStart, dateEnd))) return norm;
  const weekday = [...words.weekdays].find(([name]) => text.slice(start, end).toLowerCase().includes(name))?.[1];
  const year = Number(published.slice(0, 4));
  const days = [year, year + 1, year - 1].flatMap((near) => isoDay(near, Number(norm.slice(5, 7)), Number(norm.slice(8))) ?? []);
  return days.find((day) => weekdayOf(day) === weekday) ?? norm;
}

function withRange(reader: Reader, find: Find, prefix: Prefix): Find {
  const joint = match(reader.words.joint, reader.text, find.end);
  if (!joint || joint[0] === '' || (joint.groups?.and !== undefined && !prefix.between) || (joint.groups?.night !== undefined && find.shape !== 'weekday' && !DAYS.has(find.shape))) return find;
  const joined = find.end + joint[0].length;
  const phase = readPrefix(reader, joined);
  const start = phase?.phase ? phase.end : joined;
  const next = readOne(reader, start, { ...NO_PREFIX(start), placed: true });
  const last = next && withApposition(reader, next);
  if (!last || last.relative !== find.relative || (last.shape !== find.shape && !(DAYS.has(last.shape) && DAYS.has(find.shape)))) return find;
  const from = lendYear(find.norm, last.norm);
  return { ...find, end: last.end, norm: from === null || last.norm === null || from.includes('/') || last.norm.includes('/') ? null : `${from}/${last.norm}` };
}

function readAt(reader: Reader, at: number): { find: Find; prefix: Prefix } | null {
  const bare = NO_PREFIX(at);
  const direct = readOne(reader, at, bare);
  if (direct) return { find: withRange(reader, withApposition(reader, direct), bare), prefix: bare };
  const word = match(WORD, reader.text, at)?.[0].toLowerCase() ?? '';
  const prefix = reader.words.prefixes.has(word) ? readPrefix(reader, at) : null;
  const find = prefix && readOne(reader, prefix.end, prefix);
  return find ? { find: withRange(reader, withApposition(reader, find), prefix), prefix } : null;
}

function mentionOf({ find, prefix }: { find: Find; prefix: Prefix }): DateMention {
  const { norm, relative } = find;
  const open = norm === null || norm.includes('/') ? norm : prefix.open === 'from' ? `${norm}/..` : prefix.open === 'until' ? `../${norm}` : norm;
  return { start: prefix.spanStart, end: find.end, norm: open, relative };
}

/**
 * The dates of `text` between `start` and `end`, in order, not overlapping; offsets into `text`. Takes linear time.
 * A mention holds the preposition that places it (`am Montag`, `seit 2019`), and a weekday together with its date.
 *
 * `published`: the article's day (`YYYY-MM-DD`), or null; without it relative dates have no `norm`, and a day or month without its year
 * is `XXXX-01-20`, `XXXX-03`. With it these are the latest not after publication, as are weekdays (`am Montag`), since news tells what has
 * happened; `kommenden Montag` is the first after it. `relative` is true where no day, month or year of the calendar stands in the text.
 */
export function readDates(text: string, language: TextLanguage, published: string | null, within: Span = { start: 0, end: text.length }): DateMention[] {
  const dates: DateMention[] = [];
  const reader: Reader = { text, end: within.end, words: WORDS[language], published, opening: false };
  const scan = new RegExp(SCAN);
  scan.lastIndex = within.start;
  for (let word = scan.exec(text); word !== null && word.index < within.end; word = scan.exec(text)) {
    const known = reader.words.rules.has(word[0].toLowerCase()) || reader.words.prefixes.has(word[0].toLowerCase()) || /^['’]?\p{N}/u.test(word[0]);
    if (!known) continue;
    const last = dates.at(-1);
    reader.opening = last !== undefined && word.index - last.end < LONGEST_ECHO && !text.slice(last.end, word.index).includes('\n');
    const found = readAt(reader, word.index);
    if (!found) continue;
    dates.push(mentionOf(found));
    scan.lastIndex = found.find.end;
  }
  return dates;
}
