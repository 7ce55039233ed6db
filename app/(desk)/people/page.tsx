// People and invitations, for admins.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { InvitationTable } from '@/components/person/invitation-table';
import { InviteDialog } from '@/components/person/invite-dialog';
import { PeopleSearch } from '@/components/person/people-search';
import { PeopleTable } from '@/components/person/people-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { deskPermissions } from '@/lib/domain/permissions';
import { listInvitations } from '@/lib/server/invitations/queries';
import { listPeople } from '@/lib/server/people/queries';
import { searchInput } from '@/lib/web/search-input';
import { requireActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person.people'))('title') };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  if (!deskPermissions(actor).includes('people.manage')) notFound();
  const { input, filter } = searchInput('GET /api/v1/people', await searchParams, ['q']);
  const [people, invitations, t] = await Promise.all([listPeople(actor, input), listInvitations(actor, { limit: 200 }), getTranslations('person')]);
  const now = new Date().toISOString();
  const open = invitations.items.filter((one) => one.acceptedAt === null && one.revokedAt === null && one.expiresAt > now);
  return (
    <>
      <PageHeader title={t('people.title')} actions={<InviteDialog />} />
      <PeopleSearch q={filter.q} />
      {people.items.length === 0 ? (
        <EmptyState action={<LinkButton href="/people">{t('people.all')}</LinkButton>}>{t('people.noneFound')}</EmptyState>
      ) : (
        <PeopleTable people={people.items} meId={actor.id} />
      )}
      {people.nextCursor ? (
        <div className="pt-4">
          <LinkButton href={{ pathname: '/people', query: { ...(filter.q ? { q: filter.q } : {}), cursor: people.nextCursor } }}>{t('people.more')}</LinkButton>
        </div>
      ) : null}
      <section aria-labelledby="invitations" className="grid gap-3 pt-12">
        <h2 id="invitations" className="font-serif text-xl font-semibold">
          {t('invitations.title')}
        </h2>
        {open.length === 0 ? <p className="text-ink-3">{t('invitations.none')}</p> : <InvitationTable invitations={open} />}
      </section>
    </>
  );
}
