// What holds for quotations whatever the text: spans, order, characters, paragraphs, and time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeAround } from '../graphemes';
import { parseManuscript } from '../parse';
import type { Span } from '../span';
import { readQuotes } from './read-quotes';
import { workTime } from '../testing/work-time';

const read = (text: string, language: 'de' | 'en' = 'de') => {
  const manuscript = parseManuscript(text, { language });
  return { text: manuscript.text, quotes: readQuotes(manuscript) };
};

// Pieces that make the rules fire, between any characters at all.
const PIECES = ['„', '“', '”', '"', '»', '«', '‚', '‘', '’', "'", ' sagte ', ', dass ', ' er sei ', 'Die Polizei', '. ', ', ', ': ', '\n\n', 'laut ', 'nach Angaben der ', ' zufolge', ' said ', ' that ', 'according to ', 'é', '👩‍👩‍👧', '\u0301', '\u200d', '한', 'a'];
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join('')));

describe('readQuotes', () => {
  it.each(['de', 'en'] as const)('gives spans inside the text, in order, that cut no character (%s)', (language) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, quotes } = read(raw, language);
        let last = 0;
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          last = quote.start;
          for (const span of [quote, quote.speaker, quote.cue].filter((one): one is Span & typeof quote => one !== null)) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(graphemeAround(text, span.start)).toEqual({ start: span.start, end: span.start });
            expect(graphemeAround(text, span.end)).toEqual({ start: span.end, end: span.end });
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes a combining mark behind the closing mark in', () => {
    const { text, quotes } = read('Er sagte: „Das ist gut“\u0301 und ging.');
    expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(['„Das ist gut“\u0301']);
  });

  it('gives the same for the same text', () => {
    fc.assert(fc.property(anyText, (raw) => { expect(read(raw)).toEqual(read(raw)); }), { numRuns: 50 });
  });

  it('lets quotations share only whole ones', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const direct = read(raw).quotes.filter(({ kind }) => kind === 'direct');
        direct.forEach((quote, at) => expect(quote.start).toBeGreaterThanOrEqual(direct[at - 1]?.end ?? 0));
      }),
      { numRuns: 200 },
    );
  });

  const HOSTILE = ['"', '„', '„ ', '“”„»«', "'", " 'a", '1', 'a', 'Wort ', ' ', ', ', ': ', '(', 'sagte, ', 'sagte, dass ', 'laut ', 'nach Angaben der ', 'der des ', 'Angaben zufolge ', 'sei ', '„aa“ ', '„aa bb“, sagte er, ', 'Absatz „ohne Ende.\n\n', '„aa.“ Er sei da. ', 'he said, ', 'said that ', 'according to ', '“aa bb,” he said, ', 'a\u0301', 'Aa '];
  it.each(['de', 'en'] as const)('takes time in proportion (%s)', (language) => {
    const time = (unit: string, length: number) => {
      const manuscript = parseManuscript(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), { language });
      return workTime(() => readQuotes(manuscript));
    };
    // Ten times the text may take thirty times as long, and some seconds on a busy machine; what is quadratic takes minutes.
    for (const unit of HOSTILE) expect(time(unit, 300_000), JSON.stringify(unit)).toBeLessThan(30 * time(unit, 30_000) + 3_000);
  }, 120_000);
});

describe('paragraphs', () => {
  it('takes a quotation over several paragraphs as one, its opening mark repeated', () => {
    const { text, quotes } = read('Der Bürgermeister sagte:\n\n„Wir haben lange gewartet. Jetzt reicht es.\n\n„Wir werden klagen.\n\n„Und wir werden gewinnen.“\n\nDanach ging er heim.');
    expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(['„Wir haben lange gewartet. Jetzt reicht es.\n\n„Wir werden klagen.\n\n„Und wir werden gewinnen.“']);
  });

  it('ends a quotation that is never closed with its sentence', () => {
    const { text, quotes } = read('Sie sagte: „Das war der schönste Tag in meinem Leben. Danach fuhr der Zug nach Graz.\n\nDer nächste Absatz handelt von Blumen.');
    expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(['„Das war der schönste Tag in meinem Leben.']);
  });

  it('gives the sentence before to whom “Das sagte …” names, but not across paragraphs', () => {
    const close = read('Die Brücke bleibt bis Mai gesperrt. Das sagte Baurat Holm am Freitag.');
    expect(close.quotes.map((quote) => close.text.slice(quote.start, quote.end))).toEqual(['Die Brücke bleibt bis Mai gesperrt']);
    expect(read('Die Brücke bleibt bis Mai gesperrt, und der Verkehr wird umgeleitet.\n\nDas sagte Baurat Holm am Freitag.').quotes).toEqual([]);
  });

  it('goes on with the speaker in the Konjunktiv, in the same paragraph', () => {
    const { text, quotes } = read('Die Brücke sei sicher, sagte Baurat Holm. Sie werde jedes Jahr geprüft.');
    expect(quotes.map((quote) => [text.slice(quote.start, quote.end), quote.speaker && text.slice(quote.speaker.start, quote.speaker.end)])).toEqual([['Die Brücke sei sicher', 'Baurat Holm'], ['Sie werde jedes Jahr geprüft', 'Baurat Holm']]);
  });

  it('reads no quotation out of a heading unless its words make a sentence', () => {
    expect(read('Neues vom „Spiegel“\n\nDer Verlag zieht um. Die Mieten steigen.').quotes).toEqual([]);
    expect(read('„Wir gehen hier nicht weg“\n\nDer Verlag zieht um. Die Mieten steigen.').quotes).toHaveLength(1);
  });
});
