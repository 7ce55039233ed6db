// Says that an article has no such revision, and leads to those there are: only the browser knows whose they are.
'use client';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

/** For the pages below /articles/[articleId]/revisions. */
export function NoSuchRevision() {
  const t = useTranslations('diff.compare');
  const { articleId } = useParams<{ articleId: string }>();
  return (
    <>
      <PageHeader title={t('missingTitle')} />
      <EmptyState action={<LinkButton href={`/articles/${articleId}/revisions`}>{t('all')}</LinkButton>}>{t('missing')}</EmptyState>
    </>
  );
}
