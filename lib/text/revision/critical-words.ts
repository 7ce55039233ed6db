// Words whose change flips what a sentence says; the diff marks them wherever they come or go.

/** What kind of word it is. */
export type Critical = 'figure' | 'date' | 'negation' | 'quantifier' | 'unit' | 'currency';

const list = (words: string): string[] => words.trim().split(/\s+/);

// Closed classes of German and English, with their inflected forms; the figures engine (lib/text/figures) knows more units, but weighs too much
// for the browser, where this runs.
const WORDS: Record<Critical, string[]> = {
  figure: list(`
    null eins ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend dutzend
    million millionen milliarde milliarden billion billionen mio mrd tsd hälfte drittel viertel fünftel doppelt doppelte dreifach dreifache
    zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens
    millions billions trillion trillions bn mn half third quarter double triple twice
    erste ersten erster erstes zweite zweiten zweiter dritte dritten letzte letzten letzter letztes first second last`),
  date: list(`
    januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    heute gestern morgen vorgestern übermorgen
    january february march may june july october december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow`),
  negation: list(`
    nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder ohne kaum außer
    not no never none nobody nothing nowhere neither nor without cannot hardly except t`),
  quantifier: list(`
    nur bloß lediglich alle allen aller alles jede jeder jedes jeden jedem sämtliche beide einige mehrere manche viele vielen wenige wenigen einzige einzigen einziger meisten
    mehr weniger mindestens wenigstens höchstens maximal minimal rund etwa circa ca ungefähr fast nahezu knapp gut über unter bis ab seit vor nach schon noch erst
    immer oft häufig selten manchmal größte größten größter kleinste kleinsten höchste höchsten niedrigste niedrigsten beste besten
    only merely all every each both some several many few most more less fewer least almost nearly about around roughly over under up until since before after already still
    always often rarely seldom sometimes largest biggest smallest highest lowest best sole exactly genau`),
  unit: list(`
    % ‰ prozent prozentpunkt prozentpunkte prozentpunkten promille meter metern kilometer kilometern zentimeter millimeter quadratmeter hektar liter litern gramm kilogramm kilo tonne tonnen
    sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren grad watt kilowatt megawatt gigawatt kilowattstunden km m cm mm kg g t l kwh mw gw
    percent percentage point points metre metres meters kilometre kilometres kilometers mile miles foot feet inch inches litre litres liters gallon gallons gram grams kilogram kilograms tonnes ton tons pound pounds
    second seconds minutes hour hours day days week weeks month months year years degree degrees watts`),
  currency: list('€ $ £ ¥ euro euros eur cent dollar dollars dollarn usd pfund gbp yen jpy yuan renminbi cny franken chf rubel rouble roubles kronen krone złoty rupien rupees mark d-mark pence cents'),
};

const KINDS: ReadonlyMap<string, Critical> = new Map(Object.entries(WORDS).flatMap(([kind, words]) => words.map((word): [string, Critical] => [word, kind as Critical])));

/** What makes a word (without blanks and marks around it) critical, or null. Anything with a digit is a figure. */
export function criticalKind(word: string): Critical | null {
  return /\p{N}/u.test(word) ? 'figure' : (KINDS.get(word.toLowerCase()) ?? null);
}
