// Proposes claims: which statements of a manuscript can be true or false, and where each begins and ends.
import { isHeading, type ParsedManuscript } from '../parse';
import type { Facts, Proposal, ProposedType, Reading, ReadingMode } from '../reading';
import { firstFit, type Span } from '../span';
import { cutSentence, type Piece } from './cut';
import { joinHeadlines } from './headlines';
import { kindsOf } from './kinds';
import { joinRepeated } from './mentions';
import { modeOf } from './mode';
import { nestedPieces } from './nested';
import { sentenceAt, type Sentence } from './sentence';
import { indicesTouching } from './tokens';
import { weigh } from './weigh';

/** What a statement must weigh to be proposed. */
const LEAST: Record<ReadingMode, number> = { news: 0.35, commentary: 0.6 };
const SAME = 0.85;
// Longer "sentences" are tables or lists without full stops: proposed whole where they hold facts, never cut.
const LONGEST = 1_500;

function proposalOf(sentence: Sentence, piece: Piece, facts: Facts, mode: ReadingMode, isNested: boolean): Proposal | null {
  const { score, reasons, hasVerb } = weigh(sentence, piece);
  // What was found inside a statement, or hangs on it by a dash or a comma, needs no verb of its own.
  const stands = hasVerb || isNested || piece.cut?.rule === 'split_dash' || piece.cut?.rule === 'split_apposition' || reasons.some(({ rule }) => rule === 'figure' || rule === 'quote');
  if (!stands || (score < LEAST[mode] && !isNested)) return null;
  const { start, end } = piece;
  const kinds = kindsOf(sentence, piece, new Set(reasons.map(({ rule }) => rule)), score);
  return { start, end, ...kinds, score, reasons, mentions: [], figures: indicesTouching(facts.figures, piece), dates: indicesTouching(facts.dates, piece), quotes: indicesTouching(facts.quotes, piece) };
}

function ofSentence(text: string, span: Span, manuscript: ParsedManuscript, facts: Facts, mode: ReadingMode): Proposal[] {
  const isTooLong = span.end - span.start > LONGEST;
  const sentence = sentenceAt(text, span, manuscript.language, facts, isTooLong);
  if (isTooLong) return sentence.facts.figures.length + sentence.facts.dates.length > 0 ? [proposalOf(sentence, { ...span, cut: null }, facts, mode, true)].filter((proposal) => proposal !== null) : [];
  const pieces = cutSentence(sentence).map((piece) => proposalOf(sentence, piece, facts, mode, false));
  const nested = nestedPieces(sentence).map((piece) => proposalOf(sentence, piece, facts, mode, true));
  const all = [...pieces, ...nested].filter((proposal) => proposal !== null).sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((proposal, at) => !all.slice(0, at).some((other) => isNearly(other, proposal)));
}

/** Whether an editor would see the same words twice: nothing but a few letters apart. */
const isNearly = (a: Span, b: Span): boolean => Math.min(a.end, b.end) - Math.max(a.start, b.start) >= SAME * (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The proposals for a manuscript, in text order, and the mode they were made in. Takes linear time. */
export function proposeClaims(manuscript: ParsedManuscript, facts: Facts): { mode: ReadingMode; proposals: Proposal[] } {
  const { text, units, language } = manuscript;
  const sentences = units.filter((unit) => !isHeading(unit));
  const mode = modeOf(text, sentences, language, facts);
  const proposals = joinRepeated(sentences.flatMap((span) => ofSentence(text, span, manuscript, facts, mode)), text, language);
  const headlines = joinHeadlines(units.filter(isHeading), proposals, text, facts, language);
  const own = headlines.flatMap((span) => ofSentence(text, span, manuscript, facts, mode));
  return { mode, proposals: [...proposals, ...own].sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The kind of a statement that somebody else marked: that of a proposal on nearly the same words, else what its own words tell; `other` where they tell nothing. */
export function typeOfSpan({ text, units, language }: ParsedManuscript, reading: Reading, span: Span): ProposedType {
  const same = proposalAt(reading.proposals, span);
  if (same) return same.types[0] ?? 'other';
  const touched = unitsAt(units, span);
  const around = { start: Math.min(span.start, touched[0]?.start ?? span.start), end: Math.max(span.end, touched.at(-1)?.end ?? span.end) };
  const sentence = sentenceAt(text, around, language, reading, around.end - around.start > LONGEST);
  const { score, reasons } = weigh(sentence, { ...span, cut: null });
  const rules = new Set(reasons.map(({ rule }) => rule));
  const [type = 'other'] = kindsOf(sentence, span, rules, score).types;
  return type === 'event' && !rules.has('event') ? 'other' : type;
}

function proposalAt(proposals: readonly Proposal[], span: Span): Proposal | undefined {
  for (let at = firstFit(proposals, ({ start }) => start >= span.start - (span.end - span.start)); at < proposals.length; at += 1) {
    const proposal = proposals[at];
    if (!proposal || proposal.start >= span.end) break;
    if (isNearly(proposal, span)) return proposal;
  }
  return undefined;
}

function unitsAt(units: readonly Span[], span: Span): Span[] {
  const from = firstFit(units, ({ end }) => end > span.start);
  const to = firstFit(units, ({ start }) => start >= span.end);
  return units.slice(from, to);
}
