// The desk's button: one size of target, four weights, and a pending state that keeps the focus.
'use client';
import { Button as Base } from '@base-ui/react/button';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { buttonVariants, type ButtonVariants } from './button-variants';
import { cn } from './cn';

export type ButtonProps = Omit<ComponentProps<typeof Base>, 'className'> &
  ButtonVariants & {
    className?: string | undefined;
    /** The act is under way: the button cannot be pressed again, but keeps focus and width. */
    pending?: boolean | undefined;
  };

/** A `<button>`, `type="button"` unless told otherwise. */
export function Button({ variant, size, className, pending = false, disabled, children, ...props }: ButtonProps) {
  return (
    <Base
      type="button"
      {...props}
      disabled={(disabled ?? false) || pending}
      focusableWhenDisabled={pending}
      aria-busy={pending || undefined}
      className={cn(buttonVariants({ variant, size }), pending && 'relative', className)}
    >
      {pending ? (
        <>
          <span className="inline-flex items-center gap-2 opacity-30">{children}</span>
          <LoaderCircle aria-hidden className="absolute animate-spin" />
        </>
      ) : (
        children
      )}
    </Base>
  );
}
