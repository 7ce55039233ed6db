// Two wordings as one text: what goes is struck through, what comes is underlined, what tells is set off.
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { cn } from './cn';

/** A run of the difference; `critical`: a telling word came or went, such as a figure or a negation. */
type WordDiffPart = { kind: 'same' | 'removed' | 'added'; text: string; critical?: string | null };

const LOOKS = {
  removed: { plain: 'text-problem', critical: 'bg-problem-bg font-semibold text-problem decoration-2' },
  added: { plain: 'text-ok', critical: 'bg-problem-bg font-semibold text-problem underline decoration-2' },
} as const;

/** Takes the runs in order and the language of the text; a span, so that the caller says whether it is a paragraph, a cell or a part of a line. */
export function WordDiff({ parts, language, className }: { parts: readonly WordDiffPart[]; language: string; className?: string | undefined }) {
  const t = useTranslations('ui.diff');
  return (
    <span lang={language} className={cn('font-serif whitespace-pre-line wrap-anywhere', className)}>
      {parts.map(({ kind, text, critical = null }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        // A line under the blank behind a word would look like a word of its own.
        const words = text.trimEnd() === '' ? text : text.trimEnd();
        return (
          <Fragment key={index}>
            <Mark className={LOOKS[kind][critical === null ? 'plain' : 'critical']}>
              <span className="sr-only">{t(kind)} </span>
              {words}
            </Mark>
            {text.slice(words.length)}
          </Fragment>
        );
      })}
    </span>
  );
}
