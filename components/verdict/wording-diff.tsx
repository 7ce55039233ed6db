// The proposed wording beside the present one, in the language of the article on the desk.
'use client';
import { useDeskState } from '@/components/article/desk-context';
import { WordDiff } from '@/components/ui/word-diff';
import { wordDiff } from '@/lib/text/revision/word-diff';

export function WordingDiff({ before, after }: { before: string; after: string }) {
  const language = useDeskState((state) => state.article.language);
  return (
    <p>
      <WordDiff parts={wordDiff(before, after)} language={language} className="text-lg leading-snug" />
    </p>
  );
}
