// The evidence on one claim in the checking screen's panel: read it, add, change and withdraw it.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import useSWR from 'swr';
import type { Language } from '@/lib/domain/article';
import { isClosed } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Evidence, VisibleEvidence } from '@/lib/domain/schema/source';
import { api } from '@/lib/client/api';
import { hasDraft } from '@/lib/client/draft';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { showToast } from '@/components/ui/toast';
import { untilFetched } from '@/components/ui/until-fetched';
import { draftKey } from './evidence-fields';
import { EvidenceRow, HiddenEvidence } from './evidence-row';
import { FigureComparison } from './figure-comparison';

// Fetched when they are first needed: the form brings the pickers of sources and files with it.
// `loading` gives each a boundary of its own; without, the loading page would take the whole screen's place.
const EvidenceForm = dynamic(untilFetched(() => import('./evidence-form').then((file) => file.EvidenceForm)), { loading: () => null });
const WithdrawEvidence = dynamic(untilFetched(() => import('./withdraw-evidence').then((file) => file.WithdrawEvidence)), { loading: () => null });

/** All evidence on the claim: few pieces, so the pages are fetched to the end. */
async function allEvidence(claimId: string): Promise<Evidence[]> {
  const items: Evidence[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await api('GET /api/v1/claims/{id}/evidence', { params: { id: claimId }, query: { limit: 200, ...(cursor ? { cursor } : {}) } });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

const unsubscribed = () => () => undefined;

/** The claim's evidence as SWR keeps it; read anew when the claim's version changes. */
function useEvidence(claim: Claim) {
  const evidence = useSWR<Evidence[], Error>(['evidence', claim.id], () => allEvidence(claim.id));
  const { mutate } = evidence;
  const seen = useRef(claim.version);
  useEffect(() => {
    if (seen.current !== claim.version) void mutate();
    seen.current = claim.version;
  }, [claim.version, mutate]);
  return evidence;
}

type EvidenceSectionProps = {
  claim: Claim;
  /** The article's claims, for "also proves". */
  articleClaims: readonly Claim[];
  articleLanguage: Language;
  /** Gets the claims as they are after each change. */
  onChanged: (claims: Claim[]) => void;
  /** Whether the form for new evidence is open: the screen opens it by the key `b`. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Give it `key={claim.id}`: forms and folded rows belong to one claim. */
export function EvidenceSection({ claim, articleClaims, articleLanguage, onChanged, open, onOpenChange }: EvidenceSectionProps) {
  const t = useTranslations('evidence');
  const { data, error, isLoading, mutate } = useEvidence(claim);
  const [editing, setEditing] = useState<string | null>(null);
  // Drafts change with what is rendered here anyway: nothing to subscribe to. A server knows none.
  const drafted = useSyncExternalStore(unsubscribed, () => hasDraft(draftKey(claim.id)), () => false);
  const root = useRef<HTMLElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  // A form that closes takes the focus with it: the keyboard goes on where it came from.
  const formed = useRef(open || editing !== null);
  useEffect(() => {
    const has = open || editing !== null;
    if (formed.current && !has) (addButton.current ?? root.current)?.focus();
    formed.current = has;
  }, [open, editing]);
  const mayAdd = claim.allowed.includes('evidence.add') && !isClosed(claim.stored);

  const changed = (claims: Claim[], title: string) => {
    void mutate();
    onChanged(claims);
    showToast({ topic: 'act', title });
  };
  const saved = ({ claims }: { claims: Claim[] }) => {
    setEditing(null);
    onOpenChange(false);
    changed(claims, t('savedFor', { count: claims.length }));
  };

  const items = data ?? [];
  const withdrawn = items.filter((item): item is VisibleEvidence => !('confidential' in item) && item.withdrawn !== null);
  const standing = items.filter((item) => 'confidential' in item || item.withdrawn === null);

  const row = (item: Evidence) => {
    if ('confidential' in item) return <HiddenEvidence />;
    if (editing === item.id) return <EvidenceForm claim={claim} evidence={item} articleClaims={articleClaims} articleLanguage={articleLanguage} onSaved={saved} onCancel={() => setEditing(null)} />;
    const comparison = <FigureComparison claim={claim} articleLanguage={articleLanguage} excerpt={item.excerpt} language={item.excerptLanguage} translation={item.excerptTranslation} />;
    if (!item.allowed.includes('evidence.edit')) return <EvidenceRow evidence={item} comparison={comparison} />;
    const withdraw = <WithdrawEvidence evidence={item} onWithdrawn={(claims) => changed(claims, t('withdrawnDone'))} onStale={() => void mutate()} />;
    return <EvidenceRow evidence={item} comparison={comparison} onEdit={() => setEditing(item.id)} actions={withdraw} />;
  };

  // Evidence that is withdrawn leaves the list, and the button that had the focus with it.
  const stood = useRef(standing.length);
  useEffect(() => {
    if (standing.length < stood.current && document.activeElement === document.body) (addButton.current ?? root.current)?.focus();
    stood.current = standing.length;
  }, [standing.length]);

  return (
    <section ref={root} tabIndex={-1} aria-label={t('title')} className="grid gap-2 outline-none">
      <h3 className="text-sm font-medium text-ink-2">{t('title')}</h3>
      {isLoading ? <BusyLine label={t('loading')} /> : null}
      {error && !data ? (
        <Notice tone="error" action={<Button onClick={() => void mutate()}>{t('again')}</Button>}>
          {t('failed')}
        </Notice>
      ) : null}
      {data && standing.length === 0 && !open ? <p className="text-ink-3">{t('empty')}</p> : null}
      {standing.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {standing.map((item) => (
            <li key={item.id}>{row(item)}</li>
          ))}
        </ul>
      ) : null}
      {withdrawn.length > 0 ? (
        <details>
          <summary className="cursor-pointer py-1.5 text-sm text-ink-3">{t('withdrawnList', { count: withdrawn.length })}</summary>
          <ul className="divide-y divide-line">
            {withdrawn.map((item) => (
              <li key={item.id}>
                <EvidenceRow evidence={item} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayAdd && open ? <EvidenceForm claim={claim} articleClaims={articleClaims} articleLanguage={articleLanguage} onSaved={saved} onCancel={() => onOpenChange(false)} /> : null}
      {mayAdd && !open ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button ref={addButton} aria-keyshortcuts="b" onClick={() => onOpenChange(true)}>
            {t('add')}
            <Kbd decorative>b</Kbd>
          </Button>
          {drafted ? <span className="text-sm text-ink-3">{t('draft')}</span> : null}
        </div>
      ) : null}
    </section>
  );
}
