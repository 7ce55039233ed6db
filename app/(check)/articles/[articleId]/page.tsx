// The checking screen of one article.
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleDesk } from '@/components/article/article-desk';
import { DeskProvider } from '@/components/article/desk-context';
import { DeskHeader } from '@/components/article/desk-header';
import { Shell } from '@/components/shell/shell';
import { AppError } from '@/lib/domain/errors';
import { deskPermissions } from '@/lib/domain/permissions';
import { Id } from '@/lib/domain/schema/primitives';
import { isTheme } from '@/lib/domain/theme';
import { PREFERENCE_COOKIES } from '@/lib/i18n/locales';
import { getArticle } from '@/lib/server/articles/queries';
import { getArticleClaims } from '@/lib/server/claims/queries';
import { getMe } from '@/lib/server/people/me';
import { requireActor } from '@/lib/web/session';

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The article once for the page and its title. What is not there and what may not be seen look alike. */
const readArticle = cache(async (articleId: string) => {
  const actor = await requireActor();
  const id = Id.safeParse(articleId);
  if (!id.success) notFound();
  try {
    return await getArticle(actor, { id: id.data });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readArticle((await params).articleId)).title };
}

export default async function CheckingPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await readArticle((await params).articleId);
  const [claims, me, jar, query] = await Promise.all([getArticleClaims(actor, article.id), getMe(actor), cookies(), searchParams]);
  const theme = jar.get(PREFERENCE_COOKIES.theme)?.value;
  return (
    <DeskProvider article={article} claims={claims} me={{ id: me.id, name: me.name, singleKeys: me.singleKeys, strikeChecked: me.strikeChecked, model: me.model }} claimNumber={Number(query['claim']) || null}>
      <Shell
        person={{ name: actor.name, roles: actor.roles }}
        mayManagePeople={deskPermissions(actor).includes('people.manage')}
        theme={isTheme(theme) ? theme : 'system'}
        bare
        bar={<DeskHeader />}
      >
        <ArticleDesk />
      </Shell>
    </DeskProvider>
  );
}
