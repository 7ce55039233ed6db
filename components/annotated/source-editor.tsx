// Changes a source of the notes before it is stored, makes it one with another, or puts one of the library in its place.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { SourceFieldset } from '@/components/source/source-fieldset';
import { useSourceSearch } from '@/components/source/use-source-search';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { changeSource, linkLibrary, mergeSources } from './changes';
import { sourceName, type DraftSource } from './draft';
import { useDraftSourceSearch } from './use-draft-source-search';
import type { Act } from './use-annotated-draft';
import { focusRow } from './use-row-focus';

type EditorProps = {
  source: DraftSource;
  others: readonly DraftSource[];
  act: Act;
  fault: (pointer: string) => string | undefined;
  /** Gets the source that is left once two are one. */
  onMerged: (into: string) => void;
};

const nothing = () => Promise.resolve([]);

/** Stands below the source's row. */
export function SourceEditor({ source, others, act, fault, onMerged }: EditorProps) {
  const t = useTranslations('annotated.source');
  const { search, found } = useSourceSearch();
  const searchOthers = useDraftSourceSearch(others, nothing);
  const searchLibrary = useCallback(async (query: string, signal: AbortSignal) => (await search(query, signal)).filter(({ value }) => value !== source.linked?.id), [search, source.linked?.id]);
  const what = sourceName(source);
  return (
    <div role="group" aria-label={t('editor', { title: what })} className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-3 pb-2">
      {source.linked ? (
        <div className="grid justify-items-start gap-2">
          <p className="text-ink-2">{t('linked')}</p>
          <Button
            onClick={() => {
              act({ act: 'unlinked', what }, linkLibrary(source.id, null));
              focusRow(source.id);
            }}
          >
            {t('unlink')}
          </Button>
        </div>
      ) : (
        <SourceFieldset fields={source.fields} onChange={(part) => act({ act: 'source', what }, changeSource(source.id, part), `${source.id}:${Object.keys(part).join()}`)} fault={fault} owner={null} />
      )}
      <div className="grid items-start gap-4 border-t border-line pt-3 sm:grid-cols-2">
        {others.length > 0 ? (
          <Field label={t('merge')} description={t('mergeHint')}>
            <Combobox
              value={null}
              search={searchOthers}
              onValueChange={(option) => {
                if (!option) return;
                act({ act: 'merged', what }, mergeSources(source.id, option.value));
                onMerged(option.value);
              }}
            />
          </Field>
        ) : null}
        <Field label={t('link')} description={t('linkHint')} error={fault('/id')}>
          <Combobox
            key={source.linked?.id ?? 'none'}
            value={null}
            search={searchLibrary}
            onValueChange={(option) => {
              const picked = option && found(option.value);
              if (!picked) return;
              act({ act: 'linked', what }, linkLibrary(source.id, picked));
              focusRow(source.id);
            }}
          />
        </Field>
      </div>
    </div>
  );
}
