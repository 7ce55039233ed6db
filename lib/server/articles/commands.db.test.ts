// Putting manuscripts in and changing articles, against a real database.
import 'server-only';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeActor, makeArticle, makePerson, type MadePerson } from '@/prisma/factories';
import type { Actor } from '@/lib/domain/actor';
import { ARTICLE_STATES } from '@/lib/domain/article';
import { NewArticle } from '@/lib/domain/schema/article';
import { addExemption, withdrawExemption } from '../exemptions/commands';
import { db } from '../db';
import { createArticle, patchArticle } from './commands';
import { getArticle, getRevision, listArticles } from './queries';

let anna: MadePerson;
let ben: MadePerson;
let editor: Actor;
let other: Actor;

beforeAll(async () => {
  anna = await makePerson({ name: 'Anna' });
  ben = await makePerson({ name: 'Ben' });
  editor = await makeActor(anna);
  other = await makeActor(ben);
});

const input = (fields: Record<string, unknown>) => NewArticle.parse({ title: 'Artikel', text: 'Der Rat tagt am 3. März. Er tagt lange.', ...fields });

describe('a manuscript', () => {
  it('is stored cleaned, with the raw bytes and what was taken out', async () => {
    const raw = readFileSync('prisma/sample/deepseek-de.txt', 'utf8');
    const article = await createArticle(editor, input({ title: 'DeepSeek', text: raw, propose: false }));
    const count = (kind: string) => article.revision.units.filter((unit) => unit.kind === kind).length;
    expect([count('title'), count('heading') + count('subhead'), count('sentence')]).toEqual([1, 7, 35]);
    expect(article.revision.noise.map((noise) => raw.slice(noise.start, noise.end))).toEqual(article.revision.noise.map((noise) => noise.text));
    expect(article).toMatchObject({ language: 'de', version: 1, coverage: { unaccounted: 43 }, claimCount: 0, revision: { number: 1, layout: 'wrapped' } });
    const stored = await db.revision.findFirstOrThrow({ where: { articleId: article.id } });
    expect(Buffer.from(stored.raw).toString()).toBe(raw);
    expect((await getRevision(editor, { id: article.id, number: 1 })).sha256).toBe(article.revision.sha256);
    expect(await db.auditEvent.count({ where: { articleId: article.id, type: 'article.created' } })).toBe(1);
  });

  it.each([
    ['empty', '   \n', 'empty_text'],
    ['binary', `\u0000\u0001PNG${'\u0002'.repeat(50)}`, 'binary_text'],
    ['ill-formed', `Der Rat \ud800 tagt.`, 'binary_text'],
    ['without a word', '… – !!!', 'no_words'],
    ['half a million accents on one letter', `Der Rat tagt${'\u0301\u0323'.repeat(250_000)}.`, 'binary_text'],
  ])('that is %s is refused, and nothing is stored', async (_, text, code) => {
    const before = await db.article.count();
    await expect(createArticle(editor, input({ text }))).rejects.toMatchObject({ code: 'rule_violated', details: { errors: [{ pointer: '/text', code }] } });
    expect(await db.article.count()).toBe(before);
  });

  it('that is too long is refused', async () => {
    await expect(createArticle(editor, input({ text: 'a'.repeat(1_000_001) }))).rejects.toMatchObject({ code: 'too_large' });
  });

  it('is put in by editors only', async () => {
    const viewer = await makeActor(await makePerson({ roles: ['viewer', 'admin'] }));
    await expect(createArticle(viewer, input({}))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a restricted article', () => {
  it('exists for its members only, its creator among them', async () => {
    const article = await createArticle(editor, input({ access: 'restricted' }));
    expect(article.members.map((member) => member.name)).toEqual(['Anna']);
    await expect(getArticle(other, { id: article.id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await listArticles(other, { limit: 200, archived: false })).items.some((item) => item.id === article.id)).toBe(false);
    const opened = await patchArticle(editor, { id: article.id, ifMatch: 1, memberIds: [anna.id, ben.id] });
    expect((await getArticle(other, { id: article.id })).version).toBe(opened.version);
  });

  it('names only people that there are', async () => {
    await expect(createArticle(editor, input({ access: 'restricted', memberIds: ['00000000-0000-4000-8000-000000000000'] }))).rejects.toMatchObject({ details: { errors: [{ pointer: '/memberIds', code: 'unknown_person' }] } });
  });
});

describe('changing an article', () => {
  it('raises its version and tells before and after', async () => {
    const { id } = await makeArticle({ by: anna, title: 'Alt' });
    expect(await patchArticle(editor, { id, ifMatch: 1, title: 'Neu' })).toMatchObject({ title: 'Neu', version: 2 });
    expect(await db.auditEvent.findFirstOrThrow({ where: { articleId: id } })).toMatchObject({ type: 'article.edited', payload: { before: { title: 'Alt' }, after: { title: 'Neu' } } });
  });

  it('is refused without or on an old version', async () => {
    const { id } = await makeArticle({ by: anna });
    await expect(patchArticle(editor, { id, ifMatch: null, title: 'x' })).rejects.toMatchObject({ code: 'version_required' });
    await expect(patchArticle(editor, { id, ifMatch: 9, title: 'x' })).rejects.toMatchObject({ code: 'stale_version', details: { current: { version: 1 } } });
  });

  it('archives and restores, and lists accordingly', async () => {
    const { id } = await makeArticle({ by: anna });
    const listed = async (archived: boolean) => (await listArticles(editor, { limit: 200, archived })).items.some((item) => item.id === id);
    const archived = await patchArticle(editor, { id, ifMatch: 1, archived: true });
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    expect(await patchArticle(editor, { id, ifMatch: archived.version, archived: true })).toMatchObject({ archivedAt: archived.archivedAt, version: archived.version });
    await patchArticle(editor, { id, ifMatch: archived.version, archived: false });
    expect([await listed(false), await listed(true)]).toEqual([true, false]);
  });
});

describe('the list of articles', () => {
  it('goes page by page without losing or doubling one', async () => {
    const all = (await listArticles(editor, { limit: 200, archived: false })).items.map((item) => item.id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listArticles(editor, { limit: 2, archived: false, cursor });
      paged.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('filters by text and state', async () => {
    await makeArticle({ by: anna, title: 'Ein Übertrag' });
    expect((await listArticles(editor, { limit: 50, archived: false, q: 'übertrag' })).items.map((item) => item.title)).toEqual(['Ein Übertrag']);
    for (const state of ARTICLE_STATES.slice(1)) expect((await listArticles(editor, { limit: 50, archived: false, state })).items).toEqual([]);
  });
});

describe('an exemption', () => {
  it('accounts for its passage until it is withdrawn', async () => {
    const { id, units } = await makeArticle({ by: anna });
    const [title] = units;
    const exemption = await addExemption(editor, { id, start: title?.start ?? 0, end: title?.end ?? 1, reason: 'opinion', note: null });
    expect((await getArticle(editor, { id })).coverage).toMatchObject({ no_check: 1 });
    await expect(withdrawExemption(editor, { id: exemption.id, ifMatch: null })).rejects.toMatchObject({ code: 'version_required' });
    const withdrawn = await withdrawExemption(editor, { id: exemption.id, ifMatch: 1 });
    expect((await getArticle(editor, { id })).coverage).toMatchObject({ no_check: 0 });
    await expect(withdrawExemption(editor, { id: exemption.id, ifMatch: withdrawn.version })).rejects.toMatchObject({ code: 'wrong_state' });
    expect((await db.auditEvent.findMany({ where: { objectId: exemption.id }, orderBy: { id: 'asc' } })).map((event) => event.type)).toEqual(['exemption.added', 'exemption.withdrawn']);
  });
});
