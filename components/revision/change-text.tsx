// A difference by words: what goes is struck through, what comes is underlined, and a word that flips a meaning is named beside it.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { DiffPart } from '@/lib/text/revision/word-diff';

const LOOKS = {
  removed: { plain: 'text-ink-3', critical: 'bg-problem-bg font-semibold text-problem decoration-2' },
  added: { plain: 'underline-offset-[0.2em]', critical: 'bg-problem-bg font-semibold text-problem decoration-2 underline-offset-[0.2em]' },
} as const;

/** Takes the runs in order and the language of the text; draws inside a line of the caller's. The kind of a telling word stands behind the last of the runs that belong together. */
export function ChangeText({ parts, language, className }: { parts: readonly DiffPart[]; language: string; className?: string | undefined }) {
  const t = useTranslations('revision.diff');
  const locale = useLocale();
  return (
    <span lang={language} className={cn('font-serif whitespace-pre-line wrap-anywhere', className)}>
      {parts.map(({ kind, text, critical }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        const next = parts[index + 1];
        const named = critical !== null && !(kind === 'removed' && next?.kind === 'added' && next.critical === critical);
        return (
          <span key={index}>
            <Mark className={LOOKS[kind][critical === null ? 'plain' : 'critical']}>
              <span lang={locale} className="sr-only">
                {t(kind)}{' '}
              </span>
              {text.trimEnd()}
            </Mark>
            {named ? (
              <span lang={locale} className="ml-1 rounded-sm border border-problem px-1 align-[0.12em] font-sans text-2xs font-semibold text-problem no-underline">
                {t(`critical.${critical}`)}
              </span>
            ) : null}
            {text.slice(text.trimEnd().length)}
          </span>
        );
      })}
    </span>
  );
}
