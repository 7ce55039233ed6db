// One of a known list, in a popup that shows words and signs (a native select cannot).
'use client';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { controlClass, floatClass, itemClass } from './control-class';

type SelectOption<Value extends string> = { value: Value; label: string; icon?: ReactNode; disabled?: boolean };

type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[];
  value?: Value | null | undefined;
  defaultValue?: Value | undefined;
  onValueChange?: ((value: Value) => void) | undefined;
  placeholder?: string | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  /** The control's name where no Field labels it, e.g. in a row of filters. */
  'aria-label'?: string | undefined;
  className?: string | undefined;
};

/** A select; `value={null}` shows the placeholder. */
export function Select<Value extends string>({ options, value, defaultValue, onValueChange, placeholder, name, disabled, className, ...aria }: SelectProps<Value>) {
  return (
    <Base.Root<Value>
      items={options}
      {...(value === undefined ? {} : { value })}
      {...(defaultValue === undefined ? {} : { defaultValue })}
      onValueChange={(next) => {
        if (next !== null) onValueChange?.(next);
      }}
      name={name}
      disabled={disabled}
      modal={false}
    >
      <Base.Trigger {...aria} className={cn(controlClass, 'flex items-center justify-between gap-2 text-left', className)}>
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-3" />
        <Base.Icon className="shrink-0 text-ink-3">
          <ChevronsUpDown aria-hidden className="size-3.5" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <Base.Popup className={cn(floatClass, 'max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1')}>
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} disabled={option.disabled} className={itemClass}>
                  {option.icon ? <span aria-hidden>{option.icon}</span> : null}
                  <Base.ItemText className="flex-1">{option.label}</Base.ItemText>
                  <Base.ItemIndicator>
                    <Check aria-hidden />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
