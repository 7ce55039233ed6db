// Cuts a text into words, numbers and marks that two revisions share: folded alike is the same token.
import { fold } from '../fold';

/** What one token says. Two places with the same object read the same once folded. `stem` unites forms of a word; `weight` is how much it tells. */
export type Word = { folded: string; kind: 'mark' | 'number' | 'word'; stem: string; weight: number };

/** The tokens of a text in order; offsets in UTF-16 code units. */
export type Tokens = { text: string; starts: number[]; ends: number[]; words: Word[] };

/** The words seen so far. Both revisions must be cut with the same one. */
export type Lexicon = { byRaw: Map<string, Word | null>; byFolded: Map<string, Word> };

// Numbers keep their inner marks: 3,5 and 3.5 are two numbers. Bounded, so that a megabyte of digits is many tokens of one length.
const TOKEN = /\p{N}{1,64}(?:[.,:]\p{N}{1,64}){0,8}|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]{0,63}|\.{3}|\S/gu;
// Forms of one German or English word differ in their endings: five letters tell most of them from other words.
const STEM_LENGTH = 5;
// What a token tells of where it comes from: articles and prepositions nearly nothing, figures most.
const WEIGHTS = { mark: 0.1, number: 1.5, tiny: 0.2, short: 0.5, word: 1 };

/** An empty list of words. */
export const emptyLexicon = (): Lexicon => ({ byRaw: new Map(), byFolded: new Map() });

/** The token that says `folded`; equal only to itself, so keep one for each wording. */
export function wordFrom(folded: string): Word {
  if (/^\p{N}/u.test(folded)) return { folded, kind: 'number', stem: folded, weight: WEIGHTS.number };
  if (!/^[\p{L}\p{M}]/u.test(folded)) return { folded, kind: 'mark', stem: folded, weight: WEIGHTS.mark };
  const lower = folded.toLowerCase();
  const weight = lower.length <= 3 && lower === folded ? WEIGHTS.tiny : lower.length <= 4 ? WEIGHTS.short : WEIGHTS.word;
  return { folded, kind: 'word', stem: lower.slice(0, STEM_LENGTH), weight };
}

/** What a raw token says; null where nothing is left of it once folded (a zero-width character alone). */
function lookUp(raw: string, lexicon: Lexicon): Word | null {
  const known = lexicon.byRaw.get(raw);
  if (known !== undefined) return known;
  const folded = fold(raw);
  const word = folded === '' ? null : (lexicon.byFolded.get(folded) ?? wordFrom(folded));
  if (word) lexicon.byFolded.set(folded, word);
  lexicon.byRaw.set(raw, word);
  return word;
}

/** The tokens of `text`; its words are added to `lexicon`. Takes linear time. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const tokens: Tokens = { text, starts: [], ends: [], words: [] };
  for (const match of text.matchAll(TOKEN)) {
    const word = lookUp(match[0], lexicon);
    if (!word) continue;
    tokens.starts.push(match.index);
    tokens.ends.push(match.index + match[0].length);
    tokens.words.push(word);
  }
  return tokens;
}
