// Hint: direct quotations that must have been said in another language stand in the language of the manuscript.
import type { Hint, Quote } from '../reading';
import { overlaps, type Span } from '../span';
import { matchesIn, wholeWords, type Article } from './article';

// Where the manuscript's language is not spoken: adjectives and names of the countries and cities that news quotes from most.
const ABROAD = {
  de: wholeWords('(?:chinesisch|japanisch|koreanisch|südkoreanisch|nordkoreanisch|russisch|ukrainisch|türkisch|arabisch|israelisch|iranisch|indisch|pakistanisch|französisch|spanisch|italienisch|portugiesisch|brasilianisch|polnisch|tschechisch|ungarisch|griechisch|niederländisch|dänisch|schwedisch|norwegisch|finnisch|britisch|englisch|amerikanisch|US-amerikanisch|australisch|kanadisch|mexikanisch|argentinisch|ägyptisch|syrisch|irakisch|saudisch|taiwanisch|vietnamesisch|thailändisch|indonesisch)(?:e[nmrs]?)?|China|Chinas|Japan|Japans|Russland|Russlands|Ukraine|Türkei|Israel|Iran|Indien|Frankreich|Spanien|Italien|Polen|Ungarn|USA|US-\\p{L}+|Großbritannien|London|Paris|Moskau|Peking|Tokio|Washington|New York|Kiew|Rom|Madrid|Warschau|Seoul'),
  en: wholeWords('(?:Chinese|Japanese|Korean|Russian|Ukrainian|Turkish|Arabic|Israeli|Iranian|French|Spanish|Italian|Portuguese|Brazilian|Polish|Czech|Hungarian|Greek|Dutch|Danish|Swedish|Norwegian|Finnish|German|Austrian|Swiss|Mexican|Argentine|Egyptian|Syrian|Iraqi|Saudi|Taiwanese|Vietnamese|Thai|Indonesian|China|Japan|Russia|Ukraine|Turkey|Iran|France|Spain|Italy|Poland|Hungary|Germany|Austria|Berlin|Paris|Moscow|Beijing|Tokyo|Kyiv|Rome|Madrid|Warsaw|Seoul|Brazil|Mexico|Munich|Frankfurt|Vienna)(?:[’\']s)?'),
};
const HOME = {
  de: wholeWords('(?:deutsch|österreichisch|schweizerisch|bundesdeutsch)(?:e[nmrs]?)?|Deutschland|Deutschlands|Österreich|Österreichs|Schweiz|Bundes(?:tag|rat|regierung|kanzler|kanzlerin|präsident|minister|ministerin|republik|wehr|liga|polizei|amt|gericht|land|länder)\\p{L}{0,12}|Berlin|Berliner|Hamburg|München|Köln|Frankfurt|Stuttgart|Wien|Zürich|Bayern|Hessen|Sachsen|SPD|CDU|CSU|FDP|Grünen?|AfD'),
  en: wholeWords('(?:American|British|Australian|Canadian|English|Scottish|Irish|Welsh|US|U\\.S\\.|USA|UK|U\\.K\\.|Britain|America|United States|Canada|Australia|New Zealand|London|Washington|New York|Senate|Congress|Senator|Republicans?|Democrats?|NASA|Indian|India|Nigerian?|Kenyan?|South African?)(?:[’\']s)?'),
};
const SAYS_SO = /(?<!\p{L})(?:übersetz|Übersetzung|auf (?:Englisch|Chinesisch|Französisch|Russisch|Spanisch|Italienisch|Deutsch)|im Original|Dolmetscher|translat|interpreter|in (?:English|Chinese|French|Russian|Spanish|German|Japanese)(?!\p{L}))/u;
const FEWEST_WORDS = 6;
// Where an article plays is clear after some pages.
const MOST_PASSAGES = 400;
const MOST_QUOTES = 100;

const wordsIn = (text: string, { start, end }: Span): number => (text.slice(start, Math.min(end, start + 2000)).match(/\p{L}+/gu) ?? []).length;

/** One hint on the longer quotations of an article that plays abroad: two at least, in passages around which no home is named, and nothing said of a translation. */
export function findTranslatedQuotes(article: Article): Hint[] {
  const { text, language, direct, passages } = article;
  const long = direct.filter((quote) => wordsIn(text, quote) >= FEWEST_WORDS);
  if (long.length < 2 || SAYS_SO.test(text)) return [];
  const read = passages.slice(0, MOST_PASSAGES);
  const [abroad, home] = [ABROAD, HOME].map((pattern) => read.flatMap((passage) => matchesIn(passage, pattern[language])));
  if (!abroad || !home) return [];
  // The text must play abroad: at least three times as many words for it as for home.
  if (abroad.length < 4 || abroad.length < 3 * home.length) return [];
  const inHomelyBlock = (quote: Quote) => read.some((passage) => homely.has(passage.block) && overlaps(passage, quote));
  const homely = new Set(home.map(({ passage }) => passage.block));
  const spans = long.slice(0, MOST_QUOTES).filter((quote) => !inHomelyBlock(quote)).map(({ start, end }): Span => ({ start, end }));
  return spans.length < 2 ? [] : [{ kind: 'translated_quote', spans, values: { count: spans.length } }];
}
