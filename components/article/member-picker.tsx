// Who may see a restricted article: a list of colleagues to add to and take from.
'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import { api } from '@/lib/client/api';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';

/** `fixed` is always a member and cannot be taken out (whoever creates the article). */
export function MemberPicker({ members, onChange, fixed }: { members: readonly PersonRef[]; onChange: (members: PersonRef[]) => void; fixed?: string | undefined }) {
  const t = useTranslations('manuscript.members');
  const search = useCallback(
    async (q: string, signal: AbortSignal) => {
      const { items } = await api('GET /api/v1/colleagues', { query: { q, limit: 20 }, signal });
      const taken = new Set([...members.map((member) => member.id), fixed]);
      return items.filter((person) => !person.disabled && !taken.has(person.id)).map((person) => ({ value: person.id, label: person.name }));
    },
    [members, fixed],
  );
  return (
    <div className="grid gap-2">
      <Field label={t('label')} description={t('description')}>
        <Combobox key={members.length} value={null} search={search} placeholder={t('placeholder')} onValueChange={(person) => person && onChange([...members, { id: person.value, name: person.label }])} />
      </Field>
      {members.length > 0 ? (
        <ul aria-label={t('label')} className="flex flex-wrap gap-1.5">
          {members.map((member) => (
            <li key={member.id} className="flex items-center gap-1 rounded-full border border-line-2 pl-3 text-sm">
              {member.name}
              {member.id === fixed ? (
                <span className="w-3" />
              ) : (
                <Button variant="quiet" size="icon" aria-label={t('remove', { name: member.name })} onClick={() => onChange(members.filter((other) => other.id !== member.id))}>
                  <X aria-hidden />
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
