// Loading the sample: 49 claims in the states that the data declares, once, whole or not at all.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { getArticle } from '@/lib/server/articles/queries';
import { patchArticle } from '@/lib/server/articles/commands';
import { getArticleClaims } from '@/lib/server/claims/queries';
import { db } from '@/lib/server/db';
import { listEvidence } from '@/lib/server/evidence/queries';
import { loadSample } from '@/lib/server/sample/commands';
import { loadSampleArticle, prepareSample } from '@/lib/server/sample/load';
import { openStoredFile } from '@/lib/server/snapshots/store';
import { writeTogether } from '@/lib/server/transaction';
import { makeActor, makePerson } from '../factories';
import { NAMED_CLAIMS, SAMPLE_CLAIMS } from './claims';
import { SAMPLE_EVIDENCE } from './evidence';
import { readSampleText } from './text';
import { DISMISSED_PROPOSALS, SAMPLE_WORK } from './work';

let editor: Actor;
let articleId: string;
let article: Article;
let claims: Claim[];
const exactOf = (key: string) => SAMPLE_CLAIMS.find((claim) => claim.key === key)?.exact;
const byKey = (key: string) => claims.find((claim) => claim.anchor.exact === exactOf(key));

beforeAll(async () => {
  editor = await makeActor(await makePerson());
  ({ articleId } = await loadSample(editor));
  article = await getArticle(editor, { id: articleId });
  claims = await getArticleClaims(editor, articleId);
});

describe('the loaded sample', () => {
  it('has the 49 claims in their exact wording, nearly all of them proposed by the engine', () => {
    expect(SAMPLE_CLAIMS.flatMap(({ key }) => byKey(key)?.anchor.exact ?? [])).toEqual(SAMPLE_CLAIMS.map((claim) => claim.exact));
    for (const { anchor } of claims) expect(article.revision.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    expect(SAMPLE_CLAIMS.filter(({ key }) => byKey(key)?.origin?.by === 'rules').length).toBeGreaterThanOrEqual(45);
  });

  it('leaves no proposal undecided but those that the data leaves', () => {
    const left = claims.filter((claim) => !SAMPLE_CLAIMS.some(({ exact }) => exact === claim.anchor.exact));
    expect(left.every((claim) => claim.status === 'dismissed' && claim.reason === DISMISSED_PROPOSALS)).toBe(true);
  });

  it('has the three named claims open, verified and disputed', () => {
    expect(byKey(NAMED_CLAIMS.staff)).toMatchObject({ status: 'open', anchor: { exact: 'mit weniger als 140 Forschern und Ingenieuren' } });
    expect(byKey(NAMED_CLAIMS.charts)).toMatchObject({ status: 'checked', verdict: { rating: 'verified' } });
    expect(byKey(NAMED_CLAIMS.cost)).toMatchObject({ status: 'checked', verdict: { rating: 'disputed', sequence: 2 } });
  });

  it.each(SAMPLE_CLAIMS.map(({ key }) => key))('%s is in the state that the data declares', (key) => {
    const work = SAMPLE_WORK.find((item) => item.claim === key);
    const last = work?.verdicts?.at(-1);
    const claim = byKey(key);
    expect(claim?.status).toBe(last ? (work?.stale ? 'stale' : 'checked') : (work?.status ?? 'open'));
    expect(claim?.stale).toBe(work?.stale);
    expect(claim?.verdict?.rating).toBe(last?.rating);
    expect(claim?.verdict?.action).toBe(last?.action);
    expect(claim?.assignee?.id).toBe(work?.assignee && editor.id);
  });

  it('adds up to 43 passages, with some in every state', () => {
    const counts = Object.values(article.coverage);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(43);
    expect(counts.every((count) => count > 0)).toBe(true);
  });

  it('has its two files, as evidence rests on them', async () => {
    const snapshots = await db.snapshot.findMany({ include: { evidence: { select: { id: true } } }, orderBy: { fileName: 'asc' } });
    expect(snapshots.map((snapshot) => [snapshot.fileName, snapshot.mediaType, snapshot.evidence.length])).toEqual([
      ['beispieldaten-rangliste.txt', 'text/plain', 2],
      ['beispieldaten-stellenseite.pdf', 'application/pdf', 2],
    ]);
    for (const { sha256, size } of snapshots) {
      const bytes = await new Response(await openStoredFile(sha256, size)).bytes();
      expect(new TextDecoder().decode(bytes)).toContain('Beispieldaten');
    }
  });

  it('keeps the manuscript as it came', async () => {
    const { raw, rawName } = await db.revision.findFirstOrThrow({ where: { articleId } });
    expect(Buffer.from(raw).toString()).toBe(await readSampleText());
    expect(rawName).toBe('deepseek-de.txt');
  });

  it('is in the history, event by event', async () => {
    const groups = await db.auditEvent.groupBy({ by: ['type'], where: { articleId }, _count: true });
    const counts = Object.fromEntries(groups.map((group) => [group.type, group._count]));
    expect(counts).toMatchObject({
      'article.created': 1,
      'claim.proposed': claims.filter((claim) => claim.origin !== null).length,
      // What the engine missed was marked by hand; where it cut otherwise, the editor moved the span.
      'claim.created': claims.filter((claim) => claim.origin === null).length,
      'claim.reanchored': expect.any(Number) as number,
      'evidence.added': SAMPLE_EVIDENCE.flatMap((item) => item.claims).length,
      'evidence.withdrawn': 1,
      'verdict.recorded': SAMPLE_WORK.flatMap((work) => work.verdicts ?? []).length,
    });
  });
});

describe('loading it again', () => {
  it('is refused while there is an article, also from two clicks at once', async () => {
    await expect(loadSample(editor)).rejects.toMatchObject({ code: 'wrong_state' });
    await patchArticle(editor, { id: articleId, ifMatch: article.version, archived: true });
    const clicks = await Promise.allSettled([loadSample(editor), loadSample(editor)]);
    expect(clicks.map((click) => click.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.article.count({ where: { archivedAt: null } })).toBe(1);
  });

  it('is refused to viewers', async () => {
    const viewer = await makeActor(await makePerson({ roles: ['viewer', 'admin'] }));
    await expect(loadSample(viewer)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('with two editors', () => {
  it('hides the confidential source from the one who does not own it', async () => {
    const people = { first: await makeActor(await makePerson()), second: await makeActor(await makePerson()) };
    const id = await writeTogether(people.first, async (tx) => loadSampleArticle(tx, people, await prepareSample(), new Date()));
    const claim = (await getArticleClaims(people.first, id)).find((each) => each.anchor.exact === exactOf('C09'));
    const evidence = async (actor: Actor) => (await listEvidence(actor, { id: claim?.id ?? '', limit: 50 })).items.filter((item) => 'confidential' in item);
    expect(await evidence(people.first)).toEqual([{ id: expect.any(String) as string, confidential: true }]);
    expect(await evidence(people.second)).toEqual([]);
  });

  it('leaves nothing behind when it fails on the way', async () => {
    const actor = await makeActor(await makePerson());
    const rows = () => Promise.all([db.article.count(), db.claim.count(), db.source.count(), db.auditEvent.count()]);
    const before = await rows();
    const failing = writeTogether(actor, async (tx) => {
      await loadSampleArticle(tx, { first: actor, second: actor }, await prepareSample(), new Date());
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await rows()).toEqual(before);
  });
});
