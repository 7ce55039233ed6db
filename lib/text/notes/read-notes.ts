// The door of the reader of notes: what authors wrote beside their text becomes sources, each once, and where in them to look.
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { readAtoms } from './atoms';
import { draftOf, mentionOf, type Draft } from './drafts';
import { isDocument, kindOf, type Stretch } from './kinds';
import type { Note, NotedSource, NotedType, NoteReading, SourceMention } from './note';
import { folded, trimSpan, wordsOf } from './patterns';
import { cutNote } from './pieces';
import { referenceIn, type Reference } from './references';
import { Shelf } from './shelf';

/** `direct`: a source of its own; `earlier`: words that may mean one that stands elsewhere, with the source they are where it does not. */
type Part = { stretch: Stretch } & ({ direct: number; mention: Draft['mention'] } | { reference: Reference | null });
type Pending = { note: Note; parts: Part[] };

/** Only places of a source, no words: "S. 14" after a semicolon. */
const BARE_PLACE = /^[\s,.;:()]*$/;
/** "Müller, S. 45", "Müller, Die Stadt, S. 45", "Geschäftsbericht, S. 14": a name or the start of a title, and a place. */
const SHORT = /^(?<first>\p{Lu}[^\n\v,:;„“"]{1,80})(?:[,:]\s(?<second>[\p{Lu}„“"][^\n\v;]{2,120}?))?(?:, (?:a\. ?a\. ?O|op\. ?cit|ebd)\.)?(?:, (?<page>\d{1,4}(?:[–-]\d{1,4})?))?[,:;.]?\s?\(?(?=\n|$)/u;
const LEAST_TITLE = 6;
/** "Siehe Fn. 3" means what a reader finds there at a glance; without a bound, references to one long note would multiply its sources. */
const MOST_REFERRED = 20;
/** A surname and nothing else. */
const LONE = /^(?:(?:Dr|Prof)\. ){0,2}\p{Lu}[\p{L}\p{M}'’-]{2,40}[\s.]{0,3}$/u;

class Reader {
  private readonly shelf = new Shelf();
  private readonly ofNote: number[][] = [];
  private readonly byLabel = new Map<string, number>();
  private latest: number | null = null;
  /** Where in each source somebody looked last. */
  private readonly places = new Map<number, string>();

  constructor(
    private readonly notes: readonly Note[],
    private readonly language: TextLanguage,
  ) {
    notes.forEach(({ label }, at) => {
      const key = folded(label ?? String(at + 1));
      if (key !== '' && !this.byLabel.has(key)) this.byLabel.set(key, at);
    });
  }

  read(): { notes: NoteReading[]; sources: NotedSource[] } {
    // All that stands by itself first: a note may point at a later one.
    const pending = this.notes.map((note) => this.direct(note));
    pending.forEach(({ parts }) => this.ofNote.push(parts.flatMap((part) => ('direct' in part ? [part.direct] : []))));
    return { notes: pending.map((item, at) => this.resolve(item, at)), sources: this.shelf.sources };
  }

  private direct(note: Note): Pending {
    const { atoms, linked } = readAtoms(note);
    const parts = cutNote(note.text, atoms, linked, this.language).flatMap((stretch): Part[] => {
      const reference = referenceIn(stretch);
      if (reference) return [{ stretch, reference }];
      const [first, ...more] = stretch.linked;
      const whole = this.directPart(note, first === undefined ? stretch : { ...stretch, linked: [first] });
      return [whole, ...more.map((url) => this.directPart(note, { start: stretch.end, end: stretch.end, words: '', from: 0, atoms: [], linked: [url] }))];
    });
    return { note, parts: shareAccess(parts) };
  }

  private directPart(note: Note, stretch: Stretch): Part {
    const type = kindOf(stretch);
    if (type === null) return { stretch, reference: null };
    const { source, mention } = this.put(note, stretch, type);
    return { stretch, direct: source, mention };
  }

  private resolve({ note, parts }: Pending, at: number): NoteReading {
    const mentions: SourceMention[] = [];
    let remarks: string[] = [];
    for (const part of parts) {
      const found = 'direct' in part ? [{ source: part.direct, mention: part.mention }] : this.earlier(note, part.stretch, part.reference);
      const last = mentions.at(-1);
      if (found.length === 0 && last && BARE_PLACE.test(part.stretch.words) && part.stretch.atoms.some(({ kind }) => kind === 'locator')) {
        last.locator = [last.locator, ...part.stretch.atoms.filter(({ kind }) => kind === 'locator').map((atom) => wordsOf(note.text, atom))].filter((place) => place !== null).join(', ');
        last.spans.push(trimSpan(note.text, part.stretch));
      } else if (found.length === 0) {
        const said = wordsOf(note.text, trimSpan(note.text, part.stretch));
        if (/[\p{L}\p{N}]/u.test(said)) {
          if (last) last.note = [last.note, said].filter((words) => words !== null).join(' ');
          else remarks.push(said);
        }
      }
      for (const { source, mention } of found) {
        const { start, end, ...said } = mention;
        mentions.push({ source, ...said, note: [...remarks, said.note].filter((words) => words !== null).join(' ') || null, spans: start < end ? [{ start, end }] : [] });
        remarks = [];
        this.latest = source;
        if (said.locator !== null) this.places.set(source, said.locator);
      }
    }
    this.ofNote[at] = [...new Set(mentions.map(({ source }) => source))];
    return { mentions, remark: mentions.length > 0 ? null : wordsOf(note.text, { start: 0, end: note.text.length }) || null };
  }

  /** The sources that words mean which name none by themselves. */
  private earlier(note: Note, stretch: Stretch, reference: Reference | null): { source: number; mention: Draft['mention'] }[] {
    const [sources, span, page] = reference ? [this.referred(reference, note), reference.span, reference.place] : this.short(stretch);
    const mention = mentionOf(note.text, stretch, span ? [{ start: stretch.start + span.start, end: stretch.start + span.end }] : [], stretch.atoms.find(({ kind, start }) => kind === 'quote' && (span === null || start >= stretch.start + span.end)), note.date ?? null);
    // "Ebd." alone is the very place that was named before.
    const place = (source: number) => mention.locator ?? page ?? (reference?.kind === 'same' ? (this.places.get(source) ?? null) : null);
    if (sources.length > 0) return sources.map((source) => ({ source, mention: { ...mention, locator: place(source) } }));
    if (reference?.kind === 'short') return this.unknown(note, stretch, reference, { ...mention, locator: mention.locator ?? page });
    return reference === null && isDocument(stretch) ? [this.put(note, stretch, 'document_internal')] : [];
  }

  private referred({ kind, names, label, year }: Reference, note: Note): number[] {
    if (kind === 'note') {
      const at = this.byLabel.get(folded(label ?? ''));
      const sources = at === undefined || this.notes[at] === note ? [] : (this.ofNote[at] ?? []);
      const one = names === null ? null : this.shelf.named(names);
      return one !== null && sources.includes(one) ? [one] : sources.slice(0, MOST_REFERRED);
    }
    const named = names === null ? null : this.shelf.named(names, year);
    if (named !== null) return [named];
    if (kind === 'short' || this.latest === null || (names !== null && kind === 'earlier')) return [];
    return [this.latest];
  }

  /** A name or the start of a title that stands in full elsewhere. */
  private short(stretch: Stretch): [sources: number[], span: Span | null, page: string | null] {
    const { from } = stretch;
    const found = SHORT.exec(stretch.words.slice(from, from + 240));
    // "Laut Berger", without a place: somebody who was asked before.
    const isPlaced = stretch.atoms.some(({ kind }) => kind === 'locator' || kind === 'quote');
    const { first = '', second, page } = found?.groups ?? {};
    if (!found || (!isPlaced && page === undefined && (from === 0 || !LONE.test(stretch.words.slice(from))))) return [[], null, null];
    const start = folded(second ?? '');
    const source = second === undefined ? (this.shelf.named(first) ?? this.titled(first)) : start.length < LEAST_TITLE ? null : this.shelf.named(first, null, (title) => title.includes(start));
    return [source === null ? [] : [source], { start: from, end: from + found[0].length }, page ?? null];
  }

  private titled(words: string): number | null {
    const start = folded(words);
    return start.length < LEAST_TITLE ? null : this.shelf.titled(start);
  }

  private put(note: Note, stretch: Stretch, type: NotedType): { source: number; mention: Draft['mention'] } {
    const draft = draftOf(note.text, stretch, type, note.date ?? null);
    return { source: this.shelf.add(draft), mention: draft.mention };
  }

  /** "Müller 2021, S. 45" without a full entry: what is known is kept. Without a page it may be anything. */
  private unknown(note: Note, stretch: Stretch, { names, year, span }: Reference, mention: Draft['mention']): { source: number; mention: Draft['mention'] }[] {
    const type = kindOf(stretch);
    if (type !== null || isDocument(stretch)) return [this.put(note, stretch, type ?? 'document_internal')];
    if (mention.locator === null || names === null || year === null) return [];
    const title = wordsOf(note.text, { start: stretch.start + span.start, end: stretch.start + span.end });
    const source: NotedSource = { type: 'book', title, creator: names, publisher: null, url: null, publishedOn: null, year: Number(year.slice(0, 4)), identifiers: {}, confidential: false };
    return [{ source: this.shelf.add({ source, named: true, yearLabel: year, mention }), mention }];
  }
}

/** "(alle abgerufen am …)" holds for every address of the note. */
function shareAccess(parts: Part[]): Part[] {
  const shared = parts.find((part) => 'direct' in part && part.mention.accessedOn !== null && part.stretch.atoms.some(({ kind, everywhere }) => kind === 'access' && everywhere === true));
  if (!shared || !('direct' in shared)) return parts;
  const { accessedOn } = shared.mention;
  return parts.map((part) => ('direct' in part && part.mention.accessedOn === null && part.stretch.atoms.some(({ kind }) => kind === 'url') ? { ...part, mention: { ...part.mention, accessedOn } } : part));
}

/**
 * Reads notes in text order. `language` is the manuscript's; both languages are understood in every note. Gives what each note names and, over all notes,
 * the sources in the order of their first mention, to which `source` of a mention is the index. Never throws; takes linear time.
 */
export function readNotes(notes: readonly Note[], language: TextLanguage): { notes: NoteReading[]; sources: NotedSource[] } {
  return new Reader(notes, language).read();
}
