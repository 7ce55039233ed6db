// Holds folding version 1: each rule folds, nothing else does; the hashes never change for a given wording.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextHash, fold, FOLDING_VERSION, wordingHash } from './fold';

describe('fold', () => {
  it.each([
    ['NFC', 'u\u0308ber', '\u00fcber'],
    ['white space runs', 'a \t\n b', 'a b'],
    ['no-break space', '5\u00a0Prozent', '5 Prozent'],
    ['narrow no-break space', '5\u202fProzent', '5 Prozent'],
    ['thin, en and ideographic space', 'a\u2009b\u2002c\u3000d', 'a b c d'],
    ['double quotes', '„a“ ”b“ »c« «d»', '"a" "b" "c" "d"'],
    ['single quotes', '‚a‘ ’b’ ‹c› ›d‹', "'a' 'b' 'c' 'd'"],
    ['dashes', 'a–b—c‐d‑e‒f―g', 'a-b-c-d-e-f-g'],
    ['minus', '−5', '-5'],
    ['ellipsis', 'ja…', 'ja...'],
    ['soft hyphen', 'Ent\u00adwicklung', 'Entwicklung'],
    ['zero-width', 'a\u200bb\u200cc\u200dd\u2060e\ufefff', 'abcdef'],
    ['composition across what is removed', 'u\u200b\u0308', '\u00fc'],
    ['white space around what is removed', 'a \u200b b', 'a b'],
  ])('folds %s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it.each(['Groß', 'ß', 'ſ', 'ﬁ', '²', '½', 'Ⅻ', '１', 'A', 'a', '"', "'", '`', '´', '′', '″', '-', '_', '~', '·', '.', ',', ' a ', '\u2026'.replace('\u2026', '..'), '•', '€', '6 Millionen', 'ё', 'ö', 'İ', '👩'])('leaves %j', (text) => expect(fold(text)).toBe(text));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(fold(fold(text))).toBe(fold(text))));
  });

  it('is version 1', () => expect(FOLDING_VERSION).toBe(1));
});

describe('hashes', () => {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  it('hashes the folded wording as UTF-8', () => {
    expect(wordingHash('„weniger als 6\u00a0Millionen“ – ü')).toBe(sha256('"weniger als 6 Millionen" - ü'));
    expect(wordingHash('weniger als 6 Millionen')).not.toBe(wordingHash('mehr als 6 Millionen'));
  });

  const text = 'Erster Satz. Zweiter Satz. Dritter Satz.';
  const units = [{ start: 0, end: 12 }, { start: 13, end: 26 }, { start: 27, end: 40 }];

  it('hashes the whole passages that the span touches', () => {
    expect(contextHash(text, units, 15, 18)).toBe(sha256('Zweiter Satz.'));
    expect(contextHash(text, units, 10, 15)).toBe(sha256('Erster Satz.\nZweiter Satz.'));
  });

  it('changes with a word beside the span, not with one in another passage', () => {
    const changed = text.replace('Erster', 'Ernste');
    expect(contextHash(changed, units, 15, 18)).toBe(contextHash(text, units, 15, 18));
    expect(contextHash(changed, units, 7, 11)).not.toBe(contextHash(text, units, 7, 11));
  });

  it('falls back to the span where it touches no passage', () => expect(contextHash(text, [], 0, 6)).toBe(sha256('Erster')));
});
