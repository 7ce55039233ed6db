// The lists of claims: their order, and that paging neither skips nor repeats, also where a filter is asked of what is derived.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import type { Input } from '@/lib/domain/operations';
import type { Claim } from '@/lib/domain/schema/claim';
import { makeActor, makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeVerdict } from '@/prisma/factories';
import { getArticleClaims, inTextOrder, listArticleClaims, listDeskClaims } from './queries';

let actor: Actor;
/** Every claim as `article number`, as the list must give them. */
const expected: string[] = [];
const judged: string[] = [];

beforeAll(async () => {
  const person = await makePerson();
  actor = await makeActor(person);
  const source = await makeSource(person);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  // Made in another order than they are due; without a deadline the newer one comes first.
  const titles: [string, Date | null][] = [['older', null], ['later', inDays(3)], ['newer', null], ['sooner', inDays(1)]];
  const lists = new Map<string, string[]>();
  for (const [title, deadline] of titles) {
    const article = await makeArticle({ by: person, title, ...(deadline ? { deadline } : {}) });
    const names: string[] = [];
    for (let count = 0; count < 4; count++) {
      const claim = await makeClaim(article, person, { exact: ['3. März 2025', '24', '11', '„solide“'][count] ?? '24' });
      const name = `${title} ${claim.number}`;
      names.push(name);
      if (count % 2 === 1) continue;
      await makeEvidence(claim, source, person);
      await makeVerdict(claim, person);
      judged.push(name);
    }
    lists.set(title, names);
  }
  for (const title of ['sooner', 'later', 'newer', 'older']) expected.push(...(lists.get(title) ?? []));
});

async function all(query: Partial<Input<'GET /api/v1/claims'>>): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listDeskClaims(actor, { limit: 3, ...query, ...(cursor ? { cursor } : {}) });
    found.push(...page.items.map((claim) => `${claim.article.title} ${claim.number}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

describe('claims of the whole desk', () => {
  it('come by deadline, then from the newest article, then by number, page after page', async () => {
    expect(await all({})).toEqual(expected);
  });

  it('are filtered by what is derived without losing any', async () => {
    expect(await all({ status: 'checked' })).toEqual(expected.filter((name) => judged.includes(name)));
    expect(await all({ status: 'open' })).toEqual(expected.filter((name) => !judged.includes(name)));
  });
});

describe('claims of an article', () => {
  const WORDINGS = ['solide', '3. März 2025', '24 zu 11', 'Der Rat', '24', 'Haushalt'];
  let articleId: string;

  beforeAll(async () => {
    const person = await makePerson();
    actor = await makeActor(person);
    const article = await makeArticle({ by: person });
    articleId = article.id;
    const source = await makeSource(person);
    const made = [];
    for (const [index, exact] of WORDINGS.entries()) made.push(await makeClaim(article, person, { exact, type: index % 2 === 0 ? 'number' : 'event', status: index % 3 === 0 ? 'proposed' : 'open' }));
    for (const claim of made.slice(4)) {
      await makeEvidence(claim, source, person);
      await makeVerdict(claim, person);
    }
  });

  it.each([{}, { status: 'proposed' }, { status: 'open' }, { status: 'checked' }, { status: 'dropped' }, { rating: 'verified' }, { type: 'event' }, { type: 'number', status: 'open' }, { assignee: 'none' }] as const)('come in text order, page after page, with %o', async (query) => {
    const found: Claim[] = [];
    let cursor: string | undefined;
    do {
      const page = await listArticleClaims(actor, { id: articleId, limit: 2, ...query, ...(cursor ? { cursor } : {}) });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const fits = (claim: Claim) => Object.entries(query).every(([key, value]) => (key === 'rating' ? claim.verdict?.rating === value : key === 'assignee' ? claim.assignee === null : claim[key as 'status' | 'type'] === value));
    const all = await getArticleClaims(actor, articleId);
    expect(all).toEqual([...all].sort(inTextOrder));
    expect(found).toEqual(all.filter(fits));
  });
});
