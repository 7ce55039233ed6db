// The proposed wording beside the present one, in the language of the article on the desk.
'use client';
import { useDeskState } from '@/components/article/desk-context';
import { DiffText } from '@/components/diff/diff-text';
import { wordDiff } from '@/lib/text/revision/word-diff';

export function WordingDiff({ before, after }: { before: string; after: string }) {
  const language = useDeskState((state) => state.article.language);
  return (
    <p lang={language} className="font-serif text-lg leading-snug whitespace-pre-line wrap-anywhere">
      <DiffText parts={wordDiff(before, after)} />
    </p>
  );
}
