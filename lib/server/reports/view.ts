// A report made for good, as it stands in a list.
import 'server-only';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import type { Report } from '@/lib/domain/schema/report';
import type { Prisma } from '../generated/client';

/** Everything but the content, which can be large. */
export const reportSelect = { id: true, articleId: true, revisionNumber: true, edition: true, language: true, sha256: true, createdById: true, createdAt: true } as const satisfies Prisma.ReportSelect;
type ReportRow = Prisma.ReportGetPayload<{ select: typeof reportSelect }>;

/** One report; `who` names the person who made it. It never changes, so its version is always 1. */
export function reportView({ createdById, createdAt, ...row }: ReportRow, who: (id: string) => PersonRef): Report {
  const { id, articleId, revisionNumber, edition, language, sha256 } = row;
  return { id, version: 1, articleId, revisionNumber, edition, language, sha256, createdBy: who(createdById), createdAt: createdAt.toISOString() };
}
