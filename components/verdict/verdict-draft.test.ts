// Checking again begins with the old verdict and names it, whatever is chosen then.
import { expect, it } from 'vitest';
import type { Verdict } from '@/lib/domain/schema/verdict';
import { bodyOf, draftFor, recheckedBy } from './verdict-draft';

const verdict = { id: 'old', rating: 'verified', rationale: 'Aus dem Register.', action: 'keep', proposedWording: null, expiresAt: null } as unknown as Verdict;
const claim = { verdict, anchor: { exact: '6 Millionen' } };

it('names the old verdict, also after another rating was chosen', () => {
  const again = draftFor(claim, null, 'again');
  expect(again).toMatchObject({ rating: 'verified', rationale: 'Aus dem Register.', recheckOf: 'old' });
  const other = draftFor(claim, again, 'disputed');
  expect(recheckedBy(other)).toEqual({ recheckOf: 'old' });
  expect(bodyOf({ ...other, rating: 'disputed' }, '6 Millionen')).toEqual({ rating: 'disputed', rationale: 'Aus dem Register.', action: 'change', proposedWording: null, expiresAt: null });
});

it('names none for a verdict that was begun anew, and keeps what is being written', () => {
  const draft = draftFor(claim, null, 'disputed');
  expect(recheckedBy(draft)).toEqual({});
  expect(draftFor(claim, draft, 'again')).toBe(draft);
  expect(recheckedBy(draftFor({ ...claim, verdict: null }, null, 'again'))).toEqual({});
});
