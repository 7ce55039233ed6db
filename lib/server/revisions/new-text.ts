// From what an editor sends as a new revision to the cleaned text: a whole text like any manuscript, or corrections of the base.
import 'server-only';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Language } from '@/lib/domain/article';
import type { NewRevision } from '@/lib/domain/schema/revision';
import type { LineKind, ParsedManuscript } from '@/lib/text/parse';
import { applyEdits, type TextEdit } from '@/lib/text/revision/edits';
import { firstFit, type Span } from '@/lib/text/span';
import { cleanText } from '../articles/manuscript';

/** The base of a new revision, as far as its text goes. */
type Base = Pick<ParsedManuscript, 'text' | 'units'>;

const refuse = (errors: FieldError[]) => new AppError('rule_violated', { errors });

/** Why these corrections do not fit the text. */
function editFaults(text: string, edits: readonly TextEdit[]): FieldError[] {
  const outside = edits.flatMap(({ start, end }, index): FieldError[] => (end < start || end > text.length ? [{ pointer: `/edits/${index}/end`, code: 'span_outside' }] : []));
  return outside.length > 0 ? outside : [{ pointer: '/edits', code: 'edits_overlap' }];
}

const splitsPair = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));

/** Which corrections leave half a character: those that bring one, and those that begin or end in the middle of one. */
function halfCharacters(text: string, edits: readonly TextEdit[]): FieldError[] {
  return edits.flatMap((edit, index): FieldError[] => {
    if (!edit.text.isWellFormed()) return [{ pointer: `/edits/${index}/text`, code: 'invalid' }];
    const split = (['start', 'end'] as const).find((side) => splitsPair(text, edit[side]));
    return split ? [{ pointer: `/edits/${index}/${split}`, code: 'span_splits_character' }] : [];
  });
}

/** Whether an edit takes a line of its own kind out of the text, or over into something else; one that is worded anew as a whole stays what it was. */
const takes = (edit: TextEdit, { start, end }: Span) => edit.start <= start && end <= edit.end && !(edit.start === start && edit.end === end && edit.text.trim() !== '');

const LINE_KINDS: Readonly<Record<ParsedManuscript['units'][number]['kind'], LineKind['kind'] | null>> = { title: 'heading', heading: 'heading', subhead: 'heading', sentence: null, caption: 'caption', table_cell: 'table_cell', infobox: 'infobox' };

/**
 * The lines that are headings, captions, cells or boxes in the base and are still there in the corrected text: a correction elsewhere makes no
 * heading of a paragraph. Takes time by the edits and the lines, not by both.
 */
function keptKinds({ units }: Base, edits: readonly TextEdit[], raw: string): LineKind[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let [next, shift, line, reached] = [0, 0, 0, 0];
  return units.flatMap((unit) => {
    const { start } = unit;
    const kind = LINE_KINDS[unit.kind];
    if (!kind) return [];
    for (let edit = sorted[next]; edit && edit.end <= start && edit.start < start; edit = sorted[next]) {
      shift += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
    const over = sorted[firstFit(sorted, ({ end }) => end > start)];
    if (over && takes(over, unit)) return [];
    // What lost its beginning stands behind what was written over that.
    const there = shift + (over && over.start < start ? over.start + over.text.length : start);
    for (let at = raw.indexOf('\n', reached); at !== -1 && at < there; at = raw.indexOf('\n', at + 1)) [line, reached] = [line + 1, at + 1];
    return [{ line, kind }];
  });
}

/** The text that comes in, as it came, and cleaned. */
export type NewText = { raw: string; parsed: ParsedManuscript };

/**
 * The new text, held to the same rules as a manuscript.
 * @throws AppError `too_large`; `rule_violated` when corrections do not fit the base, the text is no manuscript, or it is the base's text and comes without notes
 */
export async function newText(base: Base, language: Language, { text, edits, layout, lineKinds, annotations }: NewRevision): Promise<NewText> {
  const raw = text ?? applyEdits(base.text, edits ?? []);
  if (raw === null) throw refuse(editFaults(base.text, edits ?? []));
  if (edits && !raw.isWellFormed()) throw refuse(halfCharacters(base.text, edits));
  const parsed = await cleanText(edits ? { text: raw, layout: 'paragraphs', lineKinds: keptKinds(base, edits, raw), language } : { text: raw, layout, lineKinds, language });
  // Authors add notes to a text that stays as it is.
  if (parsed.text === base.text && !annotations) throw refuse([{ pointer: edits ? '/edits' : '/text', code: 'text_unchanged' }]);
  return { raw, parsed };
}
