// Which state each passage is in, and that no claim and no exemption can hide another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSAGE_STATES, claimState, coverageCounts, passageStates, type CoveredClaim } from './coverage';
import { CLAIM_STATUSES } from './claim';
import { ACTIONS, RATINGS } from './rating';

const passage = { start: 0, end: 10 };
const claim = (status: CoveredClaim['status'], verdict: CoveredClaim['verdict'] = null, anchors = [{ start: 2, end: 5 }]): CoveredClaim => ({ status, anchors, verdict });
const settled = claim('checked', { rating: 'verified', action: 'keep' });
const stateOf = (claims: CoveredClaim[], exemptions: { start: number; end: number }[] = []) => passageStates([passage], claims, exemptions)[0];

describe('a passage', () => {
  it.each([
    ['nothing in it', [], 'unaccounted'],
    ['a settled claim', [settled], 'checked'],
    ['a claim rated false', [claim('checked', { rating: 'false', action: 'change' })], 'problem'],
    ['a disputed claim', [claim('checked', { rating: 'disputed', action: 'keep' })], 'problem'],
    ['a verified claim whose text must change', [claim('checked', { rating: 'verified', action: 'change' })], 'problem'],
    ['an open claim beside a settled one', [settled, claim('open')], 'open'],
    ['a proposed claim', [claim('proposed')], 'open'],
    ['a stale claim beside a problem', [claim('stale', { rating: 'verified', action: 'keep' }), claim('checked', { rating: 'false', action: 'cut' })], 'stale'],
    ['only a dropped claim', [claim('dropped')], 'unaccounted'],
  ] as const)('with %s', (_, claims, state) => {
    expect(stateOf([...claims])).toBe(state);
  });

  it('counts as exempted only when the exemption covers it whole and no claim stands in it', () => {
    expect(stateOf([], [{ start: 0, end: 10 }])).toBe('no_check');
    expect(stateOf([], [{ start: 0, end: 9 }])).toBe('unaccounted');
    expect(stateOf([claim('open')], [{ start: 0, end: 10 }])).toBe('open');
  });

  it('is not touched by a claim that ends where it begins', () => {
    expect(passageStates([{ start: 5, end: 9 }], [claim('open', null, [{ start: 1, end: 5 }])], [])).toEqual(['unaccounted']);
  });
});

const span = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
const anyClaim = fc.record({
  status: fc.constantFrom(...CLAIM_STATUSES),
  anchors: fc.array(span, { minLength: 1, maxLength: 3 }),
  verdict: fc.option(fc.record({ rating: fc.constantFrom(...RATINGS), action: fc.constantFrom(...ACTIONS) })),
});

describe('coverage', () => {
  it('gives every passage exactly one state, and the counts add up', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(anyClaim), fc.array(span), (passages, claims, exemptions) => {
        const states = passageStates(passages, claims, exemptions);
        const counts = coverageCounts(states);
        expect(states).toHaveLength(passages.length);
        expect(PASSAGE_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(passages.length);
      }),
    );
  });

  it('never calls a passage checked while a counting claim in it is not settled', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(anyClaim), (passages, claims) => {
        const states = passageStates(passages, claims, []);
        passages.forEach((place, index) => {
          const inside = claims.filter((item) => item.anchors.some((anchor) => anchor.start < place.end && place.start < anchor.end)).map(claimState);
          if (states[index] === 'checked') expect(inside.filter((state) => state !== null && state !== 'settled')).toEqual([]);
        });
      }),
    );
  });
});
