// One claim in the panel, in the order of thought: wording, evidence, finding, reason, consequence.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDesk, useMay, useScreen } from '@/components/article/desk-context';
import { FIELD_IDS, useDeskActions } from '@/components/article/use-desk-actions';
import { ClaimWordings } from '@/components/diff/claim-wordings';
import { CorrectLink } from '@/components/revision/correct-link';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { useVerdictForm, type VerdictFormState } from '@/components/verdict/use-verdict-form';
import { VerdictFields } from '@/components/verdict/verdict-fields';
import { VerdictFoot } from '@/components/verdict/verdict-foot';
import { VerdictHistory } from '@/components/verdict/verdict-history';
import { VerdictView } from '@/components/verdict/verdict-view';
import { untilFetched } from '@/components/ui/until-fetched';
import { isClosed } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { ClaimEvidence } from './claim-evidence';
import { ClaimOrigin } from './claim-origin';
import { ClaimFacts } from './claim-facts';
import { ClaimMenu } from './claim-menu';
import { ClaimStatement } from './claim-statement';
import { ClaimWording } from './claim-wording';
import { ClaimStateChip } from './claim-state-chip';
import { StaleNotice } from './stale-notice';

// Few claims are lost, and few are checked again.
const LostClaim = dynamic(untilFetched(() => import('./lost-claim').then((file) => file.LostClaim)), { loading: () => null });

/** Give it `key={claim.id}`. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const t = useTranslations('claim');
  const mayEdit = useMay('claim.edit');
  const mayJudge = useMay('claim.setVerdict');
  const form = useVerdictForm(claim);
  const closed = isClosed(claim.stored);
  // One save button at a time: while evidence is being added, the other one would be pressed by mistake.
  const addingEvidence = useScreen((state) => state.evidenceAskedFor === claim.id);
  const writing = mayJudge && !closed && !claim.orphaned && (form.kept !== null || claim.verdict === null);
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start gap-3 px-4 pt-3 pb-4 sm:px-5">
        <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
          <h2 className="figures text-sm font-semibold whitespace-nowrap text-ink-2">{t('number', { number: claim.number })}</h2>
          <ClaimStateChip claim={claim} />
          <span className="-mr-2 ml-auto flex items-center">
            {claim.anchors.length > 0 ? <CorrectLink start={claim.anchor.start} claim={claim} short /> : null}
            <ClaimMenu claim={claim} mayEdit={mayEdit} />
          </span>
        </div>
        <ClaimWording claim={claim} />
        <ClaimFacts claim={claim} mayEdit={mayEdit && !closed} />
        <ClaimStatement claim={claim} mayEdit={mayEdit && !closed} />
        <StateNotice claim={claim} mayEdit={mayEdit} writing={writing && form.draft.recheckOf !== undefined} />
        <ClaimEvidence claim={claim} />
        {claim.verdict && !writing ? <VerdictView verdict={claim.verdict} wording={claim.anchor.exact} /> : null}
        {writing ? <VerdictFields claim={claim} form={form} /> : null}
        {claim.verdict ? <VerdictHistory claim={claim} /> : null}
        <ClaimWordings claim={claim} />
        {claim.origin ? <ClaimOrigin claim={claim} origin={claim.origin} /> : null}
      </div>
      {mayJudge && !closed && !claim.orphaned && !addingEvidence ? <Foot claim={claim} form={form} writing={writing} /> : null}
    </div>
  );
}

/** The decisive button stays in view whatever is scrolled. */
function Foot({ claim, form, writing }: { claim: Claim; form: VerdictFormState; writing: boolean }) {
  const t = useTranslations('claim');
  const { me } = useDesk();
  const { judge } = useDeskActions();
  return (
    <div className="sticky bottom-0 z-10 border-t border-line bg-surface px-4 py-2.5 sm:px-5">
      {writing ? (
        <VerdictFoot claim={claim} form={form} />
      ) : (
        <Button variant={claim.status === 'stale' ? 'primary' : 'plain'} size="md" onClick={() => judge('again')} aria-keyshortcuts={me.singleKeys ? 'r' : undefined}>
          {claim.status === 'stale' ? t('recheck') : t('newVerdict')}
          {me.singleKeys ? <Kbd decorative className="pointer-coarse:hidden">r</Kbd> : null}
        </Button>
      )}
    </div>
  );
}

/** What is special about the claim's state, and the next step out of it. */
function StateNotice({ claim, mayEdit, writing }: { claim: Claim; mayEdit: boolean; writing: boolean }) {
  const t = useTranslations('claim');
  const { takeUp } = useDeskActions();
  if (isClosed(claim.stored)) {
    return (
      <Notice tone="info" next={claim.reason ?? undefined} action={mayEdit ? <Button id={FIELD_IDS.takeUp} onClick={() => takeUp(claim)}>{t('takeUp')}</Button> : undefined}>
        {claim.lineage.mergedInto !== null ? t('isMerged', { number: claim.lineage.mergedInto }) : t(claim.stored === 'dismissed' ? 'isDismissed' : 'isDropped')}
      </Notice>
    );
  }
  return claim.orphaned ? <LostClaim claim={claim} mayEdit={mayEdit} /> : <StaleNotice claim={claim} mayEdit={mayEdit} writing={writing} />;
}
