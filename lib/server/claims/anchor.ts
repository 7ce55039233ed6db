// Turns a marked span of a revision into an anchor row, or says why it cannot be one.
import 'server-only';
import { z } from 'zod';
import { AppError, type FieldCode } from '@/lib/domain/errors';
import { Unit } from '@/lib/domain/schema/article';
import { anchorAt, checkSpan, passagesTouched, type SpanFault } from '@/lib/text/anchor';
import { FOLDING_VERSION, contextHash, wordingHash } from '@/lib/text/fold';
import { firstFit, type Span } from '@/lib/text/span';

/** Longest wording that can be marked, in code units: more than any paragraph; a claim is one checkable statement. */
const LONGEST = 10_000;

const CODES: Record<SpanFault, FieldCode> = { empty: 'span_empty', outside: 'span_outside', splits_grapheme: 'span_splits_character', blank: 'span_blank' };

/** The stored passages of a revision. */
const parseUnits = (units: unknown): Unit[] => z.array(Unit).parse(units);

/** The stored relative dates of a revision; none where they were never looked for. */
const parseDates = (dates: unknown): Span[] => z.array(z.object({ start: z.int(), end: z.int() })).parse(dates ?? []);

/** What an anchor is made from: a revision's text, its passages, and its relative dates in text order. */
export type AnchorGround = { text: string; units: readonly Span[]; relativeDates: readonly Span[] };
type Passages = Pick<AnchorGround, 'text' | 'units'>;

/** The ground of a stored revision. Takes time in proportion to its passages: make it once, not once an anchor. */
export const groundOf = (row: { text: string; units: unknown; relativeDates: unknown }): AnchorGround => ({ text: row.text, units: parseUnits(row.units), relativeDates: parseDates(row.relativeDates) });

/** The context hashes that were made on a ground, by the passages they cover: hundreds of claims may stand in one passage of a million letters. */
const contexts = new WeakMap<Passages, Map<string, string>>();

/** The hash of the passages that a span touches. Takes time by their length the first time only. */
export function contextOn(ground: Passages, start: number, end: number): string {
  const touched = passagesTouched(ground.units, start, end);
  const key = `${touched[0]?.start ?? start} ${touched.at(-1)?.end ?? end}`;
  const known = contexts.get(ground) ?? new Map<string, string>();
  const hash = known.get(key) ?? contextHash(ground.text, ground.units, start, end);
  contexts.set(ground, known.set(key, hash));
  return hash;
}

/** Everything that is stored of an anchor on a span that can be one. Offsets are UTF-16 code units of the text. */
export function anchorOn(ground: AnchorGround, start: number, end: number) {
  const { text, relativeDates } = ground;
  const anchor = anchorAt(text, start, end);
  const date = relativeDates[firstFit(relativeDates, (each) => each.end > start)];
  return { ...anchor, wordingHash: wordingHash(anchor.exact), contextHash: contextOn(ground, start, end), foldingVersion: FOLDING_VERSION, hangsOnDate: date !== undefined && date.start < end };
}

/**
 * {@link anchorOn} of a span that somebody named. Offsets are UTF-16 code units of the revision's text.
 * @throws AppError `rule_violated` when the span lies outside, is empty or blank, too long, or cuts a visible character; `at` is its JSON pointer
 */
export function anchorData(ground: AnchorGround, start: number, end: number, at = '') {
  if (end - start > LONGEST && end <= ground.text.length) throw new AppError('rule_violated', { errors: [{ pointer: `${at}/end`, code: 'too_long' }] });
  const fault = checkSpan(ground.text, start, end);
  if (fault) throw new AppError('rule_violated', { errors: [{ pointer: fault === 'empty' || fault === 'blank' ? `${at}/end` : `${at}/start`, code: CODES[fault] }] });
  return anchorOn(ground, start, end);
}
