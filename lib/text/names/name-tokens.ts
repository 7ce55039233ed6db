// Words as names are looked for in: capitals, genitive endings, initials, and what is known by its shape or by a list.
import type { Name } from '../reading';
import type { Span } from '../span';
import { OPENERS } from '../word-lists';
import { FIRST_NAMES } from './first-names';
import { KNOWN, KNOWN_PHRASES, LONGEST_KNOWN, PHRASE_STARTS } from './places';
import { PARTICLES } from './roles';

/** A word or a mark, with offsets into the manuscript's text; `base` is the word without a genitive's apostrophe. */
export type Token = Span & { text: string; base: string; isWord: boolean; isCapital: boolean };

/** A name by its tokens, half-open, and the description beside it. */
export type Found = { from: number; to: number; kind: Name['kind']; role: Span | null };

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'&.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
// No name is longer; keeps the rules' patterns bounded.
const LONGEST_WORD = 60;

// Arabic surnames keep a small article: el-Baradei.
const CAPITAL = /^(?:(?:al|el|ad|as|ar|az|ben|bin|abu)-)?\p{Lu}/u;

/** The words and marks of a sentence. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => {
    const word = match[0];
    const genitive = word.length <= LONGEST_WORD && /[’']/.test(word) ? /[’'][sS]?$/.exec(word) : null;
    const base = genitive && genitive.index > 0 ? word.slice(0, genitive.index) : word;
    return { start: start + match.index, end: start + match.index + word.length, text: word, base, isWord: /^[\p{L}\p{N}]/u.test(word), isCapital: word.length <= LONGEST_WORD && CAPITAL.test(word) };
  });
}

// Capital letters that name nothing: techniques, degrees, units, times; and Roman numerals.
const NO_NAMES: ReadonlySet<string> = new Set('KI AI IT TV PC PDF DVD CD PR LED HIV DNA RNA DNS ABS SUV GPS UV XXL WM EM OB PKW LKW AKW GAU BIP PS kW kWh MEZ MESZ UTC GMT AM PM CEO CFO CTO COO UFO SMS URL AGB OK VIP DJ MC FAQ HD USB CPU GPU API App AGI IQ NGO GmbH AG SE KG Inc Ltd Mio Mrd MW GW KW TW MHz GHz kHz dB GB MB TB VHS'.split(' '));

/** Capital letters that name nothing, as KI and VIP do. */
export const isNoName = ({ base }: Token): boolean => NO_NAMES.has(base) || /^[IVXLC]{2,}$/.test(base) || (/^\p{Lu}{2,}$/u.test(base) && OPENERS.en.has(base.toLowerCase()));

export const isCapital = (token: Token | undefined): boolean => token?.isCapital === true;

/** A name by its shape alone: capitals inside (DeepSeek, iPhone), letters with figures (GPT-4, 36Kr), abbreviations (NATO, CDU). */
export function hasNameShape(token: Token): boolean {
  const { base } = token;
  // Most words are none: small letters, with or without a capital.
  if (/^\p{L}\p{Ll}*$/u.test(base)) return false;
  if (base.length < 2 || base.length > LONGEST_WORD || isNoName(token) || !/^[\p{L}\p{N}&-]+$/u.test(base)) return false;
  if (/^(?:\p{Lu}{2,6}|\p{Lu}{3,}\d{1,3})$/u.test(base)) return true;
  if (/^\p{Lu}{2,}-\d{1,4}\p{L}{0,2}$/u.test(base)) return true;
  if (/^\p{N}{1,3}\p{Lu}\p{Ll}+$/u.test(base)) return true;
  if (base.includes('-')) return false;
  // MieterInnen, LeserInnen: a plural. kWh, mRNA: units and techniques.
  return /^(?:\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+|\p{Ll}\p{Lu}\p{Ll}{3,})$/u.test(base) && !/Innen$|In$/.test(base);
}

/** How many tokens from `at` on make an entry of the list of places and institutions, genitive endings aside; 0 for none. */
export function knownFrom(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || !isCapital(first)) return 0;
  const has = (list: ReadonlySet<string>, words: string) => list.has(words) || (words.endsWith('s') && list.has(words.slice(0, -1)));
  if (PHRASE_STARTS.has(first.text)) {
    for (let length = Math.min(LONGEST_KNOWN, tokens.length - at); length > 1; length -= 1) {
      if (has(KNOWN_PHRASES, tokens.slice(at, at + length).map((token, index) => (index < length - 1 ? token.text : token.base)).join(' ').replaceAll(' .', '.'))) return length;
    }
  }
  return has(KNOWN, first.base) ? 1 : 0;
}

// Words of the language too: first names only where they are no sum (100 Mark) and a surname follows.
const WORDS_TOO = new Set(['Mark', 'Ernst', 'Christian', 'Grace', 'Wolf', 'Rose', 'August', 'Will', 'Rich', 'Joy', 'Hope', 'Max']);

const isInitial = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.';

/** The same where the next word may be a surname. */
export const startsPerson = (tokens: readonly Token[], at: number): boolean => isFirstName(tokens[at]) || (WORDS_TOO.has(tokens[at]?.text ?? '') && !/\p{N}/u.test(tokens[at - 1]?.text ?? '') && isCapital(tokens[at + 1]));

export const isFirstName = (token: Token | undefined): boolean => token !== undefined && (FIRST_NAMES.has(token.text) || (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(token.text) && token.text.split('-').every((part) => FIRST_NAMES.has(part))));

// "von der Leyen", but not "Merkel den Vorschlag": an article follows another particle only.
const isParticle = (tokens: readonly Token[], at: number, first: number): boolean => PARTICLES.has(tokens[at]?.text ?? '') && (at > first || !/^(?:der|den)$/.test(tokens[at]?.text ?? ''));

const LONGEST_PERSON = 5;

/**
 * Where a person's name that starts at `at` ends: further first names, initials, particles and surnames.
 * `goesOn` tells whether a capitalised word may still be part of it.
 */
export function personEnd(tokens: readonly Token[], at: number, goesOn: (at: number) => boolean): number {
  let to = at;
  let surnames = 0;
  for (let count = 0; count < LONGEST_PERSON && to < tokens.length; count += 1) {
    const token = tokens[to];
    if (!token) break;
    if (isInitial(tokens, to)) {
      to += 2;
      continue;
    }
    let next = to;
    while (surnames === 0 && next < to + 3 && next > at && isParticle(tokens, next, to)) next += 1;
    const word = tokens[next];
    if (!word || !word.isCapital || !/^\p{L}[\p{L}\p{M}’'-]+$/u.test(word.text) || (next > at && !goesOn(next))) break;
    const first = isFirstName(word) && surnames === 0 && next === to;
    if (!first) surnames += 1;
    // After a surname only "Kim Jong Un", "von der Leyen" go on.
    if (surnames > 2 && !/^\p{Ll}/u.test(word.text)) break;
    to = next + 1;
    // "Stanley Kubricks Film": after a genitive comes what is theirs.
    if (word.base !== word.text || (!first && word.text.endsWith('s'))) break;
  }
  return to;
}
