// Operations on corrections: what verdicts want changed, and what was decided on it.
import { z } from 'zod';
import { operation } from '../operation';
import { Correction, DecisionOutcome, NewDecisions } from '../schema/correction';
import { Id, ListQuery, page } from '../schema/primitives';

const ById = z.object({ id: Id });

export const correctionOperations = {
  'GET /api/v1/articles/{id}/corrections': operation({ needs: ['article.read', 'article'], tag: 'claims', summary: 'What verdicts want changed, in text order, with what was decided', params: ById, query: ListQuery, answer: page(Correction), status: 200 }),
  'POST /api/v1/articles/{id}/corrections': operation({
    needs: ['article.revise', 'article'],
    tag: 'claims',
    summary: 'Decide on corrections, all or none; accepted ones are written into one new revision. 409 with `current` where the base is no longer the current one',
    params: ById,
    query: z.object({ dryRun: z.stringbool().default(false).describe('stores nothing') }),
    body: NewDecisions,
    answer: DecisionOutcome,
    status: 201,
  }),
};
