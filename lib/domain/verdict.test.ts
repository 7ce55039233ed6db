// Which verdicts the rules allow, and which one is live when wording, context or evidence change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, RATINGS, keepNeedsReason, ratingNeeds, type Rating } from './rating';
import { STANCES } from './source';
import { currentVerdict, derivedStatus, isThinlySupported, staleReason, verdictFaults, type EvidenceFact, type VerdictDraft } from './verdict';

const now = new Date('2026-11-24T12:00:00Z');
const draft = (rating: Rating, more: Partial<VerdictDraft> = {}): VerdictDraft => ({ rating, rationale: 'Weil.', action: 'change', proposedWording: null, expiresAt: null, ...more });
const evidence = (more: Partial<EvidenceFact> = {}): EvidenceFact => ({
  id: 'e1', stance: 'supports', tier: 'primary', sourceId: 's1', independenceGroup: null, hasExcerpt: true, hasLocator: true, withdrawn: false, ...more,
});
const codes = (...args: Parameters<typeof verdictFaults>) => verdictFaults(...args).map((fault) => `${fault.pointer} ${fault.code}`);

describe('what a rating needs', () => {
  it.each(RATINGS)('%s', (rating) => {
    const needs = ratingNeeds(rating);
    for (const stance of STANCES) {
      const enough = needs === 'none' || needs === 'any' || needs === stance;
      expect(verdictFaults(draft(rating), 'open', [evidence({ stance })], now).length === 0).toBe(enough);
    }
    expect(verdictFaults(draft(rating), 'open', [], now).length === 0).toBe(needs === 'none');
    expect(verdictFaults(draft(rating), 'open', [evidence({ stance: 'supports', withdrawn: true }), evidence({ stance: 'refutes', withdrawn: true })], now).length === 0).toBe(needs === 'none');
  });

  it('is a rationale, unless a supporting excerpt with locator speaks for "verified"', () => {
    expect(codes(draft('verified', { rationale: null }), 'open', [evidence()], now)).toEqual([]);
    expect(codes(draft('verified', { rationale: null }), 'open', [evidence({ hasLocator: false })], now)).toEqual(['/rationale rationale_required']);
    expect(codes(draft('verified', { rationale: null }), 'open', [evidence(), evidence({ stance: 'context' })], now)).toEqual([]);
    expect(codes(draft('disputed', { rationale: null }), 'open', [evidence()], now)).toEqual(['/rationale rationale_required']);
    expect(codes(draft('false', { rationale: null, action: 'keep' }), 'open', [evidence({ stance: 'refutes' })], now)).toEqual(['/rationale keep_needs_reason']);
  });

  it('is a claim that is not closed, and an expiry to come', () => {
    expect(codes(draft('not_checkable'), 'dropped', [], now)).toEqual([' claim_closed']);
    expect(codes(draft('not_checkable'), 'dismissed', [], now)).toEqual([' claim_closed']);
    expect(codes(draft('not_checkable', { expiresAt: now }), 'open', [], now)).toEqual(['/expiresAt expiry_in_past']);
  });

  it('never lets a rationale-free verdict through except "verified"', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATINGS), fc.constantFrom(...ACTIONS), fc.array(fc.constantFrom(...STANCES).map((stance) => evidence({ stance }))), (rating, action, items) => {
        const faults = verdictFaults(draft(rating, { action, rationale: null }), 'open', items, now);
        if (rating !== 'verified') expect(faults.length).toBeGreaterThan(0);
        if (action === 'keep' && keepNeedsReason(rating)) expect(faults.some((fault) => fault.code === 'keep_needs_reason')).toBe(true);
      }),
    );
  });
});

describe('thin support', () => {
  it('is neither a primary nor two independent secondary sources', () => {
    const secondary = (sourceId: string, independenceGroup: string | null = null) => evidence({ tier: 'secondary', sourceId, independenceGroup });
    expect(isThinlySupported([])).toBe(true);
    expect(isThinlySupported([evidence()])).toBe(false);
    expect(isThinlySupported([evidence({ withdrawn: true })])).toBe(true);
    expect(isThinlySupported([evidence({ stance: 'context' })])).toBe(true);
    expect(isThinlySupported([secondary('a'), secondary('a')])).toBe(true);
    expect(isThinlySupported([secondary('a'), secondary('b')])).toBe(false);
    expect(isThinlySupported([secondary('a', 'dpa'), secondary('b', 'dpa')])).toBe(true);
  });
});

describe('the live verdict', () => {
  const verdict = (sequence: number, wordingHash = 'w', contextHash = 'c', evidenceIds: string[] = []) => ({ sequence, wordingHash, contextHash, publishedOn: null, evidenceIds });
  const present = { wordingHash: 'w', contextHash: 'c', hangsOnDate: false, publishedOn: null, withdrawn: new Set<string>() };

  it('is the newest that still fits, so that restoring a text restores its verdict', () => {
    expect(currentVerdict([verdict(1), verdict(2, 'other')], present)).toEqual({ verdict: verdict(1), stale: null });
    expect(currentVerdict([verdict(1), verdict(2)], present)).toEqual({ verdict: verdict(2), stale: null });
    expect(currentVerdict([], present)).toBeNull();
  });

  it('tells why the newest does not fit', () => {
    expect(staleReason(verdict(1, 'x', 'x', ['e']), { ...present, withdrawn: new Set(['e']) })).toBe('wording');
    expect(staleReason(verdict(1, 'w', 'x', ['e']), { ...present, withdrawn: new Set(['e']) })).toBe('context');
    expect(currentVerdict([verdict(1, 'w', 'c', ['e'])], { ...present, withdrawn: new Set(['e']) })).toEqual({ verdict: verdict(1, 'w', 'c', ['e']), stale: 'evidence' });
  });

  it.each([
    ['another day is planned', '2026-11-23', '2026-11-30', true, 'date'],
    ['no day is planned any more', '2026-11-23', null, true, 'date'],
    ['a day is planned for the first time', null, '2026-11-23', true, 'date'],
    ['the same day is planned', '2026-11-23', '2026-11-23', true, null],
    ['no day was planned, nor is one now', null, null, true, null],
    ['another day is planned, but nothing in the claim hangs on it', '2026-11-23', '2026-11-30', false, null],
  ])('when %s', (_, then, now, hangsOnDate, reason) => {
    expect(staleReason({ ...verdict(1), publishedOn: then }, { ...present, publishedOn: now, hangsOnDate })).toBe(reason);
  });

  it('is again the one of a planned day that is restored', () => {
    const [old, newer] = [{ ...verdict(1), publishedOn: '2026-11-23' }, { ...verdict(2), publishedOn: '2026-11-30' }];
    const planned = (publishedOn: string) => currentVerdict([old, newer], { ...present, hangsOnDate: true, publishedOn });
    expect(planned('2026-11-30')).toEqual({ verdict: newer, stale: null });
    expect(planned('2026-11-23')).toEqual({ verdict: old, stale: null });
    expect(planned('2026-12-07')).toEqual({ verdict: newer, stale: 'date' });
  });

  it('lacks the date before it lacks evidence, and the context before the date', () => {
    const now = { ...present, hangsOnDate: true, publishedOn: '2026-11-23', withdrawn: new Set(['e']) };
    expect(staleReason(verdict(1, 'w', 'c', ['e']), now)).toBe('date');
    expect(staleReason(verdict(1, 'w', 'x', ['e']), now)).toBe('context');
  });

  it('decides the status, except of what is closed or proposed', () => {
    expect(derivedStatus('open', null)).toBe('open');
    expect(derivedStatus('in_progress', { stale: null })).toBe('checked');
    expect(derivedStatus('open', { stale: 'wording' })).toBe('stale');
    expect(derivedStatus('dropped', { stale: null })).toBe('dropped');
    expect(derivedStatus('proposed', { stale: null })).toBe('proposed');
  });
});
