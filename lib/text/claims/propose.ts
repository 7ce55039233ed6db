// Proposes claims: which statements of a manuscript can be true or false, and where each begins and ends.
import type { ParsedManuscript } from '../parse';
import type { Facts, Proposal, ReadingMode } from '../reading';

/** The proposals for a manuscript, in text order, and the mode they were made in. Takes linear time. */
export function proposeClaims(manuscript: ParsedManuscript, facts: Facts): { mode: ReadingMode; proposals: Proposal[] } {
  void facts;
  const sentences = manuscript.units.filter((unit) => unit.kind === 'sentence');
  return { mode: 'news', proposals: sentences.map(({ start, end }) => ({ start, end, types: ['event'], aspect: 'content', priority: 'medium', score: 0.5, reasons: [{ rule: 'event', start, end }], mentions: [], figures: [], dates: [], quotes: [] })) };
}
