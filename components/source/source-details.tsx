// What the desk knows of one source, to read and to change.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import type { Source } from '@/lib/domain/schema/source';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { ConfidentialityChip } from './confidentiality-chip';
import { Day } from './day';
import { SourceForm } from './source-form';

/** Takes the source as the server shows it; after saving the page is read anew. */
export function SourceDetails({ source }: { source: Source }) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  const router = useRouter();
  const [editing, setEditing] = useState(false);

  if (editing) {
    return (
      <section aria-label={t('edit')} className="max-w-2xl pb-8">
        <SourceForm
          source={source}
          onCancel={() => setEditing(false)}
          onSaved={() => {
            setEditing(false);
            showToast({ title: t('saved') });
            router.refresh();
          }}
        />
      </section>
    );
  }
  const rows: [keyof Source & ('type' | 'creator' | 'publisher' | 'url' | 'publishedOn' | 'accessedOn' | 'independenceGroup' | 'confidentiality' | 'readers' | 'owner'), ReactNode][] = [
    ['type', term(`sourceType.${source.type}`)],
    ['creator', source.creator],
    ['publisher', source.publisher],
    [
      'url',
      source.url && (
        <a href={source.url} target="_blank" rel="noreferrer" className="underline decoration-edge underline-offset-[0.2em] wrap-anywhere">
          {source.url}
        </a>
      ),
    ],
    ['publishedOn', source.publishedOn && <Day value={source.publishedOn} />],
    ['accessedOn', source.accessedOn && <Day value={source.accessedOn} />],
    ['independenceGroup', source.independenceGroup],
    ['confidentiality', <ConfidentialityChip key="chip" value={source.confidentiality} />],
    ['readers', source.confidentiality === 'confidential' ? source.readers.map((reader) => reader.name).join(', ') : null],
    ['owner', source.owner.name],
  ];
  return (
    <section className="pb-8">
      <dl className="grid max-w-2xl gap-x-6 border-t border-line sm:grid-cols-[12rem_1fr]">
        {rows
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} className="grid gap-x-6 border-b border-line py-2 sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="text-sm text-ink-3">{t(`fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {source.allowed.includes('source.edit') ? (
        <Button className="mt-4" onClick={() => setEditing(true)}>
          {t('edit')}
        </Button>
      ) : null}
    </section>
  );
}
