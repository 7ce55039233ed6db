// What is a manuscript and what is none, however hostile the text, and that no text takes long.
import { describe, expect, it } from 'vitest';
import { MOST_PASSAGES, cleanedManuscript, type RawManuscript } from './cleaned-manuscript';
import { workTime } from './testing/work-time';

const MILLION = 1_000_000;
const filled = (piece: string, length = MILLION) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const became = (raw: RawManuscript) => {
  const cleaned = cleanedManuscript({ language: 'de', ...raw });
  return 'fault' in cleaned ? cleaned.fault : cleaned.parsed.units.length;
};

describe('a text of a million letters', () => {
  it.each<[string, string, ReturnType<typeof became>]>([
    ['one line', filled('a'), 1],
    ['one line of words', filled('ab '), 1],
    ['one sentence again and again', filled('Das Bad kostet 6 Millionen Euro. '), 30_304],
    ['quotation marks', filled('„“a'), 1],
    ['digits', filled('1'), 1],
    ['newlines', `a${filled('\n', MILLION - 2)}b`, 2],
    ['letters with combining marks', filled('a\u0301\u0316'), 1],
    ['one-letter paragraphs', filled('a\n\n'), 'too_many_passages'],
    ['one-letter sentences', filled('B? '), 'too_many_passages'],
    ['invisible controls between the letters', filled('a\u202e'), 'too_many_passages'],
    ['piled marks', `a${filled('\u0301\u0316')}`, 'binary_text'],
    ['NUL between the letters', filled('a\u0000'), 'binary_text'],
    ['lone surrogates', filled('a\ud800'), 'binary_text'],
    ['broken words in narrow lines', filled('a-\n'), 1],
  ])('%s', (_, text, expected) => {
    // Quadratic time would be minutes.
    expect(workTime(() => expect(became({ text })).toBe(expected))).toBeLessThan(10_000);
  }, 60_000);
});

it('has just as many passages as are allowed', () => {
  const sentences = (count: number) => became({ text: 'Ja. '.repeat(count) });
  expect(sentences(MOST_PASSAGES)).toBe(MOST_PASSAGES);
  expect(sentences(MOST_PASSAGES + 1)).toBe('too_many_passages');
});
