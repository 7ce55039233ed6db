// Annotated manuscripts: the sample's 49 notes become 49 claims on exact words with their sources, all of it stored or nothing.
import 'server-only';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANNOTATED_SAMPLE } from '@/bench/manuscripts/annotated-sample';
import type { Actor } from '@/lib/domain/actor';
import type { Answer } from '@/lib/domain/operations';
import { NewArticle, type Article } from '@/lib/domain/schema/article';
import { parseManuscript } from '@/lib/text/parse';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { makeSource } from '@/prisma/factories';
import { createArticle } from '../articles/commands';
import { readManuscriptFile } from '../articles/manuscript';
import { getArticleClaims } from '../claims/queries';
import { patchClaims } from '../claims/commands';
import { splitClaim } from '../claims/split';
import { db } from '../db';
import { listEvidence } from '../evidence/queries';
import { expectRefusal, historyOf, person, rowCounts } from '../testing/newsroom';

type Read = Answer<'POST /api/v1/manuscripts'>;
type Annotated = NonNullable<Read['annotated']>;

const TEXT = 'Haushalt\n\nDer Rat hat 2025 mit 24 zu 11 Stimmen beschlossen. Er umfasst 3,2 Millionen Euro, und die Kämmerin war dagegen.';

let anna: Actor;
let bea: Actor;
let viewer: Actor;

beforeAll(async () => {
  anna = await person('Anna', 'editor');
  bea = await person('Bea', 'editor');
  viewer = await person('Vera', 'viewer');
});

/** Reads a file as the border hands it on. */
const read = (actor: Actor, name: string, bytes: Uint8Array): Promise<Read> =>
  readManuscriptFile(actor, { name, reading: 'accepted', language: undefined, file: { stream: new Blob([new Uint8Array(bytes)]).stream(), length: bytes.length, mediaType: 'application/octet-stream', sha256: null }, progress: () => undefined, signal: new AbortController().signal });

const readSample = async (actor = anna): Promise<Read & { annotated: Annotated }> => {
  const answer = await read(actor, 'sample.docx', readFileSync(ANNOTATED_SAMPLE));
  if (!answer.annotated) throw new Error('no notes');
  return { ...answer, annotated: answer.annotated };
};

/** What a preview sends where nothing was changed. */
function sent({ notes, sources, claims }: Annotated) {
  return {
    file: 'sample.docx',
    sources: sources.map(({ libraryId, type, title, creator, publisher, url, publishedOn, confidential }) =>
      libraryId ? { id: libraryId } : { type, title, creator, publisher, url, publishedOn, confidentiality: confidential ? 'confidential' : 'internal' }),
    claims: claims.map(({ notes: of, ...claim }) => ({ ...claim, notes: of.map((at) => notes[at]).flatMap((note) => (note ? [{ kind: note.kind, label: note.label, author: note.author, date: note.date, text: note.text }] : [])) })),
  };
}

const put = (actor: Actor, fields: Record<string, unknown>): Promise<Article> => createArticle(actor, NewArticle.parse({ title: 'Probe', language: 'de', ...fields }));
const importSample = async (actor = anna): Promise<Article> => {
  const { text, lineKinds, layout, annotated } = await readSample(actor);
  return put(actor, { text, lineKinds, layout, language: annotated.language, annotations: sent(annotated) });
};

const noted = (exact: string, more: Record<string, unknown> = {}) => {
  const start = parseManuscript(TEXT, { language: 'de' }).text.indexOf(exact);
  return { start, end: start + exact.length, exact, type: 'number', notes: [{ kind: 'footnote', label: '1', author: 'Anna Weber', date: null, text: 'Protokoll des Rates, S. 4' }], evidence: [], ...more };
};
const annotated = (claims: readonly object[], sources: readonly object[] = []) => ({ text: TEXT, annotations: { file: 'haushalt.docx', sources, claims } });
const everything = async () => [await db.article.count(), await db.claim.count(), await db.anchor.count(), await rowCounts()];

describe('reading the annotated sample', () => {
  it('gives a claim on the exact words of each of the 49, in the very text that will be stored', async () => {
    const answer = await readSample();
    const { text, language, claims, loose, known, notes } = answer.annotated;
    expect(claims.map(({ exact }) => exact).sort()).toEqual(SAMPLE_CLAIMS.map(({ exact }) => exact).sort());
    expect({ loose, known, notes: notes.length }).toEqual({ loose: [], known: [], notes: 49 });
    expect(text).toBe(parseManuscript(answer.text, { lineKinds: answer.lineKinds, layout: answer.layout, language }).text);
    for (const { start, end, exact } of claims) expect(text.slice(start, end)).toBe(exact);
  });

  it('is for those who may put articles in', async () => {
    await expectRefusal(readSample(viewer), 'forbidden');
  });
});

describe('storing the annotated sample', () => {
  it('makes 49 open claims with their notes and evidence, in text order, before what is proposed beside them', async () => {
    const answer = await readSample();
    const since = performance.now();
    const article = await put(anna, { text: answer.text, lineKinds: answer.lineKinds, layout: answer.layout, annotations: sent(answer.annotated) });
    expect(performance.now() - since).toBeLessThan(2_000);
    expect(article.revision.text).toBe(answer.annotated.text);
    const claims = await getArticleClaims(anna, article.id);
    const fromNotes = claims.filter(({ origin }) => origin?.by === 'note').sort((a, b) => a.number - b.number);
    expect(fromNotes.map(({ number, stored, anchor }) => [number, stored, anchor.exact])).toEqual(answer.annotated.claims.map(({ exact }, at) => [at + 1, 'open', exact]));
    const [first] = fromNotes;
    expect(first?.origin).toEqual({ by: 'note', file: 'sample.docx', revision: 1, notes: [expect.objectContaining({ kind: 'comment', author: 'Jana Roth', text: 'Trendliste, https://example.org/beispieldaten/hashtags, abgerufen am 28.01.2025' })] });
    const { items } = await listEvidence(anna, { id: first?.id ?? '', limit: 50, cursor: undefined });
    expect(items).toMatchObject([{ stance: 'supports', tier: 'secondary', source: { title: 'Trendliste', url: 'https://example.org/beispieldaten/hashtags', accessedOn: '2025-01-28', version: 1 }, version: 1 }]);
    expect(await db.source.count({ where: { ownerId: anna.id } })).toBe(answer.annotated.sources.length);
    expect(await db.evidence.count({ where: { claim: { articleId: article.id } } })).toBe(answer.annotated.claims.reduce((sum, { evidence }) => sum + evidence.length, 0));
    expect(await historyOf(first?.id ?? '')).toMatchObject([{ type: 'claim.created', actorId: anna.id, payload: { claimNumber: 1, after: { file: 'sample.docx', revision: 1, wording: first?.anchor.exact } } }]);
    // What a note's claim covers, or says with the same figures, is proposed no second time.
    for (const proposal of claims.filter(({ stored }) => stored === 'proposed')) for (const anchor of proposal.anchors) for (const claim of fromNotes) expect(claim.anchor.start <= anchor.start && anchor.end <= claim.anchor.end).toBe(false);
    expect(claims.some(({ stored }) => stored === 'proposed')).toBe(true);
  });

  it('again names the sources that are there by now', async () => {
    await importSample();
    const count = await db.source.count();
    const { annotated: { sources } } = await readSample(bea);
    expect(sources.filter(({ url, libraryId }) => url !== null && libraryId === null)).toEqual([]);
    await importSample(bea);
    expect(await db.source.count()).toBe(count + sources.filter(({ libraryId }) => libraryId === null).length);
  });
});

describe('what does not fit', () => {
  it('is refused with its pointer, and nothing is stored', async () => {
    const before = await everything();
    const source = { type: 'website', title: 'Seite' };
    const evidence = [{ source: 0, stance: 'supports' }];
    await expectRefusal(put(anna, annotated([noted('24 zu 11'), { ...noted('3,2 Millionen'), exact: '3,3 Millionen' }])), 'rule_violated', [{ pointer: '/annotations/claims/1', code: 'other_words' }]);
    await expectRefusal(put(anna, annotated([{ ...noted('Kämmerin'), end: 900 }])), 'rule_violated', [{ pointer: '/annotations/claims/0/start', code: 'span_outside' }]);
    await expectRefusal(put(anna, annotated([noted('24 zu 11'), noted('24 zu 11')])), 'rule_violated', [{ pointer: '/annotations/claims/1', code: 'span_taken' }]);
    await expectRefusal(put(anna, annotated([noted('24 zu 11', { evidence: [{ source: 1, stance: 'supports' }] })], [source])), 'rule_violated', [{ pointer: '/annotations/claims/0/evidence/0/source', code: 'unknown_source' }]);
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expectRefusal(put(anna, annotated([noted('24 zu 11', { evidence })], [source, { id: unknown }])), 'rule_violated', [{ pointer: '/annotations/sources/1/id', code: 'unknown_source' }]);
    await expectRefusal(put(anna, annotated([noted('24 zu 11', { evidence })], [{ ...source, readerIds: [unknown] }])), 'rule_violated', [{ pointer: '/annotations/sources/0/readerIds/0', code: 'unknown_person' }]);
    await expectRefusal(put(viewer, annotated([noted('24 zu 11')])), 'forbidden');
    expect(await everything()).toEqual(before);
  });

  it('is told at the border where it is too much', () => {
    const parse = (claims: unknown[], sources: unknown[] = []) => NewArticle.safeParse({ title: 'Probe', ...annotated(claims as object[], sources as object[]) }).error?.issues.map(({ path }) => path.join('/'));
    const one = noted('24 zu 11');
    expect(parse(Array.from({ length: 2_001 }, () => one))).toEqual(['annotations/claims']);
    expect(parse([], Array.from({ length: 2_001 }, () => ({ type: 'book', title: 'Buch' })))).toEqual(['annotations/sources']);
    expect(parse([{ ...one, notes: [] }])).toEqual(['annotations/claims/0/notes']);
    expect(parse([{ ...one, notes: Array.from({ length: 21 }, () => one.notes[0]) }])).toEqual(['annotations/claims/0/notes']);
    expect(parse([{ ...one, evidence: Array.from({ length: 51 }, () => ({ source: 0, stance: 'supports' })) }])).toEqual(['annotations/claims/0/evidence']);
  });
});

describe('confidential sources', () => {
  it('cannot be linked by those who may not see them, and are not named to them', async () => {
    const hidden = await makeSource(anna, { confidentiality: 'confidential', title: 'Brief der Kämmerin', url: 'https://example.org/beispieldaten/hashtags' });
    const evidence = [{ source: 0, stance: 'supports' }];
    const before = await everything();
    await expectRefusal(put(bea, annotated([noted('24 zu 11', { evidence })], [{ id: hidden.id }])), 'rule_violated', [{ pointer: '/annotations/sources/0/id', code: 'unknown_source' }]);
    expect(await everything()).toEqual(before);
    expect((await readSample(bea)).annotated.sources.map(({ libraryId }) => libraryId)).not.toContain(hidden.id);
  });

  it('take the words of the note with them', async () => {
    const article = await put(anna, annotated([noted('24 zu 11', { evidence: [{ source: 0, stance: 'supports', note: 'sagt die Kämmerin' }] }), noted('3,2 Millionen Euro')], [{ type: 'person_interview', title: 'Informantin Ida', confidentiality: 'confidential' }]));
    const [own, others] = await Promise.all([getArticleClaims(anna, article.id), getArticleClaims(bea, article.id)]);
    const words = (claims: typeof own) => claims.flatMap(({ origin }) => (origin?.by === 'note' ? origin.notes.map(({ text }) => text) : []));
    expect(words(own)).toEqual(['Protokoll des Rates, S. 4', 'Protokoll des Rates, S. 4']);
    expect(words(others)).toEqual([null, 'Protokoll des Rates, S. 4']);
    const events = await db.auditEvent.findMany({ where: { OR: [{ articleId: article.id }, { type: 'source.created', actorId: anna.id }] } });
    const told = JSON.stringify(events.filter(({ objectType }) => objectType === 'claim' || objectType === 'evidence').map(({ payload }) => payload));
    expect(told).not.toContain('Protokoll');
    expect(told).not.toContain('sagt die Kämmerin');
    expect(JSON.stringify(events.map(({ payload }) => payload))).not.toContain('Ida');
  });
});

describe('a claim of a note', () => {
  it('was never proposed, and its parts are what a person made of it', async () => {
    const article = await put(anna, { ...annotated([noted('mit 24 zu 11 Stimmen')]), propose: false });
    const [claim] = await getArticleClaims(anna, article.id);
    if (!claim) throw new Error('no claim');
    await expectRefusal(patchClaims(anna, { id: article.id, operations: [{ id: claim.id, version: claim.version, patch: { status: 'proposed' } }] }), 'wrong_state', [{ pointer: '/operations/0/patch/status', code: 'invalid' }]);
    const middle = claim.anchor.start + 7;
    const { items } = await splitClaim(anna, { id: claim.id, ifMatch: claim.version, parts: [{ start: claim.anchor.start, end: middle }, { start: middle, end: claim.anchor.end }] });
    expect(items.map(({ origin }) => origin?.by ?? null)).toEqual(['note', null]);
  });

  it('keeps proposals away that say the same, and no others', async () => {
    const proposed = async (exact: string) => (await getArticleClaims(anna, (await put(anna, annotated([noted(exact)]))).id)).filter(({ stored }) => stored === 'proposed').map(({ anchor }) => anchor.exact);
    const without = (await getArticleClaims(anna, (await put(anna, { text: TEXT })).id)).map(({ anchor }) => anchor.exact);
    const euros = without.filter((words) => words.includes('Millionen'));
    expect(euros.length).toBeGreaterThan(0);
    expect(await proposed('3,2 Millionen Euro')).toEqual(without.filter((words) => !words.includes('Millionen')));
    expect(await proposed('die Kämmerin war dagegen')).toEqual(expect.arrayContaining(euros.filter((words) => !words.includes('dagegen'))));
  });
});

it('stores 2,000 claims with as many sources in bounded time', async () => {
  const text = Array.from({ length: 2_000 }, (_, at) => `Die Stadt Nummer ${at} zahlte ${at + 2} Euro.`).join('\n\n');
  const cleaned = parseManuscript(text, { layout: 'paragraphs', language: 'de' }).text;
  let from = 0;
  const claims = Array.from({ length: 2_000 }, (_, at) => {
    const exact = `zahlte ${at + 2} Euro`;
    from = cleaned.indexOf(exact, from);
    return { start: from, end: from + exact.length, exact, type: 'money', notes: [{ kind: 'footnote', label: String(at + 1), text: `Beleg ${at}` }], evidence: [{ source: at, stance: 'supports', locator: `S. ${at}` }] };
  });
  const since = performance.now();
  const article = await put(anna, { text, layout: 'paragraphs', propose: false, annotations: { file: 'lang.docx', sources: claims.map((_, at) => ({ type: 'book', title: `Buch ${at}` })), claims } });
  expect(performance.now() - since).toBeLessThan(15_000);
  expect(article.claimCount).toBe(2_000);
}, 60_000);
