// Has claims proposed for the text as it stands now, where an import did not or the engine has learned since.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { Block, Unit } from '@/lib/domain/schema/article';
import { relativeDates } from '@/lib/text/fact-spans';
import { claimRows } from '../claims/load';
import { currentRevision } from '../claims/present';
import { claimView } from '../claims/view';
import { db } from '../db';
import { guard } from '../guard';
import { askModel } from '../models/ask';
import { modelSettings, type ModelSettings } from '../models/settings';
import { given } from '../patch';
import { readRevision, readableSelect } from '../reading/revision';
import { lockArticle, replayIfAnswered, write } from '../transaction';
import { newAmong, knownClaims } from './novelty';
import { STORING, candidatesOf, storeProposals } from './store';

/**
 * Stores what is proposed for the current revision and not there yet: never what is a claim already or was dismissed.
 * A language model, where one was set up, is asked too; when it fails, the rules' proposals are all there is.
 * @throws AppError `not_found`, `forbidden`; `conflict` when the text changed while it was read
 */
export async function askProposals(actor: Actor, { id }: Input<'POST /api/v1/articles/{id}/proposals'>, model = modelSettings()): Promise<Answer<'POST /api/v1/articles/{id}/proposals'>> {
  await guard(actor, ['claim.create', 'article'], id);
  await replayIfAnswered(actor);
  const { candidates, answered, revisionId } = await proposeNow(id, model);
  return write(actor, async (tx) => {
    await lockArticle(tx, id);
    await guard(actor, ['claim.create', 'article'], id, tx);
    const revision = await currentRevision(tx, id);
    if (revision.id !== revisionId) throw new AppError('conflict');
    const { added, skipped } = newAmong(await knownClaims(tx, id, revisionId), candidates);
    const ids = await storeProposals(tx, actor, { ...revision, articleId: id, revisionId }, added);
    return { items: (await claimRows(tx, id, ids)).map((row) => claimView(actor, row)), asked: { rules: true as const, model: answered }, skipped };
  }, STORING);
}

/** What rules and model propose for the current revision; before the transaction, since a model takes its time. */
async function proposeNow(articleId: string, model: ModelSettings | null) {
  const article = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { currentRevision: true, language: true, plannedAt: true } });
  const revision = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId, number: article.currentRevision } }, select: readableSelect });
  const { proposals, ruleSet, mode, dates } = await readRevision(revision, article);
  const { text } = revision;
  const answer = model && (await askModel(model, { text, blocks: z.array(Block).parse(revision.blocks) }, proposals));
  const on = { text, units: z.array(Unit).parse(revision.units), relativeDates: relativeDates({ dates }) };
  const rules = { by: 'rules', model: null, ruleSet, mode } as const;
  const isRanked = (index: number) => answer?.ranks.has(index) ?? false;
  const ranked = proposals.flatMap((proposal, index) => (isRanked(index) ? [{ ...proposal, ...given(answer?.ranks.get(index) ?? {}) }] : []));
  const candidates = [
    ...(await candidatesOf(on, proposals.filter((_, index) => !isRanked(index)), rules)),
    ...(model ? await candidatesOf(on, ranked, { ...rules, model: model.model }) : []),
    ...(model && answer ? await candidatesOf(on, answer.added, { ...rules, by: 'model', model: model.model }) : []),
  ];
  return { revisionId: revision.id, candidates, answered: model ? (answer ? ('answered' as const) : ('failed' as const)) : ('off' as const) };
}
