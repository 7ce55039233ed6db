// Which step may follow which, for every pair of statuses, and what each step asks.
import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES, STORED_STATUSES, canStep, defaultPriority, isClosed, needsReason, standsNowhere } from './claim';

const ALLOWED = {
  proposed: ['open', 'in_progress', 'dismissed'],
  dismissed: ['proposed', 'open'],
  open: ['in_progress', 'dropped'],
  in_progress: ['open', 'dropped'],
  dropped: ['open', 'in_progress'],
} as const;

describe('steps', () => {
  it.each(STORED_STATUSES)('from %s', (from) => {
    expect(STORED_STATUSES.filter((to) => canStep(from, to))).toEqual(STORED_STATUSES.filter((to) => to === from || (ALLOWED[from] as readonly string[]).includes(to)));
  });

  it('take the accepting of a proposal back only while nothing rests on it', () => {
    expect(STORED_STATUSES.filter((from) => canStep(from, 'proposed', true))).toEqual(['proposed', 'dismissed', 'open']);
    expect(canStep('open', 'proposed')).toBe(false);
    expect(canStep('open', 'dismissed', true)).toBe(false);
  });

  it('that close a claim can each be undone', () => {
    for (const from of STORED_STATUSES) for (const to of STORED_STATUSES) if (isClosed(to) && canStep(from, to) && !isClosed(from)) expect(canStep(to, from)).toBe(true);
  });

  it('ask for a reason exactly where they close', () => {
    expect(STORED_STATUSES.filter(needsReason)).toEqual(['dismissed', 'dropped']);
  });
});

it('claims whose error is costly begin with priority high', () => {
  expect(CLAIM_TYPES.filter((type) => defaultPriority(type) === 'high')).toEqual(['number', 'money', 'name_title', 'quote', 'superlative_ranking', 'poll_statistic']);
});

describe('what stands nowhere', () => {
  it.each([['proposed', 'moot'], ['open', 'orphaned'], ['in_progress', 'orphaned'], ['dismissed', null], ['dropped', null]] as const)('%s: %s', (status, expected) => {
    expect(standsNowhere(status, 0)).toBe(expected);
    expect(standsNowhere(status, 1)).toBeNull();
  });
});
