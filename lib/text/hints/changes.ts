// Hints: a change in percent that does not fit the figures it leads from and to, or that must be percentage points.
import type { Figure, Hint } from '../reading';
import { wholeWords, type Article, type Passage } from './article';
import { halfDigit } from './quantities';

type Part = 'from' | 'to' | 'change';

const BEFORE: Record<Article['language'], ReadonlyArray<readonly [Part, RegExp]>> = {
  de: [
    ['change', /(?:(?<!\p{L})um (?:jeweils |weitere |fast |exakt |genau |nur |ganze |satte )?|(?:Plus|Minus|Anstieg|Zuwachs|Rückgang|Steigerung|Wachstum|Verlust|Zunahme|Abnahme|Einbruch|Erhöhung|Senkung)(?: von)? |[(–,] ?(?:plus|minus|[+−-]) ?)$/u],
    ['to', /(?<!\p{L})auf (?:nun |jetzt |nur noch |nur |mittlerweile |inzwischen |aktuell |zuletzt |derzeit )?$/u],
    ['from', /(?<!\p{L})von (?:zuvor |bisher |zuletzt |bislang |einst |damals |derzeit |vormals )?$/u],
  ],
  en: [
    ['change', /(?:(?<!\p{L})by (?:just |only |another |a further |almost )?|(?<!\p{L})(?:rose|rises|rise|risen|fell|falls|fall|fallen|grew|grow|grown|dropped|drop|jumped|climbed|slipped|declined|increased|decreased|surged|plunged|gained|lost|up|down) (?:by )?(?:just |only |another |a further |almost )?|(?:increase|rise|drop|decline|fall|decrease|jump|gain|growth|loss|cut|surge) of |[(–,] ?(?:plus|minus|up|down|[+−-]) ?)$/u],
    ['to', /(?<!\p{L})to (?:just |only |now |about )?$/u],
    ['from', /(?<!\p{L})from (?:just |only |about )?$/u],
  ],
};

// Rates that are percentages themselves, so that a change "in percent" of them can mean either.
const RATE = {
  de: wholeWords('\\p{L}*(?:[Ll]eitzins|[Zz]inssatz|[Ss]teuersatz|[Mm]ehrwertsteuer|[Bb]eitragssatz|[Aa]rbeitslosenquote|[Ii]nflationsrate|[Tt]euerungsrate|[Ww]ahlbeteiligung|[Mm]arktanteil|[Ss]timmenanteil|[Ff]rauenanteil|[Zz]ustimmungswerte?|[Zz]ustimmungsrate|[Ee]rwerbslosenquote|[Ss]parquote|[Ff]rauenquote|[Ss]taatsquote|[Ss]chuldenquote|[Ee]igenkapitalquote|[Rr]endite)(?:s|es|n)?'),
  en: wholeWords('(?:interest rate|base rate|key rate|tax rate|value-added tax|VAT|unemployment rate|jobless rate|inflation rate|market share|share of the vote|vote share|voter turnout|turnout|approval rating|savings rate|mortgage rate)s?', 'i'),
};

function partOf(passage: Passage, figure: Figure, language: Article['language']): Part | null {
  const at = figure.start - passage.start;
  if (figure.kind === 'percent' && /^(?:minus|plus|[+−-])/iu.test(passage.text.slice(at, at + 6))) return 'change';
  // A hedge may stand inside the figure's span, or between it and the preposition.
  const before = passage.text.slice(Math.max(0, at - 40), at).replace(/(?:rund|etwa|gut|knapp|fast|mehr als|weniger als|ca\.|about|around|nearly|almost|more than|less than|roughly) $/u, '');
  return BEFORE[language].find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

const close = (a: number, b: number, slack: number): boolean => Math.abs(Math.abs(a) - Math.abs(b)) <= slack;

type Change = { from: Figure; to: Figure; change: Figure };

/** What the change should be, in percent of the start, at its lowest and highest by rounding. */
function relative(article: Article, from: Figure, to: Figure): { low: number; high: number } {
  const [a, b] = [from.value ?? 0, to.value ?? 0];
  // A sign that rounding could turn says nothing.
  const sign = Math.sign(b - a);
  // "von 3 auf 3,5 Prozent": the finer of the two says how exact both are.
  const half = Math.min(halfDigit(article.text, from), halfDigit(article.text, to));
  const all = [-1, 1].flatMap((x) => [-1, 1].map((y) => sign * ((b + y * half) / (a + x * half) - 1) * 100)).map((change) => Math.max(0, change));
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** A percentage is written to its last digit, rounded or cut off: 12 stands for 11 to 13; a hedge allows more. */
function slackOf({ value, op }: Figure): number {
  const exact = Number.isInteger(value) ? 1 : 0.1;
  return op === 'eq' ? exact : Math.max(exact, Math.abs(value ?? 0) * 0.15);
}

function judge(article: Article, { from, to, change }: Change): Hint[] {
  const [a, b, c] = [from.value, to.value, change.value];
  if (a === null || b === null || c === null || a === 0 || from.op === 'lt' || to.op === 'gt' || from.kind !== to.kind || from.currency !== to.currency) return [];
  const spans = [change, from, to].map(({ start, end }) => ({ start, end })).sort((x, y) => x.start - y.start);
  const text = ({ start, end }: Figure) => article.text.slice(start, end);
  const values = { change: text(change), from: text(from), to: text(to) };
  const [{ low, high }, slack] = [relative(article, from, to), slackOf(change)];
  // "Von 4 auf 5 Prozent, also um ein Prozent": exactly the difference, and far from what a per cent of four is.
  const exactPoints = from.kind === 'percent' && change.unit !== 'pp' && close(c, b - a, 0.051) && !close(c, (b / a - 1) * 100, Math.abs(c) * 0.5 + 0.06);
  const isRelative = !exactPoints && Math.abs(c) >= low - slack && Math.abs(c) <= high + slack;
  const isPoints = from.kind === 'percent' && close(c, b - a, slack);
  if (change.unit === 'pp' ? isPoints : isRelative) return [];
  if (change.unit === 'pp' ? isRelative : isPoints) return [{ kind: 'percent_points', spans, values }];
  const computed = change.unit === 'pp' ? Math.abs(b - a) : Math.abs((b / a - 1) * 100);
  return [{ kind: change.unit === 'pp' ? 'change_points' : 'change', spans, values: { ...values, computed: Number(computed.toPrecision(3)) } }];
}

/** "from 4 percent to 6 percent", read as one range, is two figures here; so is "by 3 percent to 45 percent". */
function ends(article: Article, figure: Figure): Figure[] {
  if (figure.op !== 'range') return [figure];
  const link = article.text.slice(figure.start, figure.end).search(/ (?:to|auf) /u);
  if (link < 0) return [figure];
  const second = link + article.text.slice(figure.start + link).search(/(?<= (?:to|auf) )/u);
  return [
    { ...figure, op: 'eq', value: figure.min, end: figure.start + link },
    { ...figure, op: 'eq', value: figure.max, start: figure.start + second },
  ];
}

/** Changes between two figures of a passage, and changes of a rate by so many percent where it does not say from what. */
export function findChanges(article: Article): Hint[] {
  return article.passages.flatMap((passage): Hint[] => {
    if (passage.figures.length > 40 || !passage.figures.some(({ kind }) => kind === 'percent')) return [];
    const parts = passage.figures.flatMap((figure) => ends(article, figure)).map((figure) => ({ figure, part: partOf(passage, figure, article.language) }));
    const only = (wanted: Part) => {
      const found = parts.filter(({ part, figure }) => part === wanted && (wanted !== 'change' || figure.kind === 'percent'));
      return found.length === 1 ? found[0]?.figure : undefined;
    };
    const [change, from, to] = [only('change'), only('from'), only('to')];
    if (!change) return [];
    // "Der Absatz stieg um 15 Prozent, der Preis sank von 114 auf 99 Euro": a comma behind the change begins another matter.
    if (from && from.start > change.end && /[,;]/u.test(article.text.slice(change.end, from.start))) return [];
    return from && to ? judge(article, { change, to, from }) : unclear(article, passage, change, to);
  });
}

function unclear(article: Article, passage: Passage, change: Figure, to: Figure | undefined): Hint[] {
  if (change.unit === 'pp') return [];
  const values = { change: article.text.slice(change.start, change.end) };
  const span = ({ start, end }: Figure) => ({ start, end });
  if (to?.kind === 'percent' && to.start > change.end) return [{ kind: 'percent_points_unclear', spans: [span(change), span(to)], values }];
  const before = passage.text.slice(Math.max(0, change.start - passage.start - 120), change.start - passage.start);
  return !to && before.search(RATE[article.language]) >= 0 ? [{ kind: 'percent_points_unclear', spans: [span(change)], values }] : [];
}
