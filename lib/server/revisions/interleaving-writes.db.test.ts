// Commands that write claims or exemptions, racing a new revision in both orders: nobody loses anything, nothing contradicts the text (PRODUCT.md §4.7).
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { contextHash, wordingHash } from '@/lib/text/fold';
import type { Span } from '@/lib/text/span';
import { makeArticle, makeClaim, makeExemption, type MadeArticle } from '@/prisma/factories';
import { createClaim, addMention, patchClaim } from '../claims/commands';
import { mergeClaims } from '../claims/merge';
import { splitClaim } from '../claims/split';
import { db } from '../db';
import { addExemption, withdrawExemption } from '../exemptions/commands';
import { askProposals } from '../proposals/commands';
import { inOrder } from '../testing/in-order';
import { person } from '../testing/newsroom';
import { reviseArticle } from './commands';

const VIEW = 'Das war eine schöne Überraschung.';
const TEXT = `Ein neues Modell\n\nDas Modell kostete 6 Millionen Dollar. Dort arbeiten 140 Forscher. ${VIEW}`;
const NEXT = `Vorab ein Satz.\n\n${TEXT.replace('6 Millionen', '60 Millionen')}`;

let anna: Actor;
let ben: Actor;
beforeAll(async () => {
  anna = await person('Anna', 'editor');
  ben = await person('Ben', 'editor');
});

/** An article with two open claims, a proposal and an exemption, and where words stand in its first text. */
async function ground() {
  const article = await makeArticle({ by: anna, text: TEXT });
  const [cost, staff] = [await makeClaim(article, anna, { exact: '6 Millionen Dollar' }), await makeClaim(article, anna, { exact: '140 Forscher' })];
  const proposal = await makeClaim(article, anna, { exact: 'Das Modell kostete', status: 'proposed' });
  return { article, cost, staff, proposal, exemption: await makeExemption(article, anna, VIEW) };
}
type Ground = Awaited<ReturnType<typeof ground>>;

const at = (article: MadeArticle, words: string): Span => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length });

const WRITES: Record<string, (on: Ground) => Promise<unknown>> = {
  'marking a claim': ({ article }) => createClaim(anna, { id: article.id, ...at(article, 'Ein neues Modell'), revision: 1, type: 'other', aspect: 'content', statement: null }),
  'accepting': ({ proposal }) => patchClaim(anna, { id: proposal.id, ifMatch: 1, status: 'open' }),
  'dismissing': ({ proposal }) => patchClaim(anna, { id: proposal.id, ifMatch: 1, status: 'dismissed', reason: 'Bekannt.' }),
  'dropping': ({ cost }) => patchClaim(anna, { id: cost.id, ifMatch: 1, status: 'dropped', reason: 'Unwichtig.' }),
  'placing anew': ({ article, staff }) => patchClaim(anna, { id: staff.id, ifMatch: 1, anchor: at(article, 'arbeiten 140 Forscher'), revision: 1 }),
  'splitting': ({ article, staff }) => splitClaim(anna, { id: staff.id, ifMatch: 1, parts: [at(article, '140'), at(article, 'Forscher')], revision: 1 }),
  'merging': ({ cost, staff }) => mergeClaims(anna, { claims: [{ id: staff.id, version: 1 }, { id: cost.id, version: 1 }] }),
  'one more mention': ({ article, staff }) => addMention(anna, { id: staff.id, ifMatch: 1, ...at(article, 'Ein neues Modell'), revision: 1 }),
  'exempting': ({ article }) => addExemption(anna, { id: article.id, ...at(article, 'Ein neues Modell'), reason: 'known', note: null, revision: 1 }),
  'withdrawing an exemption': ({ exemption }) => withdrawExemption(anna, { id: exemption.id, ifMatch: 1 }),
  'asking for proposals': ({ article }) => askProposals(anna, { id: article.id }),
};

/** Whether every anchor and exemption reads as its text says, and each claim that counts stands somewhere. */
async function expectSound({ article }: Ground): Promise<void> {
  const revisions = new Map((await db.revision.findMany({ where: { articleId: article.id } })).map((revision) => [revision.id, revision]));
  for (const anchor of await db.anchor.findMany({ where: { claim: { articleId: article.id } } })) {
    const { text = '', units } = revisions.get(anchor.revisionId) ?? {};
    const exact = text.slice(anchor.start, anchor.end);
    expect(anchor).toMatchObject({ exact, wordingHash: wordingHash(exact), contextHash: contextHash(text, units as Span[], anchor.start, anchor.end) });
  }
  for (const { revisionNumber, start, end, exact, stale } of await db.exemption.findMany({ where: { articleId: article.id, withdrawnAt: null } })) {
    const text = [...revisions.values()].find(({ number }) => number === revisionNumber)?.text ?? '';
    expect(text.slice(start, end) === exact || stale).toBe(true);
  }
  const standing = await db.claim.findMany({ where: { articleId: article.id, status: { in: ['open', 'proposed'] } }, select: { anchors: { where: { revision: { number: 2 } } } } });
  expect(standing.every(({ anchors }) => anchors.length > 0)).toBe(true);
}

describe.each(Object.entries(WRITES))('%s while a revision is stored', (_, act) => {
  it.each(['the act first', 'the revision first'])('%s', async (order) => {
    const on = await ground();
    const before = await db.claim.findMany({ where: { articleId: on.article.id }, select: { id: true } });
    const revise = () => reviseArticle(ben, { ...NewRevision.parse({ baseNumber: 1, text: NEXT }), id: on.article.id, dryRun: false });
    const acts = [() => act(on), revise];
    const done = await inOrder(on.article.id, order === 'the act first' ? acts : acts.reverse());
    const [written, revised] = order === 'the act first' ? done : [...done].reverse();
    expect(revised).toMatchObject({ status: 'fulfilled', value: { number: 2 } });
    // Who comes second may be told to look at the new text first, and nothing else.
    if (written?.status === 'rejected') expect((written.reason as { code?: string }).code).toMatch(/^(conflict|stale_version)$/);
    if (order === 'the act first') expect(written?.status).toBe('fulfilled');
    expect((await db.claim.findMany({ where: { articleId: on.article.id }, select: { id: true } })).map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    await expectSound(on);
  });
});
