// The score of a proposal in words: how surely something checkable is said. Pure.

type Sureness = 'high' | 'medium' | 'low';

/** From 0.75 on nearly every proposal is accepted, below 0.5 about every second one; people need no third digit. */
const BORDERS = { high: 0.75, medium: 0.5 };

/** Takes a score from 0 to 1. */
export function surenessOf(score: number): Sureness {
  return score >= BORDERS.high ? 'high' : score >= BORDERS.medium ? 'medium' : 'low';
}
