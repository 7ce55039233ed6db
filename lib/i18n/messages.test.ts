// Both languages must say the same things, completely, and in the house's typography.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, FIELD_CODES } from '@/lib/domain/errors';
import { LOCALES } from './locales';
import { MESSAGES } from './messages';

/** Every sentence by its dotted key. */
function flatten(node: unknown, prefix = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[prefix, node]]);
  const entries = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  return new Map(entries.flatMap(([key, value]) => [...flatten(value, prefix ? `${prefix}.${key}` : key)]));
}

/** The ICU arguments of a sentence with their kinds: `{count, plural, …}` gives "count:plural"; tags give "<b>". */
function argumentsOf(message: string): string[] {
  const found = new Set([...message.matchAll(/<(\p{L}+)>/gu)].map(([tag]) => tag));
  // Odd nesting levels are arguments, even ones are the branches of plural and select.
  let depth = 0;
  for (const [at, sign] of [...message].entries()) {
    if (sign === '}') depth -= 1;
    if (sign !== '{') continue;
    depth += 1;
    const [, name = '', kind = 'text'] = /^\s*(\w+)\s*(?:,\s*(\w+))?/.exec([...message].slice(at + 1).join('')) ?? [];
    if (depth % 2 === 1) found.add(`${name}:${kind}`);
  }
  return [...found].sort();
}

const de = flatten(MESSAGES.de);
const en = flatten(MESSAGES.en);

describe('messages', () => {
  it.each(LOCALES)('imports every file of %s under its own name', (locale) => {
    const files = readdirSync(path.join(import.meta.dirname, 'messages', locale)).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(Object.keys(MESSAGES[locale]).sort());
  });

  it('has the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...de.keys()].sort());
  });

  it('takes the same arguments in both languages', () => {
    const differing = [...de].filter(([key, message]) => argumentsOf(message).join() !== argumentsOf(en.get(key) ?? '').join()).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('reads plural and select arguments whose branches hold words', () => {
    expect(argumentsOf('{count, plural, one {# Aussage} other {# Aussagen}} von {total}')).toEqual(['count:plural', 'total:text']);
    expect(argumentsOf('{kind, select, a {eins} other {{name} und <b>zwei</b>}}')).toEqual(['<b>', 'kind:select', 'name:text']);
  });

  it.each([...de, ...en])('%s is not empty and has no blanks at its ends', (_key, message) => {
    expect(message).toBe(message.trim());
    expect(message).not.toBe('');
  });

  it('uses typographic marks, Sie and no exclamation marks in German', () => {
    const faults = [...de].filter(([, message]) => /["'!]|\.\.\.|(?<!\p{L})(?:Du|du|Dich|dich|Dir|dir|Dein\p{L}*|dein\p{L}*)(?!\p{L})/u.test(message)).map(([key]) => key);
    expect(faults).toEqual([]);
  });

  it('uses typographic marks and no exclamation marks in English', () => {
    expect([...en].filter(([, message]) => /["'!]|\.\.\./.test(message)).map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)('says in %s for every error what happened, what is saved and what to do next', (locale) => {
    const { code, field } = MESSAGES[locale].errors;
    for (const name of Object.keys(ERROR_CODES)) expect(code, name).toHaveProperty([name], { what: expect.any(String) as string, saved: expect.any(String) as string, next: expect.any(String) as string });
    for (const name of FIELD_CODES) expect(field, name).toHaveProperty([name]);
  });
});
