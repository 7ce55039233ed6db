// The button of the account menu, with or without the menu.
'use client';
import { ChevronDown, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, type ButtonProps } from '@/components/ui/button';
import type { Role } from '@/lib/domain/actor';
import type { Theme } from '@/lib/domain/theme';

export type ShellPerson = { name: string; roles: readonly Role[] };
export type AccountProps = { person: ShellPerson; theme: Theme };

/** Takes the person; everything else is the button's. */
export function AccountTrigger({ person, ...props }: Pick<AccountProps, 'person'> & Partial<ButtonProps>) {
  const t = useTranslations('shell');
  return (
    <Button variant="quiet" aria-haspopup="menu" {...props} aria-label={t('account.label', { name: person.name })} className="max-sm:size-8 max-sm:p-0 pointer-coarse:max-sm:size-10">
      <UserRound aria-hidden className="sm:hidden" />
      <span className="max-w-40 truncate leading-normal max-sm:hidden">{person.name}</span>
      <ChevronDown aria-hidden className="size-3.5! max-sm:hidden" />
    </Button>
  );
}
