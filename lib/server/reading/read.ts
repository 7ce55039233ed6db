// Runs the reading engine: short texts at once, long ones on a thread of their own, so that nobody else waits for them.
import 'server-only';
import type { ParsedManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import type { Reading } from '@/lib/text/reading';
import { readOnThread } from '../text-thread';

/** Longest text that is read at once, in code units: some 10 ms of prose, and 35 of whatever takes longest ("1 % 1 % …", one-letter paragraphs). */
const AT_ONCE = 6_000;

/**
 * What the engine finds in a manuscript; the same as {@link readManuscript}, wherever it is read.
 * `published`: the article's day (`YYYY-MM-DD`), or null.
 */
export async function readText(manuscript: ParsedManuscript, published: string | null): Promise<Reading> {
  if (manuscript.text.length <= AT_ONCE) return readManuscript(manuscript, published);
  return readOnThread(manuscript, published);
}
