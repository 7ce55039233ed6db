// Hint: a thing is only ever "the latest model" and never named, so that the statement goes stale with the next one.
import type { Hint } from '../reading';
import type { Span } from '../span';
import { isQuoted, matches, wholeWords, type Article, type Match } from './article';
import { PRODUCT_NOUN } from './things';

const NEWEST = {
  de: wholeWords(`(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]en|[Dd]es|[Ss]ein|[Ii]hr|[Ss]eine?[nmrs]?|[Ii]hre?[nmrs]?) (?:neue?ste|jüngste|aktuellste|letzte)[nrms]?(?: \\p{Ll}[\\p{L}-]{2,30}){0,2} (?<noun>${PRODUCT_NOUN.de})`),
  en: wholeWords(`(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\\p{Lu}[\\p{L}]{1,20}[’']s) (?:latest|newest|most recent)(?: [\\p{L}-]{2,20}){0,2}? (?<noun>${PRODUCT_NOUN.en})`),
};
// A name right behind the noun: capital or digit, quotation mark, or a word for naming.
const NAMED = {
  de: /^(?:\s?[„"»“‚]|\s(?:namens|mit (?:dem|der) (?:Namen|Bezeichnung)|\p{Lu}\p{L}*[-\d]|\p{Lu}{2}|\p{Lu}\p{L}*\p{Lu}|\d|[VR]\d)|,\s(?:das|die|der) (?:sogenannte\p{L}* )?\p{Lu}\p{L}*[-\d]|,?\s(?:das|die|der)? ?\p{Lu}[\p{L}]*-?\d)/u,
  en: /^(?:,?\s?[“"‘]|,?\s(?:called|named|dubbed|known as|the \p{Lu}|\p{Lu}|\d)|\s?\()/u,
};

const stem = (noun: string): string => (noun.toLowerCase().split(/[-\s]/u).at(-1) ?? '').replace(/e?s$/u, '');

/** Whether the text names a thing of this noun anywhere ("das Modell R1"). */
function isNamedSomewhere({ text, language }: Article, noun: string): boolean {
  const pattern = new RegExp(`${noun}(?:e?s|en)?(?=(?<rest>.{0,60}))`, 'giu');
  return [...text.matchAll(pattern)].some((found) => NAMED[language].test(found.groups?.rest ?? ''));
}

/** One hint for each kind of thing, on all its places; only where at least one of them says that something happened to it (a verb of release or a date). */
export function findUnnamedThings(article: Article): Hint[] {
  const byNoun = new Map<string, Match[]>();
  for (const found of matches(article, NEWEST[article.language])) {
    const noun = stem(found.group('noun')?.text ?? '');
    if (!isQuoted(article, found)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), found]);
  }
  return [...byNoun].flatMap(([noun, places]): Hint[] => {
    if (!places.some(isEvent) || isNamedSomewhere(article, noun)) return [];
    return [{ kind: 'unnamed_thing', spans: places.map(({ start, end }): Span => ({ start, end })), values: { thing: places[0]?.text ?? '' } }];
  });
}

const EVENT = /(?<!\p{L})(?:enthüllt|vorgestellt|präsentiert|veröffentlicht|erschienen|erschien|lanciert|gestartet|freigegeben|angekündigt|zugelassen|unveiled|released|launched|introduced|presented|published|announced|approved|debuted|rolled out)(?!\p{L})/u;

function isEvent({ passage, end }: Match): boolean {
  const rest = passage.text.slice(end - passage.start, end - passage.start + 160);
  return EVENT.test(rest) || EVENT.test(passage.text.slice(0, 300));
}
