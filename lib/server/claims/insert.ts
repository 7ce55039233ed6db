// Writes many new claims with their anchors, in as many statements for thousands as for one.
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import type { Aspect, ClaimType, Priority, StoredStatus } from '@/lib/domain/claim';
import type { ClaimOrigin } from '@/lib/domain/schema/reading';
import type { Tx } from '../transaction';
import type { anchorOn } from './anchor';

type Anchor = ReturnType<typeof anchorOn>;

/** A claim to be written; its first anchor is what it was proposed on. */
export type NewClaim = {
  id: string;
  number: number;
  status: StoredStatus;
  type: ClaimType;
  priority: Priority;
  aspect: Aspect;
  statement: string | null;
  origin: ClaimOrigin;
  anchors: readonly [Anchor, ...Anchor[]];
};

/** Takes the next numbers of the article for so many claims; gives the first. The caller holds the article's lock. */
export async function takeNumbers(tx: Tx, articleId: string, count: number): Promise<number> {
  const { lastClaimNumber } = await tx.article.update({ where: { id: articleId }, data: { lastClaimNumber: { increment: count } }, select: { lastClaimNumber: true } });
  return lastClaimNumber - count + 1;
}

/** By hand, as rows of one JSON parameter each: Prisma's createMany takes a parameter a value and would need a statement for every few thousand of them. */
export async function insertClaims(tx: Tx, actor: Actor, { articleId, revisionId }: { articleId: string; revisionId: string }, claims: readonly NewClaim[]): Promise<void> {
  const now = new Date();
  const rows = claims.map(({ anchors, ...claim }) => ({ ...claim, originHash: anchors[0].wordingHash }));
  await tx.$executeRaw`
    INSERT INTO "Claim" (id, "articleId", number, status, type, priority, aspect, statement, origin, "originHash", "createdById", "createdAt", "updatedAt")
    SELECT id, ${articleId}::uuid, number, status, type, priority, aspect, statement, origin, "originHash", ${actor.id}::uuid, ${now}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS (id uuid, number int, status "ClaimStatus", type "ClaimType", priority "Priority", aspect "Aspect", statement text, origin jsonb, "originHash" text)`;
  const anchors = claims.flatMap((claim) => claim.anchors.map((anchor) => ({ ...anchor, id: randomUUID(), claimId: claim.id })));
  await tx.$executeRaw`
    INSERT INTO "Anchor" (id, "claimId", "revisionId", start, "end", exact, prefix, suffix, "wordingHash", "contextHash", "foldingVersion", "hangsOnDate")
    SELECT id, "claimId", ${revisionId}::uuid, start, "end", exact, prefix, suffix, "wordingHash", "contextHash", "foldingVersion", "hangsOnDate"
    FROM jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb) AS (id uuid, "claimId" uuid, start int, "end" int, exact text, prefix text, suffix text, "wordingHash" text, "contextHash" text, "foldingVersion" int, "hangsOnDate" boolean)`;
}
