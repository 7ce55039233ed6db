// Quotations, direct and indirect: who is said to have said what.
import type { ParsedManuscript } from '../parse';
import type { Quote } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { splitClauses } from './clauses';
import { englishSubject, readEnglishFrames } from './english-frames';
import { englishAnnouncer, isEnglishSpeech } from './english-speech';
import type { Frame } from './frame';
import { germanSubject, readBackwardFrame, readGermanFrames } from './german-frames';
import { readFreeSpeech, type Speaking } from './german-free';
import { germanAnnouncer, isGermanSpeech } from './german-speech';
import { findMarked } from './quote-marks';
import type { Setting } from './speech';
import { wholeCharacters } from './whole-characters';
import { endOfWords, readSentences, spanOf, type Sentence } from './words';

type Rules = {
  frames: (sentence: Sentence) => Frame[];
  free: (sentence: Sentence, speaking: Speaking) => Frame | null;
  backward: (sentence: Sentence) => Frame | null;
  subject: (sentence: Sentence) => Span | null;
  isSpeech: (text: string, quote: Span, setting: Setting) => boolean;
  announcer: (setting: Setting) => Omit<Frame, 'content'> | null;
};

const RULES: Record<TextLanguage, Rules> = {
  de: { frames: readGermanFrames, free: readFreeSpeech, backward: readBackwardFrame, subject: germanSubject, isSpeech: isGermanSpeech, announcer: germanAnnouncer },
  // English has no mood for reported speech.
  en: { frames: readEnglishFrames, free: () => null, backward: () => null, subject: englishSubject, isSpeech: isEnglishSpeech, announcer: englishAnnouncer },
};

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Gives the end of the passage around an offset, by halving. */
function passageEnds(units: readonly Span[]): (at: number) => number {
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

function readSentence(text: string, rules: Rules, sentence: Sentence, marked: readonly Span[], speaking: Speaking): Quote[] {
  const frames = sentence.heading ? [] : rules.frames(sentence);
  const free = frames.length === 0 && !sentence.heading ? rules.free(sentence, speaking) : null;
  if (free) frames.push(free);
  const quotes = readDirect(text, rules, sentence, marked, frames, speaking);
  for (const { content, speaker, cue } of frames) {
    for (const span of content) {
      const known = quotes.some((quote) => quote.kind === 'indirect' && quote.start === span.start && quote.end === span.end);
      if (!known && isOwn(span, quotes, marked)) quotes.push({ ...span, kind: 'indirect', speaker, cue });
    }
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readDirect(text: string, rules: Rules, sentence: Sentence, marked: readonly Span[], frames: readonly Frame[], speaking: Speaking): Quote[] {
  const clauses = splitClauses(sentence.words);
  return marked.flatMap((span): Quote[] => {
    const at = sentence.words.findIndex((word) => word.kind === 'quote' && word.start === span.start);
    const clause = clauses.findIndex(({ from, to }) => at >= from && at < to);
    const setting = { sentence, at, clauses, clause, frames, speaking: speaking.on };
    if (at < 0 || !rules.isSpeech(text, span, setting)) return [];
    const frame = innermost(frames, span) ?? rules.announcer(setting);
    return [{ start: span.start, end: span.end, kind: 'direct', speaker: frame ? frame.speaker : speaking.speaker, cue: frame?.cue ?? null }];
  });
}

/** The frame that holds a quotation in the fewest words. */
function innermost(frames: readonly Frame[], span: Span): Frame | undefined {
  const held = frames.flatMap((frame) => frame.content.filter((said) => covers(said, span)).map((said) => ({ frame, length: said.end - said.start })));
  return held.sort((a, b) => a.length - b.length)[0]?.frame;
}

// What a frame reports beside a direct quotation is reported speech of its own from about a pronoun and a verb on ("Sie sei „…“").
const LEAST_OWN = 6;

/** Whether what a frame reports is more than quotations in marks and the blanks around them. */
function isOwn(span: Span, quotes: readonly Quote[], marked: readonly Span[]): boolean {
  let own = span.end - span.start;
  for (const quote of quotes) if (quote.kind === 'direct' && quote.start < span.end && span.start < quote.end) own -= Math.min(span.end, quote.end) - Math.max(span.start, quote.start);
  return own >= LEAST_OWN || (own > LEAST_OWN / 2 && !marked.some((quote) => covers(span, quote)));
}

/** „Das war es.“ „Ich gehe“, sagte sie: one speaker, one quotation; whether the second went into the first. */
function joins(text: string, last: Quote | undefined, quote: Quote): boolean {
  if (last?.kind !== 'direct' || quote.kind !== 'direct' || quote.start - last.end !== 1 || text.charAt(last.end) !== ' ') return false;
  last.end = quote.end;
  last.speaker = quote.cue ? quote.speaker : last.speaker;
  last.cue ??= quote.cue;
  return true;
}

/** Who speaks after a sentence: who spoke last in it, else whoever it says reacts. */
function goesOn(rules: Rules, sentence: Sentence, said: readonly { speaker: Span | null }[], { speaker }: Speaking): Speaking {
  if (said.length === 0) return { speaker: rules.subject(sentence), on: false };
  return { speaker: said.findLast((one) => one.speaker !== null)?.speaker ?? speaker, on: true };
}

/** The quotations of a manuscript, in text order; a direct one may lie inside an indirect one. Takes linear time. */
export function readQuotes(manuscript: ParsedManuscript): Quote[] {
  const { text, units, blocks, language } = manuscript;
  const rules = RULES[language];
  const marked = findMarked(text, blocks, passageEnds(units));
  const quotes: Quote[] = [];
  let speaking: Speaking = { speaker: null, on: false };
  let before: Sentence | null = null;
  let next = 0;
  for (const sentence of readSentences(manuscript, marked)) {
    const inside: Span[] = [];
    for (let quote = marked[next]; quote && quote.start < sentence.end; quote = marked[(next += 1)]) inside.push(quote);
    // A new paragraph may be anybody's.
    if (before?.block !== sentence.block) speaking = { speaker: null, on: false };
    const found = readSentence(text, rules, sentence, inside, speaking);
    const back = found.length === 0 && before?.block === sentence.block && !before.heading && (quotes.at(-1)?.end ?? 0) <= before.start ? rules.backward(sentence) : null;
    const said = back && before ? spanOf(before.words, 0, endOfWords(before.words)) : null;
    if (back && said) quotes.push({ ...said, kind: 'indirect', speaker: back.speaker, cue: back.cue });
    for (const quote of found) if (!joins(text, quotes.at(-1), quote)) quotes.push(quote);
    speaking = goesOn(rules, sentence, back ? [back] : found, speaking);
    before = sentence;
  }
  return quotes.map((quote) => ({ ...quote, ...wholeCharacters(text, quote), speaker: quote.speaker && wholeCharacters(text, quote.speaker), cue: quote.cue && wholeCharacters(text, quote.cue) }));
}
