// Hint: words of the other language that a translation left behind, and English genitives in German.
import type { Hint } from '../reading';
import type { Span } from '../span';
import { isMarked, isQuoted, matches, NAME, wholeWords, type Article, type Passage } from './article';
import { ENGLISH_ONLY, GERMAN_ONLY, NAMES_WITH_GENITIVE } from './foreign-words';

// Small letters, and the German number words that keep their capital in a translation.
const WORD = /(?<![\p{L}\p{N}’'-])(?:\p{Ll}{2,20}|Million(?:en)?|Milliarden?|Prozent|Mio|Mrd|Uhr)(?![\p{L}\p{N}-]|[’']\p{L})/gu;

/** The words left and right of a span in its passage. */
function neighbours({ passage, start, end }: Found): [string, string] {
  const before = passage.text.slice(Math.max(0, start - passage.start - 30), start - passage.start);
  const after = passage.text.slice(end - passage.start, end - passage.start + 30);
  return [/[\p{L}\p{N}.&’'-]+(?=\s$)/u.exec(before)?.[0] ?? '', /^\s([\p{L}\p{N}&’'-]+)/u.exec(after)?.[1] ?? ''];
}

/** Part of a foreign name or phrase: a capital on a side that is foreign too ("Bank of America"), or foreign words on both ("state of the art"). */
function isPhrase(match: Found, foreign: ReadonlySet<string>, german: boolean): boolean {
  const [left, right] = neighbours(match);
  const capital = (word: string) => /^[\p{Lu}&]/u.test(word);
  if (capital(left) && capital(right)) return true;
  // German writes every noun with a capital: only a foreign neighbour makes a phrase of it.
  return german ? (foreign.has(left) && foreign.has(right)) || (capital(left) && foreign.has(right)) || (foreign.has(left) && capital(right)) : capital(left) || capital(right) || (foreign.has(left) && foreign.has(right));
}

type Found = Span & { passage: Passage; text: string };

/** The words of the other language, in text order; read without building a match for each of the many others. */
function foreignWords({ passages }: Article, foreign: ReadonlySet<string>): Found[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(WORD)].filter(([word]) => foreign.has(word)).map(({ 0: text, index }) => ({ passage, text, start: passage.start + index, end: passage.start + index + text.length })),
  );
}

/** Leaves out three and more in a row: a phrase that was meant ("state of the art"). */
function withoutRuns(found: readonly Found[]): Found[] {
  const isNext = (a: Found | undefined, b: Found | undefined) => a !== undefined && b !== undefined && b.start === a.end + 1;
  return found.filter((match, at) => {
    const [before, after] = [isNext(found[at - 1], match), isNext(match, found[at + 1])];
    return !((before && after) || (before && isNext(found[at - 2], found[at - 1])) || (after && isNext(found[at + 1], found[at + 2])));
  });
}

/** The left-over words, one hint a passage; a passage that is foreign as a whole (a motto, a title) is left alone. */
export function findLeftovers(article: Article): Hint[] {
  const german = article.language === 'de';
  const foreign = german ? ENGLISH_ONLY : GERMAN_ONLY;
  const byPassage = new Map<number, Found[]>();
  for (const match of withoutRuns(foreignWords(article, foreign))) {
    if (isQuoted(article, match) || isMarked(match.passage, match.start) || isPhrase(match, foreign, german)) continue;
    byPassage.set(match.passage.at, [...(byPassage.get(match.passage.at) ?? []), match]);
  }
  return [...byPassage.values()].flatMap((found): Hint[] => {
    const words = (found[0]?.passage.text.slice(0, 2000).match(/\p{L}+/gu) ?? []).length;
    if (found.length > 3 || found.length * 3 > words) return [];
    return [{ kind: 'untranslated', spans: found.map(({ start, end }): Span => ({ start, end })), values: { words: found.map(({ text }) => text).join(', ') } }];
  });
}

const GENITIVE = wholeWords(`(?<name>${NAME})[’']s(?= \\p{Lu})`);

/** English genitives in a German text (OpenAI’s GPT-4), one hint; names that are written with it stay (McDonald’s). */
export function findEnglishGenitives(article: Article): Hint[] {
  if (article.language !== 'de') return [];
  const found = matches(article, GENITIVE).filter((match) => !isQuoted(article, match) && !isMarked(match.passage, match.start) && !NAMES_WITH_GENITIVE.has((match.group('name')?.text ?? '').toLowerCase()));
  const [first] = found;
  return first ? [{ kind: 'english_genitive', spans: found.map(({ start, end }): Span => ({ start, end })), values: { word: first.text } }] : [];
}
