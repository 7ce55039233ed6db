// All claims of the article: searched, filtered, walked through with the arrow keys.
'use client';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useDesk, useDeskState, useScreen } from '@/components/article/desk-context';
import { FIELD_IDS } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { untilFetched } from '@/components/ui/until-fetched';
import { CLAIM_TYPES, STALE_REASONS } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { NO_FILTER, filterClaims, type ClaimFilter } from './claim-filter';
import { LOOKS, lookOf, type LookKey } from './claim-look';

const LostTray = dynamic(untilFetched(() => import('./lost-tray').then((file) => file.LostTray)), { loading: () => null });

const LOOK_KEYS = Object.keys(LOOKS) as LookKey[];

export function ClaimList() {
  const t = useTranslations('claim.list');
  const { me, screen } = useDesk();
  const claims = useDeskState((state) => state.claims);
  const selectedId = useScreen((state) => (state.selection?.kind === 'claim' ? state.selection.id : null));
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterClaims(claims, wanted, me.id), [claims, wanted, me.id]);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (at === 0) document.getElementById(FIELD_IDS.search)?.focus();
  };
  const searchKeys = (event: KeyboardEvent) => {
    const first = shown[0];
    if (event.key !== 'Enter' || !first || event.nativeEvent.isComposing) return;
    event.preventDefault();
    screen.select({ kind: 'claim', id: first.id }, 'key');
  };
  const lost = useDeskState((state) => state.article.goneExemptions.length > 0 || state.article.exemptions.some((exemption) => exemption.stale) || state.claims.some((claim) => claim.orphaned));
  const filtered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  return (
    <div onKeyDown={keys} className="grid">
      {lost ? <LostTray /> : null}
      <FilterRow filter={filter} onChange={setFilter} onSearchKey={searchKeys} />
      <p role="status" className="flex min-h-8 items-center gap-3 px-4 text-sm text-ink-3 sm:px-5">
        {t('shown', { shown: shown.length, total: claims.length })}
        {filtered ? (
          <Button variant="quiet" onClick={() => setFilter(NO_FILTER)}>
            {t('reset')}
          </Button>
        ) : null}
      </p>
      {claims.length === 0 ? <p className="px-4 py-3 text-ink-2 sm:px-5">{t('empty')}</p> : null}
      <ul ref={list} aria-label={t('label')} className="border-t border-line">
        {shown.map((claim) => (
          <Row key={claim.id} claim={claim} selected={claim.id === selectedId} onPick={screen.select} />
        ))}
      </ul>
    </div>
  );
}

function FilterRow({ filter, onChange, onSearchKey }: { filter: ClaimFilter; onChange: (filter: ClaimFilter) => void; onSearchKey: (event: KeyboardEvent) => void }) {
  const t = useTranslations('claim.list');
  const looks = useTranslations('claim.look');
  const stale = useTranslations('claim.stale');
  const terms = useTranslations('terms.claimType');
  return (
    <div className="grid grid-cols-2 gap-2 px-4 pt-3 pb-1 sm:px-5">
      <Input id={FIELD_IDS.search} type="search" aria-label={t('search')} placeholder={t('search')} value={filter.text} onValueChange={(text) => onChange({ ...filter, text })} onKeyDown={onSearchKey} className="col-span-2" />
      <NativeSelect aria-label={t('state')} value={filter.look} onValueChange={(look) => onChange({ ...filter, look })} options={[{ value: '', label: t('anyState') }, ...LOOK_KEYS.map((value) => ({ value, label: looks(value) })), ...STALE_REASONS.map((reason) => ({ value: `stale:${reason}` as const, label: t('staleBecause', { reason: stale(reason) }) })), { value: 'lost', label: t('lost') }]} />
      <NativeSelect aria-label={t('type')} value={filter.type} onValueChange={(type) => onChange({ ...filter, type })} options={[{ value: '', label: t('anyType') }, ...CLAIM_TYPES.map((value) => ({ value, label: terms(value) }))]} />
      <label className="flex min-h-8 items-center gap-2.5">
        <input type="checkbox" className="size-4 accent-ink" checked={filter.mine} onChange={(event) => onChange({ ...filter, mine: event.target.checked })} />
        {t('mine')}
      </label>
    </div>
  );
}

/** One line of the list; drawn anew only when its claim or its selection changes. */
const Row = memo(function Row({ claim, selected, onPick }: { claim: Claim; selected: boolean; onPick: (selection: { kind: 'claim'; id: string }, via: 'panel') => void }) {
  const t = useTranslations('claim');
  const terms = useTranslations('terms.rating');
  const language = useDeskState((state) => state.article.language);
  const look = lookOf(claim);
  const word = claim.status === 'checked' && claim.verdict ? terms(claim.verdict.rating) : t(`look.${look}`);
  const why = claim.orphaned ? t('lostWord') : claim.status === 'stale' && claim.stale ? t(`stale.${claim.stale}`) : null;
  return (
    <li className="border-b border-line">
      <button
        type="button"
        data-row
        aria-current={selected || undefined}
        onClick={() => onPick({ kind: 'claim', id: claim.id }, 'panel')}
        className="grid w-full grid-cols-[1.25rem_1.75rem_1fr] items-baseline gap-x-1.5 px-4 py-2 text-left hover:bg-sunken focus-visible:outline-offset-[-2px] aria-[current=true]:bg-sel sm:px-5"
      >
        <span aria-hidden className={cn('text-center font-semibold', LOOKS[look].ink)}>
          {LOOKS[look].sign}
        </span>
        <span className="figures text-sm text-ink-3">{claim.number}</span>
        <span className="grid gap-0.5">
          <span lang={language} className="line-clamp-2 font-serif text-lg leading-snug">
            {claim.anchor.exact || claim.lastPlace?.anchors[0]?.exact || claim.statement}
          </span>
          <span className="text-sm text-ink-3">{[word, why, claim.priority === 'high' ? t('high') : null, claim.assignee?.name].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
    </li>
  );
});
