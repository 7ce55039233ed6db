// Tells a year from a number of four digits that counts, measures or names something.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// What is counted or measured; a number before them is never a year.
const GERMAN_UNITS = set(`
  Euro Dollar US-Dollar Franken Mark Pfund Yen Yuan Rubel Kronen Cent Prozent Meter Metern Kilometer Kilometern Zentimeter Millimeter Meilen Hektar Quadratmeter Quadratkilometer Kubikmeter Liter Tonnen
  Kilo Kilogramm Gramm Grad Watt Kilowatt Megawatt Volt PS Uhr Mal Mann Tage Stunden Minuten Sekunden Wochen Monate Jahre Jahren Stück Punkte Punkten Punkt Seiten Mio Mrd Millionen Milliarden Opfer Tote Einwohner Kinder`);
const GERMAN_HEDGES = set(`
  rund etwa circa ca knapp gut fast beinahe nahezu über mindestens höchstens maximal minimal bis zu insgesamt weitere weiteren alle genau exakt als jeweils je pro weit ungefähr zirka mehr weniger zusätzlich zusätzliche wenigstens noch nur`);
// Words that name something by a number.
const NAMED = set(`
  windows office agenda zimmer raum flug postfach hausnummer modell typ artikel seite nummer nr no number paragraf paragraph section room flight model type page version din iso abs absatz kanal line linie platz
  boeing airbus peugeot bmw audi mercedes fiat porsche route highway level index dax kapitel vers auflage pin plz code apollo form article rule resolution s2 kw psalm konto postleitzahl ios android runner account zip`);
const GERMAN_PLACED = set('im in seit ab bis von vom um anno jahr jahre jahren jahres zwischen und gegen nach vor dem der sommer winter herbst frühjahr frühling ende anfang mitte stand oktober');
const ENGLISH_UNITS = set(`
  people men women children soldiers troops workers jobs students pupils homes houses dollars euros pounds yen yuan percent per feet foot miles mile metres meters km kilometres kilometers kilograms tons tonnes pounds hours minutes
  seconds days weeks months years times votes points seats cases deaths million billion trillion hundred square cubic degrees kg mph hp more fewer other of dead refugees migrants`);
const MEASURES = set('dollars euros pounds yen yuan percent per feet foot miles metres meters km kilometres kilometers tons tonnes hours minutes seconds days weeks months years square cubic');
const ENGLISH_HEDGES = set('about some roughly nearly almost over than least most up to exactly only additional another all these those total approximately around estimated every');
const ENGLISH_PLACED = set('in since by until till from between and of during before after through to circa c year early late mid spring summer fall autumn winter or for');

/** Bare numbers outside these years are too often counts. */
const isLikely = (year: number): boolean => year <= 2060 && (year >= 1700 ? year % 100 !== 0 : year >= 1400 && year % 50 !== 0);
const isPossible = (year: number): boolean => year >= 1000 && year <= 2100;

type Beside = { previous: string; next: string; nextButOne: string; year: number };

function beside(before: string, digits: string, after: string): Beside | null {
  // A part of something longer: a price, a path, a fraction, a telephone number, a name with a hyphen.
  if (/[\p{L}\p{N}$€£¥§#@&%/.,:_=+*-]$/u.test(before) || /[$€£¥§#@&=+] ?$|(?:EUR|USD|CHF|GBP) $/u.test(before)) return null;
  if (/^(?:[/.,:_=+*–-]\d|[-/_=]\p{L}|[ \u00a0\u202f]?[$€£¥%°])/u.test(after)) return null;
  // A title: „2001: Odyssee im Weltraum“.
  if (/["„“»«‚]$/.test(before) && /^(?::|["“”«»])/.test(after)) return null;
  const year = Number(digits);
  if (!isPossible(year)) return null;
  const previous = /([\p{L}\p{N}’'.-]{1,24})[^\S\n]{1,3}["„“(]?$/u.exec(before)?.[1] ?? '';
  const [, next = '', nextButOne = ''] = /^[^\S\n]{1,3}([\p{L}’'-]{1,24})(?:[^\S\n]{1,3}([\p{L}’'-]{1,24}))?/u.exec(after) ?? [];
  return /^\d+$/.test(previous) || NAMED.has(previous.toLowerCase().replace(/\.$/, '')) ? null : { previous, next, nextButOne, year };
}

/**
 * Whether four digits of a German text are a year. `before` and `after` are short stretches of the text around them; `placed`: a preposition
 * or a phase stands before them. German counts with capitals after the number (2015 Menschen), so a plural noun there speaks against a year.
 */
export function isGermanYear(before: string, digits: string, after: string, placed: boolean): boolean {
  const found = beside(before, digits, after);
  if (!found) return false;
  const { previous, next, nextButOne, year } = found;
  const strong = /^(?:im|seit|ab|anno|jahr|jahre|jahren|jahres|sommer|winter|herbst|frühjahr|frühling|ende|anfang|mitte|zwischen)$/i.test(previous) || (placed && /^(?:und|bis)$/.test(previous));
  if (GERMAN_UNITS.has(next)) return false;
  if (GERMAN_HEDGES.has(previous.toLowerCase().replace(/\.$/, '')) && previous !== 'bis') return false;
  if (/^auf$/i.test(next) && /^von$/i.test(previous)) return isLikely(year) && year > 1900;
  const counted = /^\p{Lu}\p{Ll}+(?:en|er|e|[^i]n|s|innen)$/u.test(next) && !/^\p{Lu}/u.test(nextButOne);
  if (counted && !strong) return false;
  return placed || GERMAN_PLACED.has(previous.toLowerCase()) ? isLikely(year) || strong || year % 500 !== 0 : isLikely(year);
}

/** The same for an English text, which counts in small letters (2015 people). */
export function isEnglishYear(before: string, digits: string, after: string, placed: boolean): boolean {
  const found = beside(before, digits, after);
  if (!found) return false;
  const { previous, next, year } = found;
  if (/^(?:in|since)$/i.test(previous) && !MEASURES.has(next.toLowerCase())) return true;
  if (ENGLISH_UNITS.has(next.toLowerCase()) || ENGLISH_HEDGES.has(previous.toLowerCase()) && !(previous.toLowerCase() === 'to' && isLikely(year))) return false;
  const there = placed || ENGLISH_PLACED.has(previous.toLowerCase());
  if (/^\p{Ll}{3,}s$/u.test(next) && !/(?:ss|us|is|as)$/.test(next) && !/^(?:the|his|her|its|their|our|in|since|by|until|during|’s|'s)$/i.test(previous)) return false;
  return there ? isLikely(year) || year % 500 !== 0 || /^(?:in|since|year|and|to|until|between)$/i.test(previous) : isLikely(year);
}
