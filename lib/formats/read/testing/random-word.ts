// Makes Word files at random whose notes stand on known words: letters of every kind, runs split anywhere, markup nested.
import type { Draw } from '@/bench/random';
import { wordOf } from './hand-made';

/** A visible character of the text, and what cleaning makes of it. */
type Letter = { raw: string; clean: string };
/** `id`: of the comment. `spans`: where its words stand in the cleaned text; none where it covers nothing that can be seen. */
export type Expected = { text: string; comments: Map<string, { start: number; end: number }[]> };

const LETTERS = ['a', 'b', 'ß', 'Z', '5', '.', '–', '„', ' ', ' ', ' ', '\t', '\u00a0', '\u202f', '\u00ad', '\u200b', '\u202e', '\ufeff', 'u\u0308', 'o\u0323\u0302', '\u1112\u1161\u11ab', '\u212b', '👩‍👩‍👧', '🇩🇪', '🧑🏽‍🚀', '😀', '1️⃣', 'क्षि', 'שָׁ', 'ม้', '\u{1d11e}', 'A\u0331'];
// What the parser takes out: marks that turn the reading direction, and the byte order mark.
const TAKEN_OUT = /[\u202e\ufeff]/g;

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Text as runs, split between any two code points and wrapped in markup that changes nothing of it. */
function runs(text: string, draw: Draw): string {
  let xml = '';
  for (let rest = [...text]; rest.length > 0; ) {
    const piece = rest.splice(0, 1 + draw.below(4)).join('');
    const kind = draw.below(9);
    const inner = piece === '\u00ad' && draw.chance(0.5) ? '<w:r><w:softHyphen/></w:r>' : piece === '\t' ? '<w:r><w:tab/></w:r>' : run(piece);
    if (kind === 0) xml += `<w:hyperlink w:anchor="x">${inner}</w:hyperlink>`;
    else if (kind === 1) xml += `<w:ins w:id="1" w:author="A"><w:smartTag>${inner}</w:smartTag></w:ins>`;
    else if (kind === 2) xml += `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt><w:del w:id="2"><w:r><w:delText>weg\u0308</w:delText></w:r></w:del>`;
    else if (kind === 3) xml += `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF y</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    else xml += inner;
  }
  return xml;
}

/** What cleaning makes of a paragraph, and where each letter stands in it then. */
function clean(letters: readonly Letter[]): { text: string; places: { start: number; end: number }[] } {
  let text = '';
  const places = letters.map((letter) => {
    const isBlank = letter.clean === ' ';
    const start = text.length;
    if (!isBlank || (text !== '' && !text.endsWith(' '))) text += isBlank || text.trim() !== '' || letter.clean.trim() !== '' ? letter.clean : '';
    return { start, end: text.length };
  });
  const whole = text.trimEnd();
  return { text: whole, places: places.map(({ start, end }) => ({ start: Math.min(start, whole.length), end: Math.min(end, whole.length) })) };
}

/** A file, and what must be found in it. */
export function randomWord(draw: Draw): { file: Uint8Array; expected: Expected } {
  const paragraphs = Array.from({ length: 1 + draw.below(5) }, () => Array.from({ length: draw.below(30) }, (): Letter => {
    const raw = draw.of(LETTERS);
    return { raw, clean: raw === '\t' ? ' ' : raw.replace(TAKEN_OUT, '').normalize('NFC') };
  }));
  const cleaned = paragraphs.map(clean);
  const starts: number[] = [];
  let text = '';
  for (const paragraph of cleaned) {
    const isSeen = /[^\s\p{Cf}\p{Cc}]/u.test(paragraph.text);
    if (isSeen && text !== '') text += '\n\n';
    starts.push(isSeen ? text.length : -1);
    if (isSeen) text += paragraph.text;
  }
  const marks = paragraphs.map((letters) => letters.map(() => ({ before: '', within: '' })));
  const tails = paragraphs.map(() => '');
  const comments = new Map<string, { start: number; end: number }[]>();
  let definitions = '';
  for (let id = 0; id < 1 + draw.below(4); id += 1) {
    const [first, last] = [draw.below(paragraphs.length), draw.below(paragraphs.length)].sort((a, b) => a - b) as [number, number];
    const from = draw.below((paragraphs[first]?.length ?? 0) + 1);
    const to = Math.max(first === last ? from : 0, draw.below((paragraphs[last]?.length ?? 0) + 1));
    // `within`: the mark stands after the first code point of its letter, which then counts whole.
    const within = draw.chance(0.3);
    const put = (paragraph: number, at: number, xml: string, inside: boolean) => {
      const mark = marks[paragraph]?.[at];
      if (!mark) tails[paragraph] += xml;
      else if (inside) mark.within += xml;
      else mark.before += xml;
    };
    put(first, from, `<w:commentRangeStart w:id="${id}"/>`, within);
    const endsWithin = within && (first !== last || to > from);
    put(last, to, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`, endsWithin);
    definitions += `<w:comment w:id="${id}" w:author="A"><w:p>${run(`Note ${id}`)}</w:p></w:comment>`;
    const spans: { start: number; end: number }[] = [];
    for (let at = first; at <= last; at += 1) {
      const letters = paragraphs[at] ?? [];
      const [low, high] = [at === first ? from : 0, at === last ? to + (endsWithin && [...(letters[to]?.raw ?? '')].length > 1 ? 1 : 0) : letters.length];
      // A mark after the only code point of a letter stands behind the letter.
      const begin = at === first && within && [...(letters[from]?.raw ?? '')].length === 1 ? low + 1 : low;
      const end = at === last && endsWithin && [...(letters[to]?.raw ?? '')].length === 1 ? to + 1 : high;
      const covered = letters.slice(begin, end);
      const [head, tail] = [covered.findIndex((letter) => letter.clean.trim() !== ''), covered.findLastIndex((letter) => letter.clean.trim() !== '')];
      const start = starts[at] ?? -1;
      if (start < 0 || head < 0 || !covered.some((letter) => /[^\s\p{Cf}\p{Cc}]/u.test(letter.clean))) continue;
      const places = cleaned[at]?.places ?? [];
      spans.push({ start: start + (places[begin + head]?.start ?? 0), end: start + (places[begin + tail]?.end ?? 0) });
    }
    comments.set(String(id), spans);
  }
  const body = paragraphs.map((letters, at) => {
    let xml = '';
    let plain = '';
    const flush = () => {
      xml += runs(plain, draw);
      plain = '';
    };
    letters.forEach(({ raw }, index) => {
      const mark = marks[at]?.[index];
      if (mark?.before) {
        flush();
        xml += mark.before;
      }
      if (!mark?.within) {
        plain += raw;
        return;
      }
      const [head = '', ...rest] = [...raw];
      plain += head;
      flush();
      xml += mark.within;
      plain = rest.join('');
    });
    flush();
    return `<w:p>${xml}${tails[at] ?? ''}</w:p>`;
  });
  return { file: wordOf(body.join(''), { comments: definitions }), expected: { text, comments } };
}
