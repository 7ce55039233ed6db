// One sentence as the rules see it: its tokens, the facts in it, and where its verbs and clauses are.
import type { Facts } from '../reading';
import { overlaps, type Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { isDirect, tokensOf, touching, type Token } from './tokens';
import { englishVerb } from './verbs-en';
import { germanVerb, takesInfinitive } from './verbs-de';
import { ARTICLES, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words';

/** A sentence with what the engine knows of it; `verbs` says of each token whether it is a finite verb. Token numbers count from 0; offsets are those of the whole text. */
export type Sentence = Span & { text: string; language: TextLanguage; tokens: readonly Token[]; verbs: readonly boolean[]; facts: Facts };

/** The sentence at `span` of `text`, with the facts that touch it; without its words where it is too long to be cut. */
export function sentenceAt(text: string, span: Span, language: TextLanguage, facts: Facts, isTooLong = false): Sentence {
  const within: Facts = { figures: touching(facts.figures, span), dates: touching(facts.dates, span), quotes: touching(facts.quotes, span), names: touching(facts.names, span) };
  const tokens = isTooLong ? [] : tokensOf(text, span, within.quotes.filter(isDirect));
  return { ...span, text, language, tokens, verbs: language === 'de' ? germanVerbs(tokens) : englishVerbs(tokens), facts: within };
}

// Verbs with these prefixes have no ge- in the participle: "veränderte" is both.
const PARTICIPLE_LIKE = /^(?:be|ver|er|ent|zer|über|unter|wider)/u;

const isOwnWord = (token: Token): boolean => token.isWord && token.depth === 0 && /^\p{Ll}/u.test(token.text);

function englishVerbs(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, at) => {
    const form = isOwnWord(token) ? englishVerb(token.lower) : null;
    if (form !== 'maybe') return form === 'finite';
    // "in exports", "the claims.": the noun that looks the same.
    const before = tokens[at - 1]?.lower ?? '';
    return at > 0 && !ARTICLES.en.has(before) && !PREPOSITIONS.en.has(before) && tokens[at + 1]?.isWord === true;
  });
}

function germanVerbs(tokens: readonly Token[]): boolean[] {
  let infinitiveDue = false;
  return tokens.map((token, at) => {
    if (token.depth > 0) return false;
    if (!token.isWord) {
      if (/^[,;:–—]$/.test(token.text)) infinitiveDue = false;
      return false;
    }
    const form = isOwnWord(token) ? germanVerb(token.lower) : null;
    const isFinite = form === 'finite' || form === 'maybe' || (form === 'plural' && !infinitiveDue && tokens[at - 1]?.lower !== 'zu');
    infinitiveDue ||= takesInfinitive(token.lower);
    if (!isFinite) return false;
    // "der veränderte Plan", "talentierte Absolventen": formed like a verb, but it describes the noun after it.
    const isBeforeNoun = /(?:te|ten|en)$/u.test(token.lower) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
    const before = tokens[at - 1]?.lower ?? '';
    return !(isBeforeNoun && (form === 'maybe' || (PARTICIPLE_LIKE.test(token.lower) && (ARTICLES.de.has(before) || PREPOSITIONS.de.has(before)))));
  });
}

/** Whether token `at` is a finite verb outside of quotations and brackets. */
export function isFinite({ verbs }: Sentence, at: number): boolean {
  return verbs[at] === true;
}

/** Whether a finite verb stands among the tokens from `from` up to `to` (excluded). */
export function hasFinite(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(sentence, at)) return true;
  return false;
}

/** Whether token `at` parts clauses: a comma, semicolon, colon or dash outside of quotations and brackets. */
export function isBoundary({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.depth === 0 && /^[,;:–—]$/.test(token.text);
}

/** The first token of the clause that token `at` stands in. */
export function clauseStart(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && !isBoundary(sentence, from - 1)) from -= 1;
  return from;
}

/** The token after the clause that token `at` stands in: a boundary, the mark that ends the sentence, or the number of tokens. */
export function clauseEnd(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  // A full stop with a word after it belongs to a date or an abbreviation.
  const isEnd = (to: number) => /^[.!?…]$/.test(tokens[to]?.text ?? '') && !tokens[to + 1]?.isWord && !tokens[to + 2]?.isWord;
  let to = at;
  while (to < tokens.length && !isBoundary(sentence, to) && !isEnd(to)) to += 1;
  return to;
}

/** Whether the clause that begins with token `from` is a relative one; German articles look the same, so its verb must come last. */
export function isRelative(sentence: Sentence, from: number): boolean {
  const { tokens, language } = sentence;
  if (from === 0 || tokens[from - 1]?.text !== ',') return false;
  const first = tokens[from]?.lower ?? '';
  const opens = RELATIVES[language].has(first) || (PREPOSITIONS[language].has(first) && RELATIVES[language].has(tokens[from + 1]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[from + 2]?.text ?? ''));
  if (!opens) return false;
  if (language === 'en') return true;
  return isFinite(sentence, clauseEnd(sentence, from) - 1);
}

/** Whether the clause that begins with token `from` depends on another one. */
export function isSubordinate(sentence: Sentence, from: number): boolean {
  return SUBORDINATORS[sentence.language].has(sentence.tokens[from]?.lower ?? '') || isRelative(sentence, from);
}

/** The offsets from token `from` up to token `to` (excluded), without the marks and conjunctions at the ends; null when nothing is left. */
export function pieceOf(sentence: Sentence, from: number, to: number, leading: ReadonlySet<string>): Span | null {
  let [a, b] = [from, to];
  const { tokens } = sentence;
  while (a < b && (/^[,;:–—.!?-]$/.test(tokens[a]?.text ?? '') || leading.has(tokens[a]?.lower ?? ''))) a += 1;
  while (b > a && /^[,;:–—.!?-]$/.test(tokens[b - 1]?.text ?? '')) b -= 1;
  const [first, last] = [tokens[a], tokens[b - 1]];
  return first && last && b > a ? { start: first.start, end: last.end } : null;
}

/** The number of the first token that ends after `offset`. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  const found = tokens.findIndex((token) => token.end > offset);
  return found === -1 ? tokens.length : found;
}

/** The facts of one kind that touch a span. */
export function within<T extends Span>(facts: readonly T[], span: Span): T[] {
  return facts.filter((fact) => overlaps(fact, span));
}
