// Reads the files of the corpus and compares what was found with what is known of each story, naming all that is missing.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWithNotes } from '@/lib/formats/read/place-notes';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import type { Note } from '@/lib/formats/read/manuscript';
import { knownNotes, knownParts, type KnownNote, type Story } from './model';
import { PDF_STORIES } from './pdf-stories';
import { STORIES } from './stories';

const FILES = path.join(import.meta.dirname, 'files');

/** Found and known: letters of the text, headings with their level, notes with their text, and notes exactly on their words. */
export type Score = { file: string; letters: [number, number]; headings: [number, number]; notes: [number, number]; ranges: [number, number]; missing: string[] };

// What a way of writing has no means for, so that no reader could find it.
const NO_ENDNOTES = /^(?:critic|google|word|wordpress|wiki|pandoc)$/;
const NO_ANSWERS = /^(?:critic|google|word|wordpress|wiki|pandoc|libreoffice)$/;
const NO_TITLE = /^(?:critic\.md|wordpress\.html|wiki\.html)$/;
const NO_CAPTION = /^(?:critic\.md|pandoc\.html|(?:writer|typst-report)\.pdf)$/;

/** Of comments a page keeps only those that were made into marks; Typst sets all notes at the foot. */
function expectedOnPages(story: Story, way: string): KnownNote[] {
  return knownNotes(story).flatMap((note): KnownNote[] => {
    if (note.kind === 'comment') return way === 'marked' ? [{ ...note, kind: 'annotation' }] : [];
    // LibreOffice sets the links of these Word files without their addresses.
    if (way === 'marked' || (way === 'writer' && note.kind === 'link')) return [];
    return [{ ...note, kind: note.kind === 'endnote' && way !== 'writer' ? 'footnote' : note.kind }];
  });
}

function expectedNotes(story: Story, way: string, format: string): KnownNote[] {
  if (format === 'pdf') return expectedOnPages(story, way);
  return knownNotes(story).map((note) => {
    const text = NO_ANSWERS.test(way) && note.kind === 'comment' ? (note.text.split(' / ')[0] ?? '') : note.text;
    const kind = NO_ENDNOTES.test(way) && note.kind === 'endnote' ? 'footnote' : note.kind;
    if (way === 'critic' && note.kind === 'comment') return { kind, text, words: note.words.slice(-1) };
    if (note.kind !== 'comment' || note.words.length === 0) return { kind, text, words: note.words };
    return { kind, text, words: /^(?:wordpress|wiki)$/.test(way) || (way === 'google' && format === 'html') ? [lastWords(story, note)] : note.words };
  });
}

/** Where the way has no ranges over several runs: the point after the last run of a comment. */
function lastWords(story: Story, note: KnownNote): string {
  const id = story.comments.find(({ text }) => note.text.startsWith(text))?.id ?? '';
  for (const { runs, text, lead } of knownParts(story).reverse()) {
    const at = runs.findLastIndex(({ comments }) => comments?.includes(id));
    if (at < 0) continue;
    return `${text.slice(0, lead + runs.slice(0, at + 1).reduce((sum, run) => sum + run.text.length, 0))}|`;
  }
  return '';
}

const clean = (text: string) => text.normalize('NFC').replace(/[ \t]+/g, ' ').trim();
/** On a page every blank is a gap, and a soft hyphen shows only where it parts a word. */
const asPrinted = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '');
const noteText = ({ kind, text, links, replies }: Note) => (kind === 'link' ? (links[0]?.url ?? '') : [text, ...replies.map((reply) => reply.text)].join(' / '));

/** How many letters of the known lines stand in the found ones, line by line and in order. */
function foundLetters(known: readonly string[], found: readonly string[], missing: string[]): number {
  let letters = 0;
  let from = 0;
  for (const line of known) {
    const at = found.indexOf(line, from);
    if (at < 0) {
      missing.push(`text ${JSON.stringify(line)}`);
      continue;
    }
    letters += line.length;
    from = at + 1;
  }
  for (const line of found) if (!known.includes(line)) missing.push(`not in the story ${JSON.stringify(line)}`);
  return letters;
}

/** The score of one file, named `story.way.format`. */
export async function scoreFile(name: string): Promise<Score> {
  const [storyName = '', way = '', format = ''] = name.split('.');
  const story = (format === 'pdf' ? PDF_STORIES : STORIES).find((each) => each.name === storyName);
  const answer = await readManuscript(readFileSync(path.join(FILES, name)), name);
  if (!story || !answer.ok) throw new Error(`${name}: ${answer.ok ? 'no story' : answer.code}`);
  const { parsed, notes } = parseWithNotes(answer.manuscript, story.language);
  const missing: string[] = [];
  const parts = knownParts(story).map((part) => (format === 'pdf' ? { ...part, text: asPrinted(part.text) } : part));
  const known = parts.map(({ text }) => clean(text));
  const lines = parsed.blocks.map(({ start, end }) => parsed.text.slice(start, end));
  const letters = foundLetters(known, lines, missing);
  const deeper = NO_TITLE.test(`${way}.${format}`) ? 1 : 0;
  const kinds = parts.map(({ kind, level, text }) => {
    if (kind === 'title' && deeper === 1) return `heading1: ${clean(text)}`;
    if (kind === 'heading') return `heading${(level ?? 0) + deeper}: ${clean(text)}`;
    const lost = (kind === 'caption' && NO_CAPTION.test(`${way}.${format}`)) || (kind === 'title' && name.endsWith('pandoc.html'));
    return `${lost ? 'paragraph' : kind}: ${clean(text)}`;
  });
  const foundKinds = answer.manuscript.parts.map(({ kind, level, text }) => `${kind}${kind === 'heading' ? (level ?? '') : ''}: ${clean(text)}`);
  const headings = kinds.filter((kind) => foundKinds.includes(kind) || void missing.push(`kind ${kind}`));
  const found = notes.map(({ note, spans }) => {
    const blockOf = (at: number) => parsed.blocks.findLast(({ start }) => start <= at)?.start ?? 0;
    return { kind: note.kind, text: noteText(note), words: spans.map(({ start, end }) => (start === end ? `${parsed.text.slice(blockOf(start), start)}|` : parsed.text.slice(start, end))) };
  });
  const expected = expectedNotes(story, way, format);
  const same = expected.filter(({ kind, text }) => found.some((note) => note.kind === kind && note.text === text) || void missing.push(`${kind} ${JSON.stringify(text)}`));
  const placed = same.filter(({ kind, text, words }) => {
    const wanted = JSON.stringify(words.map(clean));
    const candidates = found.filter((note) => note.kind === kind && note.text === text).map((note) => JSON.stringify(note.words.map(clean)));
    return candidates.includes(wanted) || void missing.push(`place of ${kind} ${JSON.stringify(text)}: ${wanted}, found ${candidates.join(' or ')}`);
  });
  for (const { kind, text } of found) if (!expected.some((note) => note.kind === kind && note.text === text)) missing.push(`not in the story ${kind} ${JSON.stringify(text)}`);
  return { file: name, letters: [letters, known.join('').length], headings: [headings.length, kinds.length], notes: [same.length, expected.length], ranges: [placed.length, expected.length], missing };
}

/** The names of all files of the corpus. */
export const corpusFiles = (): string[] => readdirSync(FILES).sort();
