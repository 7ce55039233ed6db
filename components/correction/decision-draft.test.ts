// What is decided on the list is sent as it was meant, and only what is complete.
import { describe, expect, it } from 'vitest';
import type { Correction } from '@/lib/domain/schema/correction';
import { correctionText } from './correction-text';
import { decided, fitting, newWording, otherPlaces, presentWording, type DecisionDraft } from './decision-draft';

const anchor = (exact: string, start: number, asJudged: boolean) => ({ exact, prefix: '', suffix: '', start, end: start + exact.length, asJudged });
const correction = (over: Partial<Correction> = {}): Correction => ({
  id: 'verdict', version: 1, claimId: 'claim', claim: 7, status: 'checked', stale: null, isCurrent: true, rating: 'false', action: 'change', rationale: 'Falsch.', wording: 'alt', proposedWording: 'neu', revisionNumber: 1,
  recordedBy: { id: 'anna', name: 'Anna' }, createdAt: '2026-11-24T10:00:00.000Z', anchors: [anchor('alt', 0, true)], decision: null, mayWithdraw: false, ...over,
});
const draft = (over: Partial<DecisionDraft>): DecisionDraft => ({ decision: 'accepted', replaces: null, ...over });
const sent = (given: Correction, over: Partial<DecisionDraft> = {}) => decided([given], { [given.id]: draft(over) });

describe('a decision', () => {
  it('begins with the proposal where the text reads as was judged, else with what stands there', () => {
    expect(newWording(correction(), undefined)).toBe('neu');
    const changed = correction({ anchors: [anchor('anders', 0, false)] });
    expect([presentWording(changed), newWording(changed, undefined)]).toEqual(['anders', 'anders']);
    expect(newWording(correction({ proposedWording: null }), undefined)).toBe('alt');
    expect(newWording(correction({ action: 'cut', proposedWording: null }), undefined)).toBe('');
  });

  it('is sent once it is complete', () => {
    expect(sent(correction())).toEqual({ counts: { accepted: 1, rejected: 0, stays: 0 }, incomplete: 0, decisions: [{ verdictId: 'verdict', decision: 'accepted', replaces: null, wording: 'neu', reason: null, anchors: [] }] });
    for (const lacking of [{ wording: ' ' }, { wording: 'alt' }, { decision: 'rejected' as const }, { decision: 'stays' as const, reason: ' ' }]) expect(sent(correction(), lacking)).toMatchObject({ incomplete: 1, decisions: [] });
    expect(sent(correction(), { decision: 'stays', reason: ' Grund ', wording: 'x' }).decisions).toMatchObject([{ decision: 'stays', reason: 'Grund', wording: null }]);
    expect(sent(correction({ action: 'cut' })).decisions).toMatchObject([{ wording: '' }]);
    expect(decided([correction()], { verdict: draft({ decision: null, wording: 'x' }) })).toMatchObject({ incomplete: 0, decisions: [] });
  });

  it('sends the wordings of other places where they were changed', () => {
    const twice = correction({ anchors: [anchor('alt', 0, true), anchor('anders', 20, false)] });
    expect(otherPlaces(twice).map(({ start }) => start)).toEqual([20]);
    expect(sent(twice).decisions).toMatchObject([{ anchors: [] }]);
    expect(sent(twice, { wording: 'alt', places: { '20-26': ' dort ' } }).decisions).toMatchObject([{ anchors: [{ start: 20, end: 26, wording: 'dort' }] }]);
  });

  it('is forgotten where another was taken meanwhile', () => {
    const decision = { id: 'other', decision: 'stays' as const, wording: null, reason: 'x', revisionNumber: null, carriedOut: false, decidedBy: { id: 'ben', name: 'Ben' }, createdAt: '' };
    expect(fitting([correction()], { verdict: draft({}), gone: draft({}) })).toEqual({ verdict: draft({}) });
    expect(fitting([correction({ decision })], { verdict: draft({}) })).toEqual({});
  });
});

it('is handed on as text: what waits for a decision, old and new', () => {
  const speech = { head: ({ claim }: Correction) => `Nr. ${claim}`, change: (a: string, b: string) => `${a} > ${b}`, cut: (a: string) => `${a} > –`, plain: (a: string) => a };
  const others = [correction({ action: 'cut', rationale: null }), correction({ action: 'hold', proposedWording: null }), correction({ isCurrent: false })];
  expect(correctionText([correction(), ...others], speech)).toBe('Nr. 7\nalt > neu\nFalsch.\n\nNr. 7\nalt > –\n\nNr. 7\nalt\nFalsch.');
});
