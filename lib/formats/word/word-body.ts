// Writes the running text of a Word file: blocks as paragraphs, comments on their exact words, corrections as tracked changes.
import type { ReportContent } from '@/lib/domain/schema/report';
import { firstFit, spanFinder, type Span } from '@/lib/text/span';
import type { PendingChange } from './pending-changes';
import type { WordTime } from './word-clock';
import { deletedRun, paragraph, run, xmlName } from './word-xml';

/** A stretch of the text with the number of its comment, and of the footnote at its end where it has one. */
type Commented = Span & { comment: number; footnote: number | null };

/** `loose`: numbers of comments that hang on no words; they stand at the end of the text. `clock`: ISO 8601 → the times of a change. */
type Body = { revision: Pick<ReportContent['revision'], 'text' | 'blocks' | 'units'>; commented: readonly Commented[]; loose: readonly number[]; changes: readonly PendingChange[]; clock: (iso: string) => WordTime };

/** What happens at one offset, in this order: words come in, comments end, comments begin, words come in that belong to what has begun. */
type Stop = { inserted: PendingChange[]; ending: Commented[]; beginning: Commented[]; leading: PendingChange[] };

const STYLES = { title: 'Title', heading: 'Heading1', subhead: 'Heading2', paragraph: 'Normal' } as const;
/** Keeps the numbers of two footnotes at one place apart: 2 points, in Word's twentieths. */
const APART = '<w:spacing w:val="40"/>';

class Stops {
  private readonly byOffset = new Map<number, Stop>();
  private sorted: number[] = [];

  at(offset: number): Stop {
    const stop = this.byOffset.get(offset) ?? { inserted: [], ending: [], beginning: [], leading: [] };
    this.byOffset.set(offset, stop);
    return stop;
  }

  /** To be called once all are known. */
  sort(): void {
    this.sorted = [...this.byOffset.keys()].sort((a, b) => a - b);
  }

  /** The offsets inside of a block, its ends among them. */
  in({ start, end }: Span): number[] {
    return this.sorted.slice(firstFit(this.sorted, (offset) => offset >= start), firstFit(this.sorted, (offset) => offset > end));
  }
}

class BodyWriter {
  private readonly stops = new Stops();
  private readonly deletions: (place: Span) => PendingChange[];
  private readonly captions: ReadonlySet<number>;
  private changes = 0;
  /** How many are written. */
  private footnotes = 0;
  /**
   * Signs of comments that wait for the second footnote: where one stands between the first two, LibreOffice 7.4 mixes up what all footnotes say.
   * A comment's words are where its range is, not its sign.
   */
  private held = '';
  private content = '';
  private written = '';

  constructor(private readonly body: Body) {
    const { text, blocks, units } = body.revision;
    this.captions = new Set(units.flatMap(({ kind, start }) => (kind === 'caption' ? [start] : [])));
    this.deletions = spanFinder(body.changes.filter(({ start, end }) => start < end));
    for (const place of body.commented) {
      this.stops.at(place.start).beginning.push(place);
      this.stops.at(place.end).ending.push(place);
    }
    for (const change of body.changes) {
      this.stops.at(change.start);
      this.stops.at(change.end);
      if (change.text === '') continue;
      // New words at the beginning of the claim are the claim's; elsewhere they belong to what goes on until here.
      if (change.start === change.end && change.start === change.anchor.start) this.stops.at(change.start).leading.push(change);
      else {
        const block = blocks[firstFit(blocks, ({ end }) => end >= change.end)];
        const isBetween = block === undefined || block.start > change.end;
        this.stops.at(isBetween ? (blocks.findLast(({ end }) => end <= change.end)?.end ?? text.length) : change.end).inserted.push(change);
      }
    }
    this.stops.sort();
  }

  write(): string {
    const { blocks } = this.body.revision;
    blocks.forEach((block, index) => {
      const style = this.captions.has(block.start) ? 'Caption' : STYLES[block.kind];
      let at = block.start;
      for (const offset of this.stops.in(block)) {
        this.words({ start: at, end: offset });
        this.stop(this.stops.at(offset), style);
        at = offset;
      }
      this.words({ start: at, end: block.end });
      if (index === blocks.length - 1) {
        this.release();
        for (const comment of this.body.loose) this.content += this.reference(comment);
      }
      this.endParagraph(style, this.joinedBy(index));
    });
    return this.written;
  }

  /** Ends the paragraph; `mark`: the change that its end is. */
  private endParagraph(style: string, mark: string): void {
    this.written += paragraph(style, this.content, mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`);
    this.content = '';
  }

  /** The change that takes the break after a block away; none where a paragraph would be left that has lost all its words but must stay, as the last one must. */
  private joinedBy(index: number): string {
    const { blocks } = this.body.revision;
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (!block || !next) return '';
    const change = this.deletions({ start: block.end, end: next.start }).find(({ start, end }) => start <= block.end && end >= next.start);
    const isEmptiedLast = index + 2 === blocks.length && change?.text === '' && change.end >= next.end;
    return change && !isEmptiedLast ? `<w:del ${this.stamp(change)}/>` : '';
  }

  private words(span: Span): void {
    if (span.start >= span.end) return;
    const words = this.body.revision.text.slice(span.start, span.end);
    const [deletion] = this.deletions(span);
    this.content += deletion ? `<w:del ${this.stamp(deletion)}>${deletedRun(words)}</w:del>` : run(words);
  }

  private stop({ inserted, ending, beginning, leading }: Stop, style: string): void {
    for (const change of inserted) this.insert(change, style);
    // The innermost ends first.
    const inner = [...ending].sort((a, b) => b.start - a.start || b.comment - a.comment);
    for (const { comment } of inner) this.content += `<w:commentRangeEnd w:id="${comment}"/>`;
    this.refer(inner.map(({ comment }) => this.reference(comment)).join(''), inner.flatMap(({ footnote }) => (footnote === null ? [] : [footnote])));
    for (const { comment } of beginning) this.content += `<w:commentRangeStart w:id="${comment}"/>`;
    for (const change of leading) this.insert(change, style);
  }

  /** Writes the signs of comments and footnotes that end here. */
  private refer(comments: string, footnotes: readonly number[]): void {
    if (this.footnotes === 1) this.held += comments;
    else this.content += comments;
    footnotes.forEach((footnote, at) => {
      this.content += `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>${at < footnotes.length - 1 ? APART : ''}</w:rPr><w:footnoteReference w:id="${footnote}"/></w:r>`;
    });
    this.footnotes += footnotes.length;
    if (this.footnotes > 1) this.release();
  }

  private release(): void {
    this.content += this.held;
    this.held = '';
  }

  private insert(change: PendingChange, style: string): void {
    change.text.split(/\n+/).forEach((line, index) => {
      if (index > 0) this.endParagraph(style, `<w:ins ${this.stamp(change)}/>`);
      if (line !== '') this.content += `<w:ins ${this.stamp(change)}>${run(line)}</w:ins>`;
    });
  }

  private stamp({ author, at }: PendingChange): string {
    const { local, utc } = this.body.clock(at);
    this.changes += 1;
    return `w:id="${this.changes}" w:author="${xmlName(author)}" w:date="${local}" w16du:dateUtc="${utc}"`;
  }

  private reference(comment: number): string {
    return `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${comment}"/></w:r>`;
  }
}

/** The paragraphs of the text. Accepting all changes gives the corrected text, rejecting all the revision's. */
export const wordBody = (body: Body): string => new BodyWriter(body).write();
