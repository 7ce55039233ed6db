// A confidential source, and a restricted article, leak through no answer, report, history, search or error (PRODUCT.md §4.9).
import { randomInt } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Operation } from '@/lib/domain/operation';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import { EDITIONS, REPORT_FORMATS } from '@/lib/domain/report-kinds';
import { makePerson, type MadePerson } from '@/prisma/factories';
import { send, take, type Who } from './client';
import { upload } from './inputs';
import { byCookie, byToken } from './people';
import { pdfText } from './pdf-text';
import { wordText } from './word-text';

type Made = { id: string; version: number };

/** A word that stands nowhere else; digits, so that no hyphenation takes it apart. */
const marker = () => `M${randomInt(10_000_000, 99_999_999)}`;
const markersOf = <K extends string>(...names: K[]): Record<K, string> => Object.fromEntries(names.map((name) => [name, marker()])) as Record<K, string>;

const gets = (Object.keys(OPERATIONS) as OperationName[]).filter((name) => name.startsWith('GET'));

/** Every address that can be read, with every id in every place, every search for every marker, and every form of the report. */
function addresses(ids: readonly string[], markers: readonly string[]): string[] {
  return gets.flatMap((name) => {
    const operation: Operation = OPERATIONS[name];
    const shape = Object.keys(operation.query?.shape ?? {});
    const paths = name.includes('{id}') ? ids.map((id) => name.replace('{id}', id).replace('{number}', '1')) : [name as string];
    const queries = [
      ...(shape.includes('limit') ? ['?limit=200'] : ['']),
      ...(shape.includes('q') ? markers.map((word) => `?q=${word}`) : []),
      ...(shape.includes('format') ? REPORT_FORMATS.flatMap((format) => (shape.includes('edition') ? EDITIONS.map((edition) => `?format=${format}&edition=${edition}`) : [`?format=${format}`])) : []),
    ];
    return paths.flatMap((path) => queries.map((query) => path + query));
  });
}

/** Method and path, body, If-Match. */
type Probe = [string, Record<string, unknown> | undefined, number | undefined];

/** Writes that must fail or change nothing, and show nothing in how they fail. */
function probes(ids: readonly string[]): Probe[] {
  return ids.flatMap((id): Probe[] => [
    ...['articles', 'claims', 'sources', 'evidence'].flatMap((kind): Probe[] => [
      [`PATCH /api/v1/${kind}/${id}`, {}, 99],
      [`PATCH /api/v1/${kind}/${id}`, {}, undefined],
      [`PATCH /api/v1/${kind}/${id}`, { unbekannt: 1 }, 99],
    ]),
    [`POST /api/v1/evidence/${id}/withdraw`, {}, 99],
    [`POST /api/v1/exemptions/${id}/withdraw`, undefined, 99],
    [`POST /api/v1/claims/${id}/verdicts`, { rating: 'false', rationale: 'x' }, 99],
    [`POST /api/v1/claims/${id}/evidence`, { sourceId: id, stance: 'supports', tier: 'primary', snapshotId: id }, undefined],
    [`POST /api/v1/sources/${id}/snapshots?name=x`, undefined, undefined],
    [`POST /api/v1/claims/${id}/split`, { parts: [{ start: 0, end: 3 }, { start: 4, end: 6 }] }, 99],
    [`POST /api/v1/claims/${id}/anchors`, { start: 0, end: 3 }, 99],
    ['POST /api/v1/claims/merge', { claims: [{ id, version: 99 }, { id: ids[0], version: 99 }] }, undefined],
    [`POST /api/v1/articles/${id}/claims/batch`, { operations: ids.map((each) => ({ id: each, version: 99, patch: {} })) }, undefined],
    [`POST /api/v1/articles/${id}/proposals`, { unbekannt: 1 }, undefined],
  ]);
}

type Said = { where: string; said: string };

async function read(who: Who, where: string): Promise<Said> {
  const { bytes, text, headers } = await send(who, where);
  const type = headers['content-type'] ?? '';
  return { where, said: `${JSON.stringify(headers)}\n${type === 'application/pdf' ? pdfText(bytes) : type.includes('wordprocessingml') ? await wordText(bytes) : text}` };
}

async function probe(who: Who, [where, body, ifMatch]: Probe): Promise<Said> {
  const { text, headers } = await send(who, where, { body, ...(ifMatch === undefined ? {} : { ifMatch }) });
  return { where, said: JSON.stringify(headers) + text };
}

/** Everything that this person can get the desk to say, each with where it was said. */
async function everything(who: Who, ids: readonly string[], markers: readonly string[]): Promise<Said[]> {
  const questions = [...addresses(ids, markers).map((where) => () => read(who, where)), ...probes(ids).map((each) => () => probe(who, each))];
  const said: Said[] = [];
  // Eight at a time: there are hundreds.
  for (let from = 0; from < questions.length; from += 8) said.push(...(await Promise.all(questions.slice(from, from + 8).map((ask) => ask()))));
  return said;
}

/** Which marker is said where. */
const leaks = (said: readonly Said[], markers: Record<string, string>) =>
  said.flatMap(({ where, said: text }) => Object.entries(markers).filter(([, word]) => text.includes(word)).map(([name]) => `${name} in ${where}`));

let owner: MadePerson;
let reader: MadePerson;
let ownerWho: Who;
let outsiders: Record<string, Who>;

test.beforeEach(async () => {
  [owner, reader] = await Promise.all([makePerson({ roles: ['editor'] }), makePerson({ roles: ['viewer'] })]);
  const [editor, admin, viewer, script] = await Promise.all([makePerson({ roles: ['editor'] }), makePerson({ roles: ['admin'] }), makePerson({ roles: ['viewer'] }), makePerson({ roles: ['editor', 'admin'] })]);
  ownerWho = await byToken(owner);
  outsiders = { editor: await byCookie(editor), admin: await byCookie(admin), viewer: await byCookie(viewer), token: await byToken(script) };
});

const make = <T = Made>(path: string, body?: unknown, ifMatch?: number, status?: number) => take<T>(ownerWho, path, { body, ...(ifMatch === undefined ? {} : { ifMatch }) }, status);

test('a confidential source', async () => {
  test.setTimeout(300_000);
  const secret = markersOf('title', 'creator', 'publisher', 'url', 'group', 'excerpt', 'translation', 'locator', 'note', 'fileName', 'fileText', 'oldTitle', 'oldNote', 'reason', 'formerTitle', 'formerExcerpt');
  const article = await make<Made & { revision: { text: string } }>('POST /api/v1/articles', { title: 'Offener Artikel', text: 'Der Rat\n\nDer Rat zahlte 5 Euro aus.' });
  const claim = await make(`POST /api/v1/articles/${article.id}/claims`, { start: 9, end: 34 });
  const source = await make('POST /api/v1/sources', {
    type: 'person_interview', title: secret.oldTitle, creator: secret.creator, publisher: secret.publisher, url: `https://x.example/${secret.url}`, independenceGroup: secret.group, confidentiality: 'confidential', readerIds: [reader.id],
  });
  await make(`PATCH /api/v1/sources/${source.id}`, { title: secret.title }, 1, 200);
  const snapshot = await take<Made>(ownerWho, `POST /api/v1/sources/${source.id}/snapshots?name=${secret.fileName}.txt&url=https://x.example/${secret.url}`, upload(secret.fileText));
  const said = { sourceId: source.id, stance: 'supports', tier: 'primary', excerpt: secret.excerpt, excerptLanguage: 'de', excerptTranslation: secret.translation, locator: secret.locator, snapshotId: snapshot.id };
  const evidence = await make(`POST /api/v1/claims/${claim.id}/evidence`, { ...said, note: secret.oldNote });
  await make(`PATCH /api/v1/evidence/${evidence.id}`, { note: secret.note }, 1, 200);
  const withdrawn = await make(`POST /api/v1/claims/${claim.id}/evidence`, said);
  await make(`POST /api/v1/evidence/${withdrawn.id}/withdraw`, { reason: secret.reason }, 1, 200);
  // One that everybody saw until it became confidential: what was said of it then is not said any more.
  const former = await make('POST /api/v1/sources', { type: 'website', title: secret.formerTitle });
  await make(`POST /api/v1/claims/${claim.id}/evidence`, { sourceId: former.id, stance: 'supports', tier: 'primary', excerpt: secret.formerExcerpt });
  const { version } = await take<Made>(ownerWho, `GET /api/v1/claims/${claim.id}`);
  const verdict = await make(`POST /api/v1/claims/${claim.id}/verdicts`, { rating: 'verified', rationale: 'Belegt.' }, version);
  const early = await make(`POST /api/v1/articles/${article.id}/reports`, {});
  await make(`PATCH /api/v1/sources/${former.id}`, { confidentiality: 'confidential', readerIds: [reader.id] }, 1, 200);
  const late = await make(`POST /api/v1/articles/${article.id}/reports`, {});
  const ids = [article.id, claim.id, source.id, former.id, evidence.id, withdrawn.id, snapshot.id, verdict.id, early.id, late.id];
  const markers = Object.values(secret);

  for (const [name, who] of Object.entries(outsiders)) {
    await test.step(`is not known to the ${name}`, async () => {
      const own = name === 'editor' || name === 'token' ? [(await take<Made>(who, `POST /api/v1/articles/${article.id}/reports`, { body: {} })).id] : [];
      expect(leaks(await everything(who, [...ids, ...own], markers), secret)).toEqual([]);
      // Only that there is something.
      const { items } = await take<{ items: { id: string }[] }>(who, `GET /api/v1/claims/${claim.id}/evidence`);
      expect(items).toHaveLength(3);
      for (const item of items) expect(item).toEqual({ id: item.id, confidential: true });
      expect(await take(who, `GET /api/v1/claims/${claim.id}`)).toMatchObject({ evidenceCount: 0 });
      for (const path of [`sources/${source.id}`, `snapshots/${snapshot.id}/content`, `reports/${early.id}`, `reports/${late.id}`]) expect((await send(who, `GET /api/v1/${path}`)).status, path).toBe(404);
    });
  }

  await test.step('is known to its owner and to whom they named', async () => {
    for (const who of [ownerWho, await byCookie(reader)]) {
      const found = leaks(await everything(who, ids, markers), secret);
      const where = (name: keyof typeof secret) => found.filter((line) => line.startsWith(`${name} in `)).join('\n');
      expect(where('title')).toContain(`GET /api/v1/sources/${source.id}`);
      expect(where('title')).toContain(`GET /api/v1/sources?q=${secret.title}`);
      expect(where('excerpt')).toContain(`GET /api/v1/claims/${claim.id}/evidence`);
      expect(where('fileText')).toContain(`GET /api/v1/snapshots/${snapshot.id}/content`);
      for (const format of REPORT_FORMATS) {
        expect(where('excerpt'), `the ${format} can be searched`).toContain(`GET /api/v1/reports/${late.id}?format=${format}`);
        expect(where('excerpt')).toContain(`GET /api/v1/articles/${article.id}/report?format=${format}&edition=internal`);
        expect(where('excerpt')).not.toContain(`format=${format}&edition=public`);
      }
      // The history keeps field names, and no values even for those who may see them.
      expect(found.filter((line) => line.includes('/history'))).toEqual([]);
    }
  });
});

test('a restricted article', async () => {
  test.setTimeout(300_000);
  const secret = markersOf('title', 'byline', 'desk', 'text', 'statement', 'rationale', 'wording', 'exemption', 'reason', 'excerpt');
  const article = await make<Made & { revision: { text: string } }>('POST /api/v1/articles', {
    title: secret.title, byline: secret.byline, desk: secret.desk, text: `Der Rat\n\nDer Rat zahlte ${secret.text} Euro aus. Das war gut.`, access: 'restricted', memberIds: [reader.id],
  });
  const start = article.revision.text.indexOf('Der Rat zahlte');
  const claim = await make(`POST /api/v1/articles/${article.id}/claims`, { start, end: start + 20, statement: secret.statement });
  const dropped = await make(`POST /api/v1/articles/${article.id}/claims`, { start, end: start + 14 });
  await make(`PATCH /api/v1/claims/${dropped.id}`, { status: 'dropped', reason: secret.reason }, 1, 200);
  // An open source: that it proves something here is nobody else's business.
  const source = await make('POST /api/v1/sources', { type: 'website', title: 'Offene Quelle', confidentiality: 'public' });
  const evidence = await make(`POST /api/v1/claims/${claim.id}/evidence`, { sourceId: source.id, stance: 'supports', tier: 'primary', excerpt: secret.excerpt });
  const verdict = await make(`POST /api/v1/claims/${claim.id}/verdicts`, { rating: 'mostly_correct', rationale: secret.rationale, proposedWording: secret.wording }, 2);
  const opinion = article.revision.text.indexOf('Das war');
  const exemption = await make(`POST /api/v1/articles/${article.id}/exemptions`, { start: opinion, end: article.revision.text.length, reason: 'opinion', note: secret.exemption });
  const report = await make(`POST /api/v1/articles/${article.id}/reports`, {});
  const ids = [article.id, claim.id, dropped.id, source.id, evidence.id, verdict.id, exemption.id, report.id];
  const markers = Object.values(secret);

  for (const [name, who] of Object.entries(outsiders)) {
    await test.step(`is not known to the ${name}`, async () => {
      const said = await everything(who, ids, markers);
      expect(leaks(said, secret)).toEqual([]);
      // Not even its id, where it was not part of the question.
      expect(said.filter(({ where, said: text }) => !where.includes(article.id) && text.includes(article.id)).map(({ where }) => where)).toEqual([]);
      expect(await take(who, `GET /api/v1/sources/${source.id}`)).toMatchObject({ evidenceCount: 0 });
    });
  }

  await test.step('is known to its members', async () => {
    const found = leaks(await everything(await byCookie(reader), ids, markers), secret);
    for (const name of Object.keys(secret)) expect(found.some((line) => line.startsWith(`${name} in `)), name).toBe(true);
    expect(found).toContain(`title in GET /api/v1/articles?q=${secret.title}`);
    expect(found).toContain(`statement in GET /api/v1/claims?q=${secret.statement}`);
  });
});
