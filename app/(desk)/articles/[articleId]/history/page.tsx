// The history of an article: who did what, when, before and after.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import { Id } from '@/lib/domain/schema/primitives';
import { getArticle } from '@/lib/server/articles/queries';
import { listHistory } from '@/lib/server/history/queries';
import { requireActor } from '@/lib/web/session';
import { HistoryList } from '@/components/history/history-list';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }> };

/** Events that the page begins with. */
const FIRST = 50;

/** The article, read once for title and page; the "not found" page when there is none for this person. */
const load = cache(async (actor: Actor, id: string) => {
  if (!Id.safeParse(id).success) notFound();
  try {
    return await getArticle(actor, { id });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await load(await requireActor(), (await params).articleId);
  return { title: `${(await getTranslations('history'))('title')}: ${article.title}` };
}

export default async function HistoryPage({ params }: Props) {
  const actor = await requireActor();
  const article = await load(actor, (await params).articleId);
  const [t, first] = await Promise.all([getTranslations('history'), listHistory(actor, { id: article.id, limit: FIRST })]);
  return (
    <>
      <PageHeader title={t('title')} crumb={<Link href={`/articles/${article.id}`}>{article.title}</Link>} />
      <HistoryList articleId={article.id} first={first} />
    </>
  );
}
