// Finds the statements that lie inside others: a bracket with its own figure, a name with its role, an apposition, who said it where and when.
import type { Rule } from '../reading';
import { overlaps, type Span } from '../span';
import type { Piece } from './cut';
import { clauseEnd, hasFinite, isBoundary, isFinite, isRelative, pieceOf, tokenAt, within, type Sentence } from './sentence';
import { ARTICLES, PREPOSITIONS, RELATIVES } from './words';

const NOTHING: ReadonlySet<string> = new Set();
// "eine renommierte Hochschule", "a renowned university": what something is, not which one.
const INDEFINITE = { de: /^(?:ein|eine|einer|einem|einen|eines)$/u, en: /^(?:a|an|one)$/u };
const WITH = { de: new Set(['mit', 'samt']), en: new Set(['with']) };
const BIRTH = { de: /^(?:als (?:sohn|tochter|kind|enkel|enkelin))$/u, en: /^(?:the|a) (?:son|daughter|child|grandson)$/u };

const piece = (span: Span, rule: Rule, at: Span): Piece => ({ start: span.start, end: span.end, cut: { rule, at: { start: at.start, end: at.end } } });

/** "(ca. 12.400 Dollar)": brackets with a figure, or with a date that is more than a year. */
function brackets(sentence: Sentence): Piece[] {
  const { tokens, facts } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.text !== '(' || token.depth > 0) return [];
    const close = tokens.findIndex((other, index) => index > at && other.text === ')' && other.depth === 0);
    const end = tokens[close];
    if (!end || close - at < 3) return [];
    const span = { start: token.start, end: end.end };
    const dated = within(facts.dates, span).length > 0 && close - at > 3;
    return within(facts.figures, span).length > 0 || dated ? [piece(span, 'split_parenthesis', token)] : [];
  });
}

/** "ein Hashtag mit Millionen Aufrufen": a figure that describes a thing of which something else is said. */
function describingFigures(sentence: Sentence): Piece[] {
  const { tokens, facts, language } = sentence;
  return facts.figures.flatMap((figure) => {
    const at = tokenAt(sentence, figure.start);
    const [by, thing] = [tokens[at - 1], tokens[at - 2]];
    if (!by || !thing || !WITH[language].has(by.lower) || by.depth > 0 || !thing.isWord || isFinite(sentence, at - 2)) return [];
    if (language === 'de' && !/^\p{Lu}/u.test(thing.text)) return [];
    return figure.kind === 'count' || figure.kind === 'money' ? [piece({ start: by.start, end: figure.end }, 'split_apposition', by)] : [];
  });
}

/** "Der Gründer von DeepSeek, Liang Wenfeng": that this person is this; with the article before it. */
function roles(sentence: Sentence): Piece[] {
  return sentence.facts.names.flatMap(({ role, start, end }) => {
    if (!role) return [];
    const from = Math.min(role.start, start);
    const article = sentence.tokens[tokenAt(sentence, from) - 1];
    const hasArticle = article !== undefined && ARTICLES[sentence.language].has(article.lower);
    return [piece({ start: hasArticle ? article.start : from, end: Math.max(role.end, end) }, 'role', role)];
  });
}

/** The first token of the noun phrase that ends before token `at`: back over capitals, and to an article that stands close. */
function headOf(sentence: Sentence, at: number): number {
  let head = at - 1;
  while (head > 0 && /^\p{Lu}/u.test(sentence.tokens[head - 1]?.text ?? '') && !isBoundary(sentence, head - 1)) head -= 1;
  for (let back = head - 1; back >= Math.max(0, head - 3); back -= 1) {
    if (isBoundary(sentence, back) || PREPOSITIONS[sentence.language].has(sentence.tokens[back]?.lower ?? '')) break;
    if (ARTICLES[sentence.language].has(sentence.tokens[back]?.lower ?? '')) return back;
  }
  return head;
}

/** "Zhejiang-Universität, einer renommierten Hochschule in Hangzhou": what a thing is, told beside it. */
function appositions(sentence: Sentence): Piece[] {
  const { tokens, language } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.text !== ',' || !isBoundary(sentence, at) || !INDEFINITE[language].test(tokens[at + 1]?.lower ?? '') || !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) return [];
    const end = clauseEnd(sentence, at + 1);
    const inside = tokens.slice(at + 1, end);
    if (inside.length < 3 || hasFinite(sentence, at + 1, end) || inside.some(({ lower }) => ['und', 'oder', 'sowie', 'and', 'or'].includes(lower))) return [];
    const span = pieceOf(sentence, headOf(sentence, at), end, NOTHING);
    return span ? [piece(span, 'split_apposition', token)] : [];
  });
}

/** "…, die seit 2019 besteht": a relative clause with a fact of its own, with the thing that it describes. */
function relatives(sentence: Sentence): Piece[] {
  const { tokens, facts, language } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.text !== ',' || !isBoundary(sentence, at) || !isRelative(sentence, at + 1) || !hasFinite(sentence, 0, at)) return [];
    if (language === 'en' && !RELATIVES.en.has(tokens[at + 1]?.lower ?? '')) return [];
    const end = clauseEnd(sentence, at + 1);
    const [first, last] = [tokens[at + 1], tokens[end - 1]];
    if (!first || !last || end - at < 5) return [];
    const own = { start: first.start, end: last.end };
    if (within(facts.figures, own).length + within(facts.dates, own).length === 0) return [];
    const span = pieceOf(sentence, headOf(sentence, at), end, NOTHING);
    return span ? [piece(span, 'split_relative', token)] : [];
  });
}

/** "als Sohn einer Lehrerin geboren": where somebody comes from. */
function births(sentence: Sentence): Piece[] {
  const { tokens, language } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.depth > 0 || !BIRTH[language].test(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`)) return [];
    const limit = clauseEnd(sentence, at);
    let end = at + 2;
    while (end < limit && !/^(?:geboren|auf|und|and|zur)$/u.test(tokens[end]?.lower ?? '') && !isFinite(sentence, end)) end += 1;
    const span = pieceOf(sentence, at, end, NOTHING);
    return span && end > at + 2 ? [piece(span, 'biography', token)] : [];
  });
}

/** "erklärte Liang in einem Interview im Juli": when and where something was said is a statement beside what was said. */
function frames(sentence: Sentence): Piece[] {
  const { facts, tokens } = sentence;
  return facts.quotes.flatMap((quote) => {
    const { cue, speaker } = quote;
    if (quote.kind !== 'direct' || !cue || !speaker || cue.start < quote.end || speaker.start < cue.start || !overlaps(cue, sentence)) return [];
    const from = tokenAt(sentence, cue.start);
    const tail = tokenAt(sentence, speaker.end);
    const last = tokens.length;
    const first = tokens[tail];
    if (!first || last - tail < 4 || !PREPOSITIONS[sentence.language].has(first.lower)) return [];
    const rest = { start: first.start, end: sentence.end };
    const span = within(facts.dates, rest).length > 0 ? pieceOf(sentence, from, last, NOTHING) : null;
    return span ? [piece(span, 'split_quote', cue)] : [];
  });
}

/** Statements inside the pieces of a sentence, in no order. */
export function nestedPieces(sentence: Sentence): Piece[] {
  return [brackets, describingFigures, roles, appositions, relatives, births, frames].flatMap((find) => find(sentence));
}
