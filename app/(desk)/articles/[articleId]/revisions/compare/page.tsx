// Two revisions of an article beside each other or in one text, with the claims of both.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { getRevisionDiff } from '@/lib/server/diff/queries';
import { getMe } from '@/lib/server/people/me';
import { articleOfPage } from '@/lib/web/article-page';
import { orNotFound } from '@/lib/web/or-not-found';
import { requireActor } from '@/lib/web/session';
import { DiffBar } from '@/components/diff/diff-bar';
import { DiffBody } from '@/components/diff/diff-body';
import { DiffSummary } from '@/components/diff/diff-summary';
import { RevisionChoice } from '@/components/diff/revision-choice';
import { RevisionRef } from '@/components/diff/revision-ref';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const View = z.enum(['side', 'inline']).catch('side');

/** Which two the address asks for: the newest and the one before it where it says nothing. A number that none can have is "not found". */
async function asked({ params, searchParams }: Props) {
  const [{ articleId }, search] = await Promise.all([params, searchParams]);
  const article = await articleOfPage(articleId);
  const current = article.revision.number;
  const Number = z.coerce.number().int().min(1).max(current);
  const to = Number.safeParse(search['to'] ?? current);
  const from = Number.safeParse(search['from'] ?? Math.max(1, (to.data ?? current) - 1));
  if (!to.success || !from.success) notFound();
  return { article, from: from.data, to: to.data, view: View.parse(search['view']) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, from, to } = await asked(props);
  return { title: `${(await getTranslations('diff.compare'))('title', { from, to })}: ${article.title}` };
}

export default async function ComparePage(props: Props) {
  const actor = await requireActor();
  const { article, from, to, view } = await asked(props);
  const [t, list, diff, me] = await Promise.all([getTranslations('diff.compare'), getTranslations('diff.list'), orNotFound(getRevisionDiff(actor, { id: article.id, number: to, from })), getMe(actor)]);
  const path = `/articles/${article.id}/revisions`;
  const frame = { articleId: article.id, language: article.language, view, from, to };
  return (
    <>
      <PageHeader
        title={t('title', { from, to })}
        crumb={
          <span className="flex flex-wrap gap-x-2">
            <Link href={`/articles/${article.id}`}>{article.title}</Link>
            <span aria-hidden>/</span>
            <Link href={path}>{list('title')}</Link>
          </span>
        }
        meta={
          <ul>
            <li>
              <RevisionRef revision={diff.from} numbered />
            </li>
            <li>
              <RevisionRef revision={diff.to} numbered />
            </li>
          </ul>
        }
        actions={<RevisionChoice path={`${path}/compare`} current={article.revision.number} from={from} to={to} view={view} />}
      />
      <DiffSummary diff={diff} />
      <DiffBar key={`${from} ${to}`} path={`${path}/compare`} from={from} to={to} view={view} changes={diff.paragraphs.filter(({ kind }) => kind !== 'same').length} singleKeys={me.singleKeys} />
      <DiffBody rows={diff.paragraphs} frame={frame} />
    </>
  );
}
