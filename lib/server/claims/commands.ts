// Marks claims and changes them.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { canStep, defaultPriority, isClosed, needsReason } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { canReadArticle, type ArticleFacts } from '@/lib/domain/permissions';
import { audit, changes } from '../audit';
import { articleFacts, guard } from '../guard';
import type { Prisma } from '../generated/client';
import { given } from '../patch';
import { lockArticle, requireVersion, write, type Tx } from '../transaction';
import { anchorData } from './anchor';
import { loadClaim, lockClaim } from './load';
import { claimInclude, claimView, presentAnchors, type ClaimRow } from './view';

/**
 * Marks a passage of the current revision as a claim.
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (a span that cannot be marked)
 */
export function createClaim(actor: Actor, input: Input<'POST /api/v1/articles/{id}/claims'>): Promise<Answer<'POST /api/v1/articles/{id}/claims'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    await guard(actor, ['claim.create', 'article'], input.id, tx);
    const { number: revisionNumber, ...revision } = await currentRevision(tx, input.id);
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

async function currentRevision(tx: Tx, articleId: string) {
  const { currentRevision: number } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { currentRevision: true } });
  return tx.revision.findUniqueOrThrow({ where: { articleId_number: { articleId, number } }, select: { id: true, number: true, text: true, units: true } });
}

type Patch = Input<'PATCH /api/v1/claims/{id}'>;

/**
 * Changes a claim: status, type, priority, assignee, statement, aspect, or where it stands.
 * @throws AppError `not_found`, `forbidden`, `rule_violated`, `version_required`, `stale_version`, `wrong_state`
 */
export function patchClaim(actor: Actor, input: Patch): Promise<Answer<'PATCH /api/v1/claims/{id}'>> {
  return write(actor, async (tx) => {
    const row = await lockClaim(tx, actor, input.id, 'claim.edit');
    const faults = [...statusFaults(row, input), ...(await assigneeFaults(tx, articleFacts(row.article), input.assigneeId))];
    if (faults.length > 0) throw new AppError('rule_violated', { errors: faults });
    const move = input.anchor ? await movedAnchor(tx, row, input.anchor) : null;
    requireVersion(input.ifMatch, row.version, claimView(actor, row));
    if (input.status !== undefined && !canStep(row.status, input.status)) throw new AppError('wrong_state', { current: claimView(actor, row) });

    const data = patchData(row, input);
    const edited = changes(row, data);
    const first = presentAnchors(row)[0];
    if (!edited && !move) return claimView(actor, row);
    if (move && first) await tx.anchor.update({ where: { id: first.id }, data: move });
    await tx.claim.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } });
    const subject = { objectId: row.id, articleId: row.articleId };
    if (edited) await audit(tx, actor, { type: 'status' in data && data.status !== row.status ? 'claim.statusChanged' : 'claim.edited', ...subject, payload: { claimNumber: row.number, ...withNames(row, edited, await nameOf(tx, input.assigneeId)) } });
    if (move) await audit(tx, actor, { type: 'claim.reanchored', ...subject, payload: { claimNumber: row.number, before: { wording: first?.exact ?? '' }, after: { wording: move.exact } } });
    return claimView(actor, await loadClaim(tx, actor, row.id, 'claim.edit'));
  });
}

function statusFaults(row: ClaimRow, input: Patch): FieldError[] {
  if (input.status === undefined || input.status === row.status || !needsReason(input.status)) return [];
  return input.reason ? [] : [{ pointer: '/reason', code: 'reason_required' }];
}

/** Work is given only to an enabled editor who may see the article. */
async function assigneeFaults(tx: Tx, article: ArticleFacts, assigneeId: string | null | undefined): Promise<FieldError[]> {
  if (assigneeId === undefined || assigneeId === null) return [];
  const person = await tx.user.findUnique({ where: { id: assigneeId }, select: { id: true, roles: true, disabledAt: true } });
  const fits = person !== null && person.disabledAt === null && person.roles.includes('editor') && canReadArticle(person, article);
  return fits ? [] : [{ pointer: '/assigneeId', code: 'unknown_person' }];
}

async function movedAnchor(tx: Tx, row: ClaimRow, { start, end }: { start: number; end: number }) {
  const revision = await currentRevision(tx, row.articleId);
  const anchor = anchorData(revision, start, end, '/anchor');
  const [first, ...others] = presentAnchors(row);
  if (first && first.start === start && first.end === end) return null;
  if (others.some((other) => other.start === start && other.end === end)) throw new AppError('rule_violated', { errors: [{ pointer: '/anchor', code: 'span_taken' }] });
  return anchor;
}

function patchData(row: ClaimRow, { status, type, priority, aspect, statement, assigneeId, reason }: Patch) {
  const data: Prisma.ClaimUncheckedUpdateInput = given({ status, type, priority, aspect, statement, assigneeId });
  // A reason belongs to the closed state and goes when the claim is taken up again.
  if (isClosed(status ?? row.status)) {
    if (reason !== undefined) data.reason = reason;
  } else if (row.reason !== null) data.reason = null;
  return data;
}

async function nameOf(tx: Tx, personId: string | null | undefined): Promise<string | null> {
  return personId ? ((await tx.user.findUnique({ where: { id: personId }, select: { name: true } }))?.name ?? null) : null;
}

/** History names people, not ids. */
function withNames(row: ClaimRow, edited: NonNullable<ReturnType<typeof changes>>, assignee: string | null) {
  if (!edited.after || !('assigneeId' in edited.after)) return edited;
  const rest = (fields: typeof edited.after = {}) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'assigneeId'));
  return { before: { ...rest(edited.before), assignee: row.assignee?.name ?? null }, after: { ...rest(edited.after), assignee } };
}
