// Marking words of an annotated text: the wording of a claim, or the place of a note that hung on none; by pointer and by keys.
'use client';
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { adjustSpan, edgeStepOf, type EdgeStep } from '@/components/article/adjusting';
import { beginAt, spanOf, step, stepOf, wordsOf } from '@/components/article/marking';
import { usePointerSelection } from '@/components/article/use-pointer-selection';
import { isTyping } from '@/lib/client/shortcuts';
import { snapSpan } from '@/lib/text/anchor';
import type { Span } from '@/lib/text/span';

/** What the words are for. */
export type Aim = { claim: string } | { note: number };

/** From where one marks to where the cursor is, in UTF-16 code units of the text. */
export type Marking = { aim: Aim; anchor: number; focus: number; by: 'keys' | 'pointer' };

type WordsOptions = {
  column: RefObject<HTMLElement | null>;
  text: string;
  /** The text's passages, for steps by keys. */
  units: readonly Span[];
  /** What a selection with the pointer is for while nothing is being marked; null where it is for nothing. */
  selected: Aim | null;
  /** Gets the words once they are taken. */
  onTake: (aim: Aim, span: Span) => void;
  /** Gets the aim when marking is given up. */
  onGiveUp: (aim: Aim) => void;
  /** Says to screen readers what is marked. */
  announce: (words: string) => void;
};

/** `begin` starts marking by keys; the pointer may go on from there. */
export function useWords({ column, text, units, selected, onTake, onGiveUp, announce }: WordsOptions) {
  const [marking, setMarking] = useState<Marking | null>(null);
  const words = useMemo(() => wordsOf(text), [text]);
  const aimed = marking?.aim ?? selected;

  const point = useCallback(
    (span: Span | null) => {
      if (span && aimed) setMarking({ aim: aimed, anchor: span.start, focus: span.end, by: 'pointer' });
      // Marking by keys has no selection of the browser's.
      else setMarking((last) => (last?.by === 'pointer' ? null : last));
    },
    [aimed],
  );
  const textOf = useCallback(() => text, [text]);
  usePointerSelection(column, textOf, aimed ? point : null);

  const take = useCallback(() => {
    const span = marking && spanOf(marking);
    const taken = span && snapSpan(text, span.start, span.end);
    if (!marking || !taken) return;
    setMarking(null);
    window.getSelection()?.removeAllRanges();
    onTake(marking.aim, taken);
  }, [marking, text, onTake]);

  const giveUp = useCallback(() => {
    if (!marking) return;
    setMarking(null);
    window.getSelection()?.removeAllRanges();
    onGiveUp(marking.aim);
  }, [marking, onGiveUp]);

  const begin = (aim: Aim, from: Span) => {
    const unit = units.find((candidate) => from.start < candidate.end) ?? from;
    const first = 'claim' in aim ? { anchor: from.start, focus: from.end } : beginAt(words, unit);
    setMarking({ aim, ...first, by: 'keys' });
    return text.slice(first.anchor, first.focus);
  };

  const moveEdge = useCallback(
    (to: EdgeStep) => {
      if (!marking) return;
      const { start, end } = adjustSpan(text, words, spanOf(marking), to);
      setMarking({ ...marking, anchor: start, focus: end });
      announce(text.slice(start, end));
    },
    [marking, text, words, announce],
  );

  useEffect(() => {
    if (!marking) return;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const onButton = event.target instanceof Element && event.target.closest('button, a, summary') !== null;
      const modifier = { shift: event.shiftKey, fine: event.ctrlKey || event.altKey || event.metaKey };
      const inBar = event.target instanceof Element && event.target.closest('[role="toolbar"]') !== null;
      if (event.key === 'Escape') giveUp();
      // On a button of the toolbar Enter presses it; with the pointer the focus may be on any.
      else if (event.key === 'Enter' && !inBar && (marking.by === 'keys' || !onButton)) take();
      else if (marking.by !== 'keys') return;
      else if ('claim' in marking.aim) {
        const edge = edgeStepOf(event.key, modifier);
        if (!edge) return;
        moveEdge(edge);
      } else {
        const next = stepOf(event.key, modifier);
        if (!next) return;
        const moved = step(text, words, units, marking, next);
        setMarking({ ...marking, ...moved });
        const { start, end } = spanOf(moved);
        announce(text.slice(start, end));
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the list, whose keys they are otherwise.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [marking, text, words, units, take, giveUp, moveEdge, announce]);

  return { marking, words, begin, take, giveUp, moveEdge };
}
