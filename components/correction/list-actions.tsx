// Hands the list on: copied for a mail to the author, or printed.
'use client';
import { Copy, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import type { Correction } from '@/lib/domain/schema/correction';
import { correctionText } from './correction-text';

export function ListActions({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTranslations('correction');
  const terms = useTranslations('terms');
  const text = () =>
    correctionText(corrections, {
      head: ({ claim, rating, action }) => t('text.head', { number: claim, rating: terms(`rating.${rating}`), action: terms(`action.${action}`) }),
      change: (before, after) => t('text.change', { before, after }),
      cut: (before) => t('text.cut', { before }),
      plain: (before) => t('text.plain', { before }),
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      showToast({ title: t('copied') });
    } catch {
      // Over plain http, or refused by the person.
      showToast({ title: t('notCopied'), tone: 'problem' });
    }
  };
  return (
    <div data-print="hide" className="flex flex-wrap gap-2">
      <Button onClick={() => void copy()}>
        <Copy aria-hidden />
        {t('copy')}
      </Button>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden />
        {t('print')}
      </Button>
    </div>
  );
}
