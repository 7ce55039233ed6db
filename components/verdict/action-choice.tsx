// What must happen to the text: one of six, in a line.
'use client';
import { Fieldset } from '@base-ui/react/fieldset';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ACTIONS, type Action } from '@/lib/domain/rating';

export function ActionChoice({ value, onChange }: { value: Action; onChange: (action: Action) => void }) {
  const t = useTranslations('verdict');
  const terms = useTranslations('terms');
  const id = useId();
  return (
    <Fieldset.Root className="grid gap-1.5" render={<RadioGroup<Action> value={value} onValueChange={(next) => onChange(next)} />}>
      <Fieldset.Legend className="text-sm font-medium text-ink">{t('action')}</Fieldset.Legend>
      <div className="flex flex-wrap gap-1.5">
        {ACTIONS.map((action) => (
          <label
            key={action}
            className="flex min-h-7 items-center rounded-full border border-edge px-2.5 text-sm hover:bg-sunken has-data-checked:border-ink has-data-checked:bg-ink has-data-checked:font-medium has-data-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-10"
          >
            <Radio.Root value={action} aria-labelledby={`${id}-${action}`} className="sr-only" />
            <span id={`${id}-${action}`}>{terms(`action.${action}`)}</span>
          </label>
        ))}
      </div>
    </Fieldset.Root>
  );
}
