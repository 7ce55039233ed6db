// What an empty page says: one sentence on what belongs here, one next step.
import type { ReactNode } from 'react';
import { cn } from './cn';

/** Takes the sentence and at most one act. */
export function EmptyState({ children, action, className }: { children: ReactNode; action?: ReactNode; className?: string | undefined }) {
  return (
    <div className={cn('grid justify-items-start gap-4 border-t border-line py-10', className)}>
      <p className="max-w-[36rem] font-serif text-xl text-pretty text-ink-2">{children}</p>
      {action}
    </div>
  );
}
