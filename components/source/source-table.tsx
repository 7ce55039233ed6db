// The source library as a list.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Source } from '@/lib/domain/schema/source';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { ConfidentialityChip } from './confidentiality-chip';

/** Takes the sources of one page of the list. */
export function SourceTable({ sources }: { sources: readonly Source[] }) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  return (
    <Table caption={t('title')}>
      <TableHead>
        <tr>
          <Th>{t('column.title')}</Th>
          <Th>{t('column.type')}</Th>
          <Th>{t('column.group')}</Th>
          <Th numeric>{t('column.files')}</Th>
          <Th numeric>{t('column.uses')}</Th>
          <Th>{t('column.changed')}</Th>
        </tr>
      </TableHead>
      <TableBody>
        {sources.map((source) => (
          <tr key={source.id}>
            <Td className="min-w-56">
              <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                <Link href={`/sources/${source.id}`} className="font-serif text-lg leading-snug font-semibold wrap-anywhere underline-offset-4 hover:underline">
                  {source.title}
                </Link>
                {source.confidentiality === 'confidential' ? <ConfidentialityChip value="confidential" /> : null}
              </span>
              <div className="text-sm text-ink-3">{[source.creator, source.publisher].filter(Boolean).join(' · ')}</div>
            </Td>
            <Td className="text-sm">{term(`sourceType.${source.type}`)}</Td>
            <Td className="text-sm text-ink-2">{source.independenceGroup}</Td>
            <Td numeric>{source.snapshots.length}</Td>
            <Td numeric>{source.evidenceCount}</Td>
            <Td className="text-sm whitespace-nowrap text-ink-3">
              <DateTime value={source.updatedAt} format="relative" />
            </Td>
          </tr>
        ))}
      </TableBody>
    </Table>
  );
}
