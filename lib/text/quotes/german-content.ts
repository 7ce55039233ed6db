// What a German cue can govern: which clause after it is the one reported, where it begins and where it ends.
import type { Clause, Range } from './frame';
import { hasWord, isPostposed, isStatement, isWieClause, type View } from './german-clauses';
import type { Cue } from './german-cue';
import { cueForms } from './german-cues';
import { finiteVerb, isRelative, isSubordinate, subjunctiveAt, subjunctiveIn } from './german-mood';
import { isNominal, phraseEnd } from './german-phrases';
import { ADVERBS, ARTICLES, AUXILIARIES, COORDINATORS, isKnownFinite, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, SUBORDINATORS } from './german-words';
import type { Word } from './words';

const THAT = /^da(?:ss|ß)$/;
const INDIRECT_QUESTION = /^(?:ob|warum|weshalb|wieso|wann|inwieweit|inwiefern)$/;
// A condition or reason in front of the main clause: "sagte, wenn das so bleibe, müsse man handeln".
const FRONTED = /^(?:wenn|falls|sobald|sollte|solange|da|weil|obwohl|nachdem)$/;

/** How a clause can be what a cue governs; null when it cannot. */
export function contentKind(view: View, at: number, cue: Cue): 'that' | 'subjunctive' | 'infinitive' | 'plain' | null {
  const { words, clauses } = view;
  const clause = clauses[at];
  if (!clause) return null;
  const own = clauses.find(({ from, to }) => from <= cue.at && cue.at < to) ?? clause;
  if (opensWithThat(words, clause, own, cue)) return 'that';
  if (cue.classes.has('say') && isSubjunctive(view, at)) return 'subjunctive';
  if (governsInfinitive(words, own, cue) && isInfinitive(view, at, cue.classes.has('ask') || cue.noun ? 3 : 1)) return 'infinitive';
  const reflexive = hasWord(words, own, 'sich') || words[own.to - 2]?.lower === 'für';
  return cue.classes.has('say') && !cue.noun && !reflexive && isPlainMain(words, clause) ? 'plain' : null;
}

function opensWithThat(words: readonly Word[], clause: Clause, own: Clause, cue: Cue): boolean {
  const first = words[clause.from]?.lower ?? '';
  const states = cue.classes.has('say') || cue.classes.has('that');
  if (!states && !cue.classes.has('ask')) return false;
  // "ergibt sich dadurch, dass": a reason, nobody's words.
  if (!cue.classes.has('say') && !cue.noun && /^dadurch$/.test(words[own.to - 1]?.lower ?? '')) return false;
  if (THAT.test(first) || (/^(?:auch|und|nur|aber)$/.test(first) && THAT.test(words[clause.from + 1]?.lower ?? ''))) return true;
  return states && INDIRECT_QUESTION.test(first) && (!cue.noun || first === 'ob');
}

function isSubjunctive({ words, clauses }: View, at: number): boolean {
  const clause = clauses[at];
  if (!clause) return false;
  const first = words[clause.from]?.lower ?? '';
  if (subjunctiveAt(words, clause.from + 1, clause) !== 0 && !/^(?:als|der|die|das)$/.test(first)) return true;
  if (isRelative(words, clause) || COORDINATORS.has(first)) return false;
  if (!SUBORDINATORS.has(first) && subjunctiveIn(words, clause) !== 0) return true;
  return FRONTED.test(first) && clauses.slice(at + 1, at + 3).some((later) => subjunctiveAt(words, later.from, later) !== 0);
}

function governsInfinitive(words: readonly Word[], own: Clause, cue: Cue): boolean {
  if (!cue.noun) return (cue.classes.has('ask') || cue.classes.has('say')) && !(cue.passive && /^erklärt/.test(words[cue.at]?.lower ?? ''));
  // "Berichte über Versuche, … zu …": the infinitive belongs to the last noun.
  return phraseEnd(words, cue.at, own.to) >= own.to;
}

/** Whether the clause at `at`, or one of the `reach` from it on, is an infinitive with zu that says what is wanted or claimed. */
function isInfinitive({ words, clauses }: View, at: number, reach: number): boolean {
  const clause = clauses[at];
  const first = words[clause?.from ?? 0]?.lower ?? '';
  if (!clause || isKnownFinite(first) || startsVerb(words, clause.from) || isRelative(words, clause) || COORDINATORS.has(first)) return false;
  return clauses.slice(at, at + reach).some((later) => !/^(?:um|ohne|statt|anstatt)$/.test(words[later.from]?.lower ?? '') && hasZuInfinitive(words, later));
}

function hasZuInfinitive(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]?.lower === 'zu' && at + 1 < to && /^\p{Ll}+n$/u.test(words[at + 1]?.text ?? '') && (at + 2 >= to || !isNominal(words[at + 2]))) return true;
    if (at > from && at === to - 1 && /^\p{Ll}{2,}zu\p{Ll}{2,}n$/u.test(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** A main clause in the indicative: it begins with a noun phrase, and its verb comes second. */
function isPlainMain(words: readonly Word[], clause: Clause): boolean {
  const first = words[clause.from];
  if (!first || first.kind !== 'word' || SUBORDINATORS.has(first.lower) || COORDINATORS.has(first.lower) || isKnownFinite(first.lower)) return false;
  if (!(isNominal(first) || ARTICLES.has(first.lower) || PRONOUNS.has(first.lower)) || isRelative(words, clause)) return false;
  const end = phraseEnd(words, clause.from, clause.to);
  return end > clause.from && clause.to - end >= 2 && (isKnownFinite(words[end]?.lower ?? '') || finiteVerb(words, end, end + 1) === end);
}

/** "gab an, dem Generalsekretär, Supachai P., sei das Amt angeboten": a clause that opens with its verb goes on the ones before it. */
export function contentStart({ words, clauses }: View, cue: number, at: number): number {
  const clause = clauses[at];
  if (!clause) return 0;
  const goesOn = at > cue + 1 && subjunctiveAt(words, clause.from, clause) !== 0;
  return goesOn ? (clauses[cue + 1]?.from ?? clause.from) : clause.from;
}

/**
 * Where what is said stops that begins with clause `at`: before a clause of saying that closes it, a colon, or a new verb of the speaker's.
 * `inserted`: the cue stands in a dependent clause or is a noun, so that the main clause goes on after it.
 */
export function contentEnd(view: View, at: number, inserted: boolean): number {
  const { words, clauses, end } = view;
  for (let i = at + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    const before = clauses[i - 1]?.to ?? end;
    if (clause && stopsContent(view, at, i, clause, inserted)) return before;
  }
  for (let i = (clauses[at]?.from ?? 0) + 2; i < end; i++) if (words[i]?.lower === 'und' && startsVerb(words, i + 1)) return i;
  return end;
}

function stopsContent({ words, clauses }: View, at: number, i: number, clause: Clause, inserted: boolean): boolean {
  const first = words[clause.from]?.lower ?? '';
  if (clause.before === ':' && words[clause.from]?.kind === 'quote') return true;
  if ((isPostposed(words, clause) && isStatement(words, clauses, at, i)) || isWieClause(words, clause, clauses)) return true;
  // "Nachdem er mitgeteilt hatte, dass …, wurde …": the main clause goes on with its verb.
  if (inserted && (AUXILIARIES.has(first) || (isKnownFinite(first) && subjunctiveAt(words, clause.from, clause) === 0))) return true;
  if (clause.before === ',' && startsVerb(words, clause.from)) return true;
  return /^(?:und|aber|doch)$/.test(first) && (startsVerb(words, clause.from + 1) || opensWithVerb(words, clause.from + 1));
}

/** ", und verließ den Saal": no word that could open a clause, then an article or preposition. */
function opensWithVerb(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !/^\p{Ll}/u.test(word.text) || subjunctiveAt(words, at, { from: at, to: at + 2 }) !== 0) return false;
  const known = [ARTICLES, PREPOSITIONS, ADVERBS, PRONOUNS, SUBORDINATORS, QUESTION_WORDS, COORDINATORS].some((list) => list.has(word.lower)) || THAT.test(word.lower) || /(?:e|en|er|es|em)$/.test(word.lower);
  return !known && (ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower) || next.lower === 'sich');
}

/** "und verwies auf", "und sprach von": the speaker goes on acting. */
function startsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\p{Ll}/u.test(word.text) || isNominal(words[at + 1]) || subjunctiveAt(words, at, { from: at, to: at + 1 }) !== 0) return false;
  if (cueForms(word.lower).some((form) => form.kind === 'finite') && !/en$/.test(word.lower)) return true;
  return /^\p{Ll}{3,}te$/u.test(word.text) && !/^(?:heute|bitte|gute|letzte|konnte|sollte|wollte|müsste|könnte|dürfte|hätte)$/.test(word.lower);
}

/** Whether the cue of a clause leaves the main clause to go on behind what it governs. */
export const isInserted = (words: readonly Word[], clause: Clause, cue: Cue): boolean => cue.noun || isSubordinate(words, clause);
