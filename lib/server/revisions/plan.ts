// What a new revision will write, and what it tells of it: anchors of claims, places of exemptions, and the differences that people are shown.
import 'server-only';
import { presentHashes } from '@/lib/domain/present';
import type { AnchorChange, ClaimChange, ExemptionChange } from '@/lib/domain/schema/revision';
import { anchorAt, passageText } from '@/lib/text/anchor';
import { wordingHash } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';
import { anchorOn, type AnchorGround } from '../claims/anchor';
import { bareAnchor } from '../claims/view';
import { boundedDiffs, type Diffs } from '../diff/bounded-diffs';
import { inTurns } from '../turns';
import { settledSpans, type Comparison, type FollowedClaim } from './compare';
import type { RevisionBody, StoredAnchor } from './standing';

type AnchorFate = FollowedClaim['fate']['anchors'][number];
type Text = { text: string; units: readonly Span[] };

/** A claim's anchors on the new revision; `isTouched`: its wording or context is no longer what it was. */
type PlannedClaim = { change: ClaimChange; anchors: ReturnType<typeof anchorOn>[]; isTouched: boolean };

/** `isTouched`: it became stale or fresh, or other words stand at its place than those that people were shown there, which they must see before they confirm it. */
type PlannedExemption = { change: ExemptionChange; wasStale: boolean; isTouched: boolean };

/** Everything that a new revision writes of what stands in it. */
export type Plan = { claims: PlannedClaim[]; exemptions: PlannedExemption[] };

const contextOf = ({ text, units }: Text, span: Span): string => passageText(text, units, span);
const context = ({ sameContext }: { sameContext: boolean }) => (sameContext ? ('same' as const) : ('changed' as const));

function anchorChange(old: Text | null, present: Text, before: StoredAnchor, fate: AnchorFate, diffs: Diffs): AnchorChange {
  const { wording, place, ambiguous, span, candidates } = fate;
  const after = span && !ambiguous ? anchorAt(present.text, span.start, span.end) : null;
  const diff = after && wording === 'changed' ? diffs(before.exact, after.exact) : [];
  const contexts = after && old && !fate.sameContext ? ([contextOf(old, before), contextOf(present, after)] as const) : null;
  // A claim on a whole sentence is its own context.
  const isOwnContext = contexts?.[0] === before.exact && contexts[1] === after?.exact && wording === 'changed';
  return {
    wording, place, ambiguous,
    context: context(fate),
    before: bareAnchor(before),
    after,
    candidates: candidates.map(({ start, end }) => anchorAt(present.text, start, end)),
    diff,
    contextDiff: !contexts ? [] : isOwnContext ? diff : diffs(...contexts),
  };
}

function plannedClaim(base: Text, present: AnchorGround, { claim, from, fate, isBack }: FollowedClaim, diffs: Diffs): PlannedClaim {
  const spans = [...new Map(settledSpans(fate).map((span) => [`${span.start} ${span.end}`, span])).values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const anchors = spans.map(({ start, end }) => anchorOn(present, start, end));
  const [was, is] = [presentHashes(claim.anchors), presentHashes(anchors)];
  const sameWording = was.wordingHash === is.wordingHash;
  // What an earlier revision gave back is compared with the base all the same, where it stood in it.
  const wording = isBack && claim.anchors.length > 0 ? (sameWording ? 'same' : 'changed') : fate.wording;
  const [before, after] = [claim.anchors[0], anchors[0]];
  const change = {
    id: claim.id,
    number: claim.number,
    stored: claim.status,
    wording,
    place: fate.place,
    ambiguous: fate.ambiguous,
    context: context({ sameContext: claim.anchors.length > 0 ? was.contextHash === is.contextHash : fate.sameContext }),
    before: before ? bareAnchor(before) : null,
    after: after ? bareAnchor(after) : null,
    anchors: from.flatMap((anchor, at) => (fate.anchors[at] ? [anchorChange(isBack ? null : base, present, anchor, fate.anchors[at], diffs)] : [])),
  };
  return { change, anchors, isTouched: !sameWording || was.contextHash !== is.contextHash };
}

function plannedExemption(base: RevisionBody, present: Text, { exemption, fate }: Comparison['exemptions'][number]): PlannedExemption {
  const { id, exact, wordingHash: hash, stale: wasStale } = exemption;
  const [after] = settledSpans(fate);
  const { wording, place, ambiguous } = fate;
  const hashThere = after && wordingHash(present.text.slice(after.start, after.end));
  const stale = hashThere !== undefined && hashThere !== hash;
  const hashBefore = exemption.number === base.number ? wordingHash(base.text.slice(exemption.start, exemption.end)) : null;
  const change = { id, exact, wording, place, ambiguous, context: context(fate), after: after ? { start: after.start, end: after.end } : null, stale };
  return { change, wasStale, isTouched: stale !== wasStale || (stale && hashThere !== hashBefore) };
}

/** Turns what was found into what is written and told. Lets others have a turn in between. */
export async function planOf(base: RevisionBody, present: AnchorGround, { claims, exemptions }: Comparison): Promise<Plan> {
  const diffs = boundedDiffs();
  return { claims: await inTurns(claims, (each) => plannedClaim(base, present, each, diffs)), exemptions: await inTurns(exemptions, (each) => plannedExemption(base, present, each)) };
}
