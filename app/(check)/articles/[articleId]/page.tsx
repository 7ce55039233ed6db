// The checking screen of one article.
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ArticleDesk } from '@/components/article/article-desk';
import { DeskProvider } from '@/components/article/desk-context';
import { DeskHeader } from '@/components/article/desk-header';
import { Shell } from '@/components/shell/shell';
import { deskPermissions } from '@/lib/domain/permissions';
import { isTheme } from '@/lib/domain/theme';
import { PREFERENCE_COOKIES } from '@/lib/i18n/locales';
import { getArticleClaims } from '@/lib/server/claims/queries';
import { getMe } from '@/lib/server/people/me';
import { articleOfPage } from '@/lib/web/article-page';
import { requireActor } from '@/lib/web/session';

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await articleOfPage((await params).articleId)).title };
}

export default async function CheckingPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await articleOfPage((await params).articleId);
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
