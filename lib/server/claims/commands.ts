// Marks claims and changes them.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { MOST_ANCHORS, defaultPriority, isClosed } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { audit } from '../audit';
import { guard } from '../guard';
import { lockArticle, requireVersion, write } from '../transaction';
import { anchorData } from './anchor';
import { claimRows, loadClaim, lockClaim } from './load';
import { applyChanges } from './patch';
import { currentRevision } from './present';
import { claimInclude, claimView, presentAnchors } from './view';

/**
 * Marks a passage of the current revision as a claim.
 * @throws AppError `not_found`, `forbidden`, `conflict` (marked on another revision), `rule_violated` (a span that cannot be marked)
 */
export function createClaim(actor: Actor, input: Input<'POST /api/v1/articles/{id}/claims'>): Promise<Answer<'POST /api/v1/articles/{id}/claims'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    await guard(actor, ['claim.create', 'article'], input.id, tx);
    const { number: revisionNumber, ...revision } = await currentRevision(tx, input.id, input.revision);
    const anchor = anchorData(revision, input.start, input.end);
    const { lastClaimNumber: number } = await tx.article.update({ where: { id: input.id }, data: { lastClaimNumber: { increment: 1 } }, select: { lastClaimNumber: true } });
    const row = await tx.claim.create({
      data: {
        articleId: input.id,
        number,
        type: input.type,
        priority: input.priority ?? defaultPriority(input.type),
        aspect: input.aspect,
        statement: input.statement,
        createdById: actor.id,
        anchors: { create: { revisionId: revision.id, ...anchor } },
      },
      include: claimInclude,
    });
    await audit(tx, actor, {
      type: 'claim.created',
      objectId: row.id,
      articleId: input.id,
      payload: { claimNumber: number, after: { wording: anchor.exact, type: row.type, priority: row.priority, aspect: row.aspect, statement: row.statement, revision: revisionNumber } },
    });
    return claimView(actor, row);
  });
}

/**
 * Changes a claim: status, type, priority, assignee, statement, aspect, or where it stands.
 * @throws AppError `not_found`, `forbidden`, `conflict` (marked on another revision), `rule_violated`, `version_required`, `stale_version`, `wrong_state`
 */
export function patchClaim(actor: Actor, { id, ifMatch, ...patch }: Input<'PATCH /api/v1/claims/{id}'>): Promise<Answer<'PATCH /api/v1/claims/{id}'>> {
  return write(actor, async (tx) => {
    const row = await lockClaim(tx, actor, id, 'claim.edit');
    await applyChanges(tx, actor, [{ row, patch, version: ifMatch, at: '' }]);
    return claimView(actor, await loadClaim(tx, actor, id, 'claim.edit'));
  });
}

/**
 * Changes many claims of an article: all of them, or none when one cannot be.
 * @throws AppError `not_found` (one of them is no claim of this article), `forbidden`, `rule_violated`, `stale_version`, `wrong_state`
 */
export function patchClaims(actor: Actor, { id: articleId, operations }: Input<'POST /api/v1/articles/{id}/claims/batch'>): Promise<Answer<'POST /api/v1/articles/{id}/claims/batch'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, articleId);
    await guard(actor, ['claim.edit', 'article'], articleId, tx);
    const errors = operations.flatMap(({ id }, index): FieldError[] => (operations.findIndex((other) => other.id === id) < index ? [{ pointer: `/operations/${index}/id`, code: 'invalid' }] : []));
    if (errors.length > 0) throw new AppError('rule_violated', { errors });
    const ids = operations.map(({ id }) => id);
    const rows = await claimRows(tx, articleId, ids);
    await applyChanges(tx, actor, rows.flatMap((row, index) => (operations[index] ? [{ row, ...operations[index], at: `/operations/${index}/patch` }] : [])));
    return { items: (await claimRows(tx, articleId, ids)).map((row) => claimView(actor, row)) };
  });
}

/**
 * Marks one more place of the current revision that states the same.
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (a span that cannot be marked, or is marked), `version_required`, `stale_version`, `wrong_state` (a closed claim)
 */
export function addMention(actor: Actor, { id, start, end, revision: markedOn, ifMatch }: Input<'POST /api/v1/claims/{id}/anchors'>): Promise<Answer<'POST /api/v1/claims/{id}/anchors'>> {
  return write(actor, async (tx) => {
    const row = await lockClaim(tx, actor, id, 'claim.edit');
    const present = presentAnchors(row);
    const revision = await currentRevision(tx, row.articleId, markedOn);
    const anchor = anchorData(revision, start, end);
    if (present.some((other) => other.start === start && other.end === end)) throw new AppError('rule_violated', { errors: [{ pointer: '', code: 'span_taken' }] });
    if (present.length >= MOST_ANCHORS) throw new AppError('rule_violated', { errors: [{ pointer: '', code: 'too_long' }] });
    requireVersion(ifMatch, row.version, claimView(actor, row));
    if (isClosed(row.status)) throw new AppError('wrong_state', { current: claimView(actor, row) });
    await tx.anchor.create({ data: { ...anchor, claimId: row.id, revisionId: revision.id } });
    await tx.claim.update({ where: { id: row.id }, data: { version: { increment: 1 } }, select: { id: true } });
    await audit(tx, actor, { type: 'claim.mentionAdded', objectId: row.id, articleId: row.articleId, payload: { claimNumber: row.number, after: { wording: anchor.exact } } });
    return claimView(actor, await loadClaim(tx, actor, row.id, 'claim.edit'));
  });
}
