// Building blocks of every schema: ids, versions, times, and text that PostgreSQL and people can live with.
import { z } from 'zod';
import { hasPiledMarks } from '@/lib/text/marks';

/** Lower case, as the database writes it, however it came: ids are compared as texts. */
export const Id = z.uuid().toLowerCase();
export const Version = z.int().min(1);

/** Years that ISO 8601, JavaScript and PostgreSQL write the same way. */
const isWritable = (text: string) => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9_999;
};
export const Timestamp = z.iso.datetime({ offset: true }).refine(isWritable, { error: 'invalid' }).describe('ISO 8601 with offset');
export const Day = z.iso.date().refine(isWritable, { error: 'invalid' });
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Number of a revision, as the database can count. */
export const RevisionNumber = z.int().min(1).max(2_147_483_647);
/** Offset in UTF-16 code units. */
export const Offset = z.int().min(0).max(1_000_000);

// NUL cannot be stored; other C0 controls and bidi overrides can make a text read otherwise than it is stored.
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
const isStorable = (text: string) => text.isWellFormed() && !UNSAFE.test(text);

// Asked first: putting piled marks into NFC could hold up the whole desk, for callers who are not even signed in.
const composed = () => z.string().refine((text) => !hasPiledMarks(text), { error: 'invalid', abort: true }).normalize('NFC');

/** One line of text: trimmed, NFC, 1 to `max` code units. */
export const line = (max: number) =>
  composed().trim().min(1).max(max).refine((text) => isStorable(text) && !/[\r\n]/.test(text), { error: 'invalid' });

/** Several lines of text: trimmed, NFC, 1 to `max` code units. */
export const prose = (max: number) => composed().trim().min(1).max(max).refine(isStorable, { error: 'invalid' });

/** A field that may be left out or null; both mean "none". */
export const orNone = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

/** Words to look for: trimmed, at most 200 code units; what cannot be stored cannot be found either. */
export const SearchText = z.string().trim().max(200).refine(isStorable, { error: 'invalid' });

/** A person as others see them. */
export const PersonRef = z.object({ id: Id, name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;

export const ListQuery = z.object({
  cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of a list. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export type Page<T> = { items: T[]; nextCursor: string | null };
