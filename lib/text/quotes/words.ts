// Cuts a manuscript into sentences of words for the rules on speech: a quotation counts as one word, a bracket as none.
import { isHeading, type ParsedManuscript } from '../parse';
import type { Span } from '../span';

/** One word of a sentence. `mark`: a comma, colon, dash and the like; `quote`: a whole stretch in quotation marks. */
export type Word = Span & { text: string; lower: string; kind: 'word' | 'mark' | 'quote' };

/** A sentence with its words; those that a quotation runs across are one. `block`: number of its paragraph. */
export type Sentence = Span & { words: Word[]; block: number; heading: boolean };

// A sentence of the press has at most some hundred words; the rest of a longer one is not read for speech.
const MOST_WORDS = 400;
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.'’&/@+_-](?=[\p{L}\p{N}])|:(?=\d)|(?<=\d),(?=\d)|[-/](?=$|[\s,])){0,80}|[,;:!?.…–—()[\]-]/gu;

function readWords(text: string, { start, end }: Span, marked: readonly Span[], ends: readonly number[]): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let passage = 0;
  const add = (from: number, to: number) => {
    const stretch = text.slice(from, to);
    for (const found of stretch.matchAll(TOKEN)) {
      if (words.length >= MOST_WORDS) return;
      const word = found[0];
      if ('(['.includes(word)) depth += 1;
      else if (')]'.includes(word)) depth = Math.max(0, depth - 1);
      else if (depth === 0) {
        const at = from + found.index;
        // „Bild“-Zeitung: only a hyphen with blanks parts clauses.
        if (word === '-' && !/\s/.test(text.charAt(at - 1))) continue;
        // "Elizabeth II. von England": a full stop inside a sentence parts nothing.
        while ((ends[passage] ?? Infinity) <= at) passage += 1;
        if (/^[.!?]$/.test(word) && (ends[passage] ?? 0) - at > 3) continue;
        const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark';
        words.push({ start: at, end: at + word.length, text: word, lower: word.toLowerCase(), kind });
      }
    }
  };
  let from = start;
  for (const quote of marked) {
    add(from, quote.start);
    if (words.length >= MOST_WORDS) break;
    const held = text.slice(quote.start, quote.end);
    words.push({ start: quote.start, end: quote.end, text: held, lower: '', kind: 'quote' });
    // “We will win,” he said: the comma inside parts the two.
    const inner = /[,.!?…—–-](?=["„“”«»'‚‘’]{1,3}$)/u.exec(held.slice(-4));
    if (inner && words.length < MOST_WORDS) words.push({ start: quote.end, end: quote.end, text: inner[0] === '…' ? '.' : inner[0], lower: inner[0], kind: 'mark' });
    from = quote.end;
  }
  add(from, end);
  return words;
}

/** The sentences of a manuscript, title and headings included, with their words. `marked` in text order. Linear time. */
export function readSentences(manuscript: ParsedManuscript, marked: readonly Span[]): Sentence[] {
  const { text, units, blocks } = manuscript;
  const sentences: Sentence[] = [];
  let block = 0;
  let next = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    let end = unit.end;
    const inside: Span[] = [];
    const ends = [unit.end];
    // A quotation that runs on into later sentences draws them in.
    for (let quote = marked[next]; quote && quote.start < end; quote = marked[next]) {
      inside.push(quote);
      next += 1;
      while (end < quote.end && units[i + 1]) ends.push((end = units[(i += 1)]?.end ?? end));
    }
    while ((blocks[block]?.end ?? Infinity) <= unit.start) block += 1;
    sentences.push({ start: unit.start, end, block, heading: isHeading(unit), words: readWords(text, { start: unit.start, end }, inside, ends) });
  }
  return sentences;
}

/** The span from the first to the last of some words; null when there are none. */
export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** The number of words without the marks that close the sentence. */
export function endOfWords(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'mark') end -= 1;
  return end;
}
