// Dates, durations and sizes as a reader sees them, in both languages.
import { describe, expect, it } from 'vitest';
import { formatBytes, formatDuration, formatMoment, formatNumber, formatRelative } from './format';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('format', () => {
  it.each([
    [2 * HOUR + 41 * MINUTE, '2 Std. 41 Min.', '2 hrs 41 mins'],
    [3 * DAY + 4 * HOUR + 59 * MINUTE, '3 Tage 4 Std.', '3 days 4 hrs'],
    [DAY, '1 Tag', '1 day'],
    [HOUR, '1 Std.', '1 hr'],
    [59_999, '0 Min.', '0 mins'],
  ])('sets %d ms as a duration', (milliseconds, de, en) => {
    expect(plain(formatDuration(milliseconds, 'de'))).toBe(de);
    expect(plain(formatDuration(milliseconds, 'en'))).toBe(en);
  });

  it('shows a moment in the reader’s zone, whatever the machine’s', () => {
    const moment = new Date('2026-11-23T13:02:00Z');
    expect(formatMoment(moment, 'dateTime', 'de', 'Europe/Berlin')).toBe('23.11.2026, 14:02');
    expect(formatMoment(moment, 'dateTime', 'en', 'America/New_York')).toBe('23/11/2026, 08:02');
    expect(formatMoment(moment, 'date', 'de', 'Pacific/Kiritimati')).toBe('24.11.2026');
  });

  it.each([
    [-2000, 'vor 2 Sekunden', '2 seconds ago'],
    [-3 * MINUTE, 'vor 3 Minuten', '3 minutes ago'],
    [2 * HOUR, 'in 2 Stunden', 'in 2 hours'],
    [-DAY, 'gestern', 'yesterday'],
    [-400 * DAY, 'letztes Jahr', 'last year'],
  ])('sets %d ms from now in words', (difference, de, en) => {
    const now = new Date('2026-11-23T13:02:00Z');
    const moment = new Date(now.getTime() + difference);
    expect(formatRelative(moment, now, 'de')).toBe(de);
    expect(formatRelative(moment, now, 'en')).toBe(en);
  });

  it('sets figures and sizes by language', () => {
    expect(formatNumber(1234567.891, 'de')).toBe('1.234.567,89');
    expect(formatNumber(1234567.891, 'en')).toBe('1,234,567.89');
    expect(plain(formatBytes(812, 'de'))).toBe('812 Byte');
    expect(plain(formatBytes(50 * 1024 ** 2, 'de'))).toBe('50 MB');
    expect(plain(formatBytes(2.34 * 1024 ** 2, 'en'))).toBe('2.3 MB');
  });
});
