// The right side of the checking screen: one claim or passage, or the list of all.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState, useScreen, useSelectedClaim } from '@/components/article/desk-context';
import { NOTHING } from '@/components/article/screen-store';
import { useOnFirstUse } from '@/components/article/use-on-first-use';
import { BusyLine } from '@/components/ui/busy-line';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { untilFetched } from '@/components/ui/until-fetched';
import { ClaimList } from './claim-list';

const loadClaimCard = () => import('./claim-card').then((file) => file.ClaimCard);
const loadPassageCard = () => import('@/components/article/passage-card').then((file) => file.PassageCard);

// Each is fetched when it is first shown, or used soon.
const ClaimCard = dynamic(untilFetched(loadClaimCard), { loading: Loading });
const PassageCard = dynamic(untilFetched(loadPassageCard), { loading: Loading });
const ProposalCard = dynamic(untilFetched(() => import('@/components/triage/proposal-card').then((file) => file.ProposalCard)), { loading: Loading });
const HintList = dynamic(untilFetched(() => import('@/components/reading/hint-list').then((file) => file.HintList)), { loading: Loading });

function Loading() {
  return <BusyLine label={useTranslations('claim.panel')('loading')} className="px-4 sm:px-5" />;
}

export function ClaimPanel() {
  const t = useTranslations('claim.panel');
  const { screen } = useDesk();
  useOnFirstUse(loadClaimCard);
  useOnFirstUse(loadPassageCard);
  const tab = useScreen((state) => state.tab);
  const selection = useScreen((state) => state.selection);
  const count = useDeskState((state) => state.claims.length);
  const claim = useSelectedClaim();
  const hints = useScreen((state) => (state.reading === null || state.reading === 'failed' ? undefined : state.reading.hints.length));
  const first = claim ? t(claim.stored === 'proposed' ? 'proposal' : 'claim', { number: claim.number }) : selection?.kind === 'passage' ? t('passage') : t('none');
  return (
    <Tabs value={tab} onValueChange={(next) => screen.set({ tab: next === 'all' || next === 'hints' ? next : 'claim', hint: null, spot: NOTHING })} className="h-full">
      <TabList
        label={t('label')}
        tabs={[
          { value: 'claim', label: first },
          { value: 'all', label: t('all'), count },
          { value: 'hints', label: t('hints'), ...(hints === undefined ? {} : { count: hints }) },
        ]}
        className="px-4 sm:px-5"
      />
      <TabPanel value="claim" className="scroll-pb-32 overflow-y-auto overscroll-contain">
        {claim ? claim.stored === 'proposed' ? <ProposalCard key={claim.id} claim={claim} /> : <ClaimCard key={claim.id} claim={claim} /> : selection?.kind === 'passage' ? <PassageCard key={selection.index} index={selection.index} /> : <p className="px-5 py-4 text-ink-2">{t(count === 0 ? 'empty' : 'choose')}</p>}
      </TabPanel>
      <TabPanel value="all" className="overflow-y-auto overscroll-contain">
        <ClaimList />
      </TabPanel>
      <TabPanel value="hints" className="overflow-y-auto overscroll-contain">
        <HintList />
      </TabPanel>
    </Tabs>
  );
}
