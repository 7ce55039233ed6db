// The sample manuscript from the raw text to the report, over HTTP alone, as a script with an access token does it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import canonicalize from 'canonicalize';
import type { z } from 'zod';
import type { Answer, OperationName } from '@/lib/domain/operations';
import { OPERATIONS } from '@/lib/domain/operations';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { ReportContent } from '@/lib/domain/schema/report';
import type { Operation } from '@/lib/domain/operation';
import { makePerson } from '@/prisma/factories';
import { send, take, type Request, type Who } from './client';
import { upload } from './inputs';
import { byToken } from './people';
import { pdfText } from './pdf-text';

/** The three claims that must be among the stored ones, and what is found about them here. */
const COST = 'weniger als 6 Millionen Dollar';
const STAFF = 'weniger als 140 Forschern und Ingenieuren';
const CHARTS = 'eine Spitzenposition in den internationalen App-Store-Charts';

test('from the manuscript to the report', async () => {
  const who: Who = await byToken(await makePerson({ name: 'Ida Prüferin' }));

  /** Calls an operation by its name; the answer has the shape that the contract promises. */
  async function call<K extends OperationName>(name: K, id = '', request: Request = {}, query = ''): Promise<Answer<K>> {
    const operation: Operation = OPERATIONS[name];
    const json = await take<unknown>(who, name.replace('{id}', id).replace('{number}', '1') + query, request, operation.status);
    return (operation.answer as z.ZodType<Answer<K>>).parse(json);
  }

  const raw = await readFile('prisma/sample/deepseek-de.txt');
  const read = await call('POST /api/v1/manuscripts', '', { raw, headers: { 'content-type': 'text/plain' } }, '?name=deepseek-de.txt');
  const cleaned = await call('POST /api/v1/manuscripts/clean', '', { body: { text: read.text } });
  const count = (units: { kind: string }[], kind: string) => units.filter((unit) => unit.kind === kind).length;
  expect({ title: count(cleaned.units, 'title'), headings: count(cleaned.units, 'heading'), sentences: count(cleaned.units, 'sentence') }).toEqual({ title: 1, headings: 7, sentences: 35 });
  expect(cleaned.noise.length).toBeGreaterThan(0);

  const article: Article = await call('POST /api/v1/articles', '', {
    body: { title: 'China feiert DeepSeek', text: read.text, byline: 'Redaktion', propose: false, raw: { base64: raw.toString('base64'), mediaType: 'text/plain; charset=utf-8', name: 'deepseek-de.txt' } },
  });
  const { text } = article.revision;
  expect(text).toBe(cleaned.text);
  expect(article).toMatchObject({ language: 'de', state: 'in_check', revision: { number: 1, rawName: 'deepseek-de.txt', sha256: createHash('sha256').update(text).digest('hex') } });
  expect(article.coverage['unaccounted']).toBe(43);

  const mark = (wording: string, type: string): Promise<Claim> => {
    const start = text.indexOf(wording);
    expect(start, wording).toBeGreaterThan(0);
    return call('POST /api/v1/articles/{id}/claims', article.id, { body: { start, end: start + wording.length, type } });
  };
  const [cost, staff, charts] = [await mark(COST, 'money'), await mark(STAFF, 'number'), await mark(CHARTS, 'superlative_ranking')];
  expect([cost.anchor.exact, staff.anchor.exact, charts.anchor.exact]).toEqual([COST, STAFF, CHARTS]);
  expect([cost.number, staff.number, charts.number]).toEqual([1, 2, 3]);

  const chartList = await call('POST /api/v1/sources', '', { body: { type: 'dataset_statistics', title: 'App-Store-Charts, 27. Januar 2025', publisher: 'Testverlag', url: 'https://charts.example/2025-01-27', confidentiality: 'public' } });
  const paper = await call('POST /api/v1/sources', '', { body: { type: 'document_official', title: 'Technischer Bericht', confidentiality: 'public' } });
  const register = await call('POST /api/v1/sources', '', { body: { type: 'document_official', title: 'Handelsregister' } });
  const file = Buffer.from('Platz 1: DeepSeek');
  const snapshot = await call('POST /api/v1/sources/{id}/snapshots', chartList.id, upload(file), '?name=charts.txt');
  expect((await send(who, `GET /api/v1/snapshots/${snapshot.id}/content`)).bytes.equals(file)).toBe(true);

  /** Attaches evidence and gives the claim's new version. */
  const attach = async (claim: Claim, body: Record<string, unknown>): Promise<number> => {
    const { claims } = await call('POST /api/v1/claims/{id}/evidence', claim.id, { body: { tier: 'primary', ...body } });
    return claims[0]?.version ?? 0;
  };
  const chartsVersion = await attach(charts, { sourceId: chartList.id, stance: 'supports', excerpt: 'Platz 1: DeepSeek', locator: 'Zeile 1', snapshotId: snapshot.id });
  await attach(cost, { sourceId: paper.id, stance: 'supports', excerpt: '5,576 Millionen Dollar', locator: 'S. 5' });
  const costVersion = await attach(cost, { sourceId: register.id, stance: 'refutes', excerpt: 'Ausgaben von mehr als 500 Millionen', locator: 'Blatt 3' });
  const staffVersion = await attach(staff, { sourceId: register.id, stance: 'refutes', excerpt: '212 Beschäftigte', locator: 'Blatt 1' });
  expect(costVersion).toBe(3);

  const judge = (claim: Claim, ifMatch: number, body: Record<string, unknown>) => call('POST /api/v1/claims/{id}/verdicts', claim.id, { body, ifMatch });
  expect(await judge(charts, chartsVersion, { rating: 'verified' })).toMatchObject({ action: 'keep', version: chartsVersion + 1, claim: { status: 'checked' } });
  expect(await judge(cost, costVersion, { rating: 'disputed', rationale: 'Bericht und Register widersprechen sich.', action: 'attribute' })).toMatchObject({ evidence: [{}, {}] });
  await judge(staff, staffVersion, { rating: 'false', rationale: 'Es sind 212.', proposedWording: 'mit 212 Beschäftigten' });
  expect((await call('GET /api/v1/claims/{id}/verdicts', staff.id)).items).toMatchObject([{ rating: 'false', wording: STAFF, stale: null, sequence: 1 }]);

  const sentence = article.revision.units.find((unit) => unit.kind === 'sentence' && ![COST, STAFF, CHARTS].some((wording) => text.slice(unit.start, unit.end).includes(wording)));
  const exempted = text.slice(sentence?.start, sentence?.end);
  await call('POST /api/v1/articles/{id}/exemptions', article.id, { body: { start: sentence?.start, end: sentence?.end, reason: 'known', note: 'Allgemein bekannt.' } });

  // The passage of the charts names more than the claim says: a person has marked the rest.
  const rest = article.revision.units.find((unit) => unit.start <= charts.anchor.start && charts.anchor.end <= unit.end);
  expect((await call('GET /api/v1/articles/{id}', article.id)).coverage).toMatchObject({ problem: 2, checked: 0, no_check: 1, unaccounted: 40 });
  await call('POST /api/v1/articles/{id}/exemptions', article.id, { body: { start: rest?.start, end: rest?.end, reason: 'duplicate' } });

  const checked = await call('GET /api/v1/articles/{id}', article.id);
  expect(checked.claimCount).toBe(3);
  expect(checked.coverage).toMatchObject({ problem: 2, checked: 1, no_check: 1, unaccounted: 39 });
  expect((await call('GET /api/v1/articles/{id}/claims', article.id, {}, '?rating=disputed')).items.map((claim) => claim.id)).toEqual([cost.id]);
  const inTextOrder = [cost, staff, charts].sort((a, b) => a.anchor.start - b.anchor.start).map((claim) => claim.id);
  expect((await call('GET /api/v1/articles/{id}/claims', article.id)).items.map((claim) => claim.id)).toEqual(inTextOrder);

  const report = await call('POST /api/v1/articles/{id}/reports', article.id, { body: { edition: 'internal' } });
  const [html, pdf, json] = await Promise.all(['html', 'pdf', 'json'].map((format) => send(who, `GET /api/v1/reports/${report.id}?format=${format}`)));
  const sealed = JSON.parse(json?.text ?? '') as { sha256: string; content: unknown };
  const hash = createHash('sha256').update(canonicalize(sealed.content) ?? '').digest('hex');
  expect([hash, sealed.sha256]).toEqual([report.sha256, report.sha256]);
  const content = ReportContent.parse(sealed.content);
  expect(content).toMatchObject({ draft: false, article: { id: article.id }, revision: { text }, summary: { claims: 3, ratings: { verified: 1, disputed: 1, false: 1 } } });
  expect(content.exemptions).toMatchObject([{ exact: exempted, reason: 'known' }, { reason: 'duplicate' }]);
  expect(content.corrections).toContainEqual(expect.objectContaining({ claim: staff.number, proposedWording: 'mit 212 Beschäftigten' }));
  expect(html?.headers['content-type']).toContain('text/html');
  expect(pdf?.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  for (const shown of [html?.text ?? '', pdfText(pdf?.bytes ?? Buffer.alloc(0))]) expect(shown.includes('Ida Prüferin')).toBe(true);

  const history = await call('GET /api/v1/articles/{id}/history', article.id, {}, '?limit=200');
  const told = history.items.map((event) => event.type).reverse();
  expect(told).toEqual([
    'article.created', 'claim.created', 'claim.created', 'claim.created', 'evidence.added', 'evidence.added', 'evidence.added', 'evidence.added',
    'verdict.recorded', 'verdict.recorded', 'verdict.recorded', 'exemption.added', 'exemption.added', 'report.made',
  ]);
  expect(new Set(history.items.map((event) => event.actor.name))).toEqual(new Set(['Ida Prüferin']));
});
