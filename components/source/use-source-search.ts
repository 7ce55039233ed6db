// Looks for sources of the library while somebody types.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useRef } from 'react';
import type { Source } from '@/lib/domain/schema/source';
import { api } from '@/lib/client/api';
import type { ComboboxOption } from '@/components/ui/combobox';
import type { OptionSearch } from '@/components/ui/use-option-search';

/** What stays of a chosen source in a form and its draft. */
export type PickedSource = Pick<Source, 'id' | 'title' | 'type'>;

/** `search` is for a Combobox and keeps its identity; `found` knows what it has offered, by id. */
export function useSourceSearch(): { search: OptionSearch<ComboboxOption>; found: (id: string) => PickedSource | null } {
  const term = useTranslations('terms');
  // What the last searches found, to know the type of what is chosen.
  const known = useRef(new Map<string, PickedSource>());
  const search = useCallback(
    async (q: string, signal: AbortSignal) => {
      const { items } = await api('GET /api/v1/sources', { query: { q, limit: 20 }, signal });
      for (const { id, title, type } of items) known.current.set(id, { id, title, type });
      return items.map((source) => ({ value: source.id, label: source.title, hint: [source.creator ?? source.publisher, term(`sourceType.${source.type}`)].filter(Boolean).join(' · ') }));
    },
    [term],
  );
  const found = useCallback((id: string) => known.current.get(id) ?? null, []);
  return { search, found };
}
