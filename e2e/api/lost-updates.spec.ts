// 16 clients × 50 edits of one claim over HTTP: no acknowledged edit is lost (lib/server/claims/lost-updates.db.test.ts shows that this can fail).
import { expect, test } from '@playwright/test';
import type { Claim } from '@/lib/domain/schema/claim';
import type { AuditEvent } from '@/lib/domain/schema/history';
import type { Page } from '@/lib/domain/schema/primitives';
import { editAtOnce } from '@/lib/server/testing/lost-updates';
import { makeArticle, makeClaim } from '@/prisma/factories';
import { send, take, type Who } from './client';
import { makeEditor } from './people';
import { expectProblem } from './problems';

const CLIENTS = 16;
const EDITS = 50;

/** The article's whole history, oldest first. */
async function historyOf(who: Who, articleId: string): Promise<AuditEvent[]> {
  const events: AuditEvent[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page<AuditEvent> = await take(who, `GET /api/v1/articles/${articleId}/history?limit=200${cursor && `&cursor=${cursor}`}`);
    events.push(...page.items);
    cursor = page.nextCursor;
  }
  return events.reverse();
}

test('no acknowledged edit is lost, and nothing is written without If-Match', async () => {
  test.setTimeout(300_000);
  const { person, who } = await makeEditor();
  const article = await makeArticle({ by: person });
  const { id } = await makeClaim(article, person);
  let sent = 0;
  const { acknowledged, refused, lost, last } = await editAtOnce(
    {
      read: () => take<Claim>(who, `GET /api/v1/claims/${id}`),
      edit: async (ifMatch, statement) => {
        // Every tenth is tried without a version first.
        if (sent++ % 10 === 0) expectProblem(await send(who, `PATCH /api/v1/claims/${id}`, { body: { statement: `Ohne Fassung, ${sent}` } }), 'version_required');
        const answer = await send(who, `PATCH /api/v1/claims/${id}`, { body: { statement }, ifMatch });
        if (answer.status === 200) return answer.json as Claim;
        const { current } = expectProblem(answer, 'stale_version');
        // The refusal shows the version that won.
        expect(current?.['version']).toBeGreaterThan(ifMatch);
        return null;
      },
    },
    CLIENTS,
    EDITS,
  );
  expect(refused).toBeGreaterThan(0);
  expect({ lost, acknowledged: new Set(acknowledged).size, version: last.version }).toEqual({ lost: 0, acknowledged: CLIENTS * EDITS, version: 1 + CLIENTS * EDITS });

  const edits = (await historyOf(who, article.id)).filter((event) => event.type === 'claim.edited');
  expect(edits.map((event) => event.payload.after?.['statement']).sort()).toEqual([...acknowledged].sort());
  // One after the other: each builds on the one before.
  expect(edits.map((event) => event.payload.before?.['statement'])).toEqual([null, ...edits.slice(0, -1).map((event) => event.payload.after?.['statement'])]);
});
