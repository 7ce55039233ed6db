// Words of a file as the desk can keep them: without what no database or reader could live with, and not longer than their field.
import { hasPiledMarks } from '@/lib/text/marks';
import { clipped } from '@/lib/text/notes/patterns';

// What the fields of every form refuse (lib/domain/schema/primitives.ts), taken out instead.
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Several lines: well-formed, NFC, trimmed, at most `most` code units. */
export function storableProse(text: string, most: number): string {
  const bare = (hasPiledMarks(text) ? text.replace(/\p{M}/gu, '') : text).toWellFormed().replace(UNSAFE, '').normalize('NFC').trim();
  return clipped(bare, most).trim();
}

/** One line, each line break a blank. */
export const storableLine = (text: string, most: number): string => storableProse(text.replace(/\s*[\r\n]\s*/g, ' '), most);
