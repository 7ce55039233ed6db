// What can be done on the checking screen, for keys and buttons alike: each act, what the screen shows for it, and what is said when it fails.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { showToast } from '@/components/ui/toast';
import { isApiError } from '@/lib/client/api';
import type { Exemption, RevisionSummary } from '@/lib/domain/schema/article';
import type { Claim, ClaimPatch } from '@/lib/domain/schema/claim';
import { PRIORITIES, isClosed } from '@/lib/domain/claim';
import type { Rating } from '@/lib/domain/rating';
import { snapSpan } from '@/lib/text/anchor';
import type { Span } from '@/lib/text/span';
import { draftFor } from '@/components/verdict/verdict-draft';
import { useDesk } from './desk-context';
import { signId } from './manuscript-block';
import { beginAt, spanOf, wordsOf } from './marking';
import { NOTHING } from './screen-store';
import { neighbour, nextUnfinished } from './steps';
import type { Undoable } from './undo-stack';
import { leftOf, staleExemptionAt, stopsOf } from './use-passages';
import { WIDE } from './use-wide';

/** Fields of the panel that keys move the focus to. */
export const FIELD_IDS = { rationale: 'verdict-rationale', save: 'verdict-save', search: 'claim-search', ratings: 'verdict-ratings', place: 'lost-place', tray: 'lost-tray', takeUp: 'claim-take-up', text: 'manuscript' } as const;

/** How long what has been asked for may take to be fetched and drawn, in frames: about a second. */
const MOST_FRAMES = 60;

/** Moves the focus once what has just been asked for is on the screen, unless somebody has moved it elsewhere by then; to `otherwise` where it does not come. */
export function focusSoon(id: string, otherwise?: string): void {
  const before = document.activeElement;
  const look = (left: number) => {
    const target = document.getElementById(id);
    if (target) return target.focus();
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (moved) return;
    if (left > 0) requestAnimationFrame(() => look(left - 1));
    else if (otherwise) document.getElementById(otherwise)?.focus();
  };
  requestAnimationFrame(() => requestAnimationFrame(() => look(MOST_FRAMES)));
}

const isRevision = (current: unknown): current is RevisionSummary => typeof current === 'object' && current !== null && 'number' in current && 'createdBy' in current;

/** About where a claim stands, or stood before the text lost it. */
const placeOf = (claim: Claim): number => (claim.orphaned ? (claim.lastPlace?.anchors[0]?.start ?? 0) : claim.anchor.start);

export type DeskActions = ReturnType<typeof useDeskActions>;

/** Acts with a stable identity; they read the present state when called. */
export function useDeskActions() {
  const t = useTranslations('article');
  const tErrors = useTranslations('errors');
  const terms = useTranslations('terms');
  const { store, screen, drafts, undo: done, me } = useDesk();

  return useMemo(() => {
    const selected = (): Claim | null => {
      const { selection } = screen.getState();
      return selection?.kind === 'claim' ? (store.getState().claims.find((claim) => claim.id === selection.id) ?? null) : null;
    };

    /** Where the keyboard goes on when what had the focus is gone: to the selected claim, in the text or in the panel, else to the text. A sheet keeps it. */
    const settle = (): void => {
      const claim = selected();
      if (screen.getState().sheetOpen && !window.matchMedia(WIDE).matches) return;
      if (!claim) return focusSoon(FIELD_IDS.text);
      focusSoon(isClosed(claim.stored) ? FIELD_IDS.takeUp : claim.orphaned ? FIELD_IDS.place : signId(claim.id), FIELD_IDS.text);
    };

    /** Goes to the text that a colleague has stored; what is selected stays so where it is still there, what is being written stays written. */
    const showNewer = async (): Promise<void> => {
      const before = store.getState().article.revision;
      try {
        await store.showNewer();
      } catch (error) {
        return refused(error);
      }
      const { revision } = store.getState().article;
      const { selection } = screen.getState();
      const words = ({ text }: { text: string }, unit: Span | undefined) => unit && text.slice(unit.start, unit.end);
      const index = selection?.kind === 'passage' ? revision.units.findIndex((unit) => words(revision, unit) === words(before, before.units[selection.index])) : -1;
      screen.set({
        marking: null, hint: null, spot: NOTHING, via: 'address',
        selection: selection?.kind === 'claim' ? { ...selection } : index === -1 ? null : { kind: 'passage', index },
        announcement: t('newer.shown', { number: revision.number }),
      });
      settle();
    };

    /** Says why the desk refused; what is no refusal is a fault of ours and goes on. */
    const refused = (error: unknown): void => {
      if (!isApiError(error)) throw error;
      if (error.code === 'conflict' && isRevision(error.current)) {
        store.tellNewer(error.current);
        const { number, createdBy } = error.current;
        return void showToast({ topic: 'act', tone: 'problem', title: t('newer.refused', { number, name: createdBy.name }), description: t('newer.refusedNext'), action: { label: t('newer.show'), onAction: () => void showNewer() } });
      }
      const field = error.errors[0]?.code;
      showToast({ topic: 'act', tone: 'problem', title: tErrors(`code.${error.code}.what`), description: field ? tErrors(`field.${field}`) : tErrors(`code.${error.code}.next`) });
    };
    const announce = (announcement: string) => screen.set({ announcement });

    /** Says what was done, one act at a time: whoever decides quickly would otherwise have a pile of words over the text. */
    const say = (title: string, act?: Undoable): void => {
      showToast({ topic: 'act', title, ...(act ? { action: { label: t('undo'), onAction: () => void takeBack(act) } } : {}) });
    };

    /** Takes an act back, once. */
    const takeBack = async (act: Undoable): Promise<void> => {
      if (!done.take(act)) return;
      try {
        say(t('undone', { said: act.said }));
        await act.undo();
      } catch (error) {
        refused(error);
      }
    };

    /** Says what was done and offers the way back, on the screen and to the key. */
    const remember = (said: string, back: () => Promise<unknown>): Undoable => {
      const act = { said, undo: back };
      done.push(act);
      say(said, act);
      return act;
    };

    /** While an answer is awaited that the next key may be about, keys wait. */
    const awaited = (work: Promise<void>): Promise<void> => {
      const making = work.catch(refused).finally(() => screen.set({ making: null }));
      screen.set({ making });
      return making;
    };

    /** Changes a claim, shows it at once, offers to undo it. Gives whether it was stored. */
    const change = async (claim: Claim, body: ClaimPatch, shown: Partial<Claim>, undo?: { said: string; body: ClaimPatch; shown: Partial<Claim> }): Promise<boolean> => {
      const pending = store.patchClaim(claim.id, body, shown);
      const act = undo && remember(undo.said, async () => {
        const back = store.patchClaim(claim.id, undo.body, undo.shown);
        screen.select({ kind: 'claim', id: claim.id }, 'key');
        settle();
        await back;
      });
      try {
        await pending;
        return true;
      } catch (error) {
        if (act) done.take(act);
        refused(error);
        return false;
      }
    };

    const step = (direction: 1 | -1) => {
      const id = neighbour(stopsOf(store.getState()), screen.getState().selection, direction, store.getState().article.revision.units);
      if (id) screen.select({ kind: 'claim', id }, 'key');
    };

    const unfinished = (direction: 1 | -1) => {
      const state = store.getState();
      const target = nextUnfinished(stopsOf(state), state.article.revision.units, leftOf(state), screen.getState().selection, direction);
      if (target) {
        screen.select(target, 'key');
        // What stands nowhere has no sign in the text: its first act is in the panel.
        if (selected()?.orphaned) {
          screen.set({ tab: 'claim' });
          focusSoon(FIELD_IDS.place);
        }
        const passage = target.kind === 'passage' ? state.article.revision.units[target.index] : undefined;
        if (passage) {
          (document.activeElement as HTMLElement | null)?.blur();
          announce(t('passage.announced', { text: state.article.revision.text.slice(passage.start, passage.end) }));
        }
      } else {
        showToast({ title: t('nothingLeft') });
      }
    };

    /** Marks by keys: a claim, or the wording of `reanchor` anew, whose ends alone move with `edges`. */
    const startMarking = (asked: string | null = null, edges = false) => {
      const { article, claims } = store.getState();
      const { selection, marking } = screen.getState();
      const lost = selected();
      const reanchor = asked ?? (lost?.orphaned ? lost.id : null);
      if (!edges && marking?.by === 'pointer' && marking.anchor !== marking.focus) {
        window.getSelection()?.removeAllRanges();
        screen.set({ marking: { ...marking, by: 'keys', reanchor } });
        return;
      }
      const { text, units } = article.revision;
      const claim = claims.find((candidate) => candidate.id === (reanchor ?? (selection?.kind === 'claim' ? selection.id : null)));
      const unit = selection?.kind === 'passage' ? units[selection.index] : claim ? (units.find((candidate) => placeOf(claim) < candidate.end) ?? units.at(-1)) : units[0];
      if (!unit) return;
      const begin = reanchor !== null && claim && !claim.orphaned ? { anchor: claim.anchor.start, focus: claim.anchor.end } : beginAt(wordsOf(text), unit);
      window.getSelection()?.removeAllRanges();
      screen.set({ marking: { ...begin, by: 'keys', reanchor, ...(edges ? { edges } : {}) }, announcement: t(edges ? 'marking.adjusting' : 'marking.started', { text: text.slice(begin.anchor, begin.focus) }) });
    };

    const markedSpan = () => {
      const { marking } = screen.getState();
      const span = marking && spanOf(marking);
      return span && snapSpan(store.getState().article.revision.text, span.start, span.end);
    };

    const storeMarking = async (span: { start: number; end: number }) => {
      const claim = await store.createClaim(span);
      screen.select({ kind: 'claim', id: claim.id }, 'key');
      // Also when the list was open: a new claim wants its type, evidence and verdict.
      screen.set({ tab: 'claim', announcement: t('marking.made', { number: claim.number, wording: claim.anchor.exact }) });
      focusSoon(signId(claim.id));
    };
    const markClaim = (span: { start: number; end: number }): Promise<void> => {
      screen.set({ marking: null });
      window.getSelection()?.removeAllRanges();
      return awaited(storeMarking(span));
    };

    const exempt = (span: { start: number; end: number } | null) => {
      // A passage has more to it than its place, and the desk takes nothing but that.
      if (span) screen.set({ dialog: { kind: 'exempt', span: { start: span.start, end: span.end } } });
    };

    const exemptSelected = () => {
      const marked = markedSpan();
      const { selection } = screen.getState();
      const { units } = store.getState().article.revision;
      if (marked) return exempt(marked);
      if (selection?.kind === 'passage') return exempt(units[selection.index] ?? null);
      const claim = selected();
      // There is no passage to exempt: what needs no check any more is dropped.
      if (claim?.orphaned) return screen.set({ dialog: { kind: 'close', claimId: claim.id } });
      exempt(claim ? (units.find((unit) => claim.anchor.start < unit.end) ?? null) : null);
    };

    const withdraw = (exemption: Exemption): Promise<void> =>
      awaited(
        store.withdrawExemption(exemption).then((withdrawn) => {
          if (withdrawn) remember(t('exempt.withdrawn'), () => store.restoreExemption(withdrawn.id, withdrawn.version));
          else say(t('exempt.withdrawn'));
        }),
      );

    /** Confirms a stale exemption on what stands there now. */
    const confirmExemption = (exemption: Exemption): Promise<void> =>
      awaited(
        store.confirmExemption(exemption).then(({ confirmed, withdrawn }) => {
          remember(t('exempt.confirmed'), async () => {
            await store.withdrawExemption(confirmed);
            await store.restoreExemption(withdrawn.id, withdrawn.version);
          });
        }),
      );

    /** The selected claim to work on: who judges a proposal, or adds evidence to it, has accepted it. */
    const taken = (): Claim | null => {
      const claim = selected();
      if (!claim || isClosed(claim.stored)) return null;
      if (claim.orphaned) {
        announce(t('placeFirst'));
        focusSoon(FIELD_IDS.place);
        return null;
      }
      if (claim.stored === 'proposed') void change(claim, { status: 'open' }, { stored: 'open', status: 'open' });
      return claim;
    };

    const judge = (rating: Rating | 'again') => {
      const { selection } = screen.getState();
      const stale = rating === 'again' && selection?.kind === 'passage' ? staleExemptionAt(store.getState().article, selection.index) : undefined;
      if (stale) return void confirmExemption(stale);
      const claim = taken();
      if (!claim) return;
      drafts.put(claim.id, draftFor(claim, drafts.get(claim.id)?.draft ?? null, rating));
      screen.set({ tab: 'claim', sheetOpen: true });
      focusSoon(rating === 'again' ? FIELD_IDS.save : FIELD_IDS.rationale);
    };

    const assign = (claim: Claim, person: { id: string; name: string } | null) =>
      void change(claim, { assigneeId: person?.id ?? null }, { assignee: person }, {
        said: person ? t('changed.assigned', { number: claim.number, name: person.name }) : t('changed.unassigned', { number: claim.number }),
        body: { assigneeId: claim.assignee?.id ?? null },
        shown: { assignee: claim.assignee },
      });

    const cyclePriority = () => {
      const claim = selected();
      if (!claim) return;
      const priority = PRIORITIES[(PRIORITIES.indexOf(claim.priority) + 1) % PRIORITIES.length] ?? 'medium';
      const said = t('changed.priority', { number: claim.number, priority: terms(`priority.${priority}`) });
      void change(claim, { priority }, { priority }, { said, body: { priority: claim.priority }, shown: { priority: claim.priority } });
    };

    /** Goes to the next inconsistency, or the one before. */
    const hint = (direction: 1 | -1) => {
      const { reading, hint: at } = screen.getState();
      const hints = reading !== null && reading !== 'failed' ? reading.hints : [];
      if (hints.length === 0) return void showToast({ title: t('noHints') });
      const next = at === null ? (direction === 1 ? 0 : hints.length - 1) : (at + direction + hints.length) % hints.length;
      screen.set({ tab: 'hints', sheetOpen: true, hint: next, spot: hints[next]?.spans ?? NOTHING });
    };

    const takeUp = (claim: Claim) => {
      void change(claim, { status: 'open' }, { stored: 'open', status: 'open', reason: null });
      settle();
    };

    return {
      selected, taken, refused, announce, say, remember, awaited, settle, change, step, unfinished, startMarking, markedSpan, markClaim, exempt, exemptSelected, hint,
      exemptMarking: () => exempt(markedSpan()),
      /** Takes back what was done last. */
      undo: () => {
        const act = done.peek();
        if (act) void takeBack(act);
        else say(t('nothingToUndo'));
      },
      /** Forgets an act that the desk has refused. */
      forget: (act: Undoable) => void done.take(act),
      withdraw, confirmExemption, showNewer, judge, assign, cyclePriority, takeUp,
      assignToMe: () => {
        const claim = selected();
        if (claim) assign(claim, claim.assignee?.id === me.id ? null : { id: me.id, name: me.name });
      },
    };
  }, [store, screen, drafts, done, me, t, tErrors, terms]);
}

