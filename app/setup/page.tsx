// Makes the first admin from the link in the terminal.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntryFrame } from '@/components/person/entry-frame';
import { JoinForm } from '@/components/person/join-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person.setup'))('title') };
}

export default async function SetupPage() {
  const t = await getTranslations('person.setup');
  return (
    <EntryFrame title={t('title')} lead={t('lead')}>
      <JoinForm submit={t('submit')} />
    </EntryFrame>
  );
}
