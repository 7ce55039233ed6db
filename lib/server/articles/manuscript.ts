// From the text that came in to the text that is stored: read, clean, refuse what is no manuscript.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { MAX_TEXT, type Language } from '@/lib/domain/article';
import { AppError, type FieldCode } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import type { Manuscript } from '@/lib/formats/read/manuscript';
import { cleanedManuscript } from '@/lib/text/cleaned-manuscript';
import type { LineKind, ParsedManuscript } from '@/lib/text/parse';
import { annotationsOf } from '../annotations/read';
import { demandOnDesk } from '../guard';
import { readFileApart } from '../manuscript-process';
import { cleanOnThread } from '../text-thread';

type RawText = { text: string; layout: 'auto' | 'wrapped' | 'paragraphs'; lineKinds?: LineKind[] | undefined; language?: Language | undefined };

/** Longest text that is cleaned at once, in code units: some 15 ms whatever it holds; an ordinary article takes one. */
const AT_ONCE = 6_000;

/**
 * The cleaned manuscript; of long texts on another thread, so that nobody else waits for them.
 * @throws AppError `too_large` above 1,000,000 code units; `rule_violated` when it is empty, binary, in too many pieces, or holds no words
 */
export async function cleanText({ text, layout, lineKinds, language }: RawText): Promise<ParsedManuscript> {
  if (text.length > MAX_TEXT) throw new AppError('too_large');
  const raw = { text, layout, lineKinds, language };
  const cleaned = text.length <= AT_ONCE ? cleanedManuscript(raw) : await cleanOnThread(raw);
  if ('parsed' in cleaned) return cleaned.parsed;
  throw new AppError('rule_violated', { errors: [{ pointer: '/text', code: cleaned.fault }] });
}

/** {@link cleanText} for the editor who wants to see the cleaned text, and what was taken out, before storing. */
export async function cleanManuscript(actor: Actor, input: Input<'POST /api/v1/manuscripts/clean'>): Promise<Answer<'POST /api/v1/manuscripts/clean'>> {
  demandOnDesk(actor, 'article.create');
  return cleanText(input);
}

/** What of a file an article made of its text alone does not have: besides what could not be read, its notes and pending changes. */
function notTakenOver({ leftOut, notes, tracked }: Manuscript): { kind: string; count: number }[] {
  const counts = new Map<string, number>(leftOut.map(({ kind, count }) => [kind, count]));
  for (const { kind } of notes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (tracked) counts.set('tracked_change', tracked.insertions + tracked.deletions + tracked.moves);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Largest manuscript file, in bytes. */
const MAX_BYTES = 20_971_520;

/**
 * Reads a manuscript file and what its notes prove; stores nothing.
 * @throws AppError `forbidden`, `too_large`, `rule_violated` with what is wrong with the file
 */
export async function readManuscriptFile(actor: Actor, { name, file, reading, language, progress, signal }: Input<'POST /api/v1/manuscripts'>): Promise<Answer<'POST /api/v1/manuscripts'>> {
  demandOnDesk(actor, 'article.create');
  if ((file.length ?? 0) > MAX_BYTES) throw new AppError('too_large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.stream) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new AppError('too_large');
    chunks.push(chunk);
  }
  if (file.length !== null && size !== file.length) throw new AppError('rule_violated', { errors: [{ pointer: '', code: 'length_mismatch' }] });
  const read = await readFileApart({ bytes: Buffer.concat(chunks), name, mediaType: file.mediaType, reading }, progress, signal);
  if (read.ok) {
    const { text, lineKinds, format, layout, manuscript } = read;
    const { tracked, meta } = manuscript;
    return { text, lineKinds, format, layout, leftOut: notTakenOver(manuscript), tracked, meta, annotated: await annotationsOf(actor, manuscript, language) };
  }
  throw read.code === 'too_large' ? new AppError('too_large') : new AppError('rule_violated', { errors: [{ pointer: '', code: FILE_FAULTS[read.code] }] });
}

const FILE_FAULTS = {
  empty: 'empty_file',
  binary: 'binary_text',
  invalid_utf8: 'invalid_utf8',
  zip_bomb: 'zip_bomb',
  unsupported_format: 'unsupported_format',
  broken_file: 'broken_file',
  encrypted: 'encrypted_file',
  xml_entities: 'xml_entities',
  unsafe_paths: 'unsafe_paths',
  too_deep: 'too_deep',
  wrong_ending: 'wrong_ending',
  scan: 'scan',
  too_much: 'too_much',
} as const satisfies Record<string, FieldCode>;
