// Next and previous reach every claim and every open place, once round.
import { describe, expect, it } from 'vitest';
import type { LookKey } from '@/components/claim/claim-look';
import { neighbour, nextProposal, nextUnfinished, type Selection, type Stop } from './steps';

const stop = (id: string, start: number, end: number, look: LookKey): Stop => ({ id, start, end, look });
const STOPS = [stop('a', 2, 8, 'checked'), stop('b', 12, 30, 'open'), stop('c', 14, 18, 'problem'), stop('d', 40, 45, 'stale')];
const PASSAGES = [{ start: 0, end: 10 }, { start: 11, end: 30 }, { start: 31, end: 38 }, { start: 39, end: 50 }];
const LEFT = [false, false, true, false];
const claim = (id: string): Selection => ({ kind: 'claim', id });

describe('neighbour', () => {
  it('walks through all claims in both directions and round', () => {
    expect(neighbour(STOPS, claim('a'), 1, PASSAGES)).toBe('b');
    expect(neighbour(STOPS, claim('d'), 1, PASSAGES)).toBe('a');
    expect(neighbour(STOPS, claim('a'), -1, PASSAGES)).toBe('d');
    expect(neighbour(STOPS, null, 1, PASSAGES)).toBe('a');
    expect(neighbour(STOPS, null, -1, PASSAGES)).toBe('d');
    expect(neighbour([], null, 1, PASSAGES)).toBeNull();
  });

  it('starts from a selected passage', () => {
    expect(neighbour(STOPS, { kind: 'passage', index: 2 }, 1, PASSAGES)).toBe('d');
    expect(neighbour(STOPS, { kind: 'passage', index: 2 }, -1, PASSAGES)).toBe('c');
  });

  it('goes on from a claim that is no longer drawn', () => {
    expect(neighbour(STOPS, claim('gone'), 1, PASSAGES)).toBe('a');
  });
});

describe('nextUnfinished', () => {
  const next = (selection: Selection, direction: 1 | -1 = 1) => nextUnfinished(STOPS, PASSAGES, LEFT, selection, direction);

  it('leads through open claims and passages without one, in text order and round', () => {
    expect(next(null)).toEqual(claim('b'));
    expect(next(claim('b'))).toEqual({ kind: 'passage', index: 2 });
    expect(next({ kind: 'passage', index: 2 })).toEqual(claim('d'));
    expect(next(claim('d'))).toEqual(claim('b'));
    expect(next(claim('b'), -1)).toEqual(claim('d'));
  });

  it('goes on from where one is, also from a finished claim', () => {
    expect(next(claim('c'))).toEqual({ kind: 'passage', index: 2 });
    expect(next(claim('a'))).toEqual(claim('b'));
    expect(next(claim('c'), -1)).toEqual(claim('b'));
  });

  it('leads last to what the text has lost', () => {
    const behind = Number.MAX_SAFE_INTEGER;
    const stops = [...STOPS, stop('lost', behind, behind, 'open')];
    expect(nextUnfinished(stops, PASSAGES, LEFT, claim('d'), 1)).toEqual(claim('lost'));
    expect(nextUnfinished(stops, PASSAGES, LEFT, claim('lost'), 1)).toEqual(claim('b'));
    expect(nextUnfinished(stops, PASSAGES, LEFT, null, -1)).toEqual(claim('lost'));
  });

  it('says when nothing is left', () => {
    expect(nextUnfinished([stop('a', 2, 8, 'checked')], PASSAGES, [false, false, false, false], null, 1)).toBeNull();
  });
});

describe('nextProposal', () => {
  const PROPOSED = [stop('a', 2, 8, 'proposed'), stop('b', 12, 30, 'open'), stop('c', 14, 18, 'proposed'), stop('d', 40, 45, 'proposed')];
  const next = (selection: Selection, direction: 1 | -1 = 1, without: readonly string[] = []) => nextProposal(PROPOSED, PASSAGES, selection, direction, without);

  it('walks through proposals only, in both directions and round', () => {
    expect(next(null)).toBe('a');
    expect(next(claim('a'))).toBe('c');
    expect(next(claim('d'))).toBe('a');
    expect(next(claim('a'), -1)).toBe('d');
    expect(next(null, -1)).toBe('d');
  });

  it('goes on from a claim that is none, and from a passage', () => {
    expect(next(claim('b'))).toBe('c');
    expect(next(claim('b'), -1)).toBe('a');
    expect(next({ kind: 'passage', index: 2 })).toBe('d');
    expect(next({ kind: 'passage', index: 2 }, -1)).toBe('c');
  });

  it('leaves out those that are being decided, and says when none is left', () => {
    expect(next(claim('a'), 1, ['a', 'c'])).toBe('d');
    expect(next(claim('c'), 1, ['a', 'c', 'd'])).toBeNull();
    expect(next(claim('a'), 1, ['c', 'd'])).toBeNull();
  });
});
