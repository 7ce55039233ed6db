// Changes a piece of evidence before it is stored: its source, where in it, when seen, which words, which side, and the note.
'use client';
import { useTranslations } from 'next-intl';
import { STANCES } from '@/lib/domain/source';
import { useSourceSearch } from '@/components/source/use-source-search';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ChoiceGrid } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { changeEvidence, dropEvidence, restOnLibrary, restOnNew, restOnSource, splitSource } from './changes';
import { sourceName, type DraftClaim, type DraftEvidence, type DraftSource } from './draft';
import { useDraftSourceSearch } from './use-draft-source-search';
import type { Act } from './use-annotated-draft';
import { focusField, focusRow } from './use-row-focus';

type EditorProps = {
  claim: DraftClaim;
  evidence: DraftEvidence;
  /** From 1, in the claim. */
  number: number;
  sources: readonly DraftSource[];
  /** How many pieces of evidence rest on the same source. */
  shared: number;
  act: Act;
  fault: (pointer: string) => string | undefined;
  onSource: (source: string) => void;
};

/** Every change counts at once; nothing is stored. */
export function EvidenceEditor({ claim, evidence, number, sources, shared, act, fault, onSource }: EditorProps) {
  const t = useTranslations('annotated.evidence');
  const words = useTranslations('evidence');
  const term = useTranslations('terms');
  const library = useSourceSearch();
  const search = useDraftSourceSearch(sources, library.search);
  const source = sources.find(({ id }) => id === evidence.source);
  const what = source ? sourceName(source) : '';
  const set = (part: Partial<Omit<DraftEvidence, 'id'>>) => act({ act: 'evidence', what }, changeEvidence(claim.id, evidence.id, part), `${evidence.id}:${Object.keys(part).join()}`);
  const place = `source-of-${evidence.id}`;
  const rest = (value: string) => {
    const picked = library.found(value);
    if (sources.some(({ id }) => id === value)) act({ act: 'source', what }, restOnSource(claim.id, evidence.id, value));
    else if (picked) act({ act: 'source', what }, restOnLibrary(claim.id, evidence.id, picked));
    focusField(place);
  };
  return (
    <fieldset className="grid gap-3 border-t border-line pt-3">
      <legend className="float-left pt-3 text-sm font-semibold">{t('title', { number })}</legend>
      <div id={place} className="clear-both">
        <Field label={words('fields.source')} error={fault('/source')} description={source?.linked ? t('fromLibrary') : shared > 1 ? t('shared', { count: shared - 1 }) : undefined}>
          <Combobox
            key={evidence.source}
            value={source ? { value: source.id, label: what } : null}
            search={search}
            onCreate={(typed) => {
              act({ act: 'source', what }, restOnNew(claim.id, evidence.id, typed));
              focusField(place);
            }}
            onValueChange={(option) => (option ? rest(option.value) : undefined)}
          />
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onSource(evidence.source)}>{t('editSource')}</Button>
        {shared > 1 ? (
          <Button
            onClick={() => {
              act({ act: 'split', what }, splitSource(claim.id, evidence.id));
              focusField(place);
            }}
          >
            {t('split')}
          </Button>
        ) : null}
        <Button
          variant="quiet"
          onClick={() => {
            act({ act: 'dropped', what }, dropEvidence(claim.id, evidence.id));
            focusRow(claim.id);
          }}
        >
          {t('drop')}
        </Button>
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field label={words('fields.locator')} optional error={fault('/locator')} description={words('hint.locator')}>
          <Input maxLength={300} value={evidence.locator} onValueChange={(locator) => set({ locator })} />
        </Field>
        <Field label={t('accessedOn')} optional error={fault('/accessedOn')}>
          <Input type="date" value={evidence.accessedOn} onValueChange={(accessedOn) => set({ accessedOn })} />
        </Field>
      </div>
      <ChoiceGrid label={words('fields.stance')} columns={3} value={evidence.stance} onValueChange={(stance) => set({ stance })} options={STANCES.map((value) => ({ value, label: term(`stance.${value}`) }))} />
      <Field label={words('fields.excerpt')} optional error={fault('/excerpt')} description={words('hint.excerpt')}>
        <Textarea rows={2} className="min-h-10" value={evidence.excerpt} onValueChange={(excerpt) => set({ excerpt })} />
      </Field>
      <Field label={words('fields.note')} optional error={fault('/note')} description={words('hint.note')}>
        <Textarea rows={2} className="min-h-10" value={evidence.note} onValueChange={(note) => set({ note })} />
      </Field>
    </fieldset>
  );
}
