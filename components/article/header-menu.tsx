// Where else to go from the checking screen, on screens too narrow for buttons.
'use client';
import { useTranslations } from 'next-intl';
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/on-demand';
import { useDesk, useDeskState } from './desk-context';
import { HeaderMenuTrigger, type HeaderMenuProps } from './desk-header';

export function HeaderMenu({ mayEdit, defaultOpen }: HeaderMenuProps & Opened) {
  const t = useTranslations('article');
  const { screen } = useDesk();
  const id = useDeskState((state) => state.article.id);
  return (
    <Menu defaultOpen={defaultOpen} trigger={<HeaderMenuTrigger />}>
      <MenuLink href={`/articles/${id}/report`}>{t('report')}</MenuLink>
      <MenuLink href={`/articles/${id}/history`}>{t('history')}</MenuLink>
      {mayEdit ? <MenuItem onSelect={() => screen.set({ dialog: { kind: 'settings' } })}>{t('settings.open')}</MenuItem> : null}
      <MenuItem onSelect={() => screen.set({ dialog: { kind: 'keys' } })}>{t('row.keys')}</MenuItem>
    </Menu>
  );
}
