// Choose several by typing: each choice joins a list from which it can be taken out again.
'use client';
import { X } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { Button } from './button';
import { Combobox, type ComboboxOption } from './combobox';
import { Field } from './field';
import type { OptionSearch } from './use-option-search';

type MultiComboboxProps = {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  picked: readonly ComboboxOption[];
  onChange: (picked: ComboboxOption[]) => void;
  /** A known list, or a server's answers (must keep its identity between renders). What is picked is left out of both. */
  options?: readonly ComboboxOption[];
  search?: OptionSearch<ComboboxOption>;
  placeholder?: string;
  /** The name of the button that takes an option out. */
  removeLabel: (option: ComboboxOption) => string;
};

/** A field of its own, label included. */
export function MultiCombobox({ label, description, error, optional, picked, onChange, options, search, placeholder, removeLabel }: MultiComboboxProps) {
  const taken = picked.map((option) => option.value).join();
  const isFree = useCallback((option: ComboboxOption) => !taken.split(',').includes(option.value), [taken]);
  const searchFree = useCallback(async (query: string, signal: AbortSignal) => (await search?.(query, signal))?.filter(isFree) ?? [], [search, isFree]);
  return (
    <div className="grid gap-2">
      <Field label={label} description={description} error={error} optional={optional}>
        {/* A new key empties the input after each choice. */}
        <Combobox
          key={picked.length}
          value={null}
          {...(search ? { search: searchFree } : { options: options?.filter(isFree) ?? [] })}
          placeholder={placeholder}
          onValueChange={(option) => option && onChange([...picked, option])}
        />
      </Field>
      {picked.length > 0 ? (
        <ul aria-label={label} className="flex flex-wrap gap-1.5">
          {picked.map((option) => (
            <li key={option.value} className="flex max-w-full items-center gap-1 rounded-full border border-line-2 pl-3 text-sm">
              <span className="truncate">{option.label}</span>
              <Button variant="quiet" size="icon" aria-label={removeLabel(option)} onClick={() => onChange(picked.filter((other) => other.value !== option.value))}>
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
