// Writes the comments and footnotes of a Word file from their lines.
import type { WordTime } from './word-clock';
import { run, xmlName, xmlText } from './word-xml';

/** A comment with its lines of plain text. `id` counts from 0. */
export type WordComment = { id: number; author: string; time: WordTime; lines: readonly string[] };

/** A piece of a footnote; `url`: an address that it is a link to. */
type Piece = { text: string; url?: string };
/** A footnote with its paragraphs. `id` counts from 1. */
export type WordFootnote = { id: number; paragraphs: readonly (readonly Piece[])[] };

/** Most letters of initials that Word takes. */
const MOST_INITIALS = 3;

/** The first letters of a name's first three words. */
const initialsOf = (name: string): string => name.split(/[\s-]+/).flatMap((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? []).slice(0, MOST_INITIALS).join('').toUpperCase();

/** Eight hexadecimal digits, as Word numbers paragraphs; below 80000000, and none for two. */
const hex = (id: number): string => (id + 1).toString(16).toUpperCase().padStart(8, '0');

/** Lines as a person wrote them: a text of several lines is several paragraphs. */
const linesOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/\s*(?:\r\n?|\n)\s*/)).filter((line) => line !== '');

/** The inner XML of the parts that hold comments: the comments, their numbers for other parts, and their times in UTC. */
export function wordComments(comments: readonly WordComment[], language: string): { comments: string; commentIds: string; commentTimes: string } {
  const lang = `<w:lang w:val="${language}"/>`;
  const written = comments.map(({ id, author, time, lines }) => {
    const all = linesOf(lines);
    const paragraphs = all.map((line, at) => {
      // The last paragraph is the one by which the other parts know the comment.
      const number = at === all.length - 1 ? ` w14:paraId="${hex(id)}"` : '';
      return `<w:p${number}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${at === 0 ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : ''}${run(line, lang)}</w:p>`;
    });
    return `<w:comment w:id="${id}" w:author="${xmlName(author)}" w:date="${time.local}" w:initials="${xmlName(initialsOf(author))}">${paragraphs.join('')}</w:comment>`;
  });
  return {
    comments: written.join(''),
    commentIds: comments.map(({ id }) => `<w16cid:commentId w16cid:paraId="${hex(id)}" w16cid:durableId="${hex(id)}"/>`).join(''),
    commentTimes: comments.map(({ id, time }) => `<w16cex:commentExtensible w16cex:durableId="${hex(id)}" w16cex:dateUtc="${time.utc}"/>`).join(''),
  };
}

/**
 * An address as the relations of a file may hold it (RFC 3986), or null: one fault there, and Word calls the whole file damaged.
 * Only http and https lead anywhere.
 */
function relationTarget(url: string): string | null {
  const href = URL.parse(url)?.href.replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/g, (sign) => encodeURIComponent(sign.toWellFormed())).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  return href !== undefined && /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?][^#]*)?(?:#[^#]*)?$/.test(href) ? href : null;
}

/** The inner XML of the footnotes, and the addresses in them with the ids under which they are called. */
export function wordFootnotes(footnotes: readonly WordFootnote[], language: string): { footnotes: string; links: ReadonlyMap<string, string> } {
  const links = new Map<string, string>();
  const lang = `<w:lang w:val="${language}"/>`;
  const pieceXml = ({ text, url }: Piece): string => {
    const target = url === undefined ? null : relationTarget(url);
    if (target === null) return run(text, lang);
    const id = links.get(target) ?? `rId${links.size + 1}`;
    links.set(target, id);
    return `<w:hyperlink r:id="${xmlText(id)}" w:history="1">${run(text, `<w:rStyle w:val="Hyperlink"/>${lang}`)}</w:hyperlink>`;
  };
  const written = footnotes.map(({ id, paragraphs }) => {
    const inner = paragraphs.map((pieces, at) => `<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${at === 0 ? `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(' ')}` : ''}${pieces.map(pieceXml).join('')}</w:p>`);
    return `<w:footnote w:id="${id}">${inner.join('')}</w:footnote>`;
  });
  return { footnotes: written.join(''), links };
}
