// Reads two revisions beside each other, and the list of an article's revisions with what each of them did.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { Block, Unit, type RevisionSummary } from '@/lib/domain/schema/article';
import type { DiffParagraph, RevisionDiff } from '@/lib/domain/schema/diff';
import { EventPayload } from '@/lib/domain/schema/history';
import type { Page } from '@/lib/domain/schema/primitives';
import { diffRows, type DiffRow, type NumberedText } from '@/lib/text/revision/diff-view';
import { revisionSummary } from '../articles/view';
import { db } from '../db';
import { guard } from '../guard';
import { AT_NUMBER, position, toPage } from '../paging';
import { personRefs } from '../people/names';
import { diffOnThread } from '../text-thread';
import { claimsBeside } from './beside';

/** Longest texts that are compared at once, in code units of both: some 10 ms of prose, and 40 of one-letter paragraphs that all changed; longer ones go to the thread. */
const AT_ONCE = 12_000;

type Side = NumberedText & { blocks: Block[] };

/** @throws AppError `not_found` */
async function sideOf(articleId: string, number: number) {
  const row = await db.revision.findUnique({ where: { articleId_number: { articleId, number } }, select: { number: true, sha256: true, createdAt: true, createdById: true, text: true, blocks: true, units: true } });
  if (!row) throw new AppError('not_found');
  const { text, blocks, units } = row;
  return { row, side: { number, text, blocks: z.array(Block).parse(blocks), units: z.array(Unit).parse(units) } satisfies Side };
}

function counted(rows: readonly DiffRow[]): RevisionDiff['counts'] {
  const count = (fits: (row: DiffRow) => boolean) => rows.filter(fits).length;
  const of = (kind: DiffRow['kind']) => count((row) => row.kind === kind);
  return { same: of('same'), changed: of('changed'), typographic: count((row) => row.kind === 'changed' && row.typographic), removed: of('removed'), added: of('added'), moved: of('moved') / 2 };
}

/**
 * The revision `number` beside `from` (the one before when left out; the first one beside itself), with the claims that stand in each paragraph.
 * @throws AppError `not_found` (article or either revision)
 */
export async function getRevisionDiff(actor: Actor, { id, number, from: asked }: Input<'GET /api/v1/articles/{id}/revisions/{number}/diff'>): Promise<Answer<'GET /api/v1/articles/{id}/revisions/{number}/diff'>> {
  await guard(actor, ['article.read', 'article'], id);
  const [from, to] = [await sideOf(id, asked ?? Math.max(1, number - 1)), await sideOf(id, number)];
  const isLong = from.side.text.length + to.side.text.length > AT_ONCE;
  const rows = isLong ? await diffOnThread({ from: from.side, to: to.side }) : diffRows(from.side, to.side);
  const [beside, person] = await Promise.all([claimsBeside(db, actor, id, rows, { from: from.side.number, to: number }), personRefs(db, [from.row.createdById, to.row.createdById])]);
  const blockOf = ({ before, after }: DiffRow) => (after ? to.side.blocks[after.first - 1] : from.side.blocks[(before?.first ?? 1) - 1])?.kind ?? 'paragraph';
  const paragraphs = rows.map((row, at): DiffParagraph => ({ ...row, block: blockOf(row), claims: beside[at] ?? [] }));
  return { from: revisionSummary(from.row, person), to: revisionSummary(to.row, person), paragraphs, counts: counted(rows) };
}

/** A revision in the list: its words, how many more or fewer than before (null for the first), and the numbers of claims that it put in doubt. */
export type RevisionRow = RevisionSummary & { words: number; wordsChanged: number | null; claimsChanged: number[]; claimsOrphaned: number[] };

const WordCounts = z.array(z.object({ number: z.int(), words: z.int() }));

async function wordCounts(articleId: string, numbers: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const counted = WordCounts.parse(await db.$queryRaw`SELECT number, regexp_count(text, '\\S+') AS words FROM "Revision" WHERE "articleId" = ${articleId}::uuid AND number = ANY(${numbers}::int[])`);
  return new Map(counted.map(({ number, words }) => [number, words]));
}

const Numbers = z.array(z.int()).catch([]);

/** What each revision did to claims, as the history was told when it was stored. */
async function effects(revisionIds: readonly string[]): Promise<ReadonlyMap<string, Pick<RevisionRow, 'claimsChanged' | 'claimsOrphaned'>>> {
  const events = await db.auditEvent.findMany({ where: { type: 'revision.created', objectId: { in: [...revisionIds] } }, select: { objectId: true, payload: true }, take: revisionIds.length });
  return new Map(events.map(({ objectId, payload }) => {
    const { after = {} } = EventPayload.parse(payload);
    return [objectId, { claimsChanged: Numbers.parse(after['claimsChanged']), claimsOrphaned: Numbers.parse(after['claimsOrphaned']) }];
  }));
}

/**
 * Revisions of an article, newest first, with their size and what they did to claims.
 * @throws AppError `not_found`
 */
export async function listRevisionRows(actor: Actor, input: Input<'GET /api/v1/articles/{id}/revisions'>): Promise<Page<RevisionRow>> {
  await guard(actor, ['article.read', 'article'], input.id);
  const before = position(AT_NUMBER, input.cursor);
  const rows = await db.revision.findMany({
    where: { articleId: input.id, ...(before ? { number: { lt: before[0] } } : {}) },
    select: { id: true, number: true, sha256: true, createdAt: true, createdById: true },
    orderBy: { number: 'desc' },
    take: input.limit + 1,
  });
  const [person, words, effect] = await Promise.all([personRefs(db, rows.map((row) => row.createdById)), wordCounts(input.id, rows.map(({ number }) => number)), effects(rows.map(({ id }) => id))]);
  return toPage(rows, input.limit, (row) => [row.number], (row): RevisionRow => {
    const [here = 0, last] = [words.get(row.number), words.get(row.number - 1)];
    return { ...revisionSummary(row, person), words: here, wordsChanged: last === undefined ? null : here - last, ...(effect.get(row.id) ?? { claimsChanged: [], claimsOrphaned: [] }) };
  });
}
