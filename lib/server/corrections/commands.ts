// Decides on corrections, and writes the accepted ones into one new revision.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { judgedWording } from '@/lib/domain/correction-writing';
import type { Answer, Input } from '@/lib/domain/operations';
import { auditAll } from '../audit';
import { wordingOf } from '../claims/present';
import { guard } from '../guard';
import { STORING } from '../proposals/store';
import { previewRevision, readyRevision, storeReady } from '../revisions/commands';
import { lockArticle, replayIfAnswered, write, type Tx } from '../transaction';
import { editsOf, followCorrections } from './follow';
import { planDecisions, type Planned } from './plan';
import { correctedClaims, correctionList } from './view';
import { db } from '../db';

type Asked = Input<'POST /api/v1/articles/{id}/corrections'>;
type Told = Answer<'POST /api/v1/articles/{id}/corrections'>;

/**
 * Decides on corrections, all or none; what is accepted is written into one new revision, and what is taken back is written out again.
 * With `dryRun` nothing is stored, and the answer says what would become of the claims.
 * @throws AppError `not_found`, `forbidden`, `rule_violated`, `stale_version` (another decision was taken meanwhile), `conflict` (the base is not current)
 */
export async function decideCorrections(actor: Actor, input: Asked): Promise<Told> {
  const { id } = input;
  await guard(actor, ['article.revise', 'article'], id);
  if (!input.dryRun) await replayIfAnswered(actor);
  const planned = await planDecisions(db, actor, id, input);
  const revision = await revisionOf(input, planned);
  if (input.dryRun) return { stored: false, revision: revision && (await previewRevision(actor, ...revision)), corrections: await listed(db, actor, id) };
  const ready = revision && (await readyRevision(...revision));
  return write(actor, async (tx) => {
    await lockArticle(tx, id);
    await guard(actor, ['article.revise', 'article'], id, tx);
    const now = await planDecisions(tx, actor, id, input);
    // In the moment since, a claim was placed anew on the same text.
    if (JSON.stringify(writesOf(now)) !== JSON.stringify(writesOf(planned))) throw new AppError('stale_version', { current: await listed(tx, actor, id) });
    const made = revision && ready ? await storeReady(tx, actor, revision[0], ready) : null;
    await store(tx, actor, id, now, made?.number ?? null);
    return { stored: true, revision: made, corrections: await listed(tx, actor, id) };
  }, STORING);
}

const writesOf = (planned: readonly Planned[]) => planned.map(({ row, writes }) => [row.id, writes]);
const listed = async (client: Tx, actor: Actor, id: string) => correctionList(actor, await correctedClaims(client, id));

/** What the decisions make of the text, as a revision is asked for; null where they write nothing. */
async function revisionOf({ id, baseNumber, dryRun }: Asked, planned: readonly Planned[]) {
  const edits = editsOf(planned);
  if (edits.length === 0) return null;
  const { text } = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: id, number: baseNumber } }, select: { text: true } });
  return [{ id, baseNumber, dryRun, edits, layout: 'auto' as const }, followCorrections(planned, text)] as const;
}

async function store(tx: Tx, actor: Actor, articleId: string, planned: readonly Planned[], number: number | null): Promise<void> {
  await tx.correctionDecision.createMany({
    data: planned.map(({ asked, verdict, wording, writes }) => ({
      verdictId: verdict.id,
      sequence: (verdict.decisions[0]?.sequence ?? 0) + 1,
      decision: asked.decision,
      wording,
      ...(asked.decision === 'accepted' ? { written: writes.map(({ at, before, after }) => ({ start: at, before, after })) } : {}),
      revisionNumber: writes.length > 0 ? number : null,
      reason: asked.decision === 'accepted' ? null : asked.reason,
      decidedById: actor.id,
      decidedByName: actor.name,
    })),
  });
  // A claim shows its verdict's decision; where the revision has raised its version already, that says so too.
  await tx.claim.updateMany({ where: { OR: planned.map(({ row: { id, version } }) => ({ id, version })) }, data: { version: { increment: 1 } } });
  await auditAll(tx, actor, planned.map((each) => ({ type: `correction.${each.asked.decision}` as const, objectId: each.verdict.id, articleId, payload: { claimNumber: each.row.number, ...told(each, number) } })));
}

/** What the history tells of a decision. */
function told({ asked, verdict, wording, writes, last }: Planned, number: number | null) {
  const words = (text: string) => wordingOf([{ exact: text }]);
  const into = number === null || writes.length === 0 ? {} : { revision: number };
  switch (asked.decision) {
    case 'accepted':
      return { before: { wording: words(writes[0]?.before ?? '') }, after: { wording: words(wording ?? ''), ...into } };
    case 'rejected':
      return { after: { proposedWording: verdict.proposedWording, reason: asked.reason } };
    case 'stays':
      return { after: { wording: words(judgedWording(verdict)), reason: asked.reason } };
    case 'withdrawn':
      return { before: { decision: last?.decision ?? null, wording: last?.wording ?? null, reason: last?.reason ?? null }, after: { reason: asked.reason, ...into } };
  }
}
