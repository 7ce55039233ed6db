// Operations on claims and their verdicts.
import { z } from 'zod';
import { operation } from '../operation';
import { ArticleClaimsQuery, AskedProposals, Claim, ClaimBatch, ClaimList, ClaimMerge, ClaimPatch, ClaimSplit, DeskClaim, DeskClaimsQuery, NewClaim, NewMention } from '../schema/claim';
import { ClaimWordings } from '../schema/diff';
import { Id, ListQuery, Version, page } from '../schema/primitives';
import { ClaimStanding } from '../schema/standing';
import { NewVerdict, Verdict } from '../schema/verdict';

const ById = z.object({ id: Id });

export const claimOperations = {
  'GET /api/v1/articles/{id}/claims': operation({ needs: ['article.read', 'article'], tag: 'claims', summary: 'Claims of an article, in text order', params: ById, query: ArticleClaimsQuery, answer: page(Claim), status: 200 }),
  'POST /api/v1/articles/{id}/claims': operation({ needs: ['claim.create', 'article'], tag: 'claims', summary: 'Mark a passage of the current revision as a claim', params: ById, body: NewClaim, answer: Claim, status: 201 }),
  'POST /api/v1/articles/{id}/claims/batch': operation({ needs: ['claim.edit', 'article'], tag: 'claims', summary: 'Change many claims of an article: all or none', params: ById, body: ClaimBatch, answer: ClaimList, status: 200 }),
  'POST /api/v1/articles/{id}/proposals': operation({
    needs: ['claim.create', 'article'],
    tag: 'claims',
    summary: 'Have claims proposed for the current revision; what is known or was dismissed is not proposed again',
    params: ById,
    // Nothing can be said yet; as a type of its own it would forbid the path's parameters.
    body: z.strictObject({}).transform((): unknown => ({})),
    answer: AskedProposals,
    status: 201,
  }),
  'GET /api/v1/claims': operation({ tag: 'claims', summary: 'Claims of all articles one may see', query: DeskClaimsQuery, answer: page(DeskClaim), status: 200 }),
  'GET /api/v1/claims/{id}': operation({ needs: ['article.read', 'claim'], tag: 'claims', summary: 'One claim', params: ById, answer: Claim, status: 200 }),
  'PATCH /api/v1/claims/{id}': operation({ needs: ['claim.edit', 'claim'], tag: 'claims', summary: 'Change a claim', params: ById, body: ClaimPatch, answer: Claim, status: 200, ifMatch: true }),
  'GET /api/v1/claims/{id}/standing': operation({ needs: ['article.read', 'claim'], tag: 'claims', summary: 'What was judged against what stands now, and where a claim may have gone that the text lost', params: ById, answer: ClaimStanding, status: 200 }),
  'POST /api/v1/claims/{id}/split': operation({
    needs: ['claim.edit', 'claim'],
    tag: 'claims',
    summary: 'Split a claim: it keeps its number and the first part',
    params: ById,
    body: ClaimSplit,
    answer: ClaimList.extend({ version: Version.describe('the claim’s new version') }),
    status: 201,
    ifMatch: true,
  }),
  'POST /api/v1/claims/merge': operation({ needs: ['claim.edit', 'desk'], tag: 'claims', summary: 'Merge claims of one article into the first one', body: ClaimMerge, answer: ClaimList, status: 200 }),
  'POST /api/v1/claims/{id}/anchors': operation({ needs: ['claim.edit', 'claim'], tag: 'claims', summary: 'Mark one more place that states the same', params: ById, body: NewMention, answer: Claim, status: 201, ifMatch: true }),
  'GET /api/v1/claims/{id}/wordings': operation({ needs: ['article.read', 'claim'], tag: 'claims', summary: 'The claim’s wording through all revisions, newest first, and the verdicts on each', params: ById, answer: ClaimWordings, status: 200 }),
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
