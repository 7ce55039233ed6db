// Text that would take minutes to put into NFC is refused before it is; anybody can send it, also without an account.
import { expect, it } from 'vitest';
import { AcceptInvitation } from './person';
import { NewDecisions } from './correction';
import { Day, Id, Timestamp, line, prose } from './primitives';
import { NewRevision } from './revision';

const pile = `a${'\u0301\u0323'.repeat(250_000)}`;

it('refuses piled marks at once', () => {
  const start = performance.now();
  for (const schema of [line(200), prose(10_000)]) expect(schema.safeParse(pile).error?.issues.map((issue) => issue.message)).toEqual(['invalid']);
  expect(AcceptInvitation.safeParse({ secret: 'x'.repeat(20), email: 'a@example.org', name: pile, password: 'x'.repeat(12) }).success).toBe(false);
  // Composing it takes some minutes.
  expect(performance.now() - start).toBeLessThan(2_000);
});

it('still composes what is decomposed', () => {
  expect(line(20).parse(' Ju\u0308rgen ')).toBe('Jürgen');
});

it.each(['0000-12-31T23:59:59Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-01:00'])('refuses %s, which the database cannot write', (text) => {
  expect(Timestamp.safeParse(text).success).toBe(false);
});

it('takes the first and the last of days', () => {
  expect(['0001-01-01', '9999-12-31'].map((day) => Day.safeParse(day).success)).toEqual([true, true]);
  expect(Day.safeParse('0000-12-31').success).toBe(false);
});

it('reads ids in lower case, so that one id is one text', () => {
  expect(Id.parse('01900000-ABCD-7000-8000-00000000000F')).toBe('01900000-abcd-7000-8000-00000000000f');
});

it.each([0, 2 ** 31, Number.MAX_SAFE_INTEGER])('refuses %s as the number of a base, which the database cannot look for', (baseNumber) => {
  const pointers = [NewRevision.safeParse({ baseNumber, text: 'Der Rat tagt.' }), NewDecisions.safeParse({ baseNumber, decisions: [{ verdictId: '01900000-abcd-7000-8000-00000000000f', decision: 'accepted' }] })].map(({ error }) => error?.issues.map(({ path }) => path.join('/')));
  expect(pointers).toEqual([['baseNumber'], ['baseNumber']]);
});
