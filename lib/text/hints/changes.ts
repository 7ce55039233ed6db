// Hints: a change in percent that does not fit the figures it leads from and to, or that must be percentage points.
import type { Figure, Hint } from '../reading';
import { wholeWords, type Article, type Passage } from './article';
import { rounding } from './quantities';

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
  // A hedge may stand inside the figure's span, or between it and the preposition.
  const before = passage.text.slice(Math.max(0, at - 40), at).replace(/(?:rund|etwa|gut|knapp|fast|mehr als|weniger als|ca\.|about|around|nearly|almost|more than|less than|roughly) $/u, '');
  return BEFORE[language].find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

const close = (a: number, b: number, slack: number): boolean => Math.abs(Math.abs(a) - Math.abs(b)) <= slack;

type Change = { from: Figure; to: Figure; change: Figure };

/** What the change should be, in percent of the start, at its lowest and highest by rounding. */
function relative(from: number, to: number): { low: number; high: number } {
  const all = [-1, 1].flatMap((a) => [-1, 1].map((b) => ((to + b * rounding(to)) / (from + a * rounding(from)) - 1) * 100)).map(Math.abs);
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** A percentage is written to its last digit: 12 is 11.5 to 12.5, 3.5 is 3.45 to 3.55; a hedge doubles it and more. */
function slackOf({ value, op }: Figure): number {
  const exact = Number.isInteger(value) ? 0.51 : 0.06;
  return op === 'eq' ? exact : Math.max(exact, Math.abs(value ?? 0) * 0.15);
}

function judge(article: Article, { from, to, change }: Change): Hint[] {
  const [a, b, c] = [from.value, to.value, change.value];
  if (a === null || b === null || c === null || a === 0 || from.op === 'lt' || to.op === 'gt' || from.kind !== to.kind || from.currency !== to.currency) return [];
  const spans = [change, from, to].map(({ start, end }) => ({ start, end })).sort((x, y) => x.start - y.start);
  const text = ({ start, end }: Figure) => article.text.slice(start, end);
  const values = { change: text(change), from: text(from), to: text(to) };
  const [{ low, high }, slack] = [relative(a, b), slackOf(change)];
  const isRelative = Math.abs(c) >= low - slack && Math.abs(c) <= high + slack;
  const isPoints = from.kind === 'percent' && close(c, b - a, slack);
  if (change.unit === 'pp' ? isPoints : isRelative) return [];
  if (change.unit === 'pp' ? isRelative : isPoints) return [{ kind: 'percent_points', spans, values }];
  const computed = change.unit === 'pp' ? Math.abs(b - a) : Math.abs((b / a - 1) * 100);
  return [{ kind: change.unit === 'pp' ? 'change_points' : 'change', spans, values: { ...values, computed: Number(computed.toPrecision(3)) } }];
}

/** Changes between two figures of a passage, and changes of a rate by so many percent where it does not say from what. */
export function findChanges(article: Article): Hint[] {
  const { language } = article;
  return article.passages.flatMap((passage): Hint[] => {
    if (passage.figures.length > 40 || !passage.figures.some(({ kind }) => kind === 'percent')) return [];
    const parts = passage.figures.map((figure) => ({ figure, part: partOf(passage, figure, language) }));
    const changes = parts.filter(({ part, figure }) => part === 'change' && figure.kind === 'percent');
    const [from, to] = [parts.filter(({ part }) => part === 'from'), parts.filter(({ part }) => part === 'to')];
    const [only] = changes;
    if (!only || changes.length > 1) return [];
    if (from.length === 1 && to.length === 1 && from[0] && to[0]) return judge(article, { change: only.figure, from: from[0].figure, to: to[0].figure });
    if (only.figure.unit === 'pp') return [];
    const text = (figure: Figure) => article.text.slice(figure.start, figure.end);
    const span = ({ start, end }: Figure) => ({ start, end });
    if (to.length === 1 && to[0]?.figure.kind === 'percent') return [{ kind: 'percent_points_unclear', spans: [span(only.figure), span(to[0].figure)], values: { change: text(only.figure) } }];
    const rate = passage.text.slice(Math.max(0, only.figure.start - passage.start - 120), only.figure.start - passage.start);
    return rate.search(RATE[language]) >= 0 ? [{ kind: 'percent_points_unclear', spans: [span(only.figure)], values: { change: text(only.figure) } }] : [];
  });
}
