// Judges one figure of the claim by one of the source.
import type { Comparison, FigurePer } from '../reading';
import { conversion, temperature } from './conversions';
import { countedAlike } from './counted';
import { allowed, apart, around, within, type Interval } from './intervals';
import { opposed, prefixed, related } from './opposites';
import type { StatedFigure } from './stated';
import { superlativeOf } from './stated';

/** A number as a formula writes it: 5.576e6. */
export function written(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || size < 1e-3)) return value.toExponential(5).replace(/\.?0+e/, 'e').replace('e+', 'e');
  return String(Number(value.toPrecision(7)));
}

const SIGNS = { eq: '', lt: '< ', lte: '≤ ', gt: '> ', gte: '≥ ', approx: '≈ ', approx_below: '≲ ', range: '' } as const;

const said = (figure: StatedFigure, times = 1): string => (figure.value === null ? `${written((figure.min ?? 0) * times)}–${written((figure.max ?? 0) * times)}` : SIGNS[figure.op] + written(figure.value * times));

const SLIGHTLY = /^(?:gut|just over|just above|slightly|knapp über|leicht über|etwas mehr|a little (?:over|more))/iu;

const intervalOf = (figure: StatedFigure): Interval => (figure.value === null ? { low: figure.min ?? -Infinity, high: figure.max ?? Infinity, lowOpen: false, highOpen: false } : allowed(figure.op, figure.value, SLIGHTLY.test(figure.raw)));

const times = (interval: Interval, factor: number): Interval => ({ ...interval, low: interval.low * factor, high: interval.high * factor });

// A figure that is converted agrees within one percent, as its last digits were rounded away.
const CONVERTED = 0.01;
// A rounded figure further off than this is no rounding a reader would accept.
const COARSEST = 0.05;
// "weniger als 6 Millionen" says little of 1 million: beyond this factor nobody would have put it so.
const FAR = 2;

const digitsOf = (value: number): string => String(Math.abs(value)).replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '');

/** The same digits in another order: a slip of the pen, never a rounding. */
function transposed(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [digitsOf(one), digitsOf(other)];
  return a !== b && a.length === b.length && a.length > 1 && [...a].sort().join('') === [...b].sort().join('');
}

/** Whether the source's value, rounded as the claim is, is the claim's. Whole counts are not rounded unless their scale is (1,4 Mio.). */
function roundsTo(claim: StatedFigure, source: Interval): boolean {
  if (claim.value === null || claim.op !== 'eq') return false;
  const half = Math.min(claim.precision / 2, Math.abs(claim.value) * COARSEST);
  return within(source, around(claim.value, half, half));
}

/** Compares values in one unit; `factor` turns the source's into the claim's, `loose` where the units differ. */
export function judgeValues(claim: StatedFigure, source: StatedFigure, factor = 1, loose = false): Comparison {
  const [wanted, found] = [intervalOf(claim), times(intervalOf(source), factor)];
  const formula = (sign: string): string => `${said(source, factor)} ${sign} ${said(claim)}`;
  const exact = source.op === 'eq' && source.value !== null;
  if (exact && transposed(claim.value, source.value) && factor === 1) return { result: 'disagree', reason: `${said(source)} ≠ ${said(claim)}` };
  const slack = loose && claim.value !== null && claim.op === 'eq' ? Math.abs(claim.value) * CONVERTED : 0;
  const open = claim.value !== null && claim.op === 'eq' && slack > 0 ? around(claim.value, slack, slack) : wanted;
  if (within(found, open)) {
    const far = exact && claim.value !== null && claim.op !== 'eq' && source.value !== null && beyond(claim.value, source.value * factor);
    return { result: far ? 'unknown' : 'agree', reason: claim.value === null ? `${said(source, factor)} ∈ ${said(claim)}` : exact && claim.op !== 'eq' ? `${written((source.value ?? 0) * factor)} ${SIGNS[claim.op]}${written(claim.value)}` : formula(same(claim, source) ? '=' : loose ? '≈' : '=') };
  }
  if (!loose && roundsTo(claim, found)) return { result: 'agree', reason: formula('≈') };
  // The source was rounded: 1.76 neither bears out 1.759 nor contradicts it.
  if (!loose && exact && roundsTo(source, times(wanted, 1 / factor)) && source.precision > claim.precision) return { result: 'unknown', reason: formula('≈') };
  if (apart(found, wanted)) return { result: 'disagree', reason: exact && claim.value !== null ? contradiction(claim, (source.value ?? 0) * factor) : formula('≠') };
  return overlapping(claim, source, factor, formula);
}

const same = (claim: StatedFigure, source: StatedFigure): boolean => claim.op === source.op;
const beyond = (one: number, other: number): boolean => one === 0 || other === 0 || Math.sign(one) !== Math.sign(other) || one / other > FAR || other / one > FAR;

/** What contradicts a claim, with the sign turned round: 6.2e6 ≥ 6e6. */
function contradiction(claim: StatedFigure, found: number): string {
  const sign = { lt: '≥', lte: '>', gt: '≤', gte: '<', eq: '≠', approx: '≉', approx_below: '≴', range: '∉' }[claim.op];
  return `${written(found)} ${sign} ${written(claim.value ?? 0)}`;
}

/** The source neither bears the claim out nor contradicts it outright: another bound on the same number is another statement. */
function overlapping(claim: StatedFigure, source: StatedFigure, factor: number, formula: (sign: string) => string): Comparison {
  const bound = /^(?:lt|lte|gt|gte)$/;
  const equal = claim.value !== null && source.value !== null && Math.abs(claim.value - source.value * factor) <= 1e-9 * Math.abs(claim.value);
  if (equal && bound.test(claim.op) !== bound.test(source.op)) return { result: 'disagree', reason: formula('≠') };
  if (bound.test(claim.op) && bound.test(source.op)) return { result: 'disagree', reason: formula('⊄') };
  return { result: 'unknown', reason: formula('?') };
}

// How many of each period make a year; rates by it can be told in each other.
const IN_A_YEAR: Partial<Record<FigurePer, number>> = { year: 1, quarter: 4, month: 12, week: 52, day: 365 };

/** Figures by unlike periods: told in each other where both are periods, else not to be compared. */
function acrossPeriods(claim: StatedFigure, source: StatedFigure, factor: number, loose: boolean): Comparison {
  const [mine, theirs] = [claim.per === null ? undefined : IN_A_YEAR[claim.per], source.per === null ? undefined : IN_A_YEAR[source.per]];
  const unlike: Comparison = { result: 'unit', reason: `${claim.per ?? '–'} ≠ ${source.per ?? '–'}` };
  if (mine === undefined || theirs === undefined) return unlike;
  // The same number by another period is a slip, and no bound that the converted one happens to keep.
  if (claim.value === null ? claim.min === source.min && claim.max === source.max : claim.value === source.value) return unlike;
  const converted = judgeValues(claim, source, (factor * theirs) / mine, true);
  if (converted.result !== 'disagree') return converted;
  return judgeValues(claim, source, factor, loose).result === 'agree' ? unlike : converted;
}

const cents = (figure: StatedFigure): boolean => /(?:cents?|¢|ct)$/iu.test(figure.raw) && !/(?:us|euro)/iu.test(figure.raw);

/** Whether the ratio says how something changed, not how large a part is. */
export const isGrowth = (figure: StatedFigure): boolean => figure.kind === 'ratio' && /(?:verdop|verdrei|vervier|verfünf|verzehn|halbier|doubl|tripl|trebl|quadrupl|halved|halving|fold$)/iu.test(figure.raw);

/** A share or multiple against a percentage: half is 50 percent, doubled is plus 100. */
function judgeShares(claim: StatedFigure, source: StatedFigure): Comparison {
  const asRatio = (figure: StatedFigure, grows: boolean): StatedFigure => {
    if (figure.kind === 'ratio') return { ...figure, precision: isGrowth(figure) || (figure.value ?? 0) > 1 ? 0.1 : 0.02 };
    const change = grows ? (figure.direction === 'down' ? -1 : 1) : 0;
    const turned = (value: number | null): number | null => (value === null ? null : change === 0 ? value / 100 : 1 + (change * value) / 100);
    const op = change < 0 ? ({ lt: 'gt', lte: 'gte', gt: 'lt', gte: 'lte' } as const)[figure.op as 'lt'] ?? figure.op : figure.op;
    return { ...figure, op, value: turned(figure.value), min: turned(change < 0 ? figure.max : figure.min), max: turned(change < 0 ? figure.min : figure.max), precision: figure.precision / 100 };
  };
  const grows = isGrowth(claim) || isGrowth(source);
  const percent = claim.kind === 'percent' ? claim : source;
  if (percent.unit !== '%') return { result: 'unit', reason: `${claim.unit ?? '×'} ≠ ${source.unit ?? '×'}` };
  if (grows && percent.direction === null) return { result: 'unknown', reason: `${said(source)} ? ${said(claim)}` };
  if (!grows && percent.direction !== null && percent.step !== 'to') return { result: 'unknown', reason: `${said(source)} ? ${said(claim)}` };
  return judgeValues(asRatio(claim, grows), asRatio(source, grows));
}

function judgeCounts(claim: StatedFigure, source: StatedFigure): Comparison {
  const alike = countedAlike(claim, source);
  if (alike === 'other') return { result: 'unknown', reason: `${claim.unit ?? ''} ≠ ${source.unit ?? ''}` };
  return judgeValues(claim, source);
}

function judgeMeasures(claim: StatedFigure, source: StatedFigure): Comparison {
  const [mine, theirs] = [claim.unit ?? '', source.unit ?? ''];
  if (mine === theirs) return claim.per === source.per ? judgeValues(claim, source) : acrossPeriods(claim, source, 1, false);
  const degrees = source.value === null ? null : temperature(source.value, theirs, mine);
  if (degrees !== null) return judgeValues({ ...claim, precision: Math.max(claim.precision, 1) }, { ...source, value: degrees });
  const found = conversion(theirs, mine);
  if (!found) return { result: 'unit', reason: `${mine} ≠ ${theirs}` };
  return claim.per === source.per ? judgeValues(claim, source, found.factor, !found.exact) : acrossPeriods(claim, source, found.factor, !found.exact);
}

function judgeMoney(claim: StatedFigure, source: StatedFigure): Comparison {
  if (claim.currency !== source.currency && !(cents(claim) && cents(source))) return { result: 'unit', reason: `${claim.currency ?? '–'} ≠ ${source.currency ?? '–'}` };
  return claim.per === source.per ? judgeValues(claim, source) : acrossPeriods(claim, source, 1, false);
}

function judgeRanks(claim: StatedFigure, source: StatedFigure): Comparison {
  const [mine, theirs] = [superlativeOf(claim.raw), superlativeOf(source.raw)];
  if (mine !== null && theirs !== null && mine !== theirs) return { result: 'unknown', reason: `${claim.raw} ? ${source.raw}` };
  if ((mine === null) !== (theirs === null)) return claim.value === source.value ? { result: 'unknown', reason: `${claim.raw} ? ${source.raw}` } : { result: 'disagree', reason: `${said(source)} ≠ ${said(claim)}` };
  // "einer der größten" may be the largest, and may not.
  if (mine !== null && claim.op !== source.op && claim.value === source.value) return { result: 'unknown', reason: `${claim.raw} ? ${source.raw}` };
  return judgeValues(claim, source);
}

function judgeScores(claim: StatedFigure, source: StatedFigure): Comparison {
  const digits = (raw: string): string => raw.replace(/\D+/g, ':').replace(/^:|:$/g, '');
  const [mine, theirs] = [digits(claim.raw), digits(source.raw)];
  if (mine === theirs) return { result: 'agree', reason: `${theirs} = ${mine}` };
  return mine === theirs.split(':').reverse().join(':') ? { result: 'unknown', reason: `${theirs} ? ${mine}` } : { result: 'disagree', reason: `${theirs} ≠ ${mine}` };
}

function judgeKinds(claim: StatedFigure, source: StatedFigure): Comparison {
  const kinds = new Set([claim.kind, source.kind]);
  if (kinds.has('percent') && kinds.has('ratio')) return judgeShares(claim, source);
  const measured = (figure: StatedFigure): boolean => figure.kind === 'measure' || figure.kind === 'duration';
  if (measured(claim) && measured(source)) return judgeMeasures(claim, source);
  if (claim.kind !== source.kind) return { result: 'unit', reason: `${claim.kind} ≠ ${source.kind}` };
  if (claim.kind === 'money') return judgeMoney(claim, source);
  if (claim.kind === 'rank') return judgeRanks(claim, source);
  if (claim.kind === 'score') return judgeScores(claim, source);
  if (claim.kind === 'size') return { result: 'unknown', reason: `${claim.raw} ? ${source.raw}` };
  if (claim.unit !== source.unit && claim.kind === 'percent') return { result: 'unit', reason: `${claim.unit ?? ''} ≠ ${source.unit ?? ''}` };
  if (claim.per !== source.per) return acrossPeriods(claim, source, 1, false);
  return claim.kind === 'count' ? judgeCounts(claim, source) : judgeValues(claim, source);
}

const ARROWS = { up: '↑', down: '↓' } as const;

/** What speaks against equal numbers in how they are reached: from 20 is not to 20, by a third is not to a third. Null where nothing does. */
function steps(claim: StatedFigure, source: StatedFigure): Comparison | null {
  // "from 20 to 30 percent" may be a change: what lies between is neither its beginning nor its end.
  if ((claim.value === null && claim.step === 'from' && source.value !== null) || (source.value === null && source.step === 'from' && claim.value !== null)) return { result: 'unknown', reason: `${said(source)} ? ${said(claim)}` };
  if (claim.step === source.step) return null;
  const shares = claim.kind === 'percent' || claim.kind === 'ratio';
  if (claim.step !== null && source.step !== null) return { result: 'disagree', reason: `${claim.step} ≠ ${source.step}` };
  return shares && !isGrowth(claim) && !isGrowth(source) && (claim.step === 'to' || source.step === 'to') && (claim.direction !== null || source.direction !== null) ? { result: 'unknown', reason: `${claim.step ?? '–'} ? ${source.step ?? '–'}` } : null;
}

/** "three times less", "a third more": a share or multiple that one side alone turns. */
function turnedMultiple(claim: StatedFigure, source: StatedFigure): boolean {
  if (claim.kind !== 'ratio' || source.kind !== 'ratio' || claim.direction === source.direction) return false;
  if (claim.direction !== null && source.direction !== null) return true;
  // A threefold drop is no tripling.
  if ((claim.value ?? 0) > 1 && (claim.direction === 'down' || source.direction === 'down')) return true;
  return !isGrowth(claim) && !isGrowth(source) && (claim.direction === 'down' || source.direction === 'down');
}

/** How the source's figure bears on the claim's, with the words around both. */
export function judgeFigures(claim: StatedFigure, source: StatedFigure): Comparison {
  const [mine, theirs] = [upright(claim), upright(source)];
  const found = judgeKinds(mine, theirs);
  if (found.result !== 'agree') return found;
  const stepped = steps(mine, theirs);
  if (stepped) return stepped;
  if (opposed(mine.marks, theirs.marks) || prefixed(mine.words, theirs.words)) return { result: 'disagree', reason: `${mine.raw} ≠ ${theirs.raw}` };
  if (mine.kind === 'measure' && !related(mine.marks, theirs.marks)) return { result: 'unknown', reason: `${mine.raw} ? ${theirs.raw}` };
  if (turnedMultiple(mine, theirs)) return { result: 'unknown', reason: `${mine.raw} ? ${theirs.raw}` };
  if (isGrowth(mine) || isGrowth(theirs)) return mine.negated === theirs.negated ? found : { result: 'disagree', reason: '¬' };
  if (mine.direction !== null && theirs.direction !== null && mine.direction !== theirs.direction) return { result: 'disagree', reason: `${ARROWS[mine.direction]} ≠ ${ARROWS[theirs.direction]}` };
  if (mine.negated !== theirs.negated) return { result: 'disagree', reason: '¬' };
  if ((mine.direction === null) !== (theirs.direction === null) && (mine.kind === 'percent' || mine.step === 'by' || theirs.step === 'by')) return { result: 'unknown', reason: `${mine.raw} ? ${theirs.raw}` };
  return found;
}

/** A negative change is a fall: -0,3 % as 0.3 down. Temperatures keep their sign. */
function upright(figure: StatedFigure): StatedFigure {
  if (figure.value === null || figure.value >= 0 || figure.kind === 'measure') return figure;
  return { ...figure, value: -figure.value, direction: 'down' };
}
