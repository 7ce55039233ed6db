// Walks through HTML and hands what a reader would see to the builder; what runs, loads or hides is left out and counted.
import { isSafeUrl } from '@/lib/domain/source';
import { bulletText, formatNumber, type NumberFormat } from '../list-numbers';
import type { LeftOutKind, Note, Part } from '../manuscript';
import { type LeftOutCounter, ManuscriptBuilder, noteOf, type Mark, type NoteText } from '../manuscript-builder';
import { raisedText } from '../raised-digits';
import type { ChangeKind, TrackedCounter } from '../tracked-changes';
import { lookOf } from './html-looks';
import type { HtmlNote } from './html-notes';
import { attribute, elementsOf, isElement, textOf, type HtmlElement, type HtmlNode } from './html-tree';

const BLOCKS = new Set('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(' '));
const GONE: Readonly<Record<string, LeftOutKind | null>> = {
  script: null, style: null, template: null, noscript: null, head: null, title: null, nav: 'header_footer',
  img: 'image', picture: 'image', svg: 'image', canvas: 'image',
  iframe: 'object', object: 'object', embed: 'object', audio: 'object', video: 'object', applet: 'object', frameset: 'object',
  input: 'form_field', select: 'form_field', textarea: 'form_field', button: 'form_field',
};
const LIST_TYPES: Readonly<Record<string, NumberFormat>> = { a: 'lower_letter', A: 'upper_letter', i: 'lower_roman', I: 'upper_roman' };
// Comments that programs leave for programs: conditional ones, the clipboard's borders, blocks of an editor.
const MACHINE_COMMENT = /^\s*(?:\[if|\[endif|<!\[endif|\[CDATA|StartFragment|EndFragment|\/?wp:|more\b|nextpage|#|google_ad|\/?ko\b|esi|ssi)/i;

/** What the next part will be. `label` goes to the first part only. */
type Context = { kind: Part['kind']; level: number | null; label: string };
type Style = { bold: boolean; size: number | null; raised: boolean; pre: boolean };
type Shared = { notes: ReadonlyMap<HtmlElement, HtmlNote>; leftOut: LeftOutCounter; tracked: TrackedCounter };

export class HtmlWalk {
  private context: Context = { kind: 'paragraph', level: null, label: '' };
  private style: Style = { bold: false, size: null, raised: false, pre: false };
  private readonly ranges = new Map<string, { from: Mark; to: Mark }>();
  private readonly bodies: ReadonlySet<HtmlElement>;
  private muted = 0;
  private changed = 0;
  private blank = false;

  /** `within`: the note whose body is read; its ways back are no text. */
  constructor(
    private readonly builder: ManuscriptBuilder,
    private readonly shared: Shared,
    private readonly within: HtmlNote | null = null,
  ) {
    this.bodies = new Set([...shared.notes.values()].map(({ body }) => body));
  }

  /** Reads these nodes. */
  nodes(nodes: readonly HtmlNode[]): void {
    for (const node of nodes) {
      if (isElement(node)) this.element(node);
      else if (node.nodeName === '#text' && 'value' in node) this.text(node.value);
      else if (node.nodeName === '#comment' && 'data' in node) this.comment(node.data);
    }
  }

  private text(value: string): void {
    if (this.muted > 0) return;
    if (this.style.pre) {
      value.split(/\n/).forEach((line, at) => {
        if (at > 0) this.builder.lineBreak();
        this.put(line);
      });
      return;
    }
    const collapsed = value.replace(/[ \t\n\r\f]+/g, ' ');
    // White space counts once, and only between words of one part.
    this.put(this.blank || !this.builder.hasText ? collapsed.replace(/^ /, '') : collapsed);
  }

  private put(text: string): void {
    if (text === '') return;
    if (!this.builder.isOpen) {
      if (text.trim() === '') return;
      this.builder.open(this.context.kind, this.context.level, this.context.label);
      this.context = { ...this.context, label: '' };
    }
    if (this.changed === 0) this.shared.tracked.unchanged();
    this.builder.text(this.style.raised ? raisedText(text) : text, this.style);
    this.blank = text.endsWith(' ');
  }

  /** Word writes the number of a list item into the text, with blanks to bring it to its width. */
  private wordNumber(text: string): void {
    const number = text.replace(/\s+/g, ' ').trim();
    if (this.builder.isOpen) this.put(`${number} `);
    else this.context = { ...this.context, label: bulletText(number) };
  }

  private comment(data: string): void {
    const text = data.trim().replace(/\s+/g, ' ');
    if (this.muted > 0 || text === '' || this.within || MACHINE_COMMENT.test(data)) return;
    const at = this.builder.endMark();
    this.builder.hang(noteOf('comment', { text }), at, at);
  }

  private leaveOut(kind: LeftOutKind | null): void {
    if (kind !== null && this.muted === 0) this.shared.leftOut.add(kind);
  }

  private element(element: HtmlElement): void {
    if ((this.bodies.has(element) && this.within?.body !== element) || this.within?.back.has(element)) return;
    const { tagName } = element;
    if (Object.hasOwn(GONE, tagName)) return this.leaveOut(GONE[tagName] ?? null);
    const style = attribute(element, 'style') ?? '';
    if (/mso-special-character:\s*comment/i.test(style)) return;
    if (/mso-list:\s*Ignore/i.test(style)) return this.wordNumber(textOf(element));
    const look = lookOf(element);
    const changed = tagName === 'ins' ? 'insertion' : tagName === 'del' ? 'deletion' : null;
    if (look.hidden) {
      if (textOf(element).trim() !== '') this.leaveOut('hidden');
      return;
    }
    const outer = this.style;
    this.style = { bold: look.bold ?? outer.bold, size: look.size ?? outer.size, raised: look.raised || outer.raised, pre: outer.pre || tagName === 'pre' };
    if (changed) this.change(changed, element);
    else if (tagName === 'br') this.lineBreak();
    else if (tagName === 'a') this.anchor(element);
    else if (tagName === 'table') this.table(element);
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') this.list(element);
    else if (BLOCKS.has(tagName)) this.block(element, this.contextOf(element));
    else if (tagName === 'ruby') this.ruby(element);
    else if (tagName === 'math') this.put(elementsOf(element).filter((each) => /^m[ion]$|^mtext$/.test(each.tagName)).map((each) => textOf(each)).join(''));
    else this.nodes(element.childNodes);
    this.style = outer;
  }

  private lineBreak(): void {
    if (this.muted > 0) return;
    this.builder.lineBreak();
    this.blank = true;
  }

  private block(element: HtmlElement, context: Context): void {
    const outer = this.context;
    this.builder.close();
    this.context = context;
    this.nodes(element.childNodes);
    this.builder.close();
    this.context = { ...outer, label: context.label === outer.label ? this.context.label : outer.label };
  }

  private contextOf(element: HtmlElement): Context {
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    const named = attribute(element, 'class') ?? '';
    if (heading !== undefined && this.context.kind === 'paragraph') return { kind: 'heading', level: Number(heading), label: '' };
    if (/(?:^|\s)(?:MsoTitle|title)(?:\s|$)/.test(named) && element.tagName === 'p') return { kind: 'title', level: null, label: '' };
    if (element.tagName === 'figcaption' || element.tagName === 'caption' || /(?:^|\s)(?:MsoCaption|wp-caption-text|caption)(?:\s|$)/.test(named)) return { kind: 'caption', level: null, label: '' };
    const list = /mso-list:\s*l\d+\s+level(\d)/i.exec(attribute(element, 'style') ?? '')?.[1];
    if (list !== undefined && this.context.kind === 'paragraph' && heading === undefined) return { kind: 'list_item', level: Number(list), label: '' };
    if (element.tagName === 'aside') return { kind: 'infobox', level: null, label: '' };
    return this.context;
  }

  private change(kind: ChangeKind, element: HtmlElement): void {
    this.shared.tracked.add(kind, attribute(element, 'cite'), attribute(element, 'datetime'));
    const removed = this.shared.tracked.removes(kind) ? 1 : 0;
    this.muted += removed;
    this.changed += 1;
    this.nodes(element.childNodes);
    this.changed -= 1;
    this.muted -= removed;
  }

  private list(element: HtmlElement): void {
    const ordered = element.tagName === 'ol';
    const items = element.childNodes.filter((child): child is HtmlElement => isElement(child) && child.tagName === 'li');
    const reversed = attribute(element, 'reversed') !== undefined;
    let number = Number.parseInt(attribute(element, 'start') ?? '', 10);
    if (Number.isNaN(number)) number = reversed ? items.length : 1;
    const format = LIST_TYPES[attribute(element, 'type') ?? ''] ?? 'decimal';
    const level = this.context.kind === 'list_item' ? (this.context.level ?? 1) + 1 : 1;
    const plain = this.within !== null || (this.context.kind !== 'paragraph' && this.context.kind !== 'list_item');
    this.builder.close();
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName !== 'li') {
        this.element(child);
        continue;
      }
      if (this.bodies.has(child) && this.within?.body !== child) continue;
      const own = Number.parseInt(attribute(child, 'value') ?? '', 10);
      if (!Number.isNaN(own)) number = own;
      const label = ordered ? `${formatNumber(number, format)}.` : '•';
      this.block(child, plain ? { ...this.context, label: this.within ? '' : label } : { kind: 'list_item', level, label });
      number += reversed ? -1 : 1;
    }
  }

  private table(element: HtmlElement): void {
    const cells = elementsOf(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    const kind = cells.length === 1 || this.context.kind === 'infobox' ? 'infobox' : 'table_cell';
    this.block(element, this.within ? this.context : { kind, level: null, label: '' });
  }

  private ruby(element: HtmlElement): void {
    this.leaveOut('ruby');
    this.nodes(element.childNodes.filter((child) => !isElement(child) || !/^(?:rt|rp|rtc)$/.test(child.tagName)));
  }

  private anchor(element: HtmlElement): void {
    const note = this.within ? undefined : this.shared.notes.get(element);
    if (note) return this.sign(note);
    const from = this.builder.mark();
    this.nodes(element.childNodes);
    const key = /mso-comment-reference:\s*\S*?_(\d+)/i.exec(attribute(element, 'style') ?? '')?.[1];
    // A comment on several paragraphs has such an anchor in each of them.
    if (key !== undefined) this.ranges.set(key, { from: this.ranges.get(key)?.from ?? from, to: this.builder.mark() });
    const href = (attribute(element, 'href') ?? '').trim();
    if (this.muted > 0 || href === '' || href.startsWith('#')) return;
    if (!isSafeUrl(href) && !/^mailto:[^\s<>"]+$/i.test(href)) return this.leaveOut('link');
    this.builder.hang(noteOf('link', { links: [{ url: href, text: '' }] }), from, this.builder.mark());
  }

  private sign(note: HtmlNote): void {
    if (this.muted > 0) return;
    const { text, links } = this.noteText(note);
    const at = this.builder.endMark();
    const range = (note.comment === null ? undefined : this.ranges.get(note.comment)) ?? { from: at, to: at };
    this.builder.hang(noteOf(note.kind, { label: note.label, text, links, author: authorOf(note) }), range.from, range.to);
  }

  private noteText(note: HtmlNote): Pick<NoteText, 'text' | 'links'> {
    const builder = new ManuscriptBuilder();
    new HtmlWalk(builder, this.shared, note).nodes([note.body]);
    const { parts, notes } = builder.build();
    const text = parts.map((part) => part.text).join('\n').replace(/^\s*(?:\[\w{1,6}\]|\^|↑|↩︎?)\s*|\s*(?:↩︎?|↑)\s*$/gu, '');
    return { text, links: linksOf(notes) };
  }
}

const linksOf = (notes: readonly Note[]) => notes.filter(({ kind }) => kind === 'link').flatMap(({ links }) => links);

/** Word names its commenters by initials only, in the sign of the comment. */
function authorOf({ kind, label }: HtmlNote): string | null {
  return kind === 'comment' ? (/^(\p{L}+)\d+$/u.exec(label)?.[1] ?? null) : null;
}
