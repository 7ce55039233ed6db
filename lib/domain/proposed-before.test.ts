// What was dismissed or is a claim is not proposed again, and nothing else is held back.
import { describe, expect, it } from 'vitest';
import { noveltyTeller, type KnownClaim } from './proposed-before';

const at = (wordingHash: string, contextHash: string) => ({ wordingHash, contextHash });
const claim = (wording: string, context: string, isDismissed = false): KnownClaim => ({ isDismissed, wordingHashes: [wording], contextHashes: [context] });
const tell = (claims: KnownClaim[], place: ReturnType<typeof at>, others: ReturnType<typeof at>[] = []) => noveltyTeller(claims, [place, ...others])([place]);

describe('a proposal', () => {
  it('is new where no claim has its wording', () => {
    expect(tell([], at('w', 'c'))).toBe('new');
    expect(tell([claim('other', 'c')], at('w', 'c'))).toBe('new');
  });

  it('is known in the passage of a claim with its wording', () => {
    expect(tell([claim('w', 'c')], at('w', 'c'))).toBe('known');
    expect(tell([claim('w', 'c', true)], at('w', 'c'))).toBe('dismissed');
    expect(tell([claim('w', 'c', true), claim('w', 'c')], at('w', 'c'))).toBe('known');
  });

  it('is known where the passage of the claim has changed', () => {
    expect(tell([claim('w', 'before', true)], at('w', 'now'))).toBe('dismissed');
  });

  it('is new in another passage while the first one stands', () => {
    expect(tell([claim('w', 'first', true)], at('w', 'second'), [at('w', 'first')])).toBe('new');
  });

  it('is known by any of its places, and by the wording that was proposed before a person moved the claim', () => {
    const moved: KnownClaim = { isDismissed: false, wordingHashes: ['now', 'proposed'], contextHashes: ['c'] };
    expect(tell([moved], at('proposed', 'c'))).toBe('known');
    expect(noveltyTeller([claim('w', 'c')], [at('head', 'h'), at('w', 'c')])([at('head', 'h'), at('w', 'c')])).toBe('known');
  });
});
