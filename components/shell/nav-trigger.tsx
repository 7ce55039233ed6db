// The button of the areas' menu, with or without the menu.
'use client';
import { Menu as MenuIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, type ButtonProps } from '@/components/ui/button';
import type { Area } from './areas';

export type NavProps = { areas: readonly Area[] };

export function NavTrigger(props: Partial<ButtonProps>) {
  const t = useTranslations('shell.nav');
  return (
    <Button variant="quiet" size="icon" aria-haspopup="menu" {...props} aria-label={t('open')}>
      <MenuIcon aria-hidden />
    </Button>
  );
}
