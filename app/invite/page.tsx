// Makes an account from an invitation.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntryFrame } from '@/components/person/entry-frame';
import { JoinForm } from '@/components/person/join-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person.invite'))('title') };
}

export default async function InvitePage() {
  const t = await getTranslations('person.invite');
  return (
    <EntryFrame title={t('title')} lead={t('lead')}>
      <JoinForm submit={t('submit')} />
    </EntryFrame>
  );
}
