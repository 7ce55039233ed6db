// Lists people: all of them for admins, names and roles for everybody.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { Id } from '@/lib/domain/schema/primitives';
import { db } from '../db';
import type { Prisma, User } from '../generated/client';
import { demandOnDesk } from '../guard';
import { position, toPage } from '../paging';
import { colleagueView, personView } from './view';

const byName = [{ name: 'asc' }, { id: 'asc' }] satisfies Prisma.UserOrderByWithRelationInput[];
const at = (row: Pick<User, 'id' | 'name'>) => [row.name, row.id];

// PostgreSQL takes no text with U+0000.
const AT_NAME = z.tuple([z.string().regex(/^[^\0]*$/), Id]);

function after(cursor: string | undefined): Prisma.UserWhereInput {
  const last = position(AT_NAME, cursor);
  if (!last) return {};
  const [name, id] = last;
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}

/**
 * People by name; `q` looks in names and e-mail addresses.
 * @throws AppError `forbidden`
 */
export async function listPeople(actor: Actor, { q, cursor, limit }: Input<'GET /api/v1/people'>): Promise<Answer<'GET /api/v1/people'>> {
  demandOnDesk(actor, 'people.manage');
  const text = q ? ({ contains: q, mode: 'insensitive' } as const) : null;
  const rows = await db.user.findMany({ where: { AND: [after(cursor), text ? { OR: [{ name: text }, { email: text }] } : {}] }, orderBy: byName, take: limit + 1 });
  return toPage(rows, limit, at, personView);
}

/** Names and roles of everybody; `q` looks in names only, so that nobody's e-mail address can be guessed out of it. */
export async function listColleagues(_actor: Actor, { q, cursor, limit }: Input<'GET /api/v1/colleagues'>): Promise<Answer<'GET /api/v1/colleagues'>> {
  const rows = await db.user.findMany({
    where: { AND: [after(cursor), q ? { name: { contains: q, mode: 'insensitive' } } : {}] },
    select: { id: true, name: true, roles: true, disabledAt: true },
    orderBy: byName,
    take: limit + 1,
  });
  return toPage(rows, limit, at, colleagueView);
}
