// Looks into the packed streams of a PDF before it is opened: refuses what would swell beyond measure, and keeps hyphens visible that the file calls invisible.
import { inflateSync } from 'node:zlib';
import { ManuscriptError } from '../manuscript';

/** Most bytes that one stream, and all streams together, may hold unpacked. Pictures are not counted: they are never unpacked. */
const MOST_OF_ONE = 64 * 1024 * 1024;
const MOST_IN_ALL = 256 * 1024 * 1024;
/** Packings over packings: a real file has one, or two where it is written in letters. */
const MOST_FILTERS = 3;
/** Most packed bytes in the ways of before 1996, which nothing here unpacks to count: they swell to some 2,700 times as much. */
const MOST_OLD = 128 * 1024;
const STREAM = /stream\r?\n/g;
/** How far back a stream's dictionary may begin, in bytes. */
const LONGEST_DICTIONARY = 4_096;

type Found = { id: string; dictionary: string; from: number; to: number };

/** The streams of a file with their dictionaries; objects with streams are never packed themselves. */
function* streamsOf(file: string): Generator<Found> {
  let seen = 0;
  for (const match of file.matchAll(STREAM)) {
    const at = match.index;
    if (at < seen || file.startsWith('end', at - 3)) continue;
    const head = file.slice(Math.max(seen, at - LONGEST_DICTIONARY), at);
    const object = [...head.matchAll(/(\d{1,10}) +(\d{1,5}) +obj\b/g)].at(-1);
    const from = at + match[0].length;
    const end = file.indexOf('endstream', from);
    const to = end < 0 ? file.length : end;
    yield { id: object ? `${object[1]} ${object[2]}` : '', dictionary: object ? head.slice(object.index) : head, from, to };
    seen = to;
  }
}

function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    // What is cut off in the middle still gives what came before.
    return inflateSync(bytes, { maxOutputLength: MOST_OF_ONE, finishFlush: 2 });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw new ManuscriptError('zip_bomb');
    return null;
  }
}

/** Changes what stands between two words of a file, each time; what is not closed stays. */
function between(text: string, begin: string, end: string, change: (section: string) => string): string {
  return text.split(begin).map((piece, at) => {
    const to = at === 0 ? -1 : piece.indexOf(end);
    return to < 0 ? piece : change(piece.slice(0, to)) + piece.slice(to);
  }).join(begin);
}

/** A soft hyphen that is printed is a hyphen: some programs call every hyphen of a font one. */
function withVisibleHyphens(map: string): string {
  const single = between(map, 'beginbfchar', 'endbfchar', (section) => section.replace(/(<[0-9a-f]{1,8}>[ \t\r\n]{0,4})(<[0-9a-f]{1,80}>)/gi, (pair, from: string, to: string) => (/^<00ad>$/i.test(to) ? `${from}<2010>` : pair)));
  return between(single, 'beginbfrange', 'endbfrange', (section) => section.replace(/(<([0-9a-f]{1,8})>[ \t]{0,4}<\2>[ \t]{0,4})<00ad>/gi, '$1<2010>'));
}

/** The objects to write anew, at the end of the file, as its format lets changes be added. */
function appended(file: string, objects: readonly { id: string; body: string }[]): string | null {
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-1_024))?.[1];
  const roots = [...file.matchAll(/\/Root\s+(\d+ \d+) R/g)];
  const root = roots.at(-1)?.[1];
  const size = [...file.matchAll(/\/Size\s+(\d+)/g)].at(-1)?.[1];
  if (previous === undefined || root === undefined || size === undefined) return null;
  let out = '\n';
  let table = 'xref\n';
  for (const { id, body } of objects) {
    const [number = '0', generation = '0'] = id.split(' ');
    table += `${number} 1\n${String(file.length + out.length).padStart(10, '0')} ${generation.padStart(5, '0')} n\r\n`;
    out += `${id} obj\n<< /Length ${body.length} >>\nstream\n${body}\nendstream\nendobj\n`;
  }
  const start = file.length + out.length;
  return `${file}${out}${table}trailer\n<< /Size ${size} /Root ${root} R /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
}

/**
 * The bytes to open instead of the file's, and how many pictures it holds.
 * @throws ManuscriptError `zip_bomb` where streams unpack to more than 64 MB each or 256 MB together, or could by an old packing
 */
export function examineStreams(bytes: Uint8Array): { bytes: Uint8Array; pictures: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = buffer.toString('latin1');
  const encrypted = /\/Encrypt\s/.test(file);
  const changed: { id: string; body: string }[] = [];
  const masks = new Set([...file.matchAll(/\/SMask\s+(\d+ \d+) R/g)].map((match) => match[1]));
  let [sum, pictures] = [0, 0];
  for (const { id, dictionary, from, to } of streamsOf(file)) {
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
    if (isPicture && !masks.has(id)) pictures += 1;
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCIIHexDecode|ASCII85Decode|AHx|A85)\b/g) ?? [];
    if (isPicture || encrypted) continue;
    if (filters.length > MOST_FILTERS) throw new ManuscriptError('zip_bomb');
    let unpacked: Uint8Array = buffer.subarray(from, to);
    for (const filter of filters) {
      if (/^\/(?:LZW|RunLength|RL)/.test(filter) && unpacked.length > MOST_OLD) throw new ManuscriptError('zip_bomb');
      if (!/^\/Fl/.test(filter)) break;
      const next = inflated(unpacked);
      if (!next) break;
      unpacked = next;
      sum += unpacked.length;
      if (sum > MOST_IN_ALL) throw new ManuscriptError('zip_bomb');
    }
    if (encrypted || id === '' || unpacked.length > 1_000_000 || (filters.length > 0 && unpacked.length === to - from)) continue;
    const text = Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength).toString('latin1');
    if (!/<00ad>/i.test(text) || !text.includes('begincmap')) continue;
    const body = withVisibleHyphens(text);
    if (body !== text) changed.push({ id, body });
  }
  const rewritten = changed.length > 0 ? appended(file, changed) : null;
  return { bytes: rewritten === null ? new Uint8Array(bytes) : new Uint8Array(Buffer.from(rewritten, 'latin1')), pictures };
}
