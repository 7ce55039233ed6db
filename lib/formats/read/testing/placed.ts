// Compares where the notes of a random Word file stand with where they must stand.
import { parseWithNotes } from '../place-notes';
import { readManuscript } from '../read-manuscript';
import type { Expected } from './random-word';

/** What is wrong with the reading of a file; null where nothing is. */
export async function placesFault(file: Uint8Array, expected: Expected): Promise<string | null> {
  const answer = await readManuscript(file, 'a.docx');
  if (!answer.ok) return expected.text === '' && answer.code === 'empty' ? null : answer.code;
  const { parsed, notes } = parseWithNotes(answer.manuscript, 'de');
  if (parsed.text !== expected.text) return `text ${JSON.stringify([parsed.text, expected.text])}`;
  for (const [id, spans] of expected.comments) {
    const found = notes.find(({ note }) => note.text === `Note ${id}`);
    const places = found?.spans.filter(({ start, end }) => start < end);
    if (JSON.stringify(places) !== JSON.stringify(spans)) return `note ${id}: ${JSON.stringify([places, spans])} in ${JSON.stringify(parsed.text)}`;
  }
  return null;
}
