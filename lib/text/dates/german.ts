// How German writes its dates.
import { anyOf, byFirstWord, sticky, type Vocabulary } from './grammar';
import { DAY_PARTS, DAY_WORDS, DIRECTIONS, HOLIDAYS, MONTHS, NUMBERS, SEASONS, UNIT_STEMS, WEEKDAYS } from './german-words';
import { isGermanYear } from './years';

const DIRECTION = `(?:${anyOf(DIRECTIONS.keys())})`;
const UNIT = anyOf(UNIT_STEMS.keys());
const COUNT = String.raw`(?<count>\d{1,3}|${anyOf(NUMBERS.keys())})`;
const VAGUE = 'einem halben|einem dreiviertel|wenigen|wenige|einigen|einige|einiger|mehreren|mehrere|mehrerer|vielen|paar|ein paar|etlichen|etliche|anderthalb|eineinhalb|zweieinhalb';
const FULL_MONTH = anyOf([...MONTHS.keys()].filter((word) => (word.length > 3 && word !== 'sept') || word === 'mai'));
const MONTH = `(?:${FULL_MONTH}|(?:jan|feb|mär|mrz|apr|jun|jul|aug|sept|sep|okt|nov|dez)\\.?)`;
const YEAR = String.raw`\d{4}(?![.,:]?\d)`;
// "2025", "des Jahres 2025", "vergangenen Jahres", "des vergangenen Jahres", "im vergangenen Jahr".
const OF_YEAR = `(?:,? (?:(?:des|im) jahr(?:e?s)? )?(?<year>${YEAR})|,? (?:des |im )?(?<tail>${anyOf(DIRECTIONS.keys())})e[nrsm]? jahr(?:e?s)?| ?[’'](?<short>\\d{2}))`;
const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS.keys())})s?(?: ?(?:${anyOf(DAY_PARTS)})s?)?`;
const ORDINAL = String.raw`(?<ordinal>\d{1,2}|erst|zweit|dritt|viert|letzt)(?:\.|e[nrsm]?)`;

const months = [...MONTHS.keys()];
const weekdays = [...WEEKDAYS.keys()].flatMap((day) => ['', 's', ...DAY_PARTS.flatMap((part) => [part, `${part}s`])].map((part) => day + part));
const adjectives = [...DIRECTIONS.keys()].flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));
const ordinals = [...NUMBERS.keys()].flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));
const seasons = [...SEASONS.keys()].flatMap((season) => [season, `${season}s`]);

const RULES = byFirstWord([
  { starts: ['#'], shape: 'iso', source: String.raw`(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})(?!-?\d)` },
  { starts: ['#'], shape: 'numeric', source: String.raw`(?<first>\d{1,2})\. ?(?<second>\d{1,2})\. ?(?<year>\d{4}|\d{2})(?![.,:]?\d)` },
  { starts: ['#'], shape: 'day', source: String.raw`(?<day>\d{1,2})\. ?(?:[–—/-]|bis(?: zum)?|auf(?: den)?|und|oder) ?(?<day2>\d{1,2})\. ?(?<monthNumber>\d{1,2})\. ?(?<year>\d{4}|\d{2})?(?![.,:]?\d)` },
  { starts: ['#'], shape: 'day', source: String.raw`(?<day>\d{1,2})\. ?(?:(?:[–—/-]|bis(?: zum)?|auf(?: den)?|und|oder) ?(?<day2>\d{1,2})\. ?)?(?<month>${MONTH})${OF_YEAR}?` },
  { starts: ['erste', 'ersten', 'erster'], shape: 'day', needs: ['capital'], source: `(?<day>erst)e[nr]? (?<month>mai|januar|april|juni|juli|september|oktober)${OF_YEAR}?` },
  { starts: ['#'], shape: 'numeric', needs: ['place'], source: String.raw`(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?!\d)` },
  { starts: ['#'], shape: 'century', source: String.raw`(?<ordinal>\d{1,2})\.(?: ?(?:und|bis|oder|/|–|-|auf das|ins|zum) ?(?<ordinal2>\d{1,2})\.)? ?(?:jahrhunderts?|jahrhunderten|jh\.?|jhd\.?|jhdt\.?)(?<bc> (?:v\. ?|vor )chr(?:istus|\.)?)?` },
  { starts: ordinals, shape: 'century', source: `(?<ordinal>${anyOf(NUMBERS.keys())})e[nrsm]? jahrhunderts?` },
  { starts: ['#'], shape: 'decade', source: String.raw`(?<year>\d{3}0)-?er(?:n|(?: |-)jahren?)?` },
  { starts: ['#'], shape: 'decade', source: String.raw`(?<decade>[1-9]0)-?er(?: |-)jahren?` },
  { starts: ['#'], shape: 'decade', needs: ['place'], source: String.raw`(?<decade>[2-9]0)ern` },
  { starts: [...NUMBERS.keys()], shape: 'decade', source: `(?<decade>${anyOf([...NUMBERS.keys()].filter((word) => word.endsWith('iger') || word.endsWith('ßiger')))})(?: (?:und|bis|oder) (?<decade2>(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er))?(?: |-)?jahren?` },
  { starts: ['zwanziger', 'dreißiger', 'vierziger', 'fünfziger', 'sechziger', 'siebziger', 'achtziger', 'neunziger'].flatMap((word) => [`${word}jahre`, `${word}jahren`]), shape: 'decade', source: `(?<decade>(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er)jahren?` },
  { starts: ['#', 'erste', 'ersten', 'erstes', 'erster', 'zweite', 'zweiten', 'zweites', 'dritte', 'dritten', 'drittes', 'vierte', 'vierten', 'viertes', 'letzte', 'letzten', 'letztes'], shape: 'quarter', source: `${ORDINAL} (?:quartals?|vierteljahr(?:e?s)?)${OF_YEAR}?` },
  { starts: ['#', 'erste', 'ersten', 'erstes', 'erster', 'zweite', 'zweiten', 'zweites', 'zweiter'], shape: 'half', source: `${ORDINAL} (?:halbjahr(?:e?s)?|jahreshälfte)${OF_YEAR}?` },
  { starts: ['q1', 'q2', 'q3', 'q4'], shape: 'quarter', source: String.raw`q(?<ordinal>[1-4])(?: |/)(?<year>${YEAR})` },
  { starts: ['ersten', 'erste'], shape: 'firstMonths', source: `ersten? (?<ordinal>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf) monaten?${OF_YEAR}` },
  { starts: seasons, shape: 'season', needs: ['capital'], source: `(?<season>${anyOf(SEASONS.keys())})s? (?<year>${YEAR})(?:/\\d{2,4})?` },
  { starts: seasons, shape: 'season', needs: ['capital'], source: `(?<season>${anyOf(SEASONS.keys())})s?${OF_YEAR}` },
  { starts: seasons, shape: 'season', needs: ['capital', 'place'], source: `(?<season>${anyOf(SEASONS.keys())})s?` },
  { starts: weekdays, shape: 'weekday', needs: ['capital', 'free'], source: `${WEEKDAY} (?:(?:der|in der) )?(?<week>${anyOf(DIRECTIONS.keys())})e[nr] woche` },
  { starts: weekdays, shape: 'weekday', needs: ['capital', 'free'], source: WEEKDAY },
  { starts: months, shape: 'month', needs: ['capital'], source: `(?<month>${MONTH})(?: ?(?:[–—/-]|bis|und|oder) ?(?<month2>${MONTH}))?${OF_YEAR}` },
  { starts: months, shape: 'month', needs: ['capital', 'place'], source: `(?<month>${FULL_MONTH}) (?:bis|und) (?<month2>${FULL_MONTH})` },
  { starts: months, shape: 'month', needs: ['capital', 'place'], source: `(?<month>${FULL_MONTH})` },
  { starts: adjectives, shape: 'weekday', source: `(?<direction>${DIRECTION})e[nrsm]? ${WEEKDAY}` },
  { starts: adjectives, shape: 'month', source: `(?<direction>${DIRECTION})e[nrsm]? (?<month>${FULL_MONTH})` },
  { starts: adjectives, shape: 'season', source: `(?<direction>${DIRECTION})e[nrsm]? (?<season>${anyOf(SEASONS.keys())})s?` },
  { starts: adjectives, shape: 'period', source: `(?<direction>${DIRECTION})e[nrsm]? (?:${COUNT} |(?<vague>${VAGUE}) )?(?<unit>${UNIT})(?:e?s)?` },
  { starts: adjectives, shape: 'period', source: `(?<direction>${DIRECTION})e[nr]? (?:${COUNT} |(?<vague>${VAGUE}) )?(?<unit>tag|woche|monat|quartal|jahr|jahrzehnt)(?<plural>en|e|n)` },
  { starts: ['vor'], shape: 'ago', source: `vor (?:(?:rund|etwas?|gut|knapp|fast|über|ungefähr|genau|mehr als|weniger als|circa|ca\\.) ){0,2}(?:${COUNT}|(?<vague>${VAGUE})) (?<unit>${UNIT})(?:en|em|e|n|s)?` },
  { starts: ['vor'], shape: 'reference', source: 'vor (?:tagen|wochen|monaten|jahren|jahrzehnten)' },
  { starts: ['heute', 'gestern', 'vorgestern', 'übermorgen'], shape: 'dayWord', source: `(?<dayWord>heute|gestern|vorgestern|übermorgen)(?! auf morgen)(?: (?:${anyOf(DAY_PARTS)}))?` },
  { starts: ['heutigen', 'heutige', 'gestrigen', 'gestrige', 'morgigen', 'morgige'], shape: 'dayWord', source: '(?<dayWord>heutig|gestrig|morgig)en? tag(?:es|s)?' },
  { starts: ['morgen'], shape: 'dayWord', needs: ['small'], source: `(?<dayWord>morgen)(?: (?:früh|vormittag|mittag|nachmittag|abend))?` },
  { starts: ['jahr', 'jahre', 'jahren', 'jahres', 'jahrs'], shape: 'years', needs: ['capital'], source: String.raw`jahr(?:e|en|es|s)? (?<year>\d{3,4})(?: ?(?:[–—/-]|bis|und) ?(?<year2>\d{2}|\d{4}))?(?![.,:]?\d)(?<bc> v\. ?chr\.)?` },
  { starts: ['jahres', 'monats', 'woche', 'jahrzehnts', 'jahrhunderts', 'quartals'], shape: 'reference', needs: ['phase', 'capital'], source: '(?:jahres|monats|woche|jahrzehnts|jahrhunderts|quartals)' },
  { starts: ['tags'], shape: 'reference', source: 'tags (?:darauf|zuvor)' },
  { starts: ['siebziger', 'achtziger', 'neunziger', 'sechziger', 'fünfziger', 'siebzigern', 'achtzigern', 'neunzigern', 'sechzigern', 'fünfzigern'], shape: 'decade', needs: ['capital', 'place'], source: '(?<decade>(?:fünfzig|sechzig|siebzig|achtzig|neunzig)er)n?' },
  { starts: ['jahr', 'monat', 'tag', 'woche', 'abend', 'morgen'], shape: 'reference', needs: ['place', 'capital'], source: '(?:jahr|monat|tag|woche|abend|morgen) (?:darauf|danach|zuvor|davor|vorher)' },
  { starts: ['#', ...NUMBERS.keys(), 'wenige', 'einige', 'mehrere'], shape: 'reference', source: `(?:${COUNT}|(?<vague>${VAGUE})) (?:tage?|wochen?|monate?|jahre?|jahrzehnte?) (?:später|zuvor|danach|darauf|davor|vorher)` },
  { starts: ['vorjahr', 'vorjahres', 'vorjahrs', 'vormonat', 'vormonats', 'vorwoche', 'vortag', 'vortages', 'vortags', 'vorquartal', 'vorquartals', 'vorabend'], shape: 'reference', needs: ['capital'], source: 'vor(?:jahr|monat|woche|tag|quartal|abend)(?:e?s)?' },
  { starts: adjectives, shape: 'reference', source: '(?:vergangen|letzt|kommend|heutig|gestrig|selb|gleich|nächst)e[nrs]? (?:nacht|abend|morgen|vormittag|mittag|nachmittag)' },
  { starts: ['jahresende', 'jahresbeginn', 'jahresanfang', 'jahresmitte', 'jahreswechsel'], shape: 'years', needs: ['capital'], source: `jahres(?:ende|beginn|anfang|mitte|wechsel) (?<year>${YEAR})(?:/\\d{2,4})?` },
  { starts: ['jahresende', 'jahresbeginn', 'jahresanfang', 'jahresmitte', 'jahreswechsel', 'monatsende', 'monatsbeginn', 'wochenende', 'wochenbeginn', 'wochenanfang'], shape: 'reference', needs: ['capital', 'place'], source: '(?:jahres(?:ende|beginn|anfang|mitte|wechsel)|monats(?:ende|beginn)|wochen(?:ende|beginn|anfang))' },
  { starts: ['heuer'], shape: 'period', source: '(?<direction>(?<unit>heuer))' },
  { starts: ['gleichzeitig', 'zeitgleich', 'zur'], shape: 'reference', needs: ['opening'], source: '(?:gleichzeitig|zeitgleich|zur (?:gleichen|selben) zeit)' },
  { starts: HOLIDAYS.keys(), shape: 'holiday', needs: ['capital'], source: `(?<holiday>${anyOf(HOLIDAYS.keys())}) (?<year>${YEAR})` },
  { starts: ['#'], shape: 'years', source: String.raw`(?<year>\d{1,4})(?<bc> v\. ?(?:chr|u\. ?z)\.)` },
  { starts: ['#'], shape: 'years', source: String.raw`(?<year>1\d{3}|20\d{2}) ?[–—/-] ?(?<year2>1\d{3}|20\d{2}|\d{2})(?![.,:/–-]?\d)` },
  { starts: ['#'], shape: 'year', source: String.raw`(?<year>\d{4})(?![.,:]\d)` },
]);

/** German dates. */
export const GERMAN: Vocabulary = {
  rules: RULES,
  prefix: sticky(`(?:in der nacht (?:auf|zum|zu|vom|von) |(?<from>seit|ab) |(?<until>bis) |(?<other>am|an|im|in|vom|von|zum|zur|zu|zwischen) ){0,2}(?<article>(?:den|dem|der|des|die|das|einem) )?(?:(?<phase>anfang|mitte|ende|beginn|schluss) (?:(?:des|der|dieses) )?|(?:frühen|späten|beginnenden|ausgehenden) )?`, ''),
  prefixes: new Set(['in', 'seit', 'ab', 'bis', 'am', 'an', 'im', 'vom', 'von', 'zum', 'zur', 'zu', 'zwischen', 'anfang', 'mitte', 'ende', 'beginn', 'frühen', 'späten']),
  joint: sticky(String.raw` ?(?:(?<and>und)|bis(?: zum| zur)?|(?<night>auf(?: den)?)|[–—-]) ?`, ''),
  apposition: sticky(String.raw`(?: ?\(|,? (?:dem |den |der |des )?)`, ''),
  months: MONTHS,
  weekdays: WEEKDAYS,
  seasons: SEASONS,
  units: new Map([...UNIT_STEMS, ['heuer', 'year']]),
  numbers: NUMBERS,
  directions: new Map([...DIRECTIONS, ['heuer', 0]]),
  dayWords: DAY_WORDS,
  holidays: HOLIDAYS,
  isYear: isGermanYear,
  monthFirst: () => false,
};
