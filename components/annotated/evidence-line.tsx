// What was read from a note, in one line: the source, where in it, and on which side it stands.
import { useTranslations } from 'next-intl';
import { Day } from '@/components/source/day';
import { Chip } from '@/components/ui/chip';
import { sourceName, type DraftEvidence, type DraftSource } from './draft';

/** `source` is the one that the evidence names. */
export function EvidenceLine({ evidence, source }: { evidence: DraftEvidence; source: DraftSource | undefined }) {
  const t = useTranslations('annotated');
  const term = useTranslations('terms');
  const type = source?.linked?.type ?? source?.fields.type;
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-2 text-base">
      <span aria-hidden className="text-ink-3">
        →
      </span>
      <span className="min-w-0 wrap-anywhere">
        <span className="font-medium">{source ? sourceName(source) || t('source.untitled') : null}</span>
        <span className="text-ink-3">
          {type ? ` · ${term(`sourceType.${type}`)}` : null}
          {evidence.locator === '' ? null : ` · ${evidence.locator}`}
          {evidence.accessedOn === '' ? null : (
            <>
              {` · ${t('evidence.accessed')} `}
              <Day value={evidence.accessedOn} />
            </>
          )}
        </span>
        {evidence.stance === 'supports' ? null : (
          <Chip tone={evidence.stance === 'refutes' ? 'problem' : 'neutral'} className="ml-2 align-text-bottom">
            {term(`stance.${evidence.stance}`)}
          </Chip>
        )}
        {source?.linked ? <Chip className="ml-2 align-text-bottom">{t('source.inLibrary')}</Chip> : null}
        {evidence.excerpt === '' ? null : <span className="block text-ink-2"><q>{evidence.excerpt}</q></span>}
        {evidence.note === '' ? null : <span className="block text-sm text-ink-2">{t('evidence.noted', { note: evidence.note })}</span>}
      </span>
    </li>
  );
}
