// The sources of the notes, each once, with the claims that it proves.
'use client';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import { EmptyState } from '@/components/ui/empty-state';
import { useFieldFault } from '@/components/shell/refusal';
import { ApiError } from '@/lib/client/api';
import { splitSource } from './changes';
import { sourceName, type Draft, type DraftSource } from './draft';
import type { Faults } from './faults';
import { SourceEditor } from './source-editor';
import type { Act } from './use-annotated-draft';
import { focusRow, rowAfter, rowId } from './use-row-focus';

type ListProps = {
  draft: Draft;
  text: string;
  open: string | null;
  faults: Faults;
  act: Act;
  onPress: (source: string) => void;
  onMerged: (into: string) => void;
  onClaim: (claim: string) => void;
};

/** One evidence of a claim, as the source's row names it. */
type Use = { claim: string; evidence: string; number: number; locator: string; out: boolean };

export function SourceList({ draft, text, open, faults, act, onPress, onMerged, onClaim }: ListProps) {
  const t = useTranslations('annotated.source');
  const uses = useMemo(() => {
    const found = new Map<string, Use[]>();
    draft.claims.forEach(({ id, evidence, out }, index) => {
      for (const each of evidence) found.set(each.source, [...(found.get(each.source) ?? []), { claim: id, evidence: each.id, number: index + 1, locator: each.locator, out }]);
    });
    return found;
  }, [draft.claims]);
  // Others were named by notes without a place: they wait to be chosen.
  const sources = useMemo(() => draft.sources.filter(({ id }) => uses.has(id)), [draft.sources, uses]);
  const ids = useMemo(() => sources.map(({ id }) => id), [sources]);
  const openFault = faults.get(open ?? '');
  const fault = useFieldFault(openFault ? new ApiError('invalid_input', 422, [...openFault].map(([pointer, code]) => ({ pointer, code }))) : null);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = rowAfter(event, ids);
    if (next === null) return;
    event.preventDefault();
    focusRow(next);
  };
  const onSplit = (source: DraftSource, use: Use) => {
    act({ act: 'split', what: sourceName(source) }, splitSource(use.claim, use.evidence));
    focusRow(source.id);
  };
  if (sources.length === 0) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <ol aria-label={t('list')} onKeyDown={press}>
      {sources.map((source) => (
        <li key={source.id} className="grid grid-cols-[minmax(0,1fr)] scroll-mt-14 scroll-mb-28 gap-2 border-b border-line py-3 pl-1">
          <SourceHead source={source} open={source.id === open} reachable={source.id === (open ?? ids[0])} faulty={faults.has(source.id)} onPress={onPress} />
          <ul aria-label={t('proves')} className="flex flex-wrap items-center gap-x-1 gap-y-1 pl-5 text-sm">
            <li aria-hidden className="pr-1 text-ink-3">
              {t('proves')}
            </li>
            {(uses.get(source.id) ?? []).map((use, _, all) => (
              <li key={use.evidence} className="flex items-center">
                <Button variant="quiet" onClick={() => onClaim(use.claim)} title={wordsOf(draft, text, use.claim)} className={cn('px-1.5', use.out && 'line-through')}>
                  {t('claim', { number: use.number })}
                  {use.locator === '' ? null : <span className="font-normal text-ink-3">({use.locator})</span>}
                </Button>
                {source.id === open && all.length > 1 ? (
                  <Button aria-label={t('splitOff', { number: use.number })} onClick={() => onSplit(source, use)}>
                    {t('split')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          {source.id === open ? (
            <div className="pl-5">
              <SourceEditor source={source} others={draft.sources.filter(({ id }) => id !== source.id)} act={act} fault={fault} onMerged={onMerged} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const wordsOf = (draft: Draft, text: string, id: string) => {
  const claim = draft.claims.find((each) => each.id === id);
  return claim ? text.slice(claim.start, claim.end) : '';
};

type HeadProps = { source: DraftSource; open: boolean; reachable: boolean; faulty: boolean; onPress: (source: string) => void };

function SourceHead({ source, open, reachable, faulty, onPress }: HeadProps) {
  const t = useTranslations('annotated.source');
  const term = useTranslations('terms');
  const { fields, linked } = source;
  const details = [fields.creator, fields.publisher, fields.url].filter((text) => text !== '').join(' · ');
  return (
    <button type="button" id={rowId(source.id)} tabIndex={reachable ? 0 : -1} aria-expanded={open} aria-keyshortcuts="j k Enter" onClick={() => onPress(source.id)} className="flex min-h-8 items-start gap-1.5 rounded-sm py-1 text-left">
      <ChevronRight aria-hidden className={cn('mt-1 size-3.5 shrink-0 text-ink-3 transition-transform', open && 'rotate-90')} />
      <span className="grid min-w-0 gap-1">
        <span className="text-lg font-medium wrap-anywhere">{sourceName(source) || t('untitled')}</span>
        {linked || details === '' ? null : <span className="text-sm text-ink-3 wrap-anywhere">{details}</span>}
        <span className="flex flex-wrap gap-1.5">
          <Chip>{term(`sourceType.${linked?.type ?? fields.type}`)}</Chip>
          {linked ? <Chip>{t('inLibrary')}</Chip> : null}
          {!linked && fields.confidentiality === 'confidential' ? <Chip tone="unsettled">{term('confidentiality.confidential')}</Chip> : null}
          {faulty ? <Chip tone="problem">{t('faulty')}</Chip> : null}
        </span>
      </span>
    </button>
  );
}
