// Text that would take minutes to put into NFC is refused before it is; anybody can send it, also without an account.
import { expect, it } from 'vitest';
import { AcceptInvitation } from './person';
import { line, prose } from './primitives';

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
