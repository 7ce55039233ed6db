// One claim of the notes: its words, the notes as they were written, and what was read from them.
'use client';
import { ChevronRight, Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import type { WrittenNote } from './annotated-file';
import type { DraftClaim, DraftSource } from './draft';
import { EvidenceLine } from './evidence-line';
import { NoteQuote } from './note-quote';
import { rowId } from './use-row-focus';

type RowProps = {
  claim: DraftClaim;
  /** Its place in text order, from 1. */
  number: number;
  words: string;
  /** All notes of the file. */
  notes: readonly WrittenNote[];
  sources: ReadonlyMap<string, DraftSource>;
  selected: boolean;
  open: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  faulty: boolean;
  onPress: (id: string) => void;
  onTake: (id: string, out: boolean, words: string) => void;
  /** Shown in place of what was read while the row is open. */
  children: ReactNode;
};

function Row({ claim, number, words, notes, sources, selected, open, reachable, faulty, onPress, onTake, children }: RowProps) {
  const t = useTranslations('annotated.claim');
  const term = useTranslations('terms');
  return (
    <li
      aria-current={selected || undefined}
      className={cn('grid scroll-mt-14 scroll-mb-28 grid-cols-[2.25rem_minmax(0,1fr)_auto] gap-x-1 border-b border-line py-3 [contain-intrinsic-size:auto_9rem] [content-visibility:auto]', selected && 'bg-[color-mix(in_srgb,var(--color-sel)_45%,transparent)]')}
    >
      <span aria-hidden className="figures pt-1.5 pr-1 text-right text-sm text-ink-3">
        {number}
      </span>
      <div className="grid min-w-0 gap-2">
        <button
          type="button"
          id={rowId(claim.id)}
          tabIndex={reachable ? 0 : -1}
          aria-expanded={open}
          aria-label={t(claim.out ? 'rowOut' : 'row', { number, words })}
          aria-keyshortcuts="j k x w Enter"
          onClick={() => onPress(claim.id)}
          className="flex min-h-8 items-start gap-1.5 rounded-sm py-1 text-left font-serif text-lg leading-snug"
        >
          <ChevronRight aria-hidden className={cn('mt-1 size-3.5 shrink-0 text-ink-3 transition-transform', open && 'rotate-90')} />
          <span className={cn('min-w-0 wrap-anywhere', claim.out && 'text-ink-3 line-through')}>{words}</span>
        </button>
        <div className="flex flex-wrap gap-1.5">
          <Chip>{term(`claimType.${claim.type}`)}</Chip>
          {claim.out ? <Chip>{t('out')}</Chip> : null}
          {!claim.out && claim.evidence.length === 0 ? <Chip tone="unsettled">{t('unproved')}</Chip> : null}
          {faulty ? <Chip tone="problem">{t('faulty')}</Chip> : null}
        </div>
        {claim.out
          ? null
          : claim.notes.map((place) => {
              const note = notes[place];
              return note ? <NoteQuote key={place} note={note} /> : null;
            })}
        {claim.out || open || claim.evidence.length === 0 ? null : (
          <ul aria-label={t('read')} className="grid gap-1">
            {claim.evidence.map((evidence) => (
              <EvidenceLine key={evidence.id} evidence={evidence} source={sources.get(evidence.source)} />
            ))}
          </ul>
        )}
        {children}
      </div>
      <Button variant="quiet" size="icon" aria-label={t(claim.out ? 'takeBack' : 'takeOut', { number })} onClick={() => onTake(claim.id, !claim.out, words)}>
        {claim.out ? <Undo2 aria-hidden /> : <X aria-hidden />}
      </Button>
    </li>
  );
}

/** Drawn anew only when something of it has changed: a file may have two thousand, and letters are typed in one. */
export const ClaimRow = memo(Row);
