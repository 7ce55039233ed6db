// What stands behind a number: money, percentages, times, measures, or the noun that is counted.
import { valueOf, type NumberRead } from './numbers';
import { AMBIGUOUS_CURRENCIES, CURRENCIES, CURRENCY_CODES } from './currencies';
import { MEASURES, PERIODS, SPEEDS, UNIT_SIGNS } from './measures';
import { readNoun } from './nouns';
import { at, capital, lookUp, type Source } from './tokens';
import { moneyUnit, plainUnit, type Unit } from './unit';

const PERCENT: ReadonlyMap<string, readonly [unit: string, divide: number]> = new Map([
  ...['%', 'prozent', 'percent', 'per cent', 'pct', 'pct.', 'v. h.', 'v.h.', 'vh', 'prozente', 'prozenten'].map((word): [string, [string, number]] => [word, ['%', 1]]),
  ...['prozentpunkt', 'prozentpunkte', 'prozentpunkten', 'prozent-punkte', '%-punkte', '%-punkten', 'percentage point', 'percentage points', 'percentage-point', 'percent points', 'pp', 'pps', 'pp.', 'ppt', '%-points', 'percentage-points'].map((word): [string, [string, number]] => [word, ['pp', 1]]),
  ...['basispunkte', 'basispunkten', 'basispunkt', 'basis points', 'basis point', 'bps', 'bp'].map((word): [string, [string, number]] => [word, ['pp', 100]]),
  ...['‰', 'promille', 'per mille', 'per mill', 'permille'].map((word): [string, [string, number]] => [word, ['‰', 1]]),
]);

const SUFFIXES: ReadonlyMap<string, readonly ['duration' | 'percent' | 'count' | 'ratio', string | null]> = new Map([
  ['jährig', ['duration', 'year']], ['monatig', ['duration', 'month']], ['wöchig', ['duration', 'week']], ['tägig', ['duration', 'day']], ['stündig', ['duration', 'hour']], ['minütig', ['duration', 'minute']], ['sekündig', ['duration', 'second']],
  ['prozentig', ['percent', '%']], ['köpfig', ['count', 'Personen']], ['stöckig', ['count', 'Stockwerke']], ['seitig', ['count', 'Seiten']], ['mal', ['count', 'Mal']], ['fach', ['ratio', null]],
]);

/** German adjectives and nouns made of a number (zweijährig, 25-prozentiger, die 34-Jährige): what they count, and the `stem` before it; null for other words. */
export function suffixUnit(word: string, to: number): { stem: string; unit: Unit } | null {
  const match = /^(.{0,60}?)(jährig|monatig|wöchig|tägig|stündig|minütig|sekündig|prozentig|köpfig|stöckig|seitig|fach|mal)(?:e[nmrs]?)?$/u.exec(word);
  const made = match && SUFFIXES.get(match[2] ?? '');
  return made ? { stem: match[1] ?? '', unit: plainUnit(made[0], made[1], to) } : null;
}

const WEIGHED = /^(?:weigh\w*|heavy|heavier|lighter|gain\w*|los[te]\w*|shed|cocaine|heroin|meat|beef|fish|cannabis|marijuana|explosives)$/;

/** English pounds are weight where something is weighed: "weighs 150 pounds", "20 pounds of cocaine". */
function pounds(source: Source, number: NumberRead, to: number): boolean {
  const around = [-3, -2, -1].map((step) => at(source, number.from + step).lower).concat([0, 1].map((step) => at(source, to + step).lower));
  return number.power < 6 && around.some((word) => WEIGHED.test(word));
}

function money(source: Source, number: NumberRead, from: number): Unit | null {
  const code = at(source, from).text;
  if (CURRENCY_CODES.has(code)) return moneyUnit(code, 1, from + 1);
  const found = lookUp(source, CURRENCIES[source.language], from, 3);
  if (!found) return null;
  const token = at(source, from);
  if (found.to === from + 1 && AMBIGUOUS_CURRENCIES.has(token.lower) && (source.language === 'de' ? !capital(token) : token.lower === 'p' ? token.spaced : valueOf(number) < 100)) return null;
  if (source.language === 'en' && /^pounds?$/.test(token.lower) && found.to === from + 1 && pounds(source, number, found.to)) return plainUnit('measure', 'lb', found.to);
  return moneyUnit(found.entry.currency, found.entry.divide, found.to);
}

function measure(source: Source, from: number): Unit | null {
  const token = at(source, from);
  const area = /^[²³]$/.test(at(source, from + 1).text) && !at(source, from + 1).spaced;
  const sign = area ? undefined : UNIT_SIGNS.get(token.text);
  const speed = lookUp(source, SPEEDS, from, 3);
  if (speed) return { ...plainUnit('measure', speed.entry, speed.to), per: 'hour' };
  if (sign !== undefined && at(source, from + 1).text !== '.') return plainUnit('measure', sign, from + 1);
  const found = lookUp(source, MEASURES[source.language], from, 3);
  if (found) return plainUnit('measure', found.entry, found.to);
  const time = lookUp(source, PERIODS[source.language], from, 2);
  if (!time || (token.lower === 'min' && token.text !== 'min')) return null;
  return { ...plainUnit('duration', time.entry.unit, time.to), times: time.entry.times };
}

/** The `-year-old`, `Jahre alt`, `years old`, `Meter hohe` that belongs to a unit: where it ends. */
function afterUnit(source: Source, unit: Unit): Unit {
  if (unit.unit !== 'year') return unit;
  const [first, second] = [at(source, unit.to), at(source, unit.to + 1)];
  if (/^(?:alte?[nmrs]?|old)$/.test(first.lower)) return { ...unit, to: unit.to + 1 };
  return first.text === '-' && /^olds?$/.test(second.lower) ? { ...unit, to: unit.to + 2 } : unit;
}

/** The unit behind `number`, which may stand behind a hyphen (`34-year-old`, `30-Tage-Frist`); a counted noun where it is none of the known ones; null for nothing. */
export function readUnit(source: Source, number: NumberRead): Unit | null {
  const next = at(source, number.to);
  if (next.block) return null;
  const hyphen = /^[-‑]$/.test(next.text) && !next.spaced && !at(source, number.to + 1).spaced;
  const from = hyphen ? number.to + 1 : number.to;
  const token = at(source, from);
  const percent = lookUp(source, PERCENT, from, 3);
  if (percent) {
    const [unit, divide] = percent.entry;
    const glued = at(source, percent.to).text === '-' ? percent.to + 1 : percent.to;
    const to = token.text === '%' && /^ige[nmrs]?$/.test(at(source, glued).lower) && !at(source, glued).spaced ? glued + 1 : percent.to;
    return { ...plainUnit('percent', unit, to), divide };
  }
  const suffix = token.kind === 'word' ? suffixUnit(token.lower, from + 1) : null;
  if (suffix?.stem === '') return suffix.unit;
  const known = money(source, number, from) ?? measure(source, from);
  if (known) return afterUnit(source, known);
  // "a 131-page document", "a 200-seat hall"
  if (hyphen) return source.language === 'en' && number.form === 'digits' && /^\p{Ll}{3,}$/u.test(token.text) && number.to === number.from + 1 && !/^(?:plus|odd|ish|fold)$/.test(token.text) ? plainUnit('count', token.text, from + 1) : null;
  return readNoun(source, number.to);
}
