// Operations on reports.
import { z } from 'zod';
import { operation } from '../operation';
import { Id, ListQuery, page } from '../schema/primitives';
import { NewReport, PreviewQuery, Report, ReportQuery } from '../schema/report';

const ById = z.object({ id: Id });

/** Media types of a report as a file. */
const FILES = 'application/json, text/html, application/pdf or application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const reportOperations = {
  'GET /api/v1/articles/{id}/report': operation({ needs: ['article.read', 'article'], tag: 'reports', summary: 'Preview: the report as it would be now', params: ById, query: PreviewQuery, answer: FILES, status: 200 }),
  'GET /api/v1/articles/{id}/reports': operation({ needs: ['article.read', 'article'], tag: 'reports', summary: 'Reports made for good that one may see, newest first', params: ById, query: ListQuery, answer: page(Report), status: 200 }),
  'POST /api/v1/articles/{id}/reports': operation({ needs: ['report.make', 'article'], tag: 'reports', summary: 'Make a report for good', params: ById, body: NewReport, answer: Report, status: 201 }),
  'GET /api/v1/reports/{id}': operation({ needs: ['article.read', 'report'], tag: 'reports', summary: 'A report made for good', params: ById, query: ReportQuery, answer: FILES, status: 200 }),
};
