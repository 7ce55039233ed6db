// A link that looks like a button: it goes somewhere, so it must be a link to the keyboard and the screen reader.
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonVariants, type ButtonVariants } from './button-variants';
import { cn } from './cn';

type LinkButtonProps = Omit<ComponentProps<typeof Link>, 'className'> & ButtonVariants & { className?: string | undefined };

/** Takes a route in `href`; gives a link in a button's clothes. */
export function LinkButton({ variant, size, className, ...props }: LinkButtonProps) {
  return <Link {...props} className={cn(buttonVariants({ variant, size }), className)} />;
}
