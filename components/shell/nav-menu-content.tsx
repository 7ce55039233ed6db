// The desk's areas as a menu.
'use client';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/on-demand';
import { isWithin } from './areas';
import { NavTrigger, type NavProps } from './nav-trigger';

/** Takes the areas that the person may see. */
export function NavMenuContent({ areas, defaultOpen }: NavProps & Opened) {
  const t = useTranslations('shell.nav');
  const pathname = usePathname();
  return (
    <Menu align="start" defaultOpen={defaultOpen} trigger={<NavTrigger />}>
      {areas.map((area) => (
        <MenuLink key={area.key} href={area.href} current={isWithin(pathname, area.href)}>
          {t(area.key)}
        </MenuLink>
      ))}
    </Menu>
  );
}
