// Cuts a claim into several: between any two words, by arrow keys and space or by a press.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useDeskState } from '@/components/article/desk-context';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { MOST_PARTS, partsOf, piecesOf } from './cuts';
import { useTriage } from './use-triage';

const ARROWS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function SplitDialog({ claimId, onClose }: { claimId: string; onClose: () => void }) {
  const t = useTranslations('triage.splitting');
  const triage = useTriage();
  const claim = useDeskState((state) => state.claims.find((candidate) => candidate.id === claimId));
  const { revision, language } = useDeskState((state) => state.article);
  const pieces = useMemo(() => (claim ? piecesOf(revision.text, claim.anchor) : []), [revision.text, claim]);
  const [cuts, setCuts] = useState<readonly number[]>([]);
  const [at, setAt] = useState(1);
  const [problem, setProblem] = useState<'one' | 'many' | null>(null);
  const row = useRef<HTMLDivElement>(null);
  if (!claim) return null;
  const text = (piece: { start: number; end: number }) => revision.text.slice(piece.start, piece.end);
  const parts = partsOf(revision.text, claim.anchor, cuts);

  const toggle = (offset: number) => {
    setProblem(null);
    setCuts(cuts.includes(offset) ? cuts.filter((cut) => cut !== offset) : [...cuts, offset]);
  };
  const go = (index: number) => {
    const next = Math.min(pieces.length - 1, Math.max(1, index));
    setAt(next);
    row.current?.querySelector<HTMLElement>(`[data-gap="${next}"]`)?.focus();
  };
  const save = () => {
    if (parts.length < 2) return setProblem('one');
    if (parts.length > MOST_PARTS) return setProblem('many');
    onClose();
    triage((acts) => acts.split(claim, parts));
  };
  const keys = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction) go(at + direction);
    else if (event.key === 'Home') go(1);
    else if (event.key === 'End') go(pieces.length - 1);
    else if (event.key === 'Enter') save();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title', { number: claim.number })}
      description={pieces.length < 2 ? t('oneWord') : t('description')}
      actions={
        <>
          <DialogClose>{t('cancel')}</DialogClose>
          <Button variant="primary" disabled={pieces.length < 2} onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div ref={row} role="group" aria-label={t('wording')} onKeyDown={keys} className="flex flex-wrap gap-y-1 font-serif text-xl leading-snug">
          {pieces.map((piece, index) => (
            <span key={piece.start} className="flex items-center">
              {index === 0 ? null : (
                <button
                  type="button"
                  role="checkbox"
                  data-gap={index}
                  tabIndex={index === at ? 0 : -1}
                  aria-checked={cuts.includes(piece.start)}
                  aria-label={t('gap', { before: text(pieces[index - 1] ?? piece), after: text(piece) })}
                  onFocus={() => setAt(index)}
                  onClick={() => toggle(piece.start)}
                  className={cn('flex h-8 w-6 items-center justify-center rounded-sm text-ink-3 hover:bg-sunken', cuts.includes(piece.start) && 'bg-ink font-semibold text-paper hover:bg-ink-2')}
                >
                  <span aria-hidden>{cuts.includes(piece.start) ? '|' : '·'}</span>
                </button>
              )}
              <span lang={language}>{text(piece)}</span>
            </span>
          ))}
        </div>
        <div role="status" className="grid gap-1.5">
          <p className={cn('text-sm', problem ? 'font-medium text-problem' : 'text-ink-2')}>{problem ? t(problem, { most: MOST_PARTS }) : t('parts', { count: parts.length })}</p>
          {parts.length > 1 ? (
            <ol className="grid list-decimal gap-1 pl-6">
              {parts.map((part) => (
                <li key={part.start} lang={language} className="font-serif text-lg leading-snug">
                  {text(part)}
                </li>
              ))}
            </ol>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
