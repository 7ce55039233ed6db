// One line of text.
'use client';
import { Input as Base } from '@base-ui/react/input';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlClass } from './control-class';

type InputProps = Omit<ComponentProps<typeof Base>, 'className'> & { className?: string | undefined };

/** An `<input>`; inside a Field it is labelled and described by it. */
export function Input({ className, ...props }: InputProps) {
  return <Base {...props} className={cn(controlClass, className)} />;
}
