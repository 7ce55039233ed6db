// What the engine finds in a stored revision: derived when it is asked for, and kept for a while.
import 'server-only';
import { z } from 'zod';
import { DESK_ZONE, type Language } from '@/lib/domain/article';
import { Block, Unit } from '@/lib/domain/schema/article';
import { factSpans } from '@/lib/text/fact-spans';
import { RULE_SET, type Reading } from '@/lib/text/reading';
import type { Span } from '@/lib/text/span';
import type { Prisma } from '../generated/client';
import { readText } from './read';

/** What to load of a revision so that it can be read. */
export const readableSelect = { id: true, text: true, blocks: true, units: true, layout: true } satisfies Prisma.RevisionSelect;
type ReadableRevision = Prisma.RevisionGetPayload<{ select: typeof readableSelect }>;

/** What of the article a reading depends on. */
type ReadAs = { language: Language; plannedAt: Date | null };

const Spans = z.array(z.object({ start: z.int(), end: z.int() }));

// Made once: making one takes longer than a hundred dates.
const DESK_DAY = new Intl.DateTimeFormat('en', { timeZone: DESK_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day (`YYYY-MM-DD`) on which the article appears, in the desk's time zone; null where it is not planned. */
export function publishedDay(plannedAt: Date | null): string | null {
  if (!plannedAt) return null;
  const parts = DESK_DAY.formatToParts(plannedAt);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Readings are kept up to so many code units of text: a few megabytes, the least lately asked for go first. */
const KEPT = 4_000_000;
const kept = new Map<string, { length: number; reading: Promise<Reading> }>();

function forgetOldest(): void {
  let length = 0;
  for (const [key, each] of [...kept].reverse()) {
    length += each.length;
    if (length > KEPT) kept.delete(key);
  }
}

/** The reading of a stored revision, as its article stands now. */
export function readRevision(revision: ReadableRevision, { language, plannedAt }: ReadAs): Promise<Reading> {
  const published = publishedDay(plannedAt);
  const key = [revision.id, language, published, RULE_SET].join(' ');
  const { text, layout } = revision;
  const reading = kept.get(key)?.reading ?? readText({ text, layout, language, noise: [], removed: {}, blocks: z.array(Block).parse(revision.blocks), units: z.array(Unit).parse(revision.units) }, published);
  kept.delete(key);
  kept.set(key, { length: text.length, reading });
  // What failed once may succeed when it is asked for again.
  reading.catch(() => kept.delete(key));
  forgetOldest();
  return reading;
}

/** Where the facts of a revision stand: as stored with it, else (a revision from before the engine) as read now. */
export async function factsOf(revision: ReadableRevision & { facts: unknown }, article: ReadAs): Promise<Span[]> {
  if (revision.facts !== null) return Spans.parse(revision.facts);
  return factSpans(revision.text, Spans.parse(revision.units), await readRevision(revision, article));
}
