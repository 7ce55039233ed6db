// Operations of the reading engine: on a text, on an article, on two wordings.
import { z } from 'zod';
import { operation } from '../operation';
import { Id } from '../schema/primitives';
import { ArticleReading, NewReading, TextReading, WordingComparison, Wordings } from '../schema/reading';

// 1,000,000 code units are at most 6 MB of escaped JSON.
const TEXT_BYTES = 6_500_000;

export const readingOperations = {
  'POST /api/v1/propose': operation({ tag: 'reading', summary: 'Read a text: what it states, and what is worth checking; stores nothing', body: NewReading, answer: TextReading, status: 200, maxBytes: TEXT_BYTES }),
  'POST /api/v1/compare': operation({ tag: 'reading', summary: 'Whether the figures of two wordings agree', body: Wordings, answer: WordingComparison, status: 200 }),
  'GET /api/v1/articles/{id}/reading': operation({ needs: ['article.read', 'article'], tag: 'reading', summary: 'What the current revision states, and what does not fit together', params: z.object({ id: Id }), answer: ArticleReading, status: 200 }),
};
