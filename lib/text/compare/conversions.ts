// What units of measure and of time amount to in each other, for comparing across them.

/** What is measured, and how many of its base unit one is. */
type Conversion = { dimension: string; factor: number };

// International definitions: the mile is 1609.344 m, the pound 0.45359237 kg, the US gallon 3.785411784 l, the oil barrel 158.987294928 l, the ounce of gold and of news alike 28.349523125 g.
const ROWS: Record<string, Record<string, number>> = {
  length: { km: 1000, m: 1, cm: 0.01, mm: 0.001, µm: 1e-6, nm: 1e-9, mi: 1609.344, nmi: 1852, ft: 0.3048, in: 0.0254, yd: 0.9144, ly: 9.4607304725808e15 },
  area: { 'm²': 1, 'km²': 1e6, ha: 1e4, acre: 4046.8564224, 'mi²': 2589988.110336, 'ft²': 0.09290304 },
  volume: { 'm³': 1000, 'km³': 1e12, 'ft³': 28.316846592, l: 1, ml: 0.001, hl: 100, gal: 3.785411784, pt: 0.473176473, bbl: 158.987294928 },
  mass: { kg: 1, g: 0.001, mg: 1e-6, µg: 1e-9, t: 1000, kt: 1e6, Mt: 1e9, Gt: 1e12, 'short ton': 907.18474, lb: 0.45359237, oz: 0.028349523125, st: 6.35029318 },
  energy: { kWh: 1, MWh: 1000, GWh: 1e6, TWh: 1e9 },
  power: { W: 1, kW: 1000, MW: 1e6, GW: 1e9, TW: 1e12, hp: 735.49875 },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
  data: { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 },
  heat: { cal: 1, kcal: 1000 },
  voltage: { V: 1, kV: 1000 },
  calendar: { month: 1, quarter: 3, year: 12 },
  time: { millisecond: 0.001, second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 },
};

const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map(Object.entries(ROWS).flatMap(([dimension, units]) => Object.entries(units).map(([unit, factor]): [string, Conversion] => [unit, { dimension, factor }])));

// The mean month of the Gregorian calendar, in seconds.
const MONTH = 2629746;

/** How many of `to` one of `from` is, and whether that is exact (a month has no fixed number of days); null where they do not measure the same. */
export function conversion(from: string, to: string): { factor: number; exact: boolean } | null {
  if (from === to) return { factor: 1, exact: true };
  const [one, other] = [CONVERSIONS.get(from), CONVERSIONS.get(to)];
  if (!one || !other) return null;
  if (one.dimension === other.dimension) return { factor: one.factor / other.factor, exact: one.dimension === 'calendar' || one.dimension === 'time' };
  if (one.dimension === 'calendar' && other.dimension === 'time') return { factor: (one.factor * MONTH) / other.factor, exact: false };
  return one.dimension === 'time' && other.dimension === 'calendar' ? { factor: one.factor / (other.factor * MONTH), exact: false } : null;
}

/** Celsius and Fahrenheit differ in where they begin as well: the value in `to`, or null where either is no temperature. */
export function temperature(value: number, from: string, to: string): number | null {
  const celsius = from === '°C' ? value : from === '°F' ? ((value - 32) * 5) / 9 : from === 'K' ? value - 273.15 : null;
  if (celsius === null) return null;
  return to === '°C' ? celsius : to === '°F' ? (celsius * 9) / 5 + 32 : to === 'K' ? celsius + 273.15 : null;
}
