// Hands a manuscript to the one parser of texts, and finds where each note's words stand in the text that it makes.
import { graphemeAround } from '@/lib/text/graphemes';
import { snapSpan } from '@/lib/text/anchor';
import { parseTraced, type LineKind, type ParsedManuscript, type ParseOptions } from '@/lib/text/parse';
import type { Span } from '@/lib/text/span';
import { offsetsOf } from '@/lib/text/traced-text';
import type { Manuscript, Note, Part } from './manuscript';

/**
 * Text as the parser takes it. `lineKinds`: what the file says of its lines. `layout`: `paragraphs`
 * where the file itself tells its paragraphs, else `auto`.
 */
export type ParserInput = { text: string; lineKinds: LineKind[]; layout: 'auto' | 'paragraphs' };

const KINDS: Readonly<Partial<Record<Part['kind'], LineKind['kind']>>> = { title: 'heading', heading: 'heading', caption: 'caption', table_cell: 'table_cell', infobox: 'infobox' };

const GAP = '\n\n';

/** Each part a line, with a blank line between. */
export function parserInput(parts: readonly Part[]): ParserInput {
  const lineKinds = parts.flatMap(({ kind: said }, at) => {
    const kind = KINDS[said];
    return kind ? [{ line: 2 * at, kind }] : [];
  });
  return { text: parts.map(({ text }) => text).join(GAP), lineKinds, layout: 'paragraphs' };
}

/** A note with the spans of the parsed text it hangs on, in UTF-16 code units; a span without length is a point. */
type PlacedNote = { note: Note; spans: Span[] };

/**
 * The parsed text of a manuscript's parts and the places of its notes in it. A range covers whole visible characters and no
 * blanks at its ends; a point stands after what it hangs on. What stood on words that the parser takes out has no span.
 */
export function parseWithNotes(manuscript: Manuscript, language?: ParseOptions['language']): { parsed: ParsedManuscript; notes: PlacedNote[] } {
  const { text, lineKinds, layout } = parserInput(manuscript.parts);
  const { parsed, pieces } = parseTraced(text, { lineKinds, layout, language });
  const starts: number[] = [];
  let start = 0;
  for (const part of manuscript.parts) {
    starts.push(start);
    start += part.text.length + GAP.length;
  }
  const spansOf = (note: Note): Span[] =>
    note.places.flatMap((place) => {
      const partStart = starts[place.part] ?? 0;
      if (place.start < place.end) {
        const found = offsetsOf(pieces, partStart + place.start, partStart + place.end);
        return (found && snapSpan(parsed.text, found.start, found.end)) ?? [];
      }
      // A point at the beginning of a part belongs to that part, not to the end of the one before.
      const whole = offsetsOf(pieces, partStart, partStart + (manuscript.parts[place.part]?.text.length ?? 0));
      const point = place.start === 0 ? whole : offsetsOf(pieces, partStart + place.start, partStart + place.start);
      if (!whole || !point) return [];
      const at = place.start === 0 ? point.start : graphemeAround(parsed.text, point.start).end;
      return [{ start: at, end: at }];
    });
  return { parsed, notes: manuscript.notes.map((note) => ({ note, spans: spansOf(note) })) };
}
