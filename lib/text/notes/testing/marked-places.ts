// Reads the table of places: texts with marks where notes stand, and the words each note must stand on.
import { parseManuscript, type ParsedManuscript } from '../../parse';
import { readManuscript } from '../../read-manuscript';
import type { Reading } from '../../reading';
import type { Span } from '../../span';
import type { TextLanguage } from '../../word-lists';
import { claimsOfNotes } from '../claim-span';
import { PLACES } from './places';

/** A text of the table with its marks, and the words that its notes must stand on, in order. */
export type MarkedPlace = { language: TextLanguage; marked: string; wanted: string[] };

export const MARKED_PLACES: readonly MarkedPlace[] = PLACES.trim().split(/\n(?=de |en )/).map((entry) => {
  const [line = '', ...wanted] = entry.split('\n');
  return { language: line.startsWith('en') ? 'en' : 'de', marked: line.slice(3).replaceAll('||', '\n\n'), wanted: wanted.map((words) => words.slice(2)) };
});

/** The text without its marks, and the places they mark, in order. */
export function unmarked(marked: string): { text: string; places: Span[] } {
  const places: Span[] = [];
  let text = '';
  for (const part of marked.split(/([\^{}])/)) {
    if (part === '^' || part === '{') places.push({ start: text.length, end: text.length });
    else if (part === '}') places.push({ start: places.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return { text, places };
}

/** A text as the parser and the reading engine see it. */
export function readText(text: string, language: TextLanguage): { manuscript: ParsedManuscript; reading: Reading } {
  const manuscript = parseManuscript(text, { language, layout: 'paragraphs' });
  return { manuscript, reading: readManuscript(manuscript, null) };
}

/** The words that each note of a marked text stands on; more than one list entry for a note would be a fault. */
export function wordsOfNotes({ language, marked }: MarkedPlace): string[][] {
  const { text, places } = unmarked(marked);
  const { manuscript, reading } = readText(text, language);
  const claims = claimsOfNotes(manuscript, reading, places);
  return places.map((_, note) => claims.filter(({ notes }) => notes.includes(note)).map(({ start, end }) => manuscript.text.slice(start, end)));
}
