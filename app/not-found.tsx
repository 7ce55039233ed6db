// What stands where nothing is, or nothing that this person may see: the two are not told apart.
import { getTranslations } from 'next-intl/server';
import { CONTENT_ID } from '@/components/shell/skip-link';
import { LinkButton } from '@/components/ui/link-button';

/** Next answers it with status 404. */
export default async function NotFound() {
  const t = await getTranslations('shell.notFound');
  return (
    <main id={CONTENT_ID} tabIndex={-1} className="mx-auto grid max-w-xl justify-items-start gap-4 px-4 py-16 outline-none">
      <h1 className="font-serif text-3xl font-semibold tracking-[-0.012em]">{t('title')}</h1>
      <p className="font-serif text-xl text-ink-2">{t('text')}</p>
      <LinkButton href="/articles" variant="primary">
        {t('action')}
      </LinkButton>
    </main>
  );
}
