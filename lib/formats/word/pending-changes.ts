// Which corrections of a report wait to be written, and what each would change in the text: what Word shows as tracked changes.
import { isUndecided } from '@/lib/domain/correction';
import { correctionWrites } from '@/lib/domain/correction-writing';
import type { ReportClaim, ReportContent, ReportCorrection } from '@/lib/domain/schema/report';
import { replacement, type Replacement } from '@/lib/text/replacement';
import { overlaps, type Span } from '@/lib/text/span';

/** A change of the text; `anchor`: the claim's place that it is made at. `author` and `at` (ISO 8601): who wanted it, or accepted it. */
export type PendingChange = Span & { text: string; anchor: Span; author: string; at: string };

/** `blocked`: claims whose correction would overlap another one's, by their number, with that one's: in Word both cannot stand. */
type PendingChanges = { changes: PendingChange[]; blocked: ReadonlyMap<number, number> };

type Wanted = { author: string; at: string; places: (Replacement & { anchor: Span })[] };

function wantedBy(correction: ReportCorrection, { verdict, anchors }: ReportClaim, text: string): Wanted | null {
  const decision = correction.decision ?? null;
  if (!verdict || correction.isCurrent === false || !isUndecided({ stale: correction.stale ?? null, decision })) return null;
  const judged = { action: correction.action, wording: correction.wording, wordingHash: verdict.wordingHash, proposedWording: correction.proposedWording };
  const writing = correctionWrites(judged, { decision: 'accepted', wording: decision?.wording ?? null, reason: null, anchors: [] }, anchors);
  if ('faults' in writing) return null;
  const [author, at] = decision ? [decision.decidedBy.name, decision.createdAt] : [verdict.recordedBy.name, verdict.createdAt];
  return { author, at, places: writing.writes.map(({ start, end, after }) => ({ ...replacement(text, { start, end }, after), anchor: { start, end } })) };
}

/**
 * The changes that are proposed, or accepted and not in the text, in text order and nowhere overlapping, made as the desk makes them
 * (lib/server/corrections/plan.ts). Of two corrections that overlap, the one of the earlier claim is taken.
 */
export function pendingChanges({ claims, corrections, revision: { text } }: Pick<ReportContent, 'claims' | 'corrections' | 'revision'>): PendingChanges {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const taken: (Span & { claim: number })[] = [];
  const blocked = new Map<number, number>();
  const changes: PendingChange[] = [];
  for (const correction of corrections) {
    const claim = byNumber.get(correction.claim);
    const wanted = claim ? wantedBy(correction, claim, text) : null;
    if (!claim || !wanted) continue;
    const { author, at, places } = wanted;
    const inTheWay = taken.find((other) => places.some((place) => overlaps(other, place)));
    if (inTheWay) {
      blocked.set(claim.number, inTheWay.claim);
      continue;
    }
    for (const { start, end, anchor, edits } of places) {
      taken.push({ start, end, claim: claim.number });
      for (const edit of edits) changes.push({ ...edit, anchor, author, at });
    }
  }
  return { changes: changes.sort((a, b) => a.start - b.start || a.end - b.end), blocked };
}
