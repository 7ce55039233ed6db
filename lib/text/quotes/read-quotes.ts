// Quotations, direct and indirect: who is said to have said what.
import type { ParsedManuscript } from '../parse';
import type { Quote } from '../reading';
import type { Span } from '../span';
import { splitClauses } from './clauses';
import type { Clause, Frame } from './frame';
import { readBackwardFrame, readGermanFrames } from './german-frames';
import { subjunctiveIn, isSubordinate } from './german-phrases';
import { findMarked, type Marked } from './quote-marks';
import { germanAnnouncer, isGermanSpeech } from './german-speech';
import { readEnglishFrames } from './english-frames';
import { englishAnnouncer, isEnglishSpeech } from './english-speech';
import type { TextLanguage } from '../word-lists';
import type { Setting } from './speech';
import { readSentences, spanOf, type Sentence, type Word } from './words';

/** What one sentence leaves for the next: whether somebody still speaks, and who. */
type Speaking = { speaker: Span | null; block: number; on: boolean };

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The end of the passage around an offset, by halving. */
function endOfUnit(units: readonly Span[]): (at: number) => number {
  return (at) => {
    let [low, high] = [0, units.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle]?.end ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return units[low]?.end ?? at;
  };
}

// Wishes and set phrases in the Konjunktiv that report nothing.
const SET_PHRASE = /^(?:es sei denn|es lebe|gott sei|man nehme|sei es|wie dem auch|seien wir|seien sie|so sei es|dem sei)/;

/** Main clauses in the Konjunktiv without any cue, to the end of the sentence: "Dies sei eindeutig nachzuweisen." */
function freeIndirect(sentence: Sentence, speaking: Speaking): Frame | null {
  const words = sentence.words;
  const end = endOfWords(words);
  if (SET_PHRASE.test(words.slice(0, 3).map((word) => word.lower).join(' '))) return null;
  const clauses = splitClauses(words);
  let from = 0;
  for (const clause of clauses) {
    if (clause.before === ':') from = clause.from;
    if (isSubordinate(words, clause)) continue;
    const mood = subjunctiveIn(words, clause);
    if (mood === 2 && /^(?:dies|das)$/.test(words[clause.from]?.lower ?? '')) continue;
    if (mood === 1 || (mood === 2 && speaking.on && hasPlural(sentence, clause))) return { cue: null, speaker: speaking.speaker, content: [spanOf(words, from, end)].filter((span) => span !== null) };
  }
  return dependentIndirect(words, clauses, end);
}

/** "…, weil die Lage unklar sei": a dependent clause that gives somebody's words without a cue. */
function dependentIndirect(words: readonly Word[], clauses: readonly Clause[], end: number): Frame | null {
  for (const clause of clauses) {
    const first = words[clause.from]?.lower ?? '';
    if (clause.before === '' || /^(?:als|damit|wie|ohne|um|wenn|falls|bis)$/.test(first)) continue;
    const mood = subjunctiveIn(words, clause);
    if (mood === 1 || (mood === 2 && /^(?:weil|da)$/.test(first))) return { cue: null, speaker: null, content: [spanOf(words, clause.from, end)].filter((span) => span !== null) };
  }
  return null;
}

/** The plural of the Konjunktiv II stands in for a Konjunktiv I that looks like the indicative. */
function hasPlural(sentence: Sentence, { from, to }: Clause): boolean {
  return sentence.words.slice(from, to).some((word) => /^(?:hätten|wären|würden|könnten|müssten|dürften)$/.test(word.lower));
}

type Rules = {
  frames: (sentence: Sentence) => Frame[];
  isSpeech: (text: string, quote: Marked, setting: Setting) => boolean;
  announcer: (setting: Setting) => { cue: Span | null; speaker: Span | null } | null;
};

const RULES: Record<TextLanguage, Rules> = {
  de: { frames: readGermanFrames, isSpeech: isGermanSpeech, announcer: germanAnnouncer },
  en: { frames: readEnglishFrames, isSpeech: isEnglishSpeech, announcer: englishAnnouncer },
};

function readSentence({ text, language }: ParsedManuscript, sentence: Sentence, marked: readonly Marked[], speaking: Speaking): { quotes: Quote[]; next: Speaking } {
  const carried: Speaking = speaking.block === sentence.block ? speaking : { speaker: null, block: sentence.block, on: false };
  const rules = RULES[language];
  const frames = sentence.heading ? [] : rules.frames(sentence);
  const free = language === 'de' && frames.length === 0 && !sentence.heading ? freeIndirect(sentence, carried) : null;
  if (free) frames.push(free);
  const clauses = splitClauses(sentence.words);
  const quotes: Quote[] = [];
  for (const quote of marked) {
    const at = sentence.words.findIndex((word) => word.kind === 'quote' && word.start === quote.start);
    const clause = clauses.findIndex(({ from, to }) => at >= from && at < to);
    const setting = { sentence, at, clauses, clause, frames, reported: carried.on && (free !== null || language === 'en') };
    if (at < 0 || !rules.isSpeech(text, quote, setting)) continue;
    const frame = frames.find((found) => found.content.some((span) => covers(span, quote))) ?? rules.announcer(setting);
    quotes.push({ start: quote.start, end: quote.end, kind: 'direct', speaker: frame?.speaker ?? carried.speaker, cue: frame?.cue ?? null });
  }
  for (const frame of frames) for (const span of frame.content) if (isOwn(span, quotes, marked) && !quotes.some((quote) => quote.kind === 'indirect' && quote.start === span.start && quote.end === span.end)) quotes.push({ ...span, kind: 'indirect', speaker: frame.speaker, cue: frame.cue });
  const last = quotes.at(-1);
  return { quotes: quotes.sort((a, b) => a.start - b.start || b.end - a.end), next: { speaker: last?.speaker ?? carried.speaker, block: sentence.block, on: quotes.length > 0 } };
}

/** Whether what a frame reports is more than a direct quotation and the words around it. */
function isOwn(span: Span, quotes: readonly Quote[], marked: readonly Marked[]): boolean {
  let own = span.end - span.start;
  for (const quote of quotes) if (quote.kind === 'direct' && quote.start < span.end && span.start < quote.end) own -= Math.min(span.end, quote.end) - Math.max(span.start, quote.start);
  return own > 3 && (own >= 6 || !marked.some((quote) => covers(span, quote)));
}

/** The number of words without the marks that close the sentence. */
function endOfWords(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'mark') end -= 1;
  return end;
}

/** „Das war es.“ „Ich gehe“, sagte sie: one speaker, one quotation; whether the second went into the first. */
function joins(text: string, last: Quote | undefined, quote: Quote): boolean {
  if (last?.kind !== 'direct' || quote.kind !== 'direct' || quote.start - last.end !== 1 || text.charAt(last.end) !== ' ') return false;
  last.end = quote.end;
  last.speaker = quote.cue ? quote.speaker : last.speaker;
  last.cue ??= quote.cue;
  return true;
}

/** The quotations of a manuscript, in text order; a direct one may lie inside an indirect one. Takes linear time. */
export function readQuotes(manuscript: ParsedManuscript): Quote[] {
  const { text, units, blocks } = manuscript;
  const marked = findMarked(text, blocks, endOfUnit(units));
  const quotes: Quote[] = [];
  let speaking: Speaking = { speaker: null, block: -1, on: false };
  let next = 0;
  let before: Sentence | null = null;
  for (const sentence of readSentences(manuscript, marked)) {
    const inside: Marked[] = [];
    for (let quote = marked[next]; quote && quote.start < sentence.end; quote = marked[(next += 1)]) inside.push(quote);
    const found = readSentence(manuscript, sentence, inside, speaking);
    const back = found.quotes.length === 0 && manuscript.language === 'de' && before?.block === sentence.block && !before.heading && (quotes.at(-1)?.end ?? 0) <= before.start ? readBackwardFrame(sentence) : null;
    const said = back && before ? spanOf(before.words, 0, endOfWords(before.words)) : null;
    if (back && said) quotes.push({ ...said, kind: 'indirect', speaker: back.speaker, cue: back.cue });
    for (const quote of found.quotes) if (!joins(text, quotes.at(-1), quote)) quotes.push(quote);
    speaking = back ? { speaker: back.speaker, block: sentence.block, on: true } : found.next;
    before = sentence;
  }
  return quotes;
}
