// Looks for sources while somebody types: first among those of the manuscript, then in the library.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { ComboboxOption } from '@/components/ui/combobox';
import type { OptionSearch } from '@/components/ui/use-option-search';
import { sourceName, type DraftSource } from './draft';

/** Of the manuscript's sources at most so many are offered; typing narrows them. */
const OFFERED = 20;

/** Values are ids of the draft or of the library; one that is linked already is offered once. `library` must keep its identity between renders. */
export function useDraftSourceSearch(sources: readonly DraftSource[], library: OptionSearch<ComboboxOption>): OptionSearch<ComboboxOption> {
  const t = useTranslations('annotated.source');
  const term = useTranslations('terms');
  return useCallback(
    async (query: string, signal: AbortSignal) => {
      const typed = query.toLocaleLowerCase();
      const own = sources
        .filter((source) => [sourceName(source), source.fields.creator, source.fields.publisher, source.fields.url].some((text) => text.toLocaleLowerCase().includes(typed)))
        .slice(0, OFFERED)
        .map((source) => ({ value: source.id, label: sourceName(source) || t('untitled'), hint: `${t('ofFile')} · ${term(`sourceType.${source.linked?.type ?? source.fields.type}`)}` }));
      const linked = new Set(sources.map((source) => source.linked?.id));
      // Without the library those of the manuscript are still there.
      const others = await library(query, signal).catch(() => []);
      return [...own, ...others.filter(({ value }) => !linked.has(value))];
    },
    [sources, library, t, term],
  );
}
