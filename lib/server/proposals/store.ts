// Stores proposals as claims: anchors, numbers and history with them, in as many statements for thousands as for one.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Actor } from '@/lib/domain/actor';
import { MOST_ANCHORS } from '@/lib/domain/claim';
import type { ProposalOrigin } from '@/lib/domain/schema/reading';
import { checkSpan } from '@/lib/text/anchor';
import type { Proposal, ReadingMode } from '@/lib/text/reading';
import type { Span } from '@/lib/text/span';
import { auditAll } from '../audit';
import { anchorOn, type AnchorGround } from '../claims/anchor';
import { insertClaims, takeNumbers } from '../claims/insert';
import type { Tx } from '../transaction';

/** The revision that proposals stand on. */
export type ProposedOn = { articleId: string; revisionId: string; number: number; text: string };

/** Who proposes: the rules of the engine, or a model beside them. */
type Proposer = { by: ProposalOrigin['by']; model: string | null; ruleSet: string; mode: ReadingMode };

type Anchor = ReturnType<typeof anchorOn>;
/** A proposal that can be stored: its anchors, the first one being what is proposed. */
export type Candidate = { proposal: Pick<Proposal, 'types' | 'aspect' | 'priority' | 'score' | 'reasons'>; proposer: Proposer; anchors: readonly [Anchor, ...Anchor[]] };

/** How long a transaction may take that stores a book's 12,000 proposals, in milliseconds: some 4,000 on two cores that have little else to do. */
export const STORING = { timeout: 60_000 };

type Suggested = Candidate['proposal'] & Span & { mentions: readonly Span[] };

/** So many proposals are made candidates before others get a turn: some 10 ms. */
const SLICE = 100;

/** The proposals with their anchors; those whose span can be no anchor are left out. Lets others have a turn in between. */
export async function candidatesOf(on: AnchorGround, proposals: readonly Suggested[], proposer: Proposer): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (let from = 0; from < proposals.length; from += SLICE) {
    if (from > 0) await setImmediate();
    found.push(...proposals.slice(from, from + SLICE).flatMap((proposal) => candidate(on, proposal, proposer) ?? []));
  }
  return found;
}

function candidate(on: AnchorGround, proposal: Suggested, proposer: Proposer): Candidate | null {
  const spans = [proposal, ...proposal.mentions].filter(({ start, end }) => checkSpan(on.text, start, end) === null);
  const places = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].slice(0, MOST_ANCHORS);
  if (spans[0] !== proposal) return null;
  const [first, ...others] = places.map(({ start, end }) => anchorOn(on, start, end));
  return first ? { proposal, proposer, anchors: [first, ...others] } : null;
}

function originOf({ text, number }: ProposedOn, { proposal, proposer }: Candidate): ProposalOrigin {
  const reasons = proposal.reasons.map(({ rule, start, end }) => ({ rule, start, end, exact: text.slice(start, end).toWellFormed() }));
  return { ...proposer, score: proposal.score, types: proposal.types, reasons, revision: number };
}

/**
 * Stores the proposals of one revision as claims with status `proposed`, numbered in text order after those that are there; gives their ids in that order.
 * The caller holds the article's lock.
 */
export async function storeProposals(tx: Tx, actor: Actor, on: ProposedOn, candidates: readonly Candidate[]): Promise<string[]> {
  if (candidates.length === 0) return [];
  const first = await takeNumbers(tx, on.articleId, candidates.length);
  const inOrder = [...candidates].sort(({ anchors: [a] }, { anchors: [b] }) => a.start - b.start || b.end - a.end);
  const claims = inOrder.map((candidate, index) => {
    const { types, priority, aspect } = candidate.proposal;
    return { id: randomUUID(), number: first + index, status: 'proposed' as const, type: types[0] ?? 'other', priority, aspect, statement: null, origin: originOf(on, candidate), anchors: candidate.anchors };
  });
  await insertClaims(tx, actor, on, claims);
  await auditAll(
    tx,
    actor,
    claims.map(({ id, number, type, priority, aspect, origin, anchors }) => ({
      type: 'claim.proposed' as const,
      objectId: id,
      articleId: on.articleId,
      payload: {
        claimNumber: number,
        after: { wording: anchors[0].exact, type, priority, aspect, revision: on.number, by: origin.by, ruleSet: origin.ruleSet, ...(origin.model === null ? {} : { model: origin.model }) },
      },
    })),
  );
  return claims.map(({ id }) => id);
}
