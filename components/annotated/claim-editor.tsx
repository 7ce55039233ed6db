// Changes a claim before it is stored: its words, its type, and what proves it.
'use client';
import { useTranslations } from 'next-intl';
import { adjustSpan, type EdgeStep } from '@/components/article/adjusting';
import { EdgeButtons } from '@/components/article/edge-buttons';
import { useSourceSearch } from '@/components/source/use-source-search';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { Select } from '@/components/ui/select';
import { CLAIM_TYPES } from '@/lib/domain/claim';
import type { Span } from '@/lib/text/span';
import { addEvidence, addLibraryEvidence, setType, setWords } from './changes';
import type { DraftClaim, DraftSource } from './draft';
import { EvidenceEditor } from './evidence-editor';
import { useDraftSourceSearch } from './use-draft-source-search';
import type { Act } from './use-annotated-draft';
import { focusField } from './use-row-focus';

type EditorProps = {
  claim: DraftClaim;
  /** Its place in text order, from 1. */
  number: number;
  text: string;
  /** The text's words, for the edges. */
  words: readonly Span[];
  sources: readonly DraftSource[];
  /** How many pieces of evidence rest on each source. */
  uses: ReadonlyMap<string, number>;
  act: Act;
  fault: (pointer: string) => string | undefined;
  onMark: () => void;
  onSource: (source: string) => void;
  announce: (words: string) => void;
};

/** Stands below the claim's row. */
export function ClaimEditor({ claim, number, text, words, sources, uses, act, fault, onMark, onSource, announce }: EditorProps) {
  const t = useTranslations('annotated.claim');
  const term = useTranslations('terms');
  const library = useSourceSearch();
  const search = useDraftSourceSearch(sources, library.search);
  const what = text.slice(claim.start, claim.end);
  const move = (step: EdgeStep) => {
    const span = adjustSpan(text, words, claim, step);
    act({ act: 'words', what }, setWords(claim.id, span), `${claim.id}:words`);
    announce(text.slice(span.start, span.end));
  };
  const place = `add-to-${claim.id}`;
  const add = (value: string) => {
    const picked = library.found(value);
    if (sources.some(({ id }) => id === value)) act({ act: 'added', what }, addEvidence(claim.id, { source: value }));
    else if (picked) act({ act: 'added', what }, addLibraryEvidence(claim.id, picked));
    focusField(place);
  };
  return (
    <div role="group" aria-label={t('editor', { number })} className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-3 pb-2">
      <div className="grid gap-1.5">
        <span className="text-sm font-medium">{t('words')}</span>
        <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
          <EdgeButtons onMove={move} />
          <Button onClick={onMark} aria-keyshortcuts="w">
            {t('mark')} <Kbd decorative>w</Kbd>
          </Button>
        </div>
        {fault('') ? <p className="text-sm font-medium text-problem">{fault('')}</p> : null}
      </div>
      <Field label={t('type')} error={fault('/type')} className="max-w-72">
        <Select value={claim.type} onValueChange={(type) => act({ act: 'type', what }, setType(claim.id, type))} options={CLAIM_TYPES.map((value) => ({ value, label: term(`claimType.${value}`) }))} />
      </Field>
      {claim.evidence.map((evidence, index) => (
        <EvidenceEditor
          key={evidence.id}
          claim={claim}
          evidence={evidence}
          number={index + 1}
          sources={sources}
          shared={uses.get(evidence.source) ?? 1}
          act={act}
          fault={(pointer) => fault(`/evidence/${index}${pointer}`)}
          onSource={onSource}
        />
      ))}
      <div id={place} className="border-t border-line pt-3">
        <Field label={t('add')} description={t('addHint')} className="max-w-lg">
          {/* A new key empties the input after each choice. */}
          <Combobox
            key={claim.evidence.length}
            value={null}
            search={search}
            onCreate={(typed) => {
              act({ act: 'added', what }, addEvidence(claim.id, { typed }));
              focusField(place);
            }}
            onValueChange={(option) => (option ? add(option.value) : undefined)}
          />
        </Field>
      </div>
    </div>
  );
}
