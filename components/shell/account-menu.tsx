// Everything about the person at the desk: name, settings, language, appearance, the way out.
'use client';
import { ChevronDown, LogOut, Settings, UserRound } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Menu, MenuChoice, MenuHeading, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { showToast } from '@/components/ui/toast';
import { keepPreference, rememberLocale, rememberTheme } from '@/lib/client/preferences';
import { signOut } from '@/lib/client/sign-out';
import type { Role } from '@/lib/domain/actor';
import { LOCALES, THEMES, type Theme } from '@/lib/i18n/locales';

/** Each language in its own words, as one looks for it. */
const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;

export type ShellPerson = { name: string; roles: readonly Role[] };

/** Takes the signed-in person and the theme that the server rendered with. */
export function AccountMenu({ person, theme }: { person: ShellPerson; theme: Theme }) {
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
      trigger={
        <Button variant="quiet" aria-label={t('account.label', { name: person.name })} className="max-sm:size-8 max-sm:p-0 pointer-coarse:max-sm:size-10">
          <UserRound aria-hidden className="sm:hidden" />
          <span className="max-w-40 truncate leading-normal max-sm:hidden">{person.name}</span>
          <ChevronDown aria-hidden className="size-3.5! max-sm:hidden" />
        </Button>
      }
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
