// Hint: a weekday that does not fall on the date it stands with.
import { isoDay, weekdayOf } from '../dates/calendar';
import type { Hint } from '../reading';
import { isQuoted, matches, wholeWords, type Article, type Match } from './article';

// Numbered as in ISO 8601, 1 for Monday; the first three letters (German: two) tell them apart.
const GERMAN_DAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const ENGLISH_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const GERMAN_DAY = '(?<day>(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?=(?:s|abend|morgen|nachmittag|vormittag|mittag|nacht|früh)?[^\\p{L}])|(?:Mo|Di|Mi|Do|Fr|Sa|So)(?=[.,]))';
const ENGLISH_DAY = '(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[.,]))';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN_MONTH = '(?<month>Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.|\\d{1,2}\\.)';
const ENGLISH_MONTH = '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const YEAR = '(?<year>(?:1[6-9]|20|21)\\d\\d)';

const PATTERNS = {
  de: [
    wholeWords(`${GERMAN_DAY}\\p{L}{0,10}\\.?,? ?(?:\\(|(?:dem|den|der) )?(?<date>(?<number>\\d{1,2})\\. ?${GERMAN_MONTH}(?: ?${YEAR})?)`),
    wholeWords(`(?<date>(?<number>\\d{1,2})\\. ?${GERMAN_MONTH}(?: ?${YEAR})?),? (?:\\(|(?:war )?(?:ein(?:em|en)? ))${GERMAN_DAY}`),
  ],
  en: [
    wholeWords(`${ENGLISH_DAY}\\.?,? (?:morning|evening|afternoon|night)?,? ?\\(?(?:the )?(?<date>${ENGLISH_MONTH} (?<number>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?)`),
    wholeWords(`${ENGLISH_DAY}\\.?,? (?:morning|evening|afternoon|night)?,? ?\\(?(?:the )?(?<date>(?<number>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${ENGLISH_MONTH}(?:,? ${YEAR})?)`),
    wholeWords(`(?<date>${ENGLISH_MONTH} (?<number>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?),? (?:\\(|(?:which )?(?:was |fell on )?an? )${ENGLISH_DAY}`),
  ],
};

/** A weekday with its date. `weekday`: 1 for Monday to 7; `year`: null where the text gives none. */
type Dated = { match: Match; weekday: number; day: number; month: number; year: number | null };

function monthNumber(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const german: Record<string, string> = { jän: 'jan', fe: 'feb', mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.indexOf(german[start] ?? start) + 1;
}

function read(article: Article): Dated[] {
  const days = article.language === 'de' ? GERMAN_DAYS : ENGLISH_DAYS;
  const found = PATTERNS[article.language].flatMap((pattern) => matches(article, pattern)).filter((match) => !isQuoted(article, match));
  return found.map((match) => {
    const [day, month, year] = ['number', 'month', 'year'].map((name) => match.group(name)?.text ?? '');
    const weekday = (match.group('day')?.text ?? '').toLowerCase();
    return { match, weekday: days.findIndex((start) => weekday.startsWith(start)) + 1, day: Number(day), month: monthNumber(month ?? ''), year: year ? Number(year) : null };
  });
}

/** The years a date without one may belong to: those whose day is near the publication; else the only year of the text and its neighbours. */
function possibleYears({ published, text }: Article, { day, month, year }: Dated): number[] {
  if (year !== null) return [year];
  if (published !== null) {
    const [at, own] = [Date.parse(published), Number(published.slice(0, 4))];
    const distance = (of: number) => Math.abs(Date.UTC(of, month - 1, day) - at) / 86_400_000;
    const years = [own - 1, own, own + 1].sort((a, b) => distance(a) - distance(b));
    // Two months around the publication nobody adds the year; beyond them last year's and next year's day both can be meant.
    return distance(years[0] ?? own) <= 60 ? years.slice(0, 1) : years.slice(0, 2);
  }
  const named = new Set((text.match(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}])/gu) ?? []).map(Number));
  const [only] = named;
  return named.size === 1 && only !== undefined ? [only - 1, only, only + 1] : [];
}

/** Each weekday whose date is another weekday in every year that may be meant; `right`: the weekday it is, 0 where the year is open. */
function wrongDays(article: Article, all: readonly Dated[]): Hint[] {
  return all.flatMap((dated): Hint[] => {
    const years = possibleYears(article, dated);
    const weekdays = years.flatMap((year) => isoDay(year, dated.month, dated.day) ?? []).map(weekdayOf);
    if (weekdays.length === 0 || dated.weekday === 0 || weekdays.includes(dated.weekday)) return [];
    return [{ kind: 'weekday', spans: [{ start: dated.match.start, end: dated.match.end }], values: { weekday: String(dated.weekday), date: dated.match.group('date')?.text ?? '', right: years.length === 1 ? String(weekdays[0]) : 'open' } }];
  });
}

/** Two dates of one month, both without a year, whose weekdays do not go together in any year. */
function wrongPairs(all: readonly Dated[]): Hint[] {
  const firstOfMonth = new Map<number, Dated>();
  const hints: Hint[] = [];
  for (const dated of all) {
    if (dated.year !== null || dated.weekday === 0) continue;
    const first = firstOfMonth.get(dated.month);
    if (!first) firstOfMonth.set(dated.month, dated);
    else if ((((dated.day - first.day - (dated.weekday - first.weekday)) % 7) + 7) % 7 !== 0) {
      hints.push({ kind: 'weekday', spans: [first.match, dated.match].map(({ start, end }) => ({ start, end })), values: { weekday: String(dated.weekday), date: dated.match.group('date')?.text ?? '', right: 'open' } });
    }
  }
  return hints;
}

/** The weekdays that do not fall on their dates. Without a year, the day of publication or the text must settle it. */
export function findWeekdays(article: Article): Hint[] {
  const all = read(article).sort((a, b) => a.match.start - b.match.start);
  const wrong = wrongDays(article, all);
  return wrong.length > 0 ? wrong : wrongPairs(all);
}
