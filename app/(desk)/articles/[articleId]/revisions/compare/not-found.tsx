// What stands where the article has no such revision.
import { getTranslations } from 'next-intl/server';
import { AllRevisionsLink } from '@/components/diff/all-revisions-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';

export default async function NoSuchRevision() {
  const t = await getTranslations('diff.compare');
  return (
    <>
      <PageHeader title={t('missingTitle')} />
      <EmptyState action={<AllRevisionsLink />}>{t('missing')}</EmptyState>
    </>
  );
}
