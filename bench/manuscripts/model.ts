// What is known of each manuscript of the corpus: its parts, and the notes on their words, whatever program writes it down.

/** A comment; its words are all runs that name it. */
export type KnownComment = { id: string; author: string; text: string; replies?: { author: string; text: string }[]; resolved?: boolean };

/** Text with what hangs on it: `comments` by id; `footnote` and `endnote` stand right after it. */
export type Run = { text: string; bold?: boolean; link?: string; comments?: string[]; footnote?: string; endnote?: string; change?: 'inserted' | 'deleted' };

/** `items`: a list, with levels from 1. `table`: rows of cells. */
export type Block =
  | { kind: 'title' | 'paragraph' | 'caption'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'items'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; rows: Run[][][] };

export type Story = { name: string; language: 'de' | 'en'; blocks: Block[]; comments: KnownComment[] };

/** A part as it must be read, and the runs that it was made of. */
export type KnownPart = { kind: string; level: number | null; text: string; runs: Run[]; lead: number };

/** A note as it must be read: `words` by part; a point has the text before it, and a bar. */
export type KnownNote = { kind: string; text: string; words: string[] };

/** Plain text as a run; anything else beside it. */
export const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });

const shown = (runs: readonly Run[]) => runs.filter(({ change }) => change !== 'deleted');

/** The parts of a story in the reading with all changes accepted. */
export function knownParts({ blocks }: Story): KnownPart[] {
  const part = (kind: string, level: number | null, runs: Run[], label = ''): KnownPart => ({ kind, level, text: label + shown(runs).map(({ text }) => text).join(''), runs: shown(runs), lead: label.length });
  return blocks.flatMap((block): KnownPart[] => {
    if (block.kind === 'items') return block.items.map((runs, at) => part('list_item', 1, runs, block.ordered ? `${at + 1}. ` : '• '));
    if (block.kind === 'table') return block.rows.flatMap((row) => row.map((runs) => part('table_cell', null, runs)));
    return [part(block.kind, block.kind === 'heading' ? block.level : null, block.runs)];
  });
}

/** The notes of a story, in no particular order. */
export function knownNotes(story: Story): KnownNote[] {
  const parts = knownParts(story);
  const notes = parts.flatMap(({ text, runs, lead }) => {
    let at = lead;
    return runs.flatMap((each): KnownNote[] => {
      at += each.text.length;
      const point = `${text.slice(0, at)}|`;
      return [
        ...(each.link === undefined ? [] : [{ kind: 'link', text: each.link, words: [each.text] }]),
        ...(each.footnote === undefined ? [] : [{ kind: 'footnote', text: each.footnote, words: [point] }]),
        ...(each.endnote === undefined ? [] : [{ kind: 'endnote', text: each.endnote, words: [point] }]),
      ];
    });
  });
  const comments = story.comments.map(({ id, text, replies = [] }) => ({
    kind: 'comment',
    text: [text, ...replies.map((reply) => reply.text)].join(' / '),
    words: parts.map(({ runs }) => runs.filter((each) => each.comments?.includes(id)).map((each) => each.text).join('')).filter((words) => words !== ''),
  }));
  return [...notes, ...comments];
}
