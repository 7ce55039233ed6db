// A wrong setting stops the start with a sentence that names it; a right one becomes what the desk uses.
import 'server-only';
import { expect, it } from 'vitest';
import { readSettings } from './settings';

it('has a default for everything', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', BELEG_URL: 'http://localhost:3000', BELEG_SECRET: undefined });
});

it('takes an empty value as not set, and the port into the address', () => {
  const settings = readSettings({ DATABASE_URL: '', PORT: '4000' });
  expect(settings.DATABASE_URL).toBeUndefined();
  expect(settings.BELEG_URL).toBe('http://localhost:4000');
});

it('expects a proxy where the address is https', () => {
  expect(readSettings({ BELEG_URL: 'http://beleg.example.org' }).BELEG_PROXIES).toBe(0);
  expect(readSettings({ BELEG_URL: 'https://beleg.example.org' }).BELEG_PROXIES).toBe(1);
  expect(readSettings({ BELEG_URL: 'https://beleg.example.org', BELEG_PROXIES: '2' }).BELEG_PROXIES).toBe(2);
});

it.each([
  ['PORT', { PORT: '99999' }],
  ['BELEG_PROXIES', { BELEG_PROXIES: '-1' }],
  ['PORT', { PORT: 'three' }],
  ['BELEG_URL', { BELEG_URL: 'beleg.example.org' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://a:b@c/d' }],
  ['DATABASE_URL', { BELEG_MIGRATION_URL: 'postgresql://a:b@c/d' }],
  ['BELEG_ADMIN_PASSWORD', { BELEG_ADMIN_EMAIL: 'a@example.org' }],
  ['BELEG_MODEL', { BELEG_MODEL_URL: 'http://127.0.0.1:11434/v1' }],
  ['BELEG_MODEL_URL', { BELEG_MODEL: 'klein' }],
  ['BELEG_MODEL_URL', { BELEG_MODEL: 'klein', BELEG_MODEL_URL: 'file:///etc/passwd' }],
  ['BELEG_MODEL_TIMEOUT', { BELEG_MODEL_TIMEOUT: '0' }],
  ['NEXTAUTH_SECRET', { NEXTAUTH_SECRET: 'short' }],
])('names %s in %o', (name, values) => {
  expect(() => readSettings(values)).toThrow(new RegExp(`^${name} is `));
});
