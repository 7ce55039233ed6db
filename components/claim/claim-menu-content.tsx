// What else can be done with a claim: take it in hand, mark its wording anew, drop it, link to it.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk, useScreen } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { useTriage } from '@/components/triage/use-triage';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/on-demand';
import { showToast } from '@/components/ui/toast';
import { isClosed, type StoredStatus } from '@/lib/domain/claim';
import { ClaimMenuTrigger, type ClaimMenuProps } from './claim-menu';

/** What the button with the three dots opens. */
export function ClaimMenuContent({ claim, mayEdit, defaultOpen }: ClaimMenuProps & Opened) {
  const t = useTranslations('claim.menu');
  const { screen, me } = useDesk();
  const { change, startMarking } = useDeskActions();
  const triage = useTriage();
  const keys = me.singleKeys;
  const ticked = useScreen((state) => state.ticked.includes(claim.id));
  const others = useScreen((state) => state.ticked.filter((id) => id !== claim.id).length);
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
    <Menu defaultOpen={defaultOpen} trigger={<ClaimMenuTrigger claim={claim} />}>
      {mayEdit && claim.stored === 'open' ? <MenuItem onSelect={() => move('in_progress')}>{t('inProgress')}</MenuItem> : null}
      {mayEdit && claim.stored === 'in_progress' ? <MenuItem onSelect={() => move('open')}>{t('open')}</MenuItem> : null}
      {mayEdit && !isClosed(claim.stored) ? (
        <>
          <MenuItem shortcut={keys ? 'w' : undefined} onSelect={() => startMarking(claim.id, true)}>{t('edges')}</MenuItem>
          <MenuItem onSelect={() => startMarking(claim.id)}>{t('reanchor')}</MenuItem>
          <MenuItem shortcut={keys ? 's' : undefined} onSelect={() => screen.set({ dialog: { kind: 'split', claimId: claim.id } })}>{t('split')}</MenuItem>
          <MenuItem shortcut={keys ? 't' : undefined} onSelect={() => triage((acts) => acts.tick(claim))}>{t(ticked ? 'untick' : 'tick')}</MenuItem>
          <MenuItem shortcut={keys ? 'c' : undefined} onSelect={() => triage((acts) => acts.merge(claim))}>{t(others > 0 ? 'mergeTicked' : 'mergeNext', { count: others })}</MenuItem>
          <MenuItem shortcut={keys ? 'o' : undefined} onSelect={() => triage((acts) => acts.otherAspect(claim))}>{t(`otherAspect.${claim.aspect}`)}</MenuItem>
        </>
      ) : null}
      <MenuItem onSelect={() => void copy()}>{t('copy')}</MenuItem>
      {mayEdit && (claim.stored === 'open' || claim.stored === 'in_progress') ? (
        <>
          <MenuSeparator />
          <MenuItem danger onSelect={() => screen.set({ dialog: { kind: 'close', claimId: claim.id } })}>
            {t('drop')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
