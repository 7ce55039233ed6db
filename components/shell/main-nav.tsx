// The way between the main areas: a line of words, or one menu where the line does not fit.
'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { onDemand } from '@/components/ui/on-demand';
import { isWithin, type Area } from './areas';
import { NavTrigger, type NavProps } from './nav-trigger';

/** The line; shown from 640 px. */
export function NavLine({ areas }: { areas: readonly Area[] }) {
  const t = useTranslations('shell.nav');
  const pathname = usePathname();
  return (
    <nav aria-label={t('label')} className="hidden self-stretch sm:block">
      <ul className="flex h-full gap-5">
        {areas.map((area) => (
          <li key={area.key}>
            <Link
              href={area.href}
              aria-current={isWithin(pathname, area.href) ? 'page' : undefined}
              className="flex h-full items-center border-y-2 border-transparent font-medium text-ink-3 hover:text-ink aria-[current=page]:border-b-ink aria-[current=page]:text-ink"
            >
              {t(area.key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const AreaMenu = onDemand<NavProps>(() => <NavTrigger />, () => import('./nav-menu-content').then((file) => file.NavMenuContent));

/** The menu; `always` where a page uses the line for itself. */
export function NavMenu({ areas, always = false }: { areas: readonly Area[]; always?: boolean }) {
  const t = useTranslations('shell.nav');
  return (
    <nav aria-label={t('label')} className={always ? undefined : 'sm:hidden'}>
      <AreaMenu areas={areas} />
    </nav>
  );
}
