// The keys of the checking screen: the one table that binds them and that the dialog of keys shows.
import type { Permission } from '@/lib/domain/permissions';
import { RATING_KEYS } from '@/lib/domain/rating';

const SHORTCUT_GROUPS = ['move', 'triage', 'mark', 'judge', 'claim', 'screen'] as const;
type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

type Definition = {
  /** `KeyboardEvent.key`; a capital letter is Shift with the letter. */
  key: string;
  group: ShortcutGroup;
  /** With Ctrl, or ⌘ on a Mac. Such keys also work in fields and cannot be switched off. */
  ctrl?: true;
  /** Works with Ctrl or ⌘ too, but unlike `ctrl` keys never in fields, which have their own. */
  ctrlToo?: true;
  /** Means this only while a proposal is selected; the same key may mean something else elsewhere. */
  on?: 'proposal';
  /** Left out of the table for people without this permission. */
  needs?: Permission;
};

const TABLE = {
  nextClaim: { key: 'j', group: 'move' },
  previousClaim: { key: 'k', group: 'move' },
  nextUnfinished: { key: 'n', group: 'move' },
  previousUnfinished: { key: 'N', group: 'move' },
  nextHint: { key: 'h', group: 'move' },
  previousHint: { key: 'H', group: 'move' },
  search: { key: '/', group: 'move' },
  nextProposal: { key: 'g', group: 'triage' },
  previousProposal: { key: 'G', group: 'triage' },
  accept: { key: 'y', group: 'triage', needs: 'claim.edit' },
  dismiss: { key: 'x', group: 'triage', on: 'proposal', needs: 'claim.edit' },
  acceptBlock: { key: 'Y', group: 'triage', needs: 'claim.edit' },
  edges: { key: 'w', group: 'triage', needs: 'claim.edit' },
  split: { key: 's', group: 'triage', needs: 'claim.edit' },
  merge: { key: 'c', group: 'triage', needs: 'claim.edit' },
  tick: { key: 't', group: 'triage', needs: 'claim.edit' },
  otherAspect: { key: 'o', group: 'triage', needs: 'claim.create' },
  undo: { key: 'z', group: 'triage', ctrlToo: true, needs: 'claim.edit' },
  mark: { key: 'm', group: 'mark', needs: 'claim.create' },
  exempt: { key: 'x', group: 'mark', needs: 'exemption.add' },
  verified: { key: RATING_KEYS.verified, group: 'judge', needs: 'claim.setVerdict' },
  disputed: { key: RATING_KEYS.disputed, group: 'judge', needs: 'claim.setVerdict' },
  false: { key: RATING_KEYS.false, group: 'judge', needs: 'claim.setVerdict' },
  unsupported: { key: RATING_KEYS.unsupported, group: 'judge', needs: 'claim.setVerdict' },
  recheck: { key: 'r', group: 'judge', needs: 'claim.setVerdict' },
  save: { key: 'Enter', group: 'judge', ctrl: true, needs: 'claim.setVerdict' },
  evidence: { key: 'b', group: 'claim', needs: 'evidence.add' },
  correct: { key: 'i', group: 'claim', needs: 'article.revise' },
  statement: { key: 'e', group: 'claim', needs: 'claim.edit' },
  assign: { key: 'a', group: 'claim', needs: 'claim.edit' },
  priority: { key: 'p', group: 'claim', needs: 'claim.edit' },
  keys: { key: '?', group: 'screen' },
  close: { key: 'Escape', group: 'screen' },
} as const satisfies Record<string, Definition>;

export type ShortcutId = keyof typeof TABLE;
export const SHORTCUTS: Record<ShortcutId, Definition> = TABLE;
export const SHORTCUT_IDS = Object.keys(TABLE) as ShortcutId[];

/** What of a KeyboardEvent is looked at. */
export type Stroke = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

/** Whether the key is a single character, which WCAG 2.1.4 lets people switch off. */
const isSingleKey = (id: ShortcutId): boolean => SHORTCUTS[id].key.length === 1;

/**
 * What a stroke means, or null.
 * @param singleKeys whether the person uses single-letter keys; @param typing whether the focus is in a field
 * @param onProposal whether a proposal is selected
 */
export function shortcutFor(stroke: Stroke, singleKeys: boolean, typing: boolean, allowed: readonly Permission[], onProposal = false): ShortcutId | null {
  const held = stroke.ctrlKey || stroke.metaKey;
  const found = SHORTCUT_IDS.find((id) => {
    const { key, ctrl, ctrlToo, on, needs } = SHORTCUTS[id];
    if (key !== stroke.key || stroke.altKey || (needs && !allowed.includes(needs)) || (on === 'proposal' && !onProposal)) return false;
    return ctrl ? held : !held || ctrlToo === true;
  });
  if (!found) return null;
  // With Ctrl it is no single key any more, which somebody might have switched off; a field's own undo stays the field's.
  if (isSingleKey(found) && (typing || (!singleKeys && !held))) return null;
  return found;
}

/** The keys that somebody with these permissions has, by group. */
export function shortcutsOf(allowed: readonly Permission[]): { group: ShortcutGroup; ids: ShortcutId[] }[] {
  return SHORTCUT_GROUPS.map((group) => ({
    group,
    ids: SHORTCUT_IDS.filter((id) => {
      const { group: own, needs } = SHORTCUTS[id];
      return own === group && (!needs || allowed.includes(needs));
    }),
  })).filter(({ ids }) => ids.length > 0);
}

const NOT_TYPED = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether letters pressed here belong to a field or to an open dialog, menu or list. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="alertdialog"], [role="menu"], [role="listbox"], [role="combobox"]')) return true;
  const dialog = target.closest('[role="dialog"]');
  if (dialog && !dialog.closest('[data-keys]') && !dialog.querySelector('[data-keys]')) return true;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
