// Holds the parser: the sample comes out whole, cleaning twice changes nothing, nothing is lost in silence.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gold from './fixtures/deepseek-de.units.json';
import { parseManuscript, type ParsedManuscript, type ParseOptions } from './parse';

const sample = readFileSync('prisma/sample/deepseek-de.txt', 'utf8');
const unitTexts = (parsed: ParsedManuscript) => parsed.units.map((unit) => parsed.text.slice(unit.start, unit.end));
const blockTexts = (parsed: ParsedManuscript) => parsed.blocks.map((block) => `${block.kind}: ${parsed.text.slice(block.start, block.end)}`);
const squeeze = (text: string) => text.replace(/\s/g, '');

function expectSound(raw: string, options?: ParseOptions): void {
  const parsed = parseManuscript(raw, options);
  const { text, blocks, units, noise } = parsed;
  expect(text).toBe(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n'));
  expect(text).toBe(text.normalize('NFC'));
  let last = 0;
  for (const unit of units) {
    expect(unit.start).toBeGreaterThanOrEqual(last);
    last = unit.end;
    const exact = text.slice(unit.start, unit.end);
    expect(exact).toBe(exact.trim());
    expect(exact).not.toBe('');
    expect(blocks.some((block) => block.start <= unit.start && unit.end <= block.end)).toBe(true);
  }
  expect(squeeze(unitTexts(parsed).join(''))).toBe(squeeze(text));
  last = 0;
  for (const item of noise) {
    expect(item.start).toBeGreaterThanOrEqual(last);
    expect(item.end).toBeGreaterThan(item.start);
    last = item.end;
  }
  expect(last).toBeLessThanOrEqual(raw.length);
  const again = parseManuscript(text, { ...options, language: options?.language ?? parsed.language });
  expect(again.text).toBe(text);
  expect(again.blocks).toEqual(blocks);
  expect(again.units).toEqual(units);
  expect(again.noise).toEqual([]);
}

describe('the sample manuscript', () => {
  const parsed = parseManuscript(sample);

  it('has 1 title, 7 headings and 35 sentences, none broken, none glued', () => {
    expect(parsed.layout).toBe('wrapped');
    expect(parsed.language).toBe('de');
    const expected = gold.units.map(({ kind, spans }) => ({ kind, text: squeeze(spans.map(([start = 0, end = 0]) => sample.slice(start, end)).join('')) }));
    expect(expected).toHaveLength(43);
    expect(parsed.units.map((unit) => ({ kind: unit.kind, text: squeeze(parsed.text.slice(unit.start, unit.end)) }))).toEqual(expected);
  });

  it('keeps the two stray addresses as noise, with their raw offsets', () => {
    expect(parsed.noise.map(({ start, end }) => [start, end])).toEqual(gold.noise);
    for (const { start, end, text } of parsed.noise) expect(sample.slice(start, end)).toBe(text);
  });

  it('rejoins broken words with their real hyphen and page breaks with one blank', () => {
    for (const word of ['Technologie-Startups', 'KI-Modell des', 'US-Präsident', 'Zhejiang-Universität', 'High-Flyer Quant, weniger', 'Software-Ingenieure', 'ein- oder zweijährigen', 'Wettlauf um technologische', 'wird als technologische', 'dass es einen']) expect(parsed.text).toContain(word);
    expect(parsed.text).not.toMatch(/[^\n]\n[^\n]| {2}|\n{3}/);
  });

  it('comes out the same when cleaned twice', () => expectSound(sample));
});

describe('line ends', () => {
  const wrapped = (raw: string, language: 'de' | 'en' = 'de') => parseManuscript(raw, { layout: 'wrapped', language }).text;
  it.each([
    ['Das KI-\nModell', 'Das KI-Modell'],
    ['Die Entwick-\nlung', 'Die Entwicklung'],
    ['Die Ein-\nund Ausgänge', 'Die Ein- und Ausgänge'],
    ['Die Entwick\u00ad\nlung', 'Die Entwicklung'],
    ['im KI-\norientierten Fonds', 'im KI-orientierten Fonds'],
    ['die 36-\nStunden-Woche', 'die 36-Stunden-Woche'],
    ['der 5-\njährige Sohn', 'der 5-jährige Sohn'],
    ['die deutsch-französische Grenze, deutsch-\nfranzösische Kultur', 'die deutsch-französische Grenze, deutsch-französische Kultur'],
    ['die Jahre 2010–\n2015', 'die Jahre 2010–2015'],
    ['das Haus -\nein Bau', 'das Haus - ein Bau'],
    ['die Jahre\r\nund\rTage', 'die Jahre und Tage'],
    ['im Wettlauf um\n\n\ftechnologische Dominanz', 'im Wettlauf um technologische Dominanz'],
    ['gegen den\n\n\n\nPräsidenten', 'gegen den Präsidenten'],
    ['Entwick-\n\n\nlung', 'Entwicklung'],
    ['Das Ende.\n\nein Rest', 'Das Ende.\n\nein Rest'],
    ['Die Lage\n\nDer Bericht', 'Die Lage\n\nDer Bericht'],
    ['\u1100\u00ad\n\u1161', '\uac00'],
    ['htt-\nps://example.org/a', 'htt- ps://example.org/a'],
    ['Der Text wird als\nhttps://example.org/a\ngut angesehen', 'Der Text wird als gut angesehen'],
  ])('%j becomes %j', (raw, text) => expect(wrapped(raw)).toBe(text));

  it.each([
    ['a well-\nknown man', 'a well-known man'],
    ['the develop-\nment', 'the development'],
    ['a two-\nor threefold rise', 'a two- or threefold rise'],
    ['the U.S.-\nbacked force', 'the U.S.-backed force'],
  ])('English: %j becomes %j', (raw, text) => expect(wrapped(raw, 'en')).toBe(text));

  it('leaves lines alone when one line is a paragraph', () => {
    const parsed = parseManuscript('Ein Titel\nDer erste Absatz. Noch ein Satz.\nder zweite Absatz\nEnde.');
    expect(parsed.layout).toBe('paragraphs');
    expect(blockTexts(parsed)).toEqual(['title: Ein Titel', 'paragraph: Der erste Absatz. Noch ein Satz.', 'heading: der zweite Absatz', 'paragraph: Ende.']);
  });
});

describe('headings', () => {
  it('finds titles and headings, questions among them, in plain text', () => {
    expect(blockTexts(parseManuscript('Kommt die Wende?\n\nDer Text beginnt. Er geht weiter.\n\nWas kommt danach?\n\nNichts.\n\n„Was kommt danach?“\n\nDas fragte er'))).toEqual([
      'title: Kommt die Wende?', 'paragraph: Der Text beginnt. Er geht weiter.', 'heading: Was kommt danach?', 'paragraph: Nichts.', 'paragraph: „Was kommt danach?“', 'paragraph: Das fragte er',
    ]);
  });

  it('takes known headings as they are, even when they look like sentences, and no others', () => {
    const parsed = parseManuscript('Was ist geschehen? Das.\n\nEs war so.\n\nKurz\n\nDas ist das Ende.\n\nSchluss.', { layout: 'paragraphs', lineKinds: [{ line: 0, kind: 'heading' }, { line: 6, kind: 'heading' }] });
    expect(blockTexts(parsed)).toEqual(['title: Was ist geschehen? Das.', 'paragraph: Es war so.', 'paragraph: Kurz', 'heading: Das ist das Ende.', 'paragraph: Schluss.']);
    expect(parsed.units.map((unit) => unit.kind)).toEqual(['title', 'sentence', 'sentence', 'heading', 'sentence']);
  });

  it('takes captions, cells and boxes as passages of their kind, by sentences where they hold several, and still finds headings', () => {
    const raw = 'Die Lage\n\nDer Text beginnt.\n\nFoto: dpa\n\n3,4 Mio.\n\nZur Person: Anna Weber\n\nSie ist 40. Sie lebt in Bonn.\n\nUnd es ging weiter.';
    const parsed = parseManuscript(raw, { layout: 'paragraphs', lineKinds: [{ line: 4, kind: 'caption' }, { line: 6, kind: 'table_cell' }, { line: 8, kind: 'infobox' }, { line: 10, kind: 'infobox' }] });
    expect(parsed.units.map(({ kind, start, end }) => `${kind}: ${parsed.text.slice(start, end)}`)).toEqual([
      'title: Die Lage', 'sentence: Der Text beginnt.', 'caption: Foto: dpa', 'table_cell: 3,4 Mio.', 'infobox: Zur Person: Anna Weber', 'sentence: Sie ist 40.', 'sentence: Sie lebt in Bonn.', 'sentence: Und es ging weiter.',
    ]);
    expect(parsed.blocks.map(({ kind }) => kind)).toEqual(['title', ...Array<string>(6).fill('paragraph')]);
  });

  it('keeps known headings apart from wrapped lines around them', () => {
    const parsed = parseManuscript('Das ist der\nlange Text und\nÜberschrift\nnoch mehr vom\nText.', { layout: 'wrapped', lineKinds: [{ line: 2, kind: 'heading' }] });
    expect(blockTexts(parsed)).toEqual(['paragraph: Das ist der lange Text und', 'heading: Überschrift', 'paragraph: noch mehr vom Text.']);
  });
});

describe('what is taken out', () => {
  it('takes a page number out of the middle of a sentence, and no other number', () => {
    const raw = 'Es gibt einen Vorsprung, den das\nLand noch\n\n12\n\n\fnicht verloren hat.\n\n2025\n\nDas Jahr begann.';
    const parsed = parseManuscript(raw, { layout: 'wrapped' });
    expect(parsed.text).toBe('Es gibt einen Vorsprung, den das Land noch nicht verloren hat.\n\n2025\n\nDas Jahr begann.');
    expect(parsed.noise).toEqual([{ start: 44, end: 46, text: '12' }]);
  });

  it('reports controls, overrides, marks and halves of characters by name, with raw offsets', () => {
    const parsed = parseManuscript('\ufeffEin\u0000 Satz\u202e mit\u0007\u0007 Rest\ud800.\nUnd noch einer.');
    expect(parsed.text).toBe('Ein Satz mit Rest.\n\nUnd noch einer.');
    expect(parsed.removed).toEqual({ bom: 1, control: 3, bidi: 1, lone_surrogate: 1 });
    expect(parsed.noise).toEqual([
      { start: 0, end: 1, text: 'U+FEFF' },
      { start: 4, end: 5, text: 'U+0000' },
      { start: 10, end: 11, text: 'U+202E' },
      { start: 15, end: 17, text: 'U+0007 U+0007' },
      { start: 22, end: 23, text: 'U+D800' },
    ]);
  });

  it('counts noise offsets before NFC and keeps no-break spaces', () => {
    const parsed = parseManuscript('u\u0308ber 5\u00a0Prozent.\nhttps://example.org/x\nEnde.');
    expect(parsed.text).toBe('\u00fcber 5\u00a0Prozent.\n\nEnde.');
    expect(parsed.noise).toEqual([{ start: 17, end: 38, text: 'https://example.org/x' }]);
  });

  it('takes the rest of an address with it, but no address inside a sentence', () => {
    const parsed = parseManuscript('Siehe https://example.org/a im Netz.\n\nhttps://example.org/2024/a-long-path/of-an-article-\nwith-more/index.html\n\nEnde.');
    expect(parsed.text).toBe('Siehe https://example.org/a im Netz.\n\nEnde.');
    expect(parsed.noise).toHaveLength(2);
  });

  it.each(['', '   \n\t\n', '\u0000\u0000', '\u200b\u200d', 'https://example.org\nwww.example.org/a b'.replace(' b', ''), '\ud800'])('%j leaves nothing', (raw) => {
    expect(parseManuscript(raw)).toMatchObject({ text: '', blocks: [], units: [] });
  });
});

describe('any input', () => {
  const piece = fc.constantFrom(
    'KI-', 'Modell', 'Entwick-', 'lung', 'und', 'der', 'Der', 'eBay', 'e\u00ad', 'Bay', 'z. B.', 'am 20.', 'Januar', 'Ende.', '„Was?“', '…', '...', '!', '-', '–', '• ', '1. ', ' ', '\u00a0', '\u00ad', '\u200b', '\u0308', 'u\u0308',
    '\n', '\n', '\n', '\n\n', '\r\n', '\r', '\f', '\v', '\u2028', '\u2029', '\u0085', '\u0000', '\u202e', '\ufeff', '\ud83d', '\ude00', '👩‍👩‍👧', 'https://', 'https://a.b/c-', 'www.', '://', 'htt-', 'ps://x.y', '12-', '12', '\n\n12\n\n', '2010–', '/', 'שלום', '한', '\u1100', '\u1161', '(', ')', '"', 'U.S.', 'Dr.',
  );
  const nasty = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')), fc.string({ unit: 'binary', maxLength: 60 }));

  it('is sound and idempotent in every layout and language', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom('auto', 'wrapped', 'paragraphs', undefined), fc.constantFrom('de', 'en', undefined), (raw, layout, language) => expectSound(raw, { layout, language })),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('never changes the order of letters', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('aB', 'Cd', 'e', 'F.', '\n', ' ', '-\n'), { maxLength: 40 }), (pieces) => {
      const raw = pieces.join('');
      const letters = (text: string) => text.replace(/[^a-z]/gi, '');
      expect(letters(parseManuscript(raw).text)).toBe(letters(raw));
    }));
  });

  it.each([
    ['the sample', sample],
    ['one giant line', 'Ein Satz ohne Umbruch. '],
    ['no blank', 'a'],
    ['stops', '.'],
    ['quotes', '"'],
    ['line breaks', 'a\n'],
    ['hyphens', 'a-\n'],
    ['blanks', ' \t'],
    ['combining marks', '\u0308'],
    ['zero-width joiners', '👩‍'],
    ['addresses', 'https://a.b/c '],
    ['initials', 'J. '],
    ['numbers', '1.1'],
    ['brackets', '[.'],
    // Alone each takes well below 2 s; the limit leaves room for a busy machine and still catches quadratic time (minutes).
  ])('reads 1,000,000 code units of %s in linear time', (_, part) => {
    const raw = part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000);
    const start = performance.now();
    parseManuscript(raw);
    parseManuscript(raw, { layout: 'wrapped' });
    expect(performance.now() - start).toBeLessThan(12_000);
  }, 30_000);
});
