// Several lines of text; grows with what is typed where the browser can.
'use client';
import { Field } from '@base-ui/react/field';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlClass } from './control-class';

type TextareaProps = Omit<ComponentProps<'textarea'>, 'defaultValue' | 'value'> & {
  value?: string | undefined;
  defaultValue?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
};

/** A `<textarea>`; inside a Field it is labelled and described by it. */
export function Textarea({ className, rows = 4, value, defaultValue, onValueChange, ...props }: TextareaProps) {
  return (
    <Field.Control
      {...(value === undefined ? {} : { value })}
      {...(defaultValue === undefined ? {} : { defaultValue })}
      {...(onValueChange === undefined ? {} : { onValueChange: (next: string) => onValueChange(next) })}
      render={<textarea rows={rows} {...props} className={cn(controlClass, 'field-sizing-content min-h-20 resize-y py-2 leading-relaxed', className)} />}
    />
  );
}
