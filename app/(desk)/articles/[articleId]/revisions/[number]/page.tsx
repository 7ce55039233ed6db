// The text of one revision, with its claims beside it.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OPERATIONS } from '@/lib/domain/operations';
import { getRevisionDiff } from '@/lib/server/diff/queries';
import { articleOfPage } from '@/lib/web/article-page';
import { orNotFound } from '@/lib/web/or-not-found';
import { requireActor } from '@/lib/web/session';
import { DiffBody } from '@/components/diff/diff-body';
import { RevisionRef } from '@/components/diff/revision-ref';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { articleId, number } = await params;
  const article = await articleOfPage(articleId);
  return { title: `${(await getTranslations('diff.text'))('title', { number })}: ${article.title}` };
}

export default async function RevisionPage({ params }: Props) {
  const actor = await requireActor();
  const { articleId, number: asked } = await params;
  const article = await articleOfPage(articleId);
  const parsed = OPERATIONS['GET /api/v1/articles/{id}/revisions/{number}/diff'].params.safeParse({ id: article.id, number: asked });
  if (!parsed.success) notFound();
  const { number } = parsed.data;
  const { to, paragraphs } = await orNotFound(getRevisionDiff(actor, { id: article.id, number, from: number }));
  const t = await getTranslations('diff.text');
  const path = `/articles/${article.id}/revisions`;
  const current = article.revision.number;
  return (
    <>
      <PageHeader
        title={t('title', { number })}
        crumb={
          <span className="flex flex-wrap gap-x-2">
            <Link href={`/articles/${article.id}`}>{article.title}</Link>
            <span aria-hidden>/</span>
            <Link href={path}>{(await getTranslations('diff.list'))('title')}</Link>
          </span>
        }
        meta={<RevisionRef revision={to} />}
        actions={
          <span data-print="hide" className="flex flex-wrap gap-2">
            {number > 1 ? <LinkButton href={`${path}/compare?from=${number - 1}&to=${number}`}>{t('changes')}</LinkButton> : null}
            {number < current ? <LinkButton href={`${path}/compare?from=${number}&to=${current}`}>{t('toCurrent')}</LinkButton> : null}
          </span>
        }
      />
      <DiffBody open rows={paragraphs} frame={{ articleId: article.id, language: article.language, view: 'inline', from: number, to: number }} />
    </>
  );
}
