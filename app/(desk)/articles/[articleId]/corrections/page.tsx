// The correction list of an article: what its verdicts want changed, and what was decided on it.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getCorrections } from '@/lib/server/corrections/queries';
import { getMe } from '@/lib/server/people/me';
import { articleOfPage } from '@/lib/web/article-page';
import { requireActor } from '@/lib/web/session';
import { CorrectionList } from '@/components/correction/correction-list';
import { ListActions } from '@/components/correction/list-actions';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleOfPage((await params).articleId);
  return { title: `${(await getTranslations('correction'))('title')}: ${article.title}` };
}

export default async function CorrectionsPage({ params }: Props) {
  const actor = await requireActor();
  const article = await articleOfPage((await params).articleId);
  const [t, corrections, me] = await Promise.all([getTranslations('correction'), getCorrections(actor, article.id), getMe(actor)]);
  return (
    <>
      <PageHeader
        title={t('title')}
        crumb={<Link href={`/articles/${article.id}`}>{article.title}</Link>}
        meta={t('meta', { number: article.revision.number })}
        actions={corrections.length > 0 ? <ListActions corrections={corrections} /> : null}
      />
      <CorrectionList
        articleId={article.id}
        baseNumber={article.revision.number}
        corrections={corrections}
        language={article.language}
        mayDecide={article.allowed.includes('article.revise')}
        singleKeys={me.singleKeys}
      />
    </>
  );
}
