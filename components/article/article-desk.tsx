// The checking screen: coverage above, the manuscript left, the claim right, the keys below.
'use client';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { Suspense, useEffect, useState } from 'react';
import { ClaimPanel } from '@/components/claim/claim-panel';
import { useTriageAhead } from '@/components/triage/use-triage';
import { Sheet } from '@/components/ui/sheet';
import { untilFetched } from '@/components/ui/until-fetched';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { ConnectionBanner } from './connection-banner';
import { CoverageBar } from './coverage-bar';
import { useDesk, useDeskState, useScreen } from './desk-context';
import { ArticleChips, Deadline } from './desk-header';
import { KeyRow, PhoneRow } from './key-row';
import { Manuscript } from './manuscript';
import { useClaimAddress } from './use-claim-address';
import { useColleaguesChanges } from './use-colleagues-changes';
import { useDeskActions } from './use-desk-actions';
import { useDeskKeys } from './use-desk-keys';
import { useReading } from './use-reading';
import { useWide } from './use-wide';

// Dialogs are fetched when they are first opened: the page must stay small.
const ConflictDialog = dynamic(untilFetched(() => import('./conflict-dialog').then((file) => file.ConflictDialog)));
const NewerBanner = dynamic(untilFetched(() => import('./newer-banner').then((file) => file.NewerBanner)), { loading: () => null });
const ExemptDialog = dynamic(untilFetched(() => import('./exempt-dialog').then((file) => file.ExemptDialog)));
const KeysDialog = dynamic(untilFetched(() => import('./keys-dialog').then((file) => file.KeysDialog)));
const SettingsDialog = dynamic(untilFetched(() => import('./settings-dialog').then((file) => file.SettingsDialog)));
const CloseClaimDialog = dynamic(untilFetched(() => import('@/components/claim/close-claim-dialog').then((file) => file.CloseClaimDialog)));
const DismissDialog = dynamic(untilFetched(() => import('@/components/triage/dismiss-dialog').then((file) => file.DismissDialog)));
const SplitDialog = dynamic(untilFetched(() => import('@/components/triage/split-dialog').then((file) => file.SplitDialog)));
const ProposeDialog = dynamic(untilFetched(() => import('@/components/triage/propose-dialog').then((file) => file.ProposeDialog)));

export function ArticleDesk() {
  const t = useTranslations('article');
  const wide = useWide();
  const { unfinished } = useDeskActions();
  useArrival();
  useDeskKeys();
  useClaimAddress();
  useColleaguesChanges();
  useReading();
  useTriageAhead();
  return (
    <div className="flex min-h-full flex-col lg:h-full">
      <ConnectionBanner />
      <Newer />
      <div data-print="hide" className="flex flex-wrap items-center gap-2 px-4 pt-2 xl:hidden">
        <ArticleChips />
        <span className="lg:hidden">
          <Deadline />
        </span>
      </div>
      <CoverageBar onNext={() => unfinished(1)} />
      <div className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_27.5rem] print:block">
        <div data-scroller className="min-h-0 min-w-0 lg:overflow-y-auto lg:overscroll-contain">
          <Manuscript />
        </div>
        {wide ? (
          <aside aria-label={t('panel')} data-print="hide" className="relative hidden min-h-0 overflow-hidden border-l border-line bg-surface lg:block">
            <ClaimPanel />
          </aside>
        ) : (
          <PanelSheet />
        )}
      </div>
      <KeyRow />
      {wide ? null : <PhoneRow />}
      <Dialogs />
      <Announcer />
    </div>
  );
}

/** Whoever comes here from another page of the desk, where what they pressed is gone, goes on at the claim that the address names, else at the text. */
function useArrival(): void {
  const { settle } = useDeskActions();
  const [isArrival] = useState(useInBrowser());
  useEffect(() => {
    if (isArrival && document.activeElement === document.body) settle();
  }, [isArrival, settle]);
}

function Newer() {
  const newer = useDeskState((state) => state.newer);
  return newer ? <NewerBanner newer={newer} /> : null;
}

function PanelSheet() {
  const t = useTranslations('article');
  const { screen } = useDesk();
  const open = useScreen((state) => state.sheetOpen);
  if (!open) return null;
  return (
    <Sheet title={t('panel')} onClose={() => screen.set({ sheetOpen: false })} className="h-[62dvh]">
      <div data-keys className="h-full">
        <ClaimPanel />
      </div>
    </Sheet>
  );
}

function Dialogs() {
  const { screen } = useDesk();
  const dialog = useScreen((state) => state.dialog);
  const conflict = useDeskState((state) => state.conflict);
  const close = () => screen.set({ dialog: null });
  return (
    // Without a boundary of their own, a dialog that is still being fetched would put the loading page in place of the whole screen.
    <Suspense fallback={null}>
      {dialog?.kind === 'keys' ? <KeysDialog onClose={close} /> : null}
      {dialog?.kind === 'settings' ? <SettingsDialog onClose={close} /> : null}
      {dialog?.kind === 'exempt' ? <ExemptDialog span={dialog.span} onClose={close} /> : null}
      {dialog?.kind === 'close' ? <CloseClaimDialog claimId={dialog.claimId} onClose={close} /> : null}
      {dialog?.kind === 'dismiss' ? <DismissDialog claimId={dialog.claimId} from={dialog.from} onClose={close} /> : null}
      {dialog?.kind === 'split' ? <SplitDialog claimId={dialog.claimId} onClose={close} /> : null}
      {dialog?.kind === 'propose' ? <ProposeDialog onClose={close} /> : null}
      {conflict ? <ConflictDialog conflict={conflict} /> : null}
    </Suspense>
  );
}

/** What happens by keyboard, for those who do not see it. */
function Announcer() {
  const announcement = useScreen((state) => state.announcement);
  return (
    <p role="status" className="sr-only">
      {announcement}
    </p>
  );
}
