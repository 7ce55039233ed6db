// Walks through one story of an OpenDocument text (the running text or a note) and hands its text and signs to the builder.
import { isSafeUrl } from '@/lib/domain/source';
import type { LeftOutKind, Link, Note, Part } from '../manuscript';
import { ManuscriptBuilder, noteOf, type LeftOutCounter, type Mark, type NoteText } from '../manuscript-builder';
import { raisedText } from '../raised-digits';
import type { TrackedCounter } from '../tracked-changes';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml-tree';
import type { OdtChanges } from './changes';
import type { List, OdtLists } from './lists';
import type { OdtStyles } from './styles';

/** What all stories of a file share. `formulas`: those embedded, by their folder. */
type OdtFile = { styles: OdtStyles; lists: OdtLists; changes: OdtChanges; tracked: TrackedCounter; leftOut: LeftOutCounter; formulas: ReadonlyMap<string, string> };

type Place = 'text' | 'table_cell' | 'infobox';
/** Where in which list a paragraph stands; `label` goes to the first one of an item. */
type Item = { list: List; depth: number; style: string | null; label: string };
type Annotation = { note: NoteText; parent: string | null; from: Mark; to: Mark };

const IGNORED = new Set(['text:tracked-changes', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:soft-page-break', 'text:note-citation', 'office:event-listeners', 'svg:title', 'svg:desc', '?:title', '?:desc', 'text:list-style']);
const INDEXES = new Set(['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index']);
const BIBLIOGRAPHY = ['author', 'title', 'booktitle', 'journal', 'publisher', 'address', 'year', 'pages', 'isbn', 'url', 'note'] as const;

const said = (element: XmlElement, name: string): string | null => {
  const child = childOf(element, name);
  const text = child ? textOf(child).trim() : '';
  return text === '' ? null : text;
};

export class OdtReader {
  private readonly builder = new ManuscriptBuilder();
  private readonly annotations: (Annotation & { name: string })[] = [];
  private boxes: XmlElement[] = [];
  private muted = 0;
  private hidden = false;
  private joining = false;
  private paragraphStyle: string | undefined;
  private spans: string[] = [];

  /** `inNote`: a note cannot have notes of its own. */
  constructor(
    private readonly file: OdtFile,
    private readonly inNote = false,
  ) {}

  /** The story of these blocks. */
  read(source: XmlElement): { parts: Part[]; notes: Note[] } {
    this.blocks(childrenOf(source), 'text', null);
    const byName = new Map(this.annotations.filter(({ name }) => name !== '').map((annotation) => [annotation.name, annotation]));
    for (const { note, parent, from, to } of this.annotations) {
      const answered = byName.get(parent ?? '')?.note;
      if (answered && answered !== note) answered.replies.push({ author: note.author, date: note.date, text: note.text });
      else this.builder.hang(note, from, to);
    }
    return this.builder.build();
  }

  private get silent(): boolean {
    return this.muted > 0 || this.file.changes.muted;
  }

  private leaveOut(kind: LeftOutKind): void {
    if (!this.silent) this.file.leftOut.add(kind);
  }

  private mute(walk: () => void): void {
    this.muted += 1;
    walk();
    this.muted -= 1;
  }

  private blocks(elements: readonly XmlElement[], place: Place, item: Item | null): void {
    for (const element of elements) this.block(element, place, item);
  }

  private block(element: XmlElement, place: Place, item: Item | null): void {
    const inner = () => this.blocks(childrenOf(element), place, item);
    if (IGNORED.has(element.name)) return;
    if (INDEXES.has(element.name)) return this.leaveOut('contents');
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(element, place, item);
      case 'text:list':
        return this.list(element, place, item);
      case 'table:table':
        return this.table(element, place);
      case 'text:section':
        if (element.attributes['text:display'] !== 'none') return inner();
        this.leaveOut('hidden');
        return this.mute(inner);
      case 'office:forms':
        return;
      case 'text:change-start':
      case 'text:change-end':
      case 'text:change':
      case 'office:annotation':
      case 'office:annotation-end':
        return this.inlines([element]);
      default:
        if (element.name.startsWith('draw:')) {
          this.drawing(element);
          return this.flushBoxes();
        }
        if (element.name === 'text:bibliography' || element.name === 'text:index-body' || !/^text:.*-(?:source|decls)$/.test(element.name)) inner();
    }
  }

  private paragraph(element: XmlElement, place: Place, item: Item | null): void {
    const style = element.attributes['text:style-name'];
    const role = this.file.styles.roleOf(style);
    const outline = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) || 1 : null;
    const outer = { style: this.paragraphStyle, spans: this.spans };
    [this.paragraphStyle, this.spans] = [style, []];
    const before = this.silent;
    const isHeading = outline !== null && role?.kind !== 'title';
    const label = before ? '' : item ? this.take(item, style) : isHeading && element.attributes['text:is-list-header'] !== 'true' ? this.file.lists.next(this.file.lists.headings(), (outline ?? 1) - 1, element.attributes['text:start-value']) : '';
    const kind = place === 'infobox' && role?.kind === 'caption' ? 'caption' : place !== 'text' ? place : isHeading ? 'heading' : role && role.kind !== 'contents' ? role.kind : item ? 'list_item' : 'paragraph';
    const level = kind === 'heading' ? (outline ?? role?.level ?? null) : kind === 'list_item' && item ? item.depth + 1 : null;
    if (this.joining && this.builder.hasText) this.builder.become(kind, level);
    else this.builder.open(kind, level, label);
    this.hidden = false;
    this.inlines(element.children);
    this.joining = this.file.changes.muted;
    [this.paragraphStyle, this.spans] = [outer.style, outer.spans];
    if (!this.joining) this.builder.close();
    this.flushBoxes();
  }

  private take(item: Item, style: string | undefined): string {
    if (item.style === null && item.list.style === '?') item.style = this.file.styles.listOf(style);
    const { label } = item;
    item.label = '';
    return label;
  }

  private flushBoxes(): void {
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) {
      const joining = this.joining;
      this.joining = false;
      this.builder.box(() => this.blocks(childrenOf(box), 'infobox', null));
      this.joining = joining;
    }
  }

  private list(element: XmlElement, place: Place, outer: Item | null): void {
    const first = childrenOf(childrenOf(element, 'text:list-item')[0]).find(({ name }) => name === 'text:p' || name === 'text:h');
    const list = outer?.list ?? this.file.lists.enter(element, this.file.styles.listOf(first?.attributes['text:style-name']));
    const style = element.attributes['text:style-name'] ?? outer?.style ?? null;
    const depth = outer ? outer.depth + 1 : 0;
    for (const child of childrenOf(element)) {
      if (child.name !== 'text:list-item' && child.name !== 'text:list-header') continue;
      // An item that holds nothing but a deeper list has no number of its own.
      const counts = child.name === 'text:list-item' && !this.silent && childrenOf(child).some(({ name }) => name === 'text:p' || name === 'text:h');
      const label = counts ? this.file.lists.next(list, depth, child.attributes['text:start-value'], style ?? list.style) : '';
      this.blocks(childrenOf(child), place, { list, depth, style, label });
    }
  }

  private table(element: XmlElement, place: Place): void {
    const cells = this.cellsOf(element);
    const kind = cells.length === 1 || place === 'infobox' ? 'infobox' : 'table_cell';
    for (const cell of cells) {
      this.builder.close();
      this.joining = false;
      this.blocks(childrenOf(cell), kind, null);
    }
    this.builder.close();
  }

  private cellsOf(element: XmlElement): XmlElement[] {
    return childrenOf(element).flatMap((child) => (child.name === 'table:table-cell' || child.name === 'table:covered-table-cell' ? [child] : this.cellsOf(child)));
  }

  private inlines(nodes: readonly (XmlElement | string)[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.text(node.replace(/[ \t\n\r]+/g, ' '));
      else this.inline(node);
    }
  }

  private text(text: string): void {
    if (text === '' || this.silent) return;
    const look = this.file.styles.lookOf(this.paragraphStyle, this.spans);
    if (look.hidden) {
      if (!this.hidden && text.trim() !== '') this.leaveOut('hidden');
      this.hidden = true;
      return;
    }
    this.hidden = false;
    this.builder.text(look.raised ? raisedText(text) : text, look);
  }

  private inline(element: XmlElement): void {
    const inner = () => this.inlines(element.children);
    const { attributes } = element;
    if (IGNORED.has(element.name)) return;
    switch (element.name) {
      case 'text:span': {
        const outer = this.spans;
        this.spans = [...outer, attributes['text:style-name'] ?? ''];
        inner();
        this.spans = outer;
        return;
      }
      case 'text:s':
        return this.text(' ');
      case 'text:tab':
        return this.text(' ');
      case 'text:line-break':
        return this.silent ? undefined : this.builder.lineBreak();
      case 'text:a': {
        const from = this.builder.mark();
        inner();
        return this.link(attributes['xlink:href'] ?? '', from);
      }
      case 'text:note':
        return this.note(element);
      case 'office:annotation':
        return this.annotation(element);
      case 'office:annotation-end': {
        const open = this.annotations.find(({ name }) => name !== '' && name === attributes['office:name']);
        if (open) open.to = this.builder.mark();
        return;
      }
      case 'text:change-start':
      case 'text:change-end':
        return this.file.changes.mark(element);
      case 'text:change':
        return this.deleted(element);
      case 'text:bibliography-mark':
        return this.citation(element);
      case 'text:ruby':
        this.leaveOut('ruby');
        return this.inlines(childOf(element, 'text:ruby-base')?.children ?? []);
      case 'text:placeholder':
        return this.leaveOut('placeholder');
      case 'text:hidden-text':
        return this.leaveOut('hidden');
      case 'text:script':
        return this.leaveOut('script');
      default:
        if (element.name.startsWith('draw:')) return this.drawing(element);
        if (attributes['text:display'] !== 'none') inner();
    }
  }

  private link(url: string, from: Mark): void {
    if (this.silent || url === '' || url.startsWith('#')) return;
    if (!isSafeUrl(url) && !/^mailto:[^\s<>"]+$/i.test(url)) return this.leaveOut('link');
    this.builder.hang(noteOf('link', { links: [{ url, text: '' }] }), from, this.builder.mark());
  }

  private noteText(source: XmlElement): { text: string; links: Link[]; others: Note[] } {
    const { parts, notes } = new OdtReader(this.file, true).read(source);
    return { text: parts.map(({ text }) => text).join('\n'), links: notes.filter(({ kind }) => kind === 'link').flatMap(({ links }) => links), others: notes.filter(({ kind }) => kind !== 'link') };
  }

  private note(element: XmlElement): void {
    const body = childOf(element, 'text:note-body');
    if (this.silent || this.inNote || !body) return;
    const citation = childOf(element, 'text:note-citation');
    const { others, ...words } = this.noteText(body);
    const at = this.builder.endMark();
    this.builder.hang(noteOf(element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote', { label: citation ? textOf(citation).trim() : null, ...words }), at, at);
    for (const other of others) this.builder.hang(other, at, at);
  }

  private annotation(element: XmlElement): void {
    if (this.silent) return;
    const { attributes } = element;
    const words = childrenOf(element).filter(({ name }) => name.startsWith('text:'));
    const { text, links } = this.noteText({ ...element, children: words });
    const at = this.builder.mark();
    const note = noteOf('comment', { author: said(element, 'dc:creator'), date: said(element, 'dc:date'), resolved: attributes['loext:resolved'] === 'true', text, links });
    this.annotations.push({ name: attributes['office:name'] ?? '', parent: attributes['loext:parent-name'] ?? null, note, from: at, to: at });
  }

  /** Text that was deleted here, for the reading without the changes: its first and last blocks belong to this paragraph. */
  private deleted(element: XmlElement): void {
    this.file.changes.deletedAt(element).forEach((block, at) => {
      if (at > 0) {
        const role = this.file.styles.roleOf(block.attributes['text:style-name']);
        this.builder.open(role && role.kind !== 'contents' ? role.kind : 'paragraph', role?.level ?? null);
      }
      if (block.name === 'text:p' || block.name === 'text:h') this.inlines(block.children);
      else this.blocks([block], 'text', null);
    });
  }

  /** An entry of the author's list of sources, as LibreOffice keeps it with the sign in the text. */
  private citation(element: XmlElement): void {
    const from = this.builder.mark();
    this.inlines(element.children);
    const known = BIBLIOGRAPHY.map((name) => element.attributes[`text:${name}`] ?? '').filter((value) => value !== '');
    const url = element.attributes['text:url'] ?? '';
    if (known.length > 0 && !this.silent) this.builder.hang(noteOf('annotation', { label: element.attributes['text:identifier'] ?? null, text: known.join(', '), links: isSafeUrl(url) ? [{ url, text: url }] : [] }), from, this.builder.mark());
  }

  private drawing(element: XmlElement): void {
    if (this.silent) return;
    const children = childrenOf(element);
    const object = children.find(({ name }) => name === 'draw:object' || name === 'draw:object-ole' || name === 'draw:plugin' || name === 'draw:applet' || name === 'draw:floating-frame');
    if (object) {
      const formula = this.file.formulas.get((object.attributes['xlink:href'] ?? '').replace(/^\.\//, ''));
      if (formula === undefined) this.leaveOut('object');
      else this.text(formula);
      return;
    }
    if (element.name === 'draw:control') return this.leaveOut('form_field');
    if (children.some(({ name }) => name === 'draw:image')) this.leaveOut('image');
    const box = childOf(element, 'draw:text-box');
    if (box) this.boxes.push(box);
    else if (children.some(({ name }) => name.startsWith('text:'))) this.boxes.push(element);
    for (const child of children) if (child.name.startsWith('draw:') && child !== box && child.name !== 'draw:image') this.drawing(child);
  }
}
