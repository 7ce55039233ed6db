// Fetches a report as a file and saves it: says while the PDF is being set, and what went wrong where it cannot be.
'use client';
import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/domain/article';
import type { Edition, ReportFormat } from '@/lib/domain/report-kinds';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';

/** The formats that are saved as files; HTML is looked at. */
type FileFormat = Exclude<ReportFormat, 'html'>;

/** A report made for good, or the preview of one. */
type ReportAddress = { reportId: string } | { articleId: string; edition: Edition; language: Language };

function fetchReport(of: ReportAddress, format: FileFormat): Promise<Blob> {
  if ('reportId' in of) return api('GET /api/v1/reports/{id}', { params: { id: of.reportId }, query: { format } });
  return api('GET /api/v1/articles/{id}/report', { params: { id: of.articleId }, query: { format, edition: of.edition, language: of.language } });
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has read the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** Takes the name the file is to have, without ending; `label` names what is downloaded to screen readers. */
export function DownloadButton({ of, format, name, label }: { of: ReportAddress; format: FileFormat; name: string; label: string }) {
  const t = useTranslations('report.page');
  const { pending, problem, run } = useCall();
  return (
    <span className="inline-grid gap-1">
      <Button aria-label={label} pending={pending} onClick={() => void run(async () => save(await fetchReport(of, format), `${name}.${format}`))}>
        {t(format)}
      </Button>
      <span role="status" className="sr-only">
        {pending && format === 'pdf' ? t('making') : null}
      </span>
      {problem ? <ProblemNotice code={problem.code} /> : null}
    </span>
  );
}
