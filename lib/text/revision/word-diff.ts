// What changed between two wordings, by words, for people to read; words that flip a meaning are marked.
import { criticalKind, type Critical } from './critical-words';
import { pairTokens } from './token-diff';
import { wordFrom, type Word } from './tokens';

/** A run of the difference. `before` and `after`: where it begins in each wording (UTF-16 code units). `critical`: what kind of telling word came or went. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string; before: number; after: number; critical: Critical | null };

/** A word or mark with the white space after it. */
type Piece = { word: Word; text: string; space: string };

// White space alone can only begin a wording. Bounded, so that a megabyte of one letter is many pieces.
const PIECE = /(\p{N}{1,64}(?:[.,:]\p{N}{1,64}){0,8}|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]{0,63}|\S|^)(\s*)/gu;

function piecesOf(wording: string, known: Map<string, Word>): Piece[] {
  return [...wording.matchAll(PIECE)].flatMap(([all, text = '', space = '']) => {
    if (all === '') return [];
    const word = known.get(text) ?? wordFrom(text);
    known.set(text, word);
    return [{ word, text, space }];
  });
}

/** Collects the runs; neighbours of one kind become one run, unless only one of them is critical. */
function makeRuns(): { parts: DiffPart[]; put: (kind: DiffPart['kind'], text: string, critical: Critical | null) => void } {
  const parts: DiffPart[] = [];
  let [before, after] = [0, 0];
  const put = (kind: DiffPart['kind'], text: string, critical: Critical | null) => {
    if (text === '') return;
    const last = parts.at(-1);
    if (last?.kind === kind && last.critical === critical) last.text += text;
    else parts.push({ kind, text, before, after, critical });
    if (kind !== 'added') before += text.length;
    if (kind !== 'removed') after += text.length;
  };
  return { parts, put };
}

/** The runs in order: joining all but the added gives `before`, all but the removed `after`. Near-linear; takes any two strings. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const known = new Map<string, Word>();
  const [old, present] = [piecesOf(before, known), piecesOf(after, known)];
  const pairs = pairTokens(old.map(({ word }) => word), present.map(({ word }) => word), { a: 0, aEnd: old.length, b: 0, bEnd: present.length });
  const { parts, put } = makeRuns();
  let [a, b] = [0, 0];
  const changed = (aEnd: number, bEnd: number) => {
    for (; a < aEnd; a += 1) put('removed', `${old[a]?.text}${old[a]?.space}`, criticalKind(old[a]?.text ?? ''));
    for (; b < bEnd; b += 1) put('added', `${present[b]?.text}${present[b]?.space}`, criticalKind(present[b]?.text ?? ''));
  };
  pairs.forEach((pair, at) => {
    const [left, right] = [old[at], present[pair?.partner ?? -1]];
    if (pair?.strength !== 'equal' || !left || !right) return;
    changed(at, pair.partner);
    put('same', left.text, null);
    if (left.space === right.space) put('same', left.space, null);
    else {
      put('removed', left.space, null);
      put('added', right.space, null);
    }
    [a, b] = [at + 1, pair.partner + 1];
  });
  changed(old.length, present.length);
  return parts;
}
