// How English writes its dates.
import { DAY_PARTS, DAY_WORDS, DIRECTIONS, HOLIDAYS, MONTHS, NUMBERS, SEASONS, UNIT_STEMS, WEEKDAYS } from './english-words';
import { anyOf, byFirstWord, sticky, type Vocabulary } from './grammar';
import { isEnglishYear } from './years';

const FULL_MONTH = anyOf([...MONTHS.keys()].filter((word) => word.length > 4 || word === 'may' || word === 'june' || word === 'july'));
const MONTH = `(?:${FULL_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?)`;
const YEAR = String.raw`\d{4}(?![.,:]?\d)`;
const OF_YEAR = `(?:,? (?:(?:of|in) )?(?<year>${YEAR})|,? (?:of )?(?<tail>this|last|next) year| ?['’](?<short>\\d{2}))`;
const WEEKDAY = `(?<weekday>${anyOf([...WEEKDAYS.keys()].filter((word) => word.endsWith('day')))})(?: (?:early )?(?:${anyOf(DAY_PARTS)}))?`;
const SHORT_WEEKDAY = `(?<weekday>${anyOf([...WEEKDAYS.keys()].filter((word) => !word.endsWith('day')))})`;
const COUNT = String.raw`(?<count>\d{1,3}|${anyOf([...NUMBERS.keys()].filter((word) => !/(?:st|nd|rd|th|ies)$/.test(word)))})`;
const VAGUE = 'several|a few|few|many|some|a couple of|a couple|couple of|recent';
const ORDINAL_DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const ORDINAL = String.raw`(?<ordinal>\d{1,2}(?=st|nd|rd|th)|first|second|third|fourth|last|final)(?:st|nd|rd|th)?`;
const SEASON = anyOf(SEASONS.keys());

const months = [...MONTHS.keys()];
const weekdays = [...WEEKDAYS.keys()];
const directions = [...DIRECTIONS.keys()];
const numbers = [...NUMBERS.keys()];
// Papers, days of shopping, crime and church that carry a weekday in their name.
const NO_PAPER = String.raw`(?! (?:times|telegraph|mirror|mail|express|post|herald|star|world|independent|night live|night football|supplement))`;

const RULES = byFirstWord([
  { starts: ['#'], shape: 'iso', source: String.raw`(?<year>\d{4})[/-](?<monthNumber>\d{2})[/-](?<day>\d{2})(?![/-]?\d)` },
  { starts: ['#'], shape: 'numeric', source: String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>\d{4}|\d{2})(?![/.,-]?\d)` },
  { starts: ['#'], shape: 'day', source: `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:[–—/-]|to|and|or) ?(?<day2>\\d{1,2})(?:st|nd|rd|th)?)? (?:day )?(?:of )?(?<month>${MONTH})${OF_YEAR}?` },
  { starts: months, shape: 'day', needs: ['capital'], source: `(?<month>${MONTH}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![.:]?\\d)(?: ?(?:[–—/-]|to|through|and|or) ?(?<day2>${ORDINAL_DAY}))?(?! (?:${FULL_MONTH}))${OF_YEAR}?` },
  { starts: months, shape: 'month', needs: ['capital'], source: `(?<month>${MONTH})(?: ?(?:[–—/-]|to|through|and|or) ?(?<month2>${MONTH}))?${OF_YEAR}` },
  { starts: months, shape: 'month', needs: ['capital'], source: `(?<month>${FULL_MONTH}) (?:to|through|and|or) (?<month2>${FULL_MONTH})` },
  { starts: months, shape: 'month', needs: ['capital', 'place'], source: `(?<month>${FULL_MONTH})(?! \\p{L}{2,}['’]s)` },
  { starts: ['january', 'february', 'october', 'november', 'december', 'september'], shape: 'month', needs: ['capital'], source: '(?<month>january|february|september|october|november|december)' },
  { starts: ['mid'], shape: 'month', source: `mid(?: |-)(?<month>${FULL_MONTH})${OF_YEAR}?` },
  { starts: ['mid'], shape: 'decade', source: 'mid(?: |-)(?<year>\\d{3}0)s' },
  { starts: ['mid'], shape: 'years', source: `mid(?: |-)(?<year>1\\d{3}|20\\d{2})` },
  { starts: ['#'], shape: 'decade', source: String.raw`(?<year>\d{3}0)['’]?s` },
  { starts: ['#'], shape: 'decade', source: String.raw`['’]?(?<decade>[3-9]0)['’]?s` },
  { starts: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'], shape: 'decade', needs: ['place'], source: '(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)' },
  { starts: ['#', ...numbers], shape: 'century', source: `(?<ordinal>\\d{1,2}(?=st|nd|rd|th)|twenty-first|${anyOf(numbers.filter((word) => /(?:st|nd|rd|th)$/.test(word)))})(?:st|nd|rd|th)?(?: and (?<ordinal2>\\d{1,2})(?:st|nd|rd|th))?(?: |-)(?:century|centuries)(?<bc> b\\.?c\\.?(?:e\\.?)?)?` },
  { starts: ['#', 'first', 'second', 'third', 'fourth', 'last', 'final'], shape: 'quarter', source: `${ORDINAL}(?: |-)quarter${OF_YEAR}` },
  { starts: ['#', 'first', 'second', 'third', 'fourth'], shape: 'quarter', needs: ['place'], source: `${ORDINAL}(?: |-)quarter` },
  { starts: ['q1', 'q2', 'q3', 'q4'], shape: 'quarter', source: `q(?<ordinal>[1-4])${OF_YEAR}` },
  { starts: ['first', 'second'], shape: 'half', source: `${ORDINAL} half${OF_YEAR}` },
  { starts: ['first', 'second'], shape: 'half', source: `${ORDINAL} half of the (?<of>year)` },
  { starts: ['first'], shape: 'firstMonths', source: `first (?<ordinal>two|three|four|five|six|seven|eight|nine|ten|eleven) months${OF_YEAR}` },
  { starts: SEASONS.keys(), shape: 'season', source: `(?<season>${SEASON})${OF_YEAR}(?:[/–-]\\d{2,4})?` },
  { starts: SEASONS.keys(), shape: 'season', needs: ['place'], source: `(?<season>${SEASON})(?! of)` },
  { starts: weekdays, shape: 'weekday', needs: ['capital', 'free'], source: `${WEEKDAY} (?:of )?(?<week>this|last|next) week` },
  { starts: weekdays, shape: 'weekday', needs: ['capital', 'free'], source: `${WEEKDAY}${NO_PAPER}` },
  { starts: weekdays, shape: 'weekday', needs: ['capital', 'free', 'place'], source: `${SHORT_WEEKDAY}\\.?` },
  { starts: directions, shape: 'weekday', source: `(?<direction>${anyOf(directions)}) ${WEEKDAY}` },
  { starts: directions, shape: 'month', source: `(?<direction>this|last|next|past|coming) (?<month>${FULL_MONTH})` },
  { starts: directions, shape: 'season', source: `(?<direction>this|last|next|past|coming) (?<season>${SEASON})(?! (?:of|in))` },
  { starts: directions, shape: 'period', source: `(?<direction>${anyOf(directions)}) (?:calendar |fiscal |financial )?(?<unit>day|week|month|quarter|year|decade|century|weekend)(?!['’-])` },
  { starts: directions, shape: 'period', source: `(?<direction>${anyOf(directions)}) (?:calendar |fiscal |financial )?(?<unit>week|month|quarter|year|decade|weekend)(?=['’]s)` },
  { starts: directions, shape: 'period', source: `(?<direction>last|past|next|coming|previous|following) (?:${COUNT} |(?<vague>${VAGUE}) )?(?<unit>day|week|month|quarter|year|decade)(?<plural>s)` },
  { starts: ['weekend'], shape: 'reference', needs: ['place'], source: 'weekend' },
  { starts: ['recent'], shape: 'reference', needs: ['place'], source: 'recent (?:days|weeks|months|years|decades)' },
  { starts: ['last', 'this'], shape: 'dayWord', source: `(?<dayWord>last night|this morning|this afternoon|this evening)` },
  { starts: ['earlier', 'later'], shape: 'period', source: `(?:earlier|later) (?<direction>this) (?<unit>week|month|year|decade)` },
  { starts: ['earlier', 'later'], shape: 'dayWord', source: '(?:earlier|later) (?<dayWord>today)' },
  { starts: ['#', ...numbers, 'several', 'few', 'many', 'some', 'couple'], shape: 'ago', source: `(?:${COUNT}|(?<vague>${VAGUE})) (?<unit>${anyOf(UNIT_STEMS.keys())}) ago` },
  { starts: ['years', 'decades', 'months', 'weeks', 'days', 'centuries'], shape: 'reference', source: '(?:years|decades|months|weeks|days|centuries) ago' },
  { starts: ['today', 'yesterday', 'tomorrow', 'tonight'], shape: 'dayWord', source: `(?<dayWord>today|yesterday|tomorrow|tonight)(?: (?:${anyOf(DAY_PARTS)}))?` },
  { starts: ['year', 'years'], shape: 'years', source: String.raw`years? (?<year>1\d{3}|20\d{2})(?: ?(?:[–—-]|to|and) ?(?<year2>\d{4}|\d{2}))?(?![.,:]?\d)` },
  { starts: ['year', 'month', 'week', 'decade', 'century', 'quarter'], shape: 'reference', needs: ['phase'], source: '(?:year|month|week|decade|century|quarter)' },
  { starts: ['year', 'month', 'day', 'week', 'night'], shape: 'reference', needs: ['place'], source: '(?:year|month|day|week|night) (?:before|after|earlier|later)(?! \\p{L})' },
  { starts: ['#', ...numbers, 'several', 'few', 'some'], shape: 'reference', source: `(?:${COUNT}|(?<vague>${VAGUE})) (?:days?|weeks?|months?|years?|decades?) (?:later|earlier|afterwards|after that)` },
  { starts: ['at', 'simultaneously'], shape: 'reference', needs: ['opening'], source: '(?:at the same time|simultaneously)' },
  { starts: ['christmas', 'new', 'easter', 'thanksgiving', 'halloween'], shape: 'holiday', needs: ['capital'], source: `(?<holiday>${anyOf(HOLIDAYS.keys())}),? (?:of |in )?(?<year>${YEAR})` },
  { starts: ['#'], shape: 'years', source: String.raw`(?<year>\d{1,4})(?<bc> b\.?c\.?(?:e\.?)?)` },
  { starts: ['#'], shape: 'years', source: String.raw`(?<year>1\d{3}|20\d{2}) ?[–—/-] ?(?<year2>1\d{3}|20\d{2}|\d{2})(?![.,:/–-]?\d)` },
  { starts: ['#'], shape: 'year', source: String.raw`(?<year>\d{4})(?![.,:]\d)` },
]);

/** English dates. `1/2/2025` is read in neither order unless one of the two can be no month. */
export const ENGLISH: Vocabulary = {
  rules: RULES,
  prefix: sticky(`(?:(?<from>since) |(?<until>until|till|by) |(?<other>on|in|at|from|between|during|over|throughout|through|within) )?(?<article>the )?(?:(?<phase>(?:early|mid|late)(?: |-)(?:in )?|(?:beginning|end|start|middle|close) of )(?:the )?)?`, ''),
  prefixes: new Set(['since', 'until', 'till', 'by', 'on', 'in', 'at', 'from', 'between', 'during', 'over', 'throughout', 'through', 'within', 'early', 'mid', 'late', 'beginning', 'end', 'start', 'middle']),
  joint: sticky(String.raw` ?(?:(?<and>and)|to|until|till|through|[–—-]) ?`, ''),
  apposition: sticky(String.raw`(?: ?\(|,? (?:the )?)`, ''),
  months: MONTHS,
  weekdays: WEEKDAYS,
  seasons: SEASONS,
  units: UNIT_STEMS,
  numbers: NUMBERS,
  directions: DIRECTIONS,
  dayWords: new Map([...DAY_WORDS, ['last night', -1], ['this morning', 0], ['this afternoon', 0], ['this evening', 0]]),
  holidays: HOLIDAYS,
  isYear: isEnglishYear,
  monthFirst: (first, second) => (first > 12 ? false : second > 12 ? true : null),
};
