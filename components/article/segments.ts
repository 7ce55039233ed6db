// Cuts a manuscript's blocks into pieces at every place where a claim, passage or exemption begins or ends. Pure.
// All offsets are UTF-16 code units of the revision's text.
import { overlaps, type Span } from '@/lib/text/span';

/** A claim's anchor as the text draws it. `id` is the claim's. */
export type Mark = Span & { id: string };

/** How many lines can be drawn under one another before they would touch the next line of text. */
export const LANES = 3;

/** A piece of text under one and the same claims. */
type Segment = Span & {
  /** Claims that cover it, outermost (longest) first. */
  claims: readonly string[];
  /** Index of its passage, or null between two. */
  unit: number | null;
  exempt: boolean;
};

/** A block as it is drawn: its pieces, and where claims begin in it, in text order. */
export type BlockModel = { kind: 'title' | 'heading' | 'subhead' | 'paragraph'; start: number; end: number; segments: readonly Segment[]; begins: readonly Mark[] };

const length = (span: Span) => span.end - span.start;

/** First by place, then the longer one, so that a nested claim comes after the one around it. */
const inTextOrder = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

function segmentsOf(block: Span, marks: readonly Mark[], units: readonly Span[], exemptions: readonly Span[]): Segment[] {
  if (block.start >= block.end) return [];
  const cuts = new Set([block.start, block.end]);
  for (const span of [...marks, ...units, ...exemptions]) {
    for (const at of [span.start, span.end]) if (at > block.start && at < block.end) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const piece = { start, end: places[index + 1] ?? block.end };
    const covering = marks.filter((mark) => overlaps(mark, piece)).sort((a, b) => length(b) - length(a) || inTextOrder(a, b));
    const unit = units.findIndex((candidate) => overlaps(candidate, piece));
    return {
      ...piece,
      claims: [...new Set(covering.map((mark) => mark.id))],
      unit: unit === -1 ? null : unit,
      exempt: exemptions.some((exemption) => overlaps(exemption, piece)),
    };
  });
}

/**
 * Blocks as they are drawn.
 * @param units passages, ordered, not overlapping; the index in {@link Segment.unit} counts in this list
 */
export function blockModels(
  blocks: readonly (Span & { kind: BlockModel['kind'] })[],
  marks: readonly Mark[],
  units: readonly Span[],
  exemptions: readonly Span[],
): BlockModel[] {
  return blocks.map((block) => {
    const here = marks.filter((mark) => overlaps(mark, block));
    const firstUnit = units.findIndex((unit) => overlaps(unit, block));
    const unitsHere = units.filter((unit) => overlaps(unit, block));
    const segments = segmentsOf(block, here, unitsHere, exemptions.filter((exemption) => overlaps(exemption, block)));
    return {
      kind: block.kind,
      start: block.start,
      end: block.end,
      segments: segments.map((segment) => (segment.unit === null ? segment : { ...segment, unit: segment.unit + firstUnit })),
      begins: here.filter((mark) => mark.start >= block.start).sort(inTextOrder),
    };
  });
}

/** Which line each claim is drawn on, counted from the text down: claims that overlap get different ones as far as {@link LANES} reach. */
export function lanesOf(marks: readonly Mark[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const drawn: Mark[] = [];
  // Shorter ones first: they stay next to the words, and what goes around them is drawn further out.
  for (const mark of [...marks].sort((a, b) => length(a) - length(b) || inTextOrder(a, b))) {
    if (lanes.has(mark.id)) {
      drawn.push(mark);
      continue;
    }
    const taken = new Set(drawn.filter((other) => overlaps(other, mark)).map((other) => lanes.get(other.id)));
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !taken.has(lane));
    lanes.set(mark.id, free ?? LANES - 1);
    drawn.push(mark);
  }
  return lanes;
}

/** The claim that a press on a piece of text means: the innermost, and pressed again the next one around it. */
export function claimAt(claims: readonly string[], selected: string | null): string | null {
  const innermostFirst = [...claims].reverse();
  const at = selected === null ? -1 : innermostFirst.indexOf(selected);
  return innermostFirst[(at + 1) % Math.max(1, innermostFirst.length)] ?? null;
}
