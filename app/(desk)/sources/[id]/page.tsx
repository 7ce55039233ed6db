// One source: what it says of itself, its files, where it is used, and how it was before.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/actor';
import { Id } from '@/lib/domain/schema/primitives';
import { getSource, getSourceUses, getSourceVersions } from '@/lib/server/sources/queries';
import { orNotFound } from '@/lib/web/or-not-found';
import { requireActor } from '@/lib/web/session';
import { SourceDetails } from '@/components/source/source-details';
import { SourceFiles } from '@/components/source/source-files';
import { SourceUses } from '@/components/source/source-uses';
import { SourceVersions } from '@/components/source/source-versions';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ id: string }> };

/** The source, read once for title and page; the "not found" page when there is none for this person. */
const load = cache(async (actor: Actor, id: string) => {
  if (!Id.safeParse(id).success) notFound();
  return orNotFound(getSource(actor, { id }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(await requireActor(), (await params).id)).title };
}

export default async function SourcePage({ params }: Props) {
  const actor = await requireActor();
  const source = await load(actor, (await params).id);
  const [t, uses, versions] = await Promise.all([getTranslations('source'), getSourceUses(actor, source.id), getSourceVersions(actor, source.id)]);
  return (
    <>
      <PageHeader title={source.title} crumb={<Link href="/sources">{t('title')}</Link>} meta={t('version', { version: source.version })} />
      <SourceDetails source={source} />
      <SourceFiles source={source} />
      <SourceUses uses={uses} />
      <SourceVersions versions={versions} />
    </>
  );
}
