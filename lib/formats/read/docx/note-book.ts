// The footnotes, endnotes and comments of a Word file, by the numbers under which its text refers to them.
import { formatNumber, type NumberFormat } from '../list-numbers';
import { childOf, childrenOf, type XmlElement } from '../xml-tree';
import { valueOf } from './names';
import { wordFormat } from './numbering';
import type { WordPackage, WordPart } from './package';

export type Comment = { id: string; source: XmlElement; author: string | null; initials: string | null; date: string | null; resolved: boolean; replies: Comment[] };

/** Where the text of a note stands, with the part whose relations it uses. */
type NoteSource = { source: XmlElement; part: WordPart };

const idOf = (element: XmlElement) => element.attributes['w:id'] ?? '';
const filled = (value: string | undefined) => (value === undefined || value.trim() === '' ? null : value.trim());

/** Counts the notes of one kind, in the order of their signs. */
class Counter {
  private value: number;

  constructor(
    private readonly format: NumberFormat,
    start: number,
  ) {
    this.value = start - 1;
  }

  next(): string {
    this.value += 1;
    return formatNumber(this.value, this.format);
  }
}

function counterOf(settings: XmlElement | undefined, section: XmlElement | undefined, name: string, standard: NumberFormat): Counter {
  const find = (property: string) => valueOf(childOf(section, name), property) ?? valueOf(childOf(settings, name), property);
  const format = find('w:numFmt');
  return new Counter(format === undefined ? standard : wordFormat(format), Number(find('w:numStart') ?? 1) || 1);
}

/** Comments as threads: answers stand in the comment they answer, whatever they answer in turn. */
function threads(part: WordPart | null, extended: WordPart | null, extensible: WordPart | null, ids: WordPart | null): Comment[] {
  const all = new Map<string, Comment>();
  const byParagraph = new Map<string, Comment>();
  const states = new Map(childrenOf(extended?.root, 'w15:commentEx').map(({ attributes }) => [attributes['w15:paraId'] ?? '', attributes]));
  // Word writes local times without saying so; newer versions add the true ones beside them, by a third kind of number.
  const durable = new Map(childrenOf(ids?.root, 'w16cid:commentId').map(({ attributes }) => [attributes['w16cid:paraId'] ?? '', attributes['w16cid:durableId'] ?? '']));
  const utc = new Map(childrenOf(extensible?.root, 'w16cex:commentExtensible').map(({ attributes }) => [attributes['w16cex:durableId'] ?? '', attributes['w16cex:dateUtc']]));
  for (const source of childrenOf(part?.root, 'w:comment')) {
    const paragraphs = childrenOf(source, 'w:p').map(({ attributes }) => attributes['w14:paraId'] ?? '');
    const paraId = paragraphs.at(-1) ?? '';
    const { 'w:author': author, 'w:initials': initials, 'w:date': date } = source.attributes;
    const comment = { id: idOf(source), source, author: filled(author), initials: filled(initials), date: filled(utc.get(durable.get(paraId) ?? '') ?? date), resolved: states.get(paraId)?.['w15:done'] === '1', replies: [] };
    all.set(comment.id, comment);
    for (const paragraph of paragraphs) if (paragraph !== '') byParagraph.set(paragraph, comment);
  }
  const parents = new Map<Comment, Comment>();
  for (const [paraId, comment] of byParagraph) {
    const parent = byParagraph.get(states.get(paraId)?.['w15:paraIdParent'] ?? '');
    if (parent && parent !== comment) parents.set(comment, parent);
  }
  const top: Comment[] = [];
  for (const comment of all.values()) {
    let root = comment;
    // As many steps as there are comments: a circle of answers ends.
    for (let step = 0; step < all.size && parents.has(root); step += 1) root = parents.get(root) ?? root;
    if (root === comment || parents.has(root)) top.push(comment);
    else root.replies.push(comment);
  }
  return top;
}

export class NoteBook {
  private readonly sources: Record<'footnote' | 'endnote', Map<string, NoteSource>>;
  private readonly counters: Record<'footnote' | 'endnote', Counter>;
  /** Those comments for which a place was found. */
  readonly placed = new Set<Comment>();
  /** Comments that are no answers, in the order of the file. */
  readonly comments: readonly Comment[];

  private constructor(
    footnotes: WordPart | null,
    endnotes: WordPart | null,
    readonly commentPart: WordPart | null,
    related: readonly [WordPart | null, WordPart | null, WordPart | null],
    settings: XmlElement | undefined,
    section: XmlElement | undefined,
  ) {
    // Separators are kept among the notes, with a type of their own.
    const collect = (part: WordPart | null, name: string) => {
      const written = childrenOf(part?.root, name).filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal');
      return new Map(part ? written.map((source): [string, NoteSource] => [idOf(source), { source, part }]) : []);
    };
    this.sources = { footnote: collect(footnotes, 'w:footnote'), endnote: collect(endnotes, 'w:endnote') };
    this.counters = { footnote: counterOf(settings, section, 'w:footnotePr', 'decimal'), endnote: counterOf(settings, section, 'w:endnotePr', 'lower_roman') };
    this.comments = threads(commentPart, ...related);
  }

  /** Reads the parts that hold notes. */
  static async open(file: WordPackage): Promise<NoteBook> {
    const settings = (await file.part('settings'))?.root;
    const section = childOf(childOf(file.main.root, 'w:body'), 'w:sectPr');
    const related = [await file.part('commentsExtended'), await file.part('commentsExtensible'), await file.part('commentsIds')] as const;
    return new NoteBook(await file.part('footnotes'), await file.part('endnotes'), await file.part('comments'), related, settings, section);
  }

  /** A footnote or endnote by its number in the file. */
  note(kind: 'footnote' | 'endnote', id: string): NoteSource | undefined {
    return this.sources[kind].get(id);
  }

  /** The next sign of a kind, as the file shows it. */
  nextLabel(kind: 'footnote' | 'endnote'): string {
    return this.counters[kind].next();
  }
}
