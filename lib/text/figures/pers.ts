// Per what an amount is counted: pro Monat, je Karte, a year, /kg, monatlich.
import type { FigurePer } from '../reading';
import type { TextLanguage } from '../word-lists';
import { at, lookUp, type Source } from './tokens';

const spread = (rows: Partial<Record<FigurePer, string>>): ReadonlyMap<string, FigurePer> =>
  new Map(Object.entries(rows).flatMap(([per, words]) => words.split(', ').map((word): [string, FigurePer] => [word, per as FigurePer])));

const THINGS: Record<TextLanguage, ReadonlyMap<string, FigurePer>> = {
  de: spread({
    second: 'sekunde, sek., s', minute: 'minute, min, min.', hour: 'stunde, std, std., h, arbeitsstunde', day: 'tag, tagen', week: 'woche', month: 'monat, kalendermonat', quarter: 'quartal, vierteljahr', year: 'jahr, kalenderjahr, schuljahr, geschäftsjahr, annum',
    person: 'person, teilnehmer, mitarbeiter, mitarbeiterin, besucher, kind, beschäftigten, beschäftigtem, passagier, fahrgast, mensch, schüler, student, mann, spieler, kunde, nutzer, versicherten, einwohnerin', capita: 'kopf, einwohner, capita, bürger',
    household: 'haushalt, familie', piece: 'stück, exemplar, einheit, aktie, packung, flasche, fahrzeug, auto, gerät', ticket: 'karte, ticket, eintrittskarte, fahrschein, fahrkarte', kilometre: 'kilometer, km', square_metre: 'quadratmeter, qm, m²', kilogram: 'kilogramm, kilo, kg', litre: 'liter, l', kilowatt_hour: 'kilowattstunde, kwh',
    tonne: 'tonne, t', barrel: 'barrel, fass', ounce: 'unze, feinunze', gallon: 'gallone', mile: 'meile',
  }),
  en: spread({
    second: 'second, sec, s', minute: 'minute, min', hour: 'hour, hr, h', day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year, yr, annum', person: 'person, participant, employee, worker, passenger, visitor, child, student, pupil, player, customer, user, man, woman', capita: 'capita, head, inhabitant, citizen, resident',
    household: 'household, family', piece: 'piece, unit, item, share, copy, bottle, vehicle, car, device, pack', ticket: 'ticket', kilometre: 'kilometre, kilometer, km', square_metre: 'square metre, square meter, sq m, m²', kilogram: 'kilogram, kilo, kg', litre: 'litre, liter, l', kilowatt_hour: 'kilowatt hour, kilowatt-hour, kwh',
    tonne: 'tonne, ton, t', barrel: 'barrel', ounce: 'ounce', gallon: 'gallon', mile: 'mile',
  }),
};

const LEADS: Record<TextLanguage, ReadonlyMap<string, 'any' | 'period'>> = {
  de: new Map([['pro', 'any'], ['je', 'any'], ['per', 'any'], ['/', 'any'], ['im', 'period'], ['am', 'period'], ['in der', 'period'], ['die', 'period'], ['jeden', 'period'], ['jede', 'period'], ['jedes', 'period'], ['in einem', 'period'], ['in einer', 'period'], ['für jede', 'any'], ['für jeden', 'any'], ['für jedes', 'any']]),
  en: new Map([['per', 'any'], ['a', 'any'], ['an', 'any'], ['/', 'any'], ['each', 'any'], ['every', 'any'], ['for each', 'any'], ['for every', 'any'], ['in a', 'period'], ['in an', 'period'], ['by the', 'period']]),
};

const ADVERBS: Record<TextLanguage, ReadonlyMap<string, FigurePer>> = {
  de: spread({ hour: 'stündlich', day: 'täglich', week: 'wöchentlich', month: 'monatlich', quarter: 'vierteljährlich, quartalsweise', year: 'jährlich, p. a., p.a., alljährlich' }),
  en: spread({ hour: 'hourly', day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly, annually, p.a., pa' }),
};

const PERIOD = new Set<FigurePer>(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

// "im Jahr 2023", "im Monat zuvor", "a year ago": a time of something, not a rate.
const NOT_A_RATE = /^(?:zuvor|davor|darauf|danach|später|vorher|des|der|nach|vor|seit|mai|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|ago|earlier|later|before|after|old|long)$/;

/** A rate that begins with the token at `index`: what it is per, and where it ends; else null. */
export function readPer(source: Source, index: number): { per: FigurePer; to: number } | null {
  if (at(source, index).block) return null;
  if (/^(?:brutto|netto|gross|net)$/.test(at(source, index).lower)) return readPer(source, index + 1);
  // "a $20-a-day habit"
  if (at(source, index).text === '-' && /^an?$/.test(at(source, index + 1).lower) && at(source, index + 2).text === '-') {
    const per = THINGS.en.get(at(source, index + 3).lower);
    return per === undefined ? null : { per, to: index + 4 };
  }
  const adverb = lookUp(source, ADVERBS[source.language], index, 4);
  if (adverb) return { per: adverb.entry, to: adverb.to };
  const lead = lookUp(source, LEADS[source.language], index, 2);
  if (!lead) return null;
  const thing = lookUp(source, THINGS[source.language], lead.to, 3);
  if (!thing || (lead.entry === 'period' && !PERIOD.has(thing.entry))) return null;
  const next = at(source, thing.to);
  // "kW/km²" is no distance.
  if (/^[²³]$/.test(next.text) && !next.spaced) return null;
  if (lead.entry === 'period' && at(source, index).lower !== 'die' && next.kind === 'number') return null;
  if (at(source, index).text !== '/' && PERIOD.has(thing.entry) && !/^(?:pro|je|per)$/.test(at(source, index).lower) && NOT_A_RATE.test(next.lower)) return null;
  // "die Woche" and "die Stunde" are rates in speech only: where a sentence or a bracket ends behind them.
  if (at(source, index).lower === 'die' && next.kind === 'word') return null;
  return { per: thing.entry, to: thing.to };
}

/** A rate that stands before an amount (`monatlich 300 Euro`, `pro Jahr 5 Mio. Euro`, `jährlich`): token `index` is the last one before the figure. */
export function perBefore(source: Source, index: number): FigurePer | null {
  const adverb = ADVERBS[source.language].get(at(source, index).lower);
  if (adverb !== undefined) return adverb;
  const thing = THINGS[source.language].get(at(source, index).lower);
  return thing !== undefined && /^(?:pro|je)$/.test(at(source, index - 1).lower) ? thing : null;
}
