// An amount: a number with its unit, on either side of it, and two of them that make a range.
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies';
import { germanNumber } from './number-words';
import { readNumber, valueOf, type NumberRead } from './numbers';
import { at, capital, lookUp, phrase, type Source } from './tokens';
import { moneyUnit, plainUnit, type Unit } from './unit';
import { readUnit, suffixUnit } from './units';

/** From token `from` up to `to`. */
export type Amount = { from: number; to: number; number: NumberRead; unit: Unit | null };

/** The code of the currency whose sign stands at `index` before digits, and where the digits begin. */
function prefix(source: Source, index: number): { currency: string; to: number } | null {
  const token = at(source, index);
  const found = CURRENCY_CODES.has(token.text) ? { entry: token.text, to: index + 1 } : lookUp(source, CURRENCY_SIGNS, index, 4);
  // "a $5 million deal": one letter makes a dollar of its own only as a capital right before the sign.
  if (found && found.to === index + 2 && /^\p{L}$/u.test(token.text) && (/^\p{Ll}/u.test(token.text) || at(source, index + 1).spaced)) return null;
  return found && at(source, found.to).kind === 'number' && !at(source, found.to).block ? { currency: found.entry, to: found.to } : null;
}

/** `zweijährigen`, `zwölfköpfige`: number and unit in one German word. */
function oneWord(source: Source, index: number): Amount | null {
  if (source.language !== 'de') return null;
  const { lower } = at(source, index);
  const suffix = suffixUnit(lower, index + 1);
  const value = suffix?.stem === 'halb' ? 0.5 : suffix && suffix.stem !== '' ? germanNumber(suffix.stem) : null;
  if (!suffix || value === null || lower === 'hundertprozentig' || lower === 'tausendfach' || lower === 'hundertfach' || (value <= 1 && (suffix.unit.unit === 'Mal' || suffix.unit.unit === 'Seiten' || suffix.unit.kind === 'ratio'))) return lower === 'viertelstunde' ? stretch(index, 15, 'minute') : lower === 'dreiviertelstunde' ? stretch(index, 45, 'minute') : null;
  return { from: index, to: index + 1, number: { from: index, to: index + 1, mantissa: value, power: 0, form: 'words', plain: false, min: value, max: value }, unit: suffix.unit };
}

const stretch = (index: number, value: number, unit: string): Amount => ({ from: index, to: index + 1, number: { from: index, to: index + 1, mantissa: value, power: 0, form: 'words', plain: false, min: value, max: value }, unit: plainUnit('duration', unit, index + 1) });

/** The amount that begins at token `index`, or null. */
export function readAmount(source: Source, index: number): Amount | null {
  const sign = prefix(source, index);
  if (sign) {
    const number = readNumber(source, sign.to, true);
    return number && { from: index, to: number.to, number, unit: moneyUnit(sign.currency, 1, number.to) };
  }
  const single = oneWord(source, index);
  if (single) return single;
  const tempo = at(source, index).text === 'Tempo';
  const number = readNumber(source, tempo ? index + 1 : index);
  if (!number || (tempo && number.form !== 'digits')) return null;
  const unit = tempo ? { ...plainUnit('measure', 'km', number.to), per: 'hour' as const } : (readUnit(source, number) ?? age(source, number));
  return andAHalf(source, { from: index, to: unit?.to ?? number.to, number, unit });
}

/** "a year and a half", "two miles and a half": half of the unit more. */
function andAHalf(source: Source, amount: Amount): Amount {
  const { unit, number } = amount;
  if (!unit || unit.kind === 'count' || source.language !== 'en' || phrase(source, amount.to, amount.to + 3) !== 'and a half') return amount;
  return { ...amount, to: amount.to + 3, number: { ...number, mantissa: number.mantissa + 0.5, form: 'words' } };
}

/** An age, behind the name of a person: "Maria Weber (43)", "Daniel Montalvo, 19,". */
function age(source: Source, number: NumberRead): Unit | null {
  const [before, after, name, first] = [at(source, number.from - 1), at(source, number.to), at(source, number.from - 2), at(source, number.from - 3)];
  const named = /^(?:aged?|alter)$/.test(before.lower);
  if (named && number.form !== 'article' && number.mantissa < 120) return plainUnit('duration', 'year', number.to);
  const apart = capital(first) && ((before.text === '(' && after.text === ')') || (before.text === ',' && after.text === ',' && source.language === 'en'));
  return apart && number.plain && number.mantissa < 120 && number.mantissa > 0 && capital(name) ? plainUnit('duration', 'year', number.to) : null;
}

/** The value in whole units. */
export const amountValue = (amount: Amount): number => (valueOf(amount.number) * (amount.unit?.times ?? 1)) / (amount.unit?.divide ?? 1);

const sameUnit = (one: Unit, other: Unit): boolean => one.kind === other.kind && one.currency === other.currency && (one.unit === other.unit || one.kind === 'count') && one.divide === other.divide && one.times === other.times;

/** Where the second number of a range begins behind an amount that ends before token `to`: behind bis, to, oder, a dash; after zwischen behind und. */
function connector(source: Source, to: number, between: boolean): number | null {
  const suspended = at(source, to).text === '-' && !at(source, to).spaced && /^(?:und|oder|bis|or|to|and)$/.test(at(source, to + 1).lower) ? to + 1 : to;
  const { lower, spaced } = at(source, suspended);
  if (at(source, suspended).block) return null;
  if (source.language === 'de' ? lower === 'bis' || lower === 'oder' : lower === 'to' || lower === 'or') {
    const zu = at(source, suspended + 1).lower === 'zu' ? 2 : 1;
    return suspended + zu;
  }
  if (between && /^(?:und|and)$/.test(lower)) return suspended + 1;
  // "-to-": "a two-to-three-year plan".
  if (lower === '-' && at(source, suspended + 1).lower === 'to' && at(source, suspended + 2).text === '-') return suspended + 3;
  return /^[-‐‑–—]$/.test(lower) && at(source, suspended + 1).spaced === spaced && (!spaced || /^[–—]$/.test(lower)) ? suspended + 1 : null;
}

/** The range that `first` begins, as two amounts in one unit; null where it begins none. `between`: zwischen or between stands before it. */
export function readRange(source: Source, first: Amount, between: boolean): { low: Amount; high: Amount } | null {
  if (first.number.form === 'vague') return null;
  const next = connector(source, first.to, between);
  const second = next === null ? null : readAmount(source, next);
  if (!second || second.number.form === 'vague' || second.number.form === 'article') return null;
  if (first.unit && second.unit && !sameUnit(first.unit, second.unit)) return null;
  const shares = first.number.power === 0 && second.number.power > 0 && first.number.mantissa < second.number.mantissa && !(first.unit && second.unit && first.unit.currency === null);
  const low = { ...first, number: shares ? { ...first.number, power: second.number.power } : first.number, unit: second.unit ?? first.unit };
  const high = { ...second, unit: second.unit ?? (first.unit && { ...first.unit, to: second.to }) };
  return amountValue(low) < amountValue(high) ? { low, high } : null;
}
