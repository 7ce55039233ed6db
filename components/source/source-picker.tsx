// Finds a source of the library while somebody types, or makes the one that is missing.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { SourceForm } from './source-form';
import { useSourceSearch, type PickedSource } from './use-source-search';

type SourcePickerProps = { value: PickedSource | null; onChange: (source: PickedSource | null) => void; error?: string | undefined; disabled?: boolean | undefined };

/** Has a form of its own while a source is made, so it must not stand inside another `<form>`. */
export function SourcePicker({ value, onChange, error, disabled }: SourcePickerProps) {
  const t = useTranslations('source');
  const [typed, setTyped] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // What had the focus is gone when the form opens and when it closes: on to the first field of what stands there now.
  const shown = useRef(typed);
  useEffect(() => {
    if ((shown.current === null) !== (typed === null)) place.current?.querySelector<HTMLElement>('input')?.focus();
    shown.current = typed;
  }, [typed]);
  const { search, found } = useSourceSearch();
  return (
    <div ref={place}>
      {typed === null ? (
        <Field label={t('picker.label')} error={error} disabled={disabled}>
          <Combobox
            key={value?.id ?? 'none'}
            value={value && { value: value.id, label: value.title }}
            search={search}
            placeholder={t('picker.placeholder')}
            onCreate={setTyped}
            disabled={disabled}
            onValueChange={(option) => onChange(option ? found(option.value) : null)}
          />
        </Field>
      ) : (
        <section aria-label={t('new')} className="grid gap-3 rounded-md border border-line-2 p-3">
          <h4 className="font-medium">{t('new')}</h4>
          <SourceForm
            typed={typed}
            onCancel={() => setTyped(null)}
            onSaved={({ id, title, type }) => {
              setTyped(null);
              onChange({ id, title, type });
            }}
          />
        </section>
      )}
    </div>
  );
}
