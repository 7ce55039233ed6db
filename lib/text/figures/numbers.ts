// A number in the text, as digits or words, with what scales it.
import { numeral } from './numerals';
import { englishNumber, germanNumber } from './number-words';
import { MONEY_SCALES, SCALES, scaled, VAGUE } from './scales';
import { at, lookUp, type Source } from './tokens';

/**
 * A number from token `from` up to `to`. `mantissa` × 10^`power` is its value. `form`: `article` for ein, eine, a, one, which need a unit to be
 * a figure; `vague` for Dutzende, tens of millions: between `min` and `max`. `plain`: up to four bare digits without a scale.
 */
export type NumberRead = { from: number; to: number; mantissa: number; power: number; form: 'digits' | 'words' | 'article' | 'vague'; plain: boolean; min: number; max: number };

export const valueOf = (number: NumberRead): number => scaled(number.mantissa, number.power);

const VULGAR: Record<string, number> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875 };

const made = (from: number, to: number, mantissa: number, form: NumberRead['form'], plain = false): NumberRead => ({ from, to, mantissa, power: 0, form, plain, min: mantissa, max: mantissa });

/** The fraction that stands at `index`: `½`, or `1/2` of small digits. */
function fraction(source: Source, index: number): { value: number; to: number } | null {
  const vulgar = VULGAR[at(source, index).text];
  if (vulgar !== undefined) return { value: vulgar, to: index + 1 };
  const [top, slash, bottom] = [at(source, index), at(source, index + 1), at(source, index + 2)];
  if (!/^[⁄/]$/.test(slash.text) || slash.spaced || bottom.spaced || !/^\d$/.test(top.text) || !/^(?:[2-9]|10|12|16|100)$/.test(bottom.text)) return null;
  return Number(top.text) < Number(bottom.text) ? { value: Number(top.text) / Number(bottom.text), to: index + 3 } : null;
}

function digits(source: Source, index: number): NumberRead | null {
  const part = fraction(source, index);
  if (part) return made(index, part.to, part.value, 'digits');
  if (at(source, index).kind !== 'number') return null;
  const read = numeral(at(source, index).text, source.language);
  if (!read) return null;
  // ".5 percent"
  const point = at(source, index - 1);
  if (read.plain && point.text === '.' && point.spaced && !at(source, index).spaced) return made(index, index + 1, Number(`0.${at(source, index).text}`), 'digits');
  const more = read.plain ? fraction(source, index + 1) : null;
  return more ? made(index, more.to, read.value + more.value, 'digits') : made(index, index + 1, read.value, 'digits', read.plain);
}

function germanWords(source: Source, index: number): NumberRead | null {
  const { lower } = at(source, index);
  if (/^ein(?:e[nmrs]?)?$/.test(lower)) {
    const half = /^halbe[sn]?$/.test(at(source, index + 1).lower);
    return made(index, half ? index + 2 : index + 1, half ? 0.5 : 1, 'article');
  }
  if (/^halbe[nrs]?$/.test(lower)) return made(index, index + 1, 0.5, 'article');
  const value = germanNumber(lower);
  if (value === null) return null;
  const point = at(source, index + 1).text === 'Komma' ? germanNumber(at(source, index + 2).lower) : null;
  if (point !== null && point < 10) return made(index, index + 3, Number(`${value}.${point}`), 'words');
  return made(index, index + 1, value, lower === 'eins' || lower === 'null' ? 'article' : 'words');
}

function englishWords(source: Source, index: number): NumberRead | null {
  const [first, second, third] = [at(source, index).lower, at(source, index + 1).lower, at(source, index + 2).lower];
  if (first === 'half') return made(index, /^an?$/.test(second) ? index + 2 : index + 1, 0.5, 'article');
  if (first === 'quarter' && second === 'of' && third === 'a' && SCALES.en.has(at(source, index + 3).lower)) return made(index, index + 3, 0.25, 'article');
  const number = englishNumber(source, index) ?? (/^an?$/.test(first) ? { value: 1, to: index + 1 } : null);
  if (!number) return null;
  const single = number.to === index + 1 && (number.value <= 1 || first === 'a' || first === 'an');
  if (single && second === 'half') return made(index, index + 2, 0.5, 'article');
  const [and, a, half] = [at(source, number.to).lower, at(source, number.to + 1).lower, at(source, number.to + 2).lower];
  if (and === 'and' && a === 'a' && half === 'half') return made(index, number.to + 3, number.value + 0.5, 'words');
  const point = second === 'point' ? englishNumber(source, index + 2) : null;
  if (point && third !== '' && point.value < 10) return made(index, point.to, Number(`${number.value}.${point.value}`), 'words');
  return made(index, number.to, number.value, single ? 'article' : 'words');
}

const DOZEN: Record<string, number> = { dutzend: 12, dozen: 12 };

/** Scales behind the number, joined by a hyphen or not: `1,4 Mrd.`, `$5-million`, `hundred thousand`, `two dozen`. */
function withScale(source: Source, number: NumberRead, money: boolean): NumberRead {
  const hyphen = at(source, number.to).text === '-' && !at(source, number.to).spaced && !at(source, number.to + 1).spaced ? 1 : 0;
  const next = at(source, number.to + hyphen);
  const dozen = DOZEN[next.lower];
  if (dozen !== undefined) return { ...number, to: number.to + hyphen + 1, mantissa: number.mantissa * dozen, form: 'words', plain: false };
  const letter = money && !next.spaced ? MONEY_SCALES.get(next.lower) : undefined;
  const found = letter === undefined ? lookUp(source, SCALES[source.language], number.to + hyphen, 2) : { entry: letter, to: number.to + hyphen + 1 };
  if (!found || (next.lower === 'k' && next.spaced)) return number;
  const inner: NumberRead = { ...number, to: found.to, power: number.power + found.entry, form: number.form === 'digits' ? 'digits' : 'words', plain: false };
  const more = found.entry <= 3 && number.power < 6 ? withScale(source, inner, false) : inner;
  return more.to > inner.to ? more : withRest(source, inner);
}

/** `two million three hundred thousand`, `eine Million zweihunderttausend`: what follows a scale in words is added. */
function withRest(source: Source, number: NumberRead): NumberRead {
  if (number.form !== 'words') return number;
  const rest = source.language === 'de' ? germanWords(source, number.to) : englishWords(source, number.to);
  if (!rest || rest.form !== 'words') return number;
  const more = withScale(source, rest, false);
  const sum = valueOf(number) + valueOf(more);
  return valueOf(more) < 10 ** number.power && (more.to > rest.to || (source.language === 'en' && valueOf(rest) >= 100)) ? { ...number, to: more.to, mantissa: sum, power: 0 } : number;
}

const DIGIT_COUNT = /^(ein|zwei|drei|vier|fünf|sechs|sieben)stellige[nrms]?$/;

/** "ein zweistelliger Millionenbetrag", "eine siebenstellige Summe": from the least number of so many digits to the greatest. */
function byPlaces(source: Source, index: number, places: number): NumberRead | null {
  const noun = at(source, index + 1).lower;
  const power = /^million/.test(noun) ? 6 : /^milliard/.test(noun) ? 9 : /^(?:summe|betrag|höhe)/.test(noun) && places > 2 ? 0 : null;
  if (power === null) return null;
  return { ...made(index, index + 2, 0, 'vague'), min: scaled(10 ** (places - 1), power), max: scaled(10 ** places - 1, power) };
}

/** `Dutzende`, `hundreds of`, `tens of millions`, `mehrere hundert`, and the half translated `tens von Millionen`. */
function vague(source: Source, index: number): NumberRead | null {
  const several = at(source, index);
  const few = source.language === 'de' ? /^(?:mehrere[nr]?|einige[nr]?|zig|etliche[nr]?)$/.test(several.lower) ? index + 1 : several.lower === 'ein' && at(source, index + 1).lower === 'paar' ? index + 2 : 0 : /^(?:several|many)$/.test(several.lower) ? index + 1 : several.lower === 'a' && at(source, index + 1).lower === 'few' ? index + 2 : several.lower === 'a' && at(source, index + 1).lower === 'couple' && at(source, index + 2).lower === 'of' ? index + 3 : 0;
  if (few > 0) {
    const dozen = DOZEN[at(source, few).lower];
    const power = SCALES[source.language].get(at(source, few).lower);
    if (dozen === undefined && power === undefined) return null;
    const many = several.lower === 'zig';
    return { ...made(index, few + 1, 0, 'vague'), min: dozen === undefined ? scaled(many ? 20 : 2, power ?? 0) : 24, max: dozen === undefined ? (many ? scaled(99, power ?? 0) : scaled(1, (power ?? 0) + 1) - 1) : 99 };
  }
  const word = several.lower;
  const places = DIGIT_COUNT.exec(word);
  if (places && source.language === 'de') return byPlaces(source, index, germanNumber(places[1] ?? '') ?? 0);
  const many = VAGUE[source.language].get(word) ?? (word === 'tens' ? VAGUE.en.get(word) : undefined);
  if (!many) return null;
  const link = /^(?:of|von)$/.test(at(source, index + 1).lower) ? index + 2 : index + 1;
  const power = SCALES[source.language].get(at(source, link).lower);
  const whole = link + (link > index + 1 && at(source, link + 1).lower === at(source, link - 1).lower ? 2 : 1);
  if (power !== undefined && (link > index + 1 || source.language === 'de')) return { ...made(index, whole, 0, 'vague'), min: scaled(many[0], power), max: scaled(many[1], power) };
  if (word === 'tens' || (word === 'scores' && at(source, index + 1).lower !== 'of')) return null;
  return { ...made(index, link, 0, 'vague'), min: many[0], max: many[1] };
}

// Each reader asks for the number at its place anew; it is read once. Keyed by the text's tokens, so it goes with them.
const READ = new WeakMap<Source, Map<number, NumberRead | null>>();

/** The number that begins at token `index`, or null. `money`: a sign of a currency stands before it, so that `m` means million. */
export function readNumber(source: Source, index: number, money = false): NumberRead | null {
  if (money) return readAfresh(source, index, true);
  const known = READ.get(source) ?? new Map<number, NumberRead | null>();
  if (known.size === 0) READ.set(source, known);
  const before = known.get(index);
  if (before !== undefined) return before;
  const number = readAfresh(source, index, false);
  known.set(index, number);
  return number;
}

function readAfresh(source: Source, index: number, money: boolean): NumberRead | null {
  const token = at(source, index);
  const unsure = token.kind === 'word' ? vague(source, index) : null;
  if (unsure) return unsure;
  const number = token.kind === 'word' ? (source.language === 'de' ? germanWords(source, index) : englishWords(source, index)) : digits(source, index);
  return number && withScale(source, number, money);
}
