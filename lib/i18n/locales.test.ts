// How a language is chosen from what a browser asks for.
import { describe, expect, it } from 'vitest';
import { isZone, negotiateLocale } from './locales';

describe('negotiateLocale', () => {
  it.each([
    [null, 'de'],
    ['', 'de'],
    ['fr-FR,fr;q=0.9', 'de'],
    ['en-US,en;q=0.9,de;q=0.8', 'en'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr, en;q=0.5, de;q=0.7', 'de'],
    ['de;q=0, en;q=0.1', 'en'],
    ['en;q=banana', 'en'],
  ])('%s → %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe('isZone', () => {
  it('knows IANA zones and nothing else', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone('')).toBe(false);
    expect(isZone(undefined)).toBe(false);
  });
});
