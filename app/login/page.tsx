// Signs in.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryFrame } from '@/components/person/entry-frame';
import { LoginForm } from '@/components/person/login-form';
import { returnPath } from '@/lib/web/return-path';
import { currentActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person.signIn'))('title') };
}

export default async function LoginPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const next = returnPath((await searchParams)['next']);
  if (await currentActor()) redirect(next);
  const t = await getTranslations('person.signIn');
  return (
    <EntryFrame title={t('title')} lead={t('lead')}>
      <LoginForm next={next} />
    </EntryFrame>
  );
}
