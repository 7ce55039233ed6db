// One of a few: as a list, or as a grid of choices with sign, word and key.
'use client';
import { Fieldset } from '@base-ui/react/fieldset';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as Base } from '@base-ui/react/radio-group';
import { useId, type ReactNode } from 'react';
import type { ChipTone } from './chip';
import { cn } from './cn';
import { Kbd } from './kbd';

type RadioOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
  /** Grid only: a sign before the word, not read aloud. */
  icon?: ReactNode;
  /** Grid only: the key that chooses it. */
  shortcut?: string;
  /** Grid only: the colour it takes when chosen. */
  tone?: ChipTone;
};

type GroupProps<Value extends string> = {
  label: ReactNode;
  hideLabel?: boolean;
  options: readonly RadioOption<Value>[];
  value?: Value | null | undefined;
  defaultValue?: Value | undefined;
  onValueChange?: ((value: Value) => void) | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
};

const CHOSEN: Record<ChipTone, string> = {
  neutral: 'has-data-checked:border-ink has-data-checked:bg-sunken has-data-checked:ring-ink',
  ok: 'has-data-checked:border-ok has-data-checked:bg-ok-bg has-data-checked:text-ok has-data-checked:ring-ok',
  problem: 'has-data-checked:border-problem has-data-checked:bg-problem-bg has-data-checked:text-problem has-data-checked:ring-problem',
  unsettled: 'has-data-checked:border-unsettled has-data-checked:bg-unsettled-bg has-data-checked:text-unsettled has-data-checked:ring-unsettled',
  open: 'has-data-checked:border-open has-data-checked:bg-open-bg has-data-checked:text-open has-data-checked:ring-open',
  stale: 'has-data-checked:border-stale has-data-checked:bg-stale-bg has-data-checked:text-stale has-data-checked:ring-stale',
};

function Group<Value extends string>({ label, hideLabel, value, defaultValue, onValueChange, name, disabled, className, children }: Omit<GroupProps<Value>, 'options'> & { children: ReactNode }) {
  return (
    <Fieldset.Root
      className={cn('grid gap-1.5', className)}
      render={
        <Base<Value>
          {...(value === undefined ? {} : { value: value as Value })}
          {...(defaultValue === undefined ? {} : { defaultValue })}
          onValueChange={(next) => onValueChange?.(next)}
          name={name}
          disabled={disabled}
        />
      }
    >
      <Fieldset.Legend className={hideLabel ? 'sr-only' : 'text-sm font-medium text-ink'}>{label}</Fieldset.Legend>
      {children}
    </Fieldset.Root>
  );
}

const dot = 'flex size-[1.125rem] shrink-0 items-center justify-center rounded-full border border-edge bg-surface data-checked:border-ink';

/** A list of radio buttons, one line each. */
export function RadioGroup<Value extends string>({ options, ...group }: GroupProps<Value>) {
  const id = useId();
  return (
    <Group {...group}>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-8 items-start gap-2.5 py-1 has-data-disabled:text-ink-3">
          <Radio.Root
            value={option.value}
            disabled={option.disabled}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={option.description ? `${id}-${option.value}-description` : undefined}
            className={cn(dot, 'mt-0.5')}
          >
            <Radio.Indicator className="size-2 rounded-full bg-ink" />
          </Radio.Root>
          <span className="grid">
            <span id={`${id}-${option.value}`}>{option.label}</span>
            {option.description ? (
              <span id={`${id}-${option.value}-description`} className="text-sm text-ink-3">
                {option.description}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </Group>
  );
}

/** The same as a grid of large choices; `columns` falls to one on very narrow panels. */
export function ChoiceGrid<Value extends string>({ options, columns = 2, ...group }: GroupProps<Value> & { columns?: 1 | 2 | 3 }) {
  const id = useId();
  return (
    <Group {...group}>
      <div className={cn('grid gap-1.5', columns === 2 && 'grid-cols-2', columns === 3 && 'grid-cols-2 sm:grid-cols-3')}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cn(
              'flex min-h-9 items-center gap-2 rounded-md border border-edge bg-surface px-2.5 py-1.5 font-medium ring-0 ring-inset hover:bg-sunken has-data-checked:ring-1 has-data-disabled:opacity-60 pointer-coarse:min-h-11',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              CHOSEN[option.tone ?? 'neutral'],
            )}
          >
            <Radio.Root
              value={option.value}
              disabled={option.disabled}
              aria-labelledby={`${id}-${option.value}`}
              aria-keyshortcuts={option.shortcut}
              className="sr-only"
            />
            {option.icon ? (
              <span aria-hidden className="inline-flex w-4 shrink-0 justify-center [&_svg]:size-4">
                {option.icon}
              </span>
            ) : null}
            <span id={`${id}-${option.value}`} className="min-w-0 leading-tight hyphens-auto">
              {option.label}
            </span>
            {option.shortcut ? (
              <Kbd decorative className="ml-auto pointer-coarse:hidden">
                {option.shortcut}
              </Kbd>
            ) : null}
          </label>
        ))}
      </div>
    </Group>
  );
}
