// A new revision as it is being made: what is kept in the browser until it is stored, and what of it goes to the server.
import { MAX_EDITS, MAX_TEXT } from '@/lib/domain/article';
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { LayoutChoice } from '@/components/manuscript/manuscript-input';
import type { ManuscriptFile } from '@/components/manuscript/read-file';
import { editsOf, type Base, type Correction } from './passage-edits';
import type { ByHand } from './take-over';

/** The two ways to make a revision: single passages corrected, or a whole text. */
export type Mode = 'passages' | 'whole';

/**
 * `base`: the number of the revision that it was begun on. `mode` says which of the two is stored; the other is kept. `file`: where the whole text was
 * read from, as long as it was not changed by hand; its bytes (`base64`) are kept in the page alone and are empty after a reload.
 */
export type RevisionDraft = { base: number; mode: Mode; corrections: Correction[]; byHand: ByHand[]; text: string; layout: LayoutChoice; file: ManuscriptFile | null };

/** A draft on this revision in which nothing has been done. */
export const emptyDraft = (base: number): RevisionDraft => ({ base, mode: 'passages', corrections: [], byHand: [], text: '', layout: 'auto', file: null });

/** Whether there is nothing in it that could be lost. */
export const isEmpty = ({ corrections, byHand, text }: RevisionDraft): boolean => corrections.length === 0 && byHand.length === 0 && text.trim() === '';

/** As it is kept in the browser: without the bytes of a file, for which there is no room. */
export const keptForm = (draft: RevisionDraft): RevisionDraft => ({ ...draft, file: draft.file && { ...draft.file, base64: '' } });

/** What was kept, perhaps by an older version of the page; null where it is no draft. */
export function draftFrom(kept: Partial<RevisionDraft> | null): RevisionDraft | null {
  if (!kept || typeof kept.base !== 'number' || !Array.isArray(kept.corrections) || typeof kept.text !== 'string') return null;
  return { ...emptyDraft(kept.base), ...kept };
}

type RevisionBody = BodyOf<OperationOf<'POST /api/v1/articles/{id}/revisions'>>;

/** Why a draft cannot be stored yet. */
export type NotYet = 'nothing' | 'too_long' | 'too_many';

/** What the server gets of a draft, or why nothing can be sent. The file's bytes are not in it. */
export function bodyOf(base: Base, { mode, corrections, text, layout, file }: RevisionDraft): RevisionBody | NotYet {
  const baseNumber = base.number;
  if (mode === 'whole') {
    if (text.trim() === '') return 'nothing';
    return text.length > MAX_TEXT ? 'too_long' : { baseNumber, text, layout, ...(file ? { lineKinds: file.lineKinds } : {}) };
  }
  const edits = editsOf(base, corrections);
  if (edits.length === 0) return 'nothing';
  if (edits.length > MAX_EDITS) return 'too_many';
  const length = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), base.text.length);
  return length > MAX_TEXT ? 'too_long' : { baseNumber, edits };
}

/** What is left to do once a draft is stored as the revision `number`: corrections that wait for a hand, and what was begun the other way. */
export function afterStoring(draft: RevisionDraft, number: number): RevisionDraft {
  // Their places were those of the old base.
  const byHand = draft.byHand.map((item) => ({ ...item, at: null }));
  if (draft.mode === 'passages') return { ...draft, base: number, corrections: [], byHand };
  // Corrections stay on the revision that they were made on, from which they are carried over.
  if (draft.corrections.length > 0) return { ...draft, mode: 'passages', text: '', file: null };
  return { ...emptyDraft(number), byHand };
}
