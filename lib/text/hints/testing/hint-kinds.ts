// For the tests of the rules on inconsistencies: the hints of a text as the whole engine finds them.
import { parseManuscript } from '../../parse';
import { readManuscript } from '../../read-manuscript';
import type { Hint, HintKind } from '../../reading';
import type { TextLanguage } from '../../word-lists';

/** The hints of a text of one or several paragraphs. `published`: the article's day, or null. */
export function hintsOf(language: TextLanguage, text: string, published: string | null = null): (Hint & { wordings: string[] })[] {
  const manuscript = parseManuscript(text, { language, layout: 'paragraphs' });
  return readManuscript(manuscript, published).hints.map((hint) => ({ ...hint, wordings: hint.spans.map(({ start, end }) => manuscript.text.slice(start, end)) }));
}

/** How many hints of a kind a text has. */
export function countOf(kind: HintKind, language: TextLanguage, text: string, published: string | null = null): number {
  return hintsOf(language, text, published).filter((hint) => hint.kind === kind).length;
}
