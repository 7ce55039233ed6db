// Choose by typing: from a known list or a server's answers, and where allowed make what is not there yet.
'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronsUpDown, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from './cn';
import { controlClass, floatClass, itemClass } from './control-class';
import { useOptionSearch, type OptionSearch } from './use-option-search';

export type ComboboxOption = { value: string; label: string; hint?: string };

/** Marks the line that makes a new option; not a value that any list could hold. */
const CREATE = '\u0000create';

type ComboboxProps = {
  value: ComboboxOption | null;
  onValueChange: (value: ComboboxOption | null) => void;
  /** A known list, filtered here. */
  options?: readonly ComboboxOption[] | undefined;
  /** Or a server's answers; must keep its identity between renders. */
  search?: OptionSearch<ComboboxOption> | undefined;
  /** Offers to make the typed text a new option. */
  onCreate?: ((text: string) => void) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  name?: string | undefined;
  'aria-label'?: string | undefined;
  className?: string | undefined;
};

function useOptions({ options, search, onCreate }: ComboboxProps, query: string, open: boolean, value: ComboboxOption | null) {
  const { contains } = Base.useFilter();
  const typed = query.trim() === value?.label ? '' : query.trim();
  const found = useOptionSearch(search, typed, open);
  const fits = (option: ComboboxOption) => typed === '' || contains(option.label, typed) || contains(option.hint ?? '', typed);
  // Until the server has answered, only those of its last answer stay that still fit: Enter must not take a stale one.
  const shown = search && !found.pending ? found.options : (search ? found.options : (options ?? [])).filter(fits);
  const exists = shown.some((option) => option.label.toLocaleLowerCase() === typed.toLocaleLowerCase());
  const offer = onCreate && typed !== '' && !exists && !found.pending;
  return { ...found, typed, items: offer ? [...shown, { value: CREATE, label: typed }] : shown };
}

/** A combobox after the ARIA pattern; Escape closes, arrows move, Enter takes. */
export function Combobox(props: ComboboxProps) {
  const { value, onValueChange, onCreate, placeholder, disabled, name, className } = props;
  const t = useTranslations('ui.combobox');
  const [query, setQuery] = useState(value?.label ?? '');
  const [open, setOpen] = useState(false);
  const { items, typed, pending, failed } = useOptions(props, query, open, value);
  const status = failed ? t('failed') : pending ? t('searching') : items.length === 0 ? t('none') : null;

  return (
    <Base.Root<ComboboxOption>
      items={items}
      filteredItems={items}
      filter={null}
      value={value}
      itemToStringLabel={(option) => option.label}
      itemToStringValue={(option) => option.value}
      isItemEqualToValue={(a, b) => a.value === b.value}
      autoHighlight
      open={open}
      onOpenChange={setOpen}
      onInputValueChange={setQuery}
      onValueChange={(next) => {
        if (next?.value === CREATE) onCreate?.(next.label);
        else onValueChange(next);
      }}
      disabled={disabled}
      name={name}
    >
      <Base.InputGroup className={cn('relative', className)}>
        <Base.Input aria-label={props['aria-label']} placeholder={placeholder} className={cn(controlClass, 'pr-16')} />
        <div className="absolute inset-y-0 right-0 flex items-center pr-1 text-ink-3">
          <Base.Clear aria-label={t('clear')} className="flex size-8 items-center justify-center rounded-sm hover:text-ink">
            <X aria-hidden className="size-3.5" />
          </Base.Clear>
          <Base.Trigger aria-label={t('open')} className="flex size-8 items-center justify-center rounded-sm hover:text-ink">
            <ChevronsUpDown aria-hidden className="size-3.5" />
          </Base.Trigger>
        </div>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50 outline-none">
          <Base.Popup aria-busy={pending || undefined} className={cn(floatClass, 'max-h-[min(var(--available-height),22rem)] w-(--anchor-width) max-w-(--available-width) overflow-y-auto overscroll-contain p-1')}>
            <Base.Status className="px-2 text-sm text-ink-3 not-empty:py-1.5">{status}</Base.Status>
            <Base.List>
              {(option: ComboboxOption) =>
                option.value === CREATE ? (
                  <Base.Item key={CREATE} value={option} className={itemClass}>
                    <Plus aria-hidden className="text-ink-3" />
                    <span>{t('create', { text: typed })}</span>
                  </Base.Item>
                ) : (
                  <Base.Item key={option.value} value={option} className={itemClass}>
                    <span className="grid min-w-0 flex-1">
                      <span className="truncate">{option.label}</span>
                      {option.hint ? <span className="truncate text-sm text-ink-3">{option.hint}</span> : null}
                    </span>
                    <Base.ItemIndicator>
                      <Check aria-hidden />
                    </Base.ItemIndicator>
                  </Base.Item>
                )
              }
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
