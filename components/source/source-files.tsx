// The files of a source that are in the desk's hands, and the way to add one.
'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { Source } from '@/lib/domain/schema/source';
import { formatBytes } from '@/lib/i18n/format';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { showToast } from '@/components/ui/toast';
import { FileUpload } from './file-upload';

/** Takes the source; after an upload the page is read anew. */
export function SourceFiles({ source }: { source: Source }) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  const locale = useLocale();
  const router = useRouter();
  return (
    <section aria-labelledby="files" className="grid gap-3 pb-8">
      <h2 id="files" className="font-serif text-xl font-semibold">
        {t('files.title')}
      </h2>
      {source.snapshots.length === 0 ? (
        <p className="text-ink-3">{t('files.empty')}</p>
      ) : (
        <Table caption={t('files.title')}>
          <TableHead>
            <tr>
              <Th>{t('files.column.name')}</Th>
              <Th numeric>{t('files.column.size')}</Th>
              <Th>{t('files.column.hash')}</Th>
              <Th>{t('files.column.obtained')}</Th>
            </tr>
          </TableHead>
          <TableBody>
            {source.snapshots.map((snapshot) => (
              <tr key={snapshot.id}>
                <Td className="min-w-40">
                  <a href={`/api/v1/snapshots/${snapshot.id}/content`} download aria-label={t('files.downloadName', { name: snapshot.fileName })} className="underline decoration-edge underline-offset-[0.2em] wrap-anywhere">
                    {snapshot.fileName}
                  </a>
                </Td>
                <Td numeric>{formatBytes(snapshot.size, locale)}</Td>
                <Td className="text-sm text-ink-3">
                  <span title={snapshot.sha256}>
                    {snapshot.sha256.slice(0, 8)}…{snapshot.sha256.slice(-8)}
                  </span>
                </Td>
                <Td className="text-sm whitespace-nowrap text-ink-3">
                  {term(`obtained.${snapshot.obtained}`)}, {snapshot.obtainedBy.name}, <DateTime value={snapshot.createdAt} />
                </Td>
              </tr>
            ))}
          </TableBody>
        </Table>
      )}
      {source.allowed.includes('snapshot.add') ? (
        <div className="max-w-2xl">
          <FileUpload
            sourceId={source.id}
            onStored={(snapshot) => {
              showToast({ title: t('files.stored', { name: snapshot.fileName }) });
              router.refresh();
            }}
          />
        </div>
      ) : null}
    </section>
  );
}
