// The present text, passage by passage: a press on one opens it for correction, and what was corrected is marked.
'use client';
import { Undo2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { DiffText } from '@/components/diff/diff-text';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { Block } from '@/lib/domain/schema/article';
import { wordDiff } from '@/lib/text/revision/word-diff';
import { spanFinder, type Span } from '@/lib/text/span';
import { rowsOf, tidied, type Base, type Correction } from './passage-edits';
import { PassageEditor } from './passage-editor';

/** A claim as far as the text is concerned: its number and where it stands in the base. */
export type PlacedClaim = { number: number; spans: readonly Span[] };

type BaseTextProps = {
  base: Base;
  corrections: readonly Correction[];
  claims: readonly PlacedClaim[];
  language: string;
  /** Where the open passage begins, or null. */
  open: number | null;
  onOpen: (start: number | null) => void;
  onType: (passage: Span, typed: string) => void;
};

/** Arrow keys go from passage to passage, Home and End to the first and last; Enter, Space or a press opens one. */
export function BaseText({ base, corrections, claims, language, open, onOpen, onType }: BaseTextProps) {
  const t = useTranslations('revision.text');
  const root = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<number | null>(null);
  const byStart = useMemo(() => new Map(corrections.map((correction) => [correction.start, correction])), [corrections]);
  const rows = useMemo(() => rowsOf(base), [base]);
  const claimsAt = useMemo(() => spanFinder(claims.flatMap(({ number, spans }) => spans.map(({ start, end }) => ({ number, start, end })))), [claims]);

  // Who leaves a passage goes on from it.
  const opened = useRef<number | null>(open);
  useEffect(() => {
    const last = opened.current;
    opened.current = open;
    if (open === null && last !== null) root.current?.querySelector<HTMLElement>(`[data-passage="${last}"]`)?.focus({ preventScroll: true });
  }, [open]);

  const walk = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['passage'] === undefined) return;
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])];
    const at = all.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[Math.min(all.length - 1, Math.max(0, to))]?.focus();
    } else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ' ') {
      event.preventDefault();
      onOpen(Number(event.target.dataset['passage']));
    }
  };
  const reachable = stop ?? base.units[0]?.start ?? null;
  return (
    <div
      ref={root}
      role="group"
      aria-label={t('label', { number: base.number })}
      onKeyDown={walk}
      onFocus={(event) => {
        const start = event.target.dataset['passage'];
        if (start !== undefined) setStop(Number(start));
      }}
      className="manuscript"
    >
      {rows.map(({ block, passages }) => {
        const own = passages.flatMap(({ start }) => byStart.get(start) ?? []);
        const openHere = passages.find(({ start }) => start === open) ?? null;
        return (
          <TextBlock
            key={block.start}
            base={base}
            block={block}
            passages={passages}
            corrections={own}
            signature={own.map(({ start, text }) => `${start} ${text}`).join('\n')}
            reachable={passages.some(({ start }) => start === reachable) ? reachable : null}
            open={openHere?.start ?? null}
            claims={openHere ? [...new Set(claimsAt(openHere).map(({ number }) => number))] : NONE}
            language={language}
            onOpen={onOpen}
            onType={onType}
          />
        );
      })}
    </div>
  );
}

const NONE: readonly number[] = [];

type BlockProps = Omit<BaseTextProps, 'claims'> & { block: Block; passages: readonly Span[]; signature: string; reachable: number | null; claims: readonly number[] };

const LOOKS: Record<Block['kind'], string> = { title: 'pb-4 text-3xl leading-tight font-semibold', heading: 'pt-6 pb-2 text-xl font-semibold', subhead: 'pt-6 pb-2 text-xl font-semibold', paragraph: 'pb-4' };

function Blocks({ base, block, passages, corrections, reachable, open, claims, language, onOpen, onType }: BlockProps) {
  const { text } = base;
  return (
    <div lang={language} className={LOOKS[block.kind]}>
      {passages.map((passage, index) => {
        const between = text.slice(passages[index - 1]?.end ?? block.start, passage.start);
        const was = text.slice(passage.start, passage.end);
        const typed = corrections.find(({ start }) => start === passage.start)?.text ?? was;
        return [
          between,
          open === passage.start ? (
            <PassageEditor key={passage.start} value={typed} base={was} claims={claims} language={language} onChange={(next) => onType(passage, next)} onClose={() => onOpen(null)} />
          ) : (
            <Passage key={passage.start} start={passage.start} was={was} typed={typed} reachable={reachable === passage.start} onOpen={onOpen} onTakeBack={() => onType(passage, was)} />
          ),
        ];
      })}
      {text.slice(passages.at(-1)?.end ?? block.start, block.end)}
    </div>
  );
}

/** Draws anew only when something of it has changed: a long text has hundreds. */
const TextBlock = memo(
  Blocks,
  (a, b) => a.base === b.base && a.signature === b.signature && a.open === b.open && a.reachable === b.reachable && a.onOpen === b.onOpen && a.onType === b.onType && a.claims.join() === b.claims.join(),
);

type PassageProps = { start: number; was: string; typed: string; reachable: boolean; onOpen: (start: number) => void; onTakeBack: () => void };

function Passage({ start, was, typed, reachable, onOpen, onTakeBack }: PassageProps) {
  const t = useTranslations('revision.text');
  const locale = useLocale();
  const next = tidied(typed);
  const changed = next !== was;
  return (
    <>
      <span
        role="button"
        tabIndex={reachable ? 0 : -1}
        data-passage={start}
        onClick={() => {
          // Whoever selects words to copy them does not want to write.
          if (window.getSelection()?.isCollapsed !== false) onOpen(start);
        }}
        className={cn('cursor-text rounded-sm hover:bg-sunken', changed && 'bg-sel shadow-[0_0.18em_0_var(--color-sel),0_-0.1em_0_var(--color-sel)]')}
      >
        {changed ? <span lang={locale} className="sr-only">{t('changed')} </span> : null}
        {changed ? <DiffText parts={wordDiff(was, next)} critical={next !== ''} /> : was}
      </span>
      {changed ? (
        <Button variant="quiet" size="icon" lang={locale} onClick={onTakeBack} aria-label={t('takeBack', { text: was.slice(0, 60) })} title={t('takeBackShort')} className="mx-1 size-6 align-middle pointer-coarse:size-8">
          <Undo2 aria-hidden />
        </Button>
      ) : null}
    </>
  );
}
