// Compares what two wordings say in figures and dates: the claim's against the source's.
import type { Comparison, ComparisonResult } from '../reading';
import { judgeDates } from './judge-dates';
import { isGrowth, judgeFigures, judgeValues } from './judge-figures';
import { opposed } from './opposites';
import { crossed } from './pairing';
import { readStated, type Stated, type StatedFigure, type Wording } from './stated';
import { otherFrame, otherTimes } from './times';

const UNKNOWN: Comparison = { result: 'unknown', reason: '' };

/** How far the source's value is from the claim's, as a share; what is in another unit or of another kind is further than anything. */
function distance(claim: StatedFigure, source: StatedFigure): number {
  const [mine, theirs] = [middle(claim), middle(source)];
  return mine === 0 || theirs === 0 ? Math.abs(mine - theirs) : Math.abs(Math.log(Math.abs(theirs / mine)));
}

const middle = (figure: StatedFigure): number => figure.value ?? ((figure.min ?? 0) + (figure.max ?? 0)) / 2;

const comparable = (claim: StatedFigure, source: StatedFigure): boolean => claim.kind === source.kind && claim.currency === source.currency && (claim.kind !== 'percent' || claim.unit === source.unit);

/** Two amounts that the claim's multiple may stand between: "66 Mio. Euro gegenüber 21,6 Mio. Euro". */
function ratioOfAmounts(claim: StatedFigure, source: Stated, text: string): Comparison | null {
  const [first, second, third] = source.figures;
  if (claim.kind === 'ratio' && isGrowth(claim) && first && !second && first.kind !== 'ratio' && first.min && first.max && /(?:von|from)\s$/iu.test(text.slice(Math.max(0, first.start - 8), first.start))) return judgeMultiple(claim, first, first.max / first.min);
  if (claim.kind !== 'ratio' || !first || !second || third || !comparable(first, second) || first.kind === 'ratio' || first.unit !== second.unit || first.per !== second.per || !first.value || !second.value || first.op !== 'eq' || second.op !== 'eq') return null;
  const [before, link] = [text.slice(Math.max(0, first.start - 8), first.start), text.slice(first.end, second.start)];
  const grown = /(?:von|from)\s$/iu.test(before) && /^\s(?:auf|to)\s$/iu.test(link);
  const against = /gegenüber|statt|nach|verglichen|vergleich|compared|versus|vs|against|up from|down from|from|zuvor|vorjahr|instead/iu.test(link);
  if (!grown && !against) return null;
  const value = grown ? second.value / first.value : first.value / second.value;
  return judgeMultiple(claim, first, value);
}

/** A multiple in words is a rounded one: "das Dreifache" of 3.06. */
function judgeMultiple(claim: StatedFigure, amount: StatedFigure, value: number): Comparison {
  return judgeValues({ ...claim, precision: Math.max(0.1, Math.abs(claim.value ?? 0) * 0.1) }, { ...amount, kind: 'ratio', op: 'eq', value, currency: null, unit: null });
}

const RANKING: readonly ComparisonResult[] = ['agree', 'disagree', 'unit', 'unknown'];

/** The best answer that the source has for one figure of the claim: from the nearest comparable one. */
function answer(claim: StatedFigure, claimText: string, source: Stated, text: string): Comparison {
  const ratio = ratioOfAmounts(claim, source, text);
  if (ratio) return ratio;
  const pool = claim.kind === 'rank' ? [...source.figures.filter(({ kind }) => kind === 'rank'), ...source.superlatives] : source.figures;
  const alike = pool.filter((figure) => comparable(claim, figure)).sort((a, b) => distance(claim, a) - distance(claim, b));
  const [nearest] = alike;
  if (nearest) {
    // Two that are equally near differ in what stands around them; the nearest one that answers at all counts.
    const judged = alike.filter((figure) => distance(claim, figure) === distance(claim, nearest)).map((figure) => judgeFramed(claimText, claim, text, figure));
    const best = judged.sort((a, b) => RANKING.indexOf(a.result) - RANKING.indexOf(b.result))[0] ?? UNKNOWN;
    return best.result === 'disagree' && alike.length > 1 && pool.length > 2 ? { ...best, result: 'unknown' } : best;
  }
  const others = pool.map((figure) => judgeFramed(claimText, claim, text, figure)).sort((a, b) => RANKING.indexOf(a.result) - RANKING.indexOf(b.result));
  return others[0] ?? UNKNOWN;
}

/** One figure by one, with the frame that a span of time stands in. */
function judgeFramed(claimText: string, claim: StatedFigure, sourceText: string, source: StatedFigure): Comparison {
  const judged = judgeFigures(claim, source);
  return judged.result === 'agree' && otherFrame(claimText, claim, sourceText, source) ? { result: 'unknown', reason: `${claim.raw} ? ${source.raw}` } : judged;
}

type StatedDate = Stated['dates'][number];

function judgeDate(claim: Wording, date: StatedDate, source: Wording, other: StatedDate): Comparison {
  const one = judgeDates(claim.text, date, source.text, other);
  if (one.result !== 'agree') return one;
  if (date.negated !== other.negated) return { result: 'disagree', reason: '¬' };
  return opposed(date.marks, other.marks) ? { result: 'disagree', reason: `${date.words.trim()} ≠ ${other.words.trim()}` } : one;
}

function answerDates(claim: Wording, stated: Stated, source: Wording, found: Stated): Comparison[] {
  return stated.dates.map((date) => {
    const judged = found.dates.map((other) => judgeDate(claim, date, source, other));
    return judged.find(({ result }) => result === 'agree') ?? (judged.every(({ result }) => result === 'disagree') ? judged[0] : judged.find(({ result }) => result === 'unknown')) ?? UNKNOWN;
  });
}

/** The places in `list` that `judge` finds to agree. */
const agreeing = <T>(list: readonly T[], judge: (one: T) => Comparison): number[] => list.flatMap((one, place) => (judge(one).result === 'agree' ? [place] : []));

/** Whether equal numbers are told of other things or times than the claim tells them of. */
function elsewhere(claim: Wording, stated: Stated, source: Wording, found: Stated): boolean {
  if (otherTimes(claim.text, source.text)) return true;
  if (stated.figures.length + stated.dates.length < 2) return false;
  const figures = stated.figures.map((figure) => agreeing(found.figures, (other) => judgeFramed(claim.text, figure, source.text, other)));
  const dates = stated.dates.map((date) => agreeing(found.dates, (other) => judgeDate(claim, date, source, other)));
  return crossed(stated, found, figures, dates);
}

/**
 * Whether the source's figures and dates bear out the claim's: each of the claim's must find its counterpart. One that is contradicted makes
 * `disagree`, one in another unit `unit`; `unknown` where the source has none that answers. Never throws; bounded by the first 20,000 code units.
 */
export function compareFigures(claim: Wording, source: Wording): Comparison {
  const [stated, found] = [readStated(claim), readStated(source)];
  const figures = stated.figures.length > 0 || stated.dates.length > 0 ? stated.figures : stated.superlatives;
  const answers = [...figures.map((figure) => answer(figure, claim.text, found, source.text)), ...answerDates(claim, stated, source, found)];
  for (const result of ['disagree', 'unit', 'unknown'] as const) {
    const first = answers.find((one) => one.result === result);
    if (first) return first;
  }
  // A claim that was not read to its end is not borne out.
  return answers.length === 0 || !stated.complete || elsewhere(claim, stated, source, found) ? UNKNOWN : { result: 'agree', reason: answers.map(({ reason }) => reason).join(', ') };
}
