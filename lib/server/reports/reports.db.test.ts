// Reports against a real database: who may make and read them, what they freeze, and that nothing hidden is in them.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { EDITIONS, REPORT_FORMATS } from '@/lib/domain/report-kinds';
import { ReportContent } from '@/lib/domain/schema/report';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { openZip } from '@/lib/formats/read/zip-parts';
import { reportDocx } from '@/lib/formats/report-docx';
import { sealReport } from '@/lib/formats/report-hash';
import { parseCommentLine } from '@/lib/text/notes/comment-line';
import { makeActor, makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeVerdict, type Made, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { db } from '../db';
import { editEvidence } from '../evidence/commands';
import { listHistory } from '../history/queries';
import { editSource } from '../sources/commands';
import { makeReport } from './commands';
import { getReport, getReportDraft, listReports, previewReport } from './queries';

let owner: MadePerson;
let editor: Actor;
let colleague: Actor;
let viewer: Actor;
let article: MadeArticle;
let secret: Made;

/** Marks everything of the confidential source. */
const SECRET = /Geheim/;

beforeAll(async () => {
  owner = await makePerson({ name: 'Ada' });
  editor = await makeActor(owner);
  colleague = await makeActor(await makePerson({ name: 'Ben' }));
  viewer = await makeActor(await makePerson({ roles: ['viewer'] }));
  article = await makeArticle({ by: owner });
  const claim = await makeClaim(article, owner, { exact: '24 zu 11 Stimmen' });
  secret = await makeSource(owner, { title: 'Geheimtitel', confidentiality: 'confidential' });
  await makeEvidence(claim, secret, owner, { excerpt: 'Geheimauszug', locator: 'Geheimstelle', note: 'Geheimnotiz' });
  await makeEvidence(claim, await makeSource(owner, { title: 'Protokoll', confidentiality: 'public' }), owner);
  await makeVerdict(claim, owner);
  await db.snapshot.create({ data: { sourceId: secret.id, sha256: 'e'.repeat(64), size: 3, mediaType: 'text/plain', fileName: 'Geheimdatei.txt', obtained: 'uploaded', obtainedBy: owner.id } });
});

const textOf = (file: { body: Uint8Array | ReadableStream<Uint8Array> }) => new Response(file.body as BodyInit).text();
const make = (by: Actor, edition: (typeof EDITIONS)[number] = 'internal', id = article.id) => makeReport(by, { id, edition });
const all = { limit: 50 };

describe('making a report', () => {
  it('stores the hashed bytes, the sources shown and the event together', async () => {
    const report = await make(editor);
    expect(report).toMatchObject({ articleId: article.id, revisionNumber: 1, edition: 'internal', language: 'de', createdBy: { name: 'Ada' } });
    const row = await db.report.findUniqueOrThrow({ where: { id: report.id } });
    const content = ReportContent.parse(JSON.parse(row.content));
    expect(sealReport(content)).toEqual({ canonical: row.content, sha256: report.sha256 });
    expect(content).toMatchObject({ draft: false, summary: { claims: 1, ratings: { verified: 1 } } });
    expect(row.sourceIds).toContain(secret.id);
    expect(row.sourceIds).toHaveLength(2);
    const event = await db.auditEvent.findFirstOrThrow({ where: { objectId: report.id } });
    expect(event).toMatchObject({ type: 'report.made', articleId: article.id, actorName: 'Ada', payload: { after: { edition: 'internal', sha256: report.sha256 } } });
  });

  it('is for editors who may see the article, and stores nothing otherwise', async () => {
    const hidden = await makeArticle({ by: await makePerson(), access: 'restricted' });
    const counts = () => Promise.all([db.report.count(), db.auditEvent.count()]);
    const before = await counts();
    await expect(make(viewer)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(make(editor, 'internal', hidden.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(previewReport(editor, { id: hidden.id, format: 'json', edition: 'internal' })).rejects.toMatchObject({ code: 'not_found' });
    expect(await counts()).toEqual(before);
  });

  it('lets viewers preview', async () => {
    expect(await textOf(await previewReport(viewer, { id: article.id, format: 'json', edition: 'internal' }))).toContain('"draft":true');
  });
});

describe('confidential sources', () => {
  it.each(EDITIONS)('are in no %s report of somebody who may not see them', async (edition) => {
    for (const who of [colleague, viewer]) {
      // The PDF is compressed, and set from the same sheet as the HTML.
      for (const format of ['html', 'json'] as const) expect(await textOf(await previewReport(who, { id: article.id, format, edition }))).not.toMatch(SECRET);
      expect(JSON.stringify(await getReportDraft(who, { id: article.id, edition, language: undefined }))).not.toContain(secret.id);
    }
    const stored = await db.report.findUniqueOrThrow({ where: { id: (await make(colleague, edition)).id } });
    expect(stored.content).not.toMatch(SECRET);
    expect(stored.sourceIds).not.toContain(secret.id);
  });

  it('are in their owner’s report, but not in the public edition', async () => {
    expect(await textOf(await previewReport(editor, { id: article.id, format: 'json', edition: 'legal' }))).toContain('Geheimauszug');
    const open = await getReportDraft(editor, { id: article.id, edition: 'public', language: undefined });
    expect(JSON.stringify(open)).not.toMatch(SECRET);
    expect(open.claims[0]?.evidence).toHaveLength(1);
    expect(open.claims[0]?.verdict).toMatchObject({ rationale: null, rationaleWithheld: true });
  });

  it('hide a stored report that shows them: not in the list, 404 by its id', async () => {
    const { id } = await make(editor);
    expect((await listReports(editor, { id: article.id, ...all })).items.map((report) => report.id)).toContain(id);
    for (const who of [colleague, viewer]) {
      expect((await listReports(who, { id: article.id, ...all })).items.map((report) => report.id)).not.toContain(id);
      for (const format of REPORT_FORMATS) await expect(getReport(who, { id, format })).rejects.toMatchObject({ code: 'not_found' });
    }
    await db.sourceReader.create({ data: { sourceId: secret.id, userId: viewer.id } });
    expect(await textOf(await getReport(viewer, { id, format: 'json' }))).toMatch(SECRET);
    await db.sourceReader.deleteMany({ where: { sourceId: secret.id } });
    await expect(getReport(viewer, { id, format: 'json' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('hide reports and history from before they were made confidential', async () => {
    const other = await makeArticle({ by: owner });
    const claim = await makeClaim(other, owner);
    const source = await makeSource(owner, { title: 'Geheim geworden' });
    const evidence = await makeEvidence(claim, source, owner);
    await editEvidence(editor, { id: evidence.id, ifMatch: 1, locator: 'Geheimfach' });
    const { id } = await make(editor, 'internal', other.id);
    expect(JSON.stringify(await listHistory(colleague, { id: other.id, ...all }))).toContain('Geheimfach');
    await getReport(colleague, { id, format: 'json' });
    await editSource(editor, { id: source.id, ifMatch: 1, confidentiality: 'confidential' });
    await expect(getReport(colleague, { id, format: 'json' })).rejects.toMatchObject({ code: 'not_found' });
    expect((await listReports(colleague, { id: other.id, ...all })).items).toEqual([]);
    const foreign = await listHistory(colleague, { id: other.id, ...all });
    expect(JSON.stringify(foreign)).not.toMatch(SECRET);
    expect(foreign.items.find((event) => event.type === 'evidence.edited')?.payload).toEqual({});
    const own = await listHistory(editor, { id: other.id, ...all });
    expect(JSON.stringify(own)).not.toMatch(SECRET);
    expect(own.items.find((event) => event.type === 'evidence.edited')?.payload).toEqual({ claimNumber: 1, fields: ['locator'] });
  });
});

describe('the Word file', () => {
  const insides = async (by: Actor, edition: (typeof EDITIONS)[number], id = article.id) => {
    const file = await previewReport(by, { id, format: 'docx', edition });
    const zip = openZip(file.body as Uint8Array);
    return { file, text: (await Promise.all(zip.names.map(async (name) => new TextDecoder().decode(await zip.read(name))))).join('\n') };
  };

  it('is one that Word opens, with each claim as a comment by whoever judged it', async () => {
    const { file } = await insides(editor, 'internal');
    expect(file).toMatchObject({ mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', inline: false, fileName: expect.stringMatching(/\.docx$/) as string });
    const answer = await readManuscript(file.body as Uint8Array, file.fileName, file.mediaType);
    if (!answer.ok) throw new Error(answer.code);
    const [comment] = answer.manuscript.notes.filter(({ kind }) => kind === 'comment');
    expect(comment).toMatchObject({ author: 'Ada', places: [expect.anything()] });
    expect(parseCommentLine(comment?.text ?? '')).toMatchObject({ article: article.id, number: 1, revision: 1 });
    const [place] = comment?.places ?? [];
    expect(place && answer.manuscript.parts[place.part]?.text.slice(place.start, place.end)).toBe('24 zu 11 Stimmen');
  });

  it('holds nothing of a confidential source in any of its parts for those who may not see it', async () => {
    for (const edition of EDITIONS) {
      for (const who of [colleague, viewer]) expect((await insides(who, edition)).text).not.toMatch(SECRET);
    }
    expect((await insides(editor, 'internal')).text).toContain('Geheimtitel');
    expect((await insides(editor, 'public')).text).not.toMatch(SECRET);
  });

  it('is for those who may see the article; viewers too, and of a report made for good the same file each time', async () => {
    const hidden = await makeArticle({ by: await makePerson(), access: 'restricted' });
    await expect(previewReport(editor, { id: hidden.id, format: 'docx', edition: 'internal' })).rejects.toMatchObject({ code: 'not_found' });
    const { id } = await make(colleague);
    const [first, second] = [await getReport(viewer, { id, format: 'docx' }), await getReport(editor, { id, format: 'docx' })];
    expect(Buffer.from(first.body as Uint8Array).equals(Buffer.from(second.body as Uint8Array))).toBe(true);
  });

  it('of many claims is written on the thread, and is the same', async () => {
    const large = await makeArticle({ by: owner });
    for (let at = 0; at < 101; at += 1) await makeClaim(large, owner, { exact: '24 zu 11 Stimmen' });
    const { id } = await make(editor, 'internal', large.id);
    const row = await db.report.findUniqueOrThrow({ where: { id } });
    const file = await getReport(editor, { id, format: 'docx' });
    expect(Buffer.from(file.body as Uint8Array).equals(Buffer.from(await reportDocx(JSON.parse(row.content) as ReportContent, row.sha256)))).toBe(true);
  }, 60_000);
});

describe('a source that is confidential no more', () => {
  it('keeps what it said until then in reports that only its readers see', async () => {
    const other = await makeArticle({ by: owner });
    const claim = await makeClaim(other, owner);
    const source = await makeSource(owner, { title: 'Geheimer Name', confidentiality: 'confidential' });
    await makeEvidence(claim, source, owner);
    await makeVerdict(claim, owner);
    const { id } = await make(editor, 'internal', other.id);
    await editSource(editor, { id: source.id, ifMatch: 1, title: 'Ein Informant' });
    await editSource(editor, { id: source.id, ifMatch: 2, confidentiality: 'internal' });
    const open = await make(colleague, 'internal', other.id);
    for (const who of [colleague, viewer]) {
      expect((await listReports(who, { id: other.id, ...all })).items.map((report) => report.id)).toEqual([open.id]);
      await expect(getReport(who, { id, format: 'json' })).rejects.toMatchObject({ code: 'not_found' });
      expect(await textOf(await getReport(who, { id: open.id, format: 'json' }))).not.toMatch(SECRET);
    }
    expect(await textOf(await getReport(editor, { id, format: 'json' }))).toMatch(SECRET);
  });
});

describe('what a verdict rests on', () => {
  it('is shown as it was then; what came later says so', async () => {
    const changing = await makeArticle({ by: owner });
    const claim = await makeClaim(changing, owner);
    const source = await makeSource(owner, { title: 'Alter Titel' });
    const evidence = await makeEvidence(claim, source, owner, { excerpt: 'Alter Auszug' });
    await makeVerdict(claim, owner);
    await editSource(editor, { id: source.id, ifMatch: 1, title: 'Neuer Titel' });
    await editEvidence(editor, { id: evidence.id, ifMatch: 1, excerpt: 'Neuer Auszug' });
    await makeEvidence(claim, source, owner, { excerpt: 'Später' });
    const content = await getReportDraft(editor, { id: changing.id, edition: 'internal', language: undefined });
    expect(content.sources.map(({ key, version, title }) => ({ key, version, title }))).toEqual([
      { key: 'S1', version: 1, title: 'Alter Titel' },
      { key: 'S2', version: 2, title: 'Neuer Titel' },
    ]);
    expect(content.claims[0]?.evidence).toMatchObject([
      { source: 'S1', excerpt: 'Alter Auszug', version: 1, inVerdict: true, changedSince: true },
      { source: 'S2', excerpt: 'Später', version: 1, inVerdict: false, changedSince: false },
    ]);
  });
});

describe('reading lists', () => {
  it('pages reports and history, newest first, and refuses cursors of another list', async () => {
    const paged = await makeArticle({ by: owner });
    const made = [await make(editor, 'internal', paged.id), await make(editor, 'public', paged.id), await make(editor, 'legal', paged.id)];
    const first = await listReports(viewer, { id: paged.id, limit: 2 });
    expect(first.items.map((report) => report.id)).toEqual([made[2]?.id, made[1]?.id]);
    const second = await listReports(viewer, { id: paged.id, limit: 2, cursor: first.nextCursor ?? '' });
    expect(second).toMatchObject({ items: [{ id: made[0]?.id }], nextCursor: null });
    const events = await listHistory(viewer, { id: paged.id, limit: 2 });
    const rest = await listHistory(viewer, { id: paged.id, limit: 2, cursor: events.nextCursor ?? '' });
    expect([...events.items, ...rest.items].map((event) => event.object.id)).toEqual(made.map((report) => report.id).reverse());
    await expect(listReports(viewer, { id: paged.id, limit: 2, cursor: events.nextCursor ?? '' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(listHistory(viewer, { id: paged.id, limit: 2, cursor: first.nextCursor ?? '' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is closed to those who may not see the article', async () => {
    const hidden = await makeArticle({ by: owner, access: 'restricted' });
    const { id } = await make(editor, 'internal', hidden.id);
    await expect(listReports(colleague, { id: hidden.id, ...all })).rejects.toMatchObject({ code: 'not_found' });
    await expect(listHistory(colleague, { id: hidden.id, ...all })).rejects.toMatchObject({ code: 'not_found' });
    await expect(getReport(colleague, { id, format: 'json' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
