// Which state each passage is in, and that no claim and no exemption can hide another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSAGE_STATES, claimState, coverageCounts, passageStates, uncoveredFacts, type CoveredClaim } from './coverage';
import { CLAIM_STATUSES } from './claim';
import { ACTIONS, RATINGS } from './rating';

const passage = { start: 0, end: 10 };
const claim = (status: CoveredClaim['status'], verdict: CoveredClaim['verdict'] = null, anchors = [{ start: 2, end: 5 }]): CoveredClaim => ({ status, anchors, verdict });
const settled = claim('checked', { rating: 'verified', action: 'keep' });
type Spans = { start: number; end: number }[];
const stateOf = (claims: CoveredClaim[], exemptions: Spans = [], facts: Spans = []) => passageStates([passage], claims, exemptions, facts)[0];

describe('a passage', () => {
  it.each([
    ['nothing in it', [], 'unaccounted'],
    ['a settled claim', [settled], 'checked'],
    ['a claim rated false', [claim('checked', { rating: 'false', action: 'change' })], 'problem'],
    ['a disputed claim', [claim('checked', { rating: 'disputed', action: 'keep' })], 'problem'],
    ['a verified claim whose text must change', [claim('checked', { rating: 'verified', action: 'change' })], 'problem'],
    ['an action that a person let be', [claim('checked', { rating: 'verified', action: 'change', decision: { decision: 'stays', carriedOut: false } })], 'checked'],
    ['an action that was carried out', [claim('checked', { rating: 'verified', action: 'change', decision: { decision: 'accepted', carriedOut: true } })], 'checked'],
    ['an accepted wording that is gone again', [claim('checked', { rating: 'verified', action: 'change', decision: { decision: 'accepted', carriedOut: false } })], 'problem'],
    ['a rejected wording', [claim('checked', { rating: 'verified', action: 'change', decision: { decision: 'rejected', carriedOut: false } })], 'problem'],
    ['a false claim that stays', [claim('checked', { rating: 'false', action: 'change', decision: { decision: 'stays', carriedOut: false } })], 'problem'],
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
    expect(passageStates([{ start: 0, end: 10 }], [], [{ start: 0, end: 10, stale: true }], [])).toEqual(['stale']);
    expect(stateOf([claim('open')], [{ start: 0, end: 10 }])).toBe('open');
  });

  it('is checked only when every fact in it lies in a claim or an exemption', () => {
    const [inside, outside, across] = [{ start: 3, end: 5 }, { start: 7, end: 9 }, { start: 4, end: 6 }];
    expect(stateOf([settled], [], [inside])).toBe('checked');
    expect(stateOf([settled], [], [inside, outside])).toBe('unaccounted');
    expect(stateOf([settled], [], [across])).toBe('unaccounted');
    expect(stateOf([settled], [{ start: 6, end: 10 }], [inside, outside])).toBe('checked');
    expect(stateOf([settled], [], [{ start: 12, end: 14 }])).toBe('checked');
    expect(stateOf([settled, claim('dismissed', null, [outside])], [], [outside])).toBe('unaccounted');
  });

  it('lets claims divide a quotation among them, but begin and end inside one', () => {
    const halves = (end: number, start: number) => [claim('checked', { rating: 'verified', action: 'keep' }, [{ start: 0, end }, { start, end: 10 }])];
    const quotation = { start: 1, end: 9 };
    expect(stateOf(halves(4, 6), [], [quotation])).toBe('checked');
    expect(stateOf(halves(2, 6), [], [quotation])).toBe('unaccounted');
    expect(stateOf(halves(4, 6), [], [quotation, { start: 4, end: 5 }])).toBe('unaccounted');
  });

  it('is not touched by a claim that ends where it begins', () => {
    expect(passageStates([{ start: 5, end: 9 }], [claim('open', null, [{ start: 1, end: 5 }])], [], [])).toEqual(['unaccounted']);
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
        const states = passageStates(passages, claims, exemptions, passages);
        const counts = coverageCounts(states);
        expect(states).toHaveLength(passages.length);
        expect(PASSAGE_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(passages.length);
      }),
    );
  });

  it('never calls a passage checked while a counting claim in it is not settled', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(anyClaim), (passages, claims) => {
        const states = passageStates(passages, claims, [], []);
        passages.forEach((place, index) => {
          const inside = claims.filter((item) => item.anchors.some((anchor) => anchor.start < place.end && place.start < anchor.end)).map(claimState);
          if (states[index] === 'checked') expect(inside.filter((state) => state !== null && state !== 'settled')).toEqual([]);
        });
      }),
    );
  });
});

describe('uncoveredFacts', () => {
  const at = (start: number, end: number) => ({ start, end });
  const claim = (status: 'open' | 'checked' | 'dropped', start: number, end: number) => ({ status, anchors: [at(start, end)], verdict: status === 'checked' ? ({ rating: 'verified', action: 'keep' } as const) : null });

  it('names what no counting claim and no exemption holds', () => {
    const facts = [at(0, 5), at(10, 15), at(20, 25), at(30, 35), at(60, 65)];
    expect(uncoveredFacts(at(0, 50), [claim('checked', 0, 6), claim('open', 9, 16), claim('dropped', 20, 26)], [at(29, 36)], facts)).toEqual([at(20, 25)]);
    expect(uncoveredFacts(at(0, 50), [], [], facts)).toEqual(facts.slice(0, 4));
  });

  it('is empty exactly where a passage with settled claims only is checked', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span, { minLength: 1, maxLength: 5 }), (facts, anchors) => {
        const claims = anchors.map(({ start, end }) => claim('checked', start, end));
        const whole = at(0, Math.max(...[...facts, ...anchors].map(({ end }) => end)) + 1);
        expect(passageStates([whole], claims, [], facts)[0] === 'checked').toBe(uncoveredFacts(whole, claims, [], facts).length === 0);
      }),
    );
  });
});
