// Reads a claim's wording through all revisions, and which verdicts were recorded on which wording.
import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import type { WordingRun } from '@/lib/domain/schema/diff';
import { presentHashes } from '@/lib/domain/present';
import { Unit } from '@/lib/domain/schema/article';
import { staleReason, type Present } from '@/lib/domain/verdict';
import { passagesTouched } from '@/lib/text/anchor';
import { loadClaim } from '../claims/load';
import { StoredFrozenEvidence, bareAnchor, presentDate, type ClaimRow } from '../claims/view';
import { db } from '../db';
import { personRefs } from '../people/names';
import { boundedDiffs, type Diffs } from './bounded-diffs';

/** Revisions that are looked back at, the newest ones. */
const MOST_REVISIONS = 1_000;

type Revision = { number: number; createdAt: Date; createdById: string };
type Reading = { revision: Revision; anchors: ClaimRow['anchors']; wordingHash: string; contextHash: string; text: string };
type Run = { readings: Reading[]; first: Reading; last: Reading };

const SEPARATOR = '\n';

function readingOn(row: ClaimRow, revision: Revision): Reading {
  const anchors = row.anchors.filter((anchor) => anchor.revision.number === revision.number);
  return { revision, anchors, ...presentHashes(anchors), text: anchors.map(({ exact }) => exact).join(SEPARATOR) };
}

/** Revisions one after the other in which the claim reads the same to the letter, in passages that say the same. */
function runsOf(readings: readonly Reading[]): Run[] {
  const runs: Run[] = [];
  for (const reading of readings) {
    const last = runs.at(-1);
    if (last && last.first.text === reading.text && last.first.contextHash === reading.contextHash) Object.assign(last, { last: reading }).readings.push(reading);
    else runs.push({ readings: [reading], first: reading, last: reading });
  }
  return runs;
}

function changeOf(run: Run, before: Run | undefined): WordingRun['change'] {
  if (!before) return 'first';
  if (run.first.anchors.length === 0) return 'gone';
  if (before.first.anchors.length === 0) return 'returned';
  if (before.first.wordingHash !== run.first.wordingHash) return 'wording';
  return before.first.contextHash !== run.first.contextHash ? 'context' : 'typographic';
}

function verdictsOn(row: ClaimRow, { readings, first }: Run): WordingRun['verdicts'] {
  const withdrawn = new Set(row.evidence.filter((item) => item.withdrawnAt !== null).map(({ id }) => id));
  const there: Present = { wordingHash: first.wordingHash, contextHash: first.contextHash, ...presentDate(first.anchors, row.article.plannedAt), withdrawn };
  const stands = first.anchors.length > 0;
  return row.verdicts.flatMap((verdict) => {
    const recordedHere = readings.some(({ revision }) => revision.number === verdict.revisionNumber);
    const stale = staleReason({ ...verdict, evidenceIds: StoredFrozenEvidence.parse(verdict.evidence).map(({ evidenceId }) => evidenceId) }, there);
    if (!recordedHere && !(stands && stale === null)) return [];
    const { id, sequence, rating, action, wording, revisionNumber, recordedById, recordedByName, createdAt } = verdict;
    return [{ id, sequence, rating, action, wording, revisionNumber, recordedBy: { id: recordedById, name: recordedByName }, createdAt: createdAt.toISOString(), recordedHere, stale }];
  });
}

/** Most changes of nothing but the context that are shown in words, the newest ones: each needs two whole texts. */
const MOST_CONTEXTS = 20;

/** What the passages that a claim touched said in these revisions, by number. One text after the other: each may have a million letters. */
async function contexts(articleId: string, readings: readonly Reading[]): Promise<ReadonlyMap<number, string>> {
  const said = new Map<number, string>();
  for (const { revision: { number }, anchors } of readings) {
    if (said.has(number)) continue;
    const { text, units } = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId, number } }, select: { text: true, units: true } });
    const passages = z.array(Unit).parse(units);
    const touched = new Set(anchors.flatMap(({ start, end }) => passagesTouched(passages, start, end)));
    said.set(number, [...touched].map(({ start, end }) => text.slice(start, end)).join(SEPARATOR));
  }
  return said;
}

function contextDiff(context: ReadonlyMap<number, string>, before: Run | undefined, run: Run, diffs: Diffs): WordingRun['contextDiff'] {
  const [was, is] = [context.get(before?.last.revision.number ?? 0), context.get(run.first.revision.number)];
  return changeOf(run, before) === 'context' && was !== undefined && is !== undefined ? diffs(was, is) : [];
}

/**
 * The claim's wordings, newest first: each run of revisions in which nothing changed for it, from the first one in which it stood.
 * @throws AppError `not_found`
 */
export async function listWordings(actor: Actor, { id }: Input<'GET /api/v1/claims/{id}/wordings'>): Promise<Answer<'GET /api/v1/claims/{id}/wordings'>> {
  const row = await loadClaim(db, actor, id, 'article.read');
  const revisions = (await db.revision.findMany({ where: { articleId: row.articleId }, select: { number: true, createdAt: true, createdById: true }, orderBy: { number: 'desc' }, take: MOST_REVISIONS })).reverse();
  const readings = revisions.map((revision) => readingOn(row, revision));
  // Before it was marked the claim stood nowhere, which tells nothing.
  const runs = runsOf(readings.slice(Math.max(0, readings.findIndex(({ anchors }) => anchors.length > 0))));
  const around = runs.flatMap((run, at) => (changeOf(run, runs[at - 1]) === 'context' ? [[runs[at - 1]?.last ?? run.first, run.first]] : [])).slice(-MOST_CONTEXTS);
  const context = await contexts(row.articleId, around.flat());
  const person = await personRefs(db, runs.map(({ first }) => first.revision.createdById));
  const diffs = boundedDiffs();
  const items = runs.map((run, at): WordingRun => {
    const { first, last } = run;
    const worded = runs.slice(0, at).findLast((other) => other.first.anchors.length > 0);
    return {
      first: first.revision.number,
      last: last.revision.number,
      storedBy: person(first.revision.createdById),
      storedAt: first.revision.createdAt.toISOString(),
      anchors: first.anchors.map(bareAnchor),
      change: changeOf(run, runs[at - 1]),
      diff: worded && first.anchors.length > 0 && worded.first.text !== first.text ? diffs(worded.first.text, first.text) : [],
      contextDiff: contextDiff(context, runs[at - 1], run, diffs),
      verdicts: verdictsOn(row, run),
    };
  });
  return { items: items.reverse() };
}
