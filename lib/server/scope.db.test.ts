// Two faces of one rule: what the filters list is what the permissions allow, over generated articles, sources and people.
import 'server-only';
import { beforeAll, expect, it } from 'vitest';
import { makeActor, makeArticle, makePerson, makeSource } from '@/prisma/factories';
import { ROLES, type Actor } from '@/lib/domain/actor';
import { articlePermissions, sourcePermissions } from '@/lib/domain/permissions';
import { CONFIDENTIALITIES } from '@/lib/domain/source';
import { db } from './db';
import { articleFacts, articleFactsSelect, sourceFacts, sourceFactsSelect } from './guard';
import { readableArticles, readableSources } from './scope';

const actors: Actor[] = [];

beforeAll(async () => {
  const people = await Promise.all([...ROLES.map((role) => makePerson({ roles: [role] })), makePerson({ roles: ['editor', 'admin'] })]);
  for (const person of people) actors.push(await makeActor(person));
  for (const [index, by] of people.entries()) {
    const members = people.filter((_, other) => (other + index) % 3 === 0);
    await makeArticle({ by, access: 'restricted', members });
    await makeArticle({ by, access: 'newsroom' });
    await makeArticle({ by, access: 'restricted', archived: true });
    for (const confidentiality of CONFIDENTIALITIES) await makeSource(by, { confidentiality, readers: members });
  }
});

it('articles', async () => {
  const rows = await db.article.findMany({ select: articleFactsSelect });
  for (const actor of actors) {
    const listed = await db.article.findMany({ where: readableArticles(actor), select: { id: true } });
    const allowed = rows.filter((row) => articlePermissions(actor, articleFacts(row)).includes('article.read'));
    expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    expect(listed.length).toBeLessThan(rows.length);
  }
});

it('sources', async () => {
  const rows = await db.source.findMany({ select: sourceFactsSelect });
  for (const actor of actors) {
    const listed = await db.source.findMany({ where: readableSources(actor), select: { id: true } });
    const allowed = rows.filter((row) => sourcePermissions(actor, sourceFacts(row)).includes('source.read'));
    expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    expect(listed.length).toBeLessThan(rows.length);
  }
});
