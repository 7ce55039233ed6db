// Decides, for each request, the language, the time zone and "now" of everything rendered on the server.
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { DESK_ZONE } from '@/lib/domain/article';
import { isLocale, isZone, negotiateLocale, PREFERENCE_COOKIES } from './locales';
import { MESSAGES } from './messages';

/** The person's setting (kept in a cookie since sign-in), else the browser's wish, else German. */
export default getRequestConfig(async ({ locale: asked }) => {
  const jar = await cookies();
  const stored = jar.get(PREFERENCE_COOKIES.locale)?.value;
  const zone = jar.get(PREFERENCE_COOKIES.zone)?.value;
  const locale = isLocale(asked) ? asked : isLocale(stored) ? stored : negotiateLocale((await headers()).get('accept-language'));
  return { locale, messages: MESSAGES[locale], timeZone: isZone(zone) ? zone : DESK_ZONE, now: new Date() };
});
