// Names of persons, organisations and places, with the roles that stand beside them.
import type { ParsedManuscript } from '../parse';
import type { Name } from '../reading';
import { NO_NAME_EN } from './english-name-words';
import { englishAgain, englishNameAt } from './english-names';
import { isCommonNoun, NO_NAME } from './german-words';
import { germanAgain, germanNameAt } from './german-names';
import { isCapital, isFirstName, tokensOf, type Found, type Token } from './name-tokens';

type Sentence = { tokens: Token[]; titled: boolean; found: Found[] };

const TITLED_WORDS = 3;

/** A headline in which nearly every word has a capital tells nothing by its capitals. */
function isTitled(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return words.length > TITLED_WORDS && words.filter(isCapital).length >= 0.8 * words.length;
}

function find(tokens: readonly Token[], nameAt: (at: number) => Found | null): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(at);
    if (name) found.push(name);
    at = Math.max(at + 1, name?.to ?? 0);
  }
  return found;
}

/** The words by which a name is taken up later: surnames, and names of one word. */
function handlesOf({ tokens }: Sentence, { from, to, kind }: Found): string[] {
  const words = tokens.slice(from, to).filter((token) => /^\p{Lu}[\p{L}\p{N}-]{2,}/u.test(token.base));
  if (kind === 'other') return words.length === 1 && to - from === 1 ? words.map((word) => word.base) : [];
  // Liang Wenfeng: either may be the surname where no first name is known.
  return words.filter((word, index) => index > 0 || (words.length === 2 && !isFirstName(word)) || words.length === 1).map((word) => word.base);
}

/** Fills the gaps between the names of a sentence with words that are names elsewhere. */
function again({ tokens, found }: Sentence, known: ReadonlyMap<string, Name['kind']>, take: (at: number, kind: Name['kind']) => Found | null): Found[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const more: Found[] = [];
  tokens.forEach((token, at) => {
    if (taken[at] === 1 || !isCapital(token)) return;
    const kind = known.get(token.base) ?? known.get(token.base.replace(/s$/, ''));
    const name = kind === undefined ? null : take(at, kind);
    const last = more.at(-1);
    // "Liang Wenfeng" again, word by word.
    if (name && last && kind === 'person' && last.kind === 'person' && last.to === at) more.splice(-1, 1, { ...last, to: at + 1, role: last.role ?? name.role });
    else if (name) more.push(name);
  });
  return more;
}

function toName(tokens: readonly Token[], { from, to, kind, role }: Found): Name[] {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last) return [];
  const base = last.start + last.base.length;
  // The full stop of "U.S." is its own, the genitive of "Apple’s" is not.
  const end = next?.text === '.' && next.start === last.end && /^\p{Lu}\.\p{Lu}$/u.test(last.text) ? next.end : base;
  return [{ start: first.start, end, kind, role }];
}

/**
 * The names of a manuscript, in text order, not overlapping. Takes linear time.
 * What has evidence of its own (a first name, a title, a role, its shape, a list of places and institutions) is a name, and its surname or
 * single word is one wherever it returns. Rather too few than too many: in German every noun has a capital. A role is given without its article.
 */
export function readNames(manuscript: ParsedManuscript): Name[] {
  const { text, units, language } = manuscript;
  const german = language === 'de';
  const sentences = units.map((unit): Sentence => {
    const tokens = tokensOf(text, unit);
    const titled = !german && unit.kind !== 'sentence' && isTitled(tokens);
    return { tokens, titled, found: find(tokens, (at) => (german ? germanNameAt(tokens, at) : englishNameAt(tokens, at, titled))) };
  });
  const known = new Map<string, Name['kind']>();
  for (const sentence of sentences) for (const found of sentence.found) for (const handle of handlesOf(sentence, found)) if (!(german ? NO_NAME : NO_NAME_EN).has(handle) && !isCommonNoun(handle) && known.get(handle) !== 'person') known.set(handle, found.kind);
  return sentences.flatMap((sentence) => {
    const { tokens, found } = sentence;
    const take = (at: number, kind: Name['kind']) => (german ? germanAgain(tokens, at, kind) : englishAgain(tokens, at, kind));
    const more = again(sentence, known, take);
    // A capital alone says nothing of what it is: the surname of somebody named elsewhere is a person here too.
    const sure = found.map((name) => (name.kind === 'other' && name.to === name.from + 1 && known.get(tokens[name.from]?.base ?? '') === 'person' ? (take(name.from, 'person') ?? name) : name));
    return [...sure, ...more].sort((a, b) => a.from - b.from).flatMap((name) => toName(tokens, name));
  });
}
