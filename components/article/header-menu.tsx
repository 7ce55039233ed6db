// What else can be done with the article, and on screens too narrow for buttons where else to go.
'use client';
import { useTranslations } from 'next-intl';
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/on-demand';
import { isClosed } from '@/lib/domain/claim';
import { isUndecided } from '@/lib/domain/correction';
import { useDesk, useDeskState, useMay } from './desk-context';
import { HeaderMenuTrigger, type HeaderMenuProps } from './desk-header';

export function HeaderMenu({ mayEdit, wide, defaultOpen }: HeaderMenuProps & Opened) {
  const t = useTranslations('article');
  const { screen, me } = useDesk();
  const mayPropose = useMay('claim.create');
  const mayRevise = useMay('article.revise');
  const id = useDeskState((state) => state.article.id);
  const corrections = useDeskState((state) => state.claims.filter(({ stored, verdict }) => !isClosed(stored) && verdict && verdict.action !== 'keep' && isUndecided(verdict)).length);
  return (
    <Menu defaultOpen={defaultOpen} trigger={<HeaderMenuTrigger />}>
      {wide ? null : <MenuLink href={`/articles/${id}/report`}>{t('report')}</MenuLink>}
      {wide ? null : <MenuLink href={`/articles/${id}/history`}>{t('history')}</MenuLink>}
      {mayRevise ? <MenuLink href={`/articles/${id}/revisions/new`}>{t('newRevision')}</MenuLink> : null}
      <MenuLink href={`/articles/${id}/revisions`}>{t('revisions')}</MenuLink>
      <MenuLink href={`/articles/${id}/corrections`}>{t('corrections', { count: corrections })}</MenuLink>
      {mayPropose ? <MenuItem onSelect={() => screen.set({ dialog: { kind: 'propose' } })}>{t('propose')}</MenuItem> : null}
      <MenuItem shortcut={me.singleKeys ? 'h' : undefined} onSelect={() => screen.set({ tab: 'hints', sheetOpen: true })}>
        {t('hints')}
      </MenuItem>
      {mayEdit && !wide ? <MenuItem onSelect={() => screen.set({ dialog: { kind: 'settings' } })}>{t('settings.open')}</MenuItem> : null}
      <MenuItem onSelect={() => screen.set({ dialog: { kind: 'keys' } })}>{t('row.keys')}</MenuItem>
    </Menu>
  );
}
