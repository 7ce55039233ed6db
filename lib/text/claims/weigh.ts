// Weighs a stretch of text: what makes it checkable, what speaks against it, and by which rules.
import type { Reason, Rule } from '../reading';
import { overlaps, type Span } from '../span';
import { TO_INFINITIVE, type Piece } from './cut';
import { isFinite, isRelative, within, type Sentence } from './sentence';
import type { Token } from './tokens';
import { ACCUSATION, BIOGRAPHY, CAUSAL, COMMENTARY, COMPARISON, LAW, NEGATION, OPINION, PLACES, POLL, POSSIBILITY, RANKING, SUPERLATIVE, VAGUE } from './words';

/** What a piece weighs, from 0 to 1, and the rules that fired in it, in text order. */
type Weight = { score: number; reasons: Reason[]; hasVerb: boolean };

/** How much each rule adds to the score; what is not listed is told but does not count. Set by hand on the sample and on texts of both kinds. */
const POINTS: Partial<Record<Rule, number>> = {
  figure: 0.3, date: 0.2, quote: 0.3, attribution: 0.1, name: 0.1, role: 0.2, superlative: 0.15, ranking: 0.15, comparison: 0.1, causal: 0.05, law: 0.1, poll: 0.1,
  biography: 0.1, accusation: 0.15, split_apposition: 0.15, split_relative: 0.1, split_dash: 0.1, place: 0.05, negation: 0.05, event: 0.05, vague: -0.15, opinion: -0.3,
};
const WITH_VERB = 0.45;
const WITHOUT_VERB = 0.2;
const LEAST_WORDS = 5;
const EXCLAIMED = 0.3;
const ASKED = 0.5;
const DEMANDED = 0.2;

// "sehen … als bedeutenden Fortschritt": what people hold something to be.
const HELD = {
  de: /(?<!\p{L})(?:sehen|sieht|sahen|sah|betrachte[nt]|angesehen|empfinde[nt]|halten|hält|werten|wertet)(?!\p{L})/u,
  en: /(?<!\p{L})(?:sees?|regards?|considers?|views?|hails?|feels?|deems?|considered|regarded|seen|viewed)(?!\p{L})/u,
};
const HELD_AS = { de: /(?<!\p{L})(?:als|für)(?!\p{L})/u, en: /(?<!\p{L})(?:as|to be|a|an|the)(?!\p{L})/u };
const REPORTED = /^(?:würden?|könnten?|dürften?|would|could|might)$/u;

// "bleibt klein": too little to be wrong.
const TOO_SHORT = 2;
const SHORT = 0.3;

const reason = (rule: Rule, span: Span): Reason => ({ rule, start: span.start, end: span.end });

// "höchste Zeit", "in bester Ordnung": no superlatives that could be checked.
const IDIOM = /^(?:zeit|ordnung|linie|hand|wahl|mal|time|order)$/u;

/** The word rules of one token; `next`: the one after it. */
function ofWord(token: Token, next: Token | undefined, { language }: Sentence): Rule[] {
  const { lower } = token;
  const fired: Rule[] = [];
  const when = (is: boolean, rule: Rule) => is && fired.push(rule);
  when(SUPERLATIVE[language].test(lower) && !IDIOM.test(next?.lower ?? ''), 'superlative');
  when(RANKING[language].test(lower), 'ranking');
  when(COMPARISON[language].test(lower), 'comparison');
  when(CAUSAL[language].has(lower), 'causal');
  when(LAW[language].test(lower), 'law');
  when(POLL[language].test(lower), 'poll');
  when(BIOGRAPHY[language].has(lower), 'biography');
  when(ACCUSATION[language].test(lower), 'accusation');
  when(PLACES[language].test(lower), 'place');
  when(NEGATION[language].has(lower), 'negation');
  when(VAGUE[language].has(lower), 'vague');
  when(POSSIBILITY[language].has(lower), 'possibility');
  when(OPINION[language].has(lower), 'opinion');
  return fired;
}

function factReasons({ facts }: Sentence, piece: Span): Reason[] {
  return [
    ...within(facts.figures, piece).map((fact) => reason('figure', fact)),
    ...within(facts.dates, piece).map((fact) => reason('date', fact)),
    ...within(facts.quotes, piece).flatMap((fact) => (fact.kind === 'direct' ? [reason('quote', fact)] : fact.cue && overlaps(fact.cue, piece) ? [reason('attribution', fact.cue)] : [])),
    ...within(facts.names, piece).map((fact) => (fact.role ? reason('role', fact.role) : reason('name', fact))),
  ];
}

/** A prediction is none to be checked, unless it has a figure, somebody makes it, or only a clause about a thing holds it. */
function possibilityPoints(sentence: Sentence, piece: Span, start: number, facts: readonly Reason[]): number {
  if (facts.some(({ rule }) => rule === 'figure' || rule === 'quote' || rule === 'attribution')) return -0.1;
  const relative = sentence.tokens.find((token, at) => token.start >= piece.start && token.text === ',' && isRelative(sentence, at + 1));
  return relative && relative.start < start ? -0.25 : -0.45;
}

/** First of each rule: a reason is worth reading once. */
function firstOfEach(reasons: Reason[]): Reason[] {
  const seen = new Set<Rule>();
  return reasons.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
}

/** Weighs a piece of a sentence. Words inside quotations are somebody else's and neither praise nor blame the writer's. */
export function weigh(sentence: Sentence, piece: Piece): Weight {
  const { language, text } = sentence;
  const numbered = sentence.tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.start < piece.end && piece.start < token.end);
  const own = numbered.filter(({ token }) => token.isWord && token.depth === 0);
  const verbs = own.filter(({ at, token }) => isFinite(sentence, at) || (language === 'de' && TO_INFINITIVE.test(token.text)));
  const facts = factReasons(sentence, piece);
  // "Behandelt würden …": in reported speech the subjunctive says that somebody else says it.
  const isReported = within(sentence.facts.quotes, piece).some((quote) => quote.kind === 'indirect');
  const words = own.flatMap(({ token, at }) => ofWord(token, sentence.tokens[at + 1], sentence).filter((rule) => rule !== 'possibility' || !isReported || !REPORTED.test(token.lower)).map((rule) => reason(rule, token)));
  const reasons = firstOfEach([...facts, ...words]);
  const wording = text.slice(piece.start, piece.end);
  const held = HELD[language].exec(wording);
  if (held && HELD_AS[language].test(wording) && !reasons.some(({ rule }) => rule === 'opinion')) reasons.push(reason('opinion', { start: piece.start + held.index, end: piece.start + held.index + held[0].length }));
  const first = verbs[0]?.token;
  if (first) reasons.push(reason('event', first));
  if (piece.cut && !reasons.some(({ rule }) => rule === piece.cut?.rule)) reasons.push(reason(piece.cut.rule, piece.cut.at));
  const after = text.slice(piece.end, piece.end + 1);
  // No list has every verb: a whole sentence that ends with a full stop has one.
  const isSentence = piece.start === sentence.start && after === '.' && own.length >= LEAST_WORDS;
  const hasVerb = verbs.length > 0 || isSentence;
  let score = hasVerb ? WITH_VERB : WITHOUT_VERB;
  for (const { rule, start } of reasons) score += rule === 'possibility' ? possibilityPoints(sentence, piece, start, facts) : (POINTS[rule] ?? 0);
  if (after === '!') score -= EXCLAIMED;
  if (after === '?' && facts.every(({ rule }) => rule !== 'quote')) score -= ASKED;
  if (own.some(({ token }) => COMMENTARY[language].has(token.lower))) score -= DEMANDED;
  if (facts.length === 0 && own.length <= TOO_SHORT) score -= SHORT;
  reasons.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons, hasVerb };
}
