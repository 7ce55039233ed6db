// The way from an address without a revision to those there are: only the browser knows whose they are.
'use client';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

export function AllRevisionsLink() {
  const t = useTranslations('diff.compare');
  const { articleId } = useParams<{ articleId: string }>();
  return <LinkButton href={`/articles/${articleId}/revisions`}>{t('all')}</LinkButton>;
}
