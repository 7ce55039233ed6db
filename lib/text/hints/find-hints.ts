// Hints: what does not fit together inside one manuscript.
import type { ParsedManuscript } from '../parse';
import type { Facts, Hint } from '../reading';
import { readArticle, type Article } from './article';
import { findChanges } from './changes';
import { findUnlike } from './comparisons';
import { findConversions } from './conversions';
import { findDisputedBases } from './disputed-basis';
import { findFounders } from './founder';
import { findProductsAsCompanies } from './product-company';
import { findRoles } from './role-over';
import { findSameTimes } from './same-time';
import { findSizes } from './sizes';
import { findSpellings } from './spelling';
import { findSums } from './sums';
import { findTranslatedQuotes } from './translated-quote';
import { findUndated } from './undated';
import { findUnnamedSources } from './unnamed-source';
import { findUnnamedThings } from './unnamed-thing';
import { findEnglishGenitives, findLeftovers } from './untranslated';
import { findWeekdays } from './weekday';

type Rule = (article: Article) => Hint[];

const ON_PASSAGES: readonly Rule[] = [findSizes, findWeekdays, findFounders, findProductsAsCompanies, findRoles, findSameTimes, findUnnamedThings, findDisputedBases, findLeftovers, findChanges, findConversions, findUnlike, findSums, findSpellings];

// One hint on all their places; behind the others, since they concern the article as a whole.
const ON_THE_ARTICLE: readonly Rule[] = [findTranslatedQuotes, findUnnamedSources, findUndated, findEnglishGenitives];

/**
 * The doubts about a manuscript: first those on passages, in text order of their first spans, then those on the article as a whole.
 * `published`: the article's day (`YYYY-MM-DD`), or null. Takes linear time.
 */
export function findHints(manuscript: ParsedManuscript, facts: Facts, published: string | null): Hint[] {
  const article = readArticle(manuscript, facts, published);
  const start = ({ spans: [first] }: Hint) => first?.start ?? 0;
  return [...ON_PASSAGES.flatMap((rule) => rule(article)).sort((a, b) => start(a) - start(b)), ...ON_THE_ARTICLE.flatMap((rule) => rule(article))];
}
