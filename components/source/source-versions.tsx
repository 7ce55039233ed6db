// The versions of a source: when each was saved and what it changed.
import { useTranslations } from 'next-intl';
import type { SourceData } from '@/lib/domain/schema/source';
import { DateTime } from '@/components/ui/date-time';

type PastSource = { version: number; at: string; data: SourceData };

/** The fields in which a version differs from the one before it. */
function changedFields(data: SourceData, before: SourceData): (keyof SourceData)[] {
  return (Object.keys(data) as (keyof SourceData)[]).filter((name) => data[name] !== before[name]);
}

/** Takes the versions, newest first; says nothing while there is only one. */
export function SourceVersions({ versions }: { versions: readonly PastSource[] }) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  if (versions.length < 2) return null;
  const shown = (name: keyof SourceData, data: SourceData) => {
    if (name === 'type') return term(`sourceType.${data.type}`);
    if (name === 'confidentiality') return term(`confidentiality.${data.confidentiality}`);
    return data[name] ?? '–';
  };
  return (
    <section aria-labelledby="versions" className="grid gap-3 pb-8">
      <h2 id="versions" className="font-serif text-xl font-semibold">
        {t('versions.title')}
      </h2>
      <ol className="divide-y divide-line">
        {versions.map(({ version, at, data }, index) => {
          const before = versions[index + 1]?.data;
          const names = before ? changedFields(data, before) : [];
          return (
            <li key={version} className="grid gap-x-6 py-2 text-sm sm:grid-cols-[12rem_1fr]">
              <span className="figures text-ink-3">
                {t('version', { version })}, <DateTime value={at} />
              </span>
              <span className="grid gap-0.5 wrap-anywhere">
                {version === 1 ? t('versions.created') : null}
                {before && names.length === 0 ? t('versions.changed', { fields: t('fields.readers') }) : null}
                {names.map((name) => (
                  <span key={name}>
                    {t(`fields.${name}`)}: {before ? `${shown(name, before)} → ` : null}
                    {shown(name, data)}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
