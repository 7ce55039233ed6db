// The list of articles.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ARTICLE_STATES } from '@/lib/domain/article';
import { deskPermissions } from '@/lib/domain/permissions';
import { isDeskEmpty, listArticles } from '@/lib/server/articles/queries';
import { searchInput } from '@/lib/web/search-input';
import { requireActor } from '@/lib/web/session';
import { ArticleFilters } from '@/components/article/article-filters';
import { ArticleTable } from '@/components/article/article-table';
import { LoadSampleButton } from '@/components/article/load-sample-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('title') };
}

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const t = await getTranslations('articles');
  const { input, filter } = searchInput('GET /api/v1/articles', await searchParams, ['q', 'state', 'assignee', 'archived']);
  const { items, nextCursor } = await listArticles(actor, input);
  const mayCreate = deskPermissions(actor).includes('article.create');
  const empty = items.length === 0 && (await isDeskEmpty(actor));
  const create = mayCreate ? (
    <LinkButton href="/articles/new" variant="primary" size="md">
      {t('new')}
    </LinkButton>
  ) : null;

  if (empty) {
    return (
      <>
        <PageHeader title={t('title')} actions={create} />
        <EmptyState action={mayCreate ? <LoadSampleButton /> : undefined}>{mayCreate ? t('empty') : t('emptyViewer')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} actions={create} />
      <ArticleFilters key={JSON.stringify(filter)} filter={{ ...filter, state: ARTICLE_STATES.some((state) => state === filter.state) ? filter.state : '' }} />
      {items.length === 0 ? <EmptyState action={<LinkButton href="/articles">{t('filter.reset')}</LinkButton>}>{t('noneFound')}</EmptyState> : <ArticleTable articles={items} />}
      {nextCursor ? (
        <div className="pt-4">
          <LinkButton href={{ pathname: '/articles', query: { ...filter, cursor: nextCursor } }}>{t('more')}</LinkButton>
        </div>
      ) : null}
    </>
  );
}
