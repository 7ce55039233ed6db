// Corrections that a colleague's revision left no certain place for: to be made by hand.
'use client';
import { useTranslations } from 'next-intl';
import { DiffText } from '@/components/diff/diff-text';
import { Button } from '@/components/ui/button';
import { wordDiff } from '@/lib/text/revision/word-diff';
import { tidied } from './passage-edits';
import type { ByHand } from './take-over';

/** `onOpen` shows the passage that stands there now; `onDone` takes one off the list. */
export function ByHandList({ items, language, onOpen, onDone }: { items: readonly ByHand[]; language: string; onOpen: (start: number) => void; onDone: (item: ByHand) => void }) {
  const t = useTranslations('revision.byHand');
  if (items.length === 0) return null;
  return (
    <section aria-label={t('title')} className="grid gap-2 rounded-md border border-unsettled p-3">
      <h3 className="font-semibold">
        {t('title')} <span className="figures font-normal text-ink-3">{items.length}</span>
      </h3>
      <p className="text-sm text-ink-2">{t('hint')}</p>
      <ul aria-label={t('title')} className="divide-y divide-line border-t border-line">
        {items.map((item, index) => (
          <li key={`${index} ${item.before}`} className="grid gap-1.5 py-2">
            <p lang={language} className="font-serif leading-snug wrap-anywhere">
              <DiffText parts={wordDiff(item.before, tidied(item.text))} />
            </p>
            <span className="flex flex-wrap gap-2">
              {item.at === null ? <span className="text-sm text-ink-3">{t('nowhere')}</span> : <Button onClick={() => onOpen(item.at ?? 0)}>{t('open')}</Button>}
              <Button onClick={() => onDone(item)}>{t('done')}</Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
