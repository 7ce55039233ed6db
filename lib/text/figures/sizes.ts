// Sizes by comparison ("in der Größe eines Basketballfeldes") and scores of games ("3:1").
import { readNumber } from './numbers';
import { at, capital, type Source } from './tokens';
import { exactly, type Found } from './unit';

const GERMAN_ADJECTIVE = /^(?:groß|hoch|lang|breit|schwer|tief|dick|weit)$/;
const ENGLISH_ADJECTIVE = /^(?:big|large|tall|long|wide|heavy|deep|high|thick)$/;
const ARTICLE = /^(?:ein|eine|einen|einem|einer|eines|das|der|die|den|dem|des|vom|a|an|the)$/;

/** Where the comparison's opening words end, that begin at `index`; null where none does. */
function opening(source: Source, index: number): number | null {
  const word = (step: number): string => at(source, index + step).lower;
  if (source.language === 'de') {
    if (/^(?:in|von|mit|auf)$/.test(word(0)) && word(1) === 'der' && at(source, index + 2).text === 'Größe') return index + 3;
    if (/^(?:in|von)$/.test(word(0)) && word(1) === 'etwa' && word(2) === 'der' && at(source, index + 3).text === 'Größe') return index + 4;
    return word(0) === 'so' && GERMAN_ADJECTIVE.test(word(1)) && word(2) === 'wie' ? index + 3 : null;
  }
  if (word(0) === 'the' && /^(?:size|length|height|weight|width|area)$/.test(word(1)) && word(2) === 'of') return index + 3;
  return word(0) === 'as' && ENGLISH_ADJECTIVE.test(word(1)) && word(2) === 'as' ? index + 3 : null;
}

/** "in der Größe eines Basketballfeldes", "so groß wie zwei Fußballfelder", "the size of Wales": the thing is the unit. */
export function readSize(source: Source, index: number): Found | null {
  const start = opening(source, index);
  // "in the size of" counts things only behind "the size of" itself; "dreimal so groß wie" is a multiple.
  if (start === null || /(?:mal|times|twice|half|doppelt|halb)$/.test(at(source, index - 1).lower)) return null;
  const article = ARTICLE.test(at(source, start).lower);
  const number = article ? null : readNumber(source, start);
  const first = article ? start + 1 : (number?.to ?? start);
  const noun = source.language === 'de' ? germanThing(source, first) : englishThing(source, first, article || number !== null);
  if (noun === null) return null;
  const unit = source.text.slice(at(source, number ? start : first).start, at(source, noun - 1).end).replace(/\s+/g, ' ');
  return exactly(index, noun, 'size', null, unit, 'approx');
}

function germanThing(source: Source, index: number): number | null {
  let here = index;
  while (here < index + 3 && /^\p{Ll}{2,}(?:e|en|er|es|em)$/u.test(at(source, here).text)) here++;
  if (!capital(at(source, here)) || at(source, here).block) return null;
  return at(source, here + 1).text === '-' && at(source, here + 2).kind === 'word' ? here + 3 : here + 1;
}

const STOP = /^(?:of|in|and|or|is|was|were|are|has|had|that|which|who|to|from|with|at|on|by|for|it|they|we|problem|issue|market|last|previous|previously|possible|expected|those|those|his|her|their|its|this|when|before)$/;

function englishThing(source: Source, index: number, counted: boolean): number | null {
  if (!counted) return capital(at(source, index)) ? (capital(at(source, index + 1)) ? index + 2 : index + 1) : null;
  let here = index;
  while (here < index + 3 && at(source, here).kind === 'word' && !at(source, here).block && !STOP.test(at(source, here).lower)) here++;
  return here === index ? null : here;
}

const GAME = /(?<!\p{L})(?:gewann|gewonnen|verlor|verloren|siegte|besiegte|schlug|unterlag|Sieg|Niederlage|Remis|Endstand|Spielstand|Halbzeit|führte|Führung|Satz|won|win|wins|lost|loss|beat|beating|defeat|defeated|drew|draw|score|lead|led|victory|trounced|edged)(?!\p{L})/u;

/** `3:1`, `3–1` where it is a game's. No time of day, no year, no range. */
export function readScore(source: Source, index: number): Found | null {
  const [first, sign, second] = [at(source, index), at(source, index + 1), at(source, index + 2)];
  // "3 : 1" is set with blanks on both sides or on none.
  if (first.kind !== 'number' || second.kind !== 'number' || sign.spaced !== second.spaced || (sign.spaced && sign.text !== ':') || !/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text)) return null;
  if (!/^[:–-]$/.test(sign.text) || (/^[:–-]$/.test(at(source, index + 3).text) && !at(source, index + 3).spaced && at(source, index + 4).kind === 'number')) return null;
  if ((/^[-–:]$/.test(at(source, index - 1).text) && !first.spaced) || (at(source, index - 1).kind === 'word' && !first.spaced)) return null;
  const around = source.text.slice(Math.max(0, first.start - 60), second.end + 40);
  const game = GAME.test(around);
  if (sign.text !== ':') return game && (Number(first.text) >= Number(second.text) || first.text === '0') && /^(?:\p{P}*)$/u.test(at(source, index + 3).text) || (game && Number(first.text) > Number(second.text)) ? exactly(index, index + 3, 'score', null) : null;
  const clock = second.text.length === 2 && Number(second.text) < 60 && Number(first.text) < 25;
  if (/^(?:uhr|gmt|utc|cet|am|pm|a|p|stunden|minuten|h|min|std)$/.test(at(source, index + 3).lower)) return null;
  return clock && !game ? null : exactly(index, index + 3, 'score', null);
}
