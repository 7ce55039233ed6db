// Which decisions settle an action, and what becomes of an accepted one.
import { describe, expect, it } from 'vitest';
import { decisionNeedsReason, decisionOutcome, isActionSettled, isUndecided, type Decision } from './correction';

const fact = (decision: Decision, carriedOut = false, wording = 'neu') => ({ decision, carriedOut, wording });

describe('a decision', () => {
  it.each([
    [null, false],
    [fact('accepted', true), true],
    [fact('accepted'), false],
    [fact('rejected'), false],
    [fact('stays'), true],
  ] as const)('%j settles the action: %s', (decision, settles) => {
    expect(isActionSettled(decision)).toBe(settles);
  });

  it('needs a reason where it goes against whoever judged', () => {
    expect((['accepted', 'rejected', 'stays', 'withdrawn'] as const).filter(decisionNeedsReason)).toEqual(['rejected', 'stays']);
  });

  it('is to be taken while there is none, and again where the old wording has come back', () => {
    expect(isUndecided({ stale: null, decision: null })).toBe(true);
    expect(isUndecided({ stale: 'context', decision: null })).toBe(true);
    expect(isUndecided({ stale: null, decision: fact('accepted') })).toBe(true);
    expect(isUndecided({ stale: 'wording', decision: fact('accepted') })).toBe(false);
    expect(isUndecided({ stale: null, decision: fact('accepted', true) })).toBe(false);
    for (const decision of ['rejected', 'stays'] as const) expect(isUndecided({ stale: null, decision: fact(decision) })).toBe(false);
  });

  it('has come to something that can be said', () => {
    expect(decisionOutcome(fact('accepted', true), false)).toBe('recheck');
    expect(decisionOutcome(fact('accepted', true), true)).toBe('written');
    expect(decisionOutcome(fact('accepted', true, ''), false)).toBe('cut');
    expect(decisionOutcome(fact('accepted'), true)).toBe('gone');
    expect(decisionOutcome(fact('rejected'), true)).toBe('rejected');
    expect(decisionOutcome(fact('stays'), false)).toBe('stays');
  });
});
