// Places in an order: Platz 3, third place, Nummer eins, zweitgrößter, second-largest, Top 10.
import { englishNumber, germanNumber, germanOrdinalStem, ordinal } from './number-words';
import { at, capital, type Source } from './tokens';
import { exactly, type Found } from './unit';

const GERMAN_PLACES = /^(?:platz|rang|position|tabellenplatz|tabellenrang|weltranglistenplatz|ranglistenplatz|stelle|startplatz|listenplatz|medaillenrang|plätze|plätzen|ränge|rängen)$/;
const ENGLISH_PLACES = /^(?:place|spot|position|rank)$/;
const SUPERLATIVE = /^(?:größte|grösste|beste|höchste|tiefste|teuerste|reichste|wichtigste|meiste|stärkste|schnellste|älteste|jüngste|längste|kleinste|beliebteste|häufigste|schlechteste|erfolgreichste|schwerste|\p{L}{3,20}ste)[rnsm]?$/u;
const ENGLISH_SUPERLATIVE = /^(?:most|best|worst|least|\p{L}{3,14}est)$/u;
const RANKED = /^(?:finished|finishes|finishing|came|ranked|ranks|ranking|placed|places|stands|stood|lies|sits|was)$/;

/** A small whole number at one token. */
function small(source: Source, index: number): number | null {
  const token = at(source, index);
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
  if (token.kind !== 'word') return null;
  return source.language === 'de' ? germanNumber(token.lower) : (englishNumber(source, index)?.value ?? null);
}

/** An ordinal in words or digits (`dritter`, `3.`, `third`, `3rd`), and where it ends. */
function place(source: Source, index: number): { value: number; to: number } | null {
  const [token, next] = [at(source, index), at(source, index + 1)];
  if (token.kind === 'number') {
    const sign = source.language === 'de' ? next.text === '.' : /^(?:st|nd|rd|th)$/.test(next.lower);
    return sign && !next.spaced && /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), to: index + 2 } : null;
  }
  if (token.kind !== 'word') return null;
  const value = token.lower === 'second' && source.language === 'en' ? 2 : ordinal(source, index);
  return value === null || /^(?:half|quarter|halves|\p{L}+[hd]s)$/u.test(token.lower) ? null : { value, to: index + 1 };
}

/** "Potsdamer Platz 3" is an address. */
const isAddress = (source: Source, index: number): boolean => at(source, index).text === 'Platz' && capital(at(source, index - 1)) && /(?:er|-)$/.test(at(source, index - 1).text);

function german(source: Source, index: number): Found | null {
  const { lower } = at(source, index);
  if (GERMAN_PLACES.test(lower) && capital(at(source, index))) {
    const value = isAddress(source, index) ? null : small(source, index + 1);
    return value !== null && value > 0 && !/^(?:prozent|euro|meter|%)$/.test(at(source, index + 2).lower) ? rangeOf(source, index, index + 2, value) : null;
  }
  const fused = /^(?:zwei|dri|vier|fünf|sech|sieb|acht|neun|zehn)\p{L}{4,40}te[rnsm]?$/u.test(lower) ? fusedRank(lower) : null;
  if (fused !== null) return exactly(index, index + 1, 'rank', fused);
  const table = /^(?:tabellen|gruppen)(\p{L}{4,12}?)e[rnsm]?$/u.exec(lower);
  const seat = table ? germanOrdinalStem(table[1] ?? '') : null;
  if (seat !== null) return exactly(index, index + 1, 'rank', seat);
  const nth = place(source, index);
  if (!nth) return null;
  if (GERMAN_PLACES.test(at(source, nth.to).lower) && nth.value > 0) return exactly(index, nth.to + 1, 'rank', nth.value);
  return capital(at(source, index)) && /^(?:wurde|wurden|als|wird)$/.test(at(source, index - 1).lower) && /er$/.test(lower) && nth.value > 1 ? exactly(index, index + 1, 'rank', nth.value) : null;
}

/** The rank in `zweitgrößter`, `drittbeste`: an ordinal's stem before a superlative. */
function fusedRank(word: string): number | null {
  for (let cut = 4; cut <= Math.min(14, word.length - 4); cut++) {
    const value = germanOrdinalStem(word.slice(0, cut));
    if (value !== null && value > 1 && SUPERLATIVE.test(word.slice(cut))) return value;
  }
  return null;
}

/** `Plätze 2 bis 4`. */
function rangeOf(source: Source, from: number, to: number, value: number): Found {
  const high = /^(?:bis|-|–|to)$/.test(at(source, to).lower) ? small(source, to + 1) : null;
  if (high === null || high <= value) return exactly(from, to, 'rank', value);
  const range = exactly(from, to + 2, 'rank', null, null, 'range');
  return { ...range, figure: { ...range.figure, min: value, max: high } };
}

function english(source: Source, index: number): Found | null {
  const nth = place(source, index);
  if (!nth) return null;
  const hyphen = /^[-‑]$/.test(at(source, nth.to).text) ? 1 : 0;
  const next = at(source, nth.to + hyphen);
  if (ENGLISH_PLACES.test(next.lower)) {
    const idiom = nth.value === 1 && next.lower === 'place' && /^(?:the)$/.test(at(source, index - 1).lower) && at(source, index - 2).lower === 'in';
    return idiom ? null : exactly(index, nth.to + hyphen + 1, 'rank', nth.value);
  }
  if (nth.value > 1 && ENGLISH_SUPERLATIVE.test(next.lower) && !/^(?:test|rest|west|guest|quest|chest|request|interest|protest|contest|forest|harvest|priest|arrest)$/.test(next.lower)) return exactly(index, nth.to + hyphen + 1, 'rank', nth.value);
  return RANKED.test(at(source, index - 1).lower) && at(source, index - 1).lower !== 'was' && next.kind !== 'number' ? exactly(index, nth.to, 'rank', nth.value) : null;
}

/** `Nummer eins`, `No. 1`, `number two`, `#1`; higher numbers only number things. */
function numbered(source: Source, index: number): Found | null {
  const { lower } = at(source, index);
  if (!/^(?:nummer|nr|no|number|#)$/.test(lower)) return null;
  const digits = at(source, index + 1).text === '.' ? index + 2 : index + 1;
  const value = small(source, digits);
  if (value === null || value < 1 || value > (at(source, digits).kind === 'number' && !/^(?:der|in|of|the)$/.test(at(source, digits + 1).lower) ? 3 : 10) || (lower === 'no' && (digits === index + 1 || at(source, digits).kind !== 'number')) || (lower === '#' && at(source, digits).spaced)) return null;
  if (/^(?:haus|zimmer|linie|symphonie|sinfonie|konzert|verordnung|resolution|gesetz|symphony|concerto|sonata|room|platform|downing|artikel|urteil|paragraph)$/.test(at(source, index - 1).lower)) return null;
  return at(source, digits + 1).text === '/' ? null : exactly(index, digits + 1, 'rank', value);
}

/** `Top 10`, `top five`. */
function top(source: Source, index: number): Found | null {
  const step = at(source, index + 1).text === '-' ? 2 : 1;
  if (at(source, index).lower !== 'top') return null;
  const value = at(source, index + step).lower === 'ten' ? 10 : small(source, index + step);
  return value !== null && value > 1 && value <= 500 ? exactly(index, index + step + 1, 'rank', value, null, 'lte') : null;
}

/** The rank that begins at token `index`, or null. */
export function readRank(source: Source, index: number): Found | null {
  return numbered(source, index) ?? top(source, index) ?? (source.language === 'de' ? german(source, index) : english(source, index));
}
