// Names, codes and signs of currencies as newspapers write them, by ISO 4217.
import type { TextLanguage } from '../word-lists';

/** `divide`: how many of the unit make one of the currency (100 for cents). */
export type Money = { currency: string; divide: number };

const CODES = 'EUR USD GBP CHF JPY CNY RUB CAD AUD NZD HKD SGD TWD SEK NOK DKK PLN CZK HUF RON BGN TRY ILS INR PKR BDT THB IDR MYR PHP VND KRW ZAR NGN KES EGP AED QAR IRR IQD UAH BRL MXN ARS CLP ISK DEM ATS FRF ITL BTC'.split(' ');

const SIGNS: Record<string, string> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₪': 'ILS', '₴': 'UAH', '₿': 'BTC', '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', us$: 'USD', usd$: 'USD', 'us $': 'USD', 'u.s. $': 'USD', a$: 'AUD',
  'a $': 'AUD', au$: 'AUD', aus$: 'AUD', c$: 'CAD', 'c $': 'CAD', ca$: 'CAD', can$: 'CAD', nz$: 'NZD', 'nz $': 'NZD', hk$: 'HKD', 'hk $': 'HKD', s$: 'SGD', nt$: 'TWD', mx$: 'MXN', r$: 'BRL', 'cn¥': 'CNY', 'rmb¥': 'CNY', rmb: 'CNY', 'fr.': 'CHF', sfr: 'CHF', 'sfr.': 'CHF', rs: 'INR', 'rs.': 'INR', dm: 'DEM',
};

const NAMES: Record<TextLanguage, Record<string, string>> = {
  de: {
    EUR: 'euro, euros', USD: 'dollar, dollars, us-dollar, us-dollars, u.s.-dollar', GBP: 'pfund, pfund sterling', CHF: 'franken, sfr, schweizer franken', JPY: 'yen', CNY: 'yuan, renminbi, renminbi yuan, remnimbi', RUB: 'rubel, russische rubel',
    INR: 'rupie, rupien, indische rupien', TRY: 'lira, türkische lira, lire türk', SEK: 'schwedische kronen, schwedenkronen', NOK: 'norwegische kronen', DKK: 'dänische kronen', CZK: 'tschechische kronen', ISK: 'isländische kronen', PLN: 'zloty, złoty, zlotys',
    HUF: 'forint', UAH: 'hrywnja, griwna', ILS: 'schekel', KRW: 'won', ZAR: 'rand', BRL: 'real, reais', MXN: 'mexikanische pesos', ARS: 'argentinische pesos', THB: 'baht', AED: 'dirham', SAR: 'riyal, saudi-riyal', IRR: 'rial', RON: 'lei', BGN: 'lew',
    DEM: 'mark, d-mark, deutsche mark, dm', ATS: 'schilling', FRF: 'francs, französische francs', ITL: 'lire', HKD: 'hongkong-dollar, hongkong dollar', SGD: 'singapur-dollar', TWD: 'taiwan-dollar', BTC: 'bitcoin, bitcoins',
  },
  en: {
    EUR: 'euro, euros', USD: 'dollar, dollars, us dollars, u.s. dollars, us-dollars, american dollars, us dollar, bucks', GBP: 'pound, pounds, pounds sterling, pound sterling, british pounds, quid', CHF: 'francs, swiss francs, swiss franc', JPY: 'yen, japanese yen',
    CNY: 'yuan, renminbi, chinese yuan', RUB: 'rouble, roubles, ruble, rubles, russian rubles', INR: 'rupee, rupees, indian rupees', PKR: 'pakistani rupees', TRY: 'lira, liras, turkish lira', SEK: 'kronor, swedish kronor, swedish crowns', NOK: 'norwegian kroner, norwegian crowns', DKK: 'danish kroner, danish crowns',
    CZK: 'koruna, czech koruna, czech crowns', PLN: 'zloty, zlotys', HUF: 'forint, forints', UAH: 'hryvnia, hryvnias', ILS: 'shekel, shekels', KRW: 'won, south korean won', ZAR: 'rand', BRL: 'reais', MXN: 'mexican pesos', ARS: 'argentine pesos', THB: 'baht', AED: 'dirhams', SAR: 'riyals', IRR: 'rials',
    NGN: 'naira', AUD: 'australian dollars', CAD: 'canadian dollars', NZD: 'new zealand dollars', HKD: 'hong kong dollars', SGD: 'singapore dollars', TWD: 'taiwan dollars, new taiwan dollars', DEM: 'deutschmarks, deutsche marks, german marks', BTC: 'bitcoin, bitcoins',
  },
};

// Cents without a country are of the currency that the language's readers pay in.
const HUNDREDTHS: Record<TextLanguage, Record<string, string>> = {
  de: { EUR: 'cent, cents, ct, eurocent, euro-cent', USD: 'us-cent', GBP: 'pence, penny', CHF: 'rappen, rp.', DEM: 'pfennig, pfennige' },
  en: { USD: 'cent, cents, us cents, ¢', EUR: 'euro cents, eurocents, euro cent', GBP: 'pence, penny, p' },
};

const STEMS: Record<string, readonly [noun: string, stems: string]> = {
  USD: ['dollar', 'amerikanisch, us-amerikanisch'], CAD: ['dollar', 'kanadisch'], AUD: ['dollar', 'australisch'], NZD: ['dollar', 'neuseeländisch'], GBP: ['pfund', 'britisch'], SEK: ['kronen', 'schwedisch'], NOK: ['kronen', 'norwegisch'], DKK: ['kronen', 'dänisch'], CZK: ['kronen', 'tschechisch'],
};

function build(language: TextLanguage): ReadonlyMap<string, Money> {
  const words = new Map<string, Money>();
  const add = (rows: Record<string, string>, divide: number) => {
    for (const [currency, list] of Object.entries(rows)) for (const word of list.split(', ')) words.set(word, { currency, divide });
  };
  for (const [sign, currency] of Object.entries(SIGNS)) words.set(sign, { currency, divide: 1 });
  add(NAMES[language], 1);
  add(HUNDREDTHS[language], 100);
  if (language === 'de') for (const [currency, [noun, stems]] of Object.entries(STEMS)) for (const stem of stems.split(', ')) for (const ending of ['e', 'en', 'er']) words.set(`${stem}${ending} ${noun}`, { currency, divide: 1 });
  return words;
}

/** What stands behind an amount, in small letters. */
export const CURRENCIES: Record<TextLanguage, ReadonlyMap<string, Money>> = { de: build('de'), en: build('en') };

/** What stands before an amount, in small letters. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(SIGNS));

/** ISO 4217 codes, on either side of an amount and in capitals only: "try" and "all" are words. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(CODES);

/** Names that are also other words: German ones count only with a capital, English ones only behind a large amount. */
export const AMBIGUOUS_CURRENCIES: ReadonlySet<string> = new Set(['real', 'rand', 'mark', 'won', 'lei', 'lire', 'lira', 'schilling', 'pfund', 'p', 'bucks']);
