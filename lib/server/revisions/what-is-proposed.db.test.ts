// What a new revision proposes, what it leaves alone, and what becomes of proposals whose words are gone.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle } from '@/prisma/factories';
import { getArticle } from '../articles/queries';
import { patchClaim } from '../claims/commands';
import { getArticleClaims, getClaim } from '../claims/queries';
import { db } from '../db';
import { askProposals } from '../proposals/commands';
import { historyOf, person } from '../testing/newsroom';
import { reviseArticle } from './commands';

const TAX = 'Im Jahr 2024 zahlte die Firma 12 Millionen Euro an Steuern.';
const STAFF = 'Dort arbeiten 140 Forscher und Ingenieure.';
const HEAD = 'Ein neues Modell';
const TEXT = `${HEAD}\n\n${TAX}\n\n${STAFF}\n\nDas war schön.`;

let editor: Actor;
beforeAll(async () => (editor = await person('Anna', 'editor')));

const revise = (id: string, text: string, baseNumber = 1) => reviseArticle(editor, { ...NewRevision.parse({ baseNumber, text }), id, dryRun: false });
const wordings = async (id: string, status: string) => (await getArticleClaims(editor, id)).filter(({ stored }) => stored === status).map(({ anchor }) => anchor.exact);

/** An article on whose two sentences the engine has proposed claims. */
async function proposed() {
  const article = await makeArticle({ by: editor, text: TEXT });
  const { items } = await askProposals(editor, { id: article.id });
  const on = (sentence: string) => {
    const found = items.find(({ anchor }) => sentence.includes(anchor.exact));
    if (!found) throw new Error(`nothing proposed on: ${sentence}`);
    return found;
  };
  return { id: article.id, tax: on(TAX), staff: on(STAFF) };
}

const dismiss = (id: string) => patchClaim(editor, { id, ifMatch: 1, status: 'dismissed', reason: 'Bekannt.' });
const accept = (id: string) => patchClaim(editor, { id, ifMatch: 1, status: 'open' });

describe('a proposal that was dismissed', () => {
  it('is not made again where its passage was moved or another one changed', async () => {
    const { id, tax } = await proposed();
    await dismiss(tax.id);
    await revise(id, `${HEAD}\n\n${STAFF}\n\n${TAX}\n\nDas war gut.`);
    expect(await wordings(id, 'dismissed')).toEqual([tax.anchor.exact]);
    expect(await askProposals(editor, { id })).toMatchObject({ items: [], skipped: { dismissed: 1 } });
    expect((await wordings(id, 'proposed')).filter((wording) => TAX.includes(wording))).toEqual([]);
  });

  it('is made anew for a wording that nobody has seen', async () => {
    const { id, tax } = await proposed();
    await dismiss(tax.id);
    await revise(id, TEXT.replace('12 Millionen', '21 Millionen'));
    expect((await wordings(id, 'proposed')).filter((wording) => wording.includes('21 Millionen'))).toHaveLength(1);
    expect(await getClaim(editor, { id: tax.id })).toMatchObject({ stored: 'dismissed', reason: 'Bekannt.' });
  });
});

describe('a claim that was accepted', () => {
  it('is not proposed beside itself when its passage changes', async () => {
    const { id, tax } = await proposed();
    await accept(tax.id);
    await revise(id, TEXT.replace('12 Millionen', '21 Millionen'));
    expect((await getArticleClaims(editor, id)).filter(({ anchor }) => anchor.exact.includes('21 Millionen'))).toMatchObject([{ id: tax.id, stored: 'open' }]);
  });
});

describe('a proposal whose words are gone', () => {
  const cut = TEXT.replace(`\n\n${TAX}`, '');

  it('waits for nobody, and keeps its row and history', async () => {
    const { id, tax } = await proposed();
    const { claimCount } = await getArticle(editor, { id });
    await revise(id, cut);
    expect(await getClaim(editor, { id: tax.id })).toMatchObject({ stored: 'proposed', anchors: [], orphaned: false });
    expect((await getArticleClaims(editor, id)).map((claim) => claim.id)).not.toContain(tax.id);
    expect(await getArticle(editor, { id })).toMatchObject({ orphanCount: 0, claimCount: claimCount - 1 });
    expect(await historyOf(tax.id)).toMatchObject([{ type: 'claim.proposed' }]);
    const { id: revisionId } = await db.revision.findFirstOrThrow({ where: { articleId: id, number: 2 } });
    expect((await historyOf(revisionId))[0]?.payload).not.toHaveProperty('after.claimsOrphaned');
  });

  it('unlike a claim that somebody accepted, which has to be placed or dropped', async () => {
    const { id, tax } = await proposed();
    await accept(tax.id);
    await revise(id, cut);
    expect(await getClaim(editor, { id: tax.id })).toMatchObject({ stored: 'open', orphaned: true });
    expect(await getArticle(editor, { id })).toMatchObject({ orphanCount: 1 });
  });

  it('is the same proposal again when its text returns', async () => {
    const { id, tax } = await proposed();
    await revise(id, cut);
    const { proposed: count } = await revise(id, TEXT, 2);
    expect(count).toBe(0);
    expect((await getArticleClaims(editor, id)).filter(({ anchor }) => anchor.exact === tax.anchor.exact)).toMatchObject([{ id: tax.id, stored: 'proposed' }]);
  });

  it('keeps the same words from being proposed in no other passage', async () => {
    const { id, tax } = await proposed();
    await revise(id, cut);
    await revise(id, `${cut}\n\nNach eigenen Angaben ist es anders: ${TAX.replace('Im', 'im')}`, 2);
    const fresh = (await getArticleClaims(editor, id)).filter(({ anchor }) => anchor.exact.includes('12 Millionen'));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.map((claim) => claim.id)).not.toContain(tax.id);
  });
});
