// The place of the evidence in the panel: the section itself is fetched when the first claim is opened.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState, useScreen } from '@/components/article/desk-context';
import { BusyLine } from '@/components/ui/busy-line';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Claim } from '@/lib/domain/schema/claim';

// The server has nothing to show of it yet: the evidence is read by the browser.
const EvidenceSection = dynamic(untilFetched(() => import('@/components/evidence/evidence-section').then((file) => file.EvidenceSection)), { loading: Loading, ssr: false });

function Loading() {
  return <BusyLine label={useTranslations('evidence')('loading')} />;
}

export function ClaimEvidence({ claim }: { claim: Claim }) {
  const { store, screen } = useDesk();
  const claims = useDeskState((state) => state.claims);
  const language = useDeskState((state) => state.article.language);
  const open = useScreen((state) => state.evidenceAskedFor === claim.id);
  return <EvidenceSection claim={claim} articleLanguage={language} articleClaims={claims} onChanged={store.putClaims} open={open} onOpenChange={(next) => screen.set({ evidenceAskedFor: next ? claim.id : null })} />;
}
