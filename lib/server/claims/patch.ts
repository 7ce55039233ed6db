// Changes claims, one or many: every rule is asked of all of them before anything is written.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { canStep, isClosed, needsReason } from '@/lib/domain/claim';
import { AppError, type FieldError } from '@/lib/domain/errors';
import { canReadArticle } from '@/lib/domain/permissions';
import { ClaimOrigin } from '@/lib/domain/schema/reading';
import type { ClaimPatch } from '@/lib/domain/schema/claim';
import { auditAll, changes } from '../audit';
import { articleFacts } from '../guard';
import type { Prisma } from '../generated/client';
import { given } from '../patch';
import { requireVersion, type Tx } from '../transaction';
import { currentRevision, isElsewhere, place, placement, wordingOf, type Placement, type PresentRevision } from './present';
import { claimView, presentAnchors, type ClaimRow } from './view';

/** One change asked for; `at` is the JSON pointer under which its fields stand in the request. */
export type Change = { row: ClaimRow; patch: ClaimPatch; version: number | null; at: string };

type People = ReadonlyMap<string, Prisma.UserGetPayload<{ select: typeof personSelect }>>;
const personSelect = { id: true, name: true, roles: true, disabledAt: true } as const;

/**
 * Writes all of these changes, of claims of one article whose lock the caller holds.
 * @throws AppError `conflict` (marked on another revision), `rule_violated`, `version_required`, `stale_version`, `wrong_state`, the last two with `current` and, in a batch, the pointer of the first
 */
export async function applyChanges(tx: Tx, actor: Actor, changesAsked: readonly Change[]): Promise<void> {
  const people = await assignees(tx, changesAsked);
  const faults = changesAsked.flatMap((change) => [...statusFaults(change), ...assigneeFaults(change, people), ...placeFaults(change)]);
  if (faults.length > 0) throw new AppError('rule_violated', { errors: faults });
  const [first] = changesAsked;
  const placing = changesAsked.flatMap(({ patch }) => (patch.anchor || patch.anchors ? [patch] : []));
  const markedOn = placing.flatMap(({ revision: number }) => number ?? []);
  // Several that were marked on different revisions cannot all be right: the oldest one is refused.
  const revision = first && placing.length > 0 ? await currentRevision(tx, first.row.articleId, markedOn.length > 0 ? Math.min(...markedOn) : undefined) : null;
  const prepared = changesAsked.map((change) => ({ ...change, places: revision && newPlaces(revision, change) }));
  for (const { row, version, at } of changesAsked) refusing(at, () => requireVersion(version, row.version, claimView(actor, row)), '/version');
  for (const { row, patch, at } of changesAsked) refusing(at, () => demandStep(actor, row, patch.status), '/patch/status');
  for (const change of prepared) await write(tx, actor, change, revision?.id ?? '', people);
}

/** Lets a refusal of one of many say which one it is about. */
function refusing(at: string, ask: () => void, field: string): void {
  try {
    ask();
  } catch (error) {
    if (at === '' || !(error instanceof AppError)) throw error;
    throw new AppError(error.code, { ...error.details, errors: [{ pointer: at.replace(/\/patch$/, '') + field, code: 'invalid' }] });
  }
}

/** Accepting what a machine proposed can be taken back as long as nothing rests on it; what a note named was never proposed. */
const isUntouchedProposal = (row: ClaimRow) => row.origin !== null && ClaimOrigin.parse(row.origin).by !== 'note' && row.verdicts.length === 0 && row.evidence.every(({ withdrawnAt }) => withdrawnAt !== null);

function demandStep(actor: Actor, row: ClaimRow, to: ClaimPatch['status']): void {
  if (to !== undefined && !canStep(row.status, to, isUntouchedProposal(row))) throw new AppError('wrong_state', { current: claimView(actor, row) });
}

function statusFaults({ row, patch, at }: Change): FieldError[] {
  const to = patch.status ?? row.status;
  const isChange = to !== row.status || patch.reason !== undefined;
  if (!isChange || !needsReason(to) || (row.mergedInto !== null && to === row.status)) return [];
  return patch.reason ? [] : [{ pointer: `${at}/reason`, code: 'reason_required' }];
}

/** A claim is taken off the text only where a revision had lost it before somebody placed it: there it goes back to being looked for. */
function placeFaults({ row, patch, at }: Change): FieldError[] {
  const isLost = row.anchors.some(({ revision }) => revision.number < row.article.currentRevision);
  return patch.anchors?.length === 0 && !isLost ? [{ pointer: `${at}/anchors`, code: 'too_short' }] : [];
}

async function assignees(tx: Tx, asked: readonly Change[]): Promise<People> {
  const ids = asked.flatMap(({ patch }) => patch.assigneeId ?? []);
  if (ids.length === 0) return new Map();
  return new Map((await tx.user.findMany({ where: { id: { in: ids } }, select: personSelect })).map((person) => [person.id, person]));
}

/** Work is given only to an enabled editor who may see the article. */
function assigneeFaults({ row, patch: { assigneeId }, at }: Change, people: People): FieldError[] {
  if (assigneeId === undefined || assigneeId === null) return [];
  const person = people.get(assigneeId);
  const fits = person !== undefined && person.disabledAt === null && person.roles.includes('editor') && canReadArticle(person, articleFacts(row.article));
  return fits ? [] : [{ pointer: `${at}/assigneeId`, code: 'unknown_person' }];
}

/** Where the patch puts the claim; null where it stays. */
function newPlaces(revision: PresentRevision, { row, patch, at }: Change): Placement | null {
  const others = presentAnchors(row).slice(1);
  const places = patch.anchors
    ? placement(revision, patch.anchors, (index) => `${at}/anchors/${index}`)
    : patch.anchor
      ? placement(revision, [...others, patch.anchor], () => `${at}/anchor`)
      : null;
  return places && isElsewhere(row, places) ? places : null;
}

function patchData(row: ClaimRow, { status, type, priority, aspect, statement, assigneeId, reason }: ClaimPatch) {
  const data: Prisma.ClaimUncheckedUpdateInput = given({ status, type, priority, aspect, statement, assigneeId });
  // A reason belongs to the closed state and goes when the claim is taken up again.
  if (isClosed(status ?? row.status)) {
    if (reason !== undefined) data.reason = reason;
    return data;
  }
  if (row.reason !== null) data.reason = null;
  if (row.mergedInto !== null) data.mergedInto = null;
  return data;
}

async function write(tx: Tx, actor: Actor, { row, patch, places }: Change & { places: Placement | null }, revisionId: string, people: People): Promise<void> {
  const data = patchData(row, patch);
  const edited = changes(row, data);
  if (!edited && !places) return;
  if (places) await place(tx, row, revisionId, places);
  await tx.claim.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } }, select: { id: true } });
  const subject = { objectId: row.id, articleId: row.articleId };
  const type = 'status' in data && data.status !== row.status ? 'claim.statusChanged' : 'claim.edited';
  const assignee = patch.assigneeId ? (people.get(patch.assigneeId)?.name ?? null) : null;
  await auditAll(tx, actor, [
    ...(edited ? [{ type, ...subject, payload: { claimNumber: row.number, ...withNames(row, edited, assignee) } } as const] : []),
    ...(places ? [{ type: 'claim.reanchored', ...subject, payload: { claimNumber: row.number, before: { wording: wordingOf(presentAnchors(row)) }, after: { wording: wordingOf(places) } } } as const] : []),
  ]);
}

/** History names people, not ids. */
function withNames(row: ClaimRow, edited: NonNullable<ReturnType<typeof changes>>, assignee: string | null) {
  if (!edited.after || !('assigneeId' in edited.after)) return edited;
  const rest = (fields: typeof edited.after = {}) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'assigneeId'));
  return { before: { ...rest(edited.before), assignee: row.assignee?.name ?? null }, after: { ...rest(edited.after), assignee } };
}
