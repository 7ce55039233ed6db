// Hint: one name or compound in two spellings.
import type { Hint } from '../reading';
import type { Span } from '../span';
import type { Article } from './article';
import { isInflected, withinEdits } from './edits';

type Token = Span & { text: string; before: string; quoted: boolean };

const TOKEN = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}\p{N}]{0,40}(?:[-’'][\p{L}\p{N}]{1,40}){0,4}(?![\p{L}\p{N}])/gu;

/** The words of an article, each only once with the same word before it, and how often each stands in it. */
function tokensOf({ passages }: Article): { tokens: Token[]; counts: Map<string, number> } {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const tokens: Token[] = [];
  for (const passage of passages) {
    let [before, last] = ['', 0];
    for (const { 0: text, index } of passage.text.matchAll(TOKEN)) {
      // A word is the neighbour of the one before it only with nothing but a blank between.
      const neighbour = index - last === 1 && passage.text.charAt(last) === ' ' ? before : '';
      [before, last] = [text, index + text.length];
      const key = `${neighbour} ${text}`;
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if (seen.has(key)) continue;
      seen.add(key);
      tokens.push({ start: passage.start + index, end: passage.start + last, text: text.replace(/[’']s?$/u, ''), before: neighbour, quoted: passage.heading });
    }
  }
  return { tokens, counts };
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Case, hyphens and accents set aside, umlauts written out ("KI-Orientiert", "KI-orientiert"; "Zürich", "Zuerich"); "schon" and "schön" stay two words. */
function folded(text: string): string {
  const small = text.toLowerCase().replaceAll('-', '');
  if (/^[a-z]*$/.test(small)) return small;
  return small.replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, '');
}

const hint = (first: Token, second: Token): Hint => ({ kind: 'name_spelling', spans: [first, second].map(({ start, end }) => ({ start, end })), values: { first: first.text, second: second.text } });

const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);
/** Only the first letter differs: the start of a sentence, a heading in title case. */
const sameButFirst = (a: string, b: string): boolean => a.slice(1) === b.slice(1);
const isTitleCase = (a: string, b: string): boolean => a.split('-').every((part, at) => sameButFirst(part, b.split('-')[at] ?? ''));

/** Spellings that only hyphens, capitals inside, accents or ß tell apart. */
function variants(tokens: readonly Token[], german: boolean): Hint[] {
  const byFold = new Map<string, Token>();
  const told = new Set<string>();
  const hints: Hint[] = [];
  for (const token of tokens) {
    if (token.text.length < 5 || isAllCapitals(token.text)) continue;
    // Adjectives from compounds take endings: the stem counts ("KI-orientierten", "KI-orientierte").
    const key = folded(token.text).replace(german && token.text.includes('-') ? /(?:en|em|er|es|e|n|s)$/u : /(?!)/u, '');
    const other = byFold.get(key);
    if (!other) byFold.set(key, token);
    else if (!told.has(key) && differs(other, token, german)) {
      told.add(key);
      hints.push(hint(other, token));
    }
  }
  return hints;
}

function differs(a: Token, b: Token, german: boolean): boolean {
  const stem = ({ text }: Token) => (german && text.includes('-') ? text.replace(/(?:en|em|er|es|e|n|s)$/u, '') : text);
  const [one, two] = [stem(a), stem(b)];
  if (one === two || sameButFirst(one, two)) return false;
  // English headings write every part with a capital.
  if (isTitleCase(one, two) && (!german || a.quoted || b.quoted)) return false;
  // "Rad fahren" and "Radfahren" are both German; only what has a hyphen, a capital inside or a mark on a letter is a spelling.
  return one.includes('-') || two.includes('-') || /\p{Ll}\p{Lu}/u.test(one + two) || /[^\p{ASCII}]/u.test(one + two);
}

const LONG_ENOUGH = 5;
const NOT_A_NAME = /^(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einem|Einen|Einer|Im|Am|In|An|Auf|Bei|Für|Von|Vor|Nach|Mit|Und|Als|Aus|Zum|Zur|Herr|Frau|Herrn|Präsident|Präsidentin|Minister|Ministerin|Kanzler|Professor|Doktor|The|An|And|Of|President|Minister|Senator|Professor|Mr|Mrs|Ms|Dr|Sir|Lady|King|Queen|Pope|Papst|Prinz|Prince)$/u;

/** Full names that share one part, and whose other part is a letter or two off. */
function nearNames(tokens: readonly Token[]): Hint[] {
  const isPart = (text: string) => /^\p{Lu}\p{Ll}/u.test(text) && !NOT_A_NAME.test(text);
  const byFirst = new Map<string, Token[]>();
  const byLast = new Map<string, Token[]>();
  const told = new Set<string>();
  const hints: Hint[] = [];
  const compare = (map: Map<string, Token[]>, key: string, part: string, token: Token, partOf: (other: Token) => string) => {
    const list = map.get(key) ?? [];
    for (const other of list) {
      const theirs = partOf(other);
      const name = [`${part}`, `${theirs}`].sort().join('\n');
      if (theirs === part || told.has(name) || Math.max(part.length, theirs.length) < LONG_ENOUGH || Math.min(part.length, theirs.length) < LONG_ENOUGH - 1 || isInflected(part, theirs) || !withinEdits(part, theirs, Math.min(part.length, theirs.length) >= 8 ? 2 : 1)) continue;
      told.add(name);
      hints.push(hint(other, token));
    }
    // A few spellings of a name are all there can be.
    if (list.length < 8 && !list.some((other) => partOf(other) === part)) map.set(key, [...list, token]);
  };
  for (const token of tokens) {
    if (token.before === '' || !isPart(token.text) || !isPart(token.before)) continue;
    const whole: Token = { ...token, start: token.start - token.before.length - 1, text: `${token.before} ${token.text}` };
    compare(byFirst, token.before, token.text, whole, (other) => other.text.split(' ')[1] ?? '');
    compare(byLast, token.text.replace(/s$/u, ''), token.before, whole, (other) => other.text.split(' ')[0] ?? '');
  }
  return hints;
}

/** A surname alone that is a letter off the one surname of a full name, and belongs to no full name itself. */
function nearSurnames(tokens: readonly Token[], counts: ReadonlyMap<string, number>): Hint[] {
  const surnames = new Map<string, Token>();
  const known = new Set<string>();
  for (const token of tokens) {
    if (token.before === '' || !/^\p{Lu}\p{Ll}{4,}/u.test(token.text) || !/^\p{Lu}\p{Ll}+$/u.test(token.before) || NOT_A_NAME.test(token.before)) continue;
    known.add(token.text);
    for (const key of deletions(token.text)) if (!surnames.has(key)) surnames.set(key, token);
  }
  const told = new Set<string>();
  return tokens.flatMap((token): Hint[] => {
    if (!/^\p{Lu}\p{Ll}{4,}$/u.test(token.text) || known.has(token.text) || told.has(token.text)) return [];
    const other = deletions(token.text).map((key) => surnames.get(key)).find((found) => found !== undefined && found.text !== token.text && !isInflected(found.text, token.text) && withinEdits(found.text, token.text, 1));
    // A slip happens once, to a name that the text has more often.
    if (!other || !isAlone(token) || counts.get(token.text) !== 1 || (counts.get(other.text) ?? 0) < 2) return [];
    told.add(token.text);
    return [hint(other, token)];
  });
}

/** A name stands without an article or adjective before it. */
const isAlone = ({ before }: Token): boolean => before === '' || /^(?:von|mit|für|bei|über|gegen|nach|an|durch|und|als|dass|so|sagte|erklärte|betonte|wie|by|with|for|of|and|to|from|that|said|says|told|when|as|but|while)$/u.test(before);

/** The word and all words with one letter less: two words within one edit share one of them. */
function deletions(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** All doubts about spellings, no place twice. Each word is looked up by its fold, each name by its parts. */
export function findSpellings(article: Article): Hint[] {
  const { tokens, counts } = tokensOf(article);
  const ends = new Set<number>();
  return [...variants(tokens, article.language === 'de'), ...nearNames(tokens), ...nearSurnames(tokens, counts)].filter(({ spans }) => {
    // A full name ends where its surname ends, and starts where its first name starts.
    if (spans.some(({ start, end }) => ends.has(end) || ends.has(-start - 1))) return false;
    for (const { start, end } of spans) ends.add(end).add(-start - 1);
    return true;
  });
}
