// Every operation of /api/v1: the one table that validates, types and documents the interface.
import { z } from 'zod';
import { operation, type AnswerOf, type InputOf } from './operation';
import { articleOperations } from './operations/articles';
import { claimOperations } from './operations/claims';
import { correctionOperations } from './operations/corrections';
import { peopleOperations } from './operations/people';
import { readingOperations } from './operations/reading';
import { reportOperations } from './operations/reports';
import { sourceOperations } from './operations/sources';

export const OPERATIONS = {
  'GET /api/v1/openapi.json': operation({ tag: 'desk', summary: 'This interface as OpenAPI 3.1', answer: z.json(), status: 200, open: true }),
  'POST /api/v1/sample': operation({ needs: ['article.create', 'desk'], tag: 'desk', summary: 'Load the sample article into an empty desk', answer: z.object({ articleId: z.uuid() }), status: 201 }),
  ...articleOperations,
  ...claimOperations,
  ...correctionOperations,
  ...readingOperations,
  ...sourceOperations,
  ...reportOperations,
  ...peopleOperations,
} as const;

export type OperationName = keyof typeof OPERATIONS;
export type OperationOf<K extends OperationName> = (typeof OPERATIONS)[K];
export type Input<K extends OperationName> = InputOf<OperationOf<K>>;
export type Answer<K extends OperationName> = AnswerOf<OperationOf<K>>;
