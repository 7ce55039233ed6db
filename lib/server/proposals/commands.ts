// Has claims proposed for the text as it stands now, where an import did not or the engine has learned since.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { Unit } from '@/lib/domain/schema/article';
import { noveltyTeller, type Novelty } from '@/lib/domain/proposed-before';
import { claimRows } from '../claims/load';
import { currentRevision } from '../claims/present';
import { claimView } from '../claims/view';
import { db } from '../db';
import { guard } from '../guard';
import { readRevision, readableSelect } from '../reading/revision';
import { lockArticle, replayIfAnswered, write, type Tx } from '../transaction';
import { candidatesOf, storeProposals, type Candidate, type Proposer } from './store';

/**
 * Stores what is proposed for the current revision and not there yet: never what is a claim already or was dismissed.
 * @throws AppError `not_found`, `forbidden`; `conflict` when the text changed while it was read
 */
export async function askProposals(actor: Actor, { id }: Input<'POST /api/v1/articles/{id}/proposals'>): Promise<Answer<'POST /api/v1/articles/{id}/proposals'>> {
  await guard(actor, ['claim.create', 'article'], id);
  await replayIfAnswered(actor);
  const { candidates, revisionId } = await readNow(id);
  return write(actor, async (tx) => {
    await lockArticle(tx, id);
    await guard(actor, ['claim.create', 'article'], id, tx);
    const revision = await currentRevision(tx, id);
    if (revision.id !== revisionId) throw new AppError('conflict');
    const on = { ...revision, articleId: id, revisionId };
    const { added, skipped } = sort(await knownClaims(tx, id), candidates);
    const ids = await storeProposals(tx, actor, on, added);
    return { items: (await claimRows(tx, id, ids)).map((row) => claimView(actor, row)), asked: { rules: true as const, model: 'off' as const }, skipped };
  });
}

async function readNow(articleId: string) {
  const article = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { currentRevision: true, language: true, plannedAt: true } });
  const revision = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId, number: article.currentRevision } }, select: readableSelect });
  const { proposals, ruleSet, mode } = await readRevision(revision, article);
  const proposer: Proposer = { by: 'rules', model: null, ruleSet, mode };
  return { revisionId: revision.id, candidates: await candidatesOf({ text: revision.text, units: z.array(Unit).parse(revision.units) }, proposals, proposer) };
}

/** Most claims of one article, as in its list. */
const ALL = 20_000;

async function knownClaims(tx: Tx, articleId: string) {
  const rows = await tx.claim.findMany({ where: { articleId }, select: { status: true, mergedInto: true, originHash: true, anchors: { select: { wordingHash: true, contextHash: true } } }, take: ALL });
  return rows.map(({ status, mergedInto, originHash, anchors }) => ({
    isDismissed: status === 'dismissed' && mergedInto === null,
    wordingHashes: [...anchors.map(({ wordingHash }) => wordingHash), ...(originHash === null ? [] : [originHash])],
    contextHashes: anchors.map(({ contextHash }) => contextHash),
  }));
}

function sort(claims: Parameters<typeof noveltyTeller>[0], candidates: readonly Candidate[]) {
  const noveltyOf = noveltyTeller(claims, candidates.flatMap(({ anchors }) => anchors));
  const sorted = Map.groupBy(candidates, ({ anchors }): Novelty => noveltyOf(anchors));
  const count = (novelty: Novelty) => sorted.get(novelty)?.length ?? 0;
  return { added: sorted.get('new') ?? [], skipped: { known: count('known'), dismissed: count('dismissed') } };
}
