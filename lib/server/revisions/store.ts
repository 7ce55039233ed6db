// Writes a new revision and what it makes of claims and exemptions, in as many statements for thousands as for one.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import { isClosed, standsNowhere } from '@/lib/domain/claim';
import { spanFinder } from '@/lib/text/span';
import { audit } from '../audit';
import { told } from '../claims/present';
import type { Tx } from '../transaction';
import type { Plan } from './plan';
import type { revisionRow } from './row';

/** At most so many claims, and so many exemptions, are named in the history's event; each claim tells the rest by its anchors. */
const MOST_NAMED = 200;

/** Stores the revision as the article's current one; gives its id. The caller holds the article's lock. */
export async function storeRevision(tx: Tx, articleId: string, row: ReturnType<typeof revisionRow>): Promise<string> {
  const { id } = await tx.revision.create({ data: { ...row, articleId }, select: { id: true } });
  // Any later change returns an article to checking (PRODUCT.md §2).
  await tx.article.update({ where: { id: articleId }, data: { currentRevision: row.number, state: 'in_check', version: { increment: 1 } }, select: { id: true } });
  return id;
}

/** Puts claims and exemptions where the plan says; raises versions where what people see of them has changed. */
export async function storePlan(tx: Tx, revisionId: string, number: number, { claims, exemptions }: Plan): Promise<void> {
  const anchors = claims.flatMap(({ change, anchors: placed }) => placed.map((anchor) => ({ ...anchor, id: randomUUID(), claimId: change.id })));
  await tx.$executeRaw`
    INSERT INTO "Anchor" (id, "claimId", "revisionId", start, "end", exact, prefix, suffix, "wordingHash", "contextHash", "foldingVersion", "hangsOnDate")
    SELECT id, "claimId", ${revisionId}::uuid, start, "end", exact, prefix, suffix, "wordingHash", "contextHash", "foldingVersion", "hangsOnDate"
    FROM jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb) AS (id uuid, "claimId" uuid, start int, "end" int, exact text, prefix text, suffix text, "wordingHash" text, "contextHash" text, "foldingVersion" int, "hangsOnDate" boolean)`;
  const touched = claims.flatMap(({ change, isTouched }) => (isTouched ? [change.id] : []));
  await tx.$executeRaw`
    UPDATE "Claim" SET version = version + 1, "revisedFrom" = CASE WHEN version = "revisedTo" THEN "revisedFrom" ELSE version END, "revisedTo" = version + 1, "updatedAt" = ${new Date()}
    WHERE id = ANY(${touched}::uuid[])`;
  const found = exemptions.flatMap(({ change: { id, after, stale }, isTouched }) => (after ? [{ id, ...after, stale, isTouched }] : []));
  await tx.$executeRaw`
    UPDATE "Exemption" AS e SET "revisionNumber" = ${number}, start = f.start, "end" = f."end", stale = f.stale, version = version + CASE WHEN f."isTouched" THEN 1 ELSE 0 END
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS f (id uuid, start int, "end" int, stale boolean, "isTouched" boolean) WHERE e.id = f.id`;
}

/** Tells the history of the revision, and which claims and exemptions it put in doubt. */
export async function auditRevision(tx: Tx, actor: Actor, articleId: string, revisionId: string, last: { number: number; sha256: string }, next: { number: number; sha256: string }, { claims, exemptions }: Plan): Promise<void> {
  const counting = claims.filter(({ change }) => !isClosed(change.stored));
  const numbers = (which: typeof claims) => which.slice(0, MOST_NAMED).map(({ change }) => change.number);
  const changed = numbers(counting.filter(({ isTouched, anchors }) => isTouched && anchors.length > 0));
  const orphaned = numbers(counting.filter(({ change, isTouched, anchors }) => isTouched && standsNowhere(change.stored, anchors.length) === 'orphaned'));
  const stale = exemptions.filter(({ change, wasStale }) => change.stale && !wasStale).slice(0, MOST_NAMED).map(({ change }) => told(change.exact));
  await audit(tx, actor, {
    type: 'revision.created',
    objectId: revisionId,
    articleId,
    payload: {
      before: { revision: last.number, sha256: last.sha256 },
      after: { revision: next.number, sha256: next.sha256, ...(changed.length > 0 ? { claimsChanged: changed } : {}), ...(orphaned.length > 0 ? { claimsOrphaned: orphaned } : {}), ...(stale.length > 0 ? { exemptionsStale: stale } : {}) },
    },
  });
}

/** Finds the anchors of claims that count, on the new revision. */
export const claimedPlaces = ({ claims }: Plan) => spanFinder(claims.flatMap(({ change, anchors }) => (isClosed(change.stored) ? [] : anchors)));
