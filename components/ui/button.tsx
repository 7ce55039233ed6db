// The desk's button: one size of target, four weights, and a pending state that keeps the focus.
'use client';
import { Button as Base } from '@base-ui/react/button';
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
      className={cn(buttonVariants({ variant, size }), pending && 'relative overflow-hidden data-disabled:opacity-100', className)}
    >
      {children}
      {pending ? (
        <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 overflow-hidden">
          <span className="block h-full w-[30%] animate-busy bg-current" />
        </span>
      ) : null}
    </Base>
  );
}
