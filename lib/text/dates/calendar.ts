// Calendar arithmetic on ISO days, in UTC and without a clock.

function utc(iso: string): Date {
  // Date.UTC would move the years 0 to 99 into the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
  return date;
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYY-MM-DD` of a year, month (1–12) and day, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && isoOf(utc(iso)) === iso ? iso : null;
}

/** `YYYY-MM` of a year and month; months below 1 or above 12 run over into other years. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${padded(Math.floor(index / 12), 4)}-${padded((index % 12) + 1, 2)}`;
}

/** The weekday of an ISO day (`YYYY-MM-DD`): 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  return utc(iso).getUTCDay() || 7;
}

/** The ISO day so many days later, or earlier where `days` is negative. */
export function addDays(iso: string, days: number): string {
  const date = utc(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return isoOf(date);
}

/** The ISO 8601 week of a day: `2025-W05`. The week belongs to the year of its Thursday. */
export function isoWeek(iso: string): string {
  const thursday = addDays(iso, 4 - weekdayOf(iso));
  const days = (utc(thursday).getTime() - utc(`${thursday.slice(0, 4)}-01-01`).getTime()) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${padded(Math.floor(days / 7) + 1, 2)}`;
}
