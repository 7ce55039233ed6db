// Attaches a source to a claim, or changes what the evidence says; what is typed stays until it is saved.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Language } from '@/lib/domain/article';
import type { Claim } from '@/lib/domain/schema/claim';
import type { VisibleEvidence } from '@/lib/domain/schema/source';
import { STANCES, TIERS, likelyTier } from '@/lib/domain/source';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { useDraft } from '@/lib/client/draft';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useFieldFault } from '@/components/shell/refusal';
import { SourcePicker } from '@/components/source/source-picker';
import { VersionConflict } from '@/components/source/version-conflict';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import { MultiCombobox } from '@/components/ui/multi-combobox';
import { ChoiceGrid } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { EvidenceFile } from './evidence-file';
import { FigureComparison } from './figure-comparison';
import { EXCERPT_LANGUAGES, draftKey, emptyEvidence, evidenceBody, fieldsOf, type EvidenceFields } from './evidence-fields';

type EvidenceFormProps = {
  claim: Claim;
  /** The evidence to change; new when left out. */
  evidence?: VisibleEvidence | undefined;
  /** The article's claims, for "also proves". */
  articleClaims: readonly Claim[];
  articleLanguage: Language;
  /** What was saved, and the claims whose version that raised. */
  onSaved: (saved: VisibleEvidence & { claims: Claim[] }) => void;
  onCancel: () => void;
};

const claimLabel = (claim: Claim, number: string) => `${number} ${claim.statement ?? claim.anchor.exact}`;

/** Mount it in the browser only (after a click or a key), and with a `key` of claim or evidence. */
export function EvidenceForm({ claim, evidence, articleClaims, articleLanguage, onSaved, onCancel }: EvidenceFormProps) {
  const t = useTranslations('evidence');
  const term = useTranslations('terms');
  const sentence = useTranslations('errors.field');
  const locale = useLocale();
  const { fields, change, forget } = useDraft<EvidenceFields>(evidence ? `evidence-edit:${evidence.id}` : draftKey(claim.id), evidence ? fieldsOf(evidence) : emptyEvidence);
  const [base, setBase] = useState(evidence?.version ?? 0);
  // Begins open where there is something in it; later only the reader folds it.
  const [detailed] = useState(Boolean(fields.excerptLanguage || fields.note || fields.snapshot || fields.claims.length > 0));
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [sourceMissing, setSourceMissing] = useState(false);
  const current = refused?.code === 'stale_version' && evidence ? (refused.current as VisibleEvidence) : null;
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const languages = new Intl.DisplayNames([locale], { type: 'language' });

  const fault = useFieldFault(refused);
  const faultOfClaims = refused?.errors.find((error) => error.pointer.startsWith('/claimIds'));
  const ownFault = fault('');

  const save = async () => {
    if (!fields.source) return setSourceMissing(true);
    setSaving(true);
    setRefused(null);
    try {
      const body = evidenceBody(fields);
      const saved = evidence
        ? await api('PATCH /api/v1/evidence/{id}', { params: { id: evidence.id }, body, ifMatch: base })
        : await api('POST /api/v1/claims/{id}/evidence', { params: { id: claim.id }, body: { ...body, sourceId: fields.source.id, claimIds: fields.claims.map((option) => option.value) } });
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
    void save();
  };

  /** Saves what the focus is in: on the screen behind, the same key stores the verdict. */
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    if (!saving) void save();
  };

  const shown = (of: EvidenceFields) => [
    { label: t('fields.stance'), value: term(`stance.${of.stance}`) },
    { label: t('fields.tier'), value: term(`tier.${of.tier}`) },
    { label: t('fields.excerpt'), value: of.excerpt },
    { label: t('fields.excerptLanguage'), value: of.excerptLanguage && (languages.of(of.excerptLanguage) ?? '') },
    { label: t('fields.excerptTranslation'), value: of.excerptTranslation },
    { label: t('fields.locator'), value: of.locator },
    { label: t('fields.note'), value: of.note },
    { label: t('fields.file'), value: of.snapshot?.fileName ?? '' },
  ];
  const known = EXCERPT_LANGUAGES.some((tag) => tag === fields.excerptLanguage) || fields.excerptLanguage === '' ? EXCERPT_LANGUAGES : [fields.excerptLanguage, ...EXCERPT_LANGUAGES];

  return (
    <section ref={root} aria-label={evidence ? t('edit') : t('add')} className="grid gap-4 border-y border-line py-4">
      {evidence ? (
        <p className="font-medium">{evidence.source.title}</p>
      ) : (
        <SourcePicker
          value={fields.source}
          error={sourceMissing && !fields.source ? sentence('required') : fault('/sourceId')}
          onChange={(source) => change({ source, snapshot: null, ...(source ? { tier: likelyTier(source.type) } : {}) })}
        />
      )}

      <form onSubmit={submit} onKeyDown={keys} noValidate className="grid gap-4">
        <ChoiceGrid
          label={t('fields.stance')}
          columns={3}
          value={fields.stance}
          onValueChange={(stance) => change({ stance })}
          options={STANCES.map((value) => ({ value, label: term(`stance.${value}`), tone: value === 'supports' ? 'ok' : value === 'refutes' ? 'problem' : 'neutral' }))}
        />
        <ChoiceGrid label={t('fields.tier')} value={fields.tier} onValueChange={(tier) => change({ tier })} options={TIERS.map((value) => ({ value, label: term(`tier.${value}`) }))} />
        <Field label={t('fields.excerpt')} description={t('hint.excerpt')} optional error={fault('/excerpt')}>
          <Textarea value={fields.excerpt} rows={2} maxLength={10_000} onValueChange={(excerpt) => change({ excerpt })} className="font-serif" lang={fields.excerptLanguage || undefined} />
        </Field>
        <FigureComparison claim={claim} articleLanguage={articleLanguage} excerpt={fields.excerpt} language={fields.excerptLanguage} translation={fields.excerptTranslation} />
        <Field label={t('fields.locator')} description={t('hint.locator')} optional error={fault('/locator')}>
          <Input value={fields.locator} maxLength={300} onValueChange={(locator) => change({ locator })} />
        </Field>
        <details className="group" open={detailed}>
          <summary className="cursor-pointer py-1.5 text-sm text-ink-2 underline-offset-4 hover:underline">{t('details')}</summary>
          <div className="grid gap-4 pt-3">
            <Field label={t('fields.excerptLanguage')}>
              <Select
                value={fields.excerptLanguage}
                onValueChange={(excerptLanguage) => change({ excerptLanguage })}
                options={[{ value: '', label: t('noLanguage') }, ...known.map((tag) => ({ value: tag, label: languages.of(tag) ?? tag }))]}
              />
            </Field>
            {fields.excerptLanguage || fields.excerptTranslation ? (
              <Field label={t('fields.excerptTranslation')} optional error={fault('/excerptTranslation')}>
                <Textarea value={fields.excerptTranslation} rows={2} maxLength={10_000} onValueChange={(excerptTranslation) => change({ excerptTranslation })} className="font-serif" />
              </Field>
            ) : null}
            {fields.source ? (
              <EvidenceFile key={fields.source.id} sourceId={fields.source.id} value={fields.snapshot} onChange={(snapshot) => change({ snapshot })} error={fault('/snapshotId')} />
            ) : (
              <p className="text-sm text-ink-3">{t('hint.sourceFirst')}</p>
            )}
            <Field label={t('fields.note')} description={t('hint.note')} optional error={fault('/note')}>
              <Textarea value={fields.note} rows={2} maxLength={5_000} onValueChange={(note) => change({ note })} />
            </Field>
            {evidence ? null : (
              <MultiCombobox
                label={t('fields.claimIds')}
                description={t('hint.claimIds')}
                optional
                error={faultOfClaims ? sentence(faultOfClaims.code) : undefined}
                picked={fields.claims}
                onChange={(claims) => change({ claims })}
                options={articleClaims.filter((other) => other.id !== claim.id).map((other) => ({ value: other.id, label: claimLabel(other, t('claim', { number: other.number })) }))}
                placeholder={t('claimPlaceholder')}
                removeLabel={(option) => t('removeClaim', { number: articleClaims.find((other) => other.id === option.value)?.number ?? 0 })}
              />
            )}
          </div>
        </details>
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
        {ownFault ? <p className="text-sm font-medium text-problem">{ownFault}</p> : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" pending={saving}>
            {t('save')}
            <Kbd decorative className="pointer-coarse:hidden">
              {t('saveKey')}
            </Kbd>
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
    </section>
  );
}
