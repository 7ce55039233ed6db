// How long the kernel takes for a long article: a usual revision with 300 claims, and one with half of all words changed.
import { parseManuscript } from '@/lib/text/parse';
import { alignTexts } from '@/lib/text/revision/align';
import { passagesWithoutClaim } from '@/lib/text/revision/changed-passages';
import { alignEdits, applyEdits, type TextEdit } from '@/lib/text/revision/edits';
import { reanchor } from '@/lib/text/revision/reanchor';
import { wordDiff } from '@/lib/text/revision/word-diff';
import type { Span } from '@/lib/text/span';
import { median } from './figures';
import { drawFrom } from './random';
import { sample } from './revision-cases';
import type { Line } from './table';

export const LENGTH = 60_000;
export const CLAIMS = 300;
const RUNS = 9;

/** An article of made-up sentences: words of the sample in a new order, four or five sentences a paragraph. */
export function longArticle(): string {
  const draw = drawFrom(60);
  const words = sample.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const sentence = () => {
    const text = Array.from({ length: 8 + draw.below(18) }, () => draw.of(words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${draw.below(9_000)}.`;
  };
  let text = '';
  while (text.length < LENGTH) text += `${Array.from({ length: 4 + draw.below(2) }, sentence).join(' ')}\n\n`;
  return text.trim();
}

const parse = (text: string) => parseManuscript(text, { language: 'de', layout: 'paragraphs' });
type Parsed = ReturnType<typeof parse>;

/** All that a preview asks the kernel for: alignment, claims, passages without one, and the differences of changed wordings. */
function preview(before: Parsed, after: Parsed, claims: readonly { anchors: Span[] }[], edits?: readonly TextEdit[]): void {
  const alignment = edits ? alignEdits(before, after, edits) : alignTexts(before, after);
  const fates = reanchor(alignment, claims).flatMap(({ anchors }) => anchors);
  passagesWithoutClaim(alignment, fates.flatMap(({ span }) => span ?? []));
  fates.forEach(({ span, wording }, at) => {
    const old = claims[at]?.anchors[0];
    if (span && old && wording === 'changed') wordDiff(before.text.slice(old.start, old.end), after.text.slice(span.start, span.end));
  });
}

/** The text with half of all words changed. */
export function halfChanged(text: string): string {
  const draw = drawFrom(301);
  return text.replace(/\p{L}+/gu, (word) => (draw.chance(0.5) ? `${draw.of(['neu', 'anders', 'wieder', 'kaum', 'gestern'])}${draw.below(500)}` : word));
}

const time = (work: () => void): number => median(Array.from({ length: RUNS }, () => {
  const start = performance.now();
  work();
  return performance.now() - start;
}));

/** The lines of the table; the baseline is what parsing the new text takes. */
export function measureTimes(): Line[] {
  const draw = drawFrom(300);
  const before = parse(longArticle());
  const claims = draw.shuffled(before.units).slice(0, CLAIMS).map(({ start, end }) => ({ anchors: [{ start, end }] }));
  const edits = draw.shuffled(before.units).slice(0, 30).map(({ start, end }): TextEdit => ({ start, end, text: before.text.slice(start, end).replace(/\p{L}+/u, 'Anders') }));
  const half = halfChanged(before.text);
  const [revised, rewritten] = [parse(applyEdits(before.text, edits) ?? ''), parse(half)];
  const parsing = time(() => parse(half)).toFixed(1);
  return [
    { name: `time, ${CLAIMS} claims, 30 sentences changed (ms)`, measured: time(() => preview(before, revised, claims)), most: 150, baseline: parsing },
    { name: `time, ${CLAIMS} claims, 30 corrections in place (ms)`, measured: time(() => preview(before, revised, claims, edits)), most: 150, baseline: parsing },
    { name: `time, ${LENGTH / 1_000},000 characters, half of all words changed (ms)`, measured: time(() => preview(before, rewritten, claims)), most: 1_000, baseline: parsing },
  ];
}
