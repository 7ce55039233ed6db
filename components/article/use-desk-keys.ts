// Binds the keys of the checking screen to its acts; while a passage is being marked, the keys belong to the marking.
'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo } from 'react';
import { isTyping, shortcutFor, type ShortcutId } from '@/lib/client/shortcuts';
import { correctionPath } from '@/components/revision/correction-path';
import { dismissToasts } from '@/components/ui/toast';
import { useTriage } from '@/components/triage/use-triage';
import { snapSpan } from '@/lib/text/anchor';
import { adjustSpan, edgeStepOf } from './adjusting';
import { useDesk, useDeskState } from './desk-context';
import { signId } from './manuscript-block';
import { spanOf, step, stepOf, wordsOf } from './marking';
import { useConfirmMarking } from './use-confirm-marking';
import { FIELD_IDS, focusSoon, useDeskActions } from './use-desk-actions';

/** `save` stores the verdict that is being written, wherever the focus is. */
export function useDeskKeys(): void {
  const { store, screen, me } = useDesk();
  const router = useRouter();
  const actions = useDeskActions();
  const triage = useTriage();
  const revision = useDeskState((state) => state.article.revision);
  const words = useMemo(() => wordsOf(revision.text), [revision.text]);
  const confirmMarking = useConfirmMarking();

  useEffect(() => {
    const acts: Record<ShortcutId, () => void> = {
      nextClaim: () => actions.step(1),
      previousClaim: () => actions.step(-1),
      nextUnfinished: () => actions.unfinished(1),
      previousUnfinished: () => actions.unfinished(-1),
      nextHint: () => actions.hint(1),
      previousHint: () => actions.hint(-1),
      nextProposal: () => triage((acts) => acts.move(1, 'key')),
      previousProposal: () => triage((acts) => acts.move(-1, 'key')),
      accept: () => triage((acts) => acts.accept('key')),
      acceptBlock: () => triage((acts) => acts.acceptBlock('key')),
      dismiss: () => triage((acts) => acts.askDismissal('key')),
      edges: () => triage((acts) => acts.withClaim((claim) => actions.startMarking(claim.id, true))),
      split: () => triage((acts) => acts.withClaim((claim) => screen.set({ dialog: { kind: 'split', claimId: claim.id } }))),
      merge: () => triage((acts) => acts.withClaim(acts.merge)),
      tick: () => triage((acts) => acts.withClaim(acts.tick)),
      otherAspect: () => triage((acts) => acts.withClaim(acts.otherAspect)),
      undo: () => triage((acts) => acts.undo()),
      search: () => {
        screen.set({ tab: 'all', sheetOpen: true });
        focusSoon(FIELD_IDS.search);
      },
      mark: () => actions.startMarking(),
      exempt: () => actions.exemptSelected(),
      verified: () => actions.judge('verified'),
      disputed: () => actions.judge('disputed'),
      false: () => actions.judge('false'),
      unsupported: () => actions.judge('unsupported'),
      recheck: () => actions.judge('again'),
      save: () => document.getElementById(FIELD_IDS.save)?.click(),
      evidence: () => {
        const claim = actions.taken();
        if (claim) screen.set({ tab: 'claim', sheetOpen: true, evidenceAskedFor: claim.id });
      },
      correct: () => {
        const { selection } = screen.getState();
        const { article } = store.getState();
        const passage = selection?.kind === 'passage' ? article.revision.units[selection.index] : undefined;
        router.push(correctionPath(article.id, passage?.start ?? null, actions.selected()));
      },
      statement: () => {
        if (actions.selected()) screen.set({ tab: 'claim', sheetOpen: true, editing: 'statement' });
      },
      assign: () => actions.assignToMe(),
      priority: () => actions.cyclePriority(),
      keys: () => screen.set({ dialog: { kind: 'keys' } }),
      close: () => leave(),
    };

    /** Escape goes one step back: out of a field to the claim, then out of the selection. */
    const leave = () => {
      const { selection, marking } = screen.getState();
      if (marking) {
        window.getSelection()?.removeAllRanges();
        return screen.set({ marking: null });
      }
      const focused = document.activeElement;
      const sign = selection?.kind === 'claim' ? document.getElementById(signId(selection.id)) : null;
      if (sign && focused instanceof HTMLElement && focused !== sign && focused !== document.body && !focused.closest('article')) return sign.focus();
      // What was said last lies over the text and goes first.
      if (dismissToasts()) return;
      screen.select(null, 'key');
    };

    /** Whether the key belonged to the marking. */
    const mark = (event: KeyboardEvent): boolean => {
      const { marking } = screen.getState();
      if (!marking || isTyping(event.target)) return false;
      // On a button or link, Enter presses it; a selection by pointer leaves the focus on neither.
      const elsewhere = marking.by === 'pointer' && (marking.anchor === marking.focus || (event.target instanceof Element && event.target.closest('button, a, summary') !== null));
      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !elsewhere) {
        confirmMarking();
        return true;
      }
      if (marking.by !== 'keys') return false;
      const modifier = { shift: event.shiftKey, fine: event.ctrlKey || event.altKey || event.metaKey };
      if (marking.edges) {
        const edge = edgeStepOf(event.key, modifier);
        if (!edge) return false;
        const { start, end } = adjustSpan(revision.text, words, spanOf(marking), edge);
        screen.set({ marking: { ...marking, anchor: start, focus: end }, announcement: revision.text.slice(start, end) });
        return true;
      }
      const next = stepOf(event.key, modifier);
      if (!next) return false;
      const moved = step(revision.text, words, revision.units, marking, next);
      const span = spanOf(moved);
      const shown = snapSpan(revision.text, span.start, span.end);
      screen.set({ marking: { ...marking, ...moved }, announcement: shown ? revision.text.slice(shown.start, shown.end) : '' });
      return true;
    };

    // Whoever is faster than the answer to the last marking is served in turn: each key acts on what the one before it made.
    const early: KeyboardEvent[] = [];
    const press = (event: KeyboardEvent) => {
      const made = screen.getState().making;
      if (!made || isTyping(event.target) || store.getState().connection === 'lost' || event.ctrlKey || event.metaKey) return act(event);
      event.preventDefault();
      if (early.push(event) > 1) return;
      const serve = () => {
        for (const waiting of early.splice(0)) press(new KeyboardEvent('keydown', waiting));
      };
      void made.then(serve, serve);
    };
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // The question for a reason is answered by a figure, also before its dialog has been drawn, or while the act that asks is still being fetched.
      const { dialog } = screen.getState();
      if ((dialog === null || dialog.kind === 'dismiss') && /^[1-4]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
        event.preventDefault();
        return triage((acts) => acts.answerDismissal(Number(event.key)));
      }
      // An open dialog has the keyboard to itself.
      if (dialog || store.getState().conflict) return;
      if (mark(event)) return event.preventDefault();
      if (event.target instanceof Element && event.target.closest('[data-toast]') && event.key === 'Escape') return;
      const typing = isTyping(event.target);
      const onProposal = screen.getState().marking === null && actions.selected()?.stored === 'proposed';
      const id = shortcutFor(event, me.singleKeys, typing, store.getState().article.allowed, onProposal);
      if (!id || (event.target instanceof Element && event.target.closest('[role="menu"], [role="listbox"], [role="alertdialog"]'))) return;
      event.preventDefault();
      acts[id]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [actions, triage, confirmMarking, router, screen, store, me.singleKeys, revision, words]);
}
