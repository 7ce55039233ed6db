// The newsroom's source library.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { deskPermissions } from '@/lib/domain/permissions';
import { SOURCE_TYPES } from '@/lib/domain/source';
import { listSources } from '@/lib/server/sources/queries';
import { searchInput } from '@/lib/web/search-input';
import { requireActor } from '@/lib/web/session';
import { NewSource } from '@/components/source/new-source';
import { SourceFilters } from '@/components/source/source-filters';
import { SourceTable } from '@/components/source/source-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('source'))('title') };
}

export default async function SourcesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const t = await getTranslations('source');
  const { input, filter } = searchInput('GET /api/v1/sources', await searchParams, ['q', 'type']);
  const { items, nextCursor } = await listSources(actor, input);
  const mayCreate = deskPermissions(actor).includes('source.create');
  const searched = filter.q !== '' || filter.type !== '' || input.cursor !== undefined;

  if (items.length === 0 && !searched) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState action={mayCreate ? <NewSource /> : undefined}>{mayCreate ? t('empty') : t('emptyViewer')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} actions={mayCreate ? <NewSource /> : null} />
      <SourceFilters filter={{ q: filter.q, type: SOURCE_TYPES.some((type) => type === filter.type) ? filter.type : '' }} />
      {items.length === 0 ? <EmptyState action={<LinkButton href="/sources">{t('filter.reset')}</LinkButton>}>{t('noneFound')}</EmptyState> : <SourceTable sources={items} />}
      {nextCursor ? (
        <div className="pt-4">
          <LinkButton href={{ pathname: '/sources', query: { ...filter, cursor: nextCursor } }}>{t('more')}</LinkButton>
        </div>
      ) : null}
    </>
  );
}
