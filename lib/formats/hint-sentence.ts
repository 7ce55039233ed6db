// Says a doubt of the reading engine in one sentence, for answers that somebody reads without the desk's screen.
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import type { Hint } from '@/lib/text/reading';

/** The sentences of these hints, in this language and their order. */
export function hintSentences(hints: readonly Hint[], language: Locale): string[] {
  const t = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'reading' });
  return hints.map(({ kind, values }) => t(`hints.${kind}`, values));
}
