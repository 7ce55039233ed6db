// Gives what a rule matched its meaning: a norm in EDTF, and whether it hangs on the day of publication.
import { isoDay, isoMonth } from './calendar';
import type { Shape, Vocabulary } from './grammar';
import { dayOfYear, edtfYear, monthBeside, monthOfYear, periodBeside, seasonBeside, stretchBeside, weekdayBeside, weekdayOfWeek } from './resolve';

export type Groups = Readonly<Record<string, string | undefined>>;
export type Meaning = { norm: string | null; relative: boolean };
type Context = { words: Vocabulary; published: string | null };

const known = <T>(map: ReadonlyMap<string, T>, word: string | undefined): T | undefined => (word === undefined ? undefined : map.get(word.toLowerCase().replace(/\.$/, '')));

const absolute = (norm: string | null): Meaning | null => (norm === null ? null : { norm, relative: false });
const relative = (norm: string | null): Meaning => ({ norm, relative: true });
const interval = (from: string | null, to: string | null): string | null => (from !== null && to !== null ? `${from}/${to}` : null);

const number = ({ words }: Context, word: string | undefined): number | null => (word === undefined ? null : /^\d+$/.test(word) ? Number(word) : (known(words.numbers, word) ?? null));

/** `25` is 2025, `87` is 1987: the pivot of POSIX dates. */
const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 69 ? 2000 : 1900));

/** The year a date names (`2023`) or points to (`vergangenen Jahres`); `relative` is true for the latter. */
function yearOf({ words, published }: Context, { year, short, tail }: Groups): { year: number | null; relative: boolean } {
  if (short !== undefined) return { year: fullYear(short), relative: false };
  if (year !== undefined) return { year: fullYear(year), relative: false };
  if (tail === undefined) return { year: null, relative: false };
  const steps = known(words.directions, tail);
  return { year: published === null || steps === undefined || steps === null ? null : Number(published.slice(0, 4)) + steps, relative: true };
}

function readDay(context: Context, groups: Groups): Meaning | null {
  const month = known(context.words.months, groups.month) ?? Number(groups.monthNumber);
  const { year, relative: leans } = yearOf(context, groups);
  const first = number(context, groups.day);
  if (first === null || isoDay(2024, month, first) === null) return null;
  const last = number(context, groups.day2);
  if (leans && year === null) return relative(null);
  const norm = (day: number) => (year === null ? dayOfYear(month, day, context.published) : isoDay(year, month, day));
  const meant = last === null ? norm(first) : interval(norm(first), norm(last));
  return meant === null ? null : { norm: meant, relative: leans };
}

function readNumeric(context: Context, { first, second, year }: Groups): Meaning | null {
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = context.words.monthFirst(a, b);
  if (monthFirst === null) return a >= 1 && a <= 12 && b >= 1 && b <= 12 ? { norm: null, relative: false } : null;
  return readDay(context, { monthNumber: String(monthFirst ? a : b), day: String(monthFirst ? b : a), year });
}

function readMonth(context: Context, groups: Groups): Meaning | null {
  const { words, published } = context;
  const month = known(words.months, groups.month);
  if (month === undefined) return null;
  const steps = groups.direction === undefined ? undefined : known(words.directions, groups.direction);
  if (steps !== undefined) return relative(steps === null ? null : monthBeside(month, steps, published));
  const { year, relative: leans } = yearOf(context, groups);
  if (leans && year === null) return relative(null);
  const norm = (at: number) => (year === null ? monthOfYear(at, published) : isoMonth(year, at));
  const last = known(words.months, groups.month2);
  return { norm: last === undefined ? norm(month) : interval(norm(month), norm(last)), relative: leans };
}

function readYears(_: Context, { year = '', year2, bc }: Groups): Meaning | null {
  if (bc !== undefined) return absolute(edtfYear(1 - Number(year)));
  if (year2 === undefined) return absolute(edtfYear(fullYear(year)));
  const last = year2.length === 4 ? Number(year2) : Number(year.slice(0, 4 - year2.length) + year2);
  return last > Number(year) && last - Number(year) < 1000 ? absolute(`${year}/${String(last)}`) : null;
}

function readDecade(context: Context, { year, decade, decade2 }: Groups): Meaning | null {
  const tens = (word: string | undefined) => {
    const value = number(context, word);
    // "die 20er Jahre", "the twenties" may be those of either century.
    return value === null || value < 30 ? null : `19${String(value).slice(0, 1)}X`;
  };
  // "the 1900s" are a century, "the 2000s" a decade.
  if (year !== undefined) return year.endsWith('00') && year !== '2000' ? absolute(`${year.slice(0, 2)}XX`) : absolute(`${year.slice(0, 3)}X`);
  return { norm: decade2 === undefined ? tens(decade) : interval(tens(decade), tens(decade2)), relative: false };
}

function readCentury(context: Context, { ordinal, ordinal2, bc }: Groups): Meaning | null {
  const norm = (word: string | undefined) => {
    const value = number(context, word);
    return value === null || value < 1 || value > 30 ? null : `${String(value - 1).padStart(2, '0')}XX`;
  };
  const first = norm(ordinal);
  if (first === null) return null;
  if (bc !== undefined) return { norm: null, relative: false };
  return absolute(ordinal2 === undefined ? first : interval(first, norm(ordinal2)));
}

/** Parts of a year: quarters (EDTF 33–36), halves (40, 41), first months. Without a year they lean on publication. */
function readPart(context: Context, groups: Groups, part: (year: string, ordinal: number) => string | null): Meaning | null {
  const ordinal = number(context, groups.ordinal);
  if (ordinal === null) return null;
  const { year } = yearOf(context, groups);
  if (year === null) return relative(null);
  return { norm: part(String(year), ordinal), relative: groups.year === undefined };
}

function readSeason(context: Context, groups: Groups): Meaning | null {
  const season = known(context.words.seasons, groups.season);
  if (season === undefined) return null;
  const steps = groups.direction === undefined ? undefined : known(context.words.directions, groups.direction);
  if (steps !== undefined) return relative(steps === null ? null : seasonBeside(season, steps, context.published));
  const { year, relative: leans } = yearOf(context, groups);
  return year === null ? relative(null) : { norm: `${String(year)}-${String(season)}`, relative: leans };
}

function readWeekday({ words, published }: Context, { weekday, direction, week }: Groups): Meaning | null {
  const day = known(words.weekdays, weekday);
  if (day === undefined) return null;
  const weeks = week === undefined ? undefined : known(words.directions, week);
  if (weeks !== undefined && weeks !== null) return relative(weekdayOfWeek(day, weeks, published));
  const steps = known(words.directions, direction);
  return relative(steps === null ? null : weekdayBeside(day, steps ?? null, published));
}

// "am nächsten Tag" counts from another date of the text; "der letzte Tag", "dieser Tag" are no dates.
const readSingleDay = (steps: number | null): Meaning | null => (steps === null || steps > 0 ? relative(null) : null);

function readPeriod(context: Context, { direction, unit, count, plural }: Groups): Meaning | null {
  const steps = known(context.words.directions, direction);
  const measure = known(context.words.units, unit);
  if (steps === undefined || measure === undefined) return null;
  if (measure === 'day' && plural === undefined) return readSingleDay(steps);
  if (steps === null) return relative(null);
  if (count === undefined && plural === undefined) return relative(periodBeside(measure, steps, context.published));
  const howMany = number(context, count);
  return relative(howMany === null || steps === 0 ? null : stretchBeside(measure, Math.sign(steps) * howMany, context.published));
}

function readAgo(context: Context, { count, unit }: Groups): Meaning | null {
  const measure = known(context.words.units, unit);
  const howMany = number(context, count);
  return measure === undefined ? null : relative(howMany === null ? null : periodBeside(measure, -howMany, context.published));
}

function readHoliday({ words }: Context, { holiday, year = '' }: Groups): Meaning | null {
  const day = known(words.holidays, holiday);
  // Easter and its like move: the year is what the text settles.
  return absolute(day === undefined || day === '' ? year : `${year}-${day}`);
}

const READINGS: Record<Shape, (context: Context, groups: Groups) => Meaning | null> = {
  iso: (_, { year, monthNumber, day }) => absolute(isoDay(Number(year), Number(monthNumber), Number(day))),
  numeric: readNumeric,
  day: readDay,
  month: readMonth,
  year: (context, groups) => readYears(context, groups),
  years: readYears,
  decade: readDecade,
  century: readCentury,
  quarter: (context, groups) => readPart(context, groups, (year, at) => (at > 4 ? null : `${year}-${String(32 + at)}`)),
  half: (context, groups) => readPart(context, groups, (year, at) => (at > 2 ? null : `${year}-${String(39 + at)}`)),
  firstMonths: (context, groups) => readPart(context, groups, (year, at) => (at > 12 ? null : `${year}-01/${isoMonth(Number(year), at)}`)),
  season: readSeason,
  weekday: readWeekday,
  period: readPeriod,
  ago: readAgo,
  dayWord: ({ words, published }, { dayWord }) => relative(periodBeside('day', known(words.dayWords, dayWord) ?? 0, published)),
  reference: () => relative(null),
  holiday: readHoliday,
};

/** The meaning of a rule's groups, or null where they name no date of the calendar. */
export function interpret(shape: Shape, groups: Groups, words: Vocabulary, published: string | null): Meaning | null {
  return READINGS[shape]({ words, published }, groups);
}
