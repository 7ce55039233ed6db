// A claim's wording through all revisions, folded away and not fetched until somebody asks.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDeskState } from '@/components/article/desk-context';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Claim } from '@/lib/domain/schema/claim';

const WordingList = dynamic(untilFetched(() => import('./wording-list').then((file) => file.WordingList)), { loading: () => null, ssr: false });

/** Shows nothing while the article has one revision only. */
export function ClaimWordings({ claim }: { claim: Claim }) {
  const t = useTranslations('diff.wordings');
  const [open, setOpen] = useState(false);
  const current = useDeskState((state) => state.article.revision.number);
  if (current === 1) return null;
  return (
    <details className="border-t border-line pt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer py-1.5 text-sm text-ink-2 hover:text-ink">{t('heading')}</summary>
      {open ? <WordingList claim={claim} revision={current} /> : null}
    </details>
  );
}
