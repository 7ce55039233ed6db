// Adds a source or changes one; what is typed stays until it is saved.
'use client';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import type { Source } from '@/lib/domain/schema/source';
import { CONFIDENTIALITIES, SOURCE_TYPES } from '@/lib/domain/source';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { useDraft } from '@/lib/client/draft';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MultiCombobox } from '@/components/ui/multi-combobox';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { emptySource, fieldsOf, sourceBody, type SourceFields } from './source-fields';
import { VersionConflict } from './version-conflict';

async function searchColleagues(q: string, signal: AbortSignal) {
  const { items } = await api('GET /api/v1/colleagues', { query: { q, limit: 20 }, signal });
  return items.filter((person) => !person.disabled).map((person) => ({ value: person.id, label: person.name }));
}

type SourceFormProps = {
  /** The source to change; a new one when left out. */
  source?: Source | undefined;
  /** What was typed in a search, for a new one. */
  typed?: string | undefined;
  onSaved: (source: Source) => void;
  onCancel: () => void;
};

const TEXTS = ['title', 'url', 'creator', 'publisher', 'publishedOn', 'accessedOn', 'independenceGroup'] as const;
const DAYS: readonly string[] = ['publishedOn', 'accessedOn'];
const LIMITS = { title: 500, url: 2_000, creator: 300, publisher: 300, independenceGroup: 200 } as const;

/** Mount it in the browser only (after a click), because of its draft. */
export function SourceForm({ source, typed, onSaved, onCancel }: SourceFormProps) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  const { fields, change, forget } = useDraft<SourceFields>(source ? `source:${source.id}` : 'source:new', source ? fieldsOf(source) : emptySource(typed));
  const [base, setBase] = useState(source?.version ?? 0);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const mayHide = !source || source.allowed.includes('source.manageReaders');
  const current = refused?.code === 'stale_version' ? (refused.current as Source) : null;

  const fault = useFieldFault(refused);

  const save = async () => {
    setSaving(true);
    setRefused(null);
    try {
      const body = sourceBody(fields);
      const saved = source ? await api('PATCH /api/v1/sources/{id}', { params: { id: source.id }, body, ifMatch: base }) : await api('POST /api/v1/sources', { body });
      forget();
      onSaved(saved);
    } catch (error) {
      if (!isApiError(error)) throw error;
      setRefused(error);
    } finally {
      setSaving(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Shown inside other forms' panels: React would hand the event on to them.
    event.stopPropagation();
    void save();
  };

  const text = (name: (typeof TEXTS)[number]) => (
    <Field key={name} label={t(`fields.${name}`)} optional={name !== 'title'} error={fault(`/${name}`)} {...(name === 'creator' || name === 'independenceGroup' ? { description: t(`hint.${name}`) } : {})}>
      <Input
        name={name}
        value={fields[name]}
        type={DAYS.includes(name) ? 'date' : name === 'url' ? 'url' : 'text'}
        required={name === 'title'}
        maxLength={name in LIMITS ? LIMITS[name as keyof typeof LIMITS] : undefined}
        onValueChange={(value) => change({ [name]: value })}
      />
    </Field>
  );

  const shown = (of: SourceFields) => [
    { label: t('fields.type'), value: term(`sourceType.${of.type}`) },
    ...TEXTS.map((name) => ({ label: t(`fields.${name}`), value: of[name] })),
    { label: t('fields.confidentiality'), value: term(`confidentiality.${of.confidentiality}`) },
    { label: t('fields.readers'), value: of.readers.map((reader) => reader.label).sort().join(', ') },
  ];

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {text('title')}
      <Field label={t('fields.type')} error={fault('/type')}>
        <Select value={fields.type} onValueChange={(type) => change({ type })} options={SOURCE_TYPES.map((type) => ({ value: type, label: term(`sourceType.${type}`) }))} />
      </Field>
      {text('url')}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {text('creator')}
        {text('publisher')}
        {text('publishedOn')}
        {text('accessedOn')}
      </div>
      {text('independenceGroup')}
      {mayHide ? (
        <>
          <RadioGroup
            label={t('fields.confidentiality')}
            value={fields.confidentiality}
            onValueChange={(confidentiality) => change({ confidentiality })}
            options={CONFIDENTIALITIES.map((value) => ({ value, label: term(`confidentiality.${value}`), description: t(`confidentialityHint.${value}`) }))}
          />
          {fields.confidentiality === 'confidential' ? (
            <MultiCombobox
              label={t('fields.readers')}
              description={t('readers.description')}
              optional
              picked={fields.readers}
              onChange={(readers) => change({ readers })}
              search={searchColleagues}
              placeholder={t('readers.placeholder')}
              removeLabel={(person) => t('readers.remove', { name: person.label })}
            />
          ) : null}
        </>
      ) : (
        <p className="text-sm text-ink-3">{t('hint.ownerOnly', { owner: source.owner.name })}</p>
      )}
      {/* Beside the button that was pressed, so that it is in view. */}
      {current ? (
        <VersionConflict
          fields={shown(fieldsOf(current)).map(({ label, value }, index) => ({ label, theirs: value, yours: shown(fields)[index]?.value ?? '' }))}
          onMine={() => {
            setBase(current.version);
            setRefused(null);
          }}
          onTake={() => {
            setBase(current.version);
            change(fieldsOf(current));
            setRefused(null);
          }}
        />
      ) : refused ? (
        <ProblemNotice code={refused.code} />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={saving}>
          {source ? t('save') : t('create')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
