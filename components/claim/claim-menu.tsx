// What else can be done with a claim: take it in hand, mark its wording anew, drop it, link to it.
'use client';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDesk } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { showToast } from '@/components/ui/toast';
import { isClosed, type StoredStatus } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';

export function ClaimMenu({ claim, mayEdit }: { claim: Claim; mayEdit: boolean }) {
  const t = useTranslations('claim.menu');
  const { screen } = useDesk();
  const { change, startMarking } = useDeskActions();
  const move = (status: StoredStatus) => void change(claim, { status }, { stored: status, ...(claim.status === claim.stored ? { status } : {}) });
  const copy = async () => {
    const address = new URL(window.location.href);
    address.search = `?claim=${claim.number}`;
    await navigator.clipboard.writeText(address.href).then(
      () => showToast({ title: t('copied') }),
      () => showToast({ tone: 'problem', title: t('copyFailed'), description: address.href }),
    );
  };
  return (
    <Menu
      trigger={
        <Button variant="quiet" size="icon" aria-label={t('label', { number: claim.number })}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      {mayEdit && claim.stored === 'open' ? <MenuItem onSelect={() => move('in_progress')}>{t('inProgress')}</MenuItem> : null}
      {mayEdit && claim.stored === 'in_progress' ? <MenuItem onSelect={() => move('open')}>{t('open')}</MenuItem> : null}
      {mayEdit && !isClosed(claim.stored) ? <MenuItem onSelect={() => startMarking(claim.id)}>{t('reanchor')}</MenuItem> : null}
      <MenuItem onSelect={() => void copy()}>{t('copy')}</MenuItem>
      {mayEdit && (claim.stored === 'open' || claim.stored === 'in_progress') ? (
        <>
          <MenuSeparator />
          <MenuItem danger onSelect={() => screen.set({ dialog: { kind: 'close', claimId: claim.id, as: 'dropped' } })}>
            {t('drop')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
