// A proposal in the panel: its wording, what kind of claim it would be, why it is proposed, and what can be done with it.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDesk, useMay, useScreen } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { ClaimFacts } from '@/components/claim/claim-facts';
import { ClaimMenu } from '@/components/claim/claim-menu';
import { ClaimStateChip } from '@/components/claim/claim-state-chip';
import { ClaimStatement } from '@/components/claim/claim-statement';
import { ClaimWording } from '@/components/claim/claim-wording';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Claim } from '@/lib/domain/schema/claim';
import { ProposalReasons } from './proposal-reasons';
import { ACCEPT_ID } from './act-ground';
import { useTriage } from './use-triage';

const LostClaim = dynamic(untilFetched(() => import('@/components/claim/lost-claim').then((file) => file.LostClaim)), { loading: () => null });

/** Give it `key={claim.id}`. */
export function ProposalCard({ claim }: { claim: Claim }) {
  const t = useTranslations('triage');
  const claims = useTranslations('claim');
  const mayEdit = useMay('claim.edit');
  const editing = useScreen((state) => state.editing === 'statement');
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid flex-1 content-start gap-3 px-4 pt-3 pb-4 sm:px-5">
        <div className="flex items-center gap-2">
          <h2 className="figures text-sm font-semibold text-ink-2">{claims('number', { number: claim.number })}</h2>
          <ClaimStateChip claim={claim} />
          <span className="flex-1" />
          <ClaimMenu claim={claim} mayEdit={mayEdit} />
        </div>
        <ClaimWording claim={claim} />
        {claim.orphaned ? <LostClaim claim={claim} mayEdit={mayEdit} /> : null}
        {claim.anchors.length > 1 ? <p className="text-sm text-ink-2">{t('mentions', { count: claim.anchors.length - 1 })}</p> : null}
        <ClaimFacts claim={claim} mayEdit={mayEdit} />
        {claim.statement !== null || editing ? <ClaimStatement claim={claim} mayEdit={mayEdit} /> : null}
        {claim.origin && claim.origin.by !== 'note' ? <ProposalReasons claim={claim} origin={claim.origin} /> : <p className="text-ink-2">{claims('isProposed')}</p>}
        {mayEdit && !claim.orphaned ? <CutActs claim={claim} /> : null}
      </div>
      {mayEdit ? <Decision /> : null}
    </div>
  );
}

/** A button that says which key does the same. `legend` is on the key where it is not what the key writes. */
function Act({ shortcut, legend = shortcut, children, ...props }: ButtonProps & { shortcut: string; legend?: string }) {
  const { me } = useDesk();
  return (
    <Button {...props} aria-keyshortcuts={me.singleKeys ? shortcut : undefined}>
      {children}
      {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">{legend}</Kbd> : null}
    </Button>
  );
}

/** What changes the claim before it is decided on. */
function CutActs({ claim }: { claim: Claim }) {
  const t = useTranslations('triage.act');
  const { screen } = useDesk();
  const { startMarking } = useDeskActions();
  const triage = useTriage();
  const ticked = useScreen((state) => state.ticked.includes(claim.id));
  const others = useScreen((state) => state.ticked.filter((id) => id !== claim.id).length);
  return (
    <section aria-label={t('label')} className="grid grid-cols-2 gap-1.5 border-t border-line pt-3 [&>button]:justify-between [&>button]:whitespace-normal [&>button]:text-left [&>button]:leading-tight">
      <Act shortcut="w" onClick={() => startMarking(claim.id, true)}>
        {t('edges')}
      </Act>
      <Act shortcut="s" onClick={() => screen.set({ dialog: { kind: 'split', claimId: claim.id } })}>
        {t('split')}
      </Act>
      <Act shortcut="c" onClick={() => triage((acts) => acts.merge(claim))}>
        {others > 0 ? t('mergeTicked', { count: others }) : t('mergeNext')}
      </Act>
      <Act shortcut="t" aria-pressed={ticked} onClick={() => triage((acts) => acts.tick(claim))}>
        {t('tick')}
      </Act>
      <Act shortcut="o" onClick={() => triage((acts) => acts.otherAspect(claim))}>
        {t(`otherAspect.${claim.aspect}`)}
      </Act>
      <Act shortcut="Shift+Y" legend="⇧ y" onClick={() => triage((acts) => acts.acceptBlock('panel'))}>
        {t('acceptBlock')}
      </Act>
      <Button onClick={() => triage((acts) => acts.acceptHigh('panel'))}>{t('acceptHigh')}</Button>
    </section>
  );
}

/** The two decisive buttons stay in view whatever is scrolled. */
function Decision() {
  const t = useTranslations('triage.act');
  const triage = useTriage();
  return (
    <div className="sticky bottom-0 z-10 flex gap-2 border-t border-line bg-surface px-4 py-2.5 sm:px-5">
      <Act id={ACCEPT_ID} shortcut="y" variant="primary" size="md" onClick={() => triage((acts) => acts.accept('panel'))}>
        {t('accept')}
      </Act>
      <Act shortcut="x" size="md" onClick={() => triage((acts) => acts.askDismissal('panel'))}>
        {t('dismiss')}
      </Act>
    </div>
  );
}
