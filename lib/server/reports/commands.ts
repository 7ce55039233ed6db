// Makes a report for good: its content is stored as it was hashed and never changes.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import type { Answer, Input } from '@/lib/domain/operations';
import { buildReport } from '@/lib/domain/report';
import { sealReport } from '@/lib/formats/report-hash';
import { audit } from '../audit';
import { lockArticle, write } from '../transaction';
import { loadReportFacts } from './load';
import { reportSelect, reportView } from './view';

/**
 * Makes the report of an article as it stands, showing at most what its maker may see.
 * @throws AppError `not_found`, `forbidden`
 */
export function makeReport(actor: Actor, input: Input<'POST /api/v1/articles/{id}/reports'>): Promise<Answer<'POST /api/v1/articles/{id}/reports'>> {
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    const content = buildReport(await loadReportFacts(tx, actor, 'report.make', { id: input.id, edition: input.edition, language: input.language ?? null, draft: false, now: new Date() }));
    const { canonical, sha256 } = sealReport(content);
    const row = await tx.report.create({
      data: {
        articleId: input.id,
        revisionNumber: content.revision.number,
        edition: content.edition,
        language: content.language,
        content: canonical,
        sha256,
        // All of them, not only the confidential: one that is made confidential later must hide the report too.
        sourceIds: [...new Set(content.sources.map((source) => source.id))],
        createdById: actor.id,
        createdAt: new Date(content.createdAt),
      },
      select: reportSelect,
    });
    await audit(tx, actor, { type: 'report.made', objectId: row.id, articleId: input.id, payload: { after: { edition: row.edition, language: row.language, revision: row.revisionNumber, sha256 } } });
    return reportView(row, () => ({ id: actor.id, name: actor.name }));
  });
}
