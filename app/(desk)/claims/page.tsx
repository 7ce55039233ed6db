// The claims of the whole desk.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listDeskClaims } from '@/lib/server/claims/queries';
import { searchInput } from '@/lib/web/search-input';
import { requireActor } from '@/lib/web/session';
import { DeskClaimFilters } from '@/components/claim/desk-claim-filters';
import { DeskClaimTable } from '@/components/claim/desk-claim-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('claims'))('title') };
}

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const t = await getTranslations('claims');
  const { input, filter } = searchInput('GET /api/v1/claims', await searchParams, ['q', 'assignee', 'due', 'status', 'stale', 'orphaned', 'rating', 'type']);
  const { items, nextCursor } = await listDeskClaims(actor, input);
  const filtered = Object.values(filter).some((value) => value !== '');
  const action = filtered ? <LinkButton href="/claims">{t('reset')}</LinkButton> : <LinkButton href="/articles">{t('toArticles')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('title')} />
      <DeskClaimFilters key={JSON.stringify(filter)} filter={filter} />
      {items.length === 0 ? <EmptyState action={action}>{filtered ? t('noneFound') : t('empty')}</EmptyState> : <DeskClaimTable claims={items} />}
      {nextCursor ? (
        <div className="pt-4">
          <LinkButton href={{ pathname: '/claims', query: { ...filter, cursor: nextCursor } }}>{t('more')}</LinkButton>
        </div>
      ) : null}
    </>
  );
}
