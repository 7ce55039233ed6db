// The small words by which a note points at a source ("vgl.", "siehe auch", "Quelle:"), and which side they put it on.
import type { SourceMention } from './note';

const word = (source: string) => String.raw`(?:${source})(?![\p{L}\p{N}])`;
const AGAINST = word(String.raw`anders(?: dagegen| aber| hingegen| allerdings)?:?|a\. ?A\.|anderer (?:Ansicht|Meinung)|anderslautend|dagegen(?: aber)?:?|widerspruch bei|widerspricht(?: dem)?:?|widersprechend:?|im widerspruch (?:dazu|zu)|entgegen|aber(?: siehe)?:?|widerlegt (?:durch|von|in|bei):?|nicht so:?|but see|but cf\.|contra|contrary:?|contradicted by|disputed by|denied by|refuted by|against:?|dem widerspricht|bestritten von|dementi(?:ert von)?:?`);
const ASIDE = word(String.raw`vgl\. (?:auch|ferner|dazu auch|hierzu auch|allgemein)|siehe (?:auch|ferner|dazu auch)|s\. ?(?:auch|a\.)|see (?:also|generally)|cf\. also|zum (?:hintergrund|kontext):?|(?:hintergrund|kontext|einordnung|context|background):|für den kontext:?|allgemein(?: dazu)?:?|weiterführend:?|ferner:?|weitere lektüre:?|for (?:context|background):?|further reading:?|more:`);
const PLAIN = word(String.raw`vgl\.?|vergleiche|siehe|s\.(?= ?(?:dazu|hierzu|hier))|see|cf\.?|e\.g\.|z\. ?b\.|auch|also|dazu|hierzu|hier|insbesondere|insb\.|ausführlich|eingehend|grundlegend|einführend|kritisch|näher|statt vieler|zusammenfassend|quelle (?:ist|war) (?:der|die|das)|source is the|source is|etwa|zitiert (?:nach|aus)|zit\. (?:nach|n\.)|quoted (?:in|from)|cited in|via|quellen?|sources?|belege?|nachweise?|fundstelle|origin|archiviert|archived|download|pdf|artikel:|article:|website|webseite|homepage|link|url|web|online|unter|available (?:at|from)|verfügbar unter|abrufbar unter|nachzulesen (?:bei|in|unter)|in|aus|from|laut|lt\.|nach|so|gemäß|according to|per|per:|und|sowie|and|as well as|ebenso|außerdem|zudem|additionally|bestätigt (?:durch|von|in|im|auch in|auch im|auch von)|belegt (?:durch|in|bei|von)|confirmed (?:by|in)|based on|supported by|steht (?:in|im|bei|auf)|stammt (?:aus|von)|kommt (?:aus|von)|(?:die )?(?:zahl|zahlen|angaben?|daten) (?:(?:kommt|kommen|stammt|stammen|ist|sind) )?(?:aus|von|nach|laut)(?: de[mnr](?= \p{Lu}))?|figures? from|taken from|data from|data`);
const SIGNS = String.raw`[^\S\n\v]|[,;.:=>–—•·*-]|\[[\p{N}a-z]{1,3}\]|\(?(?:\d{1,2}|[a-h])\)|\d{1,2}\.(?=\s\D)|[¹²³⁴⁵⁶⁷⁸⁹⁰]|→`;
const POINTER = new RegExp(`(?<against>${AGAINST})|(?<aside>${ASIDE})|(?<plain>${PLAIN})|(?:${SIGNS})`, 'iuy');
/** More of them in a row are no pointers any more. */
const MOST = 24;

type Pointed = { at: number; words: number; stance: SourceMention['stance'] };

/** Passes over the pointers at `at`: where the words after them begin, how many were words, and the side they name. */
export function pointersAt(text: string, at: number, end: number): Pointed {
  const pointed: Pointed = { at, words: 0, stance: null };
  for (let turn = 0; turn < MOST && pointed.at < end; turn += 1) {
    POINTER.lastIndex = pointed.at;
    const found = POINTER.exec(text);
    if (!found || found.index + found[0].length > end) break;
    const { against, aside, plain } = found.groups ?? {};
    if (against !== undefined) pointed.stance = 'refutes';
    else if (aside !== undefined) pointed.stance ??= 'context';
    if (against !== undefined || aside !== undefined || plain !== undefined) pointed.words += 1;
    pointed.at += found[0].length;
  }
  return pointed;
}
