// Makes PDFs by hand, for what no program at hand writes: marks with answers, running heads by the hundred, streams that swell.
import { drawFrom } from '@/bench/random';

/** A page: lines of content commands, or a stream as it is; `annotations`: dictionaries, `§n` stands for the reference to the n-th of them. */
type Page = { text: string; stream?: Uint8Array; annotations?: string[] };

/** Text as WinAnsi inside a PDF string. */
export const pdfString = (text: string): string => `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`).replace(/[„“–‚‘…]/g, (sign) => `\\${({ '„': '204', '“': '223', '–': '226', '‚': '202', '‘': '221', '…': '205' })[sign] ?? ''}`)})`;

/** A file of these pages (A4, fonts F1 normal and F2 bold), with `info` in its dictionary. */
export function pdfOf(pages: readonly Page[], info = ''): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'));
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add(font('Helvetica'));
  add(font('Helvetica-Bold'));
  add(`<< ${info} >>`);
  const kids: string[] = [];
  for (const { text, stream, annotations = [] } of pages) {
    const number = objects.length + 1;
    const content = stream ?? Buffer.from(text, 'latin1');
    kids.push(`${number} 0 R`);
    const references = annotations.map((_, at) => `${number + 2 + at} 0 R`);
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${number + 1} 0 R /Annots [${references.join(' ')}] >>`);
    add(Buffer.concat([Buffer.from(`<< /Length ${content.length}${stream ? ' /Filter /FlateDecode' : ''} >>\nstream\n`), content, Buffer.from('\nendstream')]));
    for (const annotation of annotations) add(annotation.replace(/§(\d+)/g, (_, at: string) => references[Number(at)] ?? ''));
  }
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`);
  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const offsets = objects.map((body, at) => {
    const object = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    const offset = length;
    parts.push(object);
    length += object.length;
    return offset;
  });
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** One line of text. `size` in points; `y` from below. */
export const pdfLine = (text: string, x: number, y: number, size = 11, font: 'F1' | 'F2' = 'F1'): string => `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${pdfString(text)} Tj ET\n`;

const WORDS = 'Stadt Rat Brücke Haushalt Millionen Prozent Menschen Zahlen Protokoll Sitzung Anfrage Behörde Verein Bericht Woche Monat der die das ein eine und oder mit nach seit vor bei zu in auf'.split(' ');

/** A file of so many pages with running heads, page numbers and about 3,000 letters a page. */
export function longPdf(pages: number): Uint8Array {
  const draw = drawFrom(7);
  return pdfOf(Array.from({ length: pages }, (_, index): Page => {
    let text = pdfLine('Jahresbericht der Stadt Auental', 72, 800, 9) + pdfLine(String(index + 1), 290, 40, 9);
    for (let line = 0; line < 46; line += 1) {
      const words = Array.from({ length: 11 }, () => draw.of(WORDS)).join(' ');
      text += pdfLine(`${words}${line % 8 === 7 ? '.' : ''}`, line % 8 === 0 ? 86 : 72, 760 - line * 15);
    }
    return { text };
  }));
}
