// Names in English sentences: capitals inside a sentence, parted from the roles that stand with them.
import type { Span } from '../span';
import { hasNameShape, isCapital, isFirstName, isNoName, knownFrom, personEnd, startsPerson, type Found, type Token } from './name-tokens';
import { NAME_OPENERS, NATIONALITIES, NO_NAME_EN } from './english-name-words';
import { ENGLISH_ROLE, ENGLISH_ROLE_ADJECTIVES, TITLES } from './roles';

const LONGEST_RUN = 8;
const LONGEST_ROLE = 14;

const lower = (token: Token | undefined): string => token?.base.toLowerCase() ?? '';
const isRole = (token: Token | undefined): boolean => token !== undefined && (ENGLISH_ROLE.has(lower(token)) || ENGLISH_ROLE.has(lower(token).split('-').at(-1) ?? ''));
const isRolePart = (token: Token | undefined): boolean => isRole(token) || ENGLISH_ROLE_ADJECTIVES.has(lower(token)) || NATIONALITIES.has(token?.base ?? '');
// I’m, I’ll; the party and state of a member of Congress (R-Texas).
const NEVER = /^(?:I[’'].*|[DRI]-\p{Lu}.*)$/u;
const isOpen = (token: Token | undefined): boolean => isCapital(token) && token !== undefined && !NO_NAME_EN.has(token.base) && !TITLES.en.has(token.base) && !NEVER.test(token.text);

const isPeople = ({ base }: Token): boolean => NATIONALITIES.has(base) || NATIONALITIES.has(base.replace(/s$/, ''));

// Theresa May, but not "Lisa, May 5".
const isSurnameToo = (tokens: readonly Token[], at: number): boolean => /^(?:May|March|June|August|Friday|Christmas|Moon)$/.test(tokens[at]?.base ?? '') && !/^\p{N}/u.test(tokens[at + 1]?.text ?? '');

/** Where the run of capitals that starts at `at` ends; "of" and "of the" join it. */
function runEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to < at + LONGEST_RUN) {
    const token = tokens[to];
    if ((isOpen(token) || (to > at && isFirstName(tokens[to - 1]) && isSurnameToo(tokens, to))) && (to === at || !isSentenceStart(tokens, to))) {
      to += 1;
      // "Apple's iPhone" are two; "J." goes on.
      if (token && token.base !== token.text) break;
      if (tokens[to]?.text === '.' && /^\p{Lu}$/u.test(token?.text ?? '') && isOpen(tokens[to + 1])) to += 1;
    } else if (to > at && token?.text === '&' && isOpen(tokens[to + 1])) to += 1;
    else if (to > at && token?.text === 'of' && isOpen(tokens[to + 1])) to += 1;
    else if (to > at && token?.text === 'of' && tokens[to + 1]?.text === 'the' && isOpen(tokens[to + 2])) to += 2;
    else break;
  }
  return to;
}

const isSentenceStart = (tokens: readonly Token[], at: number): boolean => at === 0 || (at <= 2 && tokens.slice(0, at).every((token) => !token.isWord)) || /^["“”:]$/.test(tokens[at - 1]?.text ?? '');

/** The description right before `at`: "the former president", "Apple CEO". */
function roleBefore(tokens: readonly Token[], at: number): Span | null {
  let from = at;
  while (from > Math.max(0, at - 6) && isRolePart(tokens[from - 1])) from -= 1;
  const [first, last] = [tokens[from], tokens[at - 1]];
  return first && last && tokens.slice(from, at).some(isRole) ? { start: first.start, end: last.end } : null;
}

/** ", chief executive of Apple,": what stands after a name, up to the next mark. */
function roleAfter(tokens: readonly Token[], to: number): Span | null {
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  if (/^(?:the|a|an|its|his|her|their)$/.test(tokens[from]?.text ?? '')) from += 1;
  let noun = from;
  while (noun < from + 4 && !isRole(tokens[noun]) && /^[\p{Ll}-]{2,}$/u.test(tokens[noun]?.text ?? '') && !/^(?:and|or|who|which|was|is|has|had|said|told)$/.test(tokens[noun]?.text ?? '')) noun += 1;
  if (!isRole(tokens[noun])) return null;
  let end = noun + 1;
  while (end < noun + LONGEST_ROLE && tokens[end]?.isWord && !/^(?:and|who|said|says|was|is|has|had|told)$/.test(tokens[end]?.text ?? '')) end += 1;
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first && last && /^[,.;:)–—]$/.test(tokens[end]?.text ?? '.') ? { start: first.start, end: last.end } : null;
}

/** "The founder of DeepSeek, Liang Wenfeng,": the role before the comma. */
function roleBeforeComma(tokens: readonly Token[], at: number): Span | null {
  if (tokens[at - 1]?.text !== ',') return null;
  for (let noun = at - 2; noun >= Math.max(0, at - 9); noun -= 1) {
    if (!tokens[noun]?.isWord) return null;
    if (!isRole(tokens[noun])) continue;
    const last = tokens[at - 2];
    const role = noun === at - 2 || /^(?:of|for|at|to|in)$/.test(tokens[noun + 1]?.text ?? '') ? roleBefore(tokens, noun + 1) : null;
    return role && last ? { start: role.start, end: last.end } : null;
  }
  return null;
}

function person(tokens: readonly Token[], from: number, to: number): Found {
  return { from, to, kind: 'person', role: roleBefore(tokens, from) ?? roleBeforeComma(tokens, from) ?? roleAfter(tokens, to) };
}

function titledPerson(tokens: readonly Token[], at: number): Found | null {
  if (!TITLES.en.has(tokens[at]?.text ?? '')) return null;
  const from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (!isOpen(tokens[from]) || isRole(tokens[from])) return null;
  const to = personEnd(tokens, from, (next) => isOpen(tokens[next]));
  return to > from ? person(tokens, from, to) : null;
}

/** A run of capitals without what stands before the name in it: openers, roles, nationalities. */
function nameInRun(tokens: readonly Token[], at: number, to: number): Found | null {
  let from = at;
  if (isSentenceStart(tokens, from) && NAME_OPENERS.has(lower(tokens[from]))) from += 1;
  const role = tokens.slice(from, to).findLastIndex((token, index) => isRole(token) && from + index < to - 1 && tokens[from + index + 1]?.text !== 'of');
  const inside = role >= 0 ? from + role + 1 : from;
  if (inside < to && role >= 0) {
    let first = inside;
    while (first > from && isRolePart(tokens[first - 1])) first -= 1;
    // "Apple CEO Tim Cook": the company first, its chief after it.
    if (first > from) return { from, to: first, kind: 'other', role: null };
    const end = personEnd(tokens, inside, (next) => next < to);
    return end > inside ? person(tokens, inside, Math.min(end, to)) : null;
  }
  if (tokens.slice(from, to).every(isRolePart)) return null;
  while (from < to - 1 && (isRole(tokens[from]) || (tokens[from]?.text === 'of' && from > at))) from += 1;
  if (from >= to) return null;
  const alone = to - from === 1;
  const first = tokens[from];
  if (!first || (alone && (isPeople(first) || isNoName(first) || isRolePart(first) || isFirstName(first)))) return null;
  if (startsPerson(tokens, from) && !alone) return person(tokens, from, Math.max(from + 2, Math.min(to, personEnd(tokens, from, (next) => next < to))));
  if (!alone && from > 0 && isRole(tokens[from - 1]) && !isCapital(tokens[from - 1]) && to - from <= 3) return person(tokens, from, to);
  const described = !alone && to - from <= 3 && (roleBeforeComma(tokens, from) ?? roleAfter(tokens, to));
  if (described) return { from, to, kind: 'person', role: described };
  // A single word at the start of a sentence has its capital from there.
  if (alone && isSentenceStart(tokens, from) && !hasNameShape(first) && knownFrom(tokens, from) === 0) return null;
  return { from, to, kind: 'other', role: null };
}

/** The name that is found from token `at` on, or null; `titled` where every word has a capital, as in a headline. */
export function englishNameAt(tokens: readonly Token[], at: number, titled: boolean): Found | null {
  const named = titledPerson(tokens, at);
  if (named) return named;
  const token = tokens[at];
  if (!token || (!isOpen(token) && !hasNameShape(token))) return null;
  const known = knownFrom(tokens, at);
  if (!isCapital(token)) return { from: at, to: at + 1, kind: 'other', role: null };
  if (!titled) {
    const to = runEnd(tokens, at);
    const found = to > at ? nameInRun(tokens, at, to) : null;
    if (found) return found;
  } else if (startsPerson(tokens, at) && isOpen(tokens[at + 1])) return { from: at, to: at + 2, kind: 'person', role: null };
  if (known > 0) return { from: at, to: at + known, kind: 'other', role: null };
  return hasNameShape(token) ? { from: at, to: at + 1, kind: 'other', role: null } : null;
}

/** Whether a word that is known as a name elsewhere in the manuscript is one here too: its role, if so. */
export function englishAgain(tokens: readonly Token[], at: number, kind: Found['kind']): Found {
  return { from: at, to: at + 1, kind, role: kind === 'person' ? person(tokens, at, at + 1).role : null };
}
