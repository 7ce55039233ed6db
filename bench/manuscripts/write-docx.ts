// Writes a story as a Word file with the docx library.
import { CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, EndnoteReferenceRun, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Block, Run, Story } from './model';

const AUTHOR = { author: 'Emil Stern', date: '2025-05-04T09:30:00Z' };
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

class Writer {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly endnotes: Record<string, { children: Paragraph[] }> = {};
  private readonly numbers = new Map<string, number>();
  private readonly open = new Set<string>();
  private readonly last = new Map<string, Run>();
  private changes = 1_000;

  constructor(private readonly story: Story) {
    for (const run of story.blocks.flatMap(runsOf)) for (const id of run.comments ?? []) this.last.set(id, run);
    let number = 0;
    for (const { id, replies = [] } of story.comments) {
      this.numbers.set(id, number);
      number += 1 + replies.length;
    }
  }

  comments() {
    return this.story.comments.flatMap(({ id, author, text, replies = [], resolved = false }) => {
      const number = this.numbers.get(id) ?? 0;
      const date = new Date('2025-05-04T10:00:00Z');
      const answers = replies.map((reply, at) => ({ id: number + 1 + at, author: reply.author, date, parentId: number, children: [new Paragraph(reply.text)] }));
      return [{ id: number, author, date, resolved, children: [new Paragraph(text)] }, ...answers];
    });
  }

  private run(run: Run): ParagraphChild[] {
    const children: ParagraphChild[] = [];
    for (const id of run.comments ?? []) {
      if (!this.open.has(id)) children.push(new CommentRangeStart(this.numbers.get(id) ?? 0));
      this.open.add(id);
    }
    const bold = run.bold ?? false;
    this.changes += 1;
    if (run.change === 'inserted') children.push(new InsertedTextRun({ text: run.text, id: this.changes, ...AUTHOR }));
    else if (run.change === 'deleted') children.push(new DeletedTextRun({ text: run.text, id: this.changes, ...AUTHOR }));
    else if (run.link !== undefined) children.push(new ExternalHyperlink({ link: run.link, children: [new TextRun(run.text)] }));
    else if (run.text !== '') children.push(new TextRun({ text: run.text, bold }));
    for (const id of run.comments ?? []) {
      const number = this.numbers.get(id) ?? 0;
      if (this.last.get(id) === run) children.push(new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] }));
    }
    if (run.footnote !== undefined) children.push(new FootnoteReferenceRun(this.note(this.footnotes, run.footnote)));
    if (run.endnote !== undefined) children.push(new EndnoteReferenceRun(this.note(this.endnotes, run.endnote)));
    return children;
  }

  private note(notes: Record<string, { children: Paragraph[] }>, text: string): number {
    const number = Object.keys(notes).length + 1;
    notes[number] = { children: [new Paragraph(text)] };
    return number;
  }

  private paragraph(runs: readonly Run[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ ...options, children: runs.flatMap((run) => this.run(run)) });
  }

  block(block: Block): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'title':
        return [this.paragraph(block.runs, { heading: HeadingLevel.TITLE })];
      case 'heading':
        return [this.paragraph(block.runs, { heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4 })];
      case 'caption':
        return [this.paragraph(block.runs, { style: 'Caption' })];
      case 'paragraph':
        return [this.paragraph(block.runs)];
      case 'items':
        return block.items.map((runs) => this.paragraph(runs, block.ordered ? { numbering: { reference: 'numbers', level: 0 } } : { bullet: { level: 0 } }));
      case 'table':
        return [new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map((runs) => new TableCell({ children: [this.paragraph(runs)] })) })) })];
    }
  }
}

const runsOf = (block: Block): Run[] => (block.kind === 'items' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : block.runs);

/** The bytes of the file. */
export async function writeDocx(story: Story): Promise<Uint8Array> {
  const writer = new Writer(story);
  const children = story.blocks.flatMap((block) => writer.block(block));
  const document = new Document({
    title: story.name,
    creator: 'Emil Stern',
    comments: { children: writer.comments() },
    footnotes: writer.footnotes,
    endnotes: writer.endnotes,
    styles: { paragraphStyles: [{ id: 'Caption', name: 'caption', basedOn: 'Normal', run: { italics: true } }] },
    numbering: { config: [{ reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
