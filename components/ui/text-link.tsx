// A link inside running text or a table: ink and an underline, no second colour.
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The padding enlarges the target without moving a line. Takes a route in `href`; `className` may change weight or face. */
export function TextLink({ className, ...props }: Omit<ComponentProps<typeof Link>, 'className'> & { className?: string | undefined }) {
  return <Link {...props} className={cn('py-2 underline decoration-edge decoration-1 underline-offset-[0.2em] hover:decoration-ink', className)} />;
}
