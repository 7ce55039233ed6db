// One of a known list by the browser's own means: nothing to fetch, and on phones the system's picker.
import { ChevronsUpDown } from 'lucide-react';
import { cn } from './cn';
import { controlClass } from './control-class';

type NativeSelectProps<Value extends string> = {
  options: readonly { value: Value; label: string }[];
  /** Null shows the placeholder. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  placeholder?: string | undefined;
  'aria-label': string;
  className?: string | undefined;
};

/** A `<select>` in the desk's clothes. */
export function NativeSelect<Value extends string>({ options, value, onValueChange, placeholder, className, ...aria }: NativeSelectProps<Value>) {
  return (
    <span className={cn('relative block', className)}>
      <select
        {...aria}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onValueChange(chosen.value);
        }}
        className={cn(controlClass, 'appearance-none truncate pr-8')}
      >
        {placeholder === undefined ? null : (
          <option value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronsUpDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2 text-ink-3" />
    </span>
  );
}
