// Where an accepted wording is written, and when it counts as carried out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '@/lib/text/span';
import { wordingHash } from '@/lib/text/fold';
import { correctionWrites, decisionFaults, isCarriedOut, judgedWording, overlapping } from './correction-writing';

const mention = (exact: string, start = 0) => ({ exact, start, end: start + exact.length });
const judged = (wording: string, over: Partial<Parameters<typeof correctionWrites>[0]> = {}) => ({ action: 'change' as const, wording, wordingHash: wordingHash(wording), proposedWording: 'neu', ...over });
const asked = (over: Partial<Parameters<typeof correctionWrites>[1]> = {}) => ({ decision: 'accepted' as const, wording: null, reason: null, anchors: [], ...over });
const written = (...args: Parameters<typeof correctionWrites>) => {
  const made = correctionWrites(...args);
  return 'faults' in made ? made.faults.map(({ pointer, code }) => `${pointer} ${code}`) : made.writes.map(({ start, after }) => [start, after]);
};

describe('accepting writes', () => {
  it('the proposal where the judged wording stands, whatever its quotation marks', () => {
    expect(written(judged('"alt"'), asked(), [mention('„alt“'), mention('anders', 20), mention('“alt”', 40)])).toEqual([[0, 'neu'], [40, 'neu']]);
  });

  it('what the editor gives instead, and at other places only what is given for them', () => {
    const places = [mention('alt'), mention('anders', 20)];
    expect(written(judged('alt'), asked({ wording: 'mein' }), places)).toEqual([[0, 'mein']]);
    expect(written(judged('alt'), asked({ anchors: [{ start: 20, end: 26, wording: 'dort' }] }), places)).toEqual([[0, 'neu'], [20, 'dort']]);
    expect(written(judged('alt'), asked({ anchors: [{ start: 0, end: 3, wording: 'alt' }, { start: 20, end: 26, wording: 'dort' }] }), places)).toEqual([[20, 'dort']]);
  });

  it('over another wording than was judged only what is given with it', () => {
    expect(written(judged('alt'), asked(), [mention('ganz anders')])).toEqual(['/wording wording_changed']);
    expect(written(judged('alt'), asked({ wording: 'mein' }), [mention('ganz anders'), mention('ganz anders', 20), mention('noch anders', 40)])).toEqual([[0, 'mein'], [20, 'mein']]);
  });

  it('nothing for a cut, and no other action without a wording', () => {
    expect(written(judged('alt', { action: 'cut', proposedWording: null }), asked(), [mention('alt')])).toEqual([[0, '']]);
    for (const over of [{ proposedWording: null }, { action: 'soften' as const, proposedWording: null }]) expect(written(judged('alt', over), asked(), [mention('alt')])).toEqual(['/wording required']);
    expect(written(judged('alt'), asked({ wording: '' }), [mention('alt')])).toEqual(['/wording required']);
    expect(written(judged('alt', { action: 'hold' }), asked({ wording: 'mein' }), [mention('alt')])).toEqual(['/decision hold_unwritable']);
  });

  it('on one line what stands on one', () => {
    expect(written(judged('alt'), asked({ wording: 'eins\n zwei' }), [mention('alt')])).toEqual([[0, 'eins zwei']]);
    expect(written(judged('a\n\nb'), asked({ wording: 'eins\n\nzwei' }), [mention('a\n\nb')])).toEqual([[0, 'eins\n\nzwei']]);
  });

  it('nowhere where there is nothing to write, or no such place', () => {
    expect(written(judged('alt'), asked(), [])).toEqual(['/verdictId claim_nowhere']);
    expect(written(judged('alt'), asked({ wording: 'alt' }), [mention('alt')])).toEqual(['/wording text_unchanged']);
    expect(written(judged('alt'), asked({ anchors: [{ start: 1, end: 3, wording: 'x' }] }), [mention('alt')])).toEqual(['/anchors/0 not_a_mention']);
  });
});

it('knows the wording that a proposal replaces: all of a claim’s, or of several places the first', () => {
  expect(judgedWording({ wording: 'eins\nzwei', wordingHash: wordingHash('eins\nzwei') })).toBe('eins\nzwei');
  expect(judgedWording({ wording: 'eins\nzwei', wordingHash: 'of both places' })).toBe('eins');
});

describe('a correction is carried out', () => {
  it('while the claim reads as was written', () => {
    const change = [{ start: 0, before: 'alt', after: '„neu“' }];
    expect(isCarriedOut(change, [mention('"neu"')])).toBe(true);
    expect(isCarriedOut(change, [mention('alt')])).toBe(false);
    expect(isCarriedOut(change, [])).toBe(false);
  });

  it('at every place', () => {
    const two = [{ start: 0, before: 'alt', after: 'neu' }, { start: 9, before: 'anders', after: 'dort' }];
    expect(isCarriedOut(two, [mention('neu'), mention('dort', 9)])).toBe(true);
    expect(isCarriedOut(two, [mention('neu'), mention('anders', 9)])).toBe(false);
  });

  it('of a cut, while the words stand nowhere', () => {
    const cut = [{ start: 0, before: ' alt,', after: '' }];
    expect(isCarriedOut(cut, [])).toBe(true);
    expect(isCarriedOut(cut, [mention('alt')])).toBe(false);
  });
});

it('says what a decision lacks', () => {
  const now = { isClosed: false, isCurrent: true };
  const codes = (...args: Parameters<typeof decisionFaults>) => decisionFaults(...args).map(({ code }) => code);
  expect(codes('change', { decision: 'accepted', reason: null }, now)).toEqual([]);
  expect(codes('change', { decision: 'stays', reason: null }, now)).toEqual(['reason_required']);
  expect(codes('keep', { decision: 'rejected', reason: 'Grund' }, { isClosed: true, isCurrent: false })).toEqual(['no_correction', 'claim_closed', 'verdict_superseded']);
  expect(codes('change', { decision: 'withdrawn', reason: null }, { isClosed: true, isCurrent: true })).toEqual([]);
});

it('finds every place that another one overlaps, and no other', () => {
  const place = fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const expected = places.flatMap((each, at) => (places.some((other, index) => index !== at && overlaps(each, other)) ? [at] : []));
      expect(overlapping(places)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
