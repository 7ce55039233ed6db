// What is stored of a revision: the first one of an article and every later one alike.
import 'server-only';
import { createHash } from 'node:crypto';
import { factSpans, relativeDates } from '@/lib/text/fact-spans';
import { PARSER_VERSION, type ParsedManuscript } from '@/lib/text/parse';
import type { Reading } from '@/lib/text/reading';

/** What came in: the text as it came, and the file that it was read from where there was one. */
type Incoming = { text: string; file: { base64: string; mediaType: string; name: string } | undefined };

/** SHA-256 (hex) of a text's UTF-8 bytes. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The columns of a revision but its article. */
export function revisionRow(number: number, { text, layout, blocks, units, noise }: ParsedManuscript, reading: Reading, { text: raw, file }: Incoming, createdById: string) {
  return {
    number,
    text,
    sha256: textHash(text),
    raw: file ? Buffer.from(file.base64, 'base64') : Buffer.from(raw),
    rawMediaType: file?.mediaType ?? 'text/plain; charset=utf-8',
    rawName: file?.name ?? null,
    parserVersion: PARSER_VERSION,
    layout,
    blocks,
    units,
    noise,
    facts: factSpans(text, units, reading),
    relativeDates: relativeDates(reading),
    createdById,
  };
}
