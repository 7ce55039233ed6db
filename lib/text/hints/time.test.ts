// Tests of the rules on time: weekdays, undated articles, offices, events tied to a year.
import { expect, it } from 'vitest';
import { hintsOf } from './testing/hint-kinds';
import { table } from './testing/hint-table';

table(
  'weekday',
  [
    ['de', 'Am Dienstag, 27. Januar 2025, kam der Bericht.'],
    ['de', 'Am Freitag, dem 1. Mai 2024, ruht die Arbeit.'],
    ['de', 'Die Sitzung ist am Montag (29.01.2025).'],
    ['de', 'Am Dienstag (27. Januar) fielen die Kurse.', '2025-01-28'],
    ['de', 'Am Montag, 27. Januar, begann das Treffen. Es endete am Samstag, 31. Januar.'],
    ['de', 'Der 9. November 1989 war ein Freitag.'],
    ['en', 'The report came on Tuesday, January 27, 2025.'],
    ['en', 'Work stops on Friday, 1 May 2024.'],
    ['en', 'The meeting is on Monday (January 29, 2025).'],
    ['en', 'Shares fell on Tuesday, January 27.', '2025-01-28'],
    ['en', 'The talks began on Monday, January 27. They ended on Saturday, January 31.'],
    ['en', 'November 9, 1989, was a Friday.'],
  ],
  [
    ['de', 'Am Montag, 27. Januar 2025, kam der Bericht.'],
    ['de', 'Am Mittwoch, dem 1. Mai 2024, ruht die Arbeit.'],
    ['de', 'Am Montag (27. Januar) fielen die Kurse.', '2025-01-28'],
    ['de', 'Am Montag, 27. Januar, begann das Treffen. Es endete am Freitag, 31. Januar.'],
    ['de', 'Am Montag kamen 27 Gäste. Im Januar 2025 waren es mehr.'],
    ['de', 'Der 9. November 1989 war ein Donnerstag.'],
    ['en', 'The report came on Monday, January 27, 2025.'],
    ['en', 'Work stops on Wednesday, 1 May 2024.'],
    ['en', 'Shares fell on Monday, January 27.', '2025-01-28'],
    ['en', 'The talks began on Monday, January 27. They ended on Friday, January 31.'],
    ['en', 'On Monday 27 guests came. In January 2025 there were more.'],
    ['en', 'November 9, 1989, was a Thursday.'],
  ],
);

table(
  'undated',
  [
    ['de', 'Am Montag kam der Bericht. Im vergangenen Juli war es anders.'],
    ['de', 'Gestern fiel Schnee.'],
    ['de', 'Das Modell wurde am 20. Januar vorgestellt.'],
    ['de', 'Diese Woche tagt der Rat.'],
    ['de', 'Vor drei Jahren wurde die Brücke gebaut.'],
    ['en', 'The report came on Monday. Last July it was different.'],
    ['en', 'It snowed yesterday.'],
    ['en', 'The model was presented on January 20.'],
    ['en', 'The council meets this week.'],
    ['en', 'The bridge was built three years ago.'],
  ],
  [
    ['de', 'Am Montag kam der Bericht. Im vergangenen Juli war es anders.', '2025-01-28'],
    ['de', 'Am 27. Januar 2025 kam der Bericht.'],
    ['de', 'Im Jahr 2023 wurde die Brücke gebaut.'],
    ['de', 'Der Rat tagt in Ulm.'],
    ['de', 'In den 1980er Jahren war es anders.'],
    ['en', 'The report came on Monday. Last July it was different.', '2025-01-28'],
    ['en', 'The report came on January 27, 2025.'],
    ['en', 'The bridge was built in 2023.'],
    ['en', 'The council meets in Leeds.'],
    ['en', 'In the 1980s it was different.'],
  ],
);

table(
  'role_over',
  [
    ['de', 'Der ehemalige US-Präsident Donald Trump nannte es einen Weckruf.'],
    ['de', 'Der ehemalige US-Präsident Donald Trump nannte es einen Weckruf.', '2025-01-28'],
    ['de', 'Die amtierende Bundeskanzlerin Angela Merkel empfing Gäste.', '2023-03-01'],
    ['de', 'US-Präsident Joe Biden sagte am Montag, er werde reisen.', '2025-06-10'],
    ['de', 'Der frühere französische Präsident Emmanuel Macron kam.', '2024-05-01'],
    ['de', 'Der ehemalige Finanzminister Karl Berger kam. Der amtierende Finanzminister Berger ging.'],
    ['en', 'Former President Donald Trump called it a wake-up call.', '2025-01-28'],
    ['en', 'Former US president Donald Trump called it a wake-up call.'],
    ['en', 'The sitting Chancellor Angela Merkel received guests.', '2023-03-01'],
    ['en', 'Former French President Emmanuel Macron came.', '2024-05-01'],
    ['en', 'Current Prime Minister Rishi Sunak spoke.', '2024-12-01'],
    ['en', 'Former mayor Karl Berger came. The current mayor Berger left.'],
  ],
  [
    ['de', 'Der ehemalige US-Präsident Donald Trump nannte es einen Weckruf.', '2023-01-28'],
    ['de', 'Der ehemalige US-Präsident Barack Obama kam.', '2025-01-28'],
    ['de', 'US-Präsident Donald Trump nannte es einen Weckruf.', '2025-01-28'],
    ['de', 'Die frühere Bundeskanzlerin Angela Merkel empfing Gäste.', '2023-03-01'],
    ['de', 'Unter US-Präsident Barack Obama galt das nicht.', '2025-06-10'],
    ['de', 'Die ehemalige Lehrerin Berta Trump kam.'],
    ['en', 'Former President Donald Trump called it a wake-up call.', '2023-01-28'],
    ['en', 'Former President Barack Obama came.', '2025-01-28'],
    ['en', 'President Donald Trump called it a wake-up call.', '2025-01-28'],
    ['en', 'Former Chancellor Angela Merkel received guests.', '2023-03-01'],
    ['en', 'Under President Barack Obama that was different.', '2025-06-10'],
    ['en', 'The former teacher Berta Trump came.'],
  ],
);

table(
  'same_time',
  [
    ['de', 'Sie gründete 2015 die Firma. Gleichzeitig baute sie ein Rechenzentrum auf.'],
    ['de', 'Im Jahr 2008 brach die Bank zusammen. Zur gleichen Zeit kaufte die Stadt das Stadion.'],
    ['de', '1998 zog der Verein um. Im selben Jahr gewann er den Pokal.'],
    ['de', 'Der Park öffnete 2011. Zeitgleich schloss das alte Bad.'],
    ['de', 'Die Werft entließ 2020 die Hälfte. Parallel dazu kaufte sie zwei Docks.'],
    ['en', 'She founded the firm in 2015. At the same time she built a data centre.'],
    ['en', 'In 2008 the bank collapsed. At the same time the city bought the stadium.'],
    ['en', 'The club moved in 1998. In the same year it won the cup.'],
    ['en', 'The park opened in 2011. Simultaneously the old pool closed.'],
    ['en', 'The yard fired half in 2020. At the same time it bought two docks.'],
  ],
  [
    ['de', 'Sie gründete 2015 die Firma. Gleichzeitig betonte sie den Wert der Forschung.'],
    ['de', 'Sie gründete 2015 die Firma. Gleichzeitig baute sie 2016 ein Rechenzentrum auf.'],
    ['de', 'Sie gründete die Firma. Gleichzeitig baute sie ein Rechenzentrum auf.'],
    ['de', 'Sie gründete 2015 die Firma.\n\nGleichzeitig baute die Stadt ein Bad.'],
    ['de', 'Im Jahr 2015 sank der Umsatz. Gleichzeitig muss die Firma sparen.'],
    ['en', 'She founded the firm in 2015. At the same time she stressed the value of research.'],
    ['en', 'She founded the firm in 2015. At the same time, in 2016, she built a data centre.'],
    ['en', 'She founded the firm. At the same time she built a data centre.'],
    ['en', 'She founded the firm in 2015.\n\nAt the same time the city built a pool.'],
    ['en', 'In 2015 sales fell. At the same time the firm must save.'],
  ],
);

it('says which day it is', () => {
  const [hint] = hintsOf('de', 'Am Dienstag, 27. Januar 2025, kam der Bericht.').filter(({ kind }) => kind === 'weekday');
  expect(hint?.wordings).toEqual(['Dienstag, 27. Januar 2025']);
  expect(hint?.values).toEqual({ weekday: '2', date: '27. Januar 2025', right: '1' });
});

it('lists all open dates of an undated article in one hint', () => {
  const [hint] = hintsOf('de', 'Am Montag kam der Bericht. Im vergangenen Juli war es anders. Im Jahr 2023 auch.').filter(({ kind }) => kind === 'undated');
  expect(hint?.values.count).toBe(2);
});
