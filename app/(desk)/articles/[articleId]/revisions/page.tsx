// All revisions of an article: who stored what when, and what it did to claims.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { listRevisionRows } from '@/lib/server/diff/queries';
import { articleOfPage } from '@/lib/web/article-page';
import { searchInput } from '@/lib/web/search-input';
import { requireActor } from '@/lib/web/session';
import { RevisionTable } from '@/components/diff/revision-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleOfPage((await params).articleId);
  return { title: `${(await getTranslations('diff.list'))('title')}: ${article.title}` };
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await articleOfPage((await params).articleId);
  const { input } = searchInput('GET /api/v1/articles/{id}/revisions', await searchParams, ['cursor']);
  const [t, { items, nextCursor }] = await Promise.all([getTranslations('diff.list'), listRevisionRows(actor, { ...input, id: article.id })]);
  const path = `/articles/${article.id}/revisions`;
  const mayRevise = article.allowed.includes('article.revise');
  const isOnly = article.revision.number === 1;
  const create = mayRevise ? (
    <LinkButton href={`${path}/new`} variant="primary" size="md">
      {t('new')}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader title={t('title')} crumb={<Link href={`/articles/${article.id}`}>{article.title}</Link>} actions={isOnly ? null : create} />
      {isOnly ? <EmptyState action={create}>{t(mayRevise ? 'only' : 'onlyViewer')}</EmptyState> : null}
      <RevisionTable path={path} revisions={items} current={article.revision.number} />
      {nextCursor ? (
        <div className="pt-4">
          <LinkButton href={{ pathname: path, query: { cursor: nextCursor } }}>{t('older')}</LinkButton>
        </div>
      ) : null}
    </>
  );
}
