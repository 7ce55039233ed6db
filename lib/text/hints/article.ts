// What the rules on inconsistencies read: the passages of a manuscript, each with the facts that lie in it.
import { isHeading, type ParsedManuscript } from '../parse';
import type { DateMention, Facts, Figure, Quote } from '../reading';
import { overlaps, type Span } from '../span';
import type { TextLanguage } from '../word-lists';

/** A passage with what lies in it. `block`: number of its paragraph; `at`: its own number. */
export type Passage = Span & { at: number; block: number; title: boolean; heading: boolean; text: string; figures: Figure[]; dates: DateMention[] };

/** A manuscript as the rules read it. `direct`: the direct quotations, in text order. */
export type Article = { text: string; language: TextLanguage; published: string | null; passages: Passage[]; direct: readonly Quote[]; facts: Facts };

/** A match with the offsets of its named groups in the whole text. */
export type Match = Span & { passage: Passage; text: string; group: (name: string) => (Span & { text: string }) | null };

/** Gives each passage the facts that start in it: one sweep, since all lists are in text order. */
export function readArticle(manuscript: ParsedManuscript, facts: Facts, published: string | null): Article {
  const { text, units, blocks, language } = manuscript;
  const [figures, dates] = [[...facts.figures], [...facts.dates]];
  let [block, figure, date] = [0, 0, 0];
  const passages = units.map(({ kind, start, end }, at): Passage => {
    while ((blocks[block]?.end ?? Infinity) <= start) block += 1;
    const [firstFigure, firstDate] = [figure, date];
    while ((figures[figure]?.start ?? Infinity) < end) figure += 1;
    while ((dates[date]?.start ?? Infinity) < end) date += 1;
    return { at, block, start, end, title: kind === 'title', heading: isHeading({ kind }), text: text.slice(start, end), figures: figures.slice(firstFigure, figure), dates: dates.slice(firstDate, date) };
  });
  return { text, language, published, passages, direct: facts.quotes.filter((quote) => quote.kind === 'direct'), facts };
}

/** Whether a span touches a direct quotation. Logarithmic; direct quotations do not overlap. */
export function isQuoted({ direct }: Article, span: Span): boolean {
  let [low, high] = [0, direct.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((direct[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = direct[low];
  return found !== undefined && overlaps(found, span);
}

/** Whether a place of a passage stands between quotation marks of any kind, titles and terms included; reads 300 code units back. */
export function isMarked(passage: Passage, offset: number): boolean {
  const before = passage.text.slice(Math.max(0, offset - passage.start - 300), offset - passage.start);
  let open = false;
  for (const [mark] of before.matchAll(/[„“”«»"]/gu)) open = mark === '„' || (mark !== '”' && !open);
  return open;
}

/** A pattern for whole words: no letter or digit on either side, with the offsets of its groups. `flags` besides `gdu`. */
export function wholeWords(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gdu${flags}`);
}

/** The matches of a global pattern (flags `gd`) in one passage. */
export function matchesIn(passage: Passage, pattern: RegExp): Match[] {
  return [...passage.text.matchAll(pattern)].map((found) => ({
    start: passage.start + found.index,
    end: passage.start + found.index + found[0].length,
    passage,
    text: found[0],
    group: (name) => {
      const [text, range] = [found.groups?.[name], found.indices?.groups?.[name]];
      return text === undefined || !range ? null : { start: passage.start + range[0], end: passage.start + range[1], text };
    },
  }));
}

/** The matches of a global pattern in all passages, in text order. */
export function matches(article: Article, pattern: RegExp): Match[] {
  return article.passages.flatMap((passage) => matchesIn(passage, pattern));
}

/** A name as a pattern: a capital, then letters and digits, parts joined by hyphens. */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]{0,30}(?:-[\p{L}\p{N}]{1,30}){0,4}`;
