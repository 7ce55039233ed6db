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
import { leftOf, staleExemptionAt, stopsOf } from './use-passages';

/** Fields of the panel that keys move the focus to. */
export const FIELD_IDS = { rationale: 'verdict-rationale', save: 'verdict-save', search: 'claim-search', ratings: 'verdict-ratings', place: 'lost-place', tray: 'lost-tray' } as const;

/** How long what has been asked for may take to be fetched and drawn, in frames: about a second. */
const MOST_FRAMES = 60;

/** Moves the focus once what has just been asked for is on the screen, unless somebody has moved it elsewhere by then. */
export function focusSoon(id: string): void {
  const before = document.activeElement;
  const look = (left: number) => {
    const target = document.getElementById(id);
    if (target) return target.focus();
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (left > 0 && !moved) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => requestAnimationFrame(() => look(MOST_FRAMES)));
}

const isRevision = (current: unknown): current is RevisionSummary => typeof current === 'object' && current !== null && 'number' in current && 'createdBy' in current;

/** About where a claim stands, or stood before the text lost it. */
const placeOf = (claim: Claim): number => (claim.orphaned ? (claim.lastPlace?.anchors[0]?.start ?? 0) : claim.anchor.start);

/** Acts with a stable identity; they read the present state when called. */
export function useDeskActions() {
  const t = useTranslations('article');
  const tErrors = useTranslations('errors');
  const terms = useTranslations('terms');
  const { store, screen, drafts, me } = useDesk();

  return useMemo(() => {
    const selected = (): Claim | null => {
      const { selection } = screen.getState();
      return selection?.kind === 'claim' ? (store.getState().claims.find((claim) => claim.id === selection.id) ?? null) : null;
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
    };

    /** Says why the desk refused; what is no refusal is a fault of ours and goes on. */
    const refused = (error: unknown): void => {
      if (!isApiError(error)) throw error;
      if (error.code === 'conflict' && isRevision(error.current)) {
        store.tellNewer(error.current);
        const { number, createdBy } = error.current;
        return void showToast({ tone: 'problem', title: t('newer.refused', { number, name: createdBy.name }), description: t('newer.refusedNext'), action: { label: t('newer.show'), onAction: () => void showNewer() } });
      }
      const field = error.errors[0]?.code;
      showToast({ tone: 'problem', title: tErrors(`code.${error.code}.what`), description: field ? tErrors(`field.${field}`) : tErrors(`code.${error.code}.next`) });
    };
    const announce = (announcement: string) => screen.set({ announcement });

    /** Changes a claim, shows it at once, offers to undo it. Gives whether it was stored. */
    const change = async (claim: Claim, body: ClaimPatch, shown: Partial<Claim>, undo?: { said: string; body: ClaimPatch; shown: Partial<Claim> }): Promise<boolean> => {
      try {
        const pending = store.patchClaim(claim.id, body, shown);
        if (undo) showToast({ title: undo.said, action: { label: t('undo'), onAction: () => void change(claim, undo.body, undo.shown) } });
        await pending;
        return true;
      } catch (error) {
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
      try {
        const claim = await store.createClaim(span);
        screen.select({ kind: 'claim', id: claim.id }, 'key');
        // Also when the list was open: a new claim wants its type, evidence and verdict.
        screen.set({ tab: 'claim', announcement: t('marking.made', { number: claim.number, wording: claim.anchor.exact }) });
        focusSoon(signId(claim.id));
      } catch (error) {
        refused(error);
      }
    };
    const markClaim = (span: { start: number; end: number }): Promise<void> => {
      const making = storeMarking(span).finally(() => screen.set({ making: null }));
      screen.set({ marking: null, making });
      window.getSelection()?.removeAllRanges();
      return making;
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

    const withdraw = async (exemption: Exemption) => {
      try {
        const withdrawn = await store.withdrawExemption(exemption);
        showToast({ title: t('exempt.withdrawn'), ...(withdrawn ? { action: { label: t('undo'), onAction: () => void store.restoreExemption(withdrawn.id, withdrawn.version).catch(refused) } } : {}) });
      } catch (error) {
        refused(error);
      }
    };

    /** Confirms a stale exemption on what stands there now. */
    const confirmExemption = async (exemption: Exemption) => {
      try {
        const { confirmed, withdrawn } = await store.confirmExemption(exemption);
        const back = async () => {
          await store.withdrawExemption(confirmed);
          await store.restoreExemption(withdrawn.id, withdrawn.version);
        };
        showToast({ title: t('exempt.confirmed'), action: { label: t('undo'), onAction: () => void back().catch(refused) } });
      } catch (error) {
        refused(error);
      }
    };

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
      void change(claim, { priority }, { priority });
      announce(t('changed.priority', { number: claim.number, priority: terms(`priority.${priority}`) }));
    };

    /** Goes to the next inconsistency, or the one before. */
    const hint = (direction: 1 | -1) => {
      const { reading, hint: at } = screen.getState();
      const hints = reading !== null && reading !== 'failed' ? reading.hints : [];
      if (hints.length === 0) return void showToast({ title: t('noHints') });
      const next = at === null ? (direction === 1 ? 0 : hints.length - 1) : (at + direction + hints.length) % hints.length;
      screen.set({ tab: 'hints', sheetOpen: true, hint: next, spot: hints[next]?.spans ?? NOTHING });
    };

    const takeUp = (claim: Claim) => void change(claim, { status: 'open' }, { stored: 'open', status: 'open', reason: null });

    return {
      selected, taken, refused, announce, change, step, unfinished, startMarking, markedSpan, markClaim, exempt, exemptSelected, hint,
      exemptMarking: () => exempt(markedSpan()),
      withdraw, confirmExemption, showNewer, judge, assign, cyclePriority, takeUp,
      assignToMe: () => {
        const claim = selected();
        if (claim) assign(claim, claim.assignee?.id === me.id ? null : { id: me.id, name: me.name });
      },
    };
  }, [store, screen, drafts, me, t, tErrors, terms]);
}

