// Names of persons, organisations and places, with the roles that stand beside them.
import type { ParsedManuscript } from '../parse';
import type { Name } from '../reading';

/** The names of a manuscript, in text order, not overlapping. Takes linear time. */
export function readNames(manuscript: ParsedManuscript): Name[] {
  void manuscript;
  return [];
}
