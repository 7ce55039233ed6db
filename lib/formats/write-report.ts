// The one door through which a report leaves the desk, in each of its formats.
import type { OutgoingFile } from '@/lib/domain/operation';
import type { ReportFormat } from '@/lib/domain/report-kinds';
import type { ReportContent } from '@/lib/domain/schema/report';
import { reportDocx } from './report-docx';
import { sealReport } from './report-hash';
import { reportHtml } from './report-html';
import { reportPdf } from './report-pdf';
import { reportSheet } from './report-sheet';
import { wordsOf } from './report-words';

/** How a third party recomputes the hash; part of every JSON report. */
const RULE = 'SHA-256 of the UTF-8 bytes of the member "content" in its RFC 8785 (JCS) form';

const encode = (text: string) => new TextEncoder().encode(text);

/**
 * The report as a file. `sha256` (hex) is the hash of the content's canonical JSON and stands in every format.
 * `docx`: writes the Word file, where that is to happen elsewhere.
 */
export async function writeReport(content: ReportContent, sha256: string, format: ReportFormat, docx = reportDocx): Promise<OutgoingFile> {
  const { t } = wordsOf(content);
  const name = fileName(`${content.draft ? `${t('document.draft')} ` : ''}${t('document.titleOf', { article: content.article.title })}`);
  const file = (body: Uint8Array, mediaType: string, inline: boolean): OutgoingFile => ({ body, mediaType, fileName: `${name}.${format}`, size: body.byteLength, inline });
  switch (format) {
    case 'html':
      return file(encode(reportHtml(reportSheet(content, sha256))), 'text/html; charset=utf-8', true);
    case 'pdf':
      return file(await reportPdf(reportSheet(content, sha256), content.createdAt), 'application/pdf', false);
    case 'docx':
      return file(await docx(content, sha256), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false);
    case 'json':
      return file(encode(reportJson(content, sha256)), 'application/json', false);
  }
}

/** The content in its canonical form, so that its bytes can be hashed as they stand, with the hash and the rule. */
function reportJson(content: ReportContent, sha256: string): string {
  const { canonical } = sealReport(content);
  return `{"schema":${JSON.stringify(content.schema)},"sha256":${JSON.stringify(sha256)},"rule":${JSON.stringify(RULE)},"content":${canonical}}\n`;
}

/** A file name that every system takes: no path, no control or reserved characters, at most 120 characters. */
function fileName(title: string): string {
  const safe = title.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').trim();
  return [...safe].slice(0, 120).join('').replace(/[. ]+$/, '') || 'report';
}
