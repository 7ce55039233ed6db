// Days, months and years as notes write them, German and English beside each other: footnotes mix both, whatever the manuscript's language.
import { isoDay, isoMonth } from '../dates/calendar';
import { MONTHS as ENGLISH } from '../dates/english-words';
import { MONTHS as GERMAN } from '../dates/german-words';
import type { Span } from '../span';

/** `iso`: `2025-03-03`, `2025-03`, `2025`, or `XXXX-03-03` where the note gives no year. */
export type NoteDate = Span & { iso: string };

const MONTHS: ReadonlyMap<string, number> = new Map([...GERMAN, ...ENGLISH]);
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const B = String.raw`[^\S\n]{0,2}`;
const YEAR = String.raw`(1[5-9]\d\d|20\d\d)(?!\d)`;
const NO_DIGIT = String.raw`(?<![\p{L}\p{N}]|\d[.,/-])`;

const monthOf = (word: string): number => MONTHS.get(word.toLowerCase()) ?? 0;
const whole = (year: string, month: number, day: string): string | null => isoDay(Number(year), month, Number(day));
/** Two digits mean this century up to 39, the last one above: notes are about the present. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 40 ? 20 : 19}${year}`);
const withoutYear = (month: number, day: string): string | null => whole('2024', month, day)?.replace('2024', 'XXXX') ?? null;

function slashed(first: string, second: string, year: string): string | null {
  // 3/4/2025 is March in New York and April in London: only the year is sure.
  if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return year;
  return Number(first) > 12 ? whole(year, Number(second), first) : whole(year, Number(first), second);
}

type Groups = readonly [string, string, string];
const SHAPES: readonly (readonly [string, (groups: Groups) => string | null])[] = [
  [String.raw`${NO_DIGIT}(\d{4})-(\d\d)-(\d\d)(?![\p{N}-])`, ([year, month, day]) => whole(year, Number(month), day)],
  [`${NO_DIGIT}(\\d{1,2})(?:st|nd|rd|th)?\\.?${B}(?:of )?${MONTH}\\.?,?${B}${YEAR}`, ([day, month, year]) => whole(year, monthOf(month), day)],
  [`${NO_DIGIT}${YEAR},${B}${MONTH}\\.?${B}(\\d{1,2})(?!\\d)`, ([year, month, day]) => whole(year, monthOf(month), day)],
  [`(?<!\\p{L})${MONTH}\\.?${B}(\\d{1,2})(?:st|nd|rd|th)?,?${B}${YEAR}`, ([month, day, year]) => whole(year, monthOf(month), day)],
  [String.raw`${NO_DIGIT}(\d{1,2})\.${B}(\d{1,2})\.${B}(\d{4}|\d{2})(?![\p{N}])`, ([day, month, year]) => whole(fullYear(year), Number(month), day)],
  [String.raw`${NO_DIGIT}(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\p{N}/])`, ([first, second, year]) => slashed(first, second, fullYear(year))],
  [`(?<!\\p{L})${MONTH}\\.?${B}${YEAR}`, ([month, year]) => isoMonth(Number(year), monthOf(month))],
  [String.raw`${NO_DIGIT}(\d{1,2})\.${B}(\d{1,2})\.(?!${B}\p{N})`, ([day, month]) => withoutYear(Number(month), day)],
  [`${NO_DIGIT}(\\d{1,2})(?:st|nd|rd|th)?\\.?${B}${MONTH}(?![\\p{L}\\p{N}])`, ([day, month]) => withoutYear(monthOf(month), day)],
  [`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?![\\p{N}.:])`, ([month, day]) => withoutYear(monthOf(month), day)],
  [String.raw`(?<![\p{L}\p{N}./:–-])\d{1,2}/${YEAR}`, ([year]) => year],
  [String.raw`(?<![\p{L}\p{N}/:–-]|\d[.,])${YEAR}(?![/–-]?\d|[.,:]\d)(?=[a-e]?(?![\p{L}\p{N}]))`, ([year]) => year],
];
const PATTERNS = SHAPES.map(([source, read]) => ({ pattern: new RegExp(source, 'giu'), read }));

/** One date at a time, those that say most first; they may overlap, the earlier ones count. Takes linear time. */
export function* noteDates(text: string): Generator<NoteDate> {
  for (const { pattern, read } of PATTERNS) {
    for (const found of text.matchAll(pattern)) {
      const iso = read([found[1] ?? '', found[2] ?? '', found[3] ?? '']);
      if (iso !== null) yield { start: found.index, end: found.index + found[0].length, iso };
    }
  }
}

/** The day of a date: a year that it lacks is that of its last return before or on `written` (`YYYY-MM-DD`); null where it is no whole day. */
export function wholeDay(iso: string, written: string | null): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  if (!iso.startsWith('XXXX') || written === null) return null;
  const year = Number(written.slice(0, 4));
  const days = [year, year - 1, year - 2, year - 3, year - 4].flatMap((near) => isoDay(near, Number(iso.slice(5, 7)), Number(iso.slice(8))) ?? []);
  return days.find((day) => day <= written) ?? null;
}
