// Carries corrections over to a colleague's revision: where their passage still reads the same, and nowhere else.
import { alignTexts } from '@/lib/text/revision/align';
import { tidied, type Base, type Correction } from './passage-edits';

/** A correction that a person has to make anew: what the passage said, what it was to say, and where its counterpart begins in the new base, or null where it has none. */
export type ByHand = { before: string; text: string; at: number | null };

/** `made`: how many corrections the colleague's revision already holds. */
type TakenOver = { corrections: Correction[]; byHand: ByHand[]; made: number };

/** Takes corrections of `base`, in text order; those it gives are of `next`. Near-linear in both texts. */
export function takeOver(base: Base, next: Base, corrections: readonly Correction[]): TakenOver {
  const taken: TakenOver = { corrections: [], byHand: [], made: 0 };
  if (corrections.length === 0) return taken;
  const { before, after, groupOfBefore } = alignTexts(base, next);
  const indexOf = new Map(before.passages.map(({ start }, at) => [start, at]));
  for (const { start, end, text } of corrections) {
    const was = base.text.slice(start, end);
    const group = groupOfBefore[indexOf.get(start) ?? -1];
    const [first, last] = group ? [after.passages[group.b], after.passages[group.bEnd - 1]] : [];
    const now = first && last ? next.text.slice(first.start, last.end) : null;
    if (first && group?.verbatim && now === was) taken.corrections.push({ start: first.start, end: first.end, text });
    else if (now !== null && now === tidied(text)) taken.made += 1;
    else taken.byHand.push({ before: was, text, at: first?.start ?? null });
  }
  taken.corrections.sort((a, b) => a.start - b.start);
  return taken;
}
