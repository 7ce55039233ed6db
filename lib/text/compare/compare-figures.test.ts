// The comparison of two wordings: what agrees, what does not, and that it never agrees in doubt.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISON_RESULTS } from '../reading';
import { compareFigures } from './compare-figures';
import { FRAME_PAIRS, NOUN_PAIRS, PAIRING_PAIRS, PERIOD_PAIRS, RELATION_PAIRS, SPAN_PAIRS, STEP_PAIRS } from './testing/doubtful-pairs';
import { BOUND_PAIRS, DATE_PAIRS, FURTHER_PAIRS, MIXED_PAIRS, NUMBER_PAIRS, SHARE_PAIRS, TURNED_PAIRS, UNIT_PAIRS } from './testing/pairs';

describe.each([
  ['bounds', BOUND_PAIRS],
  ['numbers and ranks', NUMBER_PAIRS],
  ['units and periods', UNIT_PAIRS],
  ['shares and multiples', SHARE_PAIRS],
  ['words that turn the meaning', TURNED_PAIRS],
  ['dates', DATE_PAIRS],
  ['several figures', MIXED_PAIRS],
  ['further wordings', FURTHER_PAIRS],
  ['from one figure to another', STEP_PAIRS],
  ['spans of time', SPAN_PAIRS],
  ['equal numbers by unlike periods', PERIOD_PAIRS],
  ['counted nouns', NOUN_PAIRS],
  ['relations', RELATION_PAIRS],
  ['pairings', PAIRING_PAIRS],
  ['frames in time', FRAME_PAIRS],
] as const)('%s', (_, pairs) => {
  it.each(pairs)('%s %s / %s %s: %s', (claimLanguage, claim, sourceLanguage, source, result) => {
    expect(compareFigures({ text: claim, language: claimLanguage }, { text: source, language: sourceLanguage }).result).toBe(result);
  });
});

describe('the reason', () => {
  it.each([
    ['weniger als 6 Millionen Dollar', '$5.576 million', '5.576e6 < 6e6'],
    ['weniger als 6 Millionen Dollar', '$6.2 million', '6.2e6 ≥ 6e6'],
    ['6 Millionen Dollar', '€6 million', 'USD ≠ EUR'],
    ['im Jahr 2023', 'in July 2023', '2023-07 ⊂ 2023'],
    ['20 Prozent', '20 percentage points', '% ≠ pp'],
    ['zwischen 45.000 und 60.000', '52,000', '52000 ∈ 45000–60000'],
  ])('is a formula: %s / %s', (claim, source, reason) => expect(compareFigures({ text: claim, language: 'de' }, { text: source, language: 'en' }).reason).toBe(reason));
});

describe('for any wordings', () => {
  const pieces = fc.array(fc.constantFrom('20', ' ', 'Prozent', 'Mio.', '$', '€', 'weniger als', 'in', '2023', 'Januar', '0', '-', 'bis', 'stieg', 'nicht', 'größte', '💶', '\u0301', '(', ')', '.'), { maxLength: 12 }).map((parts) => parts.join(' '));

  it('there is an answer, and the same one again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), pieces), fc.oneof(fc.string(), pieces), (claim, source) => {
        const [one, other] = [0, 1].map(() => compareFigures({ text: claim, language: 'de' }, { text: source, language: 'en' }));
        expect(COMPARISON_RESULTS).toContain(one?.result);
        expect(other).toEqual(one);
      }),
    );
  });

  it('a great many figures are answered in time, but not borne out unread', { timeout: 60_000 }, () => {
    const many = { text: 'stieg um 20 Prozent auf 5 Euro am 3. Mai 2020, '.repeat(500), language: 'de' } as const;
    expect(compareFigures(many, many).result).toBe('unknown');
    expect(compareFigures({ text: 'stieg um 20 Prozent', language: 'de' }, many).result).toBe('agree');
  });

  it('another amount never agrees with an exact one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 99_999 }), (a, b) => {
        fc.pre(a !== b);
        expect(compareFigures({ text: `${String(a)} Euro`, language: 'de' }, { text: `${String(b)} euros`, language: 'en' }).result).toBe('disagree');
      }),
    );
  });

  it('a bound agrees only on its own side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 100, max: 9999 }), (bound, amount) => {
        const agrees = (words: string): boolean => compareFigures({ text: `${words} ${String(bound)} Euro`, language: 'de' }, { text: `${String(amount)} euros`, language: 'en' }).result === 'agree';
        if (agrees('weniger als')) expect(amount).toBeLessThan(bound);
        if (agrees('mehr als')) expect(amount).toBeGreaterThan(bound);
        if (agrees('mindestens')) expect(amount).toBeGreaterThanOrEqual(bound);
        if (agrees('höchstens')) expect(amount).toBeLessThanOrEqual(bound);
      }),
    );
  });
});
