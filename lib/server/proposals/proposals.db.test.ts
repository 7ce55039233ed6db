// Proposals as they are stored: at the import, when asked for again, never twice, and thousands at once.
import 'server-only';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewArticle, type Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import { makeArticle } from '@/prisma/factories';
import { createArticle, patchArticle } from '../articles/commands';
import { getArticle } from '../articles/queries';
import { patchClaims } from '../claims/commands';
import { getArticleClaims } from '../claims/queries';
import { splitClaim } from '../claims/split';
import { db } from '../db';
import { expectRefusal, historyOf, person, rowCounts } from '../testing/newsroom';
import { FAILURES, says, startModelServer } from '../testing/model-server';
import { askProposals } from './commands';

const TEXT = 'Haushalt beschlossen\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen. Er umfasst 3,2 Millionen Euro.\n\nDie Kämmerin Ada Beispiel nannte ihn „solide“. Im Jahr 2024 waren es 2,9 Millionen Euro.';

let editor: Actor;
let viewer: Actor;

beforeAll(async () => {
  editor = await person('Anna', 'editor');
  viewer = await person('Vera', 'viewer');
});

const put = (fields: Record<string, unknown> = {}): Promise<Article> => createArticle(editor, NewArticle.parse({ title: 'Haushalt', text: TEXT, language: 'de', ...fields }));
const spans = (claims: readonly Claim[]) => claims.map(({ anchors }) => anchors.map(({ start, end }) => ({ start, end })));
const patchAll = (articleId: string, claims: readonly Claim[], patch: Parameters<typeof patchClaims>[1]['operations'][number]['patch']) =>
  patchClaims(editor, { id: articleId, operations: claims.map(({ id, version }) => ({ id, version, patch })) });
const counts = async () => [await db.claim.count(), await db.anchor.count(), await rowCounts()];

describe('an import', () => {
  it('stores what the engine proposes, with reasons, numbered in text order', async () => {
    const article = await put();
    const reading = readManuscript(parseManuscript(TEXT, { language: 'de' }), null);
    expect(reading.proposals.length).toBeGreaterThan(2);
    const claims = await getArticleClaims(editor, article.id);
    expect(spans(claims)).toEqual(reading.proposals.map(({ start, end, mentions }) => [{ start, end }, ...mentions].map((span) => ({ start: span.start, end: span.end })).sort((a, b) => a.start - b.start)).sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0)));
    expect(claims.map(({ number }) => number).sort((a, b) => a - b)).toEqual(claims.map((_, index) => index + 1));
    expect(article).toMatchObject({ claimCount: claims.length, coverage: { stale: 0, problem: 0, checked: 0 } });
    for (const claim of claims) {
      expect(claim).toMatchObject({ status: 'proposed', version: 1, origin: { by: 'rules', model: null, ruleSet: reading.ruleSet, mode: reading.mode, revision: 1 }, lineage: { splitFrom: null, mergedInto: null } });
      expect(claim.type).toBe(claim.origin?.by === 'rules' ? claim.origin.types[0] : null);
      for (const { start, end, exact } of claim.origin?.by === 'rules' ? claim.origin.reasons : []) expect(exact).toBe(article.revision.text.slice(start, end));
    }
    const [first] = claims;
    expect(await historyOf(first?.id ?? '')).toMatchObject([{ type: 'claim.proposed', actorId: editor.id, payload: { claimNumber: first?.number, after: { by: 'rules', ruleSet: reading.ruleSet, wording: first?.anchor.exact } } }]);
  });

  it('stores none where none are wanted, but the facts all the same', async () => {
    const article = await put({ propose: false });
    expect(await getArticleClaims(editor, article.id)).toEqual([]);
    expect(article.revision.facts.map(({ start, end }) => article.revision.text.slice(start, end))).toContain('3. März 2025');
    expect((await db.revision.findFirstOrThrow({ where: { articleId: article.id } })).facts).toEqual(article.revision.facts);
  });

  it('that is refused leaves nothing behind', async () => {
    const before = await counts();
    await expectRefusal(put({ access: 'restricted', memberIds: ['00000000-0000-4000-8000-000000000000'] }), 'rule_violated', [{ pointer: '/memberIds', code: 'unknown_person' }]);
    expect(await counts()).toEqual(before);
  });
});

describe('asking for proposals', () => {
  it('stores for a text without claims what an import would have', async () => {
    const [imported, later] = [await put(), await put({ propose: false })];
    const { items, asked, skipped } = await askProposals(editor, { id: later.id });
    expect(spans(items)).toEqual(spans(await getArticleClaims(editor, imported.id)));
    expect({ asked, skipped }).toEqual({ asked: { rules: true, model: 'off' }, skipped: { known: 0, dismissed: 0 } });
  });

  it('proposes nothing again: neither claims, nor what was dismissed, moved, or split', async () => {
    const { id } = await put();
    const [first, second, third, ...rest] = await getArticleClaims(editor, id);
    if (!first || !second || !third) throw new Error('no claims');
    await patchAll(id, [first], { status: 'dismissed', reason: 'Meinung.' });
    await patchAll(id, [second], { anchor: { start: second.anchor.start, end: second.anchor.end - 3 } });
    const middle = third.anchor.start + 4;
    await splitClaim(editor, { id: third.id, ifMatch: 1, parts: [{ start: third.anchor.start, end: middle }, { start: middle, end: third.anchor.end }] });
    const before = await counts();
    expect(await askProposals(editor, { id })).toMatchObject({ items: [], skipped: { known: 2 + rest.length, dismissed: 1 } });
    expect(await counts()).toEqual(before);
  });

  it('is for editors who may see the article', async () => {
    const { id } = await put({ propose: false });
    const hidden = await makeArticle({ by: await person('Olga', 'editor'), access: 'restricted' });
    const before = await counts();
    await expectRefusal(askProposals(viewer, { id }), 'forbidden');
    await expectRefusal(askProposals(editor, { id: hidden.id }), 'not_found');
    await patchArticle(editor, { id, ifMatch: 1, archived: true });
    await expectRefusal(askProposals(editor, { id }), 'forbidden');
    expect(await db.claim.count()).toBe(before[0]);
  });

  it('of two at once stores each proposal once', async () => {
    const { id } = await put({ propose: false });
    const answers = await Promise.all([askProposals(editor, { id }), askProposals(editor, { id })]);
    const [made, known] = answers.sort((a, b) => b.items.length - a.items.length);
    expect(known).toMatchObject({ items: [], skipped: { known: made?.items.length } });
  });
});

describe('a revision from before the engine', () => {
  it('has its facts read when they are asked for', async () => {
    const article = await put({ propose: false });
    const { raw, ...row } = await db.revision.findFirstOrThrow({ where: { articleId: article.id } });
    const old = await makeArticle({ by: editor, text: TEXT });
    const { id, facts, relativeDates, ...columns } = row;
    expect(facts).toEqual(article.revision.facts);
    expect(relativeDates).toEqual([]);
    const { id: revisionId } = await db.revision.create({ data: { ...columns, raw, articleId: old.id, number: 2, blocks: row.blocks ?? [], units: row.units ?? [], noise: row.noise ?? [] }, select: { id: true } });
    await db.article.update({ where: { id: old.id }, data: { currentRevision: 2 } });
    expect(revisionId).not.toBe(id);
    expect((await getArticle(editor, { id: old.id })).revision.facts).toEqual(article.revision.facts);
  });
});

it('stores thousands of proposals in a few statements', async () => {
  const text = Array.from({ length: 6_000 }, (_, index) => `Im Jahr ${1000 + index} zahlte die Stadt Musterort Nummer ${index} genau ${index + 2} Millionen Euro für die Brücke ${index}.`).join('\n\n');
  const since = Date.now();
  const article = await put({ text });
  const took = Date.now() - since;
  expect(article.claimCount).toBeGreaterThan(5_000);
  // A transaction may take 20 s; on two cores with other work this takes 3.
  expect(took).toBeLessThan(15_000);
}, 60_000);

describe('a language model', () => {
  it('adds and ranks, named in what it did and in the history', async () => {
    const server = await startModelServer();
    try {
      server.behave(says({ claims: [{ exact: 'Haushalt beschlossen', types: ['event'], score: 0.4 }, { exact: 'Das steht nicht da', types: ['event'] }], ranks: [{ number: 1, priority: 'low', score: 0.1 }] }));
      const { id } = await put({ propose: false, text: `${TEXT}\n\nKeine Zahl, kein Name: Haushalt beschlossen, wie gesagt.`.replace('Haushalt beschlossen\n\n', '') });
      const { items, asked } = await askProposals(editor, { id }, server.settings);
      expect(asked).toEqual({ rules: true, model: 'answered' });
      const added = items.filter(({ origin }) => origin?.by === 'model');
      expect(added.every(({ anchor }) => anchor.exact === 'Haushalt beschlossen')).toBe(true);
      const [ranked] = items.filter(({ origin }) => origin?.by === 'rules' && origin.model === 'klein');
      expect(ranked).toMatchObject({ priority: 'low', origin: { score: 0.1 } });
      expect(await historyOf(ranked?.id ?? '')).toMatchObject([{ payload: { after: { by: 'rules', model: 'klein' } } }]);
      const before = await counts();
      expect(await askProposals(editor, { id }, server.settings)).toMatchObject({ items: [] });
      expect(await counts()).toEqual(before);
    } finally {
      await server.stop();
    }
  });

  it('that fails leaves the rules’ proposals as they are', async () => {
    const server = await startModelServer();
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const [without, withIt] = [await put({ propose: false }), await put({ propose: false })];
      const { items } = await askProposals(editor, { id: without.id }, null);
      for (const behaviour of Object.values(FAILURES).slice(0, 3)) {
        server.behave(behaviour);
        const answer = await askProposals(editor, { id: withIt.id }, server.settings);
        expect(answer.asked.model).toBe('failed');
        if (answer.items.length > 0) expect(answer.items.map(({ anchor, priority, origin }) => ({ anchor, priority, origin }))).toEqual(items.map(({ anchor, priority, origin }) => ({ anchor, priority, origin })));
      }
      expect(await getArticleClaims(editor, withIt.id)).toHaveLength(items.length);
    } finally {
      vi.restoreAllMocks();
      await server.stop();
    }
  });
});
