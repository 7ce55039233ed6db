// Weekdays, clock times, ages and the place of a span in time, which no figure or date carries by itself.
import type { StatedFigure } from './stated';
import { word } from './word-pattern';

const DAYS = [
  word('montags? mondays?'), word('dienstags? tuesdays?'), word('mittwochs? wednesdays?'), word('donnerstags? thursdays?'), word('freitags? fridays?'), word('samstags? sonnabends? saturdays?'), word('sonntags? sundays?'),
] as const;

const CLOCK = /(?<![\p{N}.,:])(\d{1,2})(?:[.:](\d{2}))?(?:\s?(uhr|a\.?m\.?|p\.?m\.?|o['’]clock)(?!\p{L})|(?<=:\d{2})(?![\p{N}:]))/giu;

/** The clock times of the words, as minutes on a twelve-hour face where the words do not say which half of the day. */
function clocks(text: string): { minutes: number; half: boolean }[] {
  return [...text.matchAll(CLOCK)].map(([, hours = '0', minutes = '0', suffix = '']) => {
    const half = /^[ap]/iu.test(suffix);
    const hour = half ? (Number(hours) % 12) + (/^p/iu.test(suffix) ? 12 : 0) : Number(hours);
    return { minutes: hour * 60 + Number(minutes), half: half || /^uhr$/iu.test(suffix) || hour > 12 };
  });
}

const FACE = 720;

// As far as figures and dates are read.
const LONGEST = 20_000;

/** Whether both wordings name weekdays or clock times, and the source lacks one of the claim's. */
export function otherTimes(claimText: string, sourceText: string): boolean {
  const [claim, source] = [claimText.slice(0, LONGEST), sourceText.slice(0, LONGEST)];
  const named = (text: string): RegExp[] => DAYS.filter((pattern) => text.search(pattern) >= 0);
  const [days, theirs] = [named(claim), named(source)];
  if (theirs.length > 0 && days.some((pattern) => !theirs.includes(pattern))) return true;
  const [mine, others] = [clocks(claim), clocks(source)];
  return others.length > 0 && mine.some((one) => !others.some((other) => (one.half && other.half ? one.minutes === other.minutes : one.minutes % FACE === other.minutes % FACE)));
}

// How a span of time is placed, by the words right before and right after it.
const FRAMES: ReadonlyArray<readonly [name: string, before: RegExp | null, after: RegExp | null]> = [
  ['age', null, /^(?:[\s-](?:alt|alte[nrs]?|old|of age)(?!\p{L}))/iu],
  ['age', /(?:aged|im alter von|at the age of)\s$/iu, null],
  ['every', /(?:alle|every|jede[nrs]?)\s$/iu, null],
  ['ago', /(?:vor)\s(?:etwa\s|rund\s)?$/iu, /^\s(?:ago|earlier|zuvor|before|vorher|vor)(?!\p{L})/iu],
  ['later', /(?:nach|after)\s(?:etwa\s|rund\s|about\s)?$/iu, /^\s(?:later|später|danach|nach|after|afterwards)(?!\p{L})/iu],
  ['within', /(?:innerhalb von|innerhalb|binnen|within)\s$/iu, null],
  ['in', /(?:in|for|seit|lang|über|während|since)\s$/iu, null],
];

const AGE = /jährige[nrsm]?$|year-old/iu;

function frame(text: string, figure: StatedFigure): string | null {
  const [before, after] = [text.slice(Math.max(0, figure.start - 24), figure.start), text.slice(figure.end, figure.end + 16)];
  // A person told by the age: der 40-Jährige.
  if (/Jährige[nrsm]?$|year-old/u.test(figure.raw)) return 'age';
  return FRAMES.find(([, front, back]) => (back?.test(after) ?? false) || (front?.test(before) ?? false))?.[0] ?? null;
}

/** Whether one span of time is an age, recurs, or is counted from another end than the other: three months ago, every three months. */
export function otherFrame(claimText: string, claim: StatedFigure, sourceText: string, source: StatedFigure): boolean {
  if (claim.kind !== 'duration' || source.kind !== 'duration') return false;
  const [mine, theirs] = [frame(claimText, claim), frame(sourceText, source)];
  if (mine === theirs) return false;
  if ((mine === 'age' && AGE.test(source.raw)) || (theirs === 'age' && AGE.test(claim.raw))) return false;
  // "for" and "in" say little: only beside a word that says more are they another frame.
  return !((mine === null || mine === 'in') && (theirs === null || theirs === 'in'));
}
