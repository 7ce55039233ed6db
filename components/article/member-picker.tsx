// Who may see a restricted article: a list of colleagues to add to and take from.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import { api } from '@/lib/client/api';
import { MultiCombobox } from '@/components/ui/multi-combobox';

/** `fixed` is a member anyway (whoever creates the article) and is not offered. */
export function MemberPicker({ members, onChange, fixed }: { members: readonly PersonRef[]; onChange: (members: PersonRef[]) => void; fixed?: string | undefined }) {
  const t = useTranslations('manuscript.members');
  const search = useCallback(
    async (q: string, signal: AbortSignal) => {
      const { items } = await api('GET /api/v1/colleagues', { query: { q, limit: 20 }, signal });
      return items.filter((person) => !person.disabled && person.id !== fixed).map((person) => ({ value: person.id, label: person.name }));
    },
    [fixed],
  );
  return (
    <MultiCombobox
      label={t('label')}
      {...(fixed === undefined ? {} : { description: t('description') })}
      picked={members.map((member) => ({ value: member.id, label: member.name }))}
      onChange={(picked) => onChange(picked.map((option) => ({ id: option.value, name: option.label })))}
      search={search}
      placeholder={t('placeholder')}
      removeLabel={(option) => t('remove', { name: option.label })}
    />
  );
}
