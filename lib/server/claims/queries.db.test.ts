// The list of the whole desk's claims: its order, and that paging neither skips nor repeats, also where a filter is asked of what is derived.
import 'server-only';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import type { Input } from '@/lib/domain/operations';
import { makeActor, makeArticle, makeClaim, makeEvidence, makePerson, makeSource, makeVerdict } from '@/prisma/factories';
import { listDeskClaims } from './queries';

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
