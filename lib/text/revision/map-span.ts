// Follows a span of the old text through the token pairs of an alignment to the words that stand in its place.
import { checkSpan, snapSpan } from '../anchor';
import { fold } from '../fold';
import { firstFit, type Span } from '../span';
import { tokenRange, type Alignment, type Group } from './align';
import type { Run } from './passages';
import type { Tokens } from './tokens';

/** Where a span went. `groups`: those it lies in. `torn`: its parts went to places that are not beside each other; `span` is then the largest part. */
export type Mapped = { span: Span; groups: Group[]; torn: boolean };

/** The tokens that a span touches. */
export function tokensTouched({ starts, ends }: Tokens, { start, end }: Span): Run {
  return { from: firstFit(ends, (at) => at > start), to: firstFit(starts, (at) => at >= end) };
}

const isMark = (tokens: Tokens, at: number) => tokens.words[at]?.kind === 'mark';

/** Whether all words of a run of old tokens lie in `inner`. */
function holdsAllWords(tokens: Tokens, outer: Run, inner: Run): boolean {
  for (let at = outer.from; at < outer.to; at += 1) if ((at < inner.from || at >= inner.to) && !isMark(tokens, at)) return false;
  return true;
}

/**
 * The new tokens in the place of the old ones `run`, all of one group. Changed words belong to the span when the change lies in it or at its edge.
 * Words put before or after it do not (they are its context), unless it held every word of its passage.
 */
function mapRun(alignment: Alignment, group: Group, run: Run): Run | null {
  const [old, present] = [tokenRange(alignment.before, group.a, group.aEnd), tokenRange(alignment.after, group.b, group.bEnd)];
  const pairs = alignment.pairs(group);
  const pairOf = (at: number) => (at >= old.from && at < old.to ? pairs[at - old.from] ?? null : null);
  let [first, last] = [run.from, run.to - 1];
  while (first < run.to && !pairOf(first)) first += 1;
  while (last >= run.from && !pairOf(last)) last -= 1;
  let [left, right] = [run.from - 1, run.to];
  while (left >= old.from && !pairOf(left)) left -= 1;
  while (right < old.to && !pairOf(right)) right += 1;
  const between: Run = { from: left < old.from ? present.from : (pairOf(left)?.partner ?? 0) + 1, to: right >= old.to ? present.to : (pairOf(right)?.partner ?? present.to) };
  const found: Run = { from: pairOf(first)?.partner ?? between.from, to: first > last ? between.to : (pairOf(last)?.partner ?? 0) + 1 };
  const whole = holdsAllWords(alignment.before.tokens, old, run);
  const isHeld = (at: number) => ['equal', 'similar'].includes(pairOf(at)?.strength ?? '');
  if (whole || !isHeld(run.from)) found.from = trimLeft(alignment.after.tokens, { from: between.from, to: found.from }, whole && run.from === old.from);
  if (whole || !isHeld(run.to - 1)) found.to = trimRight(alignment.after.tokens, { from: found.to, to: between.to }, whole && run.to === old.to);
  return holdsAllWords(alignment.after.tokens, found, { from: 0, to: 0 }) && !holdsAllWords(alignment.before.tokens, run, { from: 0, to: 0 }) ? null : found.from < found.to ? found : null;
}

/** Where words taken in at the left begin: marks that came with them stay out, unless `marks` belong to the span. */
function trimLeft(tokens: Tokens, taken: Run, marks: boolean): number {
  let { from } = taken;
  if (!marks) while (from < taken.to && isMark(tokens, from)) from += 1;
  return from;
}

/** The same at the right: where they end. */
function trimRight(tokens: Tokens, taken: Run, marks: boolean): number {
  let { to } = taken;
  if (!marks) while (to > taken.from && isMark(tokens, to - 1)) to -= 1;
  return to;
}

/** The place of an edge beside or inside a token, carried over to its partner. Edges inside a token that reads differently go to the token's edge. */
function carryEdge(before: Tokens, after: Tokens, old: number, present: number, edge: number, side: 'start' | 'end'): number {
  const [oldStart, oldEnd] = [before.starts[old] ?? 0, before.ends[old] ?? 0];
  const [start, end] = [after.starts[present] ?? 0, after.ends[present] ?? 0];
  const own = side === 'start' ? start : end;
  if (before.words[old] !== after.words[present]) return own;
  if (edge > oldStart && edge < oldEnd) {
    if (before.text.slice(oldStart, oldEnd) === after.text.slice(start, end)) return start + edge - oldStart;
    const length = fold(before.text.slice(oldStart, edge)).length;
    for (let at = start; at <= end; at += 1) if (fold(after.text.slice(start, at)).length >= length) return at;
    return own;
  }
  // White space that a person marked along.
  const beside = side === 'start' ? before.text.slice(edge, oldStart) : before.text.slice(oldEnd, edge);
  const there = side === 'start' ? after.text.slice(Math.max(0, start - beside.length), start) : after.text.slice(end, end + beside.length);
  return beside === there ? own + (side === 'start' ? -beside.length : beside.length) : own;
}

function toSpan({ before, after }: Alignment, old: Run, present: Run, place: Span): Span | null {
  const start = carryEdge(before.tokens, after.tokens, old.from, present.from, place.start, 'start');
  const end = carryEdge(before.tokens, after.tokens, old.to - 1, present.to - 1, place.end, 'end');
  return checkSpan(after.tokens.text, start, end) === null ? { start, end } : snapSpan(after.tokens.text, start, end);
}

/** The runs of old tokens of a span by the group they lie in; null for passages without a counterpart. */
function parts({ before, groupOfBefore }: Alignment, run: Run): { group: Group | null; run: Run }[] {
  const found: { group: Group | null; run: Run }[] = [];
  for (let at = run.from; at < run.to; ) {
    const passage = before.passageOf[at] ?? 0;
    const group = groupOfBefore[passage] ?? null;
    const to = Math.min(run.to, before.passages[passage]?.to ?? run.to);
    const last = found.at(-1);
    if (last && group && last.group === group) last.run.to = to;
    else found.push({ group, run: { from: at, to } });
    at = to;
  }
  return found;
}

/** Where a span of the old text went by passages and token pairs; null where nothing stands in its place. */
export function mapSpan(alignment: Alignment, place: Span): Mapped | null {
  const run = tokensTouched(alignment.before.tokens, place);
  const all = parts(alignment, run).flatMap((part) => {
    const present = part.group && mapRun(alignment, part.group, part.run);
    return part.group && present ? [{ group: part.group, old: part.run, present }] : [];
  });
  // Beside words that are known to have stayed, other words in the place of the rest are none of it.
  const known = all.filter(({ group }) => !group.bare);
  const mapped = known.length > 0 ? known : all;
  const [head, tail] = [mapped[0], mapped.at(-1)];
  if (!head || !tail) return null;
  const torn = mapped.some(({ present, group }, at) => at > 0 && (present.from < (mapped[at - 1]?.present.to ?? 0) || group.moved !== head.group.moved));
  const size = ({ old }: { old: Run }) => old.to - old.from;
  const largest = mapped.reduce((best, part) => (size(part) > size(best) ? part : best), head);
  const span = torn
    ? toSpan(alignment, largest.old, largest.present, place)
    : toSpan(alignment, { from: head.old.from, to: tail.old.to }, { from: head.present.from, to: tail.present.to }, place);
  return span && { span, groups: torn ? [largest.group] : mapped.map(({ group }) => group), torn };
}

/** Where a span would lie if its passage (an old one) went to the new passage `target`; null where nothing would stand in its place. */
export function mapSpanTo(alignment: Alignment, place: Span, passage: number, target: number): Span | null {
  const { from, to } = alignment.before.passages[passage] ?? { from: 0, to: 0 };
  const touched = tokensTouched(alignment.before.tokens, place);
  const run = { from: Math.max(from, touched.from), to: Math.min(to, touched.to) };
  const group: Group = { a: passage, aEnd: passage + 1, b: target, bEnd: target + 1, verbatim: false, moved: true, displaced: false, strayed: false, unsure: true, bare: false, exact: false, agreement: 0 };
  const present = run.from < run.to ? mapRun(alignment, group, run) : null;
  return present && toSpan(alignment, run, present, place);
}
