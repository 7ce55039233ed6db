// The frame of the pages in front of the desk: sign-in, set-up, invitation.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CONTENT_ID } from '@/components/shell/skip-link';

/** Takes the page's title and one sentence on what it is for. */
export function EntryFrame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <main id={CONTENT_ID} tabIndex={-1} className="mx-auto grid w-full max-w-[26rem] gap-7 px-4 pt-[min(14vh,8rem)] pb-16 outline-none">
      <div className="grid gap-1 border-b border-line pb-4">
        <p className="font-serif text-xl font-semibold tracking-[-0.01em]">{t('name')}</p>
        <p className="text-sm text-ink-3">{t('tagline')}</p>
      </div>
      <div className="grid gap-2">
        <h1 className="font-serif text-3xl font-semibold tracking-[-0.012em]">{title}</h1>
        <p className="font-serif text-lg text-pretty text-ink-2">{lead}</p>
      </div>
      {children}
    </main>
  );
}
