// Cuts a sentence into words and marks, which the rules of proposing look at.
import type { Quote } from '../reading';
import { firstFit, type Span } from '../span';

/** A word (figures and compounds with hyphens whole) or one mark. `depth` counts the brackets and quotations around it. */
export type Token = Span & { text: string; lower: string; isWord: boolean; depth: number };

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.,/&:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*-?|\S/gu;
const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);

/** The tokens of a sentence, with offsets into `text`. `quotes`: the direct quotations that touch the sentence. */
export function tokensOf(text: string, sentence: Span, quotes: readonly Span[]): Token[] {
  let brackets = 0;
  const tokens: Token[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const start = sentence.start + match.index;
    const word = match[0];
    if (CLOSE.has(word)) brackets = Math.max(0, brackets - 1);
    const quoted = quotes.some((quote) => quote.start <= start && start < quote.end) ? 1 : 0;
    tokens.push({ start, end: start + word.length, text: word, lower: word.toLowerCase(), isWord: /^[\p{L}\p{N}]/u.test(word), depth: brackets + quoted });
    if (OPEN.has(word)) brackets += 1;
  }
  return tokens;
}

/** Indices of the items of `list` (in text order, hardly overlapping) that touch the span. Takes logarithmic time. */
export function indicesTouching(list: readonly Span[], { start, end }: Span): number[] {
  const low = firstFit(list, (item) => item.start >= start);
  const found: number[] = [];
  // Whatever begins earlier and reaches in lies right before.
  for (let at = Math.max(0, low - 4); at < list.length; at += 1) {
    const item = list[at];
    if (!item || item.start >= end) break;
    if (item.end > start) found.push(at);
  }
  return found;
}

/** The items of `list` (in text order, hardly overlapping) that touch the span. */
export function touching<T extends Span>(list: readonly T[], span: Span): T[] {
  return indicesTouching(list, span).flatMap((at) => list[at] ?? []);
}

/** Direct quotations only. */
export const isDirect = (quote: Quote): boolean => quote.kind === 'direct';
