// Translates between places in the page and offsets of the revision's text. Every piece of text carries `data-start`.

/** Where a piece begins, and how long it is, in UTF-16 code units. Pieces are ordered and may have gaps between blocks. */
export type Leaf = { start: number; length: number };

/** The piece that holds an offset, and the place in it. At a border it is the earlier piece for an end, the later one for a start. */
export function placeOf(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): { index: number; local: number } | null {
  const index = side === 'start' ? leaves.findIndex((leaf) => offset < leaf.start + leaf.length) : leaves.findLastIndex((leaf) => offset > leaf.start);
  const leaf = leaves[index];
  if (!leaf) return null;
  return { index, local: Math.min(leaf.length, Math.max(0, offset - leaf.start)) };
}

const LEAF = '[data-start]';
const startOf = (leaf: Element) => Number(leaf.getAttribute('data-start'));

/** All pieces of text below `root`, in text order. */
function leavesOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(LEAF)];
}

/** The one text node of a piece, below the lines that are drawn under it. */
function textOf(leaf: Node | null | undefined): Text | null {
  let node = leaf ?? null;
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node;
}

/** The offset of a place in the page; null outside the manuscript. Between two pieces it is where the next one begins. */
export function offsetAt(root: Element, node: Node, local: number): number | null {
  if (!root.contains(node)) return null;
  const leaf = (node instanceof Element ? node : node.parentElement)?.closest(LEAF);
  if (leaf && node.nodeType === Node.TEXT_NODE) return startOf(leaf) + local;
  const point = document.createRange();
  point.setStart(node, local);
  const leaves = leavesOf(root);
  const next = leaves.find((candidate) => point.comparePoint(candidate, 0) >= 0);
  if (next) return startOf(next);
  const last = leaves.at(-1);
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null;
}

/** The range in the page that shows a span of the text, or null when the span is not shown. */
export function rangeOf(root: Element, span: { start: number; end: number }): Range | null {
  const elements = leavesOf(root);
  const leaves = elements.map((element) => ({ start: startOf(element), length: element.textContent?.length ?? 0 }));
  const from = placeOf(leaves, span.start, 'start');
  const to = span.end > span.start ? placeOf(leaves, span.end, 'end') : from;
  const first = from && textOf(elements[from.index]);
  const last = to && textOf(elements[to.index]);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first, from.local);
  range.setEnd(last, to.local);
  return range;
}
