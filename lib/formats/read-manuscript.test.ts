// Holds the door for manuscripts: real files of each format, and every kind of bad file gets its own answer.
import { Document, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, ExternalHyperlink, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type ParagraphChild } from 'docx';
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { MAX_FILE } from './manuscript';
import { readManuscript } from './read-manuscript';
import { writeZip } from './testing/zip-writer';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function wordFile(): Promise<Uint8Array> {
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

describe('plain text', () => {
  it.each([
    ['UTF-8', utf8('Größe „ja“.')],
    ['UTF-8 with byte order mark', utf8('\ufeffGröße „ja“.')],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from('\ufeffGröße „ja“.', 'utf16le'))],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from('\ufeffGröße „ja“.', 'utf16le').swap16())],
    ['Windows-1252', bytes(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x84, 0x6a, 0x61, 0x93, 0x2e)],
  ])('reads %s', async (_, file) => {
    expect(await readManuscript(file, 'text.txt', 'text/plain; charset=utf-8')).toEqual({ ok: true, format: 'txt', text: 'Größe „ja“.', headingLines: [], leftOut: [], layout: 'auto' });
  });

  it('lets the parser report a stray NUL', async () => {
    const answer = await readManuscript(utf8(`${'Ein Satz. '.repeat(5)}\u0000`), 'text.txt');
    expect(answer).toMatchObject({ ok: true, text: expect.stringContaining('\u0000') as string });
  });
});

describe('Markdown', () => {
  it('keeps headings, paragraphs and list items, and says what it left out', async () => {
    const source = [
      '# Was ist geschehen? Alles.', '', 'Ein *wichtiger* Absatz\nauf zwei Zeilen mit [Verweis](https://example.org/geheim), [Bericht][x] und Note[^1].', '', 'Die Lage ist ernst.', '---', '',
      '1. Erstens.', '2. Zweitens.', '', '- Punkt', '', '> Ein Zitat.', '', '![Bild](bild.png)', '', '| a | b |', '|---|---|', '| 1 | 2 |', '', '<div>Rahmen</div>', '', '[^1]: Eine Fußnote mit Worten.', '', '    Eingerückt.', '', '[x]: https://example.org/',
    ].join('\n');
    const answer = await readManuscript(utf8(source), 'text.md');
    expect(answer).toEqual({
      ok: true,
      format: 'md',
      layout: 'paragraphs',
      text: ['Was ist geschehen? Alles.', 'Ein wichtiger Absatz auf zwei Zeilen mit Verweis, Bericht und Note.', 'Die Lage ist ernst.', 'Erstens.', 'Zweitens.', 'Punkt', 'Ein Zitat.', 'Eingerückt.'].join('\n\n'),
      headingLines: [0, 4],
      leftOut: [{ kind: 'link', count: 2 }, { kind: 'list_numbering', count: 2 }, { kind: 'image', count: 1 }, { kind: 'table', count: 1 }, { kind: 'html', count: 1 }, { kind: 'footnote', count: 1 }],
    });
  });

  it('keeps fences, comments and indented lines in one piece', async () => {
    const source = '```\nEins.\n\n# Zwei.\n```\n\n<!-- Drei.\n\nVier. -->\n\n- Fünf\n\n  Sechs.\n\nSieben.';
    expect(await readManuscript(utf8(source), 'text.md')).toMatchObject({ text: 'Eins. # Zwei.\n\nFünf\n\nSechs.\n\nSieben.', headingLines: [], leftOut: [{ kind: 'html', count: 1 }] });
  });

  it.each(['_a*b', '> ', '- a\n', '[', 'Ein *Satz* mit [Verweis](https://example.org). ', 'Ein *Satz*.\n\n', '```\n', '<!--', '[a]: b\n[a] '])('reads 300,000 code units of %j in less than 5 s', async (part) => {
    const start = performance.now();
    expect(await readManuscript(utf8(part.repeat(300_000 / part.length)), 'text.md')).toHaveProperty('ok');
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 30_000);

  it('answers to markup nested beyond reason', async () => {
    expect(await readManuscript(utf8(`${'>'.repeat(4_900)} a`), 'text.md')).toHaveProperty('ok');
  }, 30_000);
});

describe('Word', () => {
  it('keeps headings and paragraphs, and says what it left out', async () => {
    const answer = await readManuscript(await wordFile(), 'text.docx');
    expect(answer).toMatchObject({ ok: true, format: 'docx', layout: 'paragraphs', headingLines: [0, 4] });
    if (!answer.ok) return;
    expect(answer.text.split('\n\n')).toEqual(['Was ist geschehen? Alles.', 'Der erste Absatz mit Zusatz .', 'Die Lage ist ernst.', 'Siehe den Bericht.', 'Erstens.', 'Zweitens.', 'Ende.']);
    const sorted = [...answer.leftOut].sort((a, b) => a.kind.localeCompare(b.kind));
    expect(sorted).toEqual([
      { kind: 'comment', count: 1 },
      { kind: 'footnote', count: 1 },
      { kind: 'header_footer', count: 1 },
      { kind: 'image', count: 1 },
      { kind: 'link', count: 1 },
      { kind: 'list_numbering', count: 2 },
      { kind: 'table', count: 1 },
      { kind: 'tracked_change', count: 2 },
    ]);
    const parsed = parseManuscript(answer.text, { layout: answer.layout, headingLines: answer.headingLines });
    expect(parsed.blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });
});

describe('bad files', () => {
  const docx = (parts: Record<string, string | Uint8Array>, claimed?: Record<string, number>) => writeZip({ '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', ...parts }, claimed);
  const main = (body: string, head = '') => `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const minimal = docx({ 'word/document.xml': main('<w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>') });

  it('reads the smallest Word file, so that the faults below are the ones meant', async () => {
    expect(await readManuscript(minimal, 'a.docx')).toMatchObject({ ok: true, text: 'Ein Satz.' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'a.txt', 'empty'],
    ['white space only', utf8(' \n\u00a0\u200b\n'), 'a.txt', 'empty'],
    ['a Word file without text', docx({ 'word/document.xml': main('<w:p/>') }), 'a.docx', 'empty'],
    ['more than 20 MB', new Uint8Array(MAX_FILE + 1), 'a.txt', 'too_large'],
    ['a picture called text', new Uint8Array(png), 'a.txt', 'binary'],
    ['a picture', new Uint8Array(png), 'a.png', 'binary'],
    ['5 MB of noise', Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 2_654_435_761) >>> 13), 'a.txt', 'binary'],
    ['NULs', new Uint8Array(5_000), 'a.txt', 'binary'],
    ['a lone continuation byte', Uint8Array.from([...utf8('Ein Satz '), 0x80 + 0x15, 0xc3, 0x28]), 'a.txt', 'invalid_utf8'],
    ['damaged UTF-8', Uint8Array.from([...utf8('Größe '), 0xc3, 0x28, ...utf8(' Länge')]), 'a.md', 'invalid_utf8'],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41), 'a.txt', 'invalid_utf8'],
    ['a PDF', utf8('%PDF-1.7\n'), 'a.txt', 'unsupported_format'],
    ['RTF', utf8('{\\rtf1 a}'), 'a.rtf', 'unsupported_format'],
    ['old Word', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.doc', 'unsupported_format'],
    ['text of another kind', utf8('<p>Ein Satz.</p>'), 'a.html', 'unsupported_format'],
    ['another zip', writeZip({ 'content.xml': 'a' }), 'a.odt', 'unsupported_format'],
    ['text called Word', utf8('Ein Satz.'), 'a.docx', 'broken_file'],
    ['a Word file cut short', minimal.subarray(0, minimal.length - 40), 'a.docx', 'broken_file'],
    ['only the start of a zip', minimal.subarray(0, 10), 'a.docx', 'broken_file'],
    ['broken XML', docx({ 'word/document.xml': '<w:document' }), 'a.docx', 'broken_file'],
    ['entities', docx({ 'word/document.xml': main('<w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>') }), 'a.docx', 'broken_file'],
    ['a zip bomb', docx({ 'word/document.xml': new Uint8Array(110 * 1024 * 1024) }), 'a.docx', 'zip_bomb'],
    ['many parts that are large together', docx(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, 'a'])), Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, 1024 * 1024]))), 'a.docx', 'zip_bomb'],
    ['a dense part', docx({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }), 'a.docx', 'zip_bomb'],
    ['too many parts', docx(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`p${i}`, new Uint8Array()]))), 'a.docx', 'zip_bomb'],
  ] as const)('%s', async (_, file, name, code) => expect(await readManuscript(file, name)).toEqual({ ok: false, code }));

  it('stops a part that is larger than its directory says', async () => {
    const lying = docx({ 'word/document.xml': main(`<w:p><w:r><w:t>${'a'.repeat(50_000)}</w:t></w:r></w:p>`) }, { 'word/document.xml': 100 });
    expect(await readManuscript(lying, 'a.docx')).toEqual({ ok: false, code: 'zip_bomb' });
  });

  it('notices a flipped bit that still inflates', async () => {
    const damaged = minimal.slice();
    const at = Buffer.from(damaged).indexOf('PK\u0001\u0002');
    damaged[at + 16 + Buffer.from(damaged.subarray(at)).indexOf('PK\u0001\u0002', 4)] = 0;
    expect(await readManuscript(damaged, 'a.docx')).toEqual({ ok: false, code: 'broken_file' });
  });

  it('never throws on a damaged Word file', async () => {
    const file = await wordFile();
    for (let at = 0; at < file.length; at += 61) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(await readManuscript(damaged, 'a.docx')).toHaveProperty('ok');
    }
  }, 60_000);
});
