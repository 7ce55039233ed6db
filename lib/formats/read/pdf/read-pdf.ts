// Reads a PDF by where its letters stand: text in reading order, notes at the foot, and what was hung on its pages.
import type { Progress } from '@/lib/domain/operation';
import { ManuscriptError, type Manuscript, type Meta } from '../manuscript';
import { LeftOutCounter, ManuscriptBuilder } from '../manuscript-builder';
import { inReadingOrder } from './columns';
import { markOf, noteLineText, takeFootNotes, type FootNote } from './footnotes';
import { bodySizeOf, headingsOf } from './headings';
import { joined, vocabularyOf } from './join-lines';
import { linesOf, type Line } from './lines';
import { openPdf, type OpenPdf } from './open-pdf';
import { hangPageNotes } from './page-notes';
import { goesOn, paragraphsOf, type Paragraph } from './paragraphs';
import { pdfDate, readPage, type Fonts, type PageContent } from './pieces';
import { runningLines } from './running-lines';
import { WrittenText } from './written-text';

/** Most pages that are read; a long book has a thousand. */
const MOST_PAGES = 2_000;
/** Most pieces of text on all pages together; a page of a book has about a hundred. */
const MOST_PIECES = 500_000;
/** Letters per page below which a file with pictures counts as a scan: page numbers and stamps are no text. */
const SCAN_LETTERS = 12;

async function pagesOf({ document }: OpenPdf, progress: Progress): Promise<{ pages: PageContent[]; unread: number }> {
  if (document.numPages > MOST_PAGES) throw new ManuscriptError('too_large');
  const fonts: Fonts = new Map();
  const pages: PageContent[] = [];
  let [unread, pieces] = [0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      const content = await readPage(page, fonts);
      pages.push(content);
      pieces += content.pieces.length;
      page.cleanup();
    } catch {
      // One page that is damaged does not take the others along.
      unread += 1;
      pages.push({ width: 0, height: 0, pieces: [], turned: 0, notes: [], fields: 0, language: null });
    }
    if (pieces > MOST_PIECES) throw new ManuscriptError('too_large');
    progress(number, document.numPages);
  }
  if (unread === document.numPages) throw new ManuscriptError('broken_file');
  return { pages, unread };
}

type Layout = { paragraphs: Paragraph[]; notes: FootNote[]; running: number };

/** The paragraphs of all pages, the notes at their feet, and how many running lines were taken out. */
function layout(pages: readonly PageContent[], all: readonly Line[][], body: number): Layout {
  const running = runningLines(all, pages.map(({ height }) => height));
  const pointed = pages.map((page, at) => new Set((all[at] ?? []).flatMap((line) => line.pieces.slice(1).flatMap((piece) => markOf(piece, line, page.notes.filter(({ inside }) => inside).flatMap(({ boxes }) => boxes)) ?? []))));
  const paragraphs: Paragraph[] = [];
  const notes: FootNote[] = [];
  const isHeading = (paragraph: Paragraph) => (paragraph.lines[0]?.size ?? 0) > body * 1.12;
  pages.forEach((_, index) => {
    const isPointedTo = (label: string) => pointed.slice(0, index + 1).some((labels) => labels.has(label));
    for (const stretch of inReadingOrder((all[index] ?? []).filter((line) => !running.lines.has(line)))) {
      const taken = takeFootNotes(stretch, body, notes.at(-1) ?? null, isPointedTo);
      notes.push(...taken.notes);
      const [first, ...others] = taken.rest.length > 0 ? paragraphsOf(taken.rest, pages[index]?.width ?? 0) : [];
      const last = paragraphs.at(-1);
      if (first && last && goesOn(last, first, isHeading)) paragraphs[paragraphs.length - 1] = { ...last, lines: [...last.lines, ...first.lines], right: first.right, left: first.left, justified: first.justified };
      else if (first) paragraphs.push(first);
      paragraphs.push(...others);
    }
  });
  return { paragraphs, notes, running: running.count };
}

const lettersOn = (pages: readonly PageContent[]) => pages.reduce((sum, { pieces }) => sum + pieces.reduce((letters, { text }) => letters + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0), 0);

async function metaOf({ document }: OpenPdf, pages: readonly PageContent[]): Promise<Meta> {
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const text = (name: string) => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return { title: text('Title'), author: text('Author'), language: text('Language') ?? pages[0]?.language ?? null, created: pdfDate(text('CreationDate')), modified: pdfDate(text('ModDate')) };
}

/**
 * The manuscript of a PDF. `progress` is told after each page. Nothing in the file is run, and nothing outside it fetched.
 * @throws ManuscriptError `encrypted`, `broken_file`, `zip_bomb`, `too_large` above 2,000 pages, `scan` where there are
 * pictures and next to no letters
 */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<Manuscript> {
  const pdf = await openPdf(bytes);
  try {
    return await manuscriptOf(pdf, progress);
  } finally {
    await pdf.close();
  }
}

async function manuscriptOf(pdf: OpenPdf, progress: Progress): Promise<Manuscript> {
  const { pages, unread } = await pagesOf(pdf, progress);
  if (pdf.pictures > 0 && lettersOn(pages) < SCAN_LETTERS * pages.length) throw new ManuscriptError('scan');
  const all = pages.map(({ pieces }, at) => linesOf(pieces, at + 1));
  const body = bodySizeOf(all);
  const { paragraphs, notes, running } = layout(pages, all, body);
  const builder = new ManuscriptBuilder();
  const vocabulary = vocabularyOf(all.flat());
  const inside = pages.map((page) => page.notes.filter((note) => note.inside).flatMap(({ boxes }) => boxes));
  const written = new WrittenText(builder, {
    vocabulary,
    leads: (page) => inside[page - 1] ?? [],
    markFor: (label, page) => {
      const note = notes.find((each) => each.page === page && each.label === label && !each.used) ?? notes.find((each) => each.page > page && each.label === label && !each.used);
      if (note) note.used = true;
      return note ?? null;
    },
  });
  const headings = headingsOf(paragraphs, body);
  for (const paragraph of paragraphs) {
    const { kind, level } = headings.get(paragraph) ?? { kind: paragraph.kind, level: paragraph.kind === 'list_item' ? 1 : null };
    written.part(kind, level, paragraph.lines);
  }
  for (const note of notes) written.noteLines(note);
  const { links, wordless } = hangPageNotes(pages.map((page) => page.notes), written, builder);
  for (const note of notes) written.hangFootNote(note, joined(note.lines.map((line, at) => noteLineText(line, at === 0)).filter((text) => text !== ''), vocabulary), links.get(note) ?? []);
  const leftOut = new LeftOutCounter();
  leftOut.add('header_footer', running);
  leftOut.add('image', pdf.pictures);
  leftOut.add('form_field', pages.reduce((sum, { fields }) => sum + fields, 0));
  leftOut.add('object', wordless + unread + pages.reduce((sum, { turned }) => sum + turned, 0));
  return { ...builder.build(), meta: await metaOf(pdf, pages), tracked: null, leftOut: leftOut.list() };
}
