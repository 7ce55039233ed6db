// Writes a story as a PDF by hand, its comments as marks on their words, with answers, as PDF readers make them.
import { pdfLine, pdfOf, pdfString } from '@/lib/formats/read/testing/hand-made-pdf';
import { knownParts, type Story } from './model';

// Widths of Helvetica's letters, in thousandths of the size, as Adobe's font metrics give them.
const WIDTHS: Readonly<Record<string, number>> = { ' ': 278, '.': 278, ',': 278, ':': 278, ';': 278, '-': 333, 'i': 222, 'j': 222, 'l': 222, 't': 278, 'f': 278, 'r': 333, 'I': 278, 'c': 500, 'k': 500, 's': 500, 'v': 500, 'x': 500, 'y': 500, 'z': 500, 'J': 500, 'm': 833, 'M': 833, 'w': 722, 'W': 944, 'ß': 611, 'F': 611, 'T': 611, 'Z': 611, 'L': 556, 'A': 667, 'B': 667, 'E': 667, 'K': 667, 'P': 667, 'S': 667, 'V': 667, 'X': 667, 'Y': 667, 'Ä': 667, 'C': 722, 'D': 722, 'H': 722, 'N': 722, 'R': 722, 'U': 722, 'Ü': 722, 'G': 778, 'O': 778, 'Q': 778, 'Ö': 778, '–': 556 };
const widthOf = (text: string, size: number) => ([...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0) * size) / 1000;

const [LEFT, WIDTH, LEADING] = [72, 440, 1.35];
const SIZES: Readonly<Record<string, number>> = { title: 22, heading: 15 };

type Quad = { x0: number; x1: number; y: number; size: number };

/** The file. Everything must fit on one page. */
export function writeMarkedPdf(story: Story): Uint8Array {
  let content = '';
  let y = 780;
  const quads = new Map<string, Quad[]>();
  for (const part of knownParts(story)) {
    const size = SIZES[part.kind] ?? 11;
    const ids = part.runs.flatMap(({ text, comments = [] }) => text.split('').map(() => comments));
    let at = 0;
    y -= size * 0.9;
    while (at < part.text.length) {
      let end = at;
      for (let next = at; next <= part.text.length; next += 1) if ((next === part.text.length || part.text[next] === ' ') && widthOf(part.text.slice(at, next), size) <= WIDTH) end = next;
      content += pdfLine(part.text.slice(at, end), LEFT, y, size);
      for (const id of new Set(ids.slice(at, end).flat())) {
        const inside = Array.from({ length: end - at }, (_, index) => at + index).filter((index) => ids[index]?.includes(id));
        const [from = at, to = at] = [inside[0], inside.at(-1)];
        quads.set(id, [...(quads.get(id) ?? []), { x0: LEFT + widthOf(part.text.slice(at, from), size), x1: LEFT + widthOf(part.text.slice(at, to + 1), size), y, size }]);
      }
      at = end + 1;
      y -= size * LEADING;
    }
    y -= 6;
  }
  const annotations: string[] = [];
  const kinds = ['Highlight', 'Underline', 'Squiggly', 'StrikeOut'];
  story.comments.forEach((comment, index) => {
    const found = quads.get(comment.id) ?? [];
    const points = found.map(({ x0, x1, y: base, size }) => [x0, base + size * 0.8, x1, base + size * 0.8, x0, base - size * 0.2, x1, base - size * 0.2].map((number) => number.toFixed(2)).join(' ')).join(' ');
    const rect = [Math.min(...found.map(({ x0 }) => x0)), Math.min(...found.map(({ y: base, size }) => base - size * 0.2)), Math.max(...found.map(({ x1 }) => x1)), Math.max(...found.map(({ y: base, size }) => base + size * 0.8))];
    const own = annotations.length;
    annotations.push(`<< /Type /Annot /Subtype /${kinds[index % kinds.length] ?? 'Highlight'} /Rect [${rect.map((number) => number.toFixed(2)).join(' ')}] /QuadPoints [${points}] /C [1 1 0] /F 4 /T ${pdfString(comment.author)} /Contents ${pdfString(comment.text)} /CreationDate (D:20250504103000+02'00') >>`);
    for (const { author, text } of comment.replies ?? []) annotations.push(`<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /F 4 /IRT §${own} /RT /R /T ${pdfString(author)} /Contents ${pdfString(text)} /CreationDate (D:20250504113000+02'00') >>`);
    if (comment.resolved) annotations.push(`<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /F 4 /IRT §${own} /T ${pdfString(comment.author)} /State (Completed) /StateModel (Review) /Contents (Completed) >>`);
  });
  return pdfOf([{ text: content, annotations }], `/Title ${pdfString(story.name)} /CreationDate (D:20250504103000+02'00')`);
}
