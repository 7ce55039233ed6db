// Pairs quotation marks of every style, mixed and unbalanced ones too; what the marks hold is judged elsewhere.
import type { Span } from '../span';

const DOUBLE = '"„“”‟«»〝〞「」『』＂';
const SINGLE = "'‚‘’‛‹›";
const ALWAYS_OPENS = '„‚〝「『';
const ALWAYS_CLOSES = '」』〞';
// Quotations inside quotations go no deeper in any writing; forgetting the oldest keeps the work in proportion.
const DEEPEST = 20;

type Side = 'opens' | 'closes' | 'either' | 'none';
type Open = { at: number; double: boolean };

const isSpace = (char: string) => char === '' || /\s/u.test(char);
const isWordChar = (char: string) => /[\p{L}\p{M}\p{N}]/u.test(char);
const opensBefore = (char: string) => isSpace(char) || /[([{/–—\-:„“‚‘»›"']/u.test(char);

/** What the mark at `at` can be, by itself and by the characters beside it. */
function sideOf(text: string, at: number): Side {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (ALWAYS_OPENS.includes(mark)) return isSpace(after) && !isSpace(before) ? 'closes' : 'opens';
  if (ALWAYS_CLOSES.includes(mark)) return 'closes';
  if (SINGLE.includes(mark)) {
    if (isWordChar(before) && isWordChar(after)) return 'none'; // an apostrophe inside a word
    if ("'’".includes(mark) && !isWordChar(before) && /\p{N}/u.test(after)) return 'none'; // '80er
    if (mark === '’') return opensBefore(before) ? 'none' : 'closes';
  }
  const mayOpen = opensBefore(before) && !isSpace(after);
  const mayClose = !isSpace(before) && (isSpace(after) || !isWordChar(after));
  if (mayOpen && mayClose) return 'either';
  if (mayOpen) return 'opens';
  if (mayClose) return 'closes';
  // « Bonjour »: blanks inside on both sides; or letters on both sides.
  return 'either';
}

/** Pairs the marks of one paragraph; gives the outermost pairs and the place of an opening mark that nothing closes. */
function pairParagraph(text: string, { start, end }: Span, carried: boolean): { pairs: Span[]; unclosed: number | null; closedCarried: number | null } {
  const stack: Open[] = [];
  const pairs: Span[] = [];
  let closedCarried: number | null = null;
  const close = (at: number, depth: number) => {
    const opening = stack[depth];
    stack.length = depth;
    if (opening && at - opening.at > 2) pairs.push({ start: opening.at, end: at + 1 });
  };
  const marks = /["„“”‟«»〝〞「」『』＂'‚‘’‛‹›]/g;
  marks.lastIndex = start;
  const paragraph = text.slice(0, end);
  for (let found = marks.exec(paragraph); found !== null; found = marks.exec(paragraph)) {
    const at = found.index;
    const double = DOUBLE.includes(found[0]);
    const side = sideOf(text, at);
    if (side === 'none') continue;
    // Single marks inside a quotation belong to it; only the double ones nest.
    const top = stack.length - 1;
    const inner = stack[top];
    if (!double && stack.some((open) => open.double)) continue;
    const closes = inner !== undefined && inner.double === double && (side === 'closes' || side === 'either');
    if (closes) close(at, top);
    else if (double && inner && !inner.double && side !== 'opens') stack.length = 0; // a stray single mark before
    else if (side === 'opens' || side === 'either') push(stack, { at, double });
    else if (carried && closedCarried === null && pairs.length === 0 && stack.length === 0 && double) closedCarried = at + 1;
  }
  const bottom = stack.find((open) => open.double);
  return { pairs: outermost(pairs), unclosed: bottom?.at ?? null, closedCarried };
}

function push(stack: Open[], open: Open): void {
  if (stack.length >= DEEPEST) stack.shift();
  // A single mark that waits for its partner gives way to a double one: 'ne "Idee".
  if (open.double && stack.at(-1)?.double === false) stack.pop();
  stack.push(open);
}

function outermost(pairs: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const pair of [...pairs].sort((a, b) => a.start - b.start || b.end - a.end)) if (pair.start >= (outer.at(-1)?.end ?? 0)) outer.push(pair);
  return outer;
}

/**
 * Everything between quotation marks, outermost pairs only, in text order. A quotation over several paragraphs, each with its own opening
 * mark, is one stretch. `sentenceEnd` gives the end of the sentence around an offset: what a mark without a partner holds at most. Offsets in UTF-16 code units; linear time.
 */
export function findMarked(text: string, blocks: readonly Span[], sentenceEnd: (at: number) => number): Span[] {
  const all: Span[] = [];
  let carried: number | null = null;
  blocks.forEach((block, index) => {
    const { pairs, unclosed, closedCarried } = pairParagraph(text, block, carried !== null);
    const next = blocks[index + 1];
    const first = pairs[0]?.start ?? unclosed ?? -1;
    let inside: Span[] = pairs;
    if (carried !== null) {
      const until = closedCarried ?? (first === block.start ? (pairs[0]?.end ?? null) : null);
      if (until !== null) {
        all.push({ start: carried, end: until });
        inside = pairs.filter((pair) => pair.start >= until);
        carried = null;
      } else if (unclosed === null) carried = null;
    }
    for (const pair of inside) all.push(pair); // a call takes no hundred thousand arguments
    if (unclosed === null) return;
    const goesOn = next !== undefined && /["„“”«»]/.test(text.charAt(next.start)) && sideOf(text, next.start) !== 'closes';
    if (goesOn) carried ??= unclosed;
    else {
      all.push({ start: carried ?? unclosed, end: Math.max(sentenceEnd(unclosed), unclosed + 1) });
      carried = null;
    }
  });
  return outermost(all);
}
