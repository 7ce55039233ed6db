// Puts manuscripts in and changes what is said about an article.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { articlePermissions } from '@/lib/domain/permissions';
import { relativeDates } from '@/lib/text/fact-spans';
import { besideNotes } from '../annotations/beside';
import { placeNotes, storeNotes } from '../annotations/store';
import { audit, changes } from '../audit';
import type { Prisma } from '../generated/client';
import { articleFacts, demand, demandOnDesk } from '../guard';
import { given } from '../patch';
import { STORING, candidatesOf, storeProposals } from '../proposals/store';
import { readText } from '../reading/read';
import { publishedDay } from '../reading/revision';
import { revisionRow } from '../revisions/row';
import { lockArticle, requireVersion, write, type Tx } from '../transaction';
import { cleanText } from './manuscript';
import { articleInclude, articleView } from './view';

const date = <T extends null | undefined>(text: string | T) => (typeof text === 'string' ? new Date(text) : text);

/**
 * Stores a manuscript as an article with its first revision, the claims and sources of its notes, and what the reading engine proposes to check beside them.
 * @throws AppError `forbidden`, `too_large`, `rule_violated` (no manuscript, unknown member, notes that do not fit the text, unknown sources)
 */
export async function createArticle(actor: Actor, input: Input<'POST /api/v1/articles'>): Promise<Answer<'POST /api/v1/articles'>> {
  demandOnDesk(actor, 'article.create');
  const parsed = await cleanText(input);
  const plannedAt = date(input.plannedAt);
  const reading = await readText(parsed, publishedDay(plannedAt));
  const proposer = { by: 'rules', model: null, ruleSet: reading.ruleSet, mode: reading.mode } as const;
  const ground = { ...parsed, relativeDates: relativeDates(reading) };
  const notes = input.annotations ? await placeNotes(ground, input.annotations) : [];
  const proposals = input.propose ? besideNotes(await candidatesOf(ground, reading.proposals, proposer), notes.map(({ anchor }) => anchor), reading) : [];
  return write(actor, async (tx) => {
    const memberIds = input.access === 'restricted' ? [...new Set([actor.id, ...input.memberIds])] : [];
    await demandPeople(tx, memberIds);
    const row = await tx.article.create({
      data: {
        title: input.title,
        byline: input.byline,
        desk: input.desk,
        language: parsed.language,
        deadline: date(input.deadline),
        plannedAt,
        access: input.access,
        createdById: actor.id,
        members: { create: memberIds.map((userId) => ({ userId })) },
        revisions: {
          create: revisionRow(1, parsed, reading, { text: input.text, file: input.raw }, actor.id),
        },
      },
      include: { ...articleInclude, revisions: { select: { id: true } } },
    });
    await audit(tx, actor, {
      type: 'article.created',
      objectId: row.id,
      articleId: row.id,
      payload: { after: { title: row.title, byline: row.byline, desk: row.desk, language: row.language, deadline: input.deadline, plannedAt: input.plannedAt, access: row.access, members: row.members.map((member) => member.user.name) } },
    });
    const [revision] = row.revisions;
    if (revision) {
      const on = { articleId: row.id, revisionId: revision.id, number: 1, text: parsed.text };
      if (input.annotations) await storeNotes(tx, actor, on, input.annotations, notes);
      await storeProposals(tx, actor, on, proposals);
    }
    return articleView(tx, actor, row);
  }, STORING);
}

async function demandPeople(tx: Tx, ids: readonly string[]): Promise<void> {
  const known = await tx.user.count({ where: { id: { in: [...ids] } } });
  if (known !== ids.length) throw new AppError('rule_violated', { errors: [{ pointer: '/memberIds', code: 'unknown_person' }] });
}

/**
 * Changes what is said about an article: title, dates, access, members, archived or not.
 * @throws AppError `not_found`, `forbidden`, `rule_violated`, `version_required`, `stale_version`
 */
export function patchArticle(actor: Actor, input: Input<'PATCH /api/v1/articles/{id}'>): Promise<Answer<'PATCH /api/v1/articles/{id}'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    const row = await tx.article.findUnique({ where: { id: input.id }, include: articleInclude });
    if (!row) throw new AppError('not_found');
    const allowed = articlePermissions(actor, articleFacts(row));
    demand(allowed, 'article.edit');
    const access = input.access ?? row.access;
    const before = row.members.map((member) => member.userId);
    // Whoever restricts an article stays among those who see it, unless they name the members without themselves.
    const memberIds = access === 'newsroom' ? [] : [...new Set(input.memberIds ?? (row.access === 'restricted' ? before : [actor.id]))];
    const membersChanged = memberIds.length !== before.length || memberIds.some((id) => !before.includes(id));
    if (membersChanged || access !== row.access) demand(allowed, 'article.manageMembers');
    await demandPeople(tx, memberIds);
    if (access === 'restricted' && memberIds.length === 0) throw new AppError('rule_violated', { errors: [{ pointer: '/memberIds', code: 'required' }] });
    requireVersion(input.ifMatch, row.version, await articleView(tx, actor, row));

    const data = patchData(input, row.archivedAt !== null);
    const edited = changes(row, data);
    if (!edited && !membersChanged) return articleView(tx, actor, row);
    if (membersChanged) {
      await tx.articleMember.deleteMany({ where: { articleId: row.id, userId: { notIn: memberIds } } });
      await tx.articleMember.createMany({ data: memberIds.map((userId) => ({ articleId: row.id, userId })), skipDuplicates: true });
    }
    const next = await tx.article.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } }, include: articleInclude });
    const members = membersChanged ? { before: row.members.map((member) => member.user.name), after: next.members.map((member) => member.user.name) } : null;
    await audit(tx, actor, {
      type: data.archivedAt === undefined ? 'article.edited' : data.archivedAt === null ? 'article.restored' : 'article.archived',
      objectId: row.id,
      articleId: row.id,
      payload: { before: { ...edited?.before, ...(members ? { members: members.before } : {}) }, after: { ...edited?.after, ...(members ? { members: members.after } : {}) } },
    });
    return articleView(tx, actor, next);
  });
}

function patchData({ title, byline, desk, language, access, deadline, plannedAt, archived }: Input<'PATCH /api/v1/articles/{id}'>, isArchived: boolean): Prisma.ArticleUpdateInput {
  // Archiving what is archived must not change since when it is.
  const archivedAt = archived === undefined || archived === isArchived ? undefined : archived ? new Date() : null;
  return given({ title, byline, desk, language, access, deadline: date(deadline), plannedAt: date(plannedAt), archivedAt });
}
