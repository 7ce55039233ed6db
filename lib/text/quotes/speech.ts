// What a quotation looks like by itself and where it stands: what both languages look at to tell speech from titles and names.
import { isEnglishFinite } from './english-cues';
import type { Clause, Frame } from './frame';
import { isKnownFinite } from './german-words';
import type { Span } from '../span';
import type { Sentence, Word } from './words';

/** What the words between marks look like by themselves. */
export type Inside = { words: string[]; sentence: boolean; lower: boolean; verb: boolean };

// Whoever says ich, wir, I or we speaks, whether or not the verb after it is known.
const SPEAKS = /^(?:ich|wir|ihr|er|sie|es|man|i|i'm|i’m|we|you|he|she|it|they|there)$/i;

/** Looks at the words between the marks of a quotation; of a long one at the first 400 characters. */
export function inside(text: string, { start, end }: Span): Inside {
  const stretch = text.slice(start + 1, Math.min(end, start + 400));
  const words = stretch.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,60}/gu) ?? [];
  const body = stretch.replace(/["„“”«»'‚‘’]+$/u, '').trimEnd();
  return {
    words,
    sentence: /[.!?…]$/.test(body) && words.length >= 2,
    lower: /^\p{Ll}(?!\p{Lu})/u.test(words[0] ?? ''),
    verb: (words.length >= 3 && SPEAKS.test(words[0] ?? '')) || words.some((word, at) => (at > 0 || /^\p{Ll}/u.test(word)) && /^\p{Ll}/u.test(word) && (isKnownFinite(word.toLowerCase()) || isEnglishFinite(word.toLowerCase()))),
  };
}

/** Where a quotation stands: its sentence, its place among the words, the number of its clause, the frames of the sentence, and whether somebody was quoted just before. */
export type Setting = { sentence: Sentence; at: number; clauses: readonly Clause[]; clause: number; frames: readonly Frame[]; speaking: boolean };

/** The words in front of a quotation, the nearest first, up to a mark. */
export function before(words: readonly Word[], at: number, from: number): Word[] {
  const found: Word[] = [];
  for (let i = at - 1; i >= from && found.length < 6; i--) {
    const word = words[i];
    if (!word || word.kind === 'mark') break;
    found.push(word);
  }
  return found;
}

/** Whether a quotation lies in what a frame of its sentence reports. */
export const isCovered = ({ start, end }: Span, { frames }: Setting): boolean => frames.some(({ content }) => content.some((span) => span.start <= start && end <= span.end));

/** Whether a sentence is a quotation with an end mark and nothing else: „Wozu?“ */
export const isAlone = ({ sentence }: Setting): boolean =>
  sentence.words.every(({ kind }, at) => (at === 0) === (kind === 'quote')) && /[.!?…]["„“”«»'‚‘’]{1,3}$/u.test(sentence.words[0]?.text.slice(-4) ?? '');

/** Whether the marks hold an address of the web and nothing else. */
export const isAddress = (text: string, { start, end }: Span): boolean => end - start <= 80 && /^\S+\.\p{Ll}{2,4}$/u.test(text.slice(start + 1, end - 1));
