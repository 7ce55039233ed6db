// For the tests of the rules on inconsistencies: texts that must raise a hint of one kind, and texts that must not.
import { describe, expect, it } from 'vitest';
import type { HintKind } from '../../reading';
import type { TextLanguage } from '../../word-lists';
import { countOf } from './hint-kinds';

/** `published`: the article's day (`YYYY-MM-DD`), where it has one. */
export type Row = [language: TextLanguage, text: string, published?: string];

/** Tests that each text of `fires` has exactly one hint of the kind, and each of `silent` none. */
export function table(kind: HintKind, fires: readonly Row[], silent: readonly Row[]) {
  describe(kind, () => {
    it.each<Row>(fires)('%s fires: %s', (language, text, published) => expect(countOf(kind, language, text, published ?? null)).toBe(1));
    it.each<Row>(silent)('%s is silent: %s', (language, text, published) => expect(countOf(kind, language, text, published ?? null)).toBe(0));
  });
}
