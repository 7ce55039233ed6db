// Changes somebody's name and roles.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import type { Role } from '@/lib/domain/actor';
import type { Person } from '@/lib/domain/schema/person';
import { Refusal, useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RoleChoice } from './role-choice';
import { SavedMeanwhile } from './saved-meanwhile';

/** The page shows the change once it is saved. */
export function EditPersonDialog({ person }: { person: Person }) {
  const t = useTranslations('person.people');
  const shell = useTranslations('shell.role');
  const form = useId();
  const router = useRouter();
  const { pending, problem, run, clear } = useCall();
  const fault = useFieldFault(problem);
  const [open, setOpen] = useState(false);
  const [version, setVersion] = useState(person.version);
  const [name, setName] = useState(person.name);
  const [roles, setRoles] = useState<Role[]>(person.roles);

  const take = (from: Person) => {
    setVersion(from.version);
    setName(from.name);
    setRoles(from.roles);
    clear();
  };
  const rolesInWords = (some: readonly Role[]) => [...some].sort().map((role) => shell(role)).join(' · ');
  const current = problem?.code === 'stale_version' ? (problem.current as Person) : null;

  const save = async () => {
    await api('PATCH /api/v1/people/{id}', { params: { id: person.id }, body: { name, roles }, ifMatch: version });
    setOpen(false);
    router.refresh();
  };

  return (
    <Dialog
      title={t('editTitle', { name: person.name })}
      description={person.email}
      size="sm"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) take(person);
      }}
      trigger={
        <Button variant="quiet" aria-label={t('editLabel', { name: person.name })}>
          {t('edit')}
        </Button>
      }
      actions={
        <Button type="submit" form={form} variant="primary" size="md" pending={pending} disabled={roles.length === 0}>
          {t('save')}
        </Button>
      }
    >
      <form
        id={form}
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void run(save);
        }}
      >
        <Field label={t('name')} error={fault('/name')}>
          <Input required maxLength={200} autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <RoleChoice roles={roles} onChange={setRoles} error={fault('/roles')} />
        {current ? (
          <SavedMeanwhile
            differences={[
              ...(current.name === name ? [] : [{ label: t('name'), saved: current.name, mine: name }]),
              ...(rolesInWords(current.roles) === rolesInWords(roles) ? [] : [{ label: t('roles'), saved: rolesInWords(current.roles), mine: rolesInWords(roles) }]),
            ]}
            onKeepMine={() => {
              setVersion(current.version);
              clear();
            }}
            onTakeSaved={() => take(current)}
          />
        ) : (
          <Refusal problem={problem} fields={['/name', '/roles']} />
        )}
      </form>
    </Dialog>
  );
}
