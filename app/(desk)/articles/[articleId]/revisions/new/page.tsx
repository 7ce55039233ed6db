// New revision of an article: by a whole text, by a file, or by correcting passages in place.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { isClosed } from '@/lib/domain/claim';
import { getArticleClaims } from '@/lib/server/claims/queries';
import { articleOfPage } from '@/lib/web/article-page';
import { requireActor } from '@/lib/web/session';
import { RevisionWorkspace } from '@/components/revision/revision-workspace';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleOfPage((await params).articleId);
  return { title: `${(await getTranslations('revision'))('title')}: ${article.title}` };
}

/** A number from the address that is none is as if it were not there. */
const numberFrom = (value: string | string[] | undefined) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null);

export default async function NewRevisionPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await articleOfPage((await params).articleId);
  const [t, claims, search] = await Promise.all([getTranslations('revision'), getArticleClaims(actor, article.id), searchParams]);
  const mayRevise = article.allowed.includes('article.revise');
  const placed = claims.filter(({ stored }) => !isClosed(stored)).map(({ id, number, status, anchors }) => ({ id, number, live: status === 'checked', spans: anchors.map(({ start, end }) => ({ start, end })) }));
  return (
    <>
      <PageHeader title={t('title')} crumb={<Link href={`/articles/${article.id}`}>{article.title}</Link>} meta={t('onto', { number: article.revision.number })} />
      {mayRevise ? (
        <RevisionWorkspace article={{ id: article.id, language: article.language }} newest={article.revision} claims={placed} meId={actor.id} at={numberFrom(search['at'])} claim={numberFrom(search['claim'])} />
      ) : (
        <EmptyState>{t(article.archivedAt ? 'archived' : 'mayNot')}</EmptyState>
      )}
    </>
  );
}
