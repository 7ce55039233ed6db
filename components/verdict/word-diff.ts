// What changes between a wording and the proposed one, by words. Pure.

export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** Words with the white space after them, so that joining the parts gives the text back. */
const pieces = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** Longest wordings compared word by word; beyond that the whole text counts as changed (the table would grow with the square). */
const MOST_WORDS = 600;

/**
 * The parts in order. Joining all but the added gives `before`, all but the removed gives `after`.
 * Longest common subsequence over words.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [pieces(before), pieces(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return merged([{ kind: 'removed', text: before }, { kind: 'added', text: after }]);
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [removed, added] = [a[i], b[j]];
    if (removed !== undefined && removed === added) {
      parts.push({ kind: 'same', text: removed });
      i++;
      j++;
    } else if (removed !== undefined && (added === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: removed });
      i++;
    } else if (added !== undefined) {
      parts.push({ kind: 'added', text: added });
      j++;
    }
  }
  return merged(parts);
}

function merged(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) last.text += part.text;
    else out.push({ ...part });
  }
  return out;
}
