// Counts pending changes the way a person sees them, and says which of their text a reading shows.
import type { Tracked, TrackedReading } from './manuscript';

export type ChangeKind = 'insertion' | 'deletion' | 'move_from' | 'move_to';

export class TrackedCounter {
  private readonly counts: Record<ChangeKind, number> = { insertion: 0, deletion: 0, move_from: 0, move_to: 0 };
  private last = '';

  constructor(readonly reading: TrackedReading) {}

  /** Whether text of this kind is not in the reading. */
  removes(kind: ChangeKind): boolean {
    const gone = kind === 'deletion' || kind === 'move_from';
    return this.reading === 'accepted' ? gone : !gone;
  }

  /** Notes a change; one that goes on where the last one of the same person and time ended is the same. */
  add(kind: ChangeKind, author = '', date = ''): void {
    const key = JSON.stringify([kind, author, date]);
    if (key !== this.last) this.counts[kind] += 1;
    this.last = key;
  }

  /** Notes that unchanged text stands here. */
  unchanged(): void {
    this.last = '';
  }

  /** All that was noted; null where nothing is pending. */
  result(): Tracked | null {
    const { insertion, deletion, move_from, move_to } = this.counts;
    const moves = Math.max(move_from, move_to);
    return insertion + deletion + moves === 0 ? null : { insertions: insertion, deletions: deletion, moves, reading: this.reading };
  }
}
