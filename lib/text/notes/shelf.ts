// Keeps the sources of all notes, each once, and finds the one that later words mean.
import { addressKey } from './addresses';
import type { Draft } from './drafts';
import type { IdentifierKind, NotedSource } from './note';
import { folded } from './patterns';

/** Shortest title that says which work is meant without a name beside it. */
const SHORTEST_TITLE = 12;
/** Words of a creator's name by which a work is looked up. */
const MOST_HANDLES = 16;

/** Letters of a title by which a short form of it is looked up. */
const TITLE_START = 6;

const SMALL = /^(?:und|and|von|van|de|der|des|die|das|the|of|für|for|et|al|hg|hrsg|ed|eds|dr|prof)$/;

/** The words of a name that somebody may be called by, folded. */
export function handlesOf(name: string | null): string[] {
  return [...new Set((name ?? '').split(/[^\p{L}\p{M}\p{N}'’-]+/u).map(folded).filter((word) => word.length > 2 && !SMALL.test(word)))].slice(0, MOST_HANDLES);
}

/** The surname of the first person of a creator: before a comma, else the last word of their name. */
function surnameOf(creator: string | null): string {
  const [first = ''] = (creator ?? '').split(/\s?(?:;|\/|&)\s?|\s(?:und|and|u\.)\s|\set al/u);
  const words = first.replace(/\([^)]*\)/g, '').split(',')[0]?.trim().split(/\s+/) ?? [];
  return folded(words.at(-1) ?? '');
}

/** What only one source can have; the first that a shelf knows decides. */
function keysOf({ source, named }: Draft): string[] {
  const { type, title, creator, publisher, url, publishedOn, year, identifiers } = source;
  const numbers = Object.entries(identifiers).map(([kind, value]) => `${kind}:${folded(value)}`);
  const address = url === null ? [] : [`url:${addressKey(url)}`];
  const by = surnameOf(creator);
  if (type === 'person_interview') return [...numbers, ...address, `talk:${folded(creator ?? title)}:${publishedOn ?? ''}`];
  if (named) {
    const work = by !== '' || folded(title).length >= SHORTEST_TITLE || type === 'document_official' || type === 'reference_work' ? [`work:${folded(title)}:${by}:${type === 'reference_work' ? folded(publisher ?? '') : ''}`] : [];
    // With the paper and its day, or the house and its year, a title is enough.
    const place = folded(title).length >= SHORTEST_TITLE && publisher !== null && (publishedOn ?? year) !== null ? [`in:${folded(title)}:${folded(publisher)}:${publishedOn ?? year}`] : [];
    return [...numbers, ...address, ...work, ...place];
  }
  if (numbers.length > 0 || address.length > 0) return [...numbers, ...address];
  return [`named:${type}:${folded(title)}:${folded(creator ?? '')}:${folded(publisher ?? '')}:${publishedOn ?? year ?? ''}`];
}

/** Two editions of one title, or two works that one mistake of a note brought together. */
function contradict(a: NotedSource, b: NotedSource): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  return (Object.keys(a.identifiers) as IdentifierKind[]).some((kind) => b.identifiers[kind] !== undefined && b.identifiers[kind] !== a.identifiers[kind]);
}

/** The sources found so far, in the order of their first mention. */
export class Shelf {
  readonly sources: NotedSource[] = [];
  private readonly byKey = new Map<string, number>();
  /** Works by the words of their creator, newest last. */
  private readonly byHandle = new Map<string, number[]>();
  private readonly byTitle = new Map<string, number>();
  private readonly labels: (string | null)[] = [];

  /** Puts a source on the shelf, or finds that it stands there already and learns what is new about it. Gives its index. */
  add(draft: Draft): number {
    const { source } = draft;
    const keys = keysOf(draft);
    const known = keys.map((key) => this.byKey.get(key)).find((at) => at !== undefined) ?? (source.type === 'person_interview' ? this.sameTalk(source) : undefined);
    const present = known === undefined ? undefined : this.sources[known];
    const isSame = present !== undefined && !contradict(present, source);
    const index = isSame && known !== undefined ? known : this.sources.length;
    if (isSame) this.learn(index, present, draft);
    else {
      this.sources.push(source);
      this.labels.push(draft.yearLabel);
    }
    for (const key of keys) this.byKey.set(key, index);
    const start = folded(source.title).slice(0, TITLE_START);
    if (start.length === TITLE_START) this.byTitle.set(start, index);
    for (const handle of [...handlesOf(source.creator), ...handlesOf(source.publisher)]) this.shelve(handle, index);
    return index;
  }

  private shelve(handle: string, index: number): void {
    const shelved = this.byHandle.get(handle);
    if (!shelved) this.byHandle.set(handle, [index]);
    else if (shelved.at(-1) !== index) shelved.push(index);
  }

  private learn(index: number, present: NotedSource, { source, named, yearLabel }: Draft): void {
    const isBetter = named && present.title !== source.title && (present.url?.includes(present.title) === true || present.title.length < 4);
    this.sources[index] = {
      type: present.type === 'website' ? source.type : present.type,
      title: isBetter ? source.title : present.title,
      creator: present.creator ?? source.creator,
      publisher: present.publisher ?? source.publisher,
      url: present.url ?? source.url,
      publishedOn: present.publishedOn ?? source.publishedOn,
      year: present.year ?? source.year,
      identifiers: { ...source.identifiers, ...present.identifiers },
      confidential: present.confidential || source.confidential,
    };
    this.labels[index] ??= yearLabel;
  }

  /** A conversation without a day is the last one with that person. */
  private sameTalk(source: NotedSource): number | undefined {
    if (source.publishedOn !== null || source.creator === null) return undefined;
    const at = this.named(source.creator);
    return at !== null && this.sources[at]?.type === 'person_interview' ? at : undefined;
  }

  /** The newest work whose creator has all of these names, of that year where one is given (`2021a`); null where there is none. */
  named(names: string, year: string | null = null, isTitle: (title: string) => boolean = () => true): number | null {
    const [first, ...others] = handlesOf(names);
    if (first === undefined) return null;
    const shelved = this.byHandle.get(first) ?? [];
    // Few works have one author; looking through the newest of them is enough.
    for (const index of shelved.slice(-50).reverse()) {
      const source = this.sources[index];
      if (!source || !isTitle(folded(source.title))) continue;
      const handles = new Set([...handlesOf(source.creator), ...handlesOf(source.publisher)]);
      const label = this.labels[index] ?? null;
      const isYear = year === null || label === year || (label !== null && /\d$/.test(label) !== /\d$/.test(year) && label.slice(0, 4) === year.slice(0, 4));
      if (isYear && others.every((other) => handles.has(other))) return index;
    }
    return null;
  }

  /** The newest work whose title begins with these folded letters; null where there is none. */
  titled(start: string): number | null {
    const index = this.byTitle.get(start.slice(0, TITLE_START));
    return index !== undefined && folded(this.sources[index]?.title ?? '').startsWith(start) ? index : null;
  }
}
