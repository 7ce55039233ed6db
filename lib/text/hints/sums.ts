// Hints: parts that do not add up to the total the text gives, and shares of one whole above a hundred per cent.
import type { Figure, Hint } from '../reading';
import type { Article, Passage } from './article';
import { halfDigit } from './quantities';

const LINK = {
  // Behind the total: the parts follow and are all of it, or they are only some of it.
  all: { de: /^[^.;!?,]{0,50}(?:: | – |, (?:aufgeteilt in|nämlich|und zwar|bestehend aus) | (?:setzt|setzen) sich (?:zusammen )?aus )/u, en: /^[^.;!?,]{0,50}(?:: | – |, (?:made up of|consisting of|namely|comprising|split into|divided into) | (?:is|are|was|were) made up of )/u },
  some: { de: /^[^.;!?,]{0,50}, (?:davon|von denen|wovon) /u, en: /^[^.;!?,]{0,50}, (?:of whom|of which|of them|of these) /u },
  // Before the total: the parts stood in front of it.
  behind: { de: /(?:, | – |\()(?:also |das macht |macht |das sind )?(?:insgesamt|zusammen|in Summe|alles in allem)(?: also)? (?:\p{L}+ )?$/u, en: /(?:, | – |\()(?:(?:a|for a|making a|giving a|bringing the) (?:combined )?total (?:of|to)|(?:altogether|in total|in all),?|together) (?:\p{L}+ )?$/u },
};
const BETWEEN_PARTS = /^[^.;!?:()]{0,70}(?:,|(?<!\p{L})(?:und|sowie|and|as well as|plus)(?!\p{L}))[^.;!?:()]{0,30}$/u;
// Exclusive answers: nobody votes twice, and what remains is named.
const EXCLUSIVE = {
  de: /(?<!\p{L})(?:stimmten|stimmen|votierten|wählten|entfallen|entfielen|Stimmen|dafür|dagegen|enthielten|unentschieden|unentschlossen|übrigen|restlichen|Rest|setzt sich zusammen|besteht (?:zu|aus)|bestehen (?:zu|aus)|verteilen sich|der Befragten (?:sind|waren|lehnen|lehnten|befürworten|befürworteten|sprachen|sprechen))(?!\p{L})/u,
  en: /(?<!\p{L})(?:voted|votes?|in favou?r|against|abstained|undecided|the rest|remaining|remainder|consists? of|made up of|opposed?|approve|disapprove)(?!\p{L})/u,
};
const NOT_SHARES = { de: /(?<!\p{L})(?:um|stieg|sank|mehr als|Mehrfachnennungen|Vorjahr|zuvor|statt|Wahlbeteiligung|gegenüber|nach|ausgezählte[rn]?)(?!\p{L})|Prozentpunkt/iu, en: /(?<!\p{L})(?:by|rose|fell|(?<!made )up|down|multiple answers|a year earlier|previous\p{L}*|turnout|compared|instead|counted|precincts)(?!\p{L})|percentage point/iu };

const amount = ({ value, op }: Figure): number | null => (op === 'eq' || op === 'approx' ? value : null);
const between = (passage: Passage, a: Figure, b: Figure): string => passage.text.slice(a.end - passage.start, b.start - passage.start);
/** Parts are of the total's kind, or numbers that leave its unit out: "50 Millionen Euro: 20 Millionen vom Bund". */
function sameKind(part: Figure, total: Figure): boolean {
  if (part.kind === 'count' && part.unit === null && part.per === null) return true;
  return part.kind === total.kind && part.currency === total.currency && part.per === total.per && (part.kind === 'money' || part.kind === 'count' || (part.kind === 'measure' && part.unit === total.unit));
}

/** The figures from `at` on that stand as parts beside each other. */
function partsFrom(passage: Passage, at: number, total: Figure): Figure[] {
  const parts: Figure[] = [];
  for (let i = at; i < passage.figures.length && i < at + 30; i++) {
    const [figure, previous] = [passage.figures[i], parts.at(-1)];
    if (!figure || !sameKind(figure, total) || amount(figure) === null || (previous && !BETWEEN_PARTS.test(between(passage, previous, figure)))) break;
    parts.push(figure);
  }
  return parts;
}

function judge(article: Article, total: Figure, parts: readonly Figure[], complete: boolean): Hint[] {
  const whole = amount(total);
  if (whole === null || parts.length < 2) return [];
  const sum = parts.reduce((n, part) => n + (amount(part) ?? 0), 0);
  const hedged = [total, ...parts].some(({ op }) => op === 'approx') ? 0.1 * whole : 0;
  // People are counted; amounts are rounded, each to its last digit.
  const exact = total.kind === 'count' && whole < 1000;
  const slack = (exact ? 0 : [total, ...parts].reduce((n, figure) => n + halfDigit(article.text, figure), 0)) + hedged;
  if (complete ? Math.abs(sum - whole) <= slack : sum <= whole + slack) return [];
  return [{ kind: 'sum', spans: [total, ...parts].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start), values: { sum: Number(sum.toPrecision(10)), total: article.text.slice(total.start, total.end) } }];
}

function sumsOf(article: Article, passage: Passage): Hint[] {
  const { language } = article;
  return passage.figures.flatMap((total, at): Hint[] => {
    const [next, previous] = [passage.figures[at + 1], passage.figures[at - 1]];
    if (next) {
      const link = between(passage, total, next);
      const complete = LINK.all[language].test(link);
      if (complete || LINK.some[language].test(link)) return judge(article, total, partsFrom(passage, at + 1, total), complete);
    }
    if (!previous || at < 2 || !LINK.behind[language].test(between(passage, previous, total))) return [];
    // The parts in front of the total, as far back as they stand beside each other.
    let first = at - 1;
    while (first > 0 && at - first < 30) {
      const [one, two] = [passage.figures[first - 1], passage.figures[first]];
      if (!one || !two || !sameKind(one, total) || !BETWEEN_PARTS.test(between(passage, one, two))) break;
      first -= 1;
    }
    return judge(article, total, partsFrom(passage, first, total).slice(0, at - first), true);
  });
}

function sharesOf({ language }: Article, passage: Passage): Hint[] {
  const shares = passage.figures.filter(({ kind, unit, op, value }) => kind === 'percent' && unit === '%' && op !== 'gt' && op !== 'gte' && value !== null && value > 0);
  if (shares.length < 2 || shares.length > 12 || !EXCLUSIVE[language].test(passage.text) || NOT_SHARES[language].test(passage.text)) return [];
  const sum = shares.reduce((n, { value }) => n + (value ?? 0), 0);
  // Each share is rounded by half a point at most.
  if (sum <= 100 + shares.length * 0.5) return [];
  return [{ kind: 'share_sum', spans: shares.map(({ start, end }) => ({ start, end })), values: { sum: Number(sum.toPrecision(6)) } }];
}

/** Totals and shares that do not add up, one passage at a time. */
export function findSums(article: Article): Hint[] {
  return article.passages.flatMap((passage) => (passage.heading || passage.figures.length > 60 ? [] : [...sumsOf(article, passage), ...sharesOf(article, passage)]));
}
