// Whether the source tells the claim's figures and dates of the same things, as far as their order shows.
import type { Stated, StatedFigure } from './stated';

type Placed = { start: number; end: number };

/** Whether each can be given one of its matches so that they follow each other as the claim's do. `matches`: places in the source, in the claim's order. */
function inOrder(matches: readonly (readonly number[])[]): boolean {
  let last = -1;
  for (const places of matches) {
    const next = places.filter((place) => place >= last);
    if (places.length > 0 && next.length === 0) return false;
    if (next.length > 0) last = Math.min(...next);
  }
  return true;
}

const named = (figure: StatedFigure): boolean => figure.step !== null || (figure.kind === 'count' && figure.unit !== null);

const nearest = <T extends Placed>(to: Placed, list: readonly T[]): T | undefined => [...list].sort((a, b) => gap(to, a) - gap(to, b))[0];

const gap = (one: Placed, other: Placed): number => (one.end <= other.start ? other.start - one.end : Math.max(0, one.start - other.end));

/**
 * Whether figures of one kind, or dates, come in another order in the source, or stand beside other dates there. `figures` and `dates` give the places
 * in the source that bear out each of the claim's. Figures that steps (from, to) or their nouns tell apart may come in any order.
 */
export function crossed(claim: Stated, source: Stated, figures: readonly (readonly number[])[], dates: readonly (readonly number[])[]): boolean {
  const kinds = [...new Set(claim.figures.map(({ kind }) => kind))];
  const swapped = kinds.some((kind) => !inOrder(figures.filter((_, place) => claim.figures[place]?.kind === kind && !claim.figures.every((figure) => figure.kind !== kind || named(figure)))));
  if (swapped || !inOrder(dates)) return true;
  if (source.dates.length < 2 || source.figures.length < 2 || claim.dates.length === 0) return false;
  return claim.figures.some((figure, place) => {
    const date = nearest(figure, claim.dates);
    const allowed = date === undefined ? [] : dates[claim.dates.indexOf(date)] ?? [];
    const found = (figures[place] ?? []).flatMap((index) => source.figures[index] ?? []);
    return found.length > 0 && !found.some((other) => { const beside = nearest(other, source.dates); return beside !== undefined && allowed.includes(source.dates.indexOf(beside)); });
  });
}
