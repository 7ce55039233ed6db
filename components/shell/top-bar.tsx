// The desk's head: one quiet line with the mark, the areas and the person; a page may take the middle for itself.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Theme } from '@/lib/domain/theme';
import { AccountMenu, type ShellPerson } from './account-menu';
import { areasFor } from './areas';
import { NavLine, NavMenu } from './main-nav';

export type TopBarProps = {
  person: ShellPerson;
  mayManagePeople: boolean;
  theme: Theme;
  /** What a page puts in place of the areas (title, state, acts); the areas then move into the menu. */
  children?: ReactNode;
};

/** Stays in the document's flow; hidden in print. */
export function TopBar({ person, mayManagePeople, theme, children }: TopBarProps) {
  const t = useTranslations('shell');
  const areas = areasFor(mayManagePeople);
  return (
    <header data-print="hide" className="flex min-h-[3.25rem] items-center gap-x-3 border-b border-line bg-surface px-3 sm:gap-x-6 sm:px-5">
      <div className="flex items-center gap-1">
        <NavMenu areas={areas} always={children !== undefined} />
        <Link href="/articles" aria-label={t('home')} className="flex min-h-8 items-center rounded-sm px-1 font-serif text-xl leading-none font-semibold tracking-[-0.01em]">
          {t('name')}
        </Link>
      </div>
      {children === undefined ? <NavLine areas={areas} /> : <div className="flex min-w-0 flex-1 items-center gap-3">{children}</div>}
      <div className="ml-auto">
        <AccountMenu person={person} theme={theme} />
      </div>
    </header>
  );
}
