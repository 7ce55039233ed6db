// From what an editor sends as a new revision to the cleaned text: a whole text like any manuscript, or corrections of the base.
import 'server-only';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { Language } from '@/lib/domain/article';
import type { NewRevision } from '@/lib/domain/schema/revision';
import type { ParsedManuscript } from '@/lib/text/parse';
import { applyEdits, type TextEdit } from '@/lib/text/revision/edits';
import type { Span } from '@/lib/text/span';
import { cleanText } from '../articles/manuscript';

/** The base of a new revision, as far as its text goes. */
type Base = { text: string; blocks: readonly (Span & { kind: string })[] };

const refuse = (errors: FieldError[]) => new AppError('rule_violated', { errors });

/** Why these corrections do not fit the text. */
function editFaults(text: string, edits: readonly TextEdit[]): FieldError[] {
  const outside = edits.flatMap(({ start, end }, index): FieldError[] => (end < start || end > text.length ? [{ pointer: `/edits/${index}/end`, code: 'span_outside' }] : []));
  return outside.length > 0 ? outside : [{ pointer: '/edits', code: 'edits_overlap' }];
}

/** Whether an edit takes a heading out of the text, or over into something else; a heading that is worded anew as a whole stays one. */
const takes = (edit: TextEdit, { start, end }: Span) => edit.start <= start && end <= edit.end && !(edit.start === start && edit.end === end && edit.text.trim() !== '');

/** The numbers of the lines that are headings in the base and are still there in the corrected text: a correction elsewhere makes no heading of a paragraph. */
function headingLines({ blocks }: Base, edits: readonly TextEdit[], raw: string): number[] {
  const headings = blocks.filter((block) => block.kind !== 'paragraph' && !edits.some((edit) => takes(edit, block)));
  let [line, reached] = [0, 0];
  return headings.map(({ start }) => {
    const there = edits.reduce((at, edit) => (edit.end <= start && edit.start < start ? at + edit.text.length - (edit.end - edit.start) : at), start);
    for (let at = raw.indexOf('\n', reached); at !== -1 && at < there; at = raw.indexOf('\n', at + 1)) [line, reached] = [line + 1, at + 1];
    return line;
  });
}

/** The text that comes in, as it came, and cleaned. */
export type NewText = { raw: string; parsed: ParsedManuscript };

/**
 * The new text, held to the same rules as a manuscript.
 * @throws AppError `too_large`; `rule_violated` when corrections do not fit the base, the text is no manuscript, or it is the base's text and comes without notes
 */
export function newText(base: Base, language: Language, { text, edits, layout, headingLines: lines, annotations }: NewRevision): NewText {
  const raw = text ?? applyEdits(base.text, edits ?? []);
  if (raw === null) throw refuse(editFaults(base.text, edits ?? []));
  const parsed = cleanText(edits ? { text: raw, layout: 'paragraphs', headingLines: headingLines(base, edits, raw), language } : { text: raw, layout, headingLines: lines, language });
  // Authors add notes to a text that stays as it is.
  if (parsed.text === base.text && !annotations) throw refuse([{ pointer: edits ? '/edits' : '/text', code: 'text_unchanged' }]);
  return { raw, parsed };
}
