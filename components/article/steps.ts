// What comes next: the next claim in the text, and the next place where something is left to do. Pure.
import type { Span } from '@/lib/text/span';
import type { LookKey } from '@/components/claim/claim-look';

/** What is selected: a claim, or a passage by its index. */
export type Selection = { kind: 'claim'; id: string } | { kind: 'passage'; index: number } | null;

/** A claim as stepping sees it: its place and whether something is left to do with it. */
export type Stop = { id: string; start: number; end: number; look: LookKey };

const UNFINISHED: readonly LookKey[] = ['open', 'in_progress', 'proposed', 'stale'];

/** Whether work on the claim is left. Problems and disputes are findings: their work is done, or lies with the author. */
const isUnfinished = (look: LookKey): boolean => UNFINISHED.includes(look);

function placeOf(selection: Selection, stops: readonly Stop[], passages: readonly Span[]): number {
  if (selection?.kind === 'claim') return stops.find((stop) => stop.id === selection.id)?.start ?? -1;
  if (selection?.kind === 'passage') return passages[selection.index]?.start ?? -1;
  return -1;
}

/** The claim after (or before) the selected one in text order, wrapping round; null when there is none. `stops` are in text order. */
export function neighbour(stops: readonly Stop[], selection: Selection, direction: 1 | -1, passages: readonly Span[]): string | null {
  if (stops.length === 0) return null;
  const selected = selection?.kind === 'claim' ? selection.id : null;
  const at = selected === null ? -1 : stops.findIndex((stop) => stop.id === selected);
  if (at !== -1) return stops[(at + direction + stops.length) % stops.length]?.id ?? null;
  const place = placeOf(selection, stops, passages);
  const found = direction === 1 ? stops.find((stop) => stop.start >= place) : place === -1 ? undefined : stops.findLast((stop) => stop.start < place);
  return (found ?? (direction === 1 ? stops[0] : stops.at(-1)))?.id ?? null;
}

/** The next place, in text order and wrapping round, with work left: an unfinished claim, or a passage that is `left` (by index: something is to do there that no claim leads to); null when all is done. */
export function nextUnfinished(stops: readonly Stop[], passages: readonly Span[], left: readonly boolean[], selection: Selection, direction: 1 | -1): Selection {
  const places = [
    ...stops.filter((stop) => isUnfinished(stop.look)).map((stop) => ({ at: stop.start, length: stop.end - stop.start, target: { kind: 'claim', id: stop.id } as const })),
    ...passages.flatMap((passage, index) => (left[index] ? [{ at: passage.start, length: passage.end - passage.start, target: { kind: 'passage', index } as const }] : [])),
  ].sort((a, b) => a.at - b.at || b.length - a.length);
  if (places.length === 0) return null;
  const isSelected = (target: NonNullable<Selection>) =>
    selection !== null && (target.kind === 'claim' ? selection.kind === 'claim' && selection.id === target.id : selection.kind === 'passage' && selection.index === target.index);
  const here = places.findIndex(({ target }) => isSelected(target));
  if (here !== -1) return places[(here + direction + places.length) % places.length]?.target ?? null;
  const place = placeOf(selection, stops, passages);
  const found = direction === 1 ? places.find(({ at }) => at >= place) : place === -1 ? undefined : places.findLast(({ at }) => at <= place);
  return (found ?? (direction === 1 ? places[0] : places.at(-1)))?.target ?? null;
}

/** The proposal after (or before) what is selected, in text order and wrapping round; null when no other is left. `without` are about to be none any more. */
export function nextProposal(stops: readonly Stop[], passages: readonly Span[], selection: Selection, direction: 1 | -1, without: readonly string[] = []): string | null {
  const isProposal = (stop: Stop) => stop.look === 'proposed' && !without.includes(stop.id);
  const at = selection?.kind === 'claim' ? stops.findIndex((stop) => stop.id === selection.id) : -1;
  const place = placeOf(selection, stops, passages);
  const split = at !== -1 ? at : stops.findIndex((stop) => stop.start >= place);
  const pivot = split === -1 ? stops.length : split;
  // A passage is itself no stop: what begins at it comes after it.
  const after = [...stops.slice(at === -1 ? pivot : pivot + 1), ...stops.slice(0, pivot)];
  const candidates = (direction === 1 ? after : after.reverse()).filter(isProposal);
  return candidates[0]?.id ?? null;
}
