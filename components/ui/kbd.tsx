// A key on the keyboard.
import type { ReactNode } from 'react';
import { cn } from './cn';

/** Takes the key's legend; decoration where the same key is already in `aria-keyshortcuts`, so hidden there by `decorative`. */
export function Kbd({ children, decorative = false, className }: { children: ReactNode; decorative?: boolean; className?: string | undefined }) {
  return (
    <kbd
      aria-hidden={decorative || undefined}
      className={cn('inline-block min-w-[1.35em] rounded-sm border border-b-2 border-line-2 bg-surface px-1 py-0.5 text-center font-sans text-2xs leading-none font-medium text-ink-3', className)}
    >
      {children}
    </kbd>
  );
}
