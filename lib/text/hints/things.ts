// The nouns by which news calls companies and their products, German and English; compounds end in them (KI-Modell, Autohersteller).

const COMPANY_DE = 'unternehmens?|firma|firmen|konzern(?:s|e|en)?|hersteller[sn]?|anbieter[sn]?|betreiber[sn]?|entwickler[sn]?|start-?ups?|gesellschaft|bank|versicherer[sn]?|händler[sn]?|riesen?|holding|hedgefonds|fonds|tochter|gruppe|verlags?|studios?|agentur|stiftung|organisation|verein[s]?|partei|bewegung|labor[s]?|institut[s]?';
const COMPANY_EN = 'company|companies|firm|corporation|conglomerate|maker|manufacturer|developer|provider|operator|start-?up|giant|bank|insurer|retailer|group|holding|hedge fund|fund|subsidiary|publisher|studio|agency|foundation|lab|vendor';
const PRODUCT_DE = 'modells?|produkts?|apps?|anwendung|programms?|software|betriebssystems?|systems?|chatbots?|assistent(?:en)?|chips?|prozessors?|smartphones?|handys?|telefons?|tablets?|laptops?|geräts?|konsole|autos?|wagens?|fahrzeugs?|flugzeugs?|raketen?|drohnen?|medikaments?|impfstoffs?|wirkstoffs?|spiels?|films?|serie|staffel|buchs?|romans?|albums?|single|version|plattform|dienst(?:es)?|roboters?|uhr|kamera|brille|kopfhörers?|batterie';
const PRODUCT_EN = 'model|product|app|application|program|software|operating system|system|chatbot|assistant|chip|processor|smartphone|phone|tablet|laptop|device|gadget|console|car|vehicle|truck|aircraft|jet|rocket|drone|drug|medicine|vaccine|game|film|movie|series|season|book|novel|album|single|version|platform|service|robot|watch|camera|headset|battery';

// At the start of a German word the noun has a capital, in a compound and in English it has none.
const anyCase = (nouns: string): string => nouns.split('|').map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join('|');
const compound = (nouns: string): string => `(?:\\p{Lu}[\\p{L}\\p{N}-]{0,40}?)?(?:${anyCase(nouns)})`;

/** Patterns for what a company or organisation is called. */
export const COMPANY_NOUN = { de: compound(COMPANY_DE), en: `(?:${anyCase(COMPANY_EN)})` };

/** Patterns for what a product is called. */
export const PRODUCT_NOUN = { de: compound(PRODUCT_DE), en: `(?:[\\p{L}\\p{N}-]{1,20} )?(?:${anyCase(PRODUCT_EN)})` };

/** Whether a word is such a noun itself, and so no name. */
export function isThingNoun(word: string): boolean {
  return THING_NOUN.test(word);
}
const THING_NOUN = new RegExp(`(?:${[COMPANY_DE, COMPANY_EN, PRODUCT_DE, PRODUCT_EN].join('|')})$`, 'iu');
