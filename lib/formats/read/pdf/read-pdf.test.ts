// What a PDF says by where its letters stand, on pages made by hand, and by Typst from random paragraphs.
import { deflateSync } from 'node:zlib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { drawFrom } from '@/bench/random';
import { readManuscript } from '../read-manuscript';
import { longPdf, pdfLine, pdfOf, pdfString } from '../testing/hand-made-pdf';

const lines = (texts: readonly string[], x = 72, top = 760) => texts.map((text, at) => pdfLine(text, x, top - at * 14)).join('');
async function read(pages: Parameters<typeof pdfOf>[0], info?: string) {
  const answer = await readManuscript(pdfOf(pages, info), 'a.pdf');
  if (!answer.ok) throw new Error(answer.code);
  return answer.manuscript;
}
const texts = async (pages: Parameters<typeof pdfOf>[0]) => (await read(pages)).parts.map(({ text }) => text);

describe('lines', () => {
  it('joins words cut by a hyphen, and keeps hyphens that belong', async () => {
    expect(await texts([{ text: lines(['Die Wirt-', 'schaft der Nord-', 'Süd-Achse, eine E-', 'Mail, Ein-', 'und Ausgang, 90-', 'jährig']) }])).toEqual(['Die Wirtschaft der Nord-Süd-Achse, eine E-Mail, Ein- und Ausgang, 90-jährig']);
  });

  it('reads columns one after the other', async () => {
    const left = Array.from({ length: 8 }, (_, at) => `linke Spalte Zeile ${at} mit Text`);
    const right = Array.from({ length: 8 }, (_, at) => `rechte Spalte Zeile ${at} mit Text`);
    const [text] = await texts([{ text: lines(left, 60) + lines(right, 320, 757) }]);
    expect(text).toBe([...left, ...right].join(' '));
  });

  it('takes running heads and page numbers out, and says so', async () => {
    const { parts, leftOut } = await read(Array.from({ length: 3 }, (_, at) => ({ text: pdfLine('Heft 7', 72, 810, 9) + lines([`Absatz der Seite ${['eins', 'zwei', 'drei'][at] ?? ''}.`]) + pdfLine(String(at + 1), 290, 30, 9) })));
    expect(parts.map(({ text }) => text)).toEqual(['Absatz der Seite eins.', 'Absatz der Seite zwei.', 'Absatz der Seite drei.']);
    expect(leftOut).toEqual([{ kind: 'header_footer', count: 2 }]);
  });

  it('keeps a bold beginning in its paragraph, and makes headings of large text', async () => {
    const { parts } = await read([{ text: pdfLine('Ein Titel', 72, 790, 24, 'F2') + pdfLine('Kapitel', 72, 750, 14, 'F2') + pdfLine('Berlin.', 72, 720, 11, 'F2') + pdfLine('Hier steht der Text.', 113, 720) }]);
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([['title', 'Ein Titel'], ['heading', 'Kapitel'], ['paragraph', 'Berlin. Hier steht der Text.']]);
  });
});

describe('notes', () => {
  it('has a mark’s exact words, its author, date and page, answers, and the point beside a note', async () => {
    const mark = `<< /Type /Annot /Subtype /Highlight /Rect [72 756 133 770] /QuadPoints [72 769 94 769 72 757 94 757] /F 4 /T (Jana) /Contents (Wer?) /CreationDate (D:20250504103000+02'00') >>`;
    const answer = '<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /F 4 /IRT §0 /T (Emil) /Contents (Ich) >>';
    const beside = `<< /Type /Annot /Subtype /Text /Rect [500 756 510 770] /F 4 /Contents ${pdfString('Prüfen')} >>`;
    const { notes, parts } = await read([{ text: lines(['Drei Zahlen stehen hier.']), annotations: [mark, answer, beside] }]);
    const at = notes.map(({ places: [place], ...note }) => ({ ...note, words: parts[0]?.text.slice(place?.start, place?.end), end: place?.end }));
    expect(at).toMatchObject([
      { kind: 'annotation', author: 'Jana', date: '2025-05-04T10:30:00+02:00', text: 'Wer?', page: 1, words: 'Drei', replies: [{ author: 'Emil', text: 'Ich' }] },
      { kind: 'annotation', text: 'Prüfen', words: '', end: 'Drei Zahlen stehen hier.'.length },
    ]);
  });

  it('takes no commands for links', async () => {
    const link = (action: string) => `<< /Type /Annot /Subtype /Link /Rect [72 756 300 770] /A << ${action} >> >>`;
    const { notes } = await read([{ text: lines(['Hier steht ein Text.']), annotations: [link('/S /JavaScript /JS (app.alert)'), link('/S /Launch /F (rm)'), link('/S /URI /URI (javascript:alert)'), link('/S /URI /URI (https://a.example/)')] }]);
    expect(notes.map(({ links }) => links[0]?.url)).toEqual(['https://a.example/']);
  });
});

describe('refusals', () => {
  const code = async (bytes: Uint8Array) => {
    const answer = await readManuscript(bytes, 'a.pdf');
    return answer.ok ? 'read' : answer.code;
  };

  it('tells a scan, a damaged file and one that swells apart', async () => {
    const picture = Buffer.concat([Buffer.from(pdfOf([{ text: '' }])), Buffer.from('\n90 0 obj\n<< /Subtype /Image /Width 9 /Height 9 /Length 1 >>\nstream\nx\nendstream\nendobj\n')]);
    expect(await code(picture)).toBe('scan');
    expect(await code(pdfOf([{ text: '' }]))).toBe('empty');
    expect(await code(Buffer.from('%PDF-1.7\nnothing'))).toBe('broken_file');
    expect(await code(pdfOf([{ text: '', stream: deflateSync(Buffer.alloc(70 * 1024 * 1024)) }]))).toBe('zip_bomb');
  });

  it('refuses long streams of a packing that nobody counts', async () => {
    const old = Buffer.from(pdfOf([{ text: '', stream: Buffer.alloc(200_000, 'x') }])).toString('latin1').replace('/Filter /FlateDecode', '/Filter /LZWDecode');
    expect(await code(Buffer.from(old, 'latin1'))).toBe('zip_bomb');
  });

  it('refuses twice packed streams that swell, and many that swell together', async () => {
    const twice = Buffer.from(pdfOf([{ text: '', stream: deflateSync(deflateSync(Buffer.alloc(70 * 1024 * 1024))) }])).toString('latin1').replace('/Filter /FlateDecode', '/Filter [/FlateDecode /FlateDecode]');
    expect(await code(Buffer.from(twice, 'latin1'))).toBe('zip_bomb');
    const half = deflateSync(Buffer.alloc(50 * 1024 * 1024));
    expect(await code(pdfOf(Array.from({ length: 6 }, () => ({ text: '', stream: half }))))).toBe('zip_bomb');
  });
});

it('tells its progress page by page', async () => {
  const told: number[] = [];
  await readManuscript(longPdf(5), 'a.pdf', '', 'accepted', (done, of) => told.push(done / of));
  expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
}, 20_000);

describe('random paragraphs', () => {
  const WORDS = 'Hafen Verwaltung Genehmigung Umschlagbahnhof Wirtschaftlichkeit Binnenschifffahrtsunternehmen der die das ein und mit nach über fließt Größe Straße zählte 2.450 17 Prozent Millionen „Zitat“ Nord-Süd-Gefälle affig Fische flach'.split(' ');

  it('come back from Typst as they went in', () => {
    const draw = drawFrom(20_261_124);
    const paragraphs = Array.from({ length: 60 }, () => {
      const words = Array.from({ length: 12 + draw.below(90) }, () => draw.of(WORDS));
      return `Absatz ${words.join(' ')} Ende.`;
    });
    const source = `#set page(paper: "a5")\n#set text(lang: "de", size: 10pt, hyphenate: true)\n#set par(justify: true, spacing: 1.4em)\n${paragraphs.map((text) => `#${JSON.stringify(text)}`).join('\n\n')}`;
    return expect(readManuscript(NodeCompiler.create().pdf({ mainFileContent: source }), 'a.pdf').then((answer) => (answer.ok ? answer.manuscript.parts.map(({ text }) => text) : answer.code))).resolves.toEqual(paragraphs);
  }, 60_000);
});
