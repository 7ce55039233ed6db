// Splits a claim that states several things: it keeps its number and the first part, the others become claims of their own.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { isClosed } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { ClaimOrigin } from '@/lib/domain/schema/reading';
import { overlaps, type Span } from '@/lib/text/span';
import { auditAll } from '../audit';
import type { Prisma } from '../generated/client';
import { requireVersion, write, type Tx } from '../transaction';
import { claimRows, lockClaim } from './load';
import { currentRevision, place, placement, wordingOf, type Placement } from './present';
import { claimView, presentAnchors, type ClaimRow } from './view';

type Part = Span & { type?: ClaimRow['type'] | undefined };

/**
 * Splits a claim into parts of the current revision, each of which touches what it said.
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (spans that cannot be marked, `span_apart`, not in text order), `version_required`, `stale_version`, `wrong_state` (a closed claim)
 */
export function splitClaim(actor: Actor, { id, parts, revision: markedOn, ifMatch }: Input<'POST /api/v1/claims/{id}/split'>): Promise<Answer<'POST /api/v1/claims/{id}/split'>> {
  return write(actor, async (tx) => {
    const row = await lockClaim(tx, actor, id, 'claim.edit');
    const revision = await currentRevision(tx, row.articleId, markedOn);
    const anchors = placement(revision, parts, (index) => `/parts/${index}`);
    const faults = partFaults(parts, presentAnchors(row));
    if (faults.length > 0) throw new AppError('rule_violated', { errors: faults });
    requireVersion(ifMatch, row.version, claimView(actor, row));
    if (isClosed(row.status)) throw new AppError('wrong_state', { current: claimView(actor, row) });

    const [first, ...others] = anchors;
    if (!first) throw new AppError('internal');
    // Mentions that no part touches say the same elsewhere, and stay.
    const kept = presentAnchors(row).filter((anchor) => !parts.some((part) => overlaps(part, anchor)));
    await place(tx, row, revision.id, [...kept, first]);
    await tx.claim.update({ where: { id: row.id }, data: { version: { increment: 1 }, ...(parts[0]?.type ? { type: parts[0].type } : {}) }, select: { id: true } });
    const made = await createParts(tx, actor, row, revision.id, others, parts.slice(1));
    await tellSplit(tx, actor, row, first, made);
    const [whole, ...further] = (await claimRows(tx, row.articleId, [row.id, ...made.map((part) => part.id)])).map((each) => claimView(actor, each));
    if (!whole) throw new AppError('internal');
    return { version: whole.version, items: [whole, ...further] };
  });
}

function partFaults(parts: readonly Part[], anchors: readonly Span[]): FieldError[] {
  return parts.flatMap((part, index): FieldError[] => {
    if (!anchors.some((anchor) => overlaps(anchor, part))) return [{ pointer: `/parts/${index}`, code: 'span_apart' }];
    const last = parts[index - 1];
    return last && (last.start > part.start || (last.start === part.start && last.end > part.end)) ? [{ pointer: `/parts/${index}`, code: 'invalid' }] : [];
  });
}

type MadePart = { id: string; number: number; type: ClaimRow['type']; anchor: Placement[number] };

/** The further parts as claims that are like the whole; of a proposal's reasons each keeps those that it touches. */
async function createParts(tx: Tx, actor: Actor, row: ClaimRow, revisionId: string, anchors: Placement, parts: readonly Part[]): Promise<MadePart[]> {
  const { lastClaimNumber } = await tx.article.update({ where: { id: row.articleId }, data: { lastClaimNumber: { increment: anchors.length } }, select: { lastClaimNumber: true } });
  const made = anchors.map((anchor, index) => ({ id: randomUUID(), number: lastClaimNumber - anchors.length + 1 + index, type: parts[index]?.type ?? row.type, anchor }));
  const origin = row.origin === null ? null : ClaimOrigin.parse(row.origin);
  await tx.claim.createMany({
    data: made.map(({ id, number, type, anchor }): Prisma.ClaimCreateManyInput => ({
      id,
      number,
      type,
      articleId: row.articleId,
      status: row.status,
      priority: row.priority,
      aspect: row.aspect,
      assigneeId: row.assigneeId,
      splitFrom: row.number,
      createdById: actor.id,
      // Reasons stand where the text was when it was proposed; in a later one they cannot be told apart. A note speaks for the whole, which keeps it with its evidence.
      ...(origin && origin.by !== 'note' ? { origin: { ...origin, reasons: origin.reasons.filter((reason) => origin.revision !== row.article.currentRevision || overlaps(reason, anchor)) }, originHash: anchor.wordingHash } : {}),
    })),
  });
  await tx.anchor.createMany({ data: made.map(({ id, anchor }) => ({ ...anchor, claimId: id, revisionId })) });
  return made;
}

function tellSplit(tx: Tx, actor: Actor, row: ClaimRow, first: Placement[number], made: readonly MadePart[]): Promise<void> {
  const split = { claimNumber: row.number, before: { wording: wordingOf(presentAnchors(row)) }, after: { wording: first.exact, claims: made.map(({ number }) => number) } };
  return auditAll(tx, actor, [
    { type: 'claim.split', objectId: row.id, articleId: row.articleId, payload: split },
    ...made.map(({ id, number, type, anchor }) => ({
      type: 'claim.created' as const,
      objectId: id,
      articleId: row.articleId,
      payload: { claimNumber: number, after: { wording: anchor.exact, type, priority: row.priority, aspect: row.aspect, splitFrom: row.number } },
    })),
  ]);
}
