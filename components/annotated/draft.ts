// Claims and sources of an annotated manuscript while they are looked through: how they begin, what of them is stored, and how many there are. Pure.
import type { ClaimType } from '@/lib/domain/claim';
import { likelyTier, type Stance } from '@/lib/domain/source';
import type { Span } from '@/lib/text/span';
import { emptySource, sourceBody, type SourceFields } from '@/components/source/source-fields';
import type { PickedSource } from '@/components/source/use-source-search';
import type { AnnotatedText, AnnotationsBody } from './annotated-file';

/** A source of the notes. With `linked` that source of the library is linked instead, and `fields` wait in case it is not the same after all. */
export type DraftSource = { id: string; fields: SourceFields; linked: PickedSource | null };

/** What a note says a source proves; empty text means "none". `source` is a {@link DraftSource}'s id. */
export type DraftEvidence = { id: string; source: string; stance: Stance; locator: string; accessedOn: string; excerpt: string; note: string };

/** A claim of the notes. `notes` are places in the file's list; `out`: it will not be stored. */
export type DraftClaim = Span & { id: string; type: ClaimType; notes: readonly number[]; evidence: readonly DraftEvidence[]; out: boolean };

/** A note that proves no words yet; `leftOut`: somebody decided that it never will. */
type LooseNote = { note: number; leftOut: boolean };

/** Everything about an annotated text that can be changed before it is stored. `claims` stand in text order; `made` counts ids. */
export type Draft = { sources: readonly DraftSource[]; claims: readonly DraftClaim[]; loose: readonly LooseNote[]; made: number };

type NotedSource = Omit<AnnotatedText['sources'][number], 'libraryId'>;

/** What a source is called where it has numbers or a year that no field of the library holds: they go behind its title. */
function titleOf({ title, url, publishedOn, year, identifiers }: NotedSource): string {
  const numbers = Object.entries(identifiers).flatMap(([kind, value]) => (value && !title.includes(value) && !(url ?? '').includes(value) ? [`${IDENTIFIERS[kind] ?? ''}${value}`] : []));
  const behind = [...(year !== null && publishedOn === null && !title.includes(String(year)) ? [String(year)] : []), ...numbers];
  return behind.length > 0 ? `${title} (${behind.join(', ')})` : title;
}

/** How numbers are written in both languages; those that name themselves stand alone. */
const IDENTIFIERS: Readonly<Record<string, string>> = { doi: 'DOI ', isbn: 'ISBN ', pmid: 'PMID ', arxiv: 'arXiv:', celex: 'CELEX ' };

function fieldsOf(source: NotedSource): SourceFields {
  return {
    ...emptySource(),
    type: source.type, title: titleOf(source), creator: source.creator ?? '', publisher: source.publisher ?? '', url: source.url ?? '', publishedOn: source.publishedOn ?? '',
    confidentiality: source.confidential ? 'confidential' : 'internal',
  };
}

/** The draft of a file as the desk read it. */
export function draftOf({ sources, claims, loose }: AnnotatedText): Draft {
  return {
    sources: sources.map(({ libraryId, ...source }, index) => ({ id: `s${index}`, fields: fieldsOf(source), linked: libraryId === null ? null : { id: libraryId, title: source.title, type: source.type } })),
    claims: claims.map(({ start, end, type, notes, evidence }, index) => ({
      id: `c${index}`, start, end, type, notes, out: false,
      evidence: evidence.map((each, at) => ({
        id: `e${index}-${at}`, source: `s${each.source}`, stance: each.stance,
        locator: each.locator ?? '', accessedOn: each.accessedOn ?? '', excerpt: each.excerpt ?? '', note: each.note ?? '',
      })),
    })),
    loose: loose.map((note) => ({ note, leftOut: false })),
    made: 0,
  };
}

/** The sources that claims which are to be stored rest on, in the draft's order. */
const usedSources = ({ sources, claims }: Draft): DraftSource[] => {
  const used = new Set(claims.filter(({ out }) => !out).flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources.filter(({ id }) => used.has(id));
};

/** How many of everything will be stored, was taken out or waits. */
export function countsOf(draft: Draft): { claims: number; out: number; evidence: number; sources: number; unproved: number; loose: number; leftOut: number } {
  const kept = draft.claims.filter(({ out }) => !out);
  return {
    claims: kept.length,
    out: draft.claims.length - kept.length,
    evidence: kept.reduce((sum, { evidence }) => sum + evidence.length, 0),
    sources: usedSources(draft).length,
    unproved: kept.filter(({ evidence }) => evidence.length === 0).length,
    loose: draft.loose.filter(({ leftOut }) => !leftOut).length,
    leftOut: draft.loose.filter(({ leftOut }) => leftOut).length,
  };
}

/** Where claims stand that are to be stored, with their numbers in text order. As one string: the text is drawn anew only when it changes. */
export const placesOf = ({ claims }: Draft): string => JSON.stringify(claims.flatMap(({ id, start, end, out }, index) => (out ? [] : [{ id, start, end, number: index + 1 }])));

/** What {@link placesOf} says. */
export const placesFrom = (places: string): (Span & { id: string; number: number })[] => JSON.parse(places) as (Span & { id: string; number: number })[];

/** What a source is called on the screen. */
export const sourceName = ({ fields, linked }: DraftSource): string => linked?.title ?? fields.title;

const orNone = (text: string) => text.trim() || null;

/**
 * What is stored of a draft. `claims` and `sources` beside the body say which of the draft's each place in it is, for the pointers of a refusal.
 * @param file the name that each claim keeps as its origin
 */
export function annotationsOf(draft: Draft, annotated: AnnotatedText, file: string): { body: AnnotationsBody; claims: string[]; sources: string[] } {
  const sources = usedSources(draft);
  const places = new Map(sources.map(({ id }, index) => [id, index]));
  const types = new Map(sources.map(({ id, fields, linked }) => [id, linked?.type ?? fields.type]));
  const claims = draft.claims.filter(({ out }) => !out);
  return {
    claims: claims.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
    body: {
      file,
      sources: sources.map(({ fields, linked }) => (linked ? { id: linked.id } : sourceBody(fields))),
      claims: claims.map(({ start, end, type, notes, evidence }) => ({
        start, end, type,
        exact: annotated.text.slice(start, end),
        notes: notes.flatMap((index) => {
          const note = annotated.notes[index];
          return note ? [{ kind: note.kind, label: note.label, author: note.author, date: note.date, text: note.text }] : [];
        }),
        evidence: evidence.map((each) => ({
          source: places.get(each.source) ?? 0, stance: each.stance, tier: likelyTier(types.get(each.source) ?? 'website'),
          locator: orNone(each.locator), excerpt: orNone(each.excerpt), note: orNone(each.note), accessedOn: orNone(each.accessedOn),
        })),
      })),
      known: annotated.known.map(({ article, number, revision }) => ({ article, number, revision })),
    },
  };
}

/** A draft that was kept in the browser, where it belongs to the file that was read then. */
export type KeptDraft = { readAt: number; draft: Draft };

/** The draft to go on with: the kept one of this very file, else the file's own. */
export function draftFrom(kept: Partial<KeptDraft> | null, readAt: number, annotated: AnnotatedText): Draft {
  const draft = kept?.readAt === readAt ? kept.draft : undefined;
  return draft && Array.isArray(draft.claims) && Array.isArray(draft.sources) && Array.isArray(draft.loose) ? draft : draftOf(annotated);
}

