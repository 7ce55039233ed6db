// Finds the sources of the library that notes name: the very same ones, never similar ones, and only those that the asker may see.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { addressKey } from '@/lib/text/notes/addresses';
import { identifiers } from '@/lib/text/notes/identifiers';
import type { NotedSource } from '@/lib/text/notes/note';
import { folded } from '@/lib/text/notes/patterns';
import { db } from '../db';
import { readableSources } from '../scope';

type LibrarySource = { id: string; type: NotedSource['type']; title: string; creator: string | null; publisher: string | null; url: string | null; publishedOn: string | null };

/** Shortest identifier that is looked for in titles: shorter ones stand in many. */
const SHORTEST_NUMBER = 6;
/** Most sources of the library that are looked at for one file. */
const MOST_CANDIDATES = 10_000;

/** An address without what its writers leave out or add: finds candidates, which {@link addressKey} then compares. */
const roughly = (url: string) => url.toLowerCase().replace(/^https?:\/\//, '').replace(/^(?:www|m|mobile|amp)\./, '').replace(/[?#].*$/s, '').replace(/\/+$/, '');

const numbersOf = (text: string) => [...identifiers(text)].map(({ identifier, value }) => `${identifier}:${folded(value)}`);

const publishedOn = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** Candidates by address, number or title; `ILIKE` and the like would find too little or too much, so each is compared anew. */
async function candidates(actor: Actor, sources: readonly NotedSource[]): Promise<LibrarySource[]> {
  const addresses = sources.flatMap(({ url }) => (url === null ? [] : [roughly(url)]));
  const numbers = sources.flatMap((source) => Object.values(source.identifiers)).filter((value) => value.length >= SHORTEST_NUMBER).map((value) => `%${value.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
  const titles = sources.map(({ title }) => title.toLowerCase());
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Source"
    WHERE regexp_replace(regexp_replace(lower(url), '^https?://((www|m|mobile|amp)\\.)?', ''), '([?#].*|/+)$', '') = ANY(${addresses}::text[])
       OR lower(title) = ANY(${titles}::text[])
       OR (cardinality(${numbers}::text[]) > 0 AND lower(title || ' ' || coalesce(url, '')) LIKE ANY(${numbers}::text[]))
    ORDER BY id LIMIT ${MOST_CANDIDATES}`;
  const rows = await db.source.findMany({
    where: { AND: [{ id: { in: found.map(({ id }) => id) } }, readableSources(actor)] },
    orderBy: { id: 'asc' },
    select: { id: true, type: true, title: true, creator: true, publisher: true, url: true, publishedOn: true },
  });
  return rows.map((row) => ({ ...row, publishedOn: publishedOn(row.publishedOn) }));
}

/** A title and who wrote it; where nobody is named, the house or the day must say that it is the same. */
function workKeys({ type, title, creator, publisher, publishedOn: day }: Omit<LibrarySource, 'id' | 'url'>): string[] {
  if (creator !== null) return [`work ${folded(title)} ${folded(creator)}`];
  return [...(publisher !== null ? [`house ${type} ${folded(title)} ${folded(publisher)}`] : []), ...(day !== null ? [`day ${type} ${folded(title)} ${day}`] : [])];
}

/** Two addresses, or two days, are two sources, whatever their titles say. */
const contradict = (a: NotedSource, b: LibrarySource) =>
  (a.url !== null && b.url !== null && addressKey(a.url) !== addressKey(b.url)) || (a.publishedOn !== null && b.publishedOn !== null && a.publishedOn !== b.publishedOn);

/** By each key the first source of the library that has it. */
function index(rows: readonly LibrarySource[], keysOf: (row: LibrarySource) => readonly string[]): ReadonlyMap<string, LibrarySource> {
  const byKey = new Map<string, LibrarySource>();
  for (const row of rows) for (const key of keysOf(row)) if (!byKey.has(key)) byKey.set(key, row);
  return byKey;
}

/** For each source that notes name, the id of the one in the library that it is: by its address, else its number, else its title and creator; null where there is none. */
export async function librarySources(actor: Actor, sources: readonly NotedSource[]): Promise<(string | null)[]> {
  if (sources.length === 0) return [];
  const rows = await candidates(actor, sources);
  const byAddress = index(rows, ({ url }) => (url === null ? [] : [addressKey(url)]));
  const byNumber = index(rows, ({ type, title, url }) => numbersOf(`${title} ${url ?? ''}`).map((number) => `${type} ${number}`));
  const byWork = index(rows, workKeys);
  return sources.map((source) => {
    const here = source.url === null ? undefined : byAddress.get(addressKey(source.url));
    if (here) return here.id;
    const numbers = Object.entries(source.identifiers).map(([kind, value]) => `${source.type} ${kind}:${folded(value)}`);
    const numbered = numbers.map((number) => byNumber.get(number)).find((row) => row);
    if (numbered) return numbered.id;
    return workKeys(source).map((key) => byWork.get(key)).find((row) => row && !contradict(source, row))?.id ?? null;
  });
}
