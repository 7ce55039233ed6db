// The alignment of two revisions of a text, by passages and by words: what every judgement about what became of a claim rests on.
import { makeBags, type Bags } from './likeness';
import { agreement, cutText, type CutText, type RevisionText, type Run } from './passages';
import { ALIKE_IN_SLOT, isVerbatim, pairPassages, SURE_IN_SLOT, type Pairing } from './pairing';
import type { Stretch } from './patience';
import { keptInOrder, pairTokens, type TokenPair } from './token-diff';
import { emptyLexicon, type Lexicon } from './tokens';

/**
 * Passages that are one another's in two revisions: mostly one each, more where a sentence was divided or two were joined. `a` to `aEnd` are
 * old, `b` to `bEnd` new ones. `verbatim`: nothing but writing differs. `displaced`: a verbatim copy stands elsewhere. `strayed`: verbatim, but
 * not surely where it was (Pairing). `unsure`: they merely stand in the same
 * slot, or were edited inside a block that moved. `bare`: they share the place alone, and count as new wherever words are looked for.
 * `exact`: it follows from edits, nothing had to be guessed. `agreement` from 0 to 1.
 */
export type Group = Stretch & { verbatim: boolean; moved: boolean; displaced: boolean; strayed: boolean; unsure: boolean; bare: boolean; exact: boolean; agreement: number };

/**
 * Two revisions, aligned. `groups` by passage of either side, null where it has no counterpart; `pairs` by old token from the group's
 * first.
 */
export type Alignment = {
  before: CutText;
  after: CutText;
  bags: { before: Bags; after: Bags };
  groupOfBefore: (Group | null)[];
  groupOfAfter: (Group | null)[];
  pairs: (group: Group) => readonly (TokenPair | null)[];
  lexicon: Lexicon;
};

// What a neighbour shares with a group's other side, over what taking it in adds: above this the partner has the same words.
const MOST_SHARED = 1.5;
// A sentence is rarely divided into more; each round reads the whole group again.
const MOST_JOINED = 6;

/** The first and last token of a run of passages, end excluded. */
export function tokenRange({ passages }: CutText, from: number, to: number): Run {
  return { from: passages[from]?.from ?? 0, to: passages[to - 1]?.to ?? 0 };
}

type Sides = { before: CutText; after: CutText };

/** A passage beside a group: on which side, which one, and the group with it. */
type Neighbour = { alone: Partial<Stretch>; widened: Partial<Stretch> };

/** How far a neighbour agrees, in order, with what the group's other side has beyond the words that stayed; 0 where it does not belong in. */
function gain({ before, after }: Sides, group: Group, neighbour: Neighbour): number {
  const told = (part: Partial<Stretch>) => {
    const { a, aEnd, b, bEnd } = { ...group, ...part };
    return keptInOrder(before.tokens.words, tokenRange(before, a, aEnd), after.tokens.words, tokenRange(after, b, bEnd));
  };
  const [without, own, widened] = [told({}), told(neighbour.alone), told(neighbour.widened)];
  const added = widened.kept - without.kept;
  // A look-alike shares what the partner has anyway; it is a rival, no part.
  if (added <= 0 || own.kept > MOST_SHARED * added) return 0;
  const [self, others] = widened.old > without.old ? [own.old, without.present] : [own.present, without.old];
  const agreed = (2 * added) / (self + others - without.kept);
  const fills = 2 * Math.abs(widened.old - widened.present) <= Math.abs(without.old - without.present);
  return agreed >= (fills ? ALIKE_IN_SLOT : SURE_IN_SLOT) ? agreed : 0;
}

/** Takes unpaired neighbours into a changed group where its other side goes on with their words: joined and divided sentences. */
function widen(group: Group, sides: Sides, isFree: Record<'before' | 'after', (at: number) => boolean>): void {
  for (let round = 0; round < MOST_JOINED; round += 1) {
    const { a, aEnd, b, bEnd } = group;
    const neighbours: Neighbour[] = [
      ...(isFree.before(a - 1) ? [{ alone: { a: a - 1, aEnd: a }, widened: { a: a - 1 } }] : []),
      ...(isFree.before(aEnd) ? [{ alone: { a: aEnd, aEnd: aEnd + 1 }, widened: { aEnd: aEnd + 1 } }] : []),
      ...(isFree.after(b - 1) ? [{ alone: { b: b - 1, bEnd: b }, widened: { b: b - 1 } }] : []),
      ...(isFree.after(bEnd) ? [{ alone: { b: bEnd, bEnd: bEnd + 1 }, widened: { bEnd: bEnd + 1 } }] : []),
    ];
    const best = neighbours.map(({ alone, widened }) => ({ widened, gain: gain(sides, group, { alone, widened }) })).sort((x, y) => y.gain - x.gain)[0];
    if (!best || best.gain === 0) return;
    Object.assign(group, best.widened);
  }
}

function groupsOf(pairing: Pairing, before: CutText, after: CutText, bags: Alignment['bags']): Pick<Alignment, 'groupOfBefore' | 'groupOfAfter'> {
  const groupOfBefore: (Group | null)[] = before.passages.map(() => null);
  const groupOfAfter: (Group | null)[] = after.passages.map(() => null);
  const isFree = {
    before: (at: number) => at >= 0 && at < groupOfBefore.length && pairing.to[at] === -1 && groupOfBefore[at] === null,
    after: (at: number) => at >= 0 && at < groupOfAfter.length && pairing.from[at] === -1 && groupOfAfter[at] === null,
  };
  pairing.to.forEach((partner, old) => {
    if (partner === -1) return;
    const way = pairing.ways[old];
    const verbatim = isVerbatim(pairing, old);
    const group: Group = { a: old, aEnd: old + 1, b: partner, bEnd: partner + 1, verbatim, moved: way === 'moved' || way === 'carried', displaced: pairing.displaced.has(old), strayed: pairing.strayed.has(old), unsure: way === 'carried' || way === 'bare' || pairing.unsure.has(old), bare: way === 'bare', exact: false, agreement: verbatim ? 1 : agreement(bags.before(old), bags.after(partner)) };
    if (!verbatim && way !== 'carried' && way !== 'bare') widen(group, { before, after }, isFree);
    groupOfBefore.fill(group, group.a, group.aEnd);
    groupOfAfter.fill(group, group.b, group.bEnd);
  });
  return { groupOfBefore, groupOfAfter };
}

/** The token pairs of a group, made when first asked for. */
function pairsOfGroups(before: CutText, after: CutText): Alignment['pairs'] {
  const made = new Map<Group, readonly (TokenPair | null)[]>();
  return (group) => {
    const known = made.get(group);
    if (known) return known;
    const [old, present] = [tokenRange(before, group.a, group.aEnd), tokenRange(after, group.b, group.bEnd)];
    const pairs = pairTokens(before.tokens.words, after.tokens.words, { a: old.from, aEnd: old.to, b: present.from, bEnd: present.to });
    made.set(group, pairs);
    return pairs;
  };
}

/** The alignment of two cut texts, by what they say. */
export function alignCut(before: CutText, after: CutText, lexicon: Lexicon): Alignment {
  const bags = { before: makeBags(before), after: makeBags(after) };
  const pairing = pairPassages(before, after, bags);
  return { before, after, bags, ...groupsOf(pairing, before, after, bags), pairs: pairsOfGroups(before, after), lexicon };
}

/**
 * Aligns two revisions: passages by their folded text and order, then by the words they share, then the words inside them. Takes any two texts;
 * the same two give the same alignment. Near-linear: 60,000 characters with half of all words changed take about a tenth of a second.
 */
export function alignTexts(before: RevisionText, after: RevisionText): Alignment {
  const lexicon = emptyLexicon();
  return alignCut(cutText(before, lexicon), cutText(after, lexicon), lexicon);
}
