// Cuts a sentence at its commas, colons and dashes.
import type { Clause } from './frame';
import type { Word } from './words';

const CUTS = new Set([',', ';', ':', '–', '—', '-', '…']);
const ENDS = new Set(['.', '!', '?']);

/** The clauses of a sentence, in order, none empty; end marks belong to none. */
export function splitClauses(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let before = '';
  words.forEach((word, at) => {
    if (word.kind !== 'mark') return;
    if (at > from) {
      clauses.push({ from, to: at, before });
      before = '';
    }
    // ". –" counts as the stronger of the two.
    if (CUTS.has(word.text) || (ENDS.has(word.text) && before === '')) before = word.text;
    from = at + 1;
  });
  if (words.length > from) clauses.push({ from, to: words.length, before });
  return clauses;
}
