// Claims drawn into the manuscript: no letter is lost, overlapping claims are told apart, each mark stands once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/domain/report';
import { reportFacts } from '@/lib/domain/testing/report-facts';
import { markUp } from './report-markup';

const content = buildReport(reportFacts(10));
const claimAt = (number: number, start: number, end: number) => {
  const [claim] = content.claims;
  if (!claim) throw new Error('no claim');
  return { ...claim, number, anchors: [{ exact: content.revision.text.slice(start, end), prefix: '', suffix: '', start, end }] };
};

describe('markUp', () => {
  it('keeps every block’s text and marks every claim once, however they lie', () => {
    const { text, blocks } = content.revision;
    const place = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 120 })).map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const inBlocks = places.filter(({ start, end }) => blocks.some((block) => start < block.end && end > block.start));
        const marked = markUp({ revision: content.revision, claims: inBlocks.map(({ start, end }, index) => claimAt(index, start, end)) });
        expect(marked.map((block) => block.runs.map((run) => run.text).join(''))).toEqual(blocks.map(({ start, end }) => text.slice(start, end)));
        expect(marked.flatMap((block) => block.runs.flatMap((run) => run.marks)).sort((a, b) => a - b)).toEqual(inBlocks.map((_, index) => index));
      }),
    );
  });

  it('cuts where claims overlap and draws the one that wants to be seen', () => {
    const { start } = content.revision.blocks[1] ?? { start: 0 };
    const problem = content.claims.find((claim) => claim.verdict?.rating === 'partly_wrong');
    const inner = { ...claimAt(2, start + 5, start + 9), verdict: problem?.verdict ?? null };
    const runs = markUp({ revision: content.revision, claims: [claimAt(1, start, start + 9), inner] })[1]?.runs ?? [];
    expect(runs.slice(0, 2)).toMatchObject([{ claims: [1], state: 'checked', marks: [] }, { claims: [1, 2], state: 'problem', marks: [1, 2] }]);
  });

  it('draws no claim that was dropped', () => {
    const runs = markUp({ revision: content.revision, claims: [{ ...claimAt(1, 30, 40), status: 'dropped' }] }).flatMap((block) => block.runs);
    expect(runs.every((run) => run.state === null)).toBe(true);
  });
});
