// Reads for those who ask: an article's current revision, a text that is not stored, two wordings.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { hintSentences } from '@/lib/formats/hint-sentence';
import { compareFigures } from '@/lib/text/compare/compare-figures';
import type { Quote } from '@/lib/text/reading';
import { cleanText } from '../articles/manuscript';
import { db } from '../db';
import { guard } from '../guard';
import { readText } from './read';
import { publishedDay, readRevision, readableSelect } from './revision';

/**
 * What the current revision of an article states, and what does not fit together in it. Derived, never stored.
 * @throws AppError `not_found`
 */
export async function getReading(actor: Actor, { id }: Input<'GET /api/v1/articles/{id}/reading'>): Promise<Answer<'GET /api/v1/articles/{id}/reading'>> {
  await guard(actor, ['article.read', 'article'], id);
  const article = await db.article.findUnique({ where: { id }, select: { currentRevision: true, language: true, plannedAt: true } });
  if (!article) throw new AppError('not_found');
  const { number, ...revision } = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: id, number: article.currentRevision } }, select: { ...readableSelect, number: true } });
  const { mode, ruleSet, figures, dates, quotes, names, hints } = await readRevision(revision, article);
  return { revision: number, language: article.language, mode, ruleSet, published: publishedDay(article.plannedAt), figures: [...figures], dates: [...dates], quotes: [...quotes], names: [...names], hints };
}

/**
 * Everything that the engine says about a text; stores nothing. For whoever is signed in.
 * @throws AppError `too_large`; `rule_violated` when the text is empty, binary, or holds no words
 */
export async function readGivenText(_actor: Actor, { date, ...manuscript }: Input<'POST /api/v1/propose'>): Promise<Answer<'POST /api/v1/propose'>> {
  const parsed = await cleanText(manuscript);
  const { text, noise, language, blocks, units } = parsed;
  const { quotes, hints, figures, dates, names, ...reading } = await readText(parsed, date);
  const sentences = hintSentences(hints, language);
  const inWords = ({ kind, start, end, speaker, cue }: Quote) => ({
    kind,
    start,
    end,
    ...(speaker ? { speaker: text.slice(speaker.start, speaker.end) } : {}),
    ...(cue ? { cue: text.slice(cue.start, cue.end) } : {}),
  });
  return { text, noise, language, blocks, units, ...reading, figures: [...figures], dates: [...dates], names: [...names], quotes: quotes.map(inWords), hints: hints.map((hint, index) => ({ ...hint, reason: sentences[index] ?? '' })) };
}

/** Whether the figures of two wordings agree; for whoever is signed in. */
export function compareWordings(_actor: Actor, { claim, claimLanguage, source, sourceLanguage }: Input<'POST /api/v1/compare'>): Promise<Answer<'POST /api/v1/compare'>> {
  return Promise.resolve(compareFigures({ text: claim, language: claimLanguage }, { text: source, language: sourceLanguage }));
}
