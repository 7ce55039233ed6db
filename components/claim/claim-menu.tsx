// The button for what else can be done with a claim; the menu is fetched when it is first opened.
'use client';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, type ButtonProps } from '@/components/ui/button';
import { onDemand } from '@/components/ui/on-demand';
import type { Claim } from '@/lib/domain/schema/claim';

export type ClaimMenuProps = { claim: Claim; mayEdit: boolean };

export function ClaimMenuTrigger({ claim, ...props }: Pick<ClaimMenuProps, 'claim'> & Partial<ButtonProps>) {
  const t = useTranslations('claim.menu');
  return (
    <Button variant="quiet" size="icon" aria-haspopup="menu" {...props} aria-label={t('label', { number: claim.number })}>
      <Ellipsis aria-hidden />
    </Button>
  );
}

export const ClaimMenu = onDemand<ClaimMenuProps>(({ claim }) => <ClaimMenuTrigger claim={claim} />, () => import('./claim-menu-content').then((file) => file.ClaimMenuContent));
