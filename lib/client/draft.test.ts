// A form's draft stays for the person who typed it, and for nobody else.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetDrafts, hasDraft, keepDraftsFor } from './draft';
import { memoryStorage } from './testing/memory-storage';

beforeEach(() => {
  vi.stubGlobal('sessionStorage', memoryStorage());
  keepDraftsFor('ada@example.org');
  sessionStorage.setItem('beleg:draft:evidence:c1', '{"excerpt":"Vertraulich"}');
});
afterEach(() => vi.unstubAllGlobals());

it('stays when the same person signs in again', () => {
  keepDraftsFor(' Ada@Example.org');
  expect(hasDraft('evidence:c1')).toBe(true);
});

it('goes when another person signs in', () => {
  keepDraftsFor('ben@example.org');
  expect(hasDraft('evidence:c1')).toBe(false);
});

it('goes at sign-out, and takes nothing else along', () => {
  sessionStorage.setItem('other', 'stays');
  forgetDrafts();
  expect(Object.keys(sessionStorage)).toEqual(['other']);
});
