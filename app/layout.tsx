// The document: language, theme, sentences for the browser, and what stands on every page.
import { CSPProvider } from '@base-ui/react/csp-provider';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/shell/skip-link';
import { Toaster } from '@/components/ui/toast';
import { isTheme } from '@/lib/domain/theme';
import { PREFERENCE_COOKIES } from '@/lib/i18n/locales';
import './globals.css';

/** Names the pages "… – Beleg"; nothing of the desk is for search engines. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: { default: t('name'), template: `%s – ${t('name')}` }, description: t('tagline'), robots: { index: false, follow: false } };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** Reading cookies makes every page dynamic, which the nonce of the content security policy needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get(PREFERENCE_COOKIES.theme)?.value;
  return (
    <html lang={await getLocale()} data-theme={isTheme(theme) ? theme : 'system'}>
      <body>
        <NextIntlClientProvider>
          {/* Base UI's own style elements carry no nonce; the style sheet says what the desk needs. */}
          <CSPProvider disableStyleElements>
            <div className="app">
              <SkipLink />
              {children}
            </div>
            <Toaster />
          </CSPProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
