// One's own account: settings, password, sessions, access tokens.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewTokenDialog } from '@/components/person/new-token-dialog';
import { PasswordForm } from '@/components/person/password-form';
import { Section } from '@/components/person/section';
import { SettingsForm } from '@/components/person/settings-form';
import { SignOutEverywhere } from '@/components/person/sign-out-everywhere';
import { TokenList } from '@/components/person/token-list';
import { PageHeader } from '@/components/ui/page-header';
import { getMe } from '@/lib/server/people/me';
import { listAccessTokens } from '@/lib/server/tokens/queries';
import { requireActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person.account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const [me, tokens, t] = await Promise.all([getMe(actor), listAccessTokens(actor, { limit: 200 }), getTranslations('person')]);
  const zones = [...new Set([me.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <PageHeader title={t('account.title')} meta={me.email} />
      <Section id="settings" title={t('settings.title')} text={t('settings.text')}>
        <SettingsForm me={me} zones={zones} />
      </Section>
      <Section id="password" title={t('password.title')} text={t('password.text')}>
        <PasswordForm email={me.email} />
      </Section>
      <Section id="sessions" title={t('sessions.title')} text={t('sessions.text')}>
        <SignOutEverywhere />
      </Section>
      <Section id="tokens" title={t('tokens.title')} text={t('tokens.text')}>
        <TokenList tokens={tokens.items.filter((token) => token.revokedAt === null)} now={new Date().toISOString()} />
        <div>
          <NewTokenDialog />
        </div>
      </Section>
    </>
  );
}
