// Reads what stands on one page of a PDF: pieces of text with their places, and what hangs on the page.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text in one go on one baseline. Places in points from the page's upper left corner; `y` is the baseline. */
export type Piece = { text: string; x0: number; x1: number; y: number; size: number; bold: boolean };

/** A rectangle on a page, in points from its upper left corner. */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** What somebody hung on a page. `words`: the letters under it, where the reader knows them. */
export type PageNote = {
  id: string;
  subtype: string;
  text: string;
  author: string | null;
  date: string | null;
  inReplyTo: string | null;
  state: string | null;
  url: string | null;
  inside: boolean;
  words: string;
  boxes: Box[];
};

export type PageContent = { width: number; height: number; pieces: Piece[]; turned: number; notes: PageNote[]; fields: number; language: string | null };

type Annotation = {
  id: string;
  subtype?: string;
  rect: number[];
  quadPoints?: ArrayLike<number> | null;
  contentsObj?: { str: string };
  titleObj?: { str: string };
  creationDate?: string | null;
  modificationDate?: string | null;
  inReplyTo?: string | null;
  state?: string | null;
  url?: string;
  unsafeUrl?: string;
  dest?: unknown;
  overlaidText?: string;
};

const BOLD = /bold|black|heavy|semib|demi/i;
const LIGATURES: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' };

/** Text as it is read: ligatures as letters, and one kind of hyphen; nothing that cannot be seen. */
const readable = (text: string) =>
  text.replace(/[ﬀ-ﬆ]/g, (letter) => LIGATURES[letter] ?? letter).replace(/\u2010/g, '-').replace(/[\u00ad\u0000-\u0008\u000e-\u001f\ufeff]/g, '').replace(/[\t\n\r\u000b\u000c]/g, ' ');

/** A date as PDF writes it (`D:20250504103000+02'00'`), in ISO 8601; null where it is none. */
export function pdfDate(written: string | null | undefined): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2})?'?(\d{2})?/.exec(written ?? '');
  if (!match) return null;
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', zone, zoneMinute = '00'] = match;
  if (hour === undefined) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone === undefined ? '' : zone === 'Z' ? 'Z' : `${zone}:${zoneMinute}`}`;
}

/** Where a point of the file's own space stands on the page as it is seen. */
type Transform = readonly number[];
const placed = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Transform, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];

function boxOf(transform: Transform, xs: readonly number[], ys: readonly number[]): Box {
  const corners = xs.map((x, at) => placed(transform, x, ys[at] ?? 0));
  const [across, down] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { x0: Math.min(...across), x1: Math.max(...across), y0: Math.min(...down), y1: Math.max(...down) };
}

function boxesOf({ rect, quadPoints }: Annotation, transform: Transform): Box[] {
  const quads = quadPoints ? Array.from(quadPoints) : [];
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= quads.length; at += 8) {
    const quad = quads.slice(at, at + 8);
    boxes.push(boxOf(transform, quad.filter((_, index) => index % 2 === 0), quad.filter((_, index) => index % 2 === 1)));
  }
  return boxes.length > 0 ? boxes : [boxOf(transform, [rect[0] ?? 0, rect[2] ?? 0], [rect[1] ?? 0, rect[3] ?? 0])];
}

const orNull = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text.trim());

/** Only where the address is one to open; a desk follows no commands of a file. */
const addressOf = ({ url, unsafeUrl }: Annotation) => {
  const address = url ?? unsafeUrl ?? '';
  return /^(?:https?|mailto|ftp):/i.test(address) ? address : null;
};

/** What the fonts of a file look like, as far as it has been asked. */
export type Fonts = Map<string, boolean>;

/** Fonts tell their names only once a page is drawn up; that is done for pages on which one is new. */
async function learnFonts(page: PDFPageProxy, names: readonly string[], fonts: Fonts): Promise<void> {
  if (names.every((name) => fonts.has(name))) return;
  try {
    await page.getOperatorList();
  } catch {
    // A page that cannot be drawn can still have text.
  }
  for (const name of names) {
    const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: string } | null) : null;
    fonts.set(name, BOLD.test(font?.name ?? ''));
  }
}

/** All that one page holds. */
export async function readPage(page: PDFPageProxy, fonts: Fonts): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 });
  const transform = view.transform as Transform;
  const scale = Math.hypot(transform[0] ?? 1, transform[1] ?? 0);
  const content = await page.getTextContent();
  await learnFonts(page, Object.keys(content.styles), fonts);
  const pieces: Piece[] = [];
  let turned = 0;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const text = readable(item.str);
    if (text.trim() === '') continue;
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[];
    const [x, y] = placed(transform, e, f);
    const [right, down] = [(transform[0] ?? 1) * a + (transform[2] ?? 0) * b, (transform[1] ?? 0) * a + (transform[3] ?? 0) * b];
    if (Math.abs(down) > Math.abs(right) * 0.2 || right < 0) {
      turned += 1;
      continue;
    }
    const size = item.height * scale;
    if (![x, y, size, item.width].every(Number.isFinite)) continue;
    pieces.push({ text, x0: x, x1: x + item.width * scale, y, size: size || 1, bold: fonts.get(item.fontName) ?? false });
  }
  const annotations = (await page.getAnnotations()) as Annotation[];
  const notes = annotations.map((each): PageNote => ({
    id: each.id,
    subtype: each.subtype ?? '',
    text: readable(each.contentsObj?.str ?? '').trim(),
    author: orNull(each.titleObj?.str),
    date: pdfDate(each.creationDate ?? each.modificationDate),
    inReplyTo: each.inReplyTo ?? null,
    state: each.state ?? null,
    url: addressOf(each),
    inside: each.dest !== undefined && each.dest !== null,
    words: readable(each.overlaidText ?? ''),
    boxes: boxesOf(each, transform),
  }));
  return { width: view.width, height: view.height, pieces, turned, notes: notes.filter(({ subtype }) => subtype !== 'Widget' && subtype !== 'Popup'), fields: notes.filter(({ subtype }) => subtype === 'Widget').length, language: content.lang };
}
