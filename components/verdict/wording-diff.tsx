// The proposed wording beside the present one: what goes is struck through, what comes is underlined.
'use client';
import { useTranslations } from 'next-intl';
import { useDeskState } from '@/components/article/desk-context';
import { wordDiff } from '@/lib/text/revision/word-diff';

export function WordingDiff({ before, after }: { before: string; after: string }) {
  const t = useTranslations('verdict');
  const language = useDeskState((state) => state.article.language);
  return (
    <p lang={language} className="font-serif text-lg leading-snug">
      {wordDiff(before, after).map((part, index) =>
        part.kind === 'same' ? (
          <span key={index}>{part.text}</span>
        ) : part.kind === 'removed' ? (
          <del key={index} className="text-problem">
            <span className="sr-only">{t('removed')} </span>
            {part.text}
          </del>
        ) : (
          <ins key={index} className="text-ok">
            <span className="sr-only">{t('added')} </span>
            {part.text}
          </ins>
        ),
      )}
    </p>
  );
}
