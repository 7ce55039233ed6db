// What the notes of a file say, with the sources of the library that they name: read where nobody waits for it.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { MAX_TEXT, type Language } from '@/lib/domain/article';
import type { Annotated } from '@/lib/domain/schema/annotation';
import { readAnnotated } from '@/lib/formats/read/annotated';
import type { Manuscript } from '@/lib/formats/read/manuscript';
import { readNotesOnThread } from '../text-thread';
import { librarySources } from './library';

/** Longest manuscript, text and notes together in code units, whose notes are read at once: it takes some 20 ms. */
const AT_ONCE = 4_000;
/** What a note costs beside its words, in code units of text. */
const NOTE = 50;

const lengthOf = ({ parts, notes }: Manuscript) =>
  parts.reduce((sum, { text }) => sum + text.length, 0) + notes.reduce((sum, { text, replies, places }) => sum + text.length + replies.reduce((all, reply) => all + reply.text.length, 0) + NOTE * (1 + places.length), 0);

/** What the notes of a manuscript say; null where it has none, or is too long to be stored. Asks no permission but that of the sources it names. */
export async function annotationsOf(actor: Actor, manuscript: Manuscript, language: Language | undefined): Promise<Annotated | null> {
  const length = lengthOf(manuscript);
  if (manuscript.notes.length === 0 || manuscript.parts.reduce((sum, { text }) => sum + text.length, 0) > MAX_TEXT) return null;
  const read = length <= AT_ONCE ? readAnnotated(manuscript, language) : await readNotesOnThread(manuscript, language);
  if (!read) return null;
  const ids = await librarySources(actor, read.sources);
  return { ...read, sources: read.sources.map((source, at) => ({ ...source, libraryId: ids[at] ?? null })) };
}
