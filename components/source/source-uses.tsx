// Where a source is used: the claims that it stands behind.
import { useTranslations } from 'next-intl';
import type { Stance, Tier } from '@/lib/domain/source';
import { StanceChip, TierChip } from '@/components/evidence/evidence-chips';
import { TextLink } from '@/components/ui/text-link';

type SourceUse = {
  evidenceId: string;
  stance: Stance;
  tier: Tier;
  locator: string | null;
  withdrawn: boolean;
  claim: { id: string; number: number; wording: string };
  article: { id: string; title: string };
};

/** Takes the uses that the reader may see. */
export function SourceUses({ uses }: { uses: readonly SourceUse[] }) {
  const t = useTranslations('source.uses');
  return (
    <section aria-labelledby="uses" className="grid gap-3 pb-8">
      <h2 id="uses" className="font-serif text-xl font-semibold">
        {t('title')}
      </h2>
      {uses.length === 0 ? <p className="text-ink-3">{t('empty')}</p> : null}
      <ul className="divide-y divide-line">
        {uses.map((use) => (
          <li key={use.evidenceId} className="grid gap-1 py-2.5">
            <p className="font-serif text-lg leading-snug">
              <q>{use.claim.wording}</q>
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
              <StanceChip value={use.stance} />
              <TierChip value={use.tier} />
              <TextLink href={`/articles/${use.article.id}?claim=${use.claim.number}`}>
                {use.article.title}, {t('claim', { number: use.claim.number })}
              </TextLink>
              {use.locator}
              {use.withdrawn ? <span>({t('withdrawn')})</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
