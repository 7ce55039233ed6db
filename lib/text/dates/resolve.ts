// Settles dates that lean on the day of publication, in EDTF (ISO 8601-2).
import { addDays, isoDay, isoMonth, isoWeek, weekdayOf } from './calendar';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'weekend';

/** EDTF's codes of the seasons, which follow the twelve months. */
export type Season = 21 | 22 | 23 | 24;

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const monthOf = (iso: string): number => Number(iso.slice(5, 7));
const four = (year: number): string => String(year).padStart(4, '0');

/** A year in EDTF: the year 0 is 1 BC. */
export const edtfYear = (year: number): string => (year < 0 ? `-${four(-year)}` : four(year));

/**
 * A day without its year: the latest such day not after publication, since news tells what has happened; `XXXX-01-20` without a day of
 * publication. Null where no calendar has that day.
 */
export function dayOfYear(month: number, day: number, published: string | null): string | null {
  if (isoDay(2024, month, day) === null) return null;
  if (published === null) return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const year = yearOf(published);
  for (let back = 0; back <= 8; back += 1) {
    const iso = isoDay(year - back, month, day);
    if (iso !== null && iso <= published) return iso;
  }
  return null;
}

/** A month without its year: the latest not after the month of publication; `XXXX-03` without a day of publication. */
export function monthOfYear(month: number, published: string | null): string {
  if (published === null) return `XXXX-${String(month).padStart(2, '0')}`;
  return isoMonth(yearOf(published) - (month > monthOf(published) ? 1 : 0), month);
}

/** `vergangenen Juli` (-1), `diesen Juli` (0), `kommenden Juli` (1): never the month of publication itself unless it says "this". */
export function monthBeside(month: number, direction: number, published: string | null): string | null {
  if (published === null) return null;
  const [year, now] = [yearOf(published), monthOf(published)];
  if (direction === 0) return isoMonth(year, month);
  if (direction < 0) return isoMonth(month < now ? year : year - 1, month);
  return isoMonth(month > now ? year : year + 1, month);
}

/**
 * A weekday (1–7). Without a direction it is the latest one not after publication ("am Montag" in the news of a Monday is that day);
 * with one it is the nearest before (-1) or after (1) the day of publication, or the one of its week (0).
 */
export function weekdayBeside(weekday: number, direction: number | null, published: string | null): string | null {
  if (published === null) return null;
  const today = weekdayOf(published);
  if (direction === 0) return addDays(published, weekday - today);
  if (direction !== null && direction > 0) return addDays(published, ((weekday - today + 6) % 7) + 1);
  const back = direction === null ? (today - weekday + 7) % 7 : ((today - weekday + 6) % 7) + 1;
  return addDays(published, -back);
}

/** A weekday of the week so many weeks from that of publication: `am Montag vergangener Woche`. */
export function weekdayOfWeek(weekday: number, weeks: number, published: string | null): string | null {
  return published === null ? null : addDays(published, weekday - weekdayOf(published) + 7 * weeks);
}

/** The season beside publication; winter counts to the year in which it starts. */
export function seasonBeside(season: Season, direction: number, published: string | null): string | null {
  if (published === null) return null;
  const [year, month, first] = [yearOf(published), monthOf(published), (season - 20) * 3];
  if (direction === 0) return `${four(season === 24 && month < 3 ? year - 1 : year)}-${String(season)}`;
  if (direction > 0) return `${four(month < first ? year : year + 1)}-${String(season)}`;
  const last = season === 24 ? (month < 3 ? year - 2 : year - 1) : month > first + 2 ? year : year - 1;
  return `${four(last)}-${String(season)}`;
}

/** The period so many periods from that of publication: `vergangene Woche` is `('week', -1)`. */
export function periodBeside(unit: Unit, steps: number, published: string | null): string | null {
  if (published === null) return null;
  const [year, month] = [yearOf(published), monthOf(published)];
  if (unit === 'day') return addDays(published, steps);
  if (unit === 'week') return isoWeek(addDays(published, 7 * steps));
  if (unit === 'month') return isoMonth(year, month + steps);
  if (unit === 'year') return four(year + steps);
  if (unit === 'decade') return `${four(year + 10 * steps).slice(0, 3)}X`;
  if (unit === 'century') return `${four(year + 100 * steps).slice(0, 2)}XX`;
  if (unit === 'weekend') {
    const saturday = addDays(published, 6 - weekdayOf(published) + 7 * steps);
    return `${saturday}/${addDays(saturday, 1)}`;
  }
  const quarter = year * 4 + Math.floor((month - 1) / 3) + steps;
  return `${four(Math.floor(quarter / 4))}-${String(33 + (quarter % 4))}`;
}

/** The stretch of so many periods that ends (negative) or starts (positive) with publication: `in den letzten drei Jahren`. */
export function stretchBeside(unit: Unit, steps: number, published: string | null): string | null {
  if (published === null) return null;
  // A week has no place in an interval of EDTF.
  const there = unit === 'week' ? addDays(published, 7 * steps) : periodBeside(unit, steps, published);
  const here = unit === 'week' ? published : periodBeside(unit, 0, published);
  if (there === null || here === null || unit === 'weekend' || unit === 'decade' || unit === 'century') return null;
  return steps < 0 ? `${there}/${here}` : `${here}/${there}`;
}
