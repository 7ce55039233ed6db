// Which of the engine's proposals stand beside the claims of notes, and which would say the same again.
import 'server-only';
import type { Reading } from '@/lib/text/reading';
import { spanFinder, type Span } from '@/lib/text/span';
import type { Candidate } from '../proposals/store';

/** A proposal without figures and dates that is longer than a note's claim in it by more than this says more than the note proves. */
const SAME = 0.5;

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** The proposals without the places at which a note's claim says the same: it covers the place, or stands in it with all of its figures and dates. */
export function besideNotes(candidates: readonly Candidate[], notes: readonly Span[], { figures, dates }: Pick<Reading, 'figures' | 'dates'>): Candidate[] {
  if (notes.length === 0) return [...candidates];
  const notesAt = spanFinder(notes);
  const factsAt = spanFinder<Span>([...figures, ...dates]);
  const stated = (span: Span) => factsAt(span).map(({ start, end }) => `${start}-${end}`).join(' ');
  const isSaid = (place: Span) =>
    notesAt(place).some((note) => {
      if (covers(note, place)) return true;
      if (!covers(place, note) || stated(place) !== stated(note)) return false;
      return stated(note) !== '' || note.end - note.start >= SAME * (place.end - place.start);
    });
  return candidates.flatMap((candidate) => {
    const [first, ...others] = candidate.anchors.filter((anchor) => !isSaid(anchor));
    return first ? [{ ...candidate, anchors: [first, ...others] as const }] : [];
  });
}
