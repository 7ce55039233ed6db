// Words as names are looked for in: capitals, genitive endings, initials, and what is known by its shape or by a list.
import type { Name } from '../reading';
import type { Span } from '../span';
import { FIRST_NAMES } from './first-names';
import { KNOWN, KNOWN_PHRASES, LONGEST_KNOWN, PHRASE_STARTS } from './places';
import { PARTICLES } from './roles';

/** A word or a mark, with offsets into the manuscript's text; `base` is the word without a genitive's apostrophe. */
export type Token = Span & { text: string; base: string; isWord: boolean };

/** A name by its tokens, half-open, and the description beside it. */
export type Found = { from: number; to: number; kind: Name['kind']; role: Span | null };

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'&.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
// No name is longer; keeps the rules' patterns bounded.
const LONGEST_WORD = 60;

/** The words and marks of a sentence. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => {
    const word = match[0];
    const genitive = word.length <= LONGEST_WORD ? /[’'][sS]?$/.exec(word) : null;
    const base = genitive && genitive.index > 0 ? word.slice(0, genitive.index) : word;
    return { start: start + match.index, end: start + match.index + word.length, text: word, base, isWord: /^[\p{L}\p{N}]/u.test(word) };
  });
}

// Capital letters that name nothing: techniques, degrees, units, times; and Roman numerals.
const NO_NAMES = new Set('KI AI IT TV PC PDF DVD CD PR LED HIV DNA RNA DNS ABS SUV GPS UV XXL WM EM OB PKW LKW AKW GAU BIP PS kW kWh MEZ MESZ UTC GMT AM PM CEO CFO CTO COO UFO SMS URL AGB OK VIP DJ MC FAQ HD USB CPU GPU API App AGI IQ NGO GmbH AG SE KG Inc Ltd Mio Mrd'.split(' '));

export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text.length <= LONGEST_WORD && /^\p{Lu}/u.test(token.text);

/** A name by its shape alone: capitals inside (DeepSeek, iPhone), letters with figures (GPT-4, 36Kr), abbreviations (NATO, CDU). */
export function hasNameShape({ base }: Token): boolean {
  if (base.length < 2 || base.length > LONGEST_WORD || NO_NAMES.has(base) || !/^[\p{L}\p{N}&-]+$/u.test(base)) return false;
  if (/^[IVXLC]+$/.test(base)) return false;
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

const isInitial = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.';

export const isFirstName = (token: Token | undefined): boolean => token !== undefined && (FIRST_NAMES.has(token.text) || (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(token.text) && token.text.split('-').every((part) => FIRST_NAMES.has(part))));

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
    while (next < to + 3 && next > at && PARTICLES.has(tokens[next]?.text ?? '')) next += 1;
    const word = tokens[next];
    if (!word || !/^(?:\p{Ll}{2,4}-)?\p{Lu}[\p{L}\p{M}’'-]+$/u.test(word.text) || word.text.length > LONGEST_WORD || (next > at && !goesOn(next))) break;
    const first = isFirstName(word) && surnames === 0 && next === to;
    if (!first) surnames += 1;
    // After a surname only "Kim Jong Un", "von der Leyen" go on.
    if (surnames > 2) break;
    to = next + 1;
    if (word.base !== word.text) break;
  }
  return to;
}
