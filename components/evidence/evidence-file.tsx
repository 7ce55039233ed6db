// The file behind a piece of evidence: one of those that the source has, or a new one.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import { formatBytes } from '@/lib/i18n/format';
import { FileUpload } from '@/components/source/file-upload';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { EvidenceFields } from './evidence-fields';

/** Takes the chosen source; changing it is the caller's occasion to forget the file. */
export function EvidenceFile({ sourceId, value, onChange, error }: { sourceId: string; value: EvidenceFields['snapshot']; onChange: (snapshot: EvidenceFields['snapshot']) => void; error?: string | undefined }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { data: source, mutate } = useSWR(['source', sourceId], () => api('GET /api/v1/sources/{id}', { params: { id: sourceId } }));
  const snapshots = source?.snapshots ?? (value ? [value] : []);
  return (
    <div className="grid gap-2">
      {snapshots.length > 0 ? (
        <Field label={t('fields.file')} error={error}>
          <Select
            value={value?.id ?? ''}
            onValueChange={(id) => onChange(snapshots.find((snapshot) => snapshot.id === id) ?? null)}
            options={[{ value: '', label: t('noFile') }, ...snapshots.map((snapshot) => ({ value: snapshot.id, label: t('file', { name: snapshot.fileName, size: formatBytes(snapshot.size, locale) }) }))]}
          />
        </Field>
      ) : null}
      {source?.allowed.includes('snapshot.add') ? (
        <FileUpload
          sourceId={sourceId}
          onStored={(snapshot) => {
            void mutate();
            onChange(snapshot);
          }}
        />
      ) : null}
    </div>
  );
}
