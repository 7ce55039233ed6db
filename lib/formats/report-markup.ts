// Draws the claims into the manuscript: cuts its text into runs, each with the claims it lies in and the marks that end there.
import { claimState } from '@/lib/domain/coverage';
import { ratingGroup } from '@/lib/domain/rating';
import type { ReportClaim, ReportContent } from '@/lib/domain/schema/report';

/** How a claim is drawn; the later in this list, the more it wants to be seen where claims overlap. */
const DRAWN_STATES = ['checked', 'open', 'unsettled', 'problem', 'stale'] as const;
export type DrawnState = (typeof DRAWN_STATES)[number];

/** The sign of each state: never colour alone. */
export const SIGNS: Record<DrawnState, string> = { checked: '✓', problem: '!', unsettled: '?', open: '○', stale: '↻' };

/** A stretch of text; `claims` are the numbers of those it lies in, `marks` of those that end with it. */
export type Run = { text: string; state: DrawnState | null; claims: number[]; marks: number[] };
export type MarkedBlock = { kind: ReportContent['revision']['blocks'][number]['kind']; runs: Run[] };

/** How a claim is drawn, or null for one that no longer counts. */
export function drawnState(claim: ReportClaim): DrawnState | null {
  const state = claimState(claim);
  if (state === null || state === 'open' || state === 'stale') return state;
  if (state === 'settled') return 'checked';
  return claim.verdict && ratingGroup(claim.verdict.rating) === 'unsettled' ? 'unsettled' : 'problem';
}

type Drawn = { number: number; state: DrawnState; start: number; end: number };

/** The manuscript's blocks as runs. Joined, the runs of a block are its text. */
export function markUp(content: Pick<ReportContent, 'revision' | 'claims'>): MarkedBlock[] {
  const { text, blocks } = content.revision;
  const anchors = content.claims.flatMap((claim): Drawn[] => {
    const state = drawnState(claim);
    return state === null ? [] : claim.anchors.map(({ start, end }) => ({ number: claim.number, state, start, end }));
  });
  return blocks.map((block) => {
    const inside = anchors.filter((anchor) => anchor.start < block.end && anchor.end > block.start);
    // The mark stands in the last block that the anchor touches.
    const ends = inside.filter((anchor) => !blocks.some((other) => other.start >= block.end && other.start < anchor.end));
    const cuts = [block.start, block.end, ...inside.flatMap((anchor) => [anchor.start, anchor.end])].filter((cut) => cut >= block.start && cut <= block.end);
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    const runs = edges.slice(1).map((end, index): Run => {
      const start = edges[index] ?? end;
      const covering = inside.filter((anchor) => anchor.start < end && anchor.end > start);
      return {
        text: text.slice(start, end),
        state: worst(covering),
        claims: unique(covering),
        marks: unique(ends.filter((anchor) => Math.min(anchor.end, block.end) === end)),
      };
    });
    return { kind: block.kind, runs };
  });
}

const unique = (anchors: readonly Drawn[]) => [...new Set(anchors.map((anchor) => anchor.number))];

function worst(anchors: readonly Drawn[]): DrawnState | null {
  const index = Math.max(-1, ...anchors.map((anchor) => DRAWN_STATES.indexOf(anchor.state)));
  return DRAWN_STATES[index] ?? null;
}
