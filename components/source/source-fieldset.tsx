// The fields of a source, for every form that has them.
'use client';
import { useTranslations } from 'next-intl';
import { CONFIDENTIALITIES, SOURCE_TYPES } from '@/lib/domain/source';
import { api } from '@/lib/client/api';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MultiCombobox } from '@/components/ui/multi-combobox';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import type { SourceFields } from './source-fields';

async function searchColleagues(q: string, signal: AbortSignal) {
  const { items } = await api('GET /api/v1/colleagues', { query: { q, limit: 20 }, signal });
  return items.filter((person) => !person.disabled).map((person) => ({ value: person.id, label: person.name }));
}

/** The fields that are one line of text. */
export const TEXTS = ['title', 'url', 'creator', 'publisher', 'publishedOn', 'accessedOn', 'independenceGroup'] as const;
const DAYS: readonly string[] = ['publishedOn', 'accessedOn'];
const LIMITS = { title: 500, url: 2_000, creator: 300, publisher: 300, independenceGroup: 200 } as const;

type FieldsetProps = {
  fields: SourceFields;
  onChange: (part: Partial<SourceFields>) => void;
  /** The sentence for a field, by its JSON pointer. */
  fault: (pointer: string) => string | undefined;
  /** Who alone may say who sees it, where that is somebody else. */
  owner: string | null;
};

/** Fields only: the form around it says what happens with them. */
export function SourceFieldset({ fields, onChange, fault, owner }: FieldsetProps) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  const text = (name: (typeof TEXTS)[number]) => (
    <Field key={name} label={t(`fields.${name}`)} optional={name !== 'title'} error={fault(`/${name}`)} {...(name === 'creator' || name === 'independenceGroup' ? { description: t(`hint.${name}`) } : {})}>
      <Input
        name={name}
        value={fields[name]}
        type={DAYS.includes(name) ? 'date' : name === 'url' ? 'url' : 'text'}
        required={name === 'title'}
        maxLength={name in LIMITS ? LIMITS[name as keyof typeof LIMITS] : undefined}
        onValueChange={(value) => onChange({ [name]: value })}
      />
    </Field>
  );

  return (
    <>
      {text('title')}
      <Field label={t('fields.type')} error={fault('/type')}>
        <Select value={fields.type} onValueChange={(type) => onChange({ type })} options={SOURCE_TYPES.map((type) => ({ value: type, label: term(`sourceType.${type}`) }))} />
      </Field>
      {text('url')}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {text('creator')}
        {text('publisher')}
        {text('publishedOn')}
        {text('accessedOn')}
      </div>
      {text('independenceGroup')}
      {owner === null ? (
        <>
          <RadioGroup
            label={t('fields.confidentiality')}
            value={fields.confidentiality}
            onValueChange={(confidentiality) => onChange({ confidentiality })}
            options={CONFIDENTIALITIES.map((value) => ({ value, label: term(`confidentiality.${value}`), description: t(`confidentialityHint.${value}`) }))}
          />
          {fields.confidentiality === 'confidential' ? (
            <MultiCombobox
              label={t('fields.readers')}
              description={t('readers.description')}
              optional
              picked={fields.readers}
              onChange={(readers) => onChange({ readers })}
              search={searchColleagues}
              placeholder={t('readers.placeholder')}
              removeLabel={(person) => t('readers.remove', { name: person.label })}
            />
          ) : null}
        </>
      ) : (
        <p className="text-sm text-ink-3">{t('hint.ownerOnly', { owner })}</p>
      )}
    </>
  );
}
