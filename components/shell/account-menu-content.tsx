// What stands in the account menu: name, settings, language, appearance, the way out.
'use client';
import { LogOut, Settings } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Menu, MenuChoice, MenuHeading, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/on-demand';
import { showToast } from '@/components/ui/toast';
import { keepPreference, rememberLocale, rememberTheme } from '@/lib/client/preferences';
import { signOut } from '@/lib/client/sign-out';
import { THEMES } from '@/lib/domain/theme';
import { LOCALES } from '@/lib/i18n/locales';
import { AccountTrigger, type AccountProps } from './account-trigger';

/** Each language in its own words, as one looks for it. */
const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;

/** What the account button opens. */
export function AccountMenuContent({ person, theme, defaultOpen }: AccountProps & Opened) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const [shownTheme, setShownTheme] = useState(theme);

  const leave = () => {
    signOut().catch(() => showToast({ tone: 'problem', title: t('account.signOutFailed') }));
  };

  const keep = (preference: Parameters<typeof keepPreference>[0]) => {
    keepPreference(preference).catch(() => showToast({ tone: 'problem', title: t('account.onlyHere') }));
  };

  return (
    <Menu
      className="w-60"
      trigger={<AccountTrigger person={person} />}
      defaultOpen={defaultOpen}
    >
      <MenuHeading>
        <p className="font-semibold">{person.name}</p>
        <p className="text-sm text-ink-3">{person.roles.map((role) => t(`role.${role}`)).join(' · ')}</p>
      </MenuHeading>
      <MenuSeparator />
      <MenuLink href="/account" icon={<Settings aria-hidden className="text-ink-3" />}>
        {t('account.settings')}
      </MenuLink>
      <MenuSeparator />
      <MenuChoice
        label={t('account.language')}
        value={locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onValueChange={(next) => {
          rememberLocale(next);
          keep({ locale: next });
          router.refresh();
        }}
      />
      <MenuChoice
        label={t('account.theme')}
        value={shownTheme}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onValueChange={(next) => {
          rememberTheme(next);
          keep({ theme: next });
          setShownTheme(next);
        }}
      />
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden className="text-ink-3" />} onSelect={leave}>
        {t('account.signOut')}
      </MenuItem>
    </Menu>
  );
}
