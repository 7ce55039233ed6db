// When the checking screen fails: what was typed is kept in the browser, and the way back to the article is one press.
'use client';
import { useTranslations } from 'next-intl';
import { Failure } from '@/components/shell/failure';
import { CONTENT_ID } from '@/components/shell/skip-link';
import { LinkButton } from '@/components/ui/link-button';

/** Next passes the error, of which only the digest may be shown, and a way to fetch the page again. */
export default function CheckingError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('article.failure');
  return (
    <main id={CONTENT_ID} tabIndex={-1} className="outline-none">
      <Failure words={{ title: t('title'), what: t('what'), saved: t('saved') }} digest={error.digest} onRetry={retry} also={<LinkButton href="/articles">{t('list')}</LinkButton>} />
    </main>
  );
}
