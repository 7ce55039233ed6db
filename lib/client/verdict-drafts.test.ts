// What somebody has begun to write survives a reload, is theirs alone, and goes when they sign out.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStorage } from './testing/memory-storage';
import { VerdictDrafts, forgetVerdictDrafts, type VerdictDraft } from './verdict-drafts';

const DRAFT: VerdictDraft = { rating: 'false', rationale: 'Das Protokoll sagt 140.', action: 'change', proposedWording: '', expiresOn: '' };

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

it('finds a draft again after a reload and says so', () => {
  new VerdictDrafts('ada').put('c1', DRAFT);
  const later = new VerdictDrafts('ada');
  expect(later.get('c1')).toMatchObject({ draft: DRAFT, restored: true });
  expect(later.get('c2')).toBeNull();
});

it('gives the same object until it changes, and tells of each change', () => {
  const drafts = new VerdictDrafts('ada');
  let told = 0;
  const stop = drafts.subscribe(() => told++);
  drafts.put('c1', DRAFT);
  expect(drafts.get('c1')).toBe(drafts.get('c1'));
  expect(drafts.get('c1')?.restored).toBe(false);
  drafts.drop('c1');
  stop();
  drafts.put('c1', DRAFT);
  expect(told).toBe(2);
});

it('forgets a dropped draft for good', () => {
  const drafts = new VerdictDrafts('ada');
  drafts.put('c1', DRAFT);
  drafts.drop('c1');
  expect(drafts.get('c1')).toBeNull();
  expect(new VerdictDrafts('ada').get('c1')).toBeNull();
});

it('shows nobody another’s draft', () => {
  new VerdictDrafts('ada').put('c1', DRAFT);
  expect(new VerdictDrafts('ben').get('c1')).toBeNull();
});

it('takes nothing for a draft that is none', () => {
  for (const text of ['{', 'null', '[]', '{"draft":{},"savedAt":"x"}', '{"draft":null,"savedAt":"x"}', '{"draft":{"rating":null,"rationale":1,"action":"keep","proposedWording":"","expiresOn":""},"savedAt":"x"}']) {
    localStorage.setItem('beleg.verdict.ada.c1', text);
    expect(new VerdictDrafts('ada').get('c1')).toBeNull();
  }
});

it('keeps the draft in the page where the browser has no storage', () => {
  vi.stubGlobal('localStorage', undefined);
  const drafts = new VerdictDrafts('ada');
  drafts.put('c1', DRAFT);
  expect(drafts.get('c1')?.draft).toEqual(DRAFT);
  drafts.drop('c1');
  expect(drafts.get('c1')).toBeNull();
  expect(forgetVerdictDrafts).not.toThrow();
});

it('leaves nothing of anybody behind at sign-out, and nothing else is touched', () => {
  new VerdictDrafts('ada').put('c1', DRAFT);
  new VerdictDrafts('ben').put('c2', DRAFT);
  localStorage.setItem('other', 'stays');
  forgetVerdictDrafts();
  expect(Object.keys(localStorage)).toEqual(['other']);
});
