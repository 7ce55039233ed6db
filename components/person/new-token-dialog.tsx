// Makes an access token and shows it once.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import { Refusal, useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { ShownOnce } from './shown-once';

/** How long a token may live, in days; a script that runs for ever is the exception that one chooses. */
const LIVES = ['30', '90', '365', 'unlimited'] as const;
type Life = (typeof LIVES)[number];

/** The page lists the new token once the dialog has it. */
export function NewTokenDialog() {
  const t = useTranslations('person.tokens');
  const form = useId();
  const router = useRouter();
  const { pending, problem, run, clear } = useCall();
  const fault = useFieldFault(problem);
  const [name, setName] = useState('');
  const [life, setLife] = useState<Life>('90');
  const [token, setToken] = useState<string | null>(null);

  const make = async () => {
    const expiresAt = life === 'unlimited' ? null : new Date(Date.now() + Number(life) * 86_400_000).toISOString();
    const made = await api('POST /api/v1/me/tokens', { body: { name, expiresAt } });
    setToken(made.token);
    router.refresh();
  };

  return (
    <Dialog
      title={t('newTitle')}
      description={t('newHint')}
      size="sm"
      onOpenChange={(open) => {
        if (!open) return;
        setName('');
        setToken(null);
        clear();
      }}
      trigger={<Button size="md">{t('new')}</Button>}
      actions={
        token === null ? (
          <Button type="submit" form={form} variant="primary" size="md" pending={pending}>
            {t('make')}
          </Button>
        ) : (
          <DialogClose>{t('done')}</DialogClose>
        )
      }
    >
      {token === null ? (
        <form
          id={form}
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void run(make);
          }}
        >
          <Field label={t('name')} description={t('nameHint')} error={fault('/name')}>
            <Input required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label={t('life.label')} error={fault('/expiresAt')}>
            <Select<Life> options={LIVES.map((value) => ({ value, label: t(`life.${value}`) }))} value={life} onValueChange={setLife} />
          </Field>
          <Refusal problem={problem} fields={['/name', '/expiresAt']} />
        </form>
      ) : (
        <ShownOnce label={t('token')} description={t('tokenHint')} secret={token} />
      )}
    </Dialog>
  );
}
