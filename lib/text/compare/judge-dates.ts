// Compares dates as stretches of days: the source's inside the claim's bears it out.
import type { Comparison, DateMention } from '../reading';

const DAY = 86_400_000;
const OPEN = 8.64e15;

type Stretch = { low: number; high: number };

const day = (year: number, month: number, date: number): number => {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getTime();
};
const months = (year: number, first: number, last: number): Stretch => ({ low: day(year, first, 1), high: day(year, last + 1, 1) - DAY });

// Parts of a year by their EDTF numbers: seasons, quarters, halves. Winter begins in December of the year named or ends in its March.
const PARTS: Record<string, readonly [number, number]> = { 21: [3, 6], 22: [6, 9], 23: [9, 12], 24: [0, 15], 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 40: [1, 6], 41: [7, 12] };

function week(year: number, number: number): Stretch {
  const fourth = day(year, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY;
  return { low: monday, high: monday + 6 * DAY };
}

/** The days that an EDTF date without unknown year covers, or null. */
function stretch(norm: string): Stretch | null {
  const cut = norm.indexOf('/');
  if (cut >= 0) {
    const [first, last] = [norm.slice(0, cut), norm.slice(cut + 1)];
    const [from, to] = [first === '..' ? { low: -OPEN, high: 0 } : stretch(first), last === '..' ? { low: 0, high: OPEN } : stretch(last)];
    return from && to ? { low: from.low, high: to.high } : null;
  }
  const match = /^(-?\d{2,4})(X{0,2})(?:-(W?)(\d{2}))?(?:-(\d{2}))?$/.exec(norm.replace(/[~?%]/g, ''));
  if (!match) return null;
  const [, digits = '', unknown = '', weekly = '', part, date] = match;
  const first = Number(digits + '0'.repeat(unknown.length));
  if (unknown !== '') return { low: day(first, 1, 1), high: day(first + 10 ** unknown.length, 1, 1) - DAY };
  if (part === undefined) return months(first, 1, 12);
  if (weekly !== '') return week(first, Number(part));
  const known = PARTS[part];
  if (known) return months(first, ...known);
  return date === undefined ? months(first, Number(part), Number(part)) : { low: day(first, Number(part), Number(date)), high: day(first, Number(part), Number(date)) };
}

/** Words before a date that make it another: before, after, early, late. */
function qualifier(text: string, date: DateMention): string {
  const words = text.slice(Math.max(0, date.start - 16), date.start).toLowerCase() + text.slice(date.start, date.end).toLowerCase();
  const rows: ReadonlyArray<readonly [string, RegExp]> = [
    ['<', /(?<!\p{L})(?:vor|before|prior to|ahead of)(?:\s(?:dem|the))?\s/u], ['>', /(?<!\p{L})(?:nach|after)(?:\s(?:dem|the))?\s/u], ['≤', /(?<!\p{L})(?:bis|until|till|by|spätestens|no later than)(?:\s(?:zum|the))?\s/u], ['≥', /(?<!\p{L})(?:seit|ab|since|from|frühestens|starting)(?:\s(?:dem|the))?\s/u],
    ['~', /(?<!\p{L})(?:um|circa|ca\.|etwa|around|about|c\.)\s/u], ['early', /(?<!\p{L})(?:anfang|early|beginning of)(?:\p{L}|\s|-|$)/u], ['mid', /(?<!\p{L})(?:mitte|mid|middle of)(?:\s|-|$)/u], ['late', /(?<!\p{L})(?:ende|late|end of)(?:\s|-|$)/u],
  ];
  return rows.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
}

/** Compares dates whose year one side leaves open by month and day alone. */
function yearless(claim: string, source: string): Comparison {
  const [mine, theirs] = [claim.replace(/^.{4}-/, ''), source.replace(/^.{4}-/, '')];
  if (!/^\d{2}(?:-\d{2})?$/.test(mine) || !/^\d{2}(?:-\d{2})?$/.test(theirs)) return { result: 'unknown', reason: `${claim} ? ${source}` };
  if (!theirs.startsWith(mine)) return mine.startsWith(theirs) ? { result: 'unknown', reason: `${source} ⊃ ${claim}` } : { result: 'disagree', reason: `${claim} ≠ ${source}` };
  return claim.startsWith('XXXX') ? { result: 'agree', reason: claim === source ? `${claim} = ${source}` : `${source} ⊂ ${claim}` } : { result: 'unknown', reason: `${source} ⊃ ${claim}` };
}

/** What the source's days say of a winter in `year`: both that year's ends are winter, its middle is not, and the neighbours' may be meant or not. */
function winter(year: number, theirs: Stretch, reason: string): Comparison {
  const inside = (part: Stretch): boolean => theirs.low >= part.low && theirs.high <= part.high;
  const cold = inside(months(year, 1, 3)) || inside(months(year, 12, 12));
  return { result: cold ? 'agree' : inside(months(year, 4, 11)) ? 'disagree' : 'unknown', reason };
}

// "zwischen 2010 und 2015" is a window in which something happened; "von 2010 bis 2015" and "seit 2015" say how long it lasted.
const WINDOW = /(?:zwischen|between)/iu;

const spans = (norm: string): boolean => norm.includes('/');

/** Whether the two cannot be held against each other because one tells how long something went on. */
function lasting(claim: string, source: string, words: string): boolean {
  if (claim === source) return false;
  return spans(claim) ? spans(source) || claim.includes('..') || !WINDOW.test(words) : source.includes('..');
}

/** How the source's date bears on the claim's; both have a norm. */
export function judgeDates(claimText: string, claim: DateMention, sourceText: string, source: DateMention): Comparison {
  const [mine, theirs] = [claim.norm ?? '', source.norm ?? ''];
  const [how, there] = [mine.includes('/') ? '' : qualifier(claimText, claim), theirs.includes('/') ? '' : qualifier(sourceText, source)];
  if (mine.startsWith('XXXX') || theirs.startsWith('XXXX')) return how === there ? yearless(mine, theirs) : { result: 'unknown', reason: `${how}${mine} ? ${there}${theirs}` };
  const [wide, narrow] = [stretch(mine), stretch(theirs)];
  if (!wide || !narrow) return { result: 'unknown', reason: `${mine} ? ${theirs}` };
  if (narrow.high < wide.low || narrow.low > wide.high) return bounded(how, there, wide, narrow, mine, theirs);
  if (how !== there && !(how === '~' || (how === '' && /^(?:early|mid|late)$/.test(there)))) return { result: /^[<>]/.test(how) || /^[<>]/.test(there) ? 'disagree' : 'unknown', reason: `${how}${mine} ≠ ${there}${theirs}` };
  if (mine === theirs) return { result: 'agree', reason: `${mine} = ${theirs}` };
  if (lasting(mine, theirs, claimText.slice(Math.max(0, claim.start - 10), claim.end))) return { result: 'unknown', reason: `${theirs} ? ${mine}` };
  const [, cold] = /^(\d{4})-24$/.exec(mine) ?? [];
  if (cold !== undefined) return winter(Number(cold), narrow, `${theirs} ? ${mine}`);
  const inside = narrow.low >= wide.low && narrow.high <= wide.high && narrow.low !== -OPEN && narrow.high !== OPEN;
  return inside ? { result: 'agree', reason: `${theirs} ⊂ ${mine}` } : { result: 'unknown', reason: `${theirs} ⊄ ${mine}` };
}

/** "vor 2015" is borne out by 2013, "nach 2015" by 2016. */
function bounded(how: string, there: string, mine: Stretch, theirs: Stretch, claim: string, source: string): Comparison {
  if (there === '' && ((how === '<' && theirs.high < mine.low) || (how === '>' && theirs.low > mine.high))) return { result: 'agree', reason: `${source} ${how} ${claim}` };
  return { result: 'disagree', reason: `${claim} ≠ ${source}` };
}
