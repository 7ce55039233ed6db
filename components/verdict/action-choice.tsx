// What must happen to the text: one of six, in a line.
'use client';
import { useTranslations } from 'next-intl';
import { ACTIONS, type Action } from '@/lib/domain/rating';

/** Native radio buttons named `name`. */
export function ActionChoice({ name, value, onChange }: { name: string; value: Action; onChange: (action: Action) => void }) {
  const t = useTranslations('verdict');
  const terms = useTranslations('terms.action');
  return (
    <fieldset>
      <legend className="pb-1.5 text-sm font-medium text-ink">{t('action')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {ACTIONS.map((action) => (
          <label
            key={action}
            className="flex min-h-7 items-center rounded-full border border-edge px-2.5 text-sm hover:bg-sunken has-checked:border-ink has-checked:bg-ink has-checked:font-medium has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-10"
          >
            <input type="radio" name={name} className="sr-only" checked={value === action} onChange={() => onChange(action)} />
            {terms(action)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
