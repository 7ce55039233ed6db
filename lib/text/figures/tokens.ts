// Cuts a text into numbers, words and marks, which the grammar of figures is written in.
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';

/** `spaced`: white space or the text's edge stands before it; `line`: it begins a line; `block`: a blank line stands before it. */
export type Token = Span & { kind: 'number' | 'word' | 'mark' | 'end'; text: string; lower: string; spaced: boolean; line: boolean; block: boolean };

/** What the grammar reads: offsets of tokens are into `text`. */
export type Source = { text: string; language: TextLanguage; tokens: readonly Token[] };

const END: Token = { kind: 'end', text: '', lower: '', spaced: true, line: true, block: true, start: -1, end: -1 };

// Groups of three digits behind a blank (also narrow or non-breaking) are one number, as are digits joined by . , ' (12.400,50; 12'400).
const TOKEN = /(?<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’]\p{L}+)?)|[^\s]/gu;

/** The tokens of `text` between `start` and `end`. */
export function tokenise(text: string, language: TextLanguage, within: Span): Source {
  const tokens: Token[] = [];
  const matcher = new RegExp(TOKEN);
  matcher.lastIndex = within.start;
  let before = within.start;
  for (let match = matcher.exec(text); match && match.index < within.end; match = matcher.exec(text)) {
    const start = match.index;
    const found = start + match[0].length > within.end ? text.slice(start, within.end) : match[0];
    const gap = start > before ? text.slice(before, Math.min(start, before + 40)) : '';
    const line = tokens.length === 0 || gap.includes('\n');
    const kind = match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'mark';
    tokens.push({ kind, text: found, lower: kind === 'word' ? found.toLowerCase() : found, spaced: gap !== '' || tokens.length === 0, line, block: line && (tokens.length === 0 || /\n[^\S\n]*\n/.test(gap)), start, end: start + found.length });
    before = start + found.length;
  }
  return { text, language, tokens };
}

/** The token at `index`; outside the text one that is equal to nothing. */
export const at = (source: Source, index: number): Token => source.tokens[index] ?? END;

/** The small letters of the tokens from `from` up to `to`, with one blank where white space stands between them. */
export function phrase(source: Source, from: number, to: number): string {
  let words = at(source, from).lower;
  for (let index = from + 1; index < to; index++) words += (at(source, index).spaced ? ' ' : '') + at(source, index).lower;
  return words;
}

// The words and marks that a table's entries begin with: most look-ups end there. Kept by table.
const FIRST = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

function firstTokens(table: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = FIRST.get(table);
  if (known) return known;
  const made = new Set([...table.keys()].map((key) => /^[\p{L}\p{M}]+(?:['’]\p{L}+)?|^./u.exec(key)?.[0] ?? ''));
  FIRST.set(table, made);
  return made;
}

/** The longest of up to `most` tokens from `from` on that `table` knows, not across a blank line: what it says, and where it ends. */
export function lookUp<Entry>(source: Source, table: ReadonlyMap<string, Entry>, from: number, most: number): { entry: Entry; to: number } | null {
  if (!firstTokens(table).has(at(source, from).lower)) return null;
  let limit = from + 1;
  while (limit < from + most && limit < source.tokens.length && !at(source, limit).block) limit++;
  for (let to = limit; to > from; to--) {
    const entry = table.get(phrase(source, from, to));
    if (entry !== undefined) return { entry, to };
  }
  return null;
}

/** Whether a word begins with a capital. */
export const capital = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text);
