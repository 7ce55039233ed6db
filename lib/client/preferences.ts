// What a browser remembers of its person's taste: language, theme and time zone, in cookies that the server reads when rendering.
import type { Theme } from '@/lib/domain/theme';
import { PREFERENCE_COOKIES, type Locale } from '@/lib/i18n/locales';
import { api } from './api';

const YEAR_S = 365 * 24 * 60 * 60;

function remember(name: string, value: string): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${secure}`;
}

/** Keeps the language; the page shows it after a refresh. */
export function rememberLocale(locale: Locale): void {
  remember(PREFERENCE_COOKIES.locale, locale);
}

/** Keeps the theme and shows it at once. */
export function rememberTheme(theme: Theme): void {
  remember(PREFERENCE_COOKIES.theme, theme);
  document.documentElement.dataset.theme = theme;
}

/** Keeps what the person's settings say; without a language of their own the browser's counts again. */
export function rememberSettings({ locale, theme, timeZone }: { locale: Locale | null; theme: Theme; timeZone: string }): void {
  if (locale) rememberLocale(locale);
  else document.cookie = `${PREFERENCE_COOKIES.locale}=; Path=/; Max-Age=0`;
  rememberTheme(theme);
  remember(PREFERENCE_COOKIES.zone, timeZone);
}

type Preference = { locale: Locale } | { theme: Theme } | { timeZone: string };

/** The change that is under way: each reads the version that the one before it made. */
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Keeps a preference with the person too, for their other browsers. Reads the newest version first: of one's own taste the last word counts.
 * Quick changes go out one after the other, so that nobody collides with themselves.
 * @throws ApiError; the preference then holds in this browser only
 */
export function keepPreference(preference: Preference): Promise<void> {
  const keep = async () => {
    const { version } = await api('GET /api/v1/me');
    await api('PATCH /api/v1/me', { body: preference, ifMatch: version });
  };
  const turn = underWay.then(keep, keep);
  underWay = turn.catch(() => undefined);
  return turn;
}
