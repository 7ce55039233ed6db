// Exempts passages from checking, confirms that on other words, withdraws it, and takes that back.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { articlePermissions, type Permission } from '@/lib/domain/permissions';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { exemptionView } from '../articles/view';
import { audit } from '../audit';
import { anchorData } from '../claims/anchor';
import { currentRevision } from '../claims/present';
import type { Prisma } from '../generated/client';
import { articleFacts, articleFactsSelect, demand, guard } from '../guard';
import { personRefs } from '../people/names';
import { lockArticle, requireVersion, write, type Tx } from '../transaction';

/**
 * Says of a span of the current revision that it needs no check.
 * @throws AppError `not_found`, `forbidden`, `conflict` (marked on another revision), `rule_violated` (a span that cannot be marked)
 */
export function addExemption(actor: Actor, input: Input<'POST /api/v1/articles/{id}/exemptions'>): Promise<Answer<'POST /api/v1/articles/{id}/exemptions'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    await guard(actor, ['exemption.add', 'article'], input.id, tx);
    const row = await exempt(tx, actor, input.id, input, input.revision);
    await audit(tx, actor, { type: 'exemption.added', objectId: row.id, articleId: input.id, payload: { after: told(row) } });
    return exemptionView(row, await personRefs(tx, [row.createdById]));
  });
}

async function exempt(tx: Tx, actor: Actor, articleId: string, { start: from, end: to, reason, note }: Pick<ExemptionRow, 'start' | 'end' | 'reason' | 'note'>, markedOn?: number) {
  const revision = await currentRevision(tx, articleId, markedOn);
  const { start, end, exact, wordingHash, foldingVersion } = anchorData(revision, from, to);
  return tx.exemption.create({ data: { articleId, revisionNumber: revision.number, start, end, exact, wordingHash, foldingVersion, reason, note, createdById: actor.id } });
}

/** How the history names an exemption. */
const told = ({ exact, reason, note }: Pick<ExemptionRow, 'exact' | 'reason' | 'note'>) => ({ wording: exact, exemptionReason: reason, note });

/**
 * Withdraws an exemption; its passage must be accounted for again.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (withdrawn before), `version_required`, `stale_version`
 */
export function withdrawExemption(actor: Actor, input: Input<'POST /api/v1/exemptions/{id}/withdraw'>): Promise<Answer<'POST /api/v1/exemptions/{id}/withdraw'>> {
  return write(actor, async (tx) => {
    const { row, person } = await lockExemption(tx, actor, input, 'exemption.withdraw', ({ withdrawnAt }) => withdrawnAt === null);
    const next = await tx.exemption.update({ where: { id: row.id }, data: withdrawnBy(actor) });
    await audit(tx, actor, { type: 'exemption.withdrawn', objectId: row.id, articleId: row.articleId, payload: { before: told(row) } });
    return exemptionView(next, person);
  });
}

/**
 * Confirms a stale exemption on the words that stand at its place now: a new exemption by whoever confirms, for the same reason; the stale one is withdrawn.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (withdrawn, gone from the text, or not stale), `version_required`, `stale_version`
 */
export function confirmExemption(actor: Actor, input: Input<'POST /api/v1/exemptions/{id}/confirm'>): Promise<Answer<'POST /api/v1/exemptions/{id}/confirm'>> {
  return write(actor, async (tx) => {
    const { row } = await lockExemption(tx, actor, input, 'exemption.add', ({ withdrawnAt, stale, revisionNumber, article }) => withdrawnAt === null && stale && revisionNumber === article.currentRevision);
    const last = await tx.exemption.update({ where: { id: row.id }, data: withdrawnBy(actor) });
    const next = await exempt(tx, actor, row.articleId, row);
    await audit(tx, actor, { type: 'exemption.confirmed', objectId: next.id, articleId: row.articleId, payload: { before: told(row), after: told(next) } });
    const names = await personRefs(tx, [last.createdById, next.createdById]);
    return { version: last.version, confirmed: exemptionView(next, names), withdrawn: exemptionView(last, names) };
  });
}

/**
 * Takes back that an exemption was withdrawn: it stands where it stood, on the words that were exempted.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (not withdrawn), `version_required`, `stale_version`
 */
export function restoreExemption(actor: Actor, input: Input<'POST /api/v1/exemptions/{id}/restore'>): Promise<Answer<'POST /api/v1/exemptions/{id}/restore'>> {
  return write(actor, async (tx) => {
    const { row, person } = await lockExemption(tx, actor, input, 'exemption.add', ({ withdrawnAt }) => withdrawnAt !== null);
    const next = await tx.exemption.update({ where: { id: row.id }, data: { withdrawnAt: null, withdrawnById: null, version: { increment: 1 } } });
    await audit(tx, actor, { type: 'exemption.restored', objectId: row.id, articleId: row.articleId, payload: { after: told(row) } });
    return exemptionView(next, person);
  });
}

const withdrawnBy = (actor: Actor) => ({ withdrawnAt: new Date(), withdrawnById: actor.id, version: { increment: 1 } });

const inArticle = { article: { select: { ...articleFactsSelect, currentRevision: true } } } as const;
type ExemptionRow = Prisma.ExemptionGetPayload<{ include: typeof inArticle }>;

/** The exemption under its article's lock, at the version that was seen and in a state that `fits`. */
async function lockExemption(tx: Tx, actor: Actor, { id, ifMatch }: { id: string; ifMatch: number | null }, permission: Permission, fits: (row: ExemptionRow) => boolean) {
  const found = await tx.exemption.findUnique({ where: { id }, select: { articleId: true } });
  if (!found) throw new AppError('not_found');
  await lockArticle(tx, found.articleId);
  const row = await tx.exemption.findUniqueOrThrow({ where: { id }, include: inArticle });
  demand(articlePermissions(actor, articleFacts(row.article)), permission);
  const person = await personRefs(tx, [row.createdById]);
  requireVersion(ifMatch, row.version, exemptionView(row, person));
  if (!fits(row)) throw new AppError('wrong_state', { current: exemptionView(row, person) });
  return { row, person };
}
