// A verdict and a new revision at the same time: whoever gets the article's lock first, neither loses anything (PRODUCT.md §4.1, §4.7).
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeClaim } from '@/prisma/factories';
import { patchClaim } from '../claims/commands';
import { getClaim, listVerdicts } from '../claims/queries';
import { inOrder } from '../testing/in-order';
import { expectRefusal, person } from '../testing/newsroom';
import { recordVerdict } from '../verdicts/commands';
import { reviseArticle } from './commands';

const TEXT = 'Ein neues Modell\n\nDas Modell kostete 6 Millionen Dollar. Dort arbeiten 140 Forscher.';

let anna: Actor;
let ben: Actor;
beforeAll(async () => {
  anna = await person('Anna', 'editor');
  ben = await person('Ben', 'editor');
});

const judge = (id: string, ifMatch: number, revision?: number) =>
  recordVerdict(anna, { id, ifMatch, rating: 'not_checkable', rationale: 'Probe.', proposedWording: null, asOf: null, expiresAt: null, ...(revision === undefined ? {} : { revision }) });
const revise = (id: string, text: string, baseNumber = 1) => reviseArticle(ben, { ...NewRevision.parse({ baseNumber, text }), id, dryRun: false });

async function twoClaims() {
  const article = await makeArticle({ by: anna, text: TEXT });
  const [cost, staff] = [await makeClaim(article, anna, { exact: '6 Millionen Dollar' }), await makeClaim(article, anna, { exact: '140 Forscher' })];
  return { article, cost, staff };
}

const NEXT = TEXT.replace('6 Millionen', '60 Millionen');

describe('a verdict on a revision while the next one is stored', () => {
  it.each(['the verdict first', 'the revision first'])('lands on the wording that it judged: %s', async (order) => {
    const { article, cost, staff } = await twoClaims();
    const acts: (() => Promise<unknown>)[] = [() => judge(cost.id, 1, 1), () => revise(article.id, NEXT)];
    const done = await inOrder(article.id, order === 'the verdict first' ? acts : acts.reverse());
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await getClaim(anna, { id: cost.id })).toMatchObject({ version: 3, status: 'stale', stale: 'wording', anchor: { exact: '60 Millionen Dollar' }, verdict: { revisionNumber: 1, wording: '6 Millionen Dollar' } });
    expect((await listVerdicts(anna, { id: cost.id, limit: 50 })).items).toHaveLength(1);
    expect(await getClaim(anna, { id: staff.id })).toMatchObject({ version: 1, status: 'open' });
    await revise(article.id, TEXT, 2);
    expect(await getClaim(anna, { id: cost.id })).toMatchObject({ status: 'checked', verdict: { stale: null } });
  });

  it.each(['the verdict first', 'the revision first'])('stays live on a wording that the revision leaves alone: %s', async (order) => {
    const { article, staff } = await twoClaims();
    const acts: (() => Promise<unknown>)[] = [() => judge(staff.id, 1), () => revise(article.id, NEXT)];
    const done = await inOrder(article.id, order === 'the verdict first' ? acts : acts.reverse());
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await getClaim(anna, { id: staff.id })).toMatchObject({ version: 2, status: 'checked' });
  });

  it('that names no revision is asked again, since it would judge words that nobody has read', async () => {
    const { article, cost } = await twoClaims();
    const [, verdict] = await inOrder<unknown>(article.id, [() => revise(article.id, NEXT), () => judge(cost.id, 1)]);
    expect(verdict).toMatchObject({ status: 'rejected', reason: { code: 'stale_version', details: { current: { anchor: { exact: '60 Millionen Dollar' } } } } });
  });

  it('goes with a claim that a colleague changed otherwise only after that was seen', async () => {
    const { article, cost } = await twoClaims();
    await patchClaim(ben, { id: cost.id, ifMatch: 1, statement: 'Es war billig.' });
    await revise(article.id, NEXT);
    await expectRefusal(judge(cost.id, 1, 1), 'stale_version');
    expect(await judge(cost.id, 2, 1)).toMatchObject({ revisionNumber: 1, stale: 'wording' });
    await expectRefusal(judge(cost.id, 2, 1), 'stale_version');
  });

  it('holds through several revisions', async () => {
    const { article, cost } = await twoClaims();
    await revise(article.id, NEXT);
    await revise(article.id, TEXT.replace('6 Millionen', '66 Millionen'), 2);
    expect(await judge(cost.id, 1, 1)).toMatchObject({ revisionNumber: 1, version: 4, stale: 'wording' });
  });
});

describe('a claim that is marked while a revision is on its way', () => {
  it('is followed too', async () => {
    const { article, cost } = await twoClaims();
    await inOrder<unknown>(article.id, [() => patchClaim(anna, { id: cost.id, ifMatch: 1, anchor: { start: article.text.indexOf('kostete'), end: article.text.indexOf(' Dollar') } }), () => revise(article.id, NEXT)]);
    expect(await getClaim(anna, { id: cost.id })).toMatchObject({ anchor: { exact: 'kostete 60 Millionen' } });
  });
});
