// The first stop of the Tab key: past the navigation, into the page.
import { useTranslations } from 'next-intl';

/** The id that every layout gives its `<main tabIndex={-1}>`. */
export const CONTENT_ID = 'content';

/** Visible only while it has the focus. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a href={`#${CONTENT_ID}`} className="sr-only rounded-md bg-ink font-medium text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-3 focus:py-2">
      {t('skip')}
    </a>
  );
}
