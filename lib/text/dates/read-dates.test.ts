// Dates of both languages: what is one, what it means with and without a day of publication, and what is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../word-lists';
import { addDays, isoDay, isoMonth, isoWeek, weekdayOf } from './calendar';
import { readDates } from './read-dates';
import { workTime } from '../testing/work-time';

/** Marks each date as `[words=norm]`, a relative one with `~` before its norm. */
function marked(text: string, language: TextLanguage, published: string | null): string {
  const dates = readDates(text, language, published);
  return dates.map((date) => `${text.slice(date.start, date.end)} = ${date.relative ? '~' : ''}${date.norm ?? 'null'}`).join(' | ');
}

describe('German dates that stand by themselves', () => {
  it.each([
    ['Das Treffen am 20. Januar 2025 fiel aus.', 'am 20. Januar 2025 = 2025-01-20'],
    ['den 20. Jan. 2025', '20. Jan. 2025 = 2025-01-20'],
    ['am 20.01.2025 und am 20.1.25', 'am 20.01.2025 = 2025-01-20 | am 20.1.25 = 2025-01-20'],
    ['Stand: 2025-01-20', '2025-01-20 = 2025-01-20'],
    ['Am 20. Januar kam er.', 'Am 20. Januar = XXXX-01-20'],
    ['Am 20.1. kam er.', 'Am 20.1. = XXXX-01-20'],
    ['am Montag, dem 27. Januar 2025, in Berlin', 'am Montag, dem 27. Januar 2025 = 2025-01-27'],
    ['am Dienstag (28.01.2025)', 'am Dienstag (28.01.2025) = 2025-01-28'],
    ['vom 20. bis 22. Januar 2025', 'vom 20. bis 22. Januar 2025 = 2025-01-20/2025-01-22'],
    ['vom 20. Januar bis zum 3. Februar 2025', 'vom 20. Januar bis zum 3. Februar 2025 = 2025-01-20/2025-02-03'],
    ['in der Nacht vom 10. auf den 11. Mai 2006', 'in der Nacht vom 10. auf den 11. Mai 2006 = 2006-05-10/2006-05-11'],
    ['am Ersten Mai', 'am Ersten Mai = XXXX-05-01'],
    ['im Januar 2025', 'im Januar 2025 = 2025-01'],
    ['von Mai bis Juli 2006', 'von Mai bis Juli 2006 = 2006-05/2006-07'],
    ['Anfang März', 'Anfang März = XXXX-03'],
    ['im Jahr 2023', 'im Jahr 2023 = 2023'],
    ['in den Jahren 1914 bis 1918', 'in den Jahren 1914 bis 1918 = 1914/1918'],
    ['Die Firma wurde 2015 gegründet.', '2015 = 2015'],
    ['2015 gründete er sie.', '2015 = 2015'],
    ['2015 Angela Merkel zu folgen war leicht.', '2015 = 2015'],
    ['Karl Marx (1818–1883)', '1818–1883 = 1818/1883'],
    ['die Saison 2022/23', '2022/23 = 2022/2023'],
    ['seit 2019', 'seit 2019 = 2019/..'],
    ['bis Ende 2021', 'bis Ende 2021 = ../2021'],
    ['zwischen 2019 und 2021', 'zwischen 2019 und 2021 = 2019/2021'],
    ['44 v. Chr.', '44 v. Chr. = -0043'],
    ['in den 1980er Jahren', 'in den 1980er Jahren = 198X'],
    ['in den Achtzigerjahren', 'in den Achtzigerjahren = 198X'],
    ['in den siebziger und achtziger Jahren', 'in den siebziger und achtziger Jahren = 197X/198X'],
    ['in den 20er Jahren', 'in den 20er Jahren = null'],
    ['im 19. Jahrhundert', 'im 19. Jahrhundert = 18XX'],
    ['im 18. und 19. Jahrhundert', 'im 18. und 19. Jahrhundert = 17XX/18XX'],
    ['im ersten Quartal 2024', 'im ersten Quartal 2024 = 2024-33'],
    ['Q3 2024', 'Q3 2024 = 2024-35'],
    ['im zweiten Halbjahr 2023', 'im zweiten Halbjahr 2023 = 2023-41'],
    ['in den ersten drei Monaten 2024', 'in den ersten drei Monaten 2024 = 2024-01/2024-03'],
    ['im Winter 2022/23', 'im Winter 2022/23 = 2022-24'],
    ['Weihnachten 2024', 'Weihnachten 2024 = 2024-12-25'],
    ['an Ostern 2024', 'an Ostern 2024 = 2024'],
  ])('%s', (text, found) => {
    expect(marked(text, 'de', null)).toBe(found);
  });
});

describe('German dates that lean on 28 January 2025, a Tuesday', () => {
  it.each([
    ['am 20. Januar', 'am 20. Januar = 2025-01-20'],
    ['am 20. März', 'am 20. März = 2024-03-20'],
    ['am 29. Februar', 'am 29. Februar = 2024-02-29'],
    ['im März', 'im März = 2024-03'],
    ['heute Abend', 'heute Abend = ~2025-01-28'],
    ['vorgestern', 'vorgestern = ~2025-01-26'],
    ['Morgen wird gewählt.', 'Morgen = ~2025-01-29'],
    ['am Montag', 'am Montag = ~2025-01-27'],
    ['am Dienstag', 'am Dienstag = ~2025-01-28'],
    ['am vergangenen Dienstag', 'am vergangenen Dienstag = ~2025-01-21'],
    ['am kommenden Dienstag', 'am kommenden Dienstag = ~2025-02-04'],
    ['diesen Freitag', 'diesen Freitag = ~2025-01-31'],
    ['Montagabend', 'Montagabend = ~2025-01-27'],
    ['am Montag vergangener Woche', 'am Montag vergangener Woche = ~2025-01-20'],
    ['in der Nacht von Freitag auf Samstag', 'in der Nacht von Freitag auf Samstag = ~2025-01-24/2025-01-25'],
    ['diese Woche', 'diese Woche = ~2025-W05'],
    ['voriges Jahr', 'voriges Jahr = ~2024'],
    ['im kommenden Monat', 'im kommenden Monat = ~2025-02'],
    ['im vergangenen Juli', 'im vergangenen Juli = ~2024-07'],
    ['im vergangenen Januar', 'im vergangenen Januar = ~2024-01'],
    ['im Dezember vergangenen Jahres', 'im Dezember vergangenen Jahres = ~2024-12'],
    ['am 3. Mai dieses Jahres', 'am 3. Mai dieses Jahres = ~2025-05-03'],
    ['im vergangenen Sommer', 'im vergangenen Sommer = ~2024-22'],
    ['in den letzten Jahren', 'in den letzten Jahren = ~null'],
    ['in den vergangenen drei Jahren', 'in den vergangenen drei Jahren = ~2022/2025'],
    ['in den nächsten zwei Wochen', 'in den nächsten zwei Wochen = ~2025-01-28/2025-02-11'],
    ['vor rund drei Wochen', 'vor rund drei Wochen = ~2025-W02'],
    ['vor einem Jahr', 'vor einem Jahr = ~2024'],
    ['vor wenigen Tagen', 'vor wenigen Tagen = ~null'],
    ['am nächsten Tag', 'am nächsten Tag = ~null'],
    ['ein Jahr später', 'ein Jahr später = ~null'],
    ['gegenüber dem Vorjahr', 'Vorjahr = ~null'],
    ['zum Jahresende', 'zum Jahresende = ~null'],
    ['heuer', 'heuer = ~2025'],
    ['seit Montag', 'seit Montag = ~2025-01-27/..'],
    ['am Freitag, dem 14. Februar', 'am Freitag, dem 14. Februar = 2025-02-14'],
    ['von Mitte Mai bis Anfang Juni', 'von Mitte Mai bis Anfang Juni = 2024-05/2024-06'],
    ['in den Siebzigern', 'in den Siebzigern = 197X'],
    ['zwischen 1990 und 2000', 'zwischen 1990 und 2000 = 1990/2000'],
    ['vor einem halben Jahr', 'vor einem halben Jahr = ~null'],
    ['tags darauf', 'tags darauf = ~null'],
    ['Er gründete sie 2015. Gleichzeitig baute er.', '2015 = 2015 | Gleichzeitig = ~null'],
  ])('%s', (text, found) => {
    expect(marked(text, 'de', '2025-01-28')).toBe(found);
  });
});

describe('English dates', () => {
  it.each([
    ['on January 20, 2025', 'on January 20, 2025 = 2025-01-20'],
    ['Jan. 20', 'Jan. 20 = 2025-01-20'],
    ['20 January 2025', '20 January 2025 = 2025-01-20'],
    ['the 20th of January', '20th of January = 2025-01-20'],
    ['On Monday, January 27, 2025, he came', 'On Monday, January 27, 2025 = 2025-01-27'],
    ['1/20/2025 and 20/1/2025 and 1/2/2025', '1/20/2025 = 2025-01-20 | 20/1/2025 = 2025-01-20 | 1/2/2025 = null'],
    ['from January 20 to February 3, 2025', 'from January 20 to February 3, 2025 = 2025-01-20/2025-02-03'],
    ['January 20–22, 2025', 'January 20–22, 2025 = 2025-01-20/2025-01-22'],
    ['in 2015 people died', 'in 2015 = 2015'],
    ['the 2015 election', '2015 = 2015'],
    ['between 2019 and 2021', 'between 2019 and 2021 = 2019/2021'],
    ['in the 1980s', 'in the 1980s = 198X'],
    ['music of the ’80s', '’80s = 198X'],
    ['late 19th-century art', 'late 19th-century = 18XX'],
    ['the first quarter of 2024', 'first quarter of 2024 = 2024-33'],
    ['the first half of 2023', 'first half of 2023 = 2023-40'],
    ['the winter of 2022-23', 'winter of 2022-23 = 2022-24'],
    ['mid-March', 'mid-March = 2024-03'],
    ['In May, he left', 'In May = 2024-05'],
    ['yesterday morning', 'yesterday morning = ~2025-01-27'],
    ['last night', 'last night = ~2025-01-27'],
    ['on Tuesday', 'on Tuesday = ~2025-01-28'],
    ['last Tuesday', 'last Tuesday = ~2025-01-21'],
    ['next Friday', 'next Friday = ~2025-01-31'],
    ['earlier this year', 'earlier this year = ~2025'],
    ['Last week’s vote', 'Last week = ~2025-W04'],
    ['three days ago', 'three days ago = ~2025-01-25'],
    ['over the past three years', 'over the past three years = ~2022/2025'],
    ['in recent years', 'in recent years = ~null'],
    ['last July', 'last July = ~2024-07'],
    ['between 1990 and 2000', 'between 1990 and 2000 = 1990/2000'],
    ['over the weekend', 'over the weekend = ~null'],
    ['two years later', 'two years later = ~null'],
    ['He left in 2015. At the same time, she came.', 'in 2015 = 2015 | At the same time = ~null'],
  ])('%s', (text, found) => {
    expect(marked(text, 'en', '2025-01-28')).toBe(found);
  });
});

describe('no dates', () => {
  it.each([
    ['de', '2015 Menschen kamen, rund 1999 Besucher, 2015 Euro, 2.000 Leute, 1250 PS.'],
    ['de', 'Windows 2000, Agenda 2030, Peugeot 2008, Boeing 737, Raum 2015, § 2015 BGB.'],
    ['de', 'Mehr unter https://example.org/2024/09/13/text und example.org/2024/09/13.'],
    ['de', 'Tel. 030 2015, Version 1.2.3, Note 1,5, um 20:15 Uhr, 12.30 Uhr.'],
    ['de', 'Am Morgen kam er. Guten Morgen. Von heute auf morgen war Schluss.'],
    ['de', '„Der Freitag“ berichtet, Frau Sonntag nickt, montags ist frei, jeden Montag auch.'],
    ['de', 'Das schrieb die „Welt am Sonntag“ und „Bild am Sonntag“.'],
    ['de', 'Robert Mai und Jan Müller kamen. Der 12. Mann half am 3. Spieltag.'],
    ['de', 'Gleichzeitig stieg der Umsatz. Der Film „2001: Odyssee im Weltraum“ lief.'],
    ['de', 'Die Zahl stieg von 1800 auf 2000. Seit zwei Jahren lebt sie hier.'],
    ['en', 'Theresa May may come. They march. The March for Life. April Smith, Mr. May.'],
    ['en', '2015 people, some 2020 jobs, 1995 dollars, $2015, 2,015, Room 2015, at 2015 hours.'],
    ['en', 'The Sunday Times, Black Friday, Super Tuesday. At the same time, he left.'],
    ['en', 'for two years, in his sixties, the fall of Rome, a 14-year-old, per day'],
  ] as const)('%s: %s', (language, text) => {
    expect(marked(text, language, '2025-01-28')).toBe('');
  });
});

// Machines that build at the same time are slow.
const PATIENCE = 60_000;

describe('spans', () => {
  const pieces = fc.array(fc.constantFrom('am ', 'Montag', ', dem ', '27', '. ', 'Januar ', '2025', '19', '–', '/', 'bis ', 'in den ', 'letzten ', 'drei ', 'Jahren ', 'since ', 'May ', 'the ', '’80s ', '\n', '👩‍👩‍👧', '\ud83d', 'é'), { maxLength: 30 }).map((list) => list.join(''));

  it.each(['de', 'en'] as const)('are exact, in order and inside, whatever the text (%s)', (language) => {
    fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), fc.nat(40), (text, from) => {
      const within = { start: Math.min(from, text.length), end: text.length - Math.min(from % 7, text.length - Math.min(from, text.length)) };
      let last = within.start;
      for (const date of readDates(text, language, '2025-01-28', within)) {
        expect(date.start).toBeGreaterThanOrEqual(last);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(within.end);
        last = date.end;
      }
    }));
  }, PATIENCE);

  it.each(['1', '20. ', 'am ', 'Montag ', '2019–', '"', 'Januar bis ', 'in den letzten ', ' '])('are found in time that grows with the text: %j', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      return workTime(() => readDates(text, 'de', null));
    };
    time(100_000);
    expect(time(1_000_000)).toBeLessThan(30 * Math.max(time(100_000), 5));
  }, PATIENCE);
});

describe('the calendar', () => {
  it('knows weekdays, weeks and days that do not exist', () => {
    expect(weekdayOf('2025-01-27')).toBe(1);
    expect(weekdayOf('0024-02-29')).toBe(4);
    expect(isoWeek('2024-12-30')).toBe('2025-W01');
    expect(isoWeek('2027-01-01')).toBe('2026-W53');
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(isoMonth(2025, 0)).toBe('2024-12');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });
});
