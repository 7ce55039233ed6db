// The German words of time: from general knowledge of the language, in the forms that news uses.
import { numbered } from './grammar';
import type { Season, Unit } from './resolve';

export const MONTHS = numbered('januar=jänner=jan februar=feber=feb märz=maerz=mär=mrz april=apr mai juni=jun juli=jul august=aug september=sept=sep oktober=okt november=nov dezember=dez');
export const WEEKDAYS = numbered('montag dienstag mittwoch donnerstag freitag samstag=sonnabend sonntag');
export const DAY_PARTS = ['früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['frühling', 21], ['frühjahr', 21], ['sommer', 22], ['frühsommer', 22], ['spätsommer', 22], ['hochsommer', 22], ['herbst', 23], ['frühherbst', 23], ['spätherbst', 23], ['winter', 24],
]);

/** Units in the singular, with the endings of their cases and plurals left out. */
export const UNIT_STEMS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['tag', 'day'], ['woche', 'week'], ['monat', 'month'], ['quartal', 'quarter'], ['jahr', 'year'], ['jahrzehnt', 'decade'], ['jahrhundert', 'century'], ['wochenende', 'weekend'],
]);

export const NUMBERS = new Map([
  ...numbered('ein=eine=einem=einer=einen=eines zwei=zweier drei=dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'),
  ...numbered('erst zweit dritt viert fünft sechst siebt=siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst'),
  // The last quarter.
  ['letzt', 4],
  ...['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'].flatMap((tens, at): [string, number][] => [[tens, 20 + 10 * at], [`${tens}er`, 20 + 10 * at]]),
]);

/** Stems of the adjectives that place a period beside the present; null: beside another date of the text. */
export const DIRECTIONS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['dies', 0], ['laufend', 0], ['aktuell', 0], ['heutig', 0], ['vergangen', -1], ['letzt', -1], ['vorig', -1], ['verflossen', -1], ['zurückliegend', -1], ['gestrig', -1], ['jüngst', -1], ['abgelaufen', -1],
  ['vorletzt', -2], ['vorvergangen', -2], ['vorvorig', -2], ['kommend', 1], ['nächst', 1], ['übernächst', 2], ['folgend', null], ['darauffolgend', null], ['selb', null], ['gleich', null], ['vorangegangen', null], ['vorhergehend', null],
]);

export const DAY_WORDS: ReadonlyMap<string, number> = new Map([['heute', 0], ['gestern', -1], ['vorgestern', -2], ['morgen', 1], ['übermorgen', 2], ['heutig', 0], ['gestrig', -1], ['morgig', 1]]);

export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['neujahr', '01-01'], ['heiligabend', '12-24'], ['weihnachten', '12-25'], ['silvester', '12-31'], ['ostern', ''], ['pfingsten', ''], ['karfreitag', ''], ['ostermontag', ''], ['ostersonntag', ''], ['pfingstmontag', ''], ['rosenmontag', ''], ['himmelfahrt', ''],
]);
