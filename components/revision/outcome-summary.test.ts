// Every claim that counts is counted once, by its most urgent fate; a verdict goes stale for one reason.
import { describe, expect, it } from 'vitest';
import type { ClaimChange } from '@/lib/domain/schema/revision';
import { criticalIn, fateOf, summarise } from './outcome-summary';

const anchor = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
let made = 0;
const change = (part: Partial<ClaimChange> = {}): ClaimChange => {
  const number = ++made;
  return { id: `id-${number}`, number, stored: 'open', wording: 'same', place: 'same', ambiguous: false, context: 'same', before: anchor, after: anchor, anchors: [], ...part };
};

describe('fateOf', () => {
  it.each([
    ['gone', { wording: 'gone', after: null, context: 'changed' }],
    ['ambiguous', { wording: 'gone', ambiguous: true, after: null, context: 'changed' }],
    ['ambiguous', { wording: 'changed', ambiguous: true, context: 'changed' }],
    ['changed', { wording: 'changed', context: 'changed' }],
    ['context', { wording: 'same', context: 'changed', place: 'moved' }],
    ['context', { wording: 'typographic', context: 'changed' }],
    ['moved', { place: 'moved' }],
    ['moved', { place: 'moved', wording: 'typographic' }],
    ['typographic', { wording: 'typographic' }],
    ['same', {}],
    ['returned', { before: null, context: 'changed' }],
    ['nowhere', { before: null, after: null, wording: 'gone', context: 'changed' }],
  ] as [string, Partial<ClaimChange>][])('is %s', (fate, part) => {
    expect(fateOf(change(part))).toBe(fate);
  });
});

describe('summarise', () => {
  it('counts claims, verdicts by reason, exemptions and passages; closed claims count nowhere', () => {
    const claims = [
      change({ wording: 'gone', after: null, context: 'changed' }),
      change({ wording: 'changed', context: 'changed' }),
      change({ wording: 'changed', context: 'changed' }),
      change({ context: 'changed' }),
      change(),
      change({ stored: 'dropped', wording: 'gone', after: null }),
      change({ stored: 'dismissed' }),
      change({ wording: 'gone', ambiguous: true, after: null, context: 'changed' }),
    ];
    // The third has no verdict that holds, the fifth one that goes on holding, the sixth is closed.
    const live = new Set([0, 1, 3, 4, 5, 7].map((at) => claims[at]?.id ?? ''));
    const exemption = { ...change(), exact: 'x' };
    const summary = summarise(
      {
        claims,
        exemptions: [{ ...exemption, after: { start: 0, end: 1 }, stale: true }, { ...exemption, after: null, stale: false }, { ...exemption, after: { start: 0, end: 1 }, stale: false }],
        passages: [{ start: 0, end: 1, kind: 'new' }, { start: 1, end: 2, kind: 'changed' }, { start: 2, end: 3, kind: 'changed' }],
      },
      live,
    );
    expect(Object.fromEntries(Object.entries(summary.claims).map(([fate, of]) => [fate, of.length]))).toEqual({ gone: 1, ambiguous: 1, changed: 2, context: 1, moved: 0, returned: 0, typographic: 0, same: 1, nowhere: 0 });
    expect(summary.stale).toEqual({ wording: 3, context: 1 });
    expect([summary.exemptions.stale.length, summary.exemptions.gone.length]).toEqual([1, 1]);
    expect(summary.passages).toEqual({ new: 1, changed: 2 });
  });
});

describe('criticalIn', () => {
  it('names each kind once, of wording and context', () => {
    const part = (critical: 'figure' | 'negation' | null) => ({ kind: 'added' as const, text: 'x', before: 0, after: 0, critical });
    const told = { wording: 'changed' as const, place: 'same' as const, ambiguous: false, context: 'changed' as const, before: anchor, after: anchor, candidates: [] };
    expect(criticalIn(change({ anchors: [{ ...told, diff: [part('figure'), part(null)], contextDiff: [part('negation'), part('figure')] }] }))).toEqual(['figure', 'negation']);
    expect(criticalIn(change())).toEqual([]);
  });
});
