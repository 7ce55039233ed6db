// Units of measure and of time with their names in both languages.
import type { TextLanguage } from '../word-lists';

type Row = readonly [unit: string, de: string, en: string];

/** Names in small letters. Signs that small letters would confuse stand in SIGNS. */
const ROWS: readonly Row[] = [
  ['km', 'kilometer, kilometern, kilometers, km', 'kilometre, kilometres, kilometer, kilometers, km, kms'],
  ['m', 'meter, metern, meters', 'metre, metres, meter, meters'],
  ['cm', 'zentimeter, zentimetern, cm', 'centimetre, centimetres, centimeter, centimeters, cm'],
  ['mm', 'millimeter, millimetern, mm', 'millimetre, millimetres, millimeter, millimeters, mm'],
  ['µm', 'mikrometer, mikrometern', 'micrometre, micrometres, micrometer, micrometers, micron, microns'],
  ['nm', 'nanometer, nanometern, nm', 'nanometre, nanometres, nanometer, nanometers, nm'],
  ['mi', 'meile, meilen', 'mile, miles'],
  ['nmi', 'seemeile, seemeilen, nautische meilen', 'nautical mile, nautical miles'],
  ['ft', 'fuß', 'foot, feet, ft, ft.'],
  ['in', 'zoll', 'inch, inches, in.'],
  ['yd', 'yard, yards', 'yard, yards'],
  ['ly', 'lichtjahr, lichtjahre, lichtjahren', 'light year, light years, light-year, light-years'],
  ['m²', 'quadratmeter, quadratmetern, qm, m2, m²', 'square metre, square metres, square meter, square meters, sq m, sqm, m2, m²'],
  ['km²', 'quadratkilometer, quadratkilometern, km2, km²', 'square kilometre, square kilometres, square kilometer, square kilometers, sq km, km2, km²'],
  ['mi²', 'quadratmeile, quadratmeilen', 'square mile, square miles, sq mi'],
  ['ft²', 'quadratfuß', 'square foot, square feet, sq ft'],
  ['ha', 'hektar, hektaren, ha', 'hectare, hectares, ha'],
  ['acre', 'acre, acres', 'acre, acres'],
  ['m³', 'kubikmeter, kubikmetern, festmeter, m3, m³', 'cubic metre, cubic metres, cubic meter, cubic meters, m3, m³'],
  ['km³', 'kubikkilometer', 'cubic kilometre, cubic kilometres'],
  ['ft³', 'kubikfuß', 'cubic foot, cubic feet'],
  ['l', 'liter, litern', 'litre, litres, liter, liters'],
  ['ml', 'milliliter, millilitern, ml', 'millilitre, millilitres, milliliter, milliliters, ml'],
  ['hl', 'hektoliter, hektolitern, hl', 'hectolitre, hectolitres, hectoliter, hectoliters'],
  ['gal', 'gallone, gallonen', 'gallon, gallons, us gallons'],
  ['pt', 'pint, pints', 'pint, pints'],
  ['bbl', 'barrel, barrels, fass öl, fass rohöl', 'barrel, barrels'],
  ['kg', 'kilogramm, kilo, kilos, kg', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs'],
  ['g', 'gramm', 'gram, grams, gramme, grammes'],
  ['mg', 'milligramm, mg', 'milligram, milligrams, mg'],
  ['µg', 'mikrogramm, µg, μg', 'microgram, micrograms, µg, μg'],
  ['t', 'tonne, tonnen', 'tonne, tonnes, metric ton, metric tons, metric tonnes'],
  ['kt', 'kilotonne, kilotonnen', 'kiloton, kilotons'],
  ['Mt', 'megatonne, megatonnen', 'megaton, megatons, megatonnes'],
  ['Gt', 'gigatonne, gigatonnen', 'gigaton, gigatons, gigatonnes'],
  // Short, long or metric: an English ton is not told apart.
  ['ton', '', 'ton, tons'],
  ['short ton', '', 'short ton, short tons'],
  ['lb', '', 'lb, lbs, lb., lbs.'],
  ['oz', 'unze, unzen, feinunze, feinunzen', 'ounce, ounces, oz'],
  ['st', '', 'stone'],
  ['°C', 'grad celsius, grad, °c, ° c, grad c', 'degrees celsius, degree celsius, degrees centigrade, °c, ° c, degrees c, celsius'],
  ['°F', 'grad fahrenheit, °f', 'degrees fahrenheit, °f, ° f, degrees f, fahrenheit'],
  ['K', 'kelvin', 'kelvin'],
  ['°', '°', 'degrees, degree, °'],
  ['kWh', 'kilowattstunde, kilowattstunden, kwh', 'kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kwh'],
  ['MWh', 'megawattstunde, megawattstunden, mwh', 'megawatt hour, megawatt hours, megawatt-hour, megawatt-hours, mwh'],
  ['GWh', 'gigawattstunde, gigawattstunden, gwh', 'gigawatt hour, gigawatt hours, gigawatt-hours, gwh'],
  ['TWh', 'terawattstunde, terawattstunden, twh', 'terawatt hour, terawatt hours, terawatt-hours, twh'],
  ['W', 'watt', 'watt, watts'],
  ['kW', 'kilowatt, kw', 'kilowatt, kilowatts, kw'],
  ['MW', 'megawatt', 'megawatt, megawatts'],
  ['GW', 'gigawatt, gw', 'gigawatt, gigawatts, gw'],
  ['TW', 'terawatt', 'terawatt, terawatts'],
  ['hp', 'ps, pferdestärken', 'horsepower, hp, bhp'],
  ['V', 'volt', 'volt, volts'],
  ['A', 'ampere', 'amp, amps, ampere, amperes'],
  ['kV', 'kilovolt, kv', 'kilovolt, kilovolts, kv'],
  ['kn', 'knoten', 'knot, knots'],
  ['dB', 'dezibel', 'decibel, decibels'],
  ['Hz', 'hertz, hz', 'hertz, hz'],
  ['kHz', 'kilohertz, khz', 'kilohertz, khz'],
  ['MHz', 'megahertz, mhz', 'megahertz, mhz'],
  ['GHz', 'gigahertz, ghz', 'gigahertz, ghz'],
  ['KB', 'kilobyte, kb', 'kilobyte, kilobytes, kb'],
  ['MB', 'megabyte, mb', 'megabyte, megabytes, mb'],
  ['GB', 'gigabyte, gb', 'gigabyte, gigabytes, gb'],
  ['TB', 'terabyte, tb', 'terabyte, terabytes, tb'],
  ['Mbit', 'megabit, mbit', 'megabit, megabits, mbit'],
  ['Gbit', 'gigabit, gbit', 'gigabit, gigabits, gbit'],
  ['MP', 'megapixel', 'megapixel, megapixels'],
  ['cal', 'kalorie, kalorien', 'calorie, calories'],
  ['kcal', 'kilokalorie, kilokalorien, kcal', 'kilocalories, kcal'],
  ['J', 'joule', 'joule, joules'],
  ['hPa', 'hektopascal, hpa', 'hectopascal, hectopascals, hpa'],
  ['bar', 'bar', 'bar'],
  ['mSv', 'millisievert', 'millisievert, millisieverts'],
  ['ppm', 'ppm', 'ppm, parts per million'],
  ['carat', 'karat', 'carat, carats'],
];

/** Signs as they are written, small and capital letters told apart. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map(['m', 'l', 'g', 't', 'W', 'MW', 'TW', 'V', 'kV', 'dB', 'PS', 'Mt', 'Gt', 'kt'].map((sign): [string, string] => [sign, sign === 'PS' ? 'hp' : sign]));

const TIMES: ReadonlyArray<readonly [unit: string, times: number, de: string, en: string]> = [
  ['second', 1, 'sekunde, sekunden, sek., sek', 'second, seconds, sec, secs'],
  ['millisecond', 1, 'millisekunde, millisekunden, ms', 'millisecond, milliseconds, ms'],
  ['minute', 1, 'minute, minuten, min, min.', 'minute, minutes, min, mins'],
  ['minute', 15, 'viertelstunde, viertelstunden', ''],
  ['hour', 1, 'stunde, stunden, std, std., h', 'hour, hours, hr, hrs, h'],
  ['day', 1, 'tag, tage, tagen, tages', 'day, days'],
  ['week', 1, 'woche, wochen', 'week, weeks'],
  ['week', 2, '', 'fortnight, fortnights'],
  ['month', 1, 'monat, monate, monaten, monats, monates', 'month, months'],
  ['quarter', 1, 'quartal, quartale, quartalen, quartals', ''],
  ['year', 1, 'jahr, jahre, jahren, jahres, lebensjahre, lebensjahren', 'year, years, yrs'],
  ['year', 0.5, 'halbjahr, halbjahre', ''],
  ['year', 10, 'jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts, dekade, dekaden', 'decade, decades'],
  ['year', 100, 'jahrhundert, jahrhunderte, jahrhunderten, jahrhunderts', 'century, centuries'],
  ['year', 1000, 'jahrtausend, jahrtausende, jahrtausenden', 'millennium, millennia'],
];

const spread = <Entry>(rows: ReadonlyArray<readonly [string, Entry]>): ReadonlyMap<string, Entry> => new Map(rows.flatMap(([words, entry]) => words.split(', ').filter((word) => word !== '').map((word): [string, Entry] => [word, entry])));

/** Units of measure by name. */
export const MEASURES: Record<TextLanguage, ReadonlyMap<string, string>> = { de: spread(ROWS.map(([unit, de]) => [de, unit])), en: spread(ROWS.map(([unit, , en]) => [en, unit])) };

/** Units of time by name: a decade is ten years. */
export const PERIODS: Record<TextLanguage, ReadonlyMap<string, { unit: string; times: number }>> = {
  de: spread(TIMES.map(([unit, times, de]) => [de, { unit, times }])),
  en: spread(TIMES.map(([unit, times, , en]) => [en, { unit, times }])),
};

/** Distances an hour as one word: the distance, by the hour. */
export const SPEEDS: ReadonlyMap<string, string> = spread([['stundenkilometer, stundenkilometern, km/h, kmh, kph', 'km'], ['mph, mi/h', 'mi']]);
