// What one revision made of another, paragraph by paragraph: for people who meet a colleague's revision.
import { alignTexts } from '@/lib/text/revision/align';
import type { RevisionText } from '@/lib/text/revision/passages';
import { wordDiff, type DiffPart } from '@/lib/text/revision/word-diff';

/** A paragraph that reads differently, came or went. */
type ParagraphChange = { kind: 'changed' | 'added' | 'removed'; parts: DiffPart[] };

/** The paragraphs that differ, in the order of the new text; those that merely moved are left out. Near-linear in both texts. */
export function paragraphChanges(before: RevisionText, after: RevisionText): ParagraphChange[] {
  const alignment = alignTexts(before, after);
  const oldOf = (block: number) => before.text.slice(before.blocks[block]?.start ?? 0, before.blocks[block]?.end ?? 0);
  const newOf = (block: number) => after.text.slice(after.blocks[block]?.start ?? 0, after.blocks[block]?.end ?? 0);
  // How many passages each new paragraph has from which old one.
  const shares = after.blocks.map(() => new Map<number, number>());
  alignment.after.passages.forEach(({ block }, at) => {
    const group = alignment.groupOfAfter[at];
    const from = group ? alignment.before.passages[group.a]?.block : undefined;
    if (from !== undefined) shares[block]?.set(from, (shares[block].get(from) ?? 0) + 1);
  });
  const taken = new Map<number, number>();
  const found: (ParagraphChange & { place: number })[] = [];
  shares.forEach((share, block) => {
    const from = [...share].filter(([old]) => !taken.has(old)).sort((a, b) => b[1] - a[1])[0]?.[0];
    if (from === undefined) return found.push({ kind: 'added', parts: wordDiff('', newOf(block)), place: block });
    taken.set(from, block);
    if (oldOf(from) !== newOf(block)) found.push({ kind: 'changed', parts: wordDiff(oldOf(from), newOf(block)), place: block });
  });
  let last = -1;
  before.blocks.forEach((_, block) => {
    last = taken.get(block) ?? last;
    if (!taken.has(block)) found.push({ kind: 'removed', parts: wordDiff(oldOf(block), ''), place: last + 0.5 });
  });
  return found.sort((a, b) => a.place - b.place).map(({ kind, parts }) => ({ kind, parts }));
}
