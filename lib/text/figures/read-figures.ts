// Figures: numbers with what they count, how the text bounds them, and per what.
import { graphemeAround } from '../graphemes';
import type { Figure, FigureOperator } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { amountValue, readAmount, readRange, type Amount } from './amounts';
import { boundAfter, boundBefore } from './bounds';
import { notAFigure } from './not-figures';
import { perBefore, readPer } from './pers';
import { readRank } from './ranks';
import { readRatio } from './ratios';
import { readScore, readSize } from './sizes';
import { at, tokenise, type Source } from './tokens';
import type { Found } from './unit';

/** Figures found so far stand before token `floor`. */
type Reader = (source: Source, index: number, floor: number) => Found | null;

const TIME_WORTH_COUNTING = /^(?:jahr|monat|woche|stunde|minute|jahre|monate|month|year|week|hour|minute|second)/;

/** Whether ein, eine, a, one is a number here: only before a unit, and before a day or an everyday unit only where a word bounds it. */
function articleCounts(source: Source, amount: Amount, op: FigureOperator | null): boolean {
  const { unit, number } = amount;
  // "mindestens ein Toter"; but "über einen Mann" is about him.
  if (!unit || unit.kind === 'count') return unit !== null && op === 'gte' && number.mantissa === 1;
  if (number.mantissa !== 1 || op !== null || unit.times >= 10 || unit.unit === 'pp') return true;
  const [word, name] = [at(source, amount.from).lower, at(source, number.to).lower];
  if (word === 'a' || word === 'an' || word === 'eines') return false;
  return unit.kind === 'duration' ? TIME_WORTH_COUNTING.test(name) : true;
}

const SIGN = /^[-−–+]$/;

/** Minus and plus before the amount: the factor, and where it begins. */
function signed(source: Source, index: number): { factor: 1 | -1; from: number } {
  const [before, earlier] = [at(source, index - 1), at(source, index - 2)];
  if (/^(?:minus|plus)$/.test(before.lower) && before.kind === 'word' && !/^(?:ein|das|einem|dem|von)$/.test(earlier.lower)) return { factor: before.lower === 'minus' ? -1 : 1, from: index - 1 };
  if (!SIGN.test(before.text) || at(source, index).spaced || (!before.spaced && earlier.text !== '(')) return { factor: 1, from: index };
  return { factor: before.text === '+' ? 1 : -1, from: index - 1 };
}

function asFigure(amount: Amount, from: number, factor: 1 | -1, op: FigureOperator): Found {
  const { number, unit } = amount;
  const scale = (unit?.times ?? 1) / (unit?.divide ?? 1);
  // A bare fraction is a share of what follows: 1/3 der Fläche.
  const share = number.mantissa > 0 && number.mantissa < 1 && number.to - number.from > 1 && number.form === 'digits' && (unit === null || unit.kind === 'count');
  const base = { kind: share ? ('ratio' as const) : (unit?.kind ?? ('count' as const)), currency: unit?.currency ?? null, unit: unit?.unit ?? null, per: unit?.per ?? null };
  if (number.form === 'vague') return { from, to: amount.to, figure: { ...base, op: 'range', value: null, min: number.min * scale, max: number.max * scale } };
  return { from, to: amount.to, figure: { ...base, op, value: factor * amountValue(amount), min: null, max: null } };
}

const CHANGE = /^(?:rose|rise|rises|rising|fell|fall|falls|grew|grow|climbed|dropped|drop|increased|increase|decreased|decrease|jumped|declined|decline|up|down|surged|soared|slipped|raised|cut|reduced|went|expanded|shrank)$/;

/** Whether "from" or "by" here says how something changed: "rose from 3 to 5 percent" is two figures, "from 3 to 5 people" a range. */
const changes = (source: Source, from: number): boolean => /^(?:from|by)$/.test(at(source, from - 1).lower) && [2, 3, 4].some((step) => CHANGE.test(at(source, from - step).lower));

/** The first figure of "von 410 auf 490 Punkte", "from 3 to 5 percent", "6,20 statt 5,90 Euro" takes the second's unit. */
function changed(source: Source, amount: Amount): Amount {
  if (amount.unit) return amount;
  const link = at(source, amount.to).lower;
  const moved = /^(?:von|from)$/.test(at(source, amount.from - 1).lower) && /^(?:auf|to)$/.test(link);
  if (!moved && !/^(?:statt|anstatt|gegenüber|versus|vs)$/.test(link)) return amount;
  const second = readAmount(source, amount.to + 1);
  if (!second) return amount;
  // "von 50 auf 60 Millionen": both are millions; in "von 900 auf 1,2 Millionen" the first is not.
  const shares = amount.number.power === 0 && second.number.power > 0 && amount.number.mantissa < 1000 && amount.number.mantissa < second.number.mantissa * 100;
  if (!second.unit && !shares) return amount;
  return { ...amount, number: { ...amount.number, power: shares ? second.number.power : amount.number.power, plain: false }, unit: second.unit };
}

const readQuantity: Reader = (source, index, floor) => {
  const read = readAmount(source, index);
  if (!read) return null;
  const sign = signed(source, index);
  const bound = boundBefore(source, sign.from, floor);
  const between = /^(?:zwischen|between)$/.test(at(source, bound.from - 1).lower);
  const range = changes(source, bound.from) ? null : readRange(source, read, between);
  const amount = range?.high ?? changed(source, read);
  const whole = { ...amount, from: index };
  if (notAFigure(source, range ? { ...range.low, to: range.high.to } : whole, bound.op !== null)) return null;
  if (range && range.low.number.plain && range.high.number.plain && range.high.unit === null && notAFigure(source, range.high, false)) return null;
  const counted = range !== null || read.number.form !== 'article' || articleCounts(source, read, bound.op);
  if (!counted) return null;
  const found = asFigure(whole, bound.from, sign.factor, bound.op ?? 'eq');
  if (!range) return found;
  const from = between ? bound.from - 1 : bound.from;
  return { ...found, from, figure: { ...found.figure, op: 'range', value: null, min: amountValue(range.low), max: amountValue(range.high) } };
};

/** A reader whose finds may be bounded by the words before them. */
const bounded = (read: (source: Source, index: number, floor: number, hedged: () => boolean) => Found | null): Reader => (source, index, floor) => {
  const found = read(source, index, floor, () => boundBefore(source, index, floor).op !== null);
  if (!found) return null;
  const bound = boundBefore(source, found.from, floor);
  return bound.op === null || found.figure.op !== 'eq' ? found : { ...found, from: bound.from, figure: { ...found.figure, op: bound.op } };
};

const READERS: readonly Reader[] = [readSize, readScore, readRank, bounded(readRatio), readQuantity];

/** Adds what stands around the found: "or more", "pro Monat", "monatlich" before it. */
function completed(source: Source, found: Found): Found {
  const { figure } = found;
  if (figure.kind === 'size' || figure.kind === 'score' || figure.kind === 'rank') return found;
  const after = figure.op === 'eq' ? boundAfter(source, found.to) : null;
  const to = after?.to ?? found.to;
  const per = figure.per === null ? readPer(source, to) : null;
  const before = figure.per ?? per?.per ?? (figure.kind === 'money' || figure.kind === 'measure' || figure.kind === 'count' ? perBefore(source, found.from - 1) : null);
  return { from: found.from, to: per?.to ?? to, figure: { ...figure, op: after?.op ?? figure.op, per: before } };
}

/** "90.000 Yuan (ca. 12.400 Dollar) pro Monat": what the amount in brackets is per, the one before them is too, and the other way round. */
function shareRates(source: Source, found: Found[]): void {
  for (let place = 1; place < found.length; place++) {
    const [one, other] = [found[place - 1], found[place]];
    if (!one || !other || one.figure.kind !== other.figure.kind || other.from !== one.to + 1 || at(source, one.to).text !== '(' || at(source, other.to).text !== ')') continue;
    const per = one.figure.per ?? other.figure.per ?? readPer(source, other.to + 1)?.per ?? null;
    one.figure.per = per;
    other.figure.per = per;
  }
}

// What a figure can begin with; all else is passed over at once. Words of both languages: an untranslated "tens" stands in German too.
const BEGINNING = /^(?:ein|zw[eoöa]|drei|dritt|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|halb|ander|null|zig|mehrere|einige|etliche|dutzend|zehntausend|million|milliard|billion|abert|tens|jede|every|verd|verv|verf|vers|vera|verz|verh|verneun|doppel|verdop|hälfte|verhältnis|ratio|fa[ck]tor|platz|rang|ränge|plätze|position|stelle|tabellen|gruppen|listenplatz|startplatz|weltrang|rangliste|medaillenrang|nummer|nr|no|number|top|one|two|thr|fo[ur]|fi[fvr]|six|sev|eight|nin|ten|elev|twe|twi|thir|fort|hundred|thousand|dozen|score|several|many|half|halv|tempo|doub|redoub|trip|treb|quad|quarter|quint|zero|second|sfr|fr$|rs$)/u;

// Words that begin a size by comparison, and otherwise nothing: in der Größe, so groß wie, the size of, as big as.
const BEGINNING_SIZE = /^(?:in|von|mit|auf|so|the|as)$/;

/** The readers that may find something at the token; for most tokens none. */
function readersAt(source: Source, index: number): readonly Reader[] {
  const token = at(source, index);
  if (token.kind === 'word') {
    if (BEGINNING_SIZE.test(token.lower)) return [readSize];
    const opens = BEGINNING.test(token.lower) || (token.lower === 'a' || token.lower === 'an' ? source.language === 'en' : false);
    // US $, NZ$, CHF
    return opens || /^[A-Z]{1,3}$/.test(token.text) ? READERS : [];
  }
  return token.kind === 'number' || token.text > '~' || /^[$#<>~]$/.test(token.text) ? READERS : [];
}

/** The figures of `text` between `start` and `end`, in order, not overlapping; offsets into `text`. Takes linear time. */
export function readFigures(text: string, language: TextLanguage, within: Span = { start: 0, end: text.length }): Figure[] {
  const source = tokenise(text, language, within);
  const found: Found[] = [];
  for (let index = 0, floor = 0; index < source.tokens.length; ) {
    const next = first(source, index, floor);
    if (next) found.push(completed(source, next));
    floor = found.at(-1)?.to ?? 0;
    index = Math.max(index + 1, next ? floor : 0);
  }
  shareRates(source, found);
  return found.map(({ from, to, figure }) => ({ start: at(source, from).start, end: at(source, to - 1).end, ...figure })).filter(({ start, end }) => whole(text, start) && whole(text, end));
}

/** Whether no visible character spans the offset; only other than plain letters next to it can make one (a keycap, an accent of its own). */
function whole(text: string, offset: number): boolean {
  if (/^[\t\n -~]{0,2}$/.test(text.slice(Math.max(0, offset - 1), offset + 1))) return true;
  const { start, end } = graphemeAround(text, offset);
  return start === end;
}

function first(source: Source, index: number, floor: number): Found | null {
  for (const read of readersAt(source, index)) {
    const found = read(source, index, floor);
    if (found) return found;
  }
  return null;
}
