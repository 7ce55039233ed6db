// The line that says of a comment which claim it is: written and read, and not taken for what people write.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectProportion } from '../testing/proportion';
import { parseCommentLine, parseFootnoteLead, writeCommentLine, writeFootnoteLead } from './comment-line';

const line = { number: 12, revision: 3, article: 'k3f9x2', state: 'Belegt' };

describe('the line of an exported comment', () => {
  it('is short and in the report’s language', () => {
    expect(writeCommentLine(line, 'de')).toBe('Beleg · Aussage 12 · Fassung 3 · Belegt · #k3f9x2');
    expect(writeCommentLine({ ...line, state: 'Missing context' }, 'en')).toBe('Beleg · Claim 12 · Revision 3 · Missing context · #k3f9x2');
  });

  it('comes back whatever is in it, with what stands around it', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcÄöß“–1,.') , minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    const article = fc.string({ unit: fc.constantFrom(...'abcXYZ019-'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99_999), article, words, words, fc.constantFrom('de' as const, 'en' as const), (number, revision, id, state, rest, language) => {
        const written = writeCommentLine({ number, revision, article: id, state }, language);
        expect(written).not.toMatch(/[\n\r]/);
        const read = { number, revision, article: id, state: state.slice(0, 200).trim() };
        expect(parseCommentLine(written)).toEqual({ ...read, rest: '' });
        expect(parseCommentLine(`${written}\n${rest}`)).toEqual({ ...read, rest: rest.trim() });
        expect(parseCommentLine(`${rest}\r\n${written}\r\n`)).toEqual({ ...read, rest: rest.trim() });
      }),
    );
  });

  it('holds any state on one line between its dots', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (state) => {
        const read = parseCommentLine(writeCommentLine({ ...line, state }, 'de'));
        expect(read).toMatchObject({ number: 12, revision: 3, article: 'k3f9x2', rest: '' });
      }),
    );
  });

  it.each([
    ['Beleg\u00a0·\u00a0Aussage\u00a012\u00a0·\u00a0Fassung\u00a03\u00a0·\u00a0Belegt\u00a0·\u00a0#k3f9x2', ''],
    ['Beleg • Aussage 12 • Fassung 3 • Belegt • #k3f9x2', ''],
    ['Beleg·Aussage 12·Fassung 3·Belegt·#k3f9x2', ''],
    ['  Beleg · Aussage 12 · Fassung 3 · Belegt · #k3f9x2  \r\nStimmt nicht ganz.', 'Stimmt nicht ganz.'],
    ['Anna:\nBeleg · Aussage 12 · Fassung 3 · Belegt · #k3f9x2\nBitte ansehen', 'Anna:\nBitte ansehen'],
  ])('is known after programs rewrote it: %j', (comment, rest) => {
    expect(parseCommentLine(comment)).toEqual({ ...line, rest });
  });

  it.each([
    '', 'Beleg', 'Beleg fehlt', 'Beleg · Aussage 12', 'Beleg · Aussage 12 · Belegt', 'Beleg: Aussage 12, Fassung 3, Belegt, #k3f9x2', 'Beleg · Aussage zwölf · Fassung 3 · Belegt · #k3f9x2', 'Siehe Beleg · Aussage 12 · Fassung 3 · Belegt · #k3f9x2',
    'Beleg · Aussage 12 · Fassung 3 · #k3f9x2', 'Beleg · Aussage 12 · Fassung 3 · Belegt · k3f9x2', 'beleg · aussage 12 · fassung 3 · belegt · #k3f9x2', 'Beleg · Aussage 12 · Fassung 3 ·\nBelegt · #k3f9x2', 'Beleg · Aussage 12 · Fassung 3 · Belegt · #k3f9x2 und mehr', 'Claim 12 · Revision 3 · Verified · #k3f9x2',
  ])('is not seen in %j', (comment) => {
    expect(parseCommentLine(comment)).toBeNull();
  });

  it('is looked for in time in proportion to the comment', () => {
    expectProportion('Beleg · Aussage 1 · ', parseCommentLine);
    expectProportion('\nBeleg · Aussage 1 · Fassung 1 · x ', parseCommentLine);
  });
});

describe('the beginning of an exported footnote', () => {
  it('names its claim in both languages, after whatever blanks a program puts there', () => {
    expect(writeFootnoteLead(12, 'de')).toBe('Zu Aussage 12:');
    expect(writeFootnoteLead(12, 'en')).toBe('On claim 12:');
    for (const footnote of ['Zu Aussage 12: Bericht, S. 3', ' \u00a0On claim\u00a012: Report']) expect(parseFootnoteLead(footnote)).toBe(12);
  });

  it.each(['Bericht, S. 3', 'Siehe: Zu Aussage 12: Bericht', 'Zu Aussage 12 Bericht', 'Zu Aussage 1234567890: Bericht', ''])('is not in %j', (footnote) => {
    expect(parseFootnoteLead(footnote)).toBeNull();
  });
});
