// Hint: "Gleichzeitig" ties an event to a year or month that only the sentence before names.
import type { Hint } from '../reading';
import { matchesIn, wholeWords, type Article } from './article';

const TIE = {
  de: wholeWords('^(?<tie>Gleichzeitig|Zeitgleich|Zur (?:gleichen|selben) Zeit|Zur selben Zeit|Im (?:gleichen|selben) (?:Jahr|Monat|Atemzug)|Parallel dazu)(?! (?:mit|zu|zum|zur) )'),
  en: wholeWords('^(?<tie>At the same time|Simultaneously|(?:In|During) (?:the|that) same (?:year|month)|Concurrently|At that same time)'),
};
const YEAR = /(?<![\p{L}\p{N}.,])(?:1[89]|20)\d\d(?:er)?(?![\p{L}\p{N}%]|[.,]\d)|(?<=(?:im|Im|seit|Seit|[Ii]n|[Ss]ince) )(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)(?!\p{L})/gu;
// "At the same time" mostly sets one opinion or duty against another; only what happened or was done can be dated.
const STANCE = {
  de: /(?<!\p{L})(?:beton|warn|sag|forder|kritisier|erklär|räum|wies|weis|verwies|lob|mahn|bekräftig|versicher|äußer|zeigt|hieß|heißt|sprach|spricht|nannt|kündig|bezeichn|muss|müss|soll|darf|dürf|kann|könn|will|woll|gilt|galt|bleib|blieb|ist|sind|sei|wird|werden|haben|hat|gibt|steh|stell)\p{L}*/u,
  en: /(?<!\p{L})(?:said|says|warn|stress|insist|argu|admit|acknowledg|call|urg|critici|prais|note|add|point|emphasi|must|should|can|could|would|will|may|is|are|has|have|remain|appear|seem|want|need)\p{L}*/u,
};

/** The ties to a year or month of the sentence before, in the same paragraph, where the own sentence has none. */
export function findSameTimes(article: Article): Hint[] {
  const { language, passages } = article;
  return passages.flatMap((passage, at): Hint[] => {
    const before = passages[at - 1];
    if (!before || before.block !== passage.block || passage.heading) return [];
    const [found] = matchesIn(passage, TIE[language]);
    const [year] = matchesIn(before, YEAR).slice(-1);
    if (!found || !year || /\d{4}/u.test(passage.text.slice(0, 400))) return [];
    // The verb stands close behind the tie.
    if (STANCE[language].test(passage.text.slice(found.text.length, found.text.length + (language === 'de' ? 30 : 60)))) return [];
    return [{ kind: 'same_time', spans: [{ start: year.start, end: year.end }, { start: passage.start, end: passage.end }], values: { tie: found.text, year: year.text } }];
  });
}
