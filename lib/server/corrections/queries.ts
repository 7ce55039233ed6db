// Reads the correction list of an article.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import type { Correction } from '@/lib/domain/schema/correction';
import { db } from '../db';
import { guard } from '../guard';
import { AT_NUMBER, position, toPage } from '../paging';
import { correctedClaims, correctionList } from './view';

/**
 * Every correction of an article, in text order.
 * @throws AppError `not_found`
 */
export async function getCorrections(actor: Actor, articleId: string): Promise<Correction[]> {
  await guard(actor, ['article.read', 'article'], articleId);
  return correctionList(actor, await correctedClaims(db, articleId));
}

/** A page of {@link getCorrections}: what is wanted is told by verdicts and text, so that all of them are read for each. */
export async function listCorrections(actor: Actor, input: Input<'GET /api/v1/articles/{id}/corrections'>): Promise<Answer<'GET /api/v1/articles/{id}/corrections'>> {
  const all = await getCorrections(actor, input.id);
  const from = position(AT_NUMBER, input.cursor)?.[0] ?? 0;
  return toPage(all.slice(from, from + input.limit + 1), input.limit, () => [from + input.limit], (item) => item);
}
