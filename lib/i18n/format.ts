// Dates, durations, figures and sizes by language: pure functions, usable in pages, reports and tests alike.
import type { Locale } from './locales';

/** English dates are set day first, as the desk's newsrooms write them; the wording stays English. */
const REGIONS: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

const MOMENT_STYLES = {
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  dateTime: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  dayMonth: { day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type MomentStyle = keyof typeof MOMENT_STYLES;

/** Takes a moment, a style, a language and an IANA zone; gives e.g. "23.11.2026, 14:02". */
export function formatMoment(moment: Date, style: MomentStyle, locale: Locale, zone: string): string {
  return new Intl.DateTimeFormat(REGIONS[locale], { ...MOMENT_STYLES[style], timeZone: zone }).format(moment);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = (value: number, name: 'day' | 'hour' | 'minute', locale: Locale) =>
  new Intl.NumberFormat(REGIONS[locale], { style: 'unit', unit: name, unitDisplay: name === 'day' ? 'long' : 'short' }).format(value);

/** Takes milliseconds ≥ 0; gives its two largest units, rounded down to minutes: "2 Std. 41 Min.", "3 Tage 4 Std.", "0 Min.". */
export function formatDuration(milliseconds: number, locale: Locale): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0) return hours > 0 ? `${unit(days, 'day', locale)} ${unit(hours, 'hour', locale)}` : unit(days, 'day', locale);
  if (hours > 0) return minutes > 0 ? `${unit(hours, 'hour', locale)} ${unit(minutes, 'minute', locale)}` : unit(hours, 'hour', locale);
  return unit(minutes, 'minute', locale);
}

const STEPS = [
  { unit: 'second', below: MINUTE, size: 1000 },
  { unit: 'minute', below: HOUR, size: MINUTE },
  { unit: 'hour', below: DAY, size: HOUR },
  { unit: 'day', below: 30 * DAY, size: DAY },
  { unit: 'month', below: 365 * DAY, size: 30 * DAY },
  { unit: 'year', below: Infinity, size: 365 * DAY },
] as const;

/** Takes a moment and now; gives "vor 3 Minuten", "gestern", "in 2 Stunden", in the largest unit that fills. */
export function formatRelative(moment: Date, now: Date, locale: Locale): string {
  const difference = moment.getTime() - now.getTime();
  const step = STEPS.find((candidate) => Math.abs(difference) < candidate.below) ?? STEPS[STEPS.length - 1];
  const { unit: name, size } = step ?? { unit: 'second', size: 1000 };
  return new Intl.RelativeTimeFormat(REGIONS[locale], { numeric: 'auto' }).format(Math.trunc(difference / size), name);
}

/** Takes a number; gives it grouped and with the language's decimal sign, at most `digits` after it. */
export function formatNumber(value: number, locale: Locale, digits = 2): string {
  return new Intl.NumberFormat(REGIONS[locale], { maximumFractionDigits: digits }).format(value);
}

const SIZES = [
  { unit: 'byte', size: 1 },
  { unit: 'kilobyte', size: 1024 },
  { unit: 'megabyte', size: 1024 ** 2 },
  { unit: 'gigabyte', size: 1024 ** 3 },
] as const;

/** Takes bytes; gives "812 Byte", "2,3 MB". Counts 1024 to the step, as the desk's limits do. */
export function formatBytes(bytes: number, locale: Locale): string {
  const step = SIZES.findLast((candidate) => bytes >= candidate.size) ?? SIZES[0];
  return new Intl.NumberFormat(REGIONS[locale], {
    style: 'unit',
    unit: step.unit,
    unitDisplay: step.unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: step.unit === 'byte' ? 0 : 1,
  }).format(bytes / step.size);
}
