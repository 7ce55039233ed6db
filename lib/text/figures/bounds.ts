// Finds the words that bound a figure, on either side of it.
import type { FigureOperator } from '../reading';
import { AFTER_HEDGES, HEDGES } from './hedges';
import { at, phrase, type Source } from './tokens';

/** How the words before token `index` bound what begins there, and where they begin; `floor`: the first token that may be used. */
export function boundBefore(source: Source, index: number, floor: number): { op: FigureOperator | null; from: number } {
  let op: FigureOperator | null = null;
  let from = index;
  // Two may stand together: "bis zu rund 500". What bounds weighs more than what blurs.
  for (let round = 0; round < 2; round++) {
    const found = longest(source, from, floor);
    if (!found) break;
    from = found.from;
    if (op === null || op === 'approx' || found.op !== 'approx') op = found.op;
  }
  return { op, from };
}

function longest(source: Source, index: number, floor: number): { op: FigureOperator; from: number } | null {
  for (let from = Math.max(floor, index - 4); from < index; from++) {
    const op = HEDGES[source.language].get(phrase(source, from, index));
    if (op === undefined || blocked(source, from, index)) continue;
    return { op, from };
  }
  return null;
}

/** Across a blank line nothing bounds; and "gut", "some", "über" need to be that word, not the end of another: "so gut 30", "awesome". */
function blocked(source: Source, from: number, index: number): boolean {
  for (let step = from + 1; step <= index; step++) if (at(source, step).block) return true;
  const [first, before] = [at(source, from), at(source, from - 1)];
  return /^-$/.test(before.text) && !first.spaced;
}

/** How the words from token `index` on bound what stands before them ("or more"), and where they end; null for none. */
export function boundAfter(source: Source, index: number): { op: FigureOperator; to: number } | null {
  if (at(source, index).text === '+' && !at(source, index).spaced) return { op: 'gte', to: index + 1 };
  const hyphen = at(source, index).text === '-' && !at(source, index).spaced ? 1 : 0;
  if (hyphen === 1 && !/^(?:plus|odd)$/.test(at(source, index + 1).lower)) return null;
  if (hyphen === 1 && at(source, index + 1).lower === 'odd') return { op: 'approx', to: index + 2 };
  for (let to = index + hyphen + 2; to > index + hyphen; to--) {
    const op = AFTER_HEDGES[source.language].get(phrase(source, index + hyphen, to));
    if (op !== undefined && !(op === 'gte' && phrase(source, index + hyphen, to) === 'plus' && hyphen === 0) && !at(source, index).block) return { op, to };
  }
  return null;
}
