// Catches what fails in the root layout itself: it must bring its own document, language and sentences.
'use client';
import { NextIntlClientProvider } from 'next-intl';
import { Failure } from '@/components/shell/failure';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/shell.json';
import en from '@/lib/i18n/messages/en/shell.json';
import './globals.css';

/** Only these sentences: this file travels with every page. */
const MESSAGES = { de: { shell: de }, en: { shell: en } };

/** The language is what the document had before it failed. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const before = typeof document === 'undefined' ? DEFAULT_LOCALE : document.documentElement.lang;
  const locale = isLocale(before) ? before : DEFAULT_LOCALE;
  return (
    <html lang={locale} data-theme="system">
      <body>
        <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]}>
          <main>
            <Failure digest={error.digest} onRetry={retry} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
