// Holds the places of notes in the parsed text: exact on random files with letters, marks and runs of every kind.
import { describe, expect, it } from 'vitest';
import { drawFrom } from '@/bench/random';
import { NO_META, type Manuscript, type NotePlace } from './manuscript';
import { noteOf } from './manuscript-builder';
import { parseWithNotes } from './place-notes';
import { placesFault } from './testing/placed';
import { randomWord } from './testing/random-word';

describe('notes in the parsed text', () => {
  // 10,000 are measured by `npm run bench:manuscripts`.
  it('stand exactly on their words in 1,000 random Word files', async () => {
    const draw = drawFrom(7);
    const faults: string[] = [];
    for (let at = 0; at < 1_000; at += 1) {
      const { file, expected } = randomWord(draw);
      const fault = await placesFault(file, expected);
      if (fault !== null) faults.push(`${at}: ${fault}`);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  const placed = (texts: string[], ...places: NotePlace[]) => {
    const manuscript: Manuscript = { parts: texts.map((text) => ({ kind: 'paragraph', level: null, text })), notes: [{ ...noteOf('comment', {}), places }], meta: NO_META, tracked: null, leftOut: [] };
    const { parsed, notes } = parseWithNotes(manuscript);
    return (notes[0]?.spans ?? []).map(({ start, end }) => (start === end ? `${parsed.text.slice(0, start)}|` : parsed.text.slice(start, end)));
  };

  it('are points after what they hang on, and in their own part', () => {
    expect(placed(['Eins', 'Zwei  drei'], { part: 1, start: 4, end: 4 })).toEqual(['Eins\n\nZwei|']);
    expect(placed(['Eins', 'Zwei'], { part: 1, start: 0, end: 0 })).toEqual(['Eins\n\n|']);
    expect(placed(['Eins', 'Zwei'], { part: 0, start: 4, end: 4 })).toEqual(['Eins|']);
  });

  it('are whole characters without blanks at their ends', () => {
    expect(placed(['u\u0308ber  das'], { part: 0, start: 1, end: 6 })).toEqual(['über']);
  });

  it('are nowhere when their words are taken out', () => {
    expect(placed(['Eins.', 'https://example.org/a', 'Zwei.'], { part: 1, start: 0, end: 21 }, { part: 1, start: 3, end: 3 })).toEqual([]);
  });
});
