// Walks through parsed Markdown and hands its text to the builder, with footnotes, links, comments and marked changes.
import type { List, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isSafeUrl } from '@/lib/domain/source';
import { HtmlWalk } from '../html/html-walk';
import { parseHtml } from '../html/html-tree';
import type { LeftOut, Note, Part } from '../manuscript';
import { LeftOutCounter, ManuscriptBuilder, noteOf, type Mark } from '../manuscript-builder';
import { type TrackedCounter, type ChangeKind } from '../tracked-changes';

// Signs of footnotes, and CriticMarkup: {==words==}{>>comment<<}, {>>comment<<}, {++added++}, {--deleted--}, {~~old~>new~~}.
const SIGN = /\[\^([^\]\s]{1,40})\]|(\{==)|(==\})|\{>>([^{}]{0,2000}?)<<\}|\{\+\+([^{}]{0,2000}?)\+\+\}|\{--([^{}]{0,2000}?)--\}|\{~~([^{}]{0,2000}?)~>([^{}]{0,2000}?)~~\}/g;
const COMMENT = /^<!--([\s\S]*?)-->$/;

type Place = 'text' | 'table_cell' | 'list_item';

export class MarkdownWalk {
  private readonly builder = new ManuscriptBuilder();
  private readonly leftOut = new LeftOutCounter();
  private readonly used = new Set<string>();
  private readonly definitions = new Map<string, string>();
  private closing = 0;
  private begun: Mark | null = null;
  private highlighted: { from: Mark; to: Mark } | null = null;

  /** `footnotes`: gives a note's parsed Markdown by label. */
  constructor(
    private readonly footnotes: ReadonlyMap<string, () => Root>,
    private readonly tracked: TrackedCounter,
    private readonly inNote = false,
  ) {}

  /** A paragraph whose markup is not read. */
  plain(text: string): void {
    this.builder.open('paragraph');
    this.builder.text(text);
    this.builder.close();
  }

  /** Reads these blocks. */
  blocks(nodes: readonly Nodes[], place: Place = 'text', level: number | null = null, label = ''): void {
    for (const node of nodes) if (node.type === 'definition') this.definitions.set(node.identifier, node.url);
    nodes.forEach((node, at) => this.block(node, place, level, at === 0 ? label : ''));
  }

  private block(node: Nodes, place: Place, level: number | null, label: string): void {
    switch (node.type) {
      case 'heading':
        return this.part(place === 'text' ? 'heading' : place, place === 'text' ? node.depth : level, label, node.children);
      case 'paragraph':
        return this.part(place === 'text' ? 'paragraph' : place, level, label, node.children);
      case 'code':
        // Indented paragraphs of a newspaper are code to Markdown; their text is text all the same.
        this.builder.open(place === 'text' ? 'paragraph' : place, level, label);
        node.value.split('\n').forEach((line, at) => {
          if (at > 0) this.builder.lineBreak();
          this.builder.text(line);
        });
        return this.builder.close();
      case 'html':
        return this.html(node.value);
      case 'list':
        return this.list(node, level);
      case 'table':
        return this.table(node);
      case 'root':
      case 'blockquote':
        return this.blocks(node.children, place, level, label);
      case 'definition':
      case 'thematicBreak':
        return;
      default:
        // Nothing that a later parser may know is lost.
        if ('children' in node) this.blocks(node.children, place, level, label);
    }
  }

  private part(kind: Part['kind'], level: number | null, label: string, children: readonly PhrasingContent[]): void {
    this.builder.open(kind, level, label);
    this.closing = children.map((child) => toString(child)).join('').split('==}').length - 1;
    this.begun = null;
    this.inlines(children);
    this.builder.close();
  }

  private list(list: List, outer: number | null): void {
    const level = (outer ?? 0) + 1;
    list.children.forEach((item: ListItem, at) => {
      const box = item.checked === true ? '☒ ' : item.checked === false ? '☐ ' : '';
      const label = list.ordered === true ? `${(list.start ?? 1) + at}.` : '•';
      this.blocks(item.children, 'list_item', level, this.inNote ? '' : (box + label).trim());
    });
  }

  private table(table: Table): void {
    for (const row of table.children) for (const cell of row.children) this.part('table_cell', null, '', cell.children);
  }

  private inlines(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.text(node.value);
          break;
        case 'inlineCode':
          this.emit(node.value);
          break;
        case 'break':
          this.builder.lineBreak();
          break;
        case 'image':
        case 'imageReference':
          this.leftOut.add('image');
          break;
        case 'html':
          this.inlineHtml(node.value);
          break;
        case 'link':
        case 'linkReference': {
          const from = this.builder.mark();
          this.inlines(node.children);
          this.link(node.type === 'link' ? node.url : (this.definitions.get(node.identifier) ?? ''), from);
          break;
        }
        default:
          if ('children' in node) this.inlines(node.children);
          else this.emit(toString(node));
      }
    }
  }

  private link(url: string, from: Mark): void {
    if (url === '' || url.startsWith('#')) return;
    if (!isSafeUrl(url) && !/^mailto:[^\s<>"]+$/i.test(url)) return this.leftOut.add('link');
    this.builder.hang(noteOf('link', { links: [{ url, text: '' }] }), from, this.builder.mark());
  }

  private emit(text: string): void {
    if (text !== '') this.tracked.unchanged();
    this.builder.text(text);
  }

  private text(value: string): void {
    let from = 0;
    for (const found of value.matchAll(SIGN)) {
      this.emit(value.slice(from, found.index));
      from = found.index + found[0].length;
      const [whole, label, begin, end, comment, added, deleted, old, instead] = found;
      if (label !== undefined) this.footnote(label, whole);
      else if (begin !== undefined || end !== undefined) {
        this.highlight(whole);
        continue;
      } else if (comment !== undefined) {
        const at = this.builder.endMark();
        const range = this.highlighted ?? { from: at, to: at };
        this.builder.hang(noteOf('comment', { text: comment.trim() }), range.from, range.to);
      }
      if (deleted !== undefined || old !== undefined) this.change('deletion', deleted ?? old ?? '');
      if (added !== undefined || instead !== undefined) this.change('insertion', added ?? instead ?? '');
      this.highlighted = null;
    }
    if (from > 0 && from < value.length) this.highlighted = null;
    this.emit(value.slice(from));
  }

  /** A highlight may go over other markup; one that is not closed in its part is text. */
  private highlight(sign: string): void {
    if (sign === '{==' && this.closing > 0) {
      this.closing -= 1;
      this.begun = this.builder.mark();
    } else if (sign === '==}' && this.begun) {
      this.highlighted = { from: this.begun, to: this.builder.mark() };
      this.begun = null;
    } else this.emit(sign);
  }

  private change(kind: ChangeKind, text: string): void {
    this.tracked.add(kind);
    if (!this.tracked.removes(kind)) this.builder.text(text);
  }

  private footnote(label: string, written: string): void {
    const source = this.inNote ? undefined : this.footnotes.get(label);
    // A sign without a note is text.
    if (!source) return this.emit(written);
    this.used.add(label);
    const at = this.builder.endMark();
    this.builder.hang(noteOf('footnote', { label, ...this.noteText(source) }), at, at);
  }

  private noteText(source: () => Root): Pick<Note, 'text' | 'links'> {
    const walk = new MarkdownWalk(new Map(), this.tracked, true);
    walk.blocks(source().children);
    const { parts, notes } = walk.build();
    return { text: parts.map(({ text }) => text).join('\n'), links: notes.filter(({ kind }) => kind === 'link').flatMap(({ links }) => links) };
  }

  private comment(text: string): void {
    const at = this.builder.endMark();
    if (text.trim() !== '') this.builder.hang(noteOf('comment', { text: text.trim().replace(/\s+/g, ' ') }), at, at);
  }

  private html(value: string): void {
    const [, comment] = COMMENT.exec(value.trim()) ?? [];
    if (comment !== undefined) return this.comment(comment);
    new HtmlWalk(this.builder, { notes: new Map(), leftOut: this.leftOut, tracked: this.tracked }).nodes(parseHtml(value).childNodes);
    this.builder.close();
  }

  private inlineHtml(value: string): void {
    const [, comment] = COMMENT.exec(value) ?? [];
    if (comment !== undefined) this.comment(comment);
    else if (/^<br[\s/>]/i.test(value)) this.builder.lineBreak();
    else if (/^<(?:img|script|iframe|object|embed)\b/i.test(value)) this.leftOut.add('html');
  }

  /** The manuscript so far; footnotes that no sign leads to hang on nothing. */
  build(): { parts: Part[]; notes: Note[]; leftOut: LeftOut[] } {
    for (const [label, source] of this.footnotes) if (!this.used.has(label)) this.builder.loose(noteOf('footnote', { label, ...this.noteText(source) }));
    return { ...this.builder.build(), leftOut: this.leftOut.list() };
  }
}
