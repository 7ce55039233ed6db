// Exempts passages from checking and withdraws that.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { articlePermissions } from '@/lib/domain/permissions';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { exemptionView } from '../articles/view';
import { audit } from '../audit';
import { anchorData, groundOf } from '../claims/anchor';
import { articleFacts, articleFactsSelect, demand, guard } from '../guard';
import { personRefs } from '../people/names';
import { lockArticle, requireVersion, write } from '../transaction';

/**
 * Says of a span of the current revision that it needs no check.
 * @throws AppError `not_found`, `forbidden`, `rule_violated` (a span that cannot be marked)
 */
export function addExemption(actor: Actor, input: Input<'POST /api/v1/articles/{id}/exemptions'>): Promise<Answer<'POST /api/v1/articles/{id}/exemptions'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    await guard(actor, ['exemption.add', 'article'], input.id, tx);
    const { currentRevision: revisionNumber } = await tx.article.findUniqueOrThrow({ where: { id: input.id }, select: { currentRevision: true } });
    const revision = await tx.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: input.id, number: revisionNumber } }, select: { text: true, units: true, relativeDates: true } });
    const { start, end, exact, wordingHash, foldingVersion } = anchorData(groundOf(revision), input.start, input.end);
    const row = await tx.exemption.create({
      data: { articleId: input.id, revisionNumber, start, end, exact, wordingHash, foldingVersion, reason: input.reason, note: input.note, createdById: actor.id },
    });
    await audit(tx, actor, { type: 'exemption.added', objectId: row.id, articleId: input.id, payload: { after: { wording: exact, exemptionReason: row.reason, note: row.note } } });
    return exemptionView(row, await personRefs(tx, [row.createdById]));
  });
}

/**
 * Withdraws an exemption; its passage must be accounted for again.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (withdrawn before), `version_required`, `stale_version`
 */
export function withdrawExemption(actor: Actor, input: Input<'POST /api/v1/exemptions/{id}/withdraw'>): Promise<Answer<'POST /api/v1/exemptions/{id}/withdraw'>> {
  return write(actor, async (tx) => {
    const found = await tx.exemption.findUnique({ where: { id: input.id }, select: { articleId: true } });
    if (!found) throw new AppError('not_found');
    await lockArticle(tx, found.articleId);
    const row = await tx.exemption.findUniqueOrThrow({ where: { id: input.id }, include: { article: { select: articleFactsSelect } } });
    demand(articlePermissions(actor, articleFacts(row.article)), 'exemption.withdraw');
    const person = await personRefs(tx, [row.createdById]);
    requireVersion(input.ifMatch, row.version, exemptionView(row, person));
    if (row.withdrawnAt) throw new AppError('wrong_state', { current: exemptionView(row, person) });
    const next = await tx.exemption.update({ where: { id: row.id }, data: { withdrawnAt: new Date(), withdrawnById: actor.id, version: { increment: 1 } } });
    await audit(tx, actor, { type: 'exemption.withdrawn', objectId: row.id, articleId: row.articleId, payload: { before: { wording: row.exact, exemptionReason: row.reason, note: row.note } } });
    return exemptionView(next, person);
  });
}
