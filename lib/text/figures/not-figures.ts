// Numbers that are no figures: years, times of day, paragraphs, names of products, telephone numbers, list numbers, turns of phrase.
import { OPENERS } from '../word-lists';
import type { Amount } from './amounts';
import { valueOf } from './numbers';
import { at, capital, phrase, type Source } from './tokens';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// What numbers things, in either language, in small letters: laws, parts of works, places, lines, models, versions, programmes.
const LABELS = set(`
  artikel art paragraf paragraph paragrafen abs absatz absatzes satz ziffer buchstabe kapitel seite seiten band teil folge staffel episode version level stufe klasse phase etage stock bundesstraße autobahn gleis linie zimmer halle raum terminal
  tor block bezirk wahlkreis abbildung abb tabelle tab anlage anhang nr nummer no typ kategorie gruppe formel kanal flug zug flugsteig haus hausnummer postfach plz tel telefon fax isbn issn iban az aktenzeichen drucksache resolution protokoll beschluss
  agenda vision apollo sojus ariane falcon gemini windows python java android ios iphone ipad galaxy pixel playstation xbox boeing airbus embryer cessna learjet tupolew iljuschin antonow fokker bombardier ford mazda peugeot porsche audi bmw gpt claude llama photoshop
  article articles section sections chapter page pages volume vol part season version level grade class stage floor highway route interstate flight gate room area district station figure fig table appendix number type category group channel radio formula phase
  line lot unit plot act bill title rule directive regulation resolution proposition amendment protocol psalm verse room suite apartment apt box zip phone telephone ext doi pmid schalke hannover mainz u`);

// Words behind which a bare row of four digits is a year.
const BEFORE_YEAR = set(`
  jahr jahre jahren jahres anno seit ab bis vor nach von in im zum um ende anfang mitte sommer winter herbst frühjahr frühling und oder wm em olympia saison wahl jahrgang
  januar februar märz april mai juni juli august september oktober november dezember year years since until till before after from by during of summer spring autumn fall season mid late early
  january february march june july october december and or through to circa`);

// Turns of phrase that count nothing: the figure in them and what stands around it.
const PHRASES: Record<Source['language'], RegExp> = {
  de: /(?:tausend dank|eine million gründe|tausend gründe|hundert gründe|auf hundertachtzig|auf 180|vier augen|allen vieren|wolke sieben|wolke 7|oberen zehntausend|sieben sachen|fünf vor zwölf|fünf nach zwölf|null und nichtig|tausendundeine nacht|1001 nacht|zwei linke hände|drei kreuze|hundertsten ins tausendste|heiligen? drei könige|zwei-plus-vier|dreißigjährige[rnsm]? krieg|siebenjährige[rnsm]? krieg|hundertjährige[rnsm]? krieg|in null komma nichts|null bock|eins zu eins|ein und derselbe|eins a|die goldenen zwanziger|auf eins komma|zwischen zwei stühlen|aller guten dinge sind drei|tausend tode|unter vier augen|sechs richtige|alle fünfe gerade|alle fünf gerade|auf zwei hochzeiten|um drei ecken|sieben weltmeere|sieben weltwunder|mit sieben siegeln|tausend mal|in tausend stücke|zum x-ten mal|zwei paar schuhe|zwei paar stiefel|drei musketiere|drei fragezeichen|ein mal eins)/,
  en: /(?:thousand thanks|million thanks|thanks a million|million reasons|thousand reasons|thousand times no|million times|cloud nine|nine lives|sixes and sevens|square one|two cents|seven seas|seven wonders|big four|big five|fab four|fantastic four|seven years' war|seven years’ war|thirty years' war|thirty years’ war|hundred years' war|hundred years’ war|six day war|six-day war|one another|no one|one of a kind|one by one|million-dollar question|four-letter word|five-star|seven eleven|second to none|forty winks|three musketeers|three amigos|one hundred years of solitude|two left feet|in two minds|two-faced|two wrongs|kill two birds|twenty questions|four corners of|on all fours)/,
};

const plainValue = (amount: Amount): number => valueOf(amount.number);

// Addresses that are longer than this on either side of a digit are rare, and the search for them stays bounded.
const ADDRESS_REACH = 120;

/** Where the unbroken run of characters around `offset` goes in the direction of `step`. */
function runEnd(text: string, offset: number, step: 1 | -1): number {
  let here = offset;
  const stop = offset + step * ADDRESS_REACH;
  while (here !== stop && /\S/.test(text.charAt(step > 0 ? here : here - 1))) here += step;
  return here;
}

/** Whether the run of characters around the number is an address: of a web page, of mail, a file or a handle. */
function inAddress(source: Source, start: number, end: number): boolean {
  const before = source.text.slice(runEnd(source.text, start, -1), start);
  const after = source.text.slice(end, runEnd(source.text, end, 1));
  if (before === '' && after === '') return false;
  return /:\/\/|www\.|@|\.(?:com|de|org|net|eu|io|at|ch|uk)\/|^#\p{L}|[_\\]/u.test(before) || /^[\p{L}\d_.-]{0,64}@\p{L}|^[\p{L}\d-]{0,64}\.(?:com|de|org|net)(?![\p{L}\d])/u.test(after);
}

/** A number inside a name (GPT-4, A320, 36Kr, 737-500) or stuck to letters. */
function inName(source: Source, amount: Amount): boolean {
  const [first, before, earlier] = [at(source, amount.number.from), at(source, amount.number.from - 1), at(source, amount.number.from - 2)];
  if (!first.spaced && before.kind === 'word' && amount.from === amount.number.from) return true;
  if (!first.spaced && /^[-‐‑/.:_,–]$/.test(before.text) && !before.spaced && (earlier.kind === 'word' || earlier.kind === 'number') && amount.from === amount.number.from) return true;
  const after = at(source, amount.number.to);
  if (amount.number.form === 'digits' && after.kind === 'word' && !after.spaced && amount.number.to === amount.to) return true;
  return amount.unit === null && amount.number.form === 'digits' && /^[-‐‑/:]$/.test(after.text) && !after.spaced && !at(source, amount.number.to + 1).spaced && amount.number.plain && !/^(?:plus|odd)$/.test(at(source, amount.number.to + 1).lower);
}

/** A label, or a name with a capital, stands right before a bare small number: Artikel 5, Windows 11, Typ 2. */
function labelled(source: Source, amount: Amount): boolean {
  const before = at(source, amount.from - 1);
  const stop = before.text === '.' && !before.spaced;
  const word = stop || before.text === '-' ? at(source, amount.from - 2) : before;
  if (stop && /^(?:s|p|pp|bd|vgl)$/.test(word.lower)) return true;
  if (/^[§#°№]$/.test(before.text) || word.text === '§') return true;
  if (word.kind !== 'word' || at(source, amount.from).block || amount.number.power > 0) return false;
  if (LABELS.has(word.lower) && (amount.unit === null || amount.unit.kind === 'count') && (capital(word) || source.language === 'en' || word.lower === 'abs' || word.lower === 'nr')) return true;
  if (amount.unit !== null || stop || !amount.number.plain || !capital(word)) return false;
  return !OPENERS[source.language].has(word.lower) && !/^(?:genau|exakt|lediglich|gerade|plus|minus|gegen|noch|killed|exactly|plus|minus)$/.test(word.lower);
}

/** "10 Downing Street", "Web 2.0": an address, a version. */
function isAddressOrVersion(source: Source, amount: Amount): boolean {
  if (amount.number.form !== 'digits' || amount.number.power > 0) return false;
  const [first, second, third] = [1, 2, 3].map((step) => at(source, amount.number.to + step - 1));
  const street = /^(?:street|avenue|road|lane|boulevard|drive|square|court|place|st|ave|rd)$/;
  if (first && second && third && capital(first) && ((capital(second) && street.test(second.lower)) || (capital(third) && capital(second) && street.test(third.lower)))) return true;
  return amount.unit === null && /^\d\.\d$/.test(at(source, amount.number.from).text) && capital(at(source, amount.from - 1)) && !OPENERS[source.language].has(at(source, amount.from - 1).lower);
}

function isYear(source: Source, amount: Amount, hedged: boolean): boolean {
  const value = plainValue(amount);
  if (!amount.number.plain || value < 1000 || value > 2100 || at(source, amount.number.from).text.length !== 4) return false;
  if (amount.unit === null) return !hedged || value >= 1500 && /^(?:about|around|circa|ca|etwa|um|ab|bis|by|before|after|mid|über|over|\.)$/.test(at(source, amount.from - 1).lower);
  if (amount.unit.kind !== 'count' || hedged || value < 1500) return false;
  const [before, earlier, after] = [at(source, amount.from - 1), at(source, amount.from - 2), at(source, amount.number.to)];
  if (before.text === ',' && (earlier.kind === 'number' || BEFORE_YEAR.has(earlier.lower))) return true;
  // "der 1998 verstorbene Hacker": a participle behind a year, unless the figure is round.
  return BEFORE_YEAR.has(before.lower) || (value % 100 !== 0 && source.language === 'de' && /^\p{Ll}+(?:t|en)e[nmrs]?$/u.test(after.text));
}

/** "um acht", "halb acht", "außer Acht", "Zehn-Punkte-Plan": words that count nothing without a unit. */
function isWordAlone(source: Source, amount: Amount): boolean {
  if (amount.number.form !== 'words' || amount.unit !== null || amount.number.power > 0) return false;
  const [before, first, after] = [at(source, amount.from - 1), at(source, amount.from), at(source, amount.number.to)];
  if (after.text === '-' && !after.spaced && !at(source, amount.number.to + 1).spaced) return true;
  if (source.language === 'en') return plainValue(amount) <= 12 && (before.lower === 'past' || /^in the (?:morning|afternoon|evening)$/.test(phrase(source, amount.number.to, amount.number.to + 3)));
  if (capital(first) && before.kind === 'word' && !first.line) return true;
  return plainValue(amount) <= 12 && /^(?:halb|um|gegen|nach|vor)$/.test(before.lower) && after.kind !== 'word';
}

const CLOCK = /^(?:uhr|gmt|utc|cet|cest|mez|mesz|est|edt|pst|am|pm|a\.m|p\.m|o'clock|o’clock)$/;

/** 14.30 Uhr, 14:30, 3 p.m., acht Uhr. */
function isTime(source: Source, amount: Amount): boolean {
  const { to } = amount.number;
  if (CLOCK.test(at(source, to).lower) && !/^am$/.test(source.language === 'de' ? at(source, to).lower : '')) return true;
  if (/^[ap]\.?m$/.test(phrase(source, to, to + 3))) return true;
  if (at(source, to).text === ':' && !at(source, to).spaced && at(source, to + 1).kind === 'number') return amount.unit === null;
  const range = /^(?:bis|-|–|und|to|and)$/.test(at(source, to).lower) ? at(source, to + 2).lower : '';
  return /^uhr$/.test(range) || (amount.number.form === 'digits' && CLOCK.test(range) && range !== 'am');
}

/** 20. Januar, 3rd, 1980er, [12], the 1980s, 1.: ordinals, dates, references and list numbers. */
function isOrdinal(source: Source, amount: Amount): boolean {
  if (amount.number.form !== 'digits' || amount.number.power > 0) return false;
  const [before, after, later] = [at(source, amount.from - 1), at(source, amount.number.to), at(source, amount.number.to + 1)];
  if (before.text === '[' && after.text === ']') return true;
  if (!after.spaced && /^(?:er|ern|st|nd|rd|th|s|ies)$/.test(after.lower)) return true;
  if (/^['’]$/.test(after.text) && later.lower === 's') return true;
  if (/^['’]$/.test(before.text) && !at(source, amount.from).spaced && amount.number.plain && plainValue(amount) < 100) return true;
  const line = at(source, amount.from).line || (before.text === '(' && before.line);
  if (line && amount.unit === null && /^[.)]$/.test(after.text) && !after.spaced && later.kind === 'word') return true;
  if (after.text !== '.' || after.spaced || amount.unit !== null || !amount.number.plain || source.language !== 'de') return false;
  return later.kind === 'word' && !later.block && !(capital(later) && OPENERS.de.has(later.lower));
}

// Large towns whose names end as plurals do; others are told from counted nouns by their ending.
const TOWNS = /^(?:Berlin|Schwerin|Saarbrücken|Leverkusen|Bremerhaven|Paderborn|Cottbus|\p{L}{2,20}(?:ingen|hausen|hafen|kirchen|heim|stadt|burg|furt|berg|bach|dorf)|München|Köln|Essen|Bremen|Dresden|Hannover|Aachen|Wiesbaden|Münster|Göttingen|Gießen|Karlsruhe|Chemnitz|Halle|Wien|Bonn|Kassel|Potsdam|Mannheim|Kiel|Ulm|Trier|Worms|Neuss|Düren|Hagen|Siegen|Hameln|Minden|Dessau|Weimar|Speyer|Passau)$/u;

function isDialled(source: Source, amount: Amount): boolean {
  const { text } = source;
  if (amount.number.form !== 'digits' || amount.unit?.kind === 'money') return false;
  const [token, before, after] = [at(source, amount.number.from), at(source, amount.number.from - 1), at(source, amount.number.to)];
  if (before.text === '+' && /^\d{2,3}$/.test(token.text) && (after.kind === 'number' || after.text === '(')) return true;
  const lead = text.slice(Math.max(0, token.start - 60), token.start);
  if (/(?:Tel|Telefon|Fax|Phone|phone|ISBN|ISSN|IBAN|PLZ|Hotline|Rufnummer|Az|Aktenzeichen|DOI|doi|BLZ|Kontonummer|Konto)(?:nummer)?[.:]?[\s\d+()/–.-]{0,40}$/u.test(lead)) return true;
  if (amount.unit === null && /(?:(?:^|[^\d.,])(?:\+\s?\d|0\d{2,4}[\s/(-])[\d\s()/–-]{0,25}|[A-Z]{2}\d{2}(?:\s\d{4}){0,6}\s)$/u.test(lead.slice(-34))) return true;
  // A postcode: five digits before a place, behind a street and its number.
  if (/^\d{5}$/.test(token.text) && amount.unit?.kind === 'count' && /(?:\d[a-z]?,|D-|,)\s?$/u.test(lead)) return true;
  const town = amount.unit?.unit ?? '';
  if (/^\d{5}$/.test(token.text) && !/\s/.test(town) && town !== '' && (TOWNS.test(town) || !/(?:n|e|er|s)$/.test(town))) return true;
  // "1860 München" is a club.
  if (amount.number.plain && plainValue(amount) > 1800 && TOWNS.test(town)) return true;
  return /^0\d/.test(before.text) && before.kind === 'number';
}

const clean = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();

/** Whether a turn of phrase uses up the number. */
function isPhrase(source: Source, start: number, end: number): boolean {
  const from = Math.max(0, start - 24);
  const around = clean(source.text.slice(from, Math.min(source.text.length, end + 24)));
  if (!PHRASES[source.language].test(around)) return false;
  const match = PHRASES[source.language].exec(around);
  const place = clean(source.text.slice(from, start)).length;
  return match !== null && match.index <= place + (end - start) && match.index + match[0].length > place;
}

/** Whether the amount is no figure where it stands. `hedged`: a word bounds it. */
export function notAFigure(source: Source, amount: Amount, hedged: boolean): boolean {
  const [start, end] = [at(source, amount.from).start, at(source, amount.to - 1).end];
  const money = amount.unit?.kind === 'money' || amount.unit?.kind === 'percent';
  if (!money && inName(source, amount)) return true;
  if (isPhrase(source, start, end) || inAddress(source, start, end)) return true;
  if (money) return false;
  return labelled(source, amount) || isYear(source, amount, hedged) || isTime(source, amount) || isOrdinal(source, amount) || isDialled(source, amount) || isAddressOrVersion(source, amount) || isWordAlone(source, amount);
}
