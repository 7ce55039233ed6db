// The test of lost updates can fail: a use case that does not compare versions loses work, and the count shows it.
import 'server-only';
import { beforeAll, expect, it, vi } from 'vitest';
import { makeActor, makeArticle, makeClaim, makePerson, type MadeArticle, type MadePerson } from '@/prisma/factories';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { editAtOnce, type EditedClaim } from '../testing/lost-updates';
import type * as Transaction from '../transaction';
import { patchClaim } from './commands';
import { getClaim } from './queries';

const mutant = vi.hoisted(() => ({ ignoresVersions: false }));

vi.mock('../transaction', async (original) => {
  const real = await original<typeof Transaction>();
  return { ...real, requireVersion: (...given: Parameters<typeof real.requireVersion>) => (mutant.ignoresVersions ? undefined : real.requireVersion(...given)) };
});

let person: MadePerson;
let editor: Actor;
let article: MadeArticle;
beforeAll(async () => {
  person = await makePerson();
  editor = await makeActor(person);
  article = await makeArticle({ by: person });
});

async function freshClaim(): Promise<EditedClaim> {
  const { id } = await makeClaim(article, person);
  return {
    read: () => getClaim(editor, { id }),
    edit: (ifMatch, statement) =>
      patchClaim(editor, { id, ifMatch, statement }).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'stale_version') return null;
        throw error;
      }),
  };
}

it('loses nothing', async () => {
  const { acknowledged, refused, lost, last } = await editAtOnce(await freshClaim(), 4, 10);
  expect({ edits: new Set(acknowledged).size, lost, version: last.version }).toEqual({ edits: 40, lost: 0, version: 41 });
  expect(refused).toBeGreaterThanOrEqual(3);
});

it('loses work as soon as versions are not compared', async () => {
  mutant.ignoresVersions = true;
  const { acknowledged, refused, lost } = await editAtOnce(await freshClaim(), 4, 10);
  expect({ edits: acknowledged.length, refused }).toEqual({ edits: 40, refused: 0 });
  // The first edits of all four build on the same reading: three of them are lost at least.
  expect(lost).toBeGreaterThanOrEqual(3);
});
