// A word with a ground: a state, a kind, a part. The word says it; sign and colour only help.
import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { cn } from './cn';

const chipVariants = cva('inline-flex h-[1.375rem] shrink-0 items-center gap-1.5 rounded-full border px-2 text-xs leading-none font-medium whitespace-nowrap [&_svg]:size-3 [&_svg]:shrink-0', {
  variants: {
    tone: {
      neutral: 'border-line-2 bg-surface text-ink-2',
      ok: 'border-transparent bg-ok-bg text-ok',
      problem: 'border-transparent bg-problem-bg text-problem',
      unsettled: 'border-transparent bg-unsettled-bg text-unsettled',
      open: 'border-transparent bg-open-bg text-open',
      stale: 'border-transparent bg-stale-bg text-stale',
    },
  },
  defaultVariants: { tone: 'neutral' },
});

export type ChipTone = NonNullable<VariantProps<typeof chipVariants>['tone']>;

/** Takes a word, a tone and a sign (an icon or a character, not read aloud). */
export function Chip({ tone, icon, children, className }: { tone?: ChipTone; icon?: ReactNode; children: ReactNode; className?: string | undefined }) {
  return (
    <span className={cn(chipVariants({ tone }), className)}>
      {icon ? (
        <span aria-hidden className="inline-flex">
          {icon}
        </span>
      ) : null}
      {children}
    </span>
  );
}
