// Asks for e-mail and password, and leads to the page one wanted.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signIn } from '@/lib/client/sign-in';
import { useCall } from '@/lib/client/use-call';
import { Refusal } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';

/** `next` is a path of this desk, checked by the page. */
export function LoginForm({ next }: { next: string }) {
  const t = useTranslations('person.signIn');
  const { pending, problem, run } = useCall({ leaving: true });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  return (
    <form
      className="grid gap-5"
      // Without script the browser would put the password into the address.
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => {
          await signIn(email, password);
          // A full load: the document takes the person's language and theme.
          window.location.assign(next);
        });
      }}
    >
      <Field label={t('email')}>
        <Input type="email" name="email" autoComplete="username" required maxLength={254} value={email} onChange={(event) => setEmail(event.target.value)} />
      </Field>
      <Field label={t('password')}>
        <Input type="password" name="password" autoComplete="current-password" required maxLength={1024} value={password} onChange={(event) => setPassword(event.target.value)} />
      </Field>
      {problem?.code === 'unauthenticated' ? (
        <Notice tone="error" next={t('wrongNext')}>
          {t('wrong')}
        </Notice>
      ) : (
        <Refusal problem={problem} />
      )}
      <Button type="submit" variant="primary" size="lg" pending={pending}>
        {t('submit')}
      </Button>
    </form>
  );
}
