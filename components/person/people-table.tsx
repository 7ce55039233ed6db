// Everybody on the desk, for admins: who, with which roles, and whether they may sign in.
'use client';
import { useTranslations } from 'next-intl';
import { api } from '@/lib/client/api';
import type { Person } from '@/lib/domain/schema/person';
import { Chip } from '@/components/ui/chip';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { EditPersonDialog } from './edit-person-dialog';
import { ConfirmedAct } from './confirmed-act';

/** `meId` marks oneself. */
export function PeopleTable({ people, meId }: { people: readonly Person[]; meId: string }) {
  const t = useTranslations('person.people');
  const shell = useTranslations('shell.role');
  const roles = (person: Person) => person.roles.map((role) => shell(role)).join(' · ');
  return (
    <Table caption={t('title')}>
      <TableHead>
        <tr>
          <Th>{t('name')}</Th>
          <Th className="max-sm:hidden">{t('roles')}</Th>
          <Th className="max-sm:hidden">{t('since')}</Th>
          <Th>
            <span className="sr-only">{t('action')}</span>
          </Th>
        </tr>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <tr key={person.id}>
            <Td>
              <span className="font-medium">{person.name}</span>
              {person.id === meId ? <span className="text-ink-3"> ({t('you')})</span> : null}
              {person.disabledAt ? <Chip className="ml-2">{t('disabled')}</Chip> : null}
              <span className="block text-sm text-ink-3 [overflow-wrap:anywhere]">{person.email}</span>
              <span className="block text-sm sm:hidden">{roles(person)}</span>
            </Td>
            <Td className="max-sm:hidden">{roles(person)}</Td>
            <Td className="max-sm:hidden">
              <DateTime value={person.createdAt} format="date" />
            </Td>
            <Td>
              <div className="flex flex-wrap justify-end gap-1">
                <EditPersonDialog key={person.version} person={person} />
                <Access key={`access-${person.version}`} person={person} />
              </div>
            </Td>
          </tr>
        ))}
      </TableBody>
    </Table>
  );
}

/** Shuts somebody out or lets them in again; both are asked first, because the first takes effect at once. */
function Access({ person: { id, name, version, disabledAt } }: { person: Person }) {
  const t = useTranslations('person.people');
  const disabled = disabledAt === null;
  const act = disabled ? 'disable' : 'enable';
  return (
    <ConfirmedAct
      tone={disabled ? 'danger' : 'primary'}
      name={t(`${act}.act`)}
      label={t(`${act}.label`, { name })}
      question={t(`${act}.question`, { name })}
      consequence={t(`${act}.consequence`)}
      act={() => api('PATCH /api/v1/people/{id}', { params: { id }, body: { disabled }, ifMatch: version })}
    />
  );
}
