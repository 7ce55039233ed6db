// Operations on claims and their verdicts.
import { z } from 'zod';
import { operation } from '../operation';
import { ArticleClaimsQuery, Claim, ClaimPatch, DeskClaim, DeskClaimsQuery, NewClaim } from '../schema/claim';
import { Id, ListQuery, Version, page } from '../schema/primitives';
import { NewVerdict, Verdict } from '../schema/verdict';

const ById = z.object({ id: Id });

export const claimOperations = {
  'GET /api/v1/articles/{id}/claims': operation({ needs: ['article.read', 'article'], tag: 'claims', summary: 'Claims of an article, in text order', params: ById, query: ArticleClaimsQuery, answer: page(Claim), status: 200 }),
  'POST /api/v1/articles/{id}/claims': operation({ needs: ['claim.create', 'article'], tag: 'claims', summary: 'Mark a passage of the current revision as a claim', params: ById, body: NewClaim, answer: Claim, status: 201 }),
  'GET /api/v1/claims': operation({ tag: 'claims', summary: 'Claims of all articles one may see', query: DeskClaimsQuery, answer: page(DeskClaim), status: 200 }),
  'GET /api/v1/claims/{id}': operation({ needs: ['article.read', 'claim'], tag: 'claims', summary: 'One claim', params: ById, answer: Claim, status: 200 }),
  'PATCH /api/v1/claims/{id}': operation({ needs: ['claim.edit', 'claim'], tag: 'claims', summary: 'Change a claim', params: ById, body: ClaimPatch, answer: Claim, status: 200, ifMatch: true }),
  'GET /api/v1/claims/{id}/verdicts': operation({ needs: ['article.read', 'claim'], tag: 'claims', summary: 'Verdicts on a claim, newest first', params: ById, query: ListQuery, answer: page(Verdict), status: 200 }),
  'POST /api/v1/claims/{id}/verdicts': operation({
    needs: ['claim.setVerdict', 'claim'],
    tag: 'claims',
    summary: 'Record a verdict on the claim’s wording',
    params: ById,
    body: NewVerdict,
    answer: Verdict.extend({ version: Version.describe('the claim’s new version'), claim: Claim }),
    status: 201,
    ifMatch: true,
  }),
};
