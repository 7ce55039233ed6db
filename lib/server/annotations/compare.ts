// What the notes of a new file mean beside the claims that are there: which are known, which have changed, which are new, and whose note is gone.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { isClosed, type StoredStatus } from '@/lib/domain/claim';
import type { Annotations, AnnotationsOutcome } from '@/lib/domain/schema/annotation';
import { ClaimOrigin } from '@/lib/domain/schema/reading';
import { parseCommentLine } from '@/lib/text/notes/comment-line';
import { spanFinder, type Span } from '@/lib/text/span';
import { MOST_CLAIMS, originView } from '../claims/view';
import type { Prisma } from '../generated/client';
import { sourceFactsSelect } from '../guard';
import type { Tx } from '../transaction';
import type { PlacedNote } from './store';

/** Words that share so much with those of a claim from a note, and stand where it stands now, are that claim's. */
const SAME_PLACE = 0.5;

const rowSelect = {
  id: true, number: true, status: true, origin: true,
  evidence: { select: { sourceId: true, stance: true, locator: true, excerpt: true, source: { select: sourceFactsSelect } } },
} as const satisfies Prisma.ClaimSelect;
type Row = Prisma.ClaimGetPayload<{ select: typeof rowSelect }>;

/** A claim and where it stands in the new text. */
type Standing = { change: { id: string; number: number; stored: StoredStatus }; anchors: readonly Span[] };

/** What each note means; `row` is the claim that it is. */
export type NotesCompared = { added: PlacedNote[]; changed: { note: PlacedNote; row: Row }[]; known: { claim: number | null; row: Row }[]; gone: Row[] };

const originOf = (row: Row) => {
  const origin = ClaimOrigin.nullable().parse(row.origin);
  return origin?.by === 'note' ? origin : null;
};

const words = (notes: readonly { text: string | null }[]) => JSON.stringify(notes.map(({ text }) => (text ?? '').trim()).sort());

/** A report names its article by its id, whole or by how it begins. */
const isArticle = (id: string, named: string) => named.length >= 6 && id.startsWith(named.toLowerCase());

const share = (a: Span, b: Span) => (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The claims that a note may be: those from notes, those at the places of the new notes, and those that a report of the article names. */
async function rowsOf(client: Tx, articleId: string, ids: readonly string[], numbers: readonly number[]): Promise<Map<string, Row>> {
  const rows = await client.claim.findMany({ where: { articleId, OR: [{ origin: { path: ['by'], equals: 'note' } }, { id: { in: [...ids] } }, { number: { in: [...numbers] } }] }, select: rowSelect, orderBy: { number: 'asc' }, take: MOST_CLAIMS });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Compares the notes with the claims of the article, at the places that these have in the new text.
 * A claim that a person closed stays known whatever its note says now.
 */
export async function compareNotes(client: Tx, articleId: string, standing: readonly Standing[], { known: named }: Annotations, notes: readonly PlacedNote[]): Promise<NotesCompared> {
  const claimsAt = spanFinder(standing.flatMap(({ change, anchors }) => anchors.map(({ start, end }) => ({ start, end, id: change.id }))));
  const lines = notes.map(({ claim }) => claim.notes.map(({ text }) => parseCommentLine(text)).find((line) => line && isArticle(articleId, line.article)));
  const numbers = [...named.filter(({ article }) => isArticle(articleId, article)), ...lines.flatMap((line) => line ?? [])].map(({ number }) => number);
  const rows = await rowsOf(client, articleId, notes.flatMap(({ anchor }) => claimsAt(anchor).filter(({ start, end }) => start === anchor.start && end === anchor.end).map(({ id }) => id)), numbers);
  const byNumber = new Map([...rows.values()].map((row) => [row.number, row]));
  const compared: NotesCompared = { added: [], changed: [], known: [], gone: [] };
  const taken = new Set<string>();
  const know = (row: Row, claim: number | null) => {
    taken.add(row.id);
    compared.known.push({ claim, row });
  };
  const settle = (note: PlacedNote, row: Row) => {
    if (isClosed(row.status) || words(originOf(row)?.notes ?? []) === words(note.claim.notes)) return know(row, note.at);
    taken.add(row.id);
    compared.changed.push({ note, row });
  };
  const rest: PlacedNote[] = [];
  notes.forEach((note, index) => {
    const row = byNumber.get(lines[index]?.number ?? 0);
    if (row) know(row, note.at);
    else rest.push(note);
  });
  for (const number of new Set(numbers)) {
    const row = byNumber.get(number);
    if (row && !taken.has(row.id)) know(row, null);
  }
  /** The best claim for a note among those that overlap it; what is open comes before what is closed, what is from a note before all else. */
  const best = ({ anchor, claim }: PlacedNote, fits: (place: Span, row: Row) => boolean): Row | undefined => {
    const found = claimsAt(anchor).flatMap((place) => {
      const row = rows.get(place.id);
      return row && !taken.has(row.id) && fits(place, row) ? [{ row, rank: (isClosed(row.status) ? 0 : 4) + (originOf(row) ? 2 : 0) + (words(originOf(row)?.notes ?? []) === words(claim.notes) ? 8 : 0) + share(place, anchor) }] : [];
    });
    return found.sort((a, b) => b.rank - a.rank)[0]?.row;
  };
  const elsewhere: PlacedNote[] = [];
  for (const note of rest) {
    const row = best(note, (place) => place.start === note.anchor.start && place.end === note.anchor.end);
    if (row) settle(note, row);
    else elsewhere.push(note);
  }
  // The words of a claim that changed may be a little other than those that the note hangs on.
  for (const note of elsewhere) {
    const row = best(note, (place, candidate) => originOf(candidate) !== null && !isClosed(candidate.status) && share(place, note.anchor) >= SAME_PLACE);
    if (row) settle(note, row);
    else compared.added.push(note);
  }
  compared.gone = [...rows.values()].filter((row) => originOf(row) !== null && !isClosed(row.status) && !taken.has(row.id));
  return compared;
}

/** The comparison as this person may see it. */
export function annotationsOutcome(actor: Actor, { added, changed, known, gone }: NotesCompared): AnnotationsOutcome {
  const notesOf = (row: Row) => {
    const origin = originView(actor, row.origin, row.evidence);
    return origin?.by === 'note' ? origin.notes : [];
  };
  const of = ({ number, id }: Row) => ({ number, claimId: id });
  return {
    added: added.map(({ at, anchor: { start, end, exact }, claim: { type, notes } }) => ({ claim: at, start, end, exact, type, notes })),
    changed: changed.map(({ note, row }) => ({ ...of(row), claim: note.at, before: notesOf(row), after: note.claim.notes })),
    gone: gone.map((row) => ({ ...of(row), notes: notesOf(row) })),
    known: known.map(({ claim, row }) => ({ ...of(row), claim })),
  };
}
