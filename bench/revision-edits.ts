// Simulated edits of an article, each with the truth about where a marked sentence and a marked fragment of it went.
import { parseManuscript } from '@/lib/text/parse';
import type { Span } from '@/lib/text/span';
import type { TextLanguage } from '@/lib/text/word-lists';
import type { Draw } from './random';

/** An article as paragraphs of sentences. */
export type Article = { language: TextLanguage; paragraphs: string[][] };

export const EDITS = ['untouched', 'typographic', 'figure', 'word', 'rewritten', 'moved', 'deleted', 'replaced', 'near_duplicate', 'copy_elsewhere', 'foreign'] as const;
export type Edit = (typeof EDITS)[number];

/** Edits that leave the claim's words and context, that change them, that take them away. */
export const STAYS: readonly Edit[] = ['untouched', 'typographic', 'moved', 'near_duplicate', 'foreign'];
export const CHANGES: readonly Edit[] = ['figure', 'word', 'rewritten', 'copy_elsewhere'];
export const GOES: readonly Edit[] = ['deleted', 'replaced'];

/** One case: two texts, a span in the first and where it truly lies in the second (null: nowhere). */
export type Case = { edit: Edit; language: TextLanguage; before: string; after: string; claim: Span; truth: Span | null; whole: boolean };

type Place = { paragraph: number; sentence: number };
type Words = { text: string; spans: Span[] };

const wordsOf = (text: string): Words => ({ text, spans: [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })) });
const copy = (paragraphs: readonly string[][]): string[][] => paragraphs.map((paragraph) => [...paragraph]);
const written = (paragraphs: readonly string[][]): string => paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => paragraph.join(' ')).join('\n\n');

/** An article cut as the product cuts it; null where it is too short to be edited. */
export function articleOf(raw: string, language: TextLanguage): Article | null {
  const { text, units, blocks } = parseManuscript(raw, { language, layout: 'auto' });
  const cut = blocks.map((block) => units.filter(({ start, end }) => start >= block.start && end <= block.end).map(({ start, end }) => text.slice(start, end)));
  const [only = [], ...others] = cut;
  // Some sources give an article as one paragraph.
  const paragraphs = others.length > 0 ? cut : Array.from({ length: Math.ceil(only.length / 4) }, (_, at) => only.slice(at * 4, at * 4 + 4));
  return paragraphs.length >= 2 && paragraphs.flat().length >= 5 ? { language, paragraphs } : null;
}

function offsetOf(paragraphs: readonly string[][], { paragraph, sentence }: Place): number {
  const before = written(paragraphs.slice(0, paragraph));
  return before.length + (before === '' ? 0 : 2) + (paragraphs[paragraph] ?? []).slice(0, sentence).reduce((sum, each) => sum + each.length + 1, 0);
}

/** A sentence in which some words (by number) are written anew; `ends` give each old word's new place. */
function rewrite({ text, spans }: Words, replaced: ReadonlyMap<number, string>): Words {
  let out = '';
  let reached = 0;
  const places: Span[] = [];
  spans.forEach(({ start, end }, at) => {
    out += text.slice(reached, start);
    const word = replaced.get(at) ?? text.slice(start, end);
    places.push({ start: out.length, end: out.length + word.length });
    out += word;
    reached = end;
  });
  return { text: out + text.slice(reached), spans: places };
}

function otherFigure(word: string, draw: Draw): string {
  const at = draw.below(word.length);
  const digits = [...word];
  const place = digits.findIndex((digit, index) => index >= at && /\d/.test(digit));
  const index = place === -1 ? digits.findIndex((digit) => /\d/.test(digit)) : place;
  if (draw.chance(0.3)) return `${word}0`;
  digits[index] = String((Number(digits[index]) + 1 + draw.below(8)) % 10);
  return digits.join('') === word ? `${word}0` : digits.join('');
}

/** The sentence after the edit, with the places of its old words; null where the edit does not fit it. */
function edited(words: Words, edit: Edit, draw: Draw, vocabulary: readonly string[]): Words | null {
  if (words.spans.length === 0) return null;
  const all = words.spans.map((_, at) => at);
  const said = (at: number) => words.text.slice(words.spans[at]?.start, words.spans[at]?.end);
  const other = (at: number): string => {
    const drawn = draw.of(vocabulary);
    // A sentence begins with a capital letter, whatever word it begins with.
    const word = at === 0 && /^\p{Lu}/u.test(said(at)) ? drawn.charAt(0).toUpperCase() + drawn.slice(1) : drawn;
    return word === said(at) ? `${word}er` : word;
  };
  if (edit === 'figure') {
    const figures = all.filter((at) => /\d/.test(said(at)));
    if (figures.length === 0) return null;
    const at = draw.of(figures);
    return rewrite(words, new Map([[at, otherFigure(said(at), draw)]]));
  }
  if (edit === 'word' || edit === 'copy_elsewhere' || edit === 'near_duplicate') {
    const at = draw.of(all);
    return rewrite(words, new Map([[at, other(at)]]));
  }
  if (edit === 'rewritten') {
    const share = 0.55 + draw.next() * 0.2;
    const replaced = draw.shuffled(all).slice(0, Math.min(all.length - 2, Math.round(all.length * share)));
    return rewrite(words, new Map(replaced.map((at) => [at, draw.chance(0.15) ? `${other(at)} ${other(at)}` : other(at)])));
  }
  return words;
}

/** Everything that folding takes away, written the other way: all quotation marks in one other style, dashes, blanks, soft hyphens. */
export function retyped(text: string, draw: Draw): string {
  const [opening, closing] = draw.of([['„', '“'], ['“', '”'], ['»', '«'], ['«', '»'], ['"', '"']] as const);
  return text
    .replace(/(?<=^|[\s([–—-])[„“”"«»]/gu, opening)
    .replace(/(?<!^|[\s([–—-])[„“”"«»]/gu, closing)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, () => draw.of(["'", '’']))
    .replace(/ [-–—] /g, () => draw.of([' – ', ' — ', ' - ']))
    .replace(/(?<=\d) (?=\p{L})/gu, () => draw.of([' ', '\u00a0', '\u202f']))
    .replace(/\p{L}{12,}/gu, (word) => (draw.chance(0.3) ? `${word.slice(0, 6)}\u00ad${word.slice(6)}` : word));
}

/** Edits elsewhere in the article, as they happen at the same time: `kept` and its neighbours stay. */
function edits(paragraphs: string[][], kept: Place, draw: Draw, foreign: readonly string[], vocabulary: readonly string[]): void {
  for (let times = draw.below(4); times > 0; times -= 1) {
    const at = draw.below(paragraphs.length);
    const paragraph = paragraphs[at];
    // Paragraphs before the kept one would shift its number; sentences of its own paragraph before it too.
    if (!paragraph || at === kept.paragraph || paragraph.length === 0) continue;
    const sentence = draw.below(paragraph.length);
    const kind = draw.below(3);
    if (kind === 0) paragraph.splice(sentence, 0, draw.of(foreign));
    else if (kind === 1 && paragraph.length > 1) paragraph.splice(sentence, 1);
    else paragraph[sentence] = edited(wordsOf(paragraph[sentence] ?? ''), 'word', draw, vocabulary)?.text ?? paragraph[sentence] ?? '';
  }
}

type Target = { place: Place; words: Words; fragment: { from: number; to: number } };

function pickTarget(article: Article, draw: Draw, edit: Edit): Target | null {
  const places = article.paragraphs.flatMap((paragraph, at) => paragraph.flatMap((text, sentence) => {
    const words = wordsOf(text);
    // Headlines end without a mark: what is put beside them would become part of them.
    return words.spans.length >= 6 && /[.!?]["“”»«]?$/.test(text) && (edit !== 'figure' || /\d/.test(text)) ? [{ place: { paragraph: at, sentence }, words }] : [];
  }));
  if (places.length === 0) return null;
  const { place, words } = draw.of(places);
  const length = 2 + draw.below(Math.min(6, words.spans.length - 2));
  const from = draw.below(words.spans.length - length + 1);
  return { place, words, fragment: { from, to: from + length } };
}

/** Does the edit to `paragraphs`; gives where the target's sentence stands then (null: nowhere) and how its words lie. */
function apply(edit: Edit, paragraphs: string[][], { place, words }: Target, draw: Draw, foreign: readonly string[], vocabulary: readonly string[]): { place: Place; words: Words } | null {
  const home = paragraphs[place.paragraph] ?? [];
  const { sentence } = place;
  if (edit === 'moved') {
    const [block] = paragraphs.splice(place.paragraph, 1);
    let to = draw.below(paragraphs.length + 1);
    if (to === place.paragraph) to = (to + 1) % (paragraphs.length + 1);
    paragraphs.splice(to, 0, block ?? []);
    return { place: { paragraph: to, sentence }, words };
  }
  if (edit === 'deleted' || edit === 'replaced') {
    home.splice(sentence, 1, ...(edit === 'replaced' ? [draw.of(foreign)] : []));
    return null;
  }
  if (edit === 'near_duplicate') {
    home.splice(sentence, 0, edited(words, 'word', draw, vocabulary)?.text ?? '');
    return { place: { ...place, sentence: sentence + 1 }, words };
  }
  if (edit === 'foreign') {
    home.splice(sentence, 0, ...Array.from({ length: 1 + draw.below(3) }, () => draw.of(foreign)));
    return { place: { ...place, sentence: home.indexOf(words.text) }, words };
  }
  const after = edited(words, edit === 'copy_elsewhere' && draw.chance(0.5) && /\d/.test(words.text) ? 'figure' : edit, draw, vocabulary) ?? words;
  home[sentence] = after.text;
  if (edit !== 'copy_elsewhere') return { place, words: after };
  const others = paragraphs.flatMap((_, at) => (at === place.paragraph ? [] : [at]));
  const to = draw.of(others);
  paragraphs[to]?.splice(draw.below((paragraphs[to]?.length ?? 0) + 1), 0, words.text);
  return { place, words: after };
}

/** The case of one edit on one article, for the whole sentence and for a fragment of it; none where the article has no fit sentence. */
export function simulate(article: Article, edit: Edit, draw: Draw, foreign: readonly string[], vocabulary: readonly string[]): Case[] {
  const target = pickTarget(article, draw, edit);
  if (!target) return [];
  const first = copy(article.paragraphs);
  // Half of what goes leaves a look-alike behind that stood there all along.
  if (GOES.includes(edit) && draw.chance(0.5)) first.push([edited(target.words, 'word', draw, vocabulary)?.text ?? '']);
  const before = written(first);
  const start = offsetOf(first, target.place);
  const paragraphs = copy(first);
  if (edit !== 'moved') edits(paragraphs, target.place, draw, foreign, vocabulary);
  const went = apply(edit, paragraphs, target, draw, foreign, vocabulary);
  const after = edit === 'typographic' ? retyped(written(paragraphs), draw) : written(paragraphs);
  const moved = went ? offsetOf(paragraphs, went.place) : 0;
  const { from, to } = target.fragment;
  const part = ({ spans }: Words, base: number): Span => ({ start: base + (spans[from]?.start ?? 0), end: base + (spans[to - 1]?.end ?? 0) });
  const common = { edit, language: article.language, before, after };
  // What is written the other way has other offsets; there the words are judged instead.
  return [
    { ...common, whole: true, claim: { start, end: start + target.words.text.length }, truth: went && { start: moved, end: moved + went.words.text.length } },
    { ...common, whole: false, claim: part(target.words, start), truth: went && part(went.words, moved) },
  ];
}
