// New article: paste a manuscript or choose a file.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { deskPermissions } from '@/lib/domain/permissions';
import { requireActor } from '@/lib/web/session';
import { NewArticleForm } from '@/components/manuscript/new-article-form';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('new') };
}

export default async function NewArticlePage() {
  const actor = await requireActor();
  if (!deskPermissions(actor).includes('article.create')) notFound();
  const t = await getTranslations('articles');
  return (
    <>
      <PageHeader title={t('new')} crumb={<Link href="/articles">{t('title')}</Link>} />
      <NewArticleForm me={{ id: actor.id, name: actor.name }} />
    </>
  );
}
