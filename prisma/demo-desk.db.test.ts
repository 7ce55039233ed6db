// The demo can be started again and again: one sample, two editors, passwords that fit.
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { getArticleClaims } from '@/lib/server/claims/queries';
import { fitsPassword } from '@/lib/server/people/password';
import { makeActor } from './factories';
import { prepareDemo } from './demo-desk';

type Demo = Awaited<ReturnType<typeof prepareDemo>>;
let first: Demo;
let second: Demo;

const hashOf = async (email: string) => (await db.user.findUniqueOrThrow({ where: { email } })).passwordHash;
const fits = async (demo: Demo) => Promise.all(demo.accounts.map(async ({ email, password }) => fitsPassword(await hashOf(email), password ?? '')));

beforeAll(async () => {
  first = await prepareDemo();
});

describe('the first start', () => {
  it('makes two editors whose passwords fit', async () => {
    expect(first.loaded).toBe(true);
    expect(await fits(first)).toEqual([true, true]);
    expect((await db.user.findMany({ select: { roles: true } })).map((person) => person.roles)).toEqual([['editor'], ['editor']]);
  });

  it('loads the sample with claims in every status, worked on by both', async () => {
    const article = await db.article.findFirstOrThrow({ select: { id: true, createdById: true } });
    const claims = await getArticleClaims(await makeActor({ id: article.createdById }), article.id);
    expect(new Set(claims.map((claim) => claim.status))).toEqual(new Set(['proposed', 'dismissed', 'open', 'in_progress', 'dropped', 'checked', 'stale']));
    expect(new Set(claims.flatMap((claim) => (claim.verdict ? [claim.verdict.recordedBy.name] : [])))).toEqual(new Set(['Demo-Redakteurin', 'Demo-Redakteur']));
  });
});

describe('the second start', () => {
  const counts = async () => [await db.article.count(), await db.claim.count(), await db.user.count()];
  let before: number[];

  beforeAll(async () => {
    before = await counts();
    second = await prepareDemo();
  });

  it('loads nothing again', async () => {
    expect(second.loaded).toBe(false);
    expect(await counts()).toEqual(before);
    expect(before).toEqual([1, expect.any(Number), 2]);
  });

  it('gives new passwords, ends the sessions and says so in the history', async () => {
    expect(await fits(second)).toEqual([true, true]);
    expect(await fits(first)).toEqual([false, false]);
    expect(await db.session.count({ where: { revokedAt: null } })).toBe(0);
    expect(await db.auditEvent.count({ where: { type: 'person.passwordChanged' } })).toBe(2);
  });
});

describe('after an admin has disabled one of them', () => {
  it('leaves that one disabled, with the password as it was', async () => {
    const email = first.accounts[0]?.email ?? '';
    await db.user.update({ where: { email }, data: { disabledAt: new Date() } });
    const before = await hashOf(email);
    expect((await prepareDemo()).accounts[0]?.password).toBeNull();
    expect(await hashOf(email)).toBe(before);
  });
});
