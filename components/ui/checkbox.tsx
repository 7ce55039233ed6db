// A yes-or-no that is saved with its form.
'use client';
import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode } from 'react';

type CheckboxProps = {
  label: ReactNode;
  description?: ReactNode;
  checked?: boolean | undefined;
  defaultChecked?: boolean | undefined;
  indeterminate?: boolean | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
};

/** The whole line is the target. */
export function Checkbox({ label, description, indeterminate, onCheckedChange, ...props }: CheckboxProps) {
  const id = useId();
  return (
    <label className="flex min-h-8 items-start gap-2.5 py-1.5 has-data-disabled:text-ink-3">
      <Base.Root
        {...props}
        indeterminate={indeterminate}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={description ? `${id}-description` : undefined}
        className="mt-0.5 flex size-[1.125rem] shrink-0 items-center justify-center rounded-sm border border-edge bg-surface text-paper data-checked:border-ink data-checked:bg-ink data-disabled:opacity-60 data-indeterminate:border-ink data-indeterminate:bg-ink"
      >
        <Base.Indicator className="flex [&_svg]:size-3.5">{indeterminate ? <Minus aria-hidden strokeWidth={3} /> : <Check aria-hidden strokeWidth={3} />}</Base.Indicator>
      </Base.Root>
      <span className="grid">
        <span id={`${id}-label`}>{label}</span>
        {description ? (
          <span id={`${id}-description`} className="text-sm text-ink-3">
            {description}
          </span>
        ) : null}
      </span>
    </label>
  );
}
