// What a unit of money or of measure is worth in others, to judge the amounts that a text converts.

/** Lowest and highest rate. */
export type Band = readonly [low: number, high: number];

// Yearly lows and highs of the reference rates of the European Central Bank and the Federal Reserve (H.10), 2000 to 2025, and some
// per cent more on either side: a converted amount outside was right on no day. Pegged and replaced currencies have narrow bands.
const PER_DOLLAR: Record<string, Band> = {
  EUR: [0.61, 1.25], GBP: [0.46, 0.96], CHF: [0.7, 1.9], JPY: [72, 168], CNY: [5.9, 8.5], RUB: [22, 130], INR: [37, 96], TRY: [0.6, 46], KRW: [870, 1620], BRL: [1.4, 6.7], MXN: [8.5, 26], ZAR: [5.4, 20.5],
  SEK: [5.7, 11.8], NOK: [4.8, 12.2], DKK: [4.5, 9.3], PLN: [1.95, 5.2], CZK: [14, 43], HUF: [138, 460], CAD: [0.88, 1.68], AUD: [0.87, 2.15], NZD: [1.1, 2.7], HKD: [7.6, 7.95], SGD: [1.15, 1.92], TWD: [27, 37], THB: [27, 48],
  ILS: [2.9, 5.1], UAH: [4.6, 46], IDR: [7000, 18000], PHP: [38, 62], VND: [13500, 28000], SAR: [3.6, 3.9], AED: [3.5, 3.8], MYR: [2.9, 4.9], PKR: [50, 320], EGP: [3.3, 55], NGN: [95, 1750], ARS: [0.9, 1600], ISK: [58, 150],
};
const PER_EURO: Record<string, Band> = {
  USD: [0.8, 1.65], GBP: [0.56, 1], CHF: [0.9, 1.72], JPY: [86, 190], CNY: [6.4, 11.8], RUB: [23, 140], INR: [38, 112], TRY: [0.5, 54], KRW: [950, 2000], BRL: [1.6, 7.2], MXN: [7.5, 27.5], ZAR: [5.9, 22], SEK: [7.9, 12.2], NOK: [7, 12.7],
  DKK: [7.3, 7.6], PLN: [3.1, 5.1], CZK: [22, 39], HUF: [220, 445], CAD: [1.15, 1.8], AUD: [1.12, 2.15], NZD: [1.38, 2.7], HKD: [6.2, 13], SGD: [1.25, 2.3], DEM: [1.95, 1.96], ATS: [13.7, 13.8], FRF: [6.5, 6.6], ITL: [1930, 1945], BGN: [1.94, 1.97],
  UAH: [4.3, 53], ISK: [65, 300], RON: [1.7, 5.3],
};

const inverse = ([low, high]: Band): Band => [1 / high, 1 / low];

/** How many units of the first currency (ISO 4217) one of the second has cost; null where the table has neither. */
export function exchangeBand(from: string, to: string): Band | null {
  const table: Record<string, Record<string, Band>> = { USD: PER_DOLLAR, EUR: PER_EURO };
  const [direct, reverse] = [table[to]?.[from], table[from]?.[to]];
  if (direct) return direct;
  if (reverse) return inverse(reverse);
  const [a, b] = [PER_DOLLAR[from], PER_DOLLAR[to]];
  return a && b ? [a[0] / b[1], a[1] / b[0]] : null;
}

// International System and the definitions of the international yard and pound (1959); American and imperial gallons, pints and tons differ.
const LENGTH: Record<string, Band> = { km: [1000, 1000], m: [1, 1], cm: [0.01, 0.01], mm: [0.001, 0.001], mi: [1609.344, 1609.344], nmi: [1852, 1852], ft: [0.3048, 0.3048], in: [0.0254, 0.0254], yd: [0.9144, 0.9144] };
const AREA: Record<string, Band> = { 'km²': [1e6, 1e6], 'm²': [1, 1], ha: [1e4, 1e4], 'mi²': [2_589_988, 2_589_988], 'ft²': [0.092903, 0.092903], acre: [4046.86, 4046.86] };
const VOLUME: Record<string, Band> = { l: [1, 1], ml: [0.001, 0.001], hl: [100, 100], 'm³': [1000, 1000], 'ft³': [28.3168, 28.3168], gal: [3.7854, 4.5461], pt: [0.4732, 0.5683], bbl: [158.987, 158.987] };
const MASS: Record<string, Band> = { kg: [1, 1], g: [0.001, 0.001], mg: [1e-6, 1e-6], t: [1000, 1000], kt: [1e6, 1e6], Mt: [1e9, 1e9], 'short ton': [907.18, 1016.05], lb: [0.45359, 0.45359], oz: [0.02835, 0.0311], st: [6.35, 6.35] };
const POWER: Record<string, Band> = { W: [1, 1], kW: [1000, 1000], MW: [1e6, 1e6], GW: [1e9, 1e9], hp: [735, 746] };
const ENERGY: Record<string, Band> = { kWh: [1, 1], MWh: [1000, 1000], GWh: [1e6, 1e6], TWh: [1e9, 1e9] };
const DIMENSIONS = { LENGTH, AREA, VOLUME, MASS, POWER, ENERGY };

/** What a unit of measure measures (`LENGTH`, `AREA` …); null where the table does not have it. */
export function dimensionOf(unit: string | null): string | null {
  return unit === null ? null : (Object.entries(DIMENSIONS).find(([, units]) => Object.hasOwn(units, unit))?.[0] ?? null);
}

/** An amount in another unit of the same dimension, as the lowest and highest it can be; null where the units do not measure the same. */
export function inUnit(value: number, from: string, to: string): Band | null {
  if (from === '°F' && to === '°C') return [((value - 32) * 5) / 9, ((value - 32) * 5) / 9];
  if (from === '°C' && to === '°F') return [(value * 9) / 5 + 32, (value * 9) / 5 + 32];
  const units = Object.values(DIMENSIONS).find((candidates) => Object.hasOwn(candidates, from) && Object.hasOwn(candidates, to));
  const [a, b] = [units?.[from], units?.[to]];
  return a && b ? [(value * a[0]) / b[1], (value * a[1]) / b[0]] : null;
}
