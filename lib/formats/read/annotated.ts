// From a file's notes to what an article would store of them: claims on their words, each source once, and what proves nothing.
import { LONGEST_NOTE, MOST_EVIDENCE_OF_CLAIM, MOST_NOTED, MOST_NOTES_OF_CLAIM } from '@/lib/domain/annotation';
import { isSafeUrl, type Stance } from '@/lib/domain/source';
import { typeOfSpan } from '@/lib/text/claims/propose';
import { claimsOfNotes } from '@/lib/text/notes/claim-span';
import { parseCommentLine, parseFootnoteLead } from '@/lib/text/notes/comment-line';
import type { NotedSource, SourceMention } from '@/lib/text/notes/note';
import { readNotes } from '@/lib/text/notes/read-notes';
import { readManuscript } from '@/lib/text/read-manuscript';
import type { ProposedType } from '@/lib/text/reading';
import { spanFinder, type Span } from '@/lib/text/span';
import type { TextLanguage } from '@/lib/text/word-lists';
import type { Manuscript, Note } from './manuscript';
import { parseWithNotes } from './place-notes';
import { storableLine, storableProse } from './storable';

type FileNote = Pick<Note, 'kind' | 'label' | 'author' | 'date' | 'resolved' | 'text' | 'replies' | 'page'>;
type FileEvidence = { source: number; locator: string | null; accessedOn: string | null; excerpt: string | null; stance: Stance; note: string | null };
type FileClaim = Span & { exact: string; type: ProposedType; notes: number[]; evidence: FileEvidence[] };

/** Offsets: UTF-16 code units of the cleaned `text`. `loose` and `known` name notes by their index. */
export type AnnotatedText = {
  text: string;
  language: TextLanguage;
  notes: FileNote[];
  sources: NotedSource[];
  claims: FileClaim[];
  loose: number[];
  known: { note: number; article: string; number: number; revision: number }[];
};

/** Fewest words of a link that can be a statement by themselves. */
const LEAST_STATEMENT = 5;

const orNull = (text: string) => (text === '' ? null : text);
const lineOf = (text: string | null, most: number) => (text === null ? null : orNull(storableLine(text, most)));
const proseOf = (text: string | null, most: number) => (text === null ? null : orNull(storableProse(text, most)));

const fileNote = ({ kind, label, author, date, resolved, text, replies, page }: Note): FileNote => ({
  kind,
  label: lineOf(label, 300),
  author: lineOf(author, 300),
  date: lineOf(date, 100),
  resolved,
  text: storableProse(text, LONGEST_NOTE),
  replies: replies.map((reply) => ({ author: lineOf(reply.author, 300), date: lineOf(reply.date, 100), text: storableProse(reply.text, LONGEST_NOTE) })),
  page,
});

/** Where a work with such a number can be looked up: a source keeps an address, not the number. */
const RESOLVERS: readonly (readonly ['doi' | 'arxiv' | 'pmid', string])[] = [['doi', 'https://doi.org/'], ['arxiv', 'https://arxiv.org/abs/'], ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/']];

function fileSource(source: NotedSource): NotedSource {
  const resolver = RESOLVERS.find(([kind]) => source.identifiers[kind] !== undefined);
  const url = source.url ?? (resolver ? resolver[1] + (source.identifiers[resolver[0]] ?? '') : null);
  const isStorable = url !== null && isSafeUrl(url) && storableLine(url, 2_000) === url;
  return { ...source, title: storableLine(source.title, 500) || '–', creator: lineOf(source.creator, 300), publisher: lineOf(source.publisher, 300), url: isStorable ? url : null };
}

/** A colleague may answer a question with the source. */
const wholeText = ({ text, replies }: Note): string => [text, ...replies.map((reply) => reply.text)].filter((part) => part !== '').join('\n');

/** Words of two mentions of one place, each once. */
const joined = (a: string | null, b: string | null): string | null => (a === null || a === b ? b : b === null || a.includes(b) ? a : `${a}\n${b}`);

/** What mentions prove; several of one source and place are one. */
function evidenceOf(mentions: readonly SourceMention[]): FileEvidence[] {
  const byPlace = new Map<string, FileEvidence>();
  for (const { source, locator, accessedOn, excerpt, stance, note } of mentions) {
    if (source >= MOST_NOTED) continue;
    const key = JSON.stringify([source, locator, stance]);
    const known = byPlace.get(key);
    const found = { source, locator, accessedOn: accessedOn ?? known?.accessedOn ?? null, excerpt: joined(known?.excerpt ?? null, excerpt), stance: stance ?? ('supports' as const), note: joined(known?.note ?? null, note) };
    byPlace.set(key, found);
  }
  return [...byPlace.values()].slice(0, MOST_EVIDENCE_OF_CLAIM).map((each) => ({ ...each, locator: lineOf(each.locator, 300), excerpt: proseOf(each.excerpt, 10_000), note: proseOf(each.note, 5_000) }));
}

/** Of each note that a report of this desk wrote, what its comment says of the claim: the comment itself, and the footnote with the claim's sources. */
function notesOfReports(notes: readonly Note[]): (NonNullable<ReturnType<typeof parseCommentLine>> | null)[] {
  const lines = notes.map(({ kind, text }) => (kind === 'comment' ? parseCommentLine(text) : null));
  const byNumber = new Map(lines.flatMap((line) => (line ? [[line.number, line]] : [])));
  return notes.map(({ kind, text }, at) => lines[at] ?? (kind === 'footnote' || kind === 'endnote' ? byNumber.get(parseFootnoteLead(text) ?? -1) : undefined) ?? null);
}

/**
 * What the notes of a manuscript say, in its text as it is stored; null where it has none. `language`: of the text, else it is detected.
 * Never throws; takes linear time: some 1.5 s for 300 pages.
 */
export function readAnnotated(manuscript: Manuscript, language?: TextLanguage): AnnotatedText | null {
  if (manuscript.notes.length === 0) return null;
  const { parsed, notes: placed } = parseWithNotes(manuscript, language);
  const { text } = parsed;
  const ours = notesOfReports(placed.map(({ note }) => note));
  const reading = readManuscript(parsed, null);
  const day = (date: string | null) => /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;
  // What a report of this desk wrote beside a claim is no source for it.
  const read = readNotes(placed.map(({ note }, at) => (ours[at] ? { label: note.label, text: '', links: [] } : { label: note.label, text: wholeText(note), links: note.links, author: note.author, date: day(note.date) })), parsed.language);
  const factsAt = spanFinder<Span>([...reading.figures, ...reading.dates]);
  // "laut einer Studie": a link on a few words without a figure proves the statement they stand in, not these words.
  const isPointer = ({ start, end }: Span) => text.slice(start, end).split(/\s+/).length < LEAST_STATEMENT && factsAt({ start, end }).length === 0;
  const places = placed.flatMap(({ note: { kind }, spans }, note) => spans.map((span) => ({ span: kind === 'link' && isPointer(span) ? { start: span.end, end: span.end } : span, note })));
  const found = claimsOfNotes(parsed, reading, places.map(({ span }) => span)).map(({ start, end, notes }) => ({ start, end, notes: [...new Set(notes.flatMap((at) => places[at]?.note ?? []))].sort((a, b) => a - b) }));

  const claims: FileClaim[] = [];
  for (const { start, end, notes } of found) {
    const proving = notes.filter((note) => !ours[note]).slice(0, MOST_NOTES_OF_CLAIM);
    if (proving.length > 0 && claims.length < MOST_NOTED) {
      claims.push({ start, end, exact: text.slice(start, end), type: typeOfSpan(parsed, reading, { start, end }), notes: proving, evidence: evidenceOf(proving.flatMap((note) => read.notes[note]?.mentions ?? [])) });
    }
  }
  const used = new Set(claims.flatMap(({ notes }) => notes));
  const loose = placed.flatMap((_, note) => (used.has(note) || ours[note] ? [] : [note]));
  const known = ours.flatMap((line, note) => (line ? [{ note, article: line.article, number: line.number, revision: line.revision }] : []));
  return { text, language: parsed.language, notes: placed.map(({ note }) => fileNote(note)), sources: read.sources.slice(0, MOST_NOTED).map(fileSource), claims, loose, known };
}
