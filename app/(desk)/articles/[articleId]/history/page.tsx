// The history of an article: who did what, when, before and after.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { listHistory } from '@/lib/server/history/queries';
import { articleOfPage } from '@/lib/web/article-page';
import { requireActor } from '@/lib/web/session';
import { HistoryList } from '@/components/history/history-list';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }> };

/** Events that the page begins with. */
const FIRST = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleOfPage((await params).articleId);
  return { title: `${(await getTranslations('history'))('title')}: ${article.title}` };
}

export default async function HistoryPage({ params }: Props) {
  const actor = await requireActor();
  const article = await articleOfPage((await params).articleId);
  const [t, first] = await Promise.all([getTranslations('history'), listHistory(actor, { id: article.id, limit: FIRST })]);
  return (
    <>
      <PageHeader title={t('title')} crumb={<Link href={`/articles/${article.id}`}>{article.title}</Link>} />
      <HistoryList articleId={article.id} first={first} />
    </>
  );
}
