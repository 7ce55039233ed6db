// Parts and multiples: die Hälfte, zwei Drittel, jeder Dritte, one in five, dreimal, das Doppelte, halved.
import { germanNumber, ordinal } from './number-words';
import { readNumber, valueOf, type NumberRead } from './numbers';
import { at, capital, lookUp, phrase, type Source } from './tokens';
import { exactly, type Found } from './unit';

const GERMAN_PARTS: ReadonlyMap<string, number> = new Map([['drittel', 3], ['dritteln', 3], ['viertel', 4], ['vierteln', 4], ['fünftel', 5], ['fünfteln', 5], ['sechstel', 6], ['siebtel', 7], ['achtel', 8], ['neuntel', 9], ['zehntel', 10], ['zehnteln', 10], ['zwanzigstel', 20], ['hundertstel', 100], ['tausendstel', 1000]]);

// A half that is a stretch of time, of a field or of a country is no share of anything.
const SIDES = /^(?:erste[nr]?|zweite[nr]?|letzte[nr]?|bessere|nördliche[nr]?|südliche[nr]?|östliche[nr]?|westliche[nr]?|obere[nr]?|untere[nr]?|first|second|other|northern|southern|better|top|bottom|upper|lower)$/;
// What recurs: "jeden zweiten Tag" says when, not how many.
const RECURRING = /^(?:tag|woche|monat|jahr|stunde|minute|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|mal|day|week|month|year|hour|minute|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;
const COMPARING = /^(?:so|mehr|weniger|(?:höher|größer|schneller|teurer|länger|stärker|häufiger|kleiner|billiger|wahrscheinlicher)(?:e[nmrs]?)?|as|more|less|higher|larger|bigger|greater|faster|likelier|over|that|the|what|bigger|longer|worse|better|cheaper|stronger|its|their|his|her)$/;

const ratio = (from: number, to: number, value: number): Found => exactly(from, to, 'ratio', value);

/** `zwei Drittel`, `ein Zehntel`, `3/4`: the number, then the part. */
function germanPart(source: Source, index: number): Found | null {
  const dense = /^(zwei|drei)(drittel|viertel)/.exec(at(source, index).lower);
  if (dense) return ratio(index, index + 1, (dense[1] === 'zwei' ? 2 : 3) / (dense[2] === 'drittel' ? 3 : 4));
  const number = small(source, index);
  const part = number === null ? undefined : GERMAN_PARTS.get(at(source, index + 1).lower);
  if (number === null || part === undefined || number > 100 || at(source, index + 1).block) return null;
  // "ein Viertel" is also a quarter of a town.
  if (part === 4 && number === 1 && !/^(?:der|des|aller|von|davon|dieser|seiner|ihrer|mehr|weniger|höher|niedriger|billiger|teurer|)$/.test(at(source, index + 2).kind === 'word' ? at(source, index + 2).lower : '')) return null;
  return ratio(index, index + 2, number / part);
}

/** A whole number at one token, in words or at most three digits. */
function small(source: Source, index: number): number | null {
  const token = at(source, index);
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
  return token.kind === 'word' && source.language === 'de' ? germanNumber(token.lower) : null;
}

/** `jeder Dritte`, `jede zehnte`, `every third`. */
function every(source: Source, index: number): Found | null {
  if (!/^(?:jede[rnsm]?|every)$/.test(at(source, index).lower)) return null;
  const place = at(source, index + 1).lower === 'second' ? 2 : ordinal(source, index + 1);
  if (place === null || place < 2 || RECURRING.test(at(source, index + 2).lower) || /^(?:half|quarter|\p{L}+s)$/u.test(at(source, index + 1).lower)) return null;
  return ratio(index, index + 2, 1 / place);
}

/** `einer von fünf`, `4 von 10`, `one in five`, `nine out of ten`. */
function among(source: Source, index: number): Found | null {
  const first = readNumber(source, index);
  if (!first || first.form === 'vague' || first.power > 0 || first.mantissa % 1 !== 0 || (first.form === 'article' && /^an?$/.test(at(source, index).lower))) return null;
  const link = phrase(source, first.to, first.to + 2);
  const wide = link === 'out of' || link === 'in every' ? 2 : at(source, first.to).lower === (source.language === 'de' ? 'von' : 'in') ? 1 : 0;
  const second = wide === 0 ? null : readNumber(source, first.to + wide);
  if (!second || !oneOfMany(source, first, second, wide === 2)) return null;
  return ratio(index, second.to, valueOf(first) / valueOf(second));
}

function oneOfMany(source: Source, first: NumberRead, second: NumberRead, sure: boolean): boolean {
  const [part, whole] = [valueOf(first), valueOf(second)];
  if (second.form === 'vague' || second.form === 'article' || second.mantissa % 1 !== 0 || whole > 1e6 || part < 1 || part >= whole) return false;
  const [next, link] = [at(source, second.to), at(source, first.to)];
  if (/^(?:%|prozent|percent|euro|dollar|jahren|jahre|tagen|monaten|wochen|years|days|months|weeks|hours|minutes|stunden|minuten|million|millionen|uhr)$/.test(next.lower) || /^[.:]$/.test(next.text) && !at(source, second.to + 1).spaced) return false;
  if (!sure && link.lower === 'in' && (part > 9 || second.plain && whole > 100 && whole % 1000 !== 0)) return false;
  return !(second.plain && whole > 1500 && whole < 2100);
}

/** `dreimal`, `3-mal`, `zehn Mal`, `three times`, `twice`. */
function times(source: Source, index: number): Found | null {
  const word = at(source, index).lower;
  const dense = source.language === 'de' && word.endsWith('mal') ? germanNumber(word.slice(0, -3)) : null;
  if (dense !== null && dense > 1) return multiple(source, index, index + 1, dense, 'Mal');
  if (source.language === 'en' && word === 'twice') return multiple(source, index, index + 1, 2, 'times');
  const number = readNumber(source, index);
  if (!number || number.form === 'vague' || valueOf(number) <= 1) return null;
  const hyphen = at(source, number.to).text === '-' && !at(source, number.to).spaced ? 1 : 0;
  const unit = at(source, number.to + hyphen);
  if (!(source.language === 'de' ? /^(?:mal|male|malen)$/ : /^times$/).test(unit.lower) || unit.block) return null;
  return multiple(source, index, number.to + hyphen + 1, valueOf(number), source.language === 'de' ? 'Mal' : 'times');
}

/** How often, unless something is compared with it: "dreimal Meister", "dreimal so viel". */
function multiple(source: Source, from: number, to: number, value: number, unit: string): Found {
  return COMPARING.test(at(source, to).lower) ? ratio(from, to, value) : exactly(from, to, 'count', value, unit);
}

/** `das Dreifache`, `verdoppelt`, `halbiert`, `10-fach`, `doppelt so hoch`, `halb so`. */
function germanMultiple(source: Source, index: number): Found | null {
  const token = at(source, index);
  const word = token.lower;
  const after = at(source, index + 1);
  if (/^(?:verdopp(?:el|l)|halbier)/.test(word)) return ratio(index, index + 1, word.startsWith('h') ? 0.5 : 2);
  const fold = /^(ver)?(\p{L}{3,40}?)fach(?:e[nrsm]?|t|te|ten|ung)?$/u.exec(word);
  const many = fold ? germanNumber(fold[2] ?? '') : null;
  // "tausendfach bewährt" counts nothing.
  if (many !== null && many > 1 && !(many >= 100 && word.endsWith('fach'))) return ratio(index, index + 1, many);
  if (/^(?:doppelte|doppelten)$/.test(word) && capital(token)) return ratio(index, index + 1, 2);
  if (after.lower === 'so' && /^(?:doppelt|halb)$/.test(word)) return ratio(index, index + 1, word === 'halb' ? 0.5 : 2);
  if (token.kind !== 'number' || !/^\d{1,4}(?:,\d)?$/.test(token.text)) return null;
  const to = after.text === '-' ? index + 2 : index + 1;
  return /^fach(?:e[nrsm]?)?$/.test(at(source, to).lower) && !at(source, to).spaced ? ratio(index, to + 1, Number(token.text.replace(',', '.'))) : null;
}

/** `die Hälfte`, with its article. */
function germanHalf(source: Source, index: number, floor: number): Found | null {
  if (at(source, index).text !== 'Hälfte' || SIDES.test(at(source, index - 1).lower)) return null;
  return withArticle(source, ratio(index, index + 1, 0.5), floor);
}

/** An article that stands right before a share or multiple belongs to it: die Hälfte, das Doppelte. */
function withArticle(source: Source, found: Found, floor: number): Found {
  return found.from > floor && /^(?:das|die|der|dem|a)$/.test(at(source, found.from - 1).lower) ? { ...found, from: found.from - 1 } : found;
}

const GROWN: ReadonlyMap<string, number> = new Map([
  ...['doubled', 'doubles', 'doubling', 'redoubled'].map((word): [string, number] => [word, 2]), ...['tripled', 'triples', 'tripling', 'trebled', 'trebling'].map((word): [string, number] => [word, 3]),
  ...['quadrupled', 'quadrupling'].map((word): [string, number] => [word, 4]), ...['quintupled'].map((word): [string, number] => [word, 5]), ...['halved', 'halving', 'halves'].map((word): [string, number] => [word, 0.5]),
]);
const FOLD: ReadonlyMap<string, number> = new Map(['twofold', 'threefold', 'fourfold', 'fivefold', 'sixfold', 'sevenfold', 'eightfold', 'ninefold', 'tenfold'].map((word, place): [string, number] => [word, place + 2]));
const BEFORE_DOUBLE = /^(?:than|nearly|almost|to|roughly|about|could|will|would|over)$/;

function englishMultiple(source: Source, index: number): Found | null {
  const { lower } = at(source, index);
  const grown = GROWN.get(lower) ?? FOLD.get(lower) ?? (lower === 'hundredfold' ? 100 : undefined);
  if (grown !== undefined) return ratio(index, index + 1, grown);
  const base = lower === 'double' || lower === 'triple' || lower === 'treble' || lower === 'quadruple' ? (lower === 'double' ? 2 : lower === 'quadruple' ? 4 : 3) : null;
  if (base !== null) return BEFORE_DOUBLE.test(at(source, index - 1).lower) || /^(?:the|that|what|its|their|as|in)$/.test(at(source, index + 1).lower) ? ratio(index, index + 1, base) : null;
  const number = readNumber(source, index);
  if (!number || number.form === 'vague' || number.form === 'article') return null;
  return at(source, number.to).text === '-' && at(source, number.to + 1).lower === 'fold' ? ratio(index, number.to + 2, valueOf(number)) : null;
}

/** `two-thirds`, `a quarter of`, `one third`, `three quarters`. */
function englishPart(source: Source, index: number, bounded: () => boolean): Found | null {
  const number = readNumber(source, index);
  if (!number || number.form === 'vague' || number.power > 0 || valueOf(number) > 100 || number.mantissa % 1 !== 0) return null;
  const hyphen = /^[-‑]$/.test(at(source, number.to).text) ? 1 : 0;
  const place = number.to + hyphen;
  const part = ordinal(source, place);
  const [word, next] = [at(source, place).lower, at(source, place + 1)];
  if (part === null || part < 3 && word !== 'halves' || at(source, place).block) return null;
  if (valueOf(number) > 1 !== word.endsWith('s')) return null;
  const open = next.kind === 'word' && next.lower !== 'of' && !next.block;
  if (number.form === 'article' && /^an?$/.test(at(source, index).lower) && open && !bounded() && at(source, index - 1).lower !== 'by' && !COMPARING.test(next.lower)) return null;
  return ratio(index, place + 1, valueOf(number) / part);
}

function englishHalf(source: Source, index: number, bounded: () => boolean): Found | null {
  const [word, before, next] = [at(source, index), at(source, index - 1), at(source, index + 1)];
  if (word.lower !== 'half' || SIDES.test(before.lower) || before.text === '-' || next.text === '-' || /^an?$/.test(next.lower)) return null;
  const share = /^(?:of|the|as|its|their|that|all)$/.test(next.lower) || next.kind !== 'word' || bounded() || /^(?:by|in)$/.test(before.lower);
  return share ? ratio(index, index + 1, 0.5) : null;
}

const RATIO_WORDS: ReadonlyMap<string, true> = new Map(['verhältnis', 'verhältnis von', 'ratio', 'ratio of'].map((word): [string, true] => [word, true]));

/** "um den Faktor 10", "by a factor of ten". */
function factor(source: Source, index: number): Found | null {
  const { lower } = at(source, index);
  const start = lower === 'faktor' ? index + 1 : lower === 'factor' && at(source, index + 1).lower === 'of' ? index + 2 : null;
  const number = start === null ? null : readNumber(source, start);
  return number && number.form !== 'vague' && number.form !== 'article' ? ratio(index, number.to, valueOf(number)) : null;
}

/** "im Verhältnis 3:1", "a ratio of 3 to 1". */
function proportion(source: Source, index: number): Found | null {
  const lead = lookUp(source, RATIO_WORDS, index, 2);
  const [first, sign, second] = lead ? [at(source, lead.to), at(source, lead.to + 1), at(source, lead.to + 2)] : [];
  if (!lead || !first || !sign || !second || first.kind !== 'number' || second.kind !== 'number' || !/^(?::|zu|to)$/.test(sign.lower)) return null;
  const [top, bottom] = [small(source, lead.to), small(source, lead.to + 2)];
  return top === null || bottom === null || bottom === 0 ? null : ratio(lead.to, lead.to + 3, top / bottom);
}

/** The share or multiple that begins at token `index`, an article before it included down to `floor`; null for none. `bounded`: a hedge stands before it. */
export function readRatio(source: Source, index: number, floor: number, bounded: () => boolean): Found | null {
  const share = every(source, index) ?? among(source, index) ?? times(source, index) ?? proportion(source, index) ?? factor(source, index);
  if (share) return share;
  if (source.language === 'en') return englishPart(source, index, bounded) ?? englishHalf(source, index, bounded) ?? englishMultiple(source, index);
  const found = germanHalf(source, index, floor) ?? germanPart(source, index);
  if (found) return found;
  const many = germanMultiple(source, index);
  return many && (/^(?:\p{L}+fachen?|doppelten?)$/u.test(at(source, index).lower) && capital(at(source, index)) ? withArticle(source, many, floor) : many);
}
