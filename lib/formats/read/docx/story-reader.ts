// Walks through one story of a Word file (the running text, a note, a comment) and hands its text and signs to the builder.
import { isSafeUrl } from '@/lib/domain/source';
import type { LeftOutKind, Link, Note, Part } from '../manuscript';
import { ManuscriptBuilder, noteOf, type LeftOutCounter, type Look, type Mark, type NoteText } from '../manuscript-builder';
import { raisedText } from '../raised-digits';
import { symbolText } from '../symbol-fonts';
import type { ChangeKind, TrackedCounter } from '../tracked-changes';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml-tree';
import { drawingOf, preferred } from './drawings';
import { FieldStack, hyperlinkOf, isContents } from './fields';
import { mathText } from './math';
import { valueOf } from './names';
import type { Comment, NoteBook } from './note-book';
import type { WordNumbering } from './numbering';
import type { WordPart } from './package';
import type { WordStyles } from './styles';

/** What all stories of a file share. */
type WordFile = { styles: WordStyles; numbering: WordNumbering; book: NoteBook; tracked: TrackedCounter; leftOut: LeftOutCounter };

const CHANGES: Readonly<Record<string, ChangeKind>> = { 'w:ins': 'insertion', 'w:del': 'deletion', 'w:moveFrom': 'move_from', 'w:moveTo': 'move_to' };

type Place = 'text' | 'table_cell' | 'infobox';

export class StoryReader {
  private readonly builder = new ManuscriptBuilder();
  private readonly fields = new FieldStack();
  private readonly ranges = new Map<string, { from: Mark; to: Mark | null }>();
  private boxes: XmlElement[] = [];
  private paragraphProperties: XmlElement | undefined;
  /** How many of the open elements keep their text out of this reading. */
  private muted = 0;
  private changed = 0;
  private hidden = false;
  /** The last paragraph goes on in the next one: its end was deleted, or it is a drop cap. */
  private joining = false;

  /** `inNote`: a note cannot have notes of its own. */
  constructor(
    private readonly file: WordFile,
    private readonly part: WordPart,
    private readonly inNote = false,
  ) {}

  /** The story of these blocks. */
  read(source: XmlElement): { parts: Part[]; notes: Note[] } {
    this.blocks(childrenOf(source), 'text');
    for (const comment of this.file.book.comments) {
      const range = this.ranges.get(comment.id);
      if (range) this.builder.hang(this.commentNote(comment), range.from, range.to ?? range.from);
      else if (!this.inNote && !this.file.book.placed.has(comment)) this.builder.loose(this.commentNote(comment));
      if (range) this.file.book.placed.add(comment);
    }
    return this.builder.build();
  }

  private blocks(elements: readonly XmlElement[], place: Place): void {
    for (const element of elements) {
      if (element.name === 'w:p') this.paragraph(element, place);
      else if (element.name === 'w:tbl') this.table(element, place);
      else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') this.leaveOut('object');
      else this.wrapper(element, (inner) => this.blocks(inner, place));
    }
  }

  /** What may stand around blocks and around runs alike. */
  private wrapper(element: XmlElement, walk: (inner: readonly XmlElement[]) => void): void {
    const change = CHANGES[element.name];
    if (change) return this.change(element, change, () => walk(childrenOf(element)));
    switch (element.name) {
      case 'w:sdt':
        return this.contentControl(element, walk);
      case 'mc:AlternateContent':
        return walk(childrenOf(preferred(element)));
      case 'w:commentRangeStart':
        return void this.ranges.set(element.attributes['w:id'] ?? '', { from: this.builder.mark(), to: null });
      case 'w:commentRangeEnd': {
        const range = this.ranges.get(element.attributes['w:id'] ?? '');
        if (range) range.to = this.builder.mark();
        return;
      }
      default:
        if (!element.name.endsWith('Pr')) walk(childrenOf(element));
    }
  }

  private change(element: XmlElement, kind: ChangeKind, walk: () => void): void {
    if (element.children.length > 0) this.file.tracked.add(kind, element.attributes['w:author'], element.attributes['w:date']);
    const removed = this.file.tracked.removes(kind) ? 1 : 0;
    this.muted += removed;
    this.changed += 1;
    walk();
    this.changed -= 1;
    this.muted -= removed;
  }

  private muteIf(kind: LeftOutKind | null, walk: () => void): void {
    if (kind === null) return walk();
    this.leaveOut(kind);
    this.muted += 1;
    walk();
    this.muted -= 1;
  }

  private contentControl(element: XmlElement, walk: (inner: readonly XmlElement[]) => void): void {
    const properties = childOf(element, 'w:sdtPr');
    const gallery = valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
    const left = /table of contents/i.test(gallery) ? 'contents' : childOf(properties, 'w:showingPlcHdr') ? 'placeholder' : null;
    this.muteIf(left, () => walk(childrenOf(childOf(element, 'w:sdtContent'))));
  }

  private table(element: XmlElement, place: Place): void {
    const rows = this.rowsOf(element);
    const cells = rows.map((row) => this.cellsOf(row));
    // One cell alone is how authors draw a box.
    const kind = cells.length === 1 && cells[0]?.length === 1 ? 'infobox' : place === 'infobox' ? 'infobox' : 'table_cell';
    rows.forEach((row, at) => {
      const marks = childOf(row, 'w:trPr');
      const change = (['w:ins', 'w:del'] as const).map((name) => childOf(marks, name)).find((found) => found !== undefined);
      const walk = () => cells[at]?.forEach((cell) => this.cell(cell, kind));
      const changeKind = change && CHANGES[change.name];
      if (!change || !changeKind) return walk();
      this.file.tracked.add(changeKind, change.attributes['w:author'], change.attributes['w:date']);
      const removed = this.file.tracked.removes(changeKind) ? 1 : 0;
      this.muted += removed;
      walk();
      this.muted -= removed;
    });
  }

  private rowsOf(element: XmlElement): XmlElement[] {
    return childrenOf(element).flatMap((child) => (child.name === 'w:tr' ? [child] : child.name.endsWith('Pr') || child.name === 'w:tblGrid' ? [] : this.rowsOf(child)));
  }

  private cellsOf(row: XmlElement): XmlElement[] {
    return childrenOf(row).flatMap((child) => (child.name === 'w:tc' ? [child] : child.name.endsWith('Pr') ? [] : this.cellsOf(child)));
  }

  private cell(cell: XmlElement, kind: Place): void {
    this.endPart();
    this.blocks(childrenOf(cell), kind);
    this.endPart();
  }

  private endPart(): void {
    this.builder.close();
    this.joining = false;
  }

  private paragraph(element: XmlElement, place: Place): void {
    const outer = this.paragraphProperties;
    const properties = childOf(element, 'w:pPr');
    this.paragraphProperties = properties;
    const role = this.file.styles.roleOf(properties);
    const removed = this.endIsRemoved(properties);
    const frame = childOf(properties, 'w:framePr');
    const isDropCap = frame !== undefined && /^(?:drop|margin)$/.test(frame.attributes['w:dropCap'] ?? '');
    this.muteIf(role?.kind === 'contents' && this.muted === 0 ? 'contents' : null, () => {
      const counts = this.muted === 0 && !(removed && this.isEmptied(element));
      const item = counts ? this.file.numbering.next(this.file.styles.numberingOf(properties)) : null;
      const kind = place === 'infobox' && role?.kind === 'caption' ? 'caption' : place !== 'text' ? place : frame && !isDropCap ? 'infobox' : role && role.kind !== 'contents' ? role.kind : item ? 'list_item' : 'paragraph';
      const level = kind === 'heading' ? (role?.level ?? null) : kind === 'list_item' ? (item?.level ?? 0) + 1 : null;
      if (this.joining && this.builder.hasText) this.builder.become(kind, level);
      else this.builder.open(kind, level, item?.label);
      this.hidden = false;
      this.inlines(childrenOf(element));
    });
    this.paragraphProperties = outer;
    this.joining = removed || isDropCap;
    if (!this.joining) this.builder.close();
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) {
      const joining = this.joining;
      this.joining = false;
      this.builder.box(() => this.blocks(childrenOf(box), 'infobox'));
      this.joining = joining;
    }
  }

  /** Whether the end of this paragraph is not in this reading; counts it as a change. */
  private endIsRemoved(properties: XmlElement | undefined): boolean {
    let removed = false;
    for (const change of childrenOf(childOf(properties, 'w:rPr'))) {
      const kind = CHANGES[change.name];
      if (!kind) continue;
      this.file.tracked.add(kind, change.attributes['w:author'], change.attributes['w:date']);
      removed ||= this.file.tracked.removes(kind);
    }
    return removed;
  }

  private isEmptied(paragraph: XmlElement): boolean {
    return childrenOf(paragraph).every(({ name }) => {
      const change = CHANGES[name];
      return (change !== undefined && this.file.tracked.removes(change)) || !/^(?:w:(?:r|hyperlink|fldSimple|sdt|smartTag|ins|moveTo|del|moveFrom)|m:.*)$/.test(name);
    });
  }

  private inlines(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      switch (element.name) {
        case 'w:r':
          this.run(element);
          break;
        case 'w:hyperlink':
          this.hyperlink(element);
          break;
        case 'w:fldSimple':
          this.simpleField(element);
          break;
        case 'm:oMath':
          this.emit(mathText(element), { bold: false, size: null });
          break;
        default:
          this.wrapper(element, (inner) => this.inlines(inner));
      }
    }
  }

  private hyperlink(element: XmlElement): void {
    const relation = this.part.relations.get(element.attributes['r:id'] ?? '');
    const from = this.builder.mark();
    this.inlines(childrenOf(element));
    if (relation?.outside) this.link(relation.target + (element.attributes['w:anchor'] ? `#${element.attributes['w:anchor']}` : ''), from);
  }

  private link(url: string, from: Mark): void {
    if (this.muted > 0) return;
    // Addresses of files on somebody's disk, scripts and the like lead nowhere; only what can be looked up is a note.
    if (!isSafeUrl(url) && !/^mailto:[^\s<>"]+$/i.test(url)) return this.leaveOut('link');
    this.builder.hang(noteOf('link', { links: [{ url, text: '' }] }), from, this.builder.mark());
  }

  private simpleField(element: XmlElement): void {
    const code = element.attributes['w:instr'] ?? '';
    const from = this.builder.mark();
    this.muteIf(isContents(code) ? 'contents' : null, () => this.inlines(childrenOf(element)));
    const url = hyperlinkOf(code);
    if (url !== null) this.link(url, from);
  }

  private run(element: XmlElement): void {
    const look = this.file.styles.lookOf(childOf(element, 'w:rPr'), this.paragraphProperties);
    if (look.hidden && !this.hidden && childrenOf(element).some(({ name }) => name === 'w:t')) this.leaveOut('hidden');
    this.hidden = look.hidden;
    const muted = look.hidden ? 1 : 0;
    this.muted += muted;
    this.runContent(element, look);
    this.muted -= muted;
  }

  private runContent(run: XmlElement, look: ReturnType<WordStyles['lookOf']>): void {
    for (const element of childrenOf(run)) {
      switch (element.name) {
        case 'w:t':
        case 'w:delText':
          this.emit(this.lettersOf(textOf(element), look), look);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.emit(' ', look);
          break;
        case 'w:br':
        case 'w:cr':
          if (this.muted > 0 || this.fields.inCode) break;
          this.builder.lineBreak();
          break;
        case 'w:noBreakHyphen':
          this.emit('\u2011', look);
          break;
        case 'w:softHyphen':
          this.emit('\u00ad', look);
          break;
        case 'w:sym':
          this.symbol(element, look);
          break;
        case 'w:ruby':
          this.leaveOut('ruby');
          this.inlines(childrenOf(childOf(element, 'w:rubyBase')));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          // A sign of the author's own is written into the same run.
          if (this.note(element, element.name === 'w:footnoteReference' ? 'footnote' : 'endnote', run)) return;
          break;
        case 'w:commentReference': {
          const id = element.attributes['w:id'] ?? '';
          const at = this.builder.endMark();
          if (!this.ranges.has(id)) this.ranges.set(id, { from: at, to: at });
          break;
        }
        case 'w:fldChar':
          this.fieldSign(element.attributes['w:fldCharType'] ?? '');
          break;
        case 'w:instrText':
        case 'w:delInstrText':
          this.fields.code(textOf(element));
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.drawing(element);
          break;
        case 'mc:AlternateContent':
          this.runContent(preferred(element), look);
          break;
        default:
      }
    }
  }

  private lettersOf(text: string, { raised, font }: { raised: boolean; font: string | null }): string {
    const shown = font !== null && /^(?:symbol|wingdings)$/i.test(font) ? text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolText(font, sign.charCodeAt(0)) ?? sign) : text;
    return raised ? raisedText(shown) : shown;
  }

  private symbol(element: XmlElement, look: Look): void {
    const shown = symbolText(element.attributes['w:font'] ?? '', parseInt(element.attributes['w:char'] ?? '', 16));
    if (shown === null) this.leaveOut('symbol');
    else this.emit(shown, look);
  }

  private emit(text: string, look: Look): void {
    if (this.muted > 0 || this.fields.inCode) return;
    if (this.changed === 0) this.file.tracked.unchanged();
    this.builder.text(text, look);
  }

  private leaveOut(kind: LeftOutKind): void {
    if (this.muted === 0) this.file.leftOut.add(kind);
  }

  private fieldSign(type: string): void {
    if (type === 'begin') this.fields.begin();
    if (type === 'separate' && isContents(this.fields.separate(this.builder.mark()))) {
      this.leaveOut('contents');
      this.muted += 1;
    }
    if (type !== 'end') return;
    const field = this.fields.end();
    if (!field?.from) return;
    if (isContents(field.code)) this.muted -= 1;
    const url = hyperlinkOf(field.code);
    if (url !== null) this.link(url, field.from);
  }

  private drawing(element: XmlElement): void {
    if (this.muted > 0) return;
    const { boxes, images, objects } = drawingOf(element);
    this.boxes.push(...boxes);
    this.file.leftOut.add('image', images);
    this.file.leftOut.add('object', objects);
  }

  /** Reads the note of a sign; whether the rest of the run is the sign itself. */
  private note(reference: XmlElement, kind: 'footnote' | 'endnote', run: XmlElement): boolean {
    const isOwnSign = /^(?:1|true|on)$/.test(reference.attributes['w:customMarkFollows'] ?? '');
    const found = this.file.book.note(kind, reference.attributes['w:id'] ?? '');
    if (this.muted > 0 || this.inNote || !found) return isOwnSign;
    const sign = isOwnSign ? childrenOf(run).filter(({ name }) => name === 'w:t' || name === 'w:sym').map((child) => (child.name === 'w:t' ? textOf(child) : (symbolText(child.attributes['w:font'] ?? '', parseInt(child.attributes['w:char'] ?? '', 16)) ?? ''))).join('') : '';
    const label = isOwnSign ? sign.trim() : this.file.book.nextLabel(kind);
    const at = this.builder.endMark();
    const { text, links, others } = this.noteText(found.source, found.part);
    this.builder.hang(noteOf(kind, { label, text: isOwnSign && sign !== '' && text.startsWith(sign.trim()) ? text.slice(sign.trim().length).trim() : text, links }), at, at);
    for (const other of others) this.builder.hang(other, at, at);
    return isOwnSign;
  }

  private noteText(source: XmlElement, part: WordPart): { text: string; links: Link[]; others: NoteText[] } {
    const { parts, notes } = new StoryReader(this.file, part, true).read(source);
    return { text: parts.map(({ text }) => text).join('\n'), links: notes.filter(({ kind }) => kind === 'link').flatMap(({ links }) => links), others: notes.filter(({ kind }) => kind !== 'link') };
  }

  private commentNote(comment: Comment): NoteText {
    const { commentPart } = this.file.book;
    const textOfComment = ({ source }: Comment) => (commentPart ? this.noteText(source, commentPart) : { text: '', links: [] });
    const { text, links } = textOfComment(comment);
    const answers = comment.replies.map((reply) => ({ reply, ...textOfComment(reply) }));
    return noteOf('comment', {
      label: `${comment.initials ?? ''}${this.file.book.comments.indexOf(comment) + 1}`,
      author: comment.author,
      date: comment.date,
      resolved: comment.resolved,
      text,
      links: [...links, ...answers.flatMap((answer) => answer.links)],
      replies: answers.map((answer) => ({ author: answer.reply.author, date: answer.reply.date, text: answer.text })),
    });
  }
}
