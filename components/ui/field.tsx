// A form field: label, control, description and error, tied together for assistive technology.
'use client';
import { Field as Base } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from './cn';

export const labelClass = 'text-sm font-medium text-ink';
const descriptionClass = 'text-sm text-ink-3';

type FieldProps = {
  label: ReactNode;
  children: ReactNode;
  description?: ReactNode;
  /** A whole sentence. While it is set, the control is marked invalid and described by it. */
  error?: ReactNode;
  /** Says "optional" beside the label; required is the silent default of the house. */
  optional?: boolean | undefined;
  /** Keeps the label for screen readers only, where the page's order already says it. */
  hideLabel?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
};

/** Wraps one Input, Textarea, Select or Combobox; ids and aria attributes are wired by Base UI. */
export function Field({ label, children, description, error, optional, hideLabel, disabled, className }: FieldProps) {
  const t = useTranslations('ui');
  const invalid = error !== undefined && error !== null && error !== false && error !== '';
  return (
    <Base.Root invalid={invalid} disabled={disabled} className={cn('grid gap-1.5', className)}>
      <Base.Label className={hideLabel ? 'sr-only' : labelClass}>
        {label}
        {optional ? <span className="font-normal text-ink-3"> {t('optional')}</span> : null}
      </Base.Label>
      {children}
      {description ? <Base.Description className={descriptionClass}>{description}</Base.Description> : null}
      {/* Kept in the tree, so that the error is announced when it comes. */}
      <div aria-live="polite" className="empty:hidden">
        <Base.Error match={invalid} className="flex items-start gap-1.5 text-sm font-medium text-problem">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{error}</span>
        </Base.Error>
      </div>
    </Base.Root>
  );
}
