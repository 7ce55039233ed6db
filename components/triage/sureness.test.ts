// A score has one word.
import { expect, it } from 'vitest';
import { surenessOf } from './sureness';

it.each([[1, 'high'], [0.75, 'high'], [0.749, 'medium'], [0.5, 'medium'], [0.49, 'low'], [0, 'low']] as const)('%d is %s', (score, word) => {
  expect(surenessOf(score)).toBe(word);
});
