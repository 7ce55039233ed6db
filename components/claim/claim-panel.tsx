// The right side of the checking screen: one claim or passage, or the list of all.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState, useScreen, useSelectedClaim } from '@/components/article/desk-context';
import { PassageCard } from '@/components/article/passage-card';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { ClaimCard } from './claim-card';
import { ClaimList } from './claim-list';

export function ClaimPanel() {
  const t = useTranslations('claim.panel');
  const { screen } = useDesk();
  const tab = useScreen((state) => state.tab);
  const selection = useScreen((state) => state.selection);
  const count = useDeskState((state) => state.claims.length);
  const claim = useSelectedClaim();
  const first = claim ? t('claim', { number: claim.number }) : selection?.kind === 'passage' ? t('passage') : t('none');
  return (
    <Tabs value={tab} onValueChange={(next) => screen.set({ tab: next === 'all' ? 'all' : 'claim' })} className="h-full">
      <TabList
        label={t('label')}
        tabs={[
          { value: 'claim', label: first },
          { value: 'all', label: t('all'), count },
        ]}
        className="px-4 sm:px-5"
      />
      <TabPanel value="claim" className="scroll-pb-32 overflow-y-auto overscroll-contain">
        {claim ? <ClaimCard key={claim.id} claim={claim} /> : selection?.kind === 'passage' ? <PassageCard key={selection.index} index={selection.index} /> : <p className="px-5 py-4 text-ink-2">{t(count === 0 ? 'empty' : 'choose')}</p>}
      </TabPanel>
      <TabPanel value="all" className="overflow-y-auto overscroll-contain">
        <ClaimList />
      </TabPanel>
    </Tabs>
  );
}
