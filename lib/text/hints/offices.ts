// Who held which office when: the heads of state and government, and of the bodies, that German and English news name most.
// Compiled from the offices' own published lists; scope: since about 2000, a dozen countries. It only raises doubts, it proves nothing.

/** A term of office; `until` null: not ended, nor does a law fix its end, when the table was written. */
export type Term = { from: string; until: string | null };

/** The day up to which the table is known to be right for terms without an end. */
const TABLE_AS_OF = '2025-12-31';

type Office = { de: string; en: string; holders: Record<string, Term[]> };

/** `2001-01-20/2009-01-20, 2025-01-20/`: terms, the last one maybe open. */
function terms(list: string): Term[] {
  return list.split(', ').map((term) => {
    const [from = '', until = ''] = term.split('/');
    return { from, until: until === '' ? null : until };
  });
}

const office = (de: string, en: string, holders: Record<string, string>): Office => ({ de, en, holders: Object.fromEntries(Object.entries(holders).map(([name, list]) => [name, terms(list)])) });

// Patterns for the office as it stands before the name; surnames in both languages' spellings.
const OFFICES: readonly Office[] = [
  // The end of an American term is fixed by the constitution.
  office('US-(?:amerikanische[nrs]? )?Präsident(?:en)?|(?:amerikanische[nrs]?|US-amerikanische[nrs]?) Präsident(?:en)?', '(?:US |U\\.S\\. |American )?President|(?:US|U\\.S\\.|American) president|president', {
    Trump: '2017-01-20/2021-01-20, 2025-01-20/2029-01-20', Biden: '2021-01-20/2025-01-20', Obama: '2009-01-20/2017-01-20', Bush: '2001-01-20/2009-01-20', Clinton: '1993-01-20/2001-01-20',
  }),
  office('Bundeskanzler(?:in|s)?|(?:deutsche[nrs]? )Kanzler(?:in|s)?|Kanzler(?:in|s)?', '(?:German )?[Cc]hancellor', {
    Merz: '2025-05-06/', Scholz: '2021-12-08/2025-05-06', Merkel: '2005-11-22/2021-12-08', Schröder: '1998-10-27/2005-11-22', Kohl: '1982-10-01/1998-10-27',
    Stocker: '2025-03-03/', Nehammer: '2021-12-06/2025-01-10', Kurz: '2017-12-18/2019-05-28, 2020-01-07/2021-10-11',
  }),
  office('Bundespräsident(?:en)?', '(?:German |Austrian )?[Pp]resident', { Steinmeier: '2017-03-19/2027-03-18', Gauck: '2012-03-18/2017-03-18', Wulff: '2010-06-30/2012-02-17', Köhler: '2004-07-01/2010-05-31', Rau: '1999-07-01/2004-06-30' }),
  office('(?:britische[nrs]? )?(?:Premierminister(?:in|s)?|Premier(?:s)?|Regierungschef(?:in|s)?)', '(?:British |UK )?[Pp]rime [Mm]inister', {
    Starmer: '2024-07-05/', Sunak: '2022-10-25/2024-07-05', Truss: '2022-09-06/2022-10-25', Johnson: '2019-07-24/2022-09-06', May: '2016-07-13/2019-07-24', Cameron: '2010-05-11/2016-07-13', Brown: '2007-06-27/2010-05-11', Blair: '1997-05-02/2007-06-27',
    Carney: '2025-03-14/', Trudeau: '2015-11-04/2025-03-14', Harper: '2006-02-06/2015-11-04', Takaichi: '2025-10-21/', Ishiba: '2024-10-01/2025-10-21', Kishida: '2021-10-04/2024-10-01', Suga: '2020-09-16/2021-10-04',
    Modi: '2014-05-26/', Albanese: '2022-05-23/', Morrison: '2018-08-24/2022-05-23', Ardern: '2017-10-26/2023-01-25',
  }),
  office('(?:italienische[nrs]? |spanische[nrs]? |polnische[nrs]? |israelische[nrs]? )?(?:Ministerpräsident(?:en|in)?|Regierungschef(?:in|s)?|Premier(?:minister(?:in|s)?)?)', '(?:Italian |Spanish |Polish |Israeli )?[Pp]rime [Mm]inister', {
    Meloni: '2022-10-22/', Draghi: '2021-02-13/2022-10-22', Conte: '2018-06-01/2021-02-13', Renzi: '2014-02-22/2016-12-12', Sánchez: '2018-06-02/', Rajoy: '2011-12-21/2018-06-01', Tusk: '2007-11-16/2014-09-22, 2023-12-13/', Morawiecki: '2017-12-11/2023-12-13',
    Netanjahu: '1996-06-18/1999-07-06, 2009-03-31/2021-06-13, 2022-12-29/', Netanyahu: '1996-06-18/1999-07-06, 2009-03-31/2021-06-13, 2022-12-29/', Lapid: '2022-07-01/2022-12-29', Bennett: '2021-06-13/2022-06-30',
  }),
  office('(?:französische[nrs]?|russische[nrs]?|ukrainische[nrs]?|türkische[nrs]?|brasilianische[nrs]?|chinesische[nrs]?|polnische[nrs]?|argentinische[nrs]?) (?:Staats)?[Pp]räsident(?:en)?|Staatspräsident(?:en)?|Staatschef(?:s)?|Präsident(?:en)?', '(?:French |Russian |Ukrainian |Turkish |Brazilian |Chinese |Polish |Argentine )?[Pp]resident', {
    Macron: '2017-05-14/2027-05-13', Hollande: '2012-05-15/2017-05-14', Sarkozy: '2007-05-16/2012-05-15', Chirac: '1995-05-17/2007-05-16', Putin: '2000-05-07/2008-05-07, 2012-05-07/', Medwedew: '2008-05-07/2012-05-07', Medvedev: '2008-05-07/2012-05-07',
    Selenskyj: '2019-05-20/', Selenski: '2019-05-20/', Zelensky: '2019-05-20/', Zelenskyy: '2019-05-20/', Poroschenko: '2014-06-07/2019-05-20', Poroshenko: '2014-06-07/2019-05-20', Erdogan: '2014-08-28/', Erdoğan: '2014-08-28/',
    Lula: '2003-01-01/2011-01-01, 2023-01-01/2027-01-01', Bolsonaro: '2019-01-01/2023-01-01', Xi: '2013-03-14/', Duda: '2015-08-06/2025-08-06', Nawrocki: '2025-08-06/2030-08-06', Milei: '2023-12-10/2027-12-10',
  }),
  office('(?:EU-)?Kommissionspräsident(?:in|en)?|EU-Kommissionschef(?:in|s)?', '(?:European |EU )?Commission (?:[Pp]resident|[Cc]hief)', { Leyen: '2019-12-01/', Juncker: '2014-11-01/2019-11-30', Barroso: '2004-11-22/2014-10-31' }),
  office('(?:Nato|NATO)-(?:Generalsekretär(?:s)?|Chef(?:s)?)', 'NATO (?:[Ss]ecretary[- ][Gg]eneral|[Cc]hief)', { Rutte: '2024-10-01/', Stoltenberg: '2014-10-01/2024-10-01', Rasmussen: '2009-08-01/2014-09-30' }),
  office('(?:UN|UNO|Uno)-Generalsekretär(?:s)?', 'U\\.?N\\.? (?:[Ss]ecretary[- ][Gg]eneral|[Cc]hief)', { Guterres: '2017-01-01/2026-12-31', Ban: '2007-01-01/2016-12-31', Annan: '1997-01-01/2006-12-31' }),
  office('(?:EZB|Zentralbank)-?(?:Präsident(?:in|en)?|[Cc]hef(?:in|s)?)', '(?:ECB|European Central Bank) (?:[Pp]resident|[Cc]hief)', { Lagarde: '2019-11-01/2027-10-31', Draghi: '2011-11-01/2019-10-31', Trichet: '2003-11-01/2011-10-31' }),
];

/** For each language a list of offices: the pattern of the office, and the terms of its holders by surname. */
export const HELD = {
  de: OFFICES.map(({ de, holders }) => ({ pattern: de, holders })),
  en: OFFICES.map(({ en, holders }) => ({ pattern: en, holders })),
};

/** Whether a term covers a day (`YYYY-MM-DD`); null where the table does not reach that far. */
export function covers({ from, until }: Term, day: string): boolean | null {
  if (day < from) return false;
  if (until !== null) return day < until;
  return day <= TABLE_AS_OF ? true : null;
}
