// The English words of time: from general knowledge of the language, in the forms that news uses.
import { numbered } from './grammar';
import type { Season, Unit } from './resolve';

export const MONTHS = numbered('january=jan february=feb march=mar april=apr may june=jun july=jul august=aug september=sept=sep october=oct november=nov december=dec');
export const WEEKDAYS = numbered('monday=mon tuesday=tue=tues wednesday=wed thursday=thu=thur=thurs friday=fri saturday=sat sunday=sun');
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night', 'lunchtime'];
export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24]]);

export const UNIT_STEMS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'], ['week', 'week'], ['month', 'month'], ['quarter', 'quarter'], ['year', 'year'], ['decade', 'decade'], ['century', 'century'], ['weekend', 'weekend'],
  ['days', 'day'], ['weeks', 'week'], ['months', 'month'], ['quarters', 'quarter'], ['years', 'year'], ['decades', 'decade'], ['centuries', 'century'],
]);

export const NUMBERS = new Map([
  ...numbered('one=a=an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'),
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'),
  ...['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].flatMap((tens, at): [string, number][] => [[`${tens}y`, 20 + 10 * at], [`${tens}ies`, 20 + 10 * at]]),
  ['last', 4],
]);

/** How many periods from the present; null: beside another date of the text. */
export const DIRECTIONS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['this', 0], ['current', 0], ['last', -1], ['past', -1], ['next', 1], ['coming', 1], ['previous', null], ['following', null], ['same', null], ['preceding', null],
]);

export const DAY_WORDS: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['christmas', '12-25'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['new year’s day', '01-01'], ["new year's day", '01-01'], ['new year’s eve', '12-31'], ["new year's eve", '12-31'], ['easter', ''], ['thanksgiving', ''], ['halloween', '10-31'],
]);
