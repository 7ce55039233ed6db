// What is new in a revision: passages without a counterpart and words without a partner, where a lost wording may have gone.
import type { Span } from '../span';
import { tokenRange, type Alignment } from './align';
import { likenessFinder, type Likeness } from './likeness';
import type { Bag, Run } from './passages';
import type { Word } from './tokens';

/**
 * Where lost wordings are looked for. `verbatim` gives places of the same words among new ones; `alike` new passages like an old one, `rivals` old ones like a bag,
 * `edited` passages that are new or read differently.
 */
export type Loose = { verbatim: (run: Run) => Span[]; alike: (bag: Bag) => Likeness[]; rivals: (bag: Bag) => Likeness[]; edited: (bag: Bag) => Likeness[] };

// As many places as a person can choose from; it also bounds the work on texts that repeat themselves.
const MOST_PLACES = 20;

/** Which of the new tokens are new, `1` for each. */
function newTokens({ before, after, groupOfBefore, groupOfAfter, pairs }: Alignment): Uint8Array {
  const fresh = new Uint8Array(after.tokens.words.length);
  after.passages.forEach(({ from, to }, at) => {
    if (!groupOfAfter[at]?.verbatim) fresh.fill(1, from, to);
  });
  new Set(groupOfBefore).forEach((group) => {
    if (!group || group.verbatim || group.bare) return;
    const old = tokenRange(before, group.a, group.aEnd);
    pairs(group).forEach((pair, at) => {
      if (pair?.strength === 'equal' && old.from + at < old.to) fresh[pair.partner] = 0;
    });
  });
  return fresh;
}

function placesOfWords(words: readonly Word[], fresh: Uint8Array): Map<Word, number[]> {
  const places = new Map<Word, number[]>();
  words.forEach((word, at) => {
    if (fresh[at] !== 1) return;
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
  });
  return places;
}

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
};

const looseOf = (groups: Alignment['groupOfAfter']): number[] => groups.flatMap((group, at) => (group === null || group.bare ? [at] : []));

/** Prepares the search; each part is made when first asked for. */
export function looseText(alignment: Alignment): Loose {
  const { before, after, bags } = alignment;
  const fresh = once(() => newTokens(alignment));
  const places = once(() => placesOfWords(after.tokens.words, fresh()));
  const alike = once(() => likenessFinder(looseOf(alignment.groupOfAfter), bags.after));
  const edited = once(() => likenessFinder(alignment.groupOfAfter.flatMap((group, at) => (group?.verbatim ? [] : [at])), bags.after));
  const rivals = once(() => likenessFinder(looseOf(alignment.groupOfBefore), bags.before));
  const verbatim = ({ from, to }: Run): Span[] => {
    const wanted = before.tokens.words.slice(from, to);
    let [rare, fewest] = [0, Infinity];
    wanted.forEach((word, at) => {
      const count = places().get(word)?.length ?? 0;
      if (count < fewest) [rare, fewest] = [at, count];
    });
    const word = wanted[rare];
    const starts = (word ? (places().get(word) ?? []) : []).slice(0, MOST_PLACES).map((at) => at - rare);
    const fits = (start: number) => start >= 0 && wanted.every((each, at) => after.tokens.words[start + at] === each && fresh()[start + at] === 1);
    return starts.filter(fits).map((start) => ({ start: after.tokens.starts[start] ?? 0, end: after.tokens.ends[start + wanted.length - 1] ?? 0 }));
  };
  return { verbatim, alike: (bag) => alike()(bag), rivals: (bag) => rivals()(bag), edited: (bag) => edited()(bag) };
}
