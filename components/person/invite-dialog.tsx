// Invites somebody by a link that is shown once.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import type { Role } from '@/lib/domain/actor';
import { Refusal, useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RoleChoice } from './role-choice';
import { ShownOnce } from './shown-once';

/** The page lists the open invitation once the dialog has its link. */
export function InviteDialog() {
  const t = useTranslations('person.invitations');
  const form = useId();
  const router = useRouter();
  const { pending, problem, run, clear } = useCall();
  const fault = useFieldFault(problem);
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['editor']);
  const [link, setLink] = useState<string | null>(null);

  const invite = async () => {
    const made = await api('POST /api/v1/invitations', { body: { email: email.trim() || null, roles } });
    setLink(made.link);
    router.refresh();
  };

  return (
    <Dialog
      title={t('newTitle')}
      description={t('newHint')}
      size="sm"
      onOpenChange={(open) => {
        if (!open) return;
        setEmail('');
        setRoles(['editor']);
        setLink(null);
        clear();
      }}
      trigger={
        <Button variant="primary" size="md">
          {t('new')}
        </Button>
      }
      actions={
        link === null ? (
          <Button type="submit" form={form} variant="primary" size="md" pending={pending} disabled={roles.length === 0}>
            {t('make')}
          </Button>
        ) : (
          <DialogClose>{t('done')}</DialogClose>
        )
      }
    >
      {link === null ? (
        <form
          id={form}
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void run(invite);
          }}
        >
          <Field label={t('email')} optional description={t('emailHint')} error={fault('/email')}>
            <Input type="email" maxLength={254} autoComplete="off" value={email} onChange={(event) => setEmail(event.target.value)} />
          </Field>
          <RoleChoice roles={roles} onChange={setRoles} error={fault('/roles')} />
          <Refusal problem={problem} fields={['/email', '/roles']} />
        </form>
      ) : (
        <ShownOnce label={t('link')} description={t('linkHint')} secret={link} />
      )}
    </Dialog>
  );
}
