// Makes a Word file with the docx library, for tests.
import { Document, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, ExternalHyperlink, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type ParagraphChild } from 'docx';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A Word file with something of everything that the library writes. */
export async function wordFile(): Promise<Uint8Array> {
  const change = { id: 1, author: 'Anna Beispiel', date: '2025-01-28T00:00:00Z' };
  const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'list', level: 0 } });
  const children: ParagraphChild[] = [new CommentRangeStart(0), new TextRun('Der erste Absatz'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] }), new InsertedTextRun({ text: ' mit Zusatz', ...change }), new DeletedTextRun({ text: ' ohne Rest', ...change, id: 2 }), new TextRun({ text: '.', break: 1 }), new FootnoteReferenceRun(1)];
  const document = new Document({
    comments: { children: [{ id: 0, author: 'Anna Beispiel', date: new Date(0), children: [new Paragraph('Stimmt das?')] }] },
    footnotes: { 1: { children: [new Paragraph('Eine Fußnote.')] } },
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Entwurf')] }) },
        children: [
          new Paragraph({ text: 'Was ist geschehen? Alles.', heading: HeadingLevel.TITLE }),
          new Paragraph({ children }),
          new Paragraph(''),
          new Paragraph({ text: 'Die Lage ist ernst.', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun('Siehe '), new ExternalHyperlink({ link: 'https://example.org/geheim', children: [new TextRun('den Bericht')] }), new TextRun('.'), new ImageRun({ type: 'png', data: png, transformation: { width: 1, height: 1 } })] }),
          numbered('Erstens.'),
          numbered('Zweitens.'),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Zelle')] })] })] }),
          new Paragraph('Ende.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
