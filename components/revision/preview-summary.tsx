// What a new revision would do, in words and numbers: claims, verdicts, exemptions, and passages that nobody has looked at.
'use client';
import { useTranslations } from 'next-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { FATES, type Fate, type OutcomeSummary } from './outcome-summary';

const TONES: Record<Fate, ChipTone> = { gone: 'problem', ambiguous: 'unsettled', changed: 'stale', context: 'stale', moved: 'open', returned: 'ok', typographic: 'ok', same: 'ok', nowhere: 'neutral' };

/** The list says each number once, the most urgent first; what is nothing is left out. */
export function PreviewSummary({ summary }: { summary: OutcomeSummary }) {
  const t = useTranslations('revision.summary');
  const { claims, stale, exemptions, passages } = summary;
  const verdicts = stale.wording + stale.context;
  const counted = FATES.filter((fate) => claims[fate].length > 0);
  return (
    <section aria-label={t('label')} className="grid gap-2 border-b border-line pb-4">
      <ul aria-label={t('claims')} className="flex flex-wrap gap-1.5">
        {counted.map((fate) => (
          <li key={fate} className="inline-flex">
            <Chip tone={TONES[fate]}>{t(`fate.${fate}`, { count: claims[fate].length })}</Chip>
          </li>
        ))}
        {counted.length === 0 ? <li className="text-ink-2">{t('noClaims')}</li> : null}
      </ul>
      <ul aria-label={t('consequences')} className="grid gap-0.5">
        <li className={verdicts > 0 ? 'font-medium' : 'text-ink-2'}>
          {t('verdicts', { count: verdicts })}
          {verdicts > 0 ? ` ${t('because', { wording: stale.wording, context: stale.context })}` : ''}
        </li>
        {passages.new > 0 ? <li>{t('newPassages', { count: passages.new })}</li> : null}
        {passages.changed > 0 ? <li>{t('changedPassages', { count: passages.changed })}</li> : null}
        {exemptions.stale.length > 0 ? <li>{t('exemptionsStale', { count: exemptions.stale.length })}</li> : null}
        {exemptions.gone.length > 0 ? <li>{t('exemptionsGone', { count: exemptions.gone.length })}</li> : null}
      </ul>
    </section>
  );
}
