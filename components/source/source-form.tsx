// Adds a source or changes one; what is typed stays until it is saved.
'use client';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import type { Source } from '@/lib/domain/schema/source';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { useDraft } from '@/lib/client/draft';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { emptySource, fieldsOf, sourceBody, type SourceFields } from './source-fields';
import { SourceFieldset, TEXTS } from './source-fieldset';
import { VersionConflict } from './version-conflict';

type SourceFormProps = {
  /** The source to change; a new one when left out. */
  source?: Source | undefined;
  /** What was typed in a search, for a new one. */
  typed?: string | undefined;
  onSaved: (source: Source) => void;
  onCancel: () => void;
};


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

  const shown = (of: SourceFields) => [
    { label: t('fields.type'), value: term(`sourceType.${of.type}`) },
    ...TEXTS.map((name) => ({ label: t(`fields.${name}`), value: of[name] })),
    { label: t('fields.confidentiality'), value: term(`confidentiality.${of.confidentiality}`) },
    { label: t('fields.readers'), value: of.readers.map((reader) => reader.label).sort().join(', ') },
  ];

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <SourceFieldset fields={fields} onChange={change} fault={fault} owner={mayHide ? null : source.owner.name} />
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
