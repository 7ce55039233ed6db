// Cuts a sentence where it makes several statements that can be true or false apart from each other.
import type { Rule } from '../reading';
import type { Span } from '../span';
import { clauseEnd, clauseStart, hasFinite, isBoundary, isFinite, isRelative, isSubordinate, pieceOf, within, type Sentence } from './sentence';
import { ADDING, AIMS, CONJUNCTIONS, PREPOSITIONS } from './words';

/** A stretch of a sentence that may be a claim; `at`: the words it was cut by. */
export type Piece = Span & { cut: { rule: Rule; at: Span } | null };

/** Where a new piece begins, counted in tokens. */
type Cut = { at: number; rule: Rule };

const ADVERBS = new Set('damit dann dabei später zugleich anschließend also then later thereby subsequently eventually'.split(' '));
// Words after the comma that make the insertion no statement of its own.
const NO_INSERTION = new Set('so also insbesondere vor darunter etwa zumindest jedenfalls allerdings jedoch however indeed especially particularly including such too then therefore'.split(' '));
// What somebody wants with it is another statement than what somebody did.
const AIM_PHRASE = /^(?:mit dem ziel|mit der absicht|in der hoffnung|mit dem zweck|with the (?:aim|goal|intention|hope)|in the hope|in order to)$/u;

/** `einzustellen`, `aufzubauen`. */
export const TO_INFINITIVE = /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|um|vor|vorher|weg|weiter|wieder|zurück|zusammen|bereit|frei|bekannt|teil|heraus|herein|hinaus|hinein|voran)\p{Ll}*zu\p{Ll}{2,}e?n$/u;

const isWord = (sentence: Sentence, at: number, word: string) => sentence.tokens[at]?.lower === word;

/** A verb that closes its clause and is certainly no participle or infinitive: `fiel`, `kündigte`. */
const isFinalFinite = (word: string, language: Sentence['language']): boolean => language === 'en' || !/(?:t|en)$/u.test(word);

/** "A and B": whether the words after the conjunction at `at` are a statement of their own. */
function startsStatement(sentence: Sentence, at: number): boolean {
  const from = clauseStart(sentence, at);
  const afterComma = sentence.tokens[at - 1]?.text === ',';
  const left = afterComma ? 0 : from;
  // "North and South Korea": names that stand side by side.
  const isBetweenNames = sentence.language === 'en' && [at - 1, at + 1].every((beside) => /^\p{Lu}/u.test(sentence.tokens[beside]?.text ?? ''));
  if (isBetweenNames || !hasFinite(sentence, left, at) || (!afterComma && isSubordinate(sentence, from))) return false;
  const end = clauseEnd(sentence, at + 1);
  let first = at + 1;
  while (first < end && ADVERBS.has(sentence.tokens[first]?.lower ?? '')) first += 1;
  if (isFinite(sentence, first)) return first + 1 < end;
  for (let verb = first + 1; verb < Math.min(end, first + 9); verb += 1) {
    if (CONJUNCTIONS[sentence.language].has(sentence.tokens[verb]?.lower ?? '')) return false;
    if (isFinite(sentence, verb)) return verb + 1 < end || isFinalFinite(sentence.tokens[verb]?.lower ?? '', sentence.language);
  }
  return false;
}

const isToInfinitive = (sentence: Sentence, at: number) => TO_INFINITIVE.test(sentence.tokens[at]?.text ?? '') || isWord(sentence, at - 1, 'zu');

/** "nur Einheimische einzustellen und Modelle bereitzustellen": two facts, unless the infinitives say what somebody wants. */
function joinsInfinitives(sentence: Sentence, at: number): boolean {
  const from = clauseStart(sentence, at);
  const last = clauseEnd(sentence, at) - 1;
  if (sentence.language !== 'de' || !isToInfinitive(sentence, at - 1) || last < at + 2 || !isToInfinitive(sentence, last)) return false;
  const before = sentence.tokens.slice(Math.max(0, from - 5), from).map((token) => token.lower);
  return !before.some((word) => AIMS.de.has(word));
}

const PARTICIPLE = /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|wider)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert)$/u;

/** "hat einen Gewinn erzielt und 15 Busse gekauft": two facts under one auxiliary, where the second has a figure or date of its own. */
function joinsParticiples(sentence: Sentence, at: number): boolean {
  const { tokens, facts, language } = sentence;
  const last = clauseEnd(sentence, at) - 1;
  const [first, end] = [tokens[at + 1], tokens[last]];
  if (language !== 'de' || !first || !end || last < at + 3 || !PARTICIPLE.test(tokens[at - 1]?.text ?? '') || !PARTICIPLE.test(end.text)) return false;
  const right = { start: first.start, end: end.end };
  const from = clauseStart(sentence, at);
  return hasFinite(sentence, from, at) && !isSubordinate(sentence, from) && within(facts.figures, right).length + within(facts.dates, right).length > 0;
}

/** A phrase without a verb that ends the sentence and begins with a figure: ", weniger als ein Jahrzehnt nach …". */
function isTrailingFigure(sentence: Sentence, at: number): boolean {
  const first = sentence.tokens[at + 1];
  const led = first && ['mit', 'with'].includes(first.lower) ? at + 2 : at + 1;
  const start = sentence.tokens[led]?.start;
  const end = clauseEnd(sentence, at + 1);
  if (start === undefined || end - at < 5 || sentence.tokens[end]?.text === ',' || hasFinite(sentence, at + 1, end)) return false;
  return sentence.facts.figures.some((figure) => figure.start === start) && hasFinite(sentence, 0, at);
}

/** ", in Anspielung auf …" after a quotation whose speaker stands before it. */
function leavesQuotation(sentence: Sentence, at: number): boolean {
  const comma = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (!comma || !next || !PREPOSITIONS[sentence.language].has(next.lower)) return false;
  return sentence.facts.quotes.some((quote) => quote.kind === 'direct' && quote.cue !== null && quote.cue.start < quote.start && Math.abs(quote.end - comma.start) <= 1);
}

/** ", unter ihnen sechs Kinder,": a preposition that opens no relative clause says nothing apart from the rest. */
const isPhrase = (sentence: Sentence, at: number) => PREPOSITIONS[sentence.language].has(sentence.tokens[at]?.lower ?? '') && !isRelative(sentence, at);

/** "Liang, Mitgründer des Fonds, gründete …": the tokens of the insertion after a subject that opens the sentence, or null. */
function insertion(sentence: Sentence): { to: number; rule: Rule } | null {
  const { tokens, language } = sentence;
  const first = tokens[0]?.lower ?? '';
  if (PREPOSITIONS[language].has(first) || isSubordinate(sentence, 0)) return null;
  const comma = tokens.findIndex((token, at) => token.text === ',' && isBoundary(sentence, at));
  if (comma < 1 || hasFinite(sentence, 0, comma) || NO_INSERTION.has(tokens[comma + 1]?.lower ?? '') || isPhrase(sentence, comma + 1)) return null;
  let end = clauseEnd(sentence, comma + 1);
  // "the man, 34, was": an age is no statement that stands by itself.
  if (end === comma + 2 && /^\d{1,3}$/u.test(tokens[comma + 1]?.text ?? '')) return null;
  // "…, wie A, B und C, verb": the insertion goes on until a verb follows the comma.
  for (let turns = 0; turns < 4 && tokens[end]?.text === ',' && !isFinite(sentence, end + 1); turns += 1) end = clauseEnd(sentence, end + 1);
  if (tokens[end]?.text !== ',' || !isFinite(sentence, end + 1)) return null;
  return { to: end + 1, rule: hasFinite(sentence, comma + 1, end) ? 'split_relative' : 'split_apposition' };
}

function cutsAtComma(sentence: Sentence, at: number): Cut | null {
  const { tokens, language } = sentence;
  const next = tokens[at + 1]?.lower ?? '';
  const three = tokens.slice(at + 1, at + 4).map((token) => token.lower).join(' ');
  if (AIM_PHRASE.test(three)) return { at: at + 1, rule: 'split_clause' };
  if (ADDING[language].has(next) && hasFinite(sentence, 0, at)) return { at: at + 1, rule: 'split_clause' };
  if (isTrailingFigure(sentence, at)) return { at: at + 1, rule: 'split_apposition' };
  return leavesQuotation(sentence, at) ? { at: at + 1, rule: 'split_quote' } : null;
}

function cutsOf(sentence: Sentence): Cut[] {
  const { tokens, language } = sentence;
  const cuts: Cut[] = [];
  const dashes = tokens.flatMap((token, at) => (token.depth === 0 && /^[–—]$/.test(token.text) ? [at] : []));
  const lone = dashes.length === 1 ? dashes[0] : undefined;
  const inserted = insertion(sentence);
  if (inserted) cuts.push({ at: inserted.to, rule: inserted.rule });
  tokens.forEach((token, at) => {
    if (token.depth > 0) return;
    const last = cuts.at(-1)?.at ?? 0;
    if (inserted && at < inserted.to) return;
    if (at === lone || token.text === ';') cuts.push({ at: at + 1, rule: token.text === ';' ? 'split_clause' : 'split_dash' });
    else if (token.text === ',') {
      const cut = cutsAtComma(sentence, at);
      if (cut) cuts.push(cut);
    } else if (CONJUNCTIONS[language].has(token.lower) && at > last && (startsStatement(sentence, at) || joinsInfinitives(sentence, at) || joinsParticiples(sentence, at))) cuts.push({ at: at + 1, rule: 'split_conjunct' });
  });
  return cuts;
}

/** The stretches of a sentence, in order and without overlaps: the whole one where it makes a single statement. */
export function cutSentence(sentence: Sentence): Piece[] {
  const cuts = cutsOf(sentence);
  const bounds = [{ at: 0, rule: null }, ...cuts, { at: sentence.tokens.length, rule: null }];
  const leading = CONJUNCTIONS[sentence.language];
  return bounds.slice(0, -1).flatMap((bound, index): Piece[] => {
    const from = bound.at;
    const to = bounds[index + 1]?.at ?? from;
    const span = pieceOf(sentence, from, to - (index + 1 < bounds.length - 1 && leading.has(sentence.tokens[to - 1]?.lower ?? '') ? 1 : 0), index === 0 ? new Set() : leading);
    // The first piece was cut too: by what begins the next.
    const by = sentence.tokens[(index === 0 ? (cuts[0]?.at ?? 1) : from) - 1];
    const rule = bound.rule ?? cuts[0]?.rule ?? null;
    return span ? [{ ...span, cut: rule && by ? { rule, at: { start: by.start, end: by.end } } : null }] : [];
  });
}

