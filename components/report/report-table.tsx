// The reports made for good of an article, newest first, each in its formats.
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import type { Report } from '@/lib/domain/schema/report';
import { formatMoment } from '@/lib/i18n/format';
import { buttonVariants } from '@/components/ui/button-variants';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { CopyHash } from './copy-hash';
import { DownloadButton } from './download-button';

/** Takes one page of GET /api/v1/articles/{id}/reports, and the name that downloaded files begin with. */
export function ReportTable({ reports, name }: { reports: readonly Report[]; name: string }) {
  const t = useTranslations('report.page');
  const term = useTranslations('terms');
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  return (
    <Table caption={t('list')}>
      <TableHead>
        <tr>
          <Th>{t('column.made')}</Th>
          <Th>{t('column.edition')}</Th>
          <Th>{t('column.language')}</Th>
          <Th numeric>{t('column.revision')}</Th>
          <Th>{t('column.hash')}</Th>
          <Th>{t('column.files')}</Th>
        </tr>
      </TableHead>
      <TableBody>
        {reports.map((report) => {
          const time = formatMoment(new Date(report.createdAt), 'dateTime', locale, zone);
          const file = `${name} ${report.sha256.slice(0, 8)}`;
          return (
            <tr key={report.id}>
              <Th scope="row">
                <DateTime value={report.createdAt} className="whitespace-nowrap" />
                <span className="block text-sm font-normal text-ink-3">{report.createdBy.name}</span>
              </Th>
              <Td>{term(`edition.${report.edition}`)}</Td>
              <Td>{term(`language.${report.language}`)}</Td>
              <Td numeric>{report.revisionNumber}</Td>
              <Td>
                <CopyHash sha256={report.sha256} />
              </Td>
              <Td>
                <span className="flex flex-wrap gap-1.5">
                  <a href={`/api/v1/reports/${report.id}?format=html`} target="_blank" rel="noopener" aria-label={t('openOf', { time })} className={buttonVariants()}>
                    HTML
                  </a>
                  <DownloadButton of={{ reportId: report.id }} format="pdf" name={file} label={t('downloadOf', { format: 'PDF', time })} />
                  <DownloadButton of={{ reportId: report.id }} format="docx" name={file} label={t('downloadOf', { format: t('docx'), time })} />
                  <DownloadButton of={{ reportId: report.id }} format="json" name={file} label={t('downloadOf', { format: 'JSON', time })} />
                </span>
              </Td>
            </tr>
          );
        })}
      </TableBody>
    </Table>
  );
}
