// The factories' rows are rows that the use cases would have written.
import { decode } from 'next-auth/jwt';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { getArticle } from '@/lib/server/articles/queries';
import { createArticle } from '@/lib/server/articles/commands';
import { createClaim } from '@/lib/server/claims/commands';
import { getArticleClaims, getClaim } from '@/lib/server/claims/queries';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { addEvidence } from '@/lib/server/evidence/commands';
import { actorBySession, actorByToken } from '@/lib/server/people/actor';
import { createSource } from '@/lib/server/sources/commands';
import { recordVerdict } from '@/lib/server/verdicts/commands';
import { makeBigArticle, makeBigDesk } from './big-articles';
import { makeActor, makeArticle, makeClaim, makeEvidence, makeExemption, makePerson, makeSession, makeSource, makeToken, makeVerdict, type MadePerson } from './factories';

let person: MadePerson;
let actor: Actor;

beforeAll(async () => {
  person = await makePerson();
  actor = await makeActor(person);
});

describe('a person', () => {
  it('is known by session, cookie and token, unless disabled', async () => {
    const { id, cookie } = await makeSession(person);
    expect((await actorBySession(id))?.id).toBe(person.id);
    expect(await decode({ token: cookie.value, secret: env.NEXTAUTH_SECRET })).toMatchObject({ sid: id });
    expect((await actorByToken(await makeToken(person)))?.id).toBe(person.id);
    await expect(makeActor(await makePerson({ disabled: true }))).rejects.toThrow('cannot act');
  });
});

// Ids, times and names differ by nature; everything else of a row must not.
const DIFFERENT = new Set(['id', 'createdAt', 'updatedAt', 'at', 'asOf', 'articleId', 'claimId', 'revisionId', 'sourceId', 'evidenceId', 'evidence']);
const alike = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => !DIFFERENT.has(key)));

describe('the rows', () => {
  it('equal those of the use cases', async () => {
    const text = 'Der Rat tagt\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen.';
    const exact = 'mit 24 zu 11 Stimmen';
    const article = await makeArticle({ by: person, text, title: 'Rat' });
    const claim = await makeClaim(article, person, { exact });
    const source = await makeSource(person, { title: 'Protokoll' });
    await makeEvidence(claim, source, person, { excerpt: '24 zu 11', locator: 'Seite 2' });
    await makeVerdict(claim, person, { rationale: null });

    const input = { title: 'Rat', text, layout: 'auto', byline: null, desk: null, deadline: null, plannedAt: null, access: 'newsroom', propose: false, memberIds: [] } as const;
    const { id: articleId, revision } = await createArticle(actor, { ...input, memberIds: [] });
    const start = revision.text.indexOf(exact);
    const created = await createClaim(actor, { id: articleId, start, end: start + exact.length, type: 'number', statement: null, aspect: 'content' });
    const { id: sourceId } = await createSource(actor, { type: 'document_official', title: 'Protokoll', confidentiality: 'internal', creator: null, publisher: null, url: null, publishedOn: null, accessedOn: null, independenceGroup: null, readerIds: [] });
    const evidence = await addEvidence(actor, { id: created.id, claimIds: [], sourceId, stance: 'supports', tier: 'primary', excerpt: '24 zu 11', excerptLanguage: 'de', excerptTranslation: null, locator: 'Seite 2', snapshotId: null, note: null });
    await recordVerdict(actor, { id: created.id, ifMatch: evidence.claims[0]?.version ?? 0, rating: 'verified', rationale: null, proposedWording: null, asOf: null, expiresAt: null });

    const rowsOf = async (id: string, claimId: string, usedSource: string) => {
      const of = { where: { claimId } };
      const [revisionRow, anchor, evidenceRow, verdict] = await Promise.all([db.revision.findFirstOrThrow({ where: { articleId: id } }), db.anchor.findFirstOrThrow(of), db.evidence.findFirstOrThrow({ ...of, include: { versions: true } }), db.verdict.findFirstOrThrow(of)]);
      const { versions, ...evidenceOnly } = evidenceRow;
      return {
        article: alike(await db.article.findUniqueOrThrow({ where: { id } })),
        revision: alike(revisionRow),
        claim: alike(await db.claim.findUniqueOrThrow({ where: { id: claimId } })),
        anchor: alike(anchor),
        source: alike(await db.source.findUniqueOrThrow({ where: { id: usedSource } })),
        sourceVersions: (await db.sourceVersion.findMany({ where: { sourceId: usedSource } })).map(alike),
        evidence: alike(evidenceOnly),
        evidenceVersions: versions.map(alike),
        verdict: alike(verdict),
        frozen: (verdict.evidence as object[]).map(alike),
      };
    };
    expect(await rowsOf(article.id, claim.id, source.id)).toEqual(await rowsOf(articleId, created.id, sourceId));
  });

  it('give live verdicts and exempted passages', async () => {
    const article = await makeArticle({ by: person });
    const claim = await makeClaim(article, person);
    await makeEvidence(claim, await makeSource(person), person);
    await makeVerdict(claim, person);
    await makeExemption(article, person, 'Der Rat tagt');
    expect(await getClaim(actor, { id: claim.id })).toMatchObject({ status: 'checked', verdict: { rating: 'verified' }, version: 3 });
    expect((await getArticle(actor, { id: article.id })).coverage).toEqual({ stale: 0, problem: 0, open: 0, checked: 1, no_check: 1, unaccounted: 1 });
  });

  it('keep a restricted article to its members', async () => {
    const article = await makeArticle({ by: person, access: 'restricted', members: [await makePerson()] });
    expect((await getArticle(actor, { id: article.id })).members).toHaveLength(2);
    await expect(getArticle(await makeActor(await makePerson()), { id: article.id })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('big articles', () => {
  it('have 300 claims, of which the judged ones are live', async () => {
    const { id } = await makeBigArticle(person, 300);
    const claims = await getArticleClaims(actor, id);
    expect(claims).toHaveLength(300);
    expect(Object.fromEntries([...Map.groupBy(claims, (claim) => claim.verdict?.rating ?? claim.status)].map(([key, group]) => [key, group.length]))).toEqual({ verified: 150, open: 100, disputed: 50 });
    expect(claims.filter((claim) => claim.status === 'checked')).toHaveLength(200);
  });

  it('make a desk of as many claims as asked for', async () => {
    const before = await db.claim.count();
    expect(await makeBigDesk(person, 700)).toHaveLength(3);
    expect((await db.claim.count()) - before).toBe(700);
  });
});
