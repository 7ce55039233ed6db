// Makes an account from an invitation or set-up link and signs the person in.
'use client';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { api } from '@/lib/client/api';
import { keepPreference } from '@/lib/client/preferences';
import { signIn } from '@/lib/client/sign-in';
import { useCall } from '@/lib/client/use-call';
import { Refusal, useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';

const FIELDS = ['/email', '/name', '/password'];

/** The secret stands behind "#" in the address, which no server gets to see; undefined while the page is not in a browser. */
function useSecret(): string | undefined {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash.slice(1),
    () => undefined,
  );
}

/** Used by both pages; `submit` is the word on the button. */
export function JoinForm({ submit }: { submit: string }) {
  const t = useTranslations('person.join');
  const secret = useSecret();
  const { pending, problem, run } = useCall({ leaving: true });
  const fault = useFieldFault(problem);
  const [person, setPerson] = useState({ name: '', email: '', password: '' });
  const value = (name: keyof typeof person) => ({ name, value: person[name], onChange: (event: { target: { value: string } }) => setPerson({ ...person, [name]: event.target.value }) });

  if (secret === '') {
    return (
      <Notice tone="warning" next={t('noSecretNext')}>
        {t('noSecret')}
      </Notice>
    );
  }

  const join = async () => {
    await api('POST /api/v1/invitations/accept', { body: { ...person, secret: secret ?? '' } });
    try {
      await signIn(person.email, person.password);
      await keepPreference({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    } catch {
      // The account exists, and that is what counts: sign-in by hand, or the settings page, does the rest.
    }
    // Replaced, not added: going back must not show a spent link. Whoever is not signed in is asked to.
    window.location.replace('/articles');
  };

  return (
    <form
      className="grid gap-5"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void run(join);
      }}
    >
      <Field label={t('name')} description={t('nameHint')} error={fault('/name')}>
        <Input autoComplete="name" required maxLength={200} {...value('name')} />
      </Field>
      <Field label={t('email')} description={t('emailHint')} error={problem?.at('/email') === 'invalid' ? t('otherEmail') : fault('/email')}>
        <Input type="email" autoComplete="username" required maxLength={254} {...value('email')} />
      </Field>
      <Field label={t('password')} description={t('passwordHint')} error={fault('/password')}>
        <Input type="password" autoComplete="new-password" required minLength={12} maxLength={1024} {...value('password')} />
      </Field>
      {problem?.code === 'link_spent' ? (
        <Notice tone="error" next={t('spentNext')} action={<TextLink href="/login">{t('toSignIn')}</TextLink>}>
          {t('spent')}
        </Notice>
      ) : (
        <Refusal problem={problem} fields={FIELDS} />
      )}
      <Button type="submit" variant="primary" size="lg" pending={pending} disabled={secret === undefined}>
        {submit}
      </Button>
    </form>
  );
}
