// Changes one's password.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import { Refusal, useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { showToast } from '@/components/ui/toast';

/** `email` lets password managers know whose password it is. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('person.password');
  const { pending, problem, run } = useCall();
  const fault = useFieldFault(problem);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');

  const save = async () => {
    await api('POST /api/v1/me/password', { body: { current, next } });
    setCurrent('');
    setNext('');
    showToast({ title: t('saved') });
  };

  return (
    <form
      className="grid max-w-sm gap-5"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void run(save);
      }}
    >
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('current')} error={fault('/current')}>
        <Input type="password" name="current" autoComplete="current-password" required maxLength={1024} value={current} onChange={(event) => setCurrent(event.target.value)} />
      </Field>
      <Field label={t('next')} description={t('nextHint')} error={fault('/next')}>
        <Input type="password" name="next" autoComplete="new-password" required minLength={12} maxLength={1024} value={next} onChange={(event) => setNext(event.target.value)} />
      </Field>
      <Refusal problem={problem} fields={['/current', '/next']} />
      <div>
        <Button type="submit" size="md" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
