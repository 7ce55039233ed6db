// The words of a comparison: what went is struck through, what came is underlined, what flips a meaning is bold and carries a sign.
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { DiffPart } from '@/lib/text/revision/word-diff';

type DiffTextProps = {
  parts: readonly DiffPart[];
  /** Whether words that flip a meaning stand out; in a paragraph that is new as a whole they would all. */
  critical?: boolean;
};

/** White space at the end stays outside the line; a line break that came or went is shown. */
function split(text: string): { words: string; space: string } {
  const words = text.trimEnd();
  return { words: words + (text.includes('\n') ? '¶' : ''), space: text.slice(words.length) };
}

/** Where no word stands out, neighbours of one kind are one run: it is told once that they came or went. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else runs.push({ ...part, critical: null });
  }
  return runs;
}

/** Takes the parts of one difference, in order; gives running text. */
export function DiffText({ parts, critical = true }: DiffTextProps) {
  const t = useTranslations('diff.compare');
  return (critical ? parts : joined(parts)).map(({ kind, text, critical: what }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const { words, space } = split(text);
    if (words === '') return <span key={index} data-part={kind}>{space}</span>;
    const Tag = kind === 'removed' ? 'del' : 'ins';
    const marked = what !== null;
    const said = marked ? t(`${kind}Critical`, { what: t(`critical.${what}`) }) : t(`${kind}Word`);
    return (
      <span key={index} data-part={kind}>
        <Tag
          data-critical={marked || undefined}
          className={cn(
            kind === 'removed' ? 'line-through decoration-[1.5px]' : 'rounded-[2px] underline decoration-[1.5px] underline-offset-[0.18em]',
            marked ? 'font-semibold text-problem' : kind === 'removed' ? 'text-ink-3' : 'bg-ok-bg text-ok',
            marked && kind === 'added' && 'bg-problem-bg decoration-double',
          )}
        >
          <span className="sr-only">{said} </span>
          {words}
          {marked && kind === 'added' ? (
            <sup aria-hidden className="px-px text-[0.65em] leading-none font-bold no-underline">
              !
            </sup>
          ) : null}
        </Tag>
        {space}
      </span>
    );
  });
}
