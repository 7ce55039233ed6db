// A setting that takes effect at once.
'use client';
import { Switch as Base } from '@base-ui/react/switch';
import { useId, type ReactNode } from 'react';

export type SwitchProps = {
  label: ReactNode;
  description?: ReactNode;
  checked?: boolean | undefined;
  defaultChecked?: boolean | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
};

/** Label left, switch right; the whole line is the target. */
export function Switch({ label, description, onCheckedChange, ...props }: SwitchProps) {
  const id = useId();
  return (
    <label className="flex min-h-8 items-start justify-between gap-4 py-1.5">
      <span className="grid">
        <span id={`${id}-label`}>{label}</span>
        {description ? (
          <span id={`${id}-description`} className="text-sm text-ink-3">
            {description}
          </span>
        ) : null}
      </span>
      <Base.Root
        {...props}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={description ? `${id}-description` : undefined}
        className="mt-0.5 flex h-5 w-9 shrink-0 rounded-full border border-edge bg-sunken p-px transition-colors data-checked:border-ink data-checked:bg-ink data-disabled:opacity-60"
      >
        <Base.Thumb className="block size-4 rounded-full bg-ink-3 transition-transform duration-100 data-checked:translate-x-4 data-checked:bg-paper" />
      </Base.Root>
    </label>
  );
}
