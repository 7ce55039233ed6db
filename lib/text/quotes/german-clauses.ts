// A German sentence cut into clauses for the rules on speech, and which of them say that something is said.
import { splitClauses } from './clauses';
import type { Clause, Range } from './frame';
import { cueIn } from './german-cue';
import { cueForms } from './german-cues';
import { finiteVerb, isSubordinate, subjunctiveAt } from './german-mood';
import { isNominal, phraseEnd } from './german-phrases';
import { ARTICLES, AUXILIARIES, PRONOUNS, QUESTION_WORDS } from './german-words';
import { endOfWords, type Sentence, type Word } from './words';

/** A sentence as the rules look at it; `end`: the number of words without the marks that close it. */
export type View = { words: readonly Word[]; clauses: readonly Clause[]; end: number };

/** The view of a sentence. */
export function viewOf(sentence: Sentence): View {
  const words = sentence.words;
  return { words, clauses: joinAppositions(words, splitClauses(words)), end: endOfWords(words) };
}

const someForm = (word: Word | undefined, kind: 'finite' | 'participle'): boolean => word?.kind === 'word' && cueForms(word.lower).some((form) => form.kind === kind);
const someWord = (words: readonly Word[], { from, to }: Range, test: (word: Word) => boolean): boolean => words.slice(from, to).some(test);

/** "gab der Leiter, Andreas Huber, bekannt", "wie Anna Berg, die Leiterin, sagte": one clause, the apposition inside it. */
function joinAppositions(words: readonly Word[], clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const opening = joined.at(-2);
    const inserted = joined.at(-1);
    const last = words[clause.to - 1];
    if (inserted && clause.before === ',' && words[inserted.from]?.lower === 'wie' && someForm(last, 'finite') && finiteVerb(words, inserted.from + 1, inserted.to) < 0) {
      joined.splice(-1, 1, { ...inserted, to: clause.to });
    } else if (opening && inserted?.before === ',' && clause.before === ',' && closesFrame(words, opening, clause)) {
      joined.splice(-2, 2, { ...opening, to: clause.to });
    } else joined.push(clause);
  }
  return joined;
}

/** Whether the verb that a clause began ends here, two commas later: its particle, its participle, or the verb of a clause with wie. */
function closesFrame(words: readonly Word[], opening: Clause, closing: Clause): boolean {
  const last = words[closing.to - 1];
  const length = closing.to - closing.from;
  if (!last || length > 12) return false;
  const particle = someWord(words, opening, (word) => word.kind === 'word' && cueForms(word.lower).some((form) => form.kind === 'finite' && form.particle !== '' && form.particle === last.lower));
  if (particle || length > 3) return particle;
  if (someForm(last, 'participle')) return someWord(words, opening, (word) => /^(?:hat|haben|hatte|hatten)$/.test(word.lower));
  return words[opening.from]?.lower === 'wie' && someForm(last, 'finite');
}

/** Whether a clause holds a word, given in small letters. */
export function hasWord(words: readonly Word[], { from, to }: Range, lower: string): boolean {
  for (let at = from; at < to; at++) if (words[at]?.lower === lower) return true;
  return false;
}

const BEFORE_SAYING = /^[,!?–—-]$/;
// After a verb of saying at the start of its clause these show that its subject comes, too.
const AFTER_VERB = /^(?:es|sich|dazu|auch|gestern|heute|dagegen|weiter|ihm|ihr)$/;
const MAY_NAME = (word: Word | undefined): boolean => word !== undefined && (isNominal(word) || ARTICLES.has(word.lower) || PRONOUNS.has(word.lower));

/** ", sagte X", ", so X", ", heißt es", ", das teilte X mit": a clause of saying that can close what is said. */
export function isPostposed(words: readonly Word[], clause: Clause): boolean {
  const first = words[clause.from];
  const next = words[clause.from + 1];
  if (!BEFORE_SAYING.test(clause.before) || !first || first.kind !== 'word' || /^\p{Lu}/u.test(first.text)) return false;
  if (/^(?:heißt|hieß)$/.test(first.lower)) return next?.lower === 'es';
  if (first.lower === 'so') return isSoClause(words, clause);
  // „…“, findet X: after a quotation nearly any verb says that it is one.
  const quoted = words[words.slice(0, clause.from).findLastIndex(({ kind }) => kind !== 'mark')]?.kind === 'quote';
  const says = (word: Word | undefined) => word !== undefined && cueForms(word.lower).some((form) => form.kind === 'finite' && (form.classes.has('say') || quoted) && (form.particle === '' || hasWord(words, clause, form.particle)));
  // „…“, lacht die Rentnerin: verbs that no list has.
  if (quoted && /^\p{Ll}+(?:t|te|ten)$/u.test(first.text) && words[clause.from - 2]?.kind !== 'word' && MAY_NAME(next)) return true;
  if (/^(?:das|dies)$/.test(first.lower)) return clause.to - clause.from > 2 && (says(next) || /^(?:zumindest|jedenfalls)$/.test(next?.lower ?? ''));
  if (/^(?:hat|hatte|haben|hatten|wird|wurde|habe)$/.test(first.lower)) {
    const cue = cueIn(words, clause);
    return cue !== null && !cue.noun && cue.classes.has('say') && cue.at > clause.from && cue.at >= clause.to - 2;
  }
  // "sagte am Montag, dass" after a relative clause names nobody.
  return subjunctiveAt(words, clause.from, clause) === 0 && (MAY_NAME(next) || AFTER_VERB.test(next?.lower ?? '')) && says(first);
}

/** ", so die Polizei", ", so schätzen die Forscher"; but not "so kam es". */
function isSoClause(words: readonly Word[], clause: Clause): boolean {
  const next = words[clause.from + 1];
  if (!next) return false;
  if (cueForms(next.lower).some((form) => form.kind === 'finite' && form.particle === '' && form.classes.has('say'))) return true;
  const end = phraseEnd(words, clause.from + 1, clause.to);
  const names = isNominal(next) || (ARTICLES.has(next.lower) && end > clause.from + 1) || /^(?:er|sie|weiter|zumindest|jedenfalls|laut)$/.test(next.lower);
  return names && finiteVerb(words, end, Math.min(clause.to, end + 1)) < 0;
}

const SHOWS = /^(?:ergab|ergibt|ergeben|hervorgeht|hervorging|zeigt|zeigte|zeigen|belegt|belegen|herausstellte|herausgestellt|feststellte|ermittelte|recherchierte|dokumentiert)$/;

/** "wie die Behörde mitteilte", "wie es heißt", "wie aus … hervorgeht"; but not "erzählte, wie er sie fand". */
export function isWieClause(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): boolean {
  const at = clause.from + (/^(?:denn|doch|und|aber|so)$/.test(words[clause.from]?.lower ?? '') ? 1 : 0);
  if (words[at]?.lower !== 'wie' || clause.to - at < 3) return false;
  if (words[at + 1]?.lower === 'es' && /^(?:heißt|hieß)$/.test(words[at + 2]?.lower ?? '')) return true;
  const cue = cueIn(words, { from: at + 1, to: clause.to });
  if (!cue || cue.noun || !(cue.classes.has('say') || SHOWS.test(words[cue.at]?.lower ?? ''))) return false;
  const earlier = clauses[clauses.indexOf(clause) - 1];
  const asked = words[(earlier?.to ?? 0) - 1];
  if (asked && cueForms(asked.lower).some((form) => form.classes.has('say')) && !/en$/.test(asked.lower)) return false;
  const last = words[clause.to - 1]?.lower ?? '';
  const closes = Math.max(cue.at, cue.particle) === clause.to - 1;
  return closes || (cue.at === clause.to - 2 && AUXILIARIES.has(last) && !/^(?:konnte|kann|können|will|soll)/.test(last)) || words[at + 1]?.lower === 'es';
}

/** Whether the clauses `from` up to `to` state something: one of them is a main clause with its verb, a clause with dass, or a quotation. */
export function isStatement(words: readonly Word[], clauses: readonly Clause[], from: number, to: number): boolean {
  for (const clause of clauses.slice(from, to)) {
    if (words[clause.to - 1]?.kind === 'quote' && clause.to - clause.from === 1) return true;
    const first = words[clause.from]?.lower ?? '';
    if (/^da(?:ss|ß)$/.test(first)) return true;
    // "Wenn …, droht": the clause of saying would itself be the main clause.
    if (!isSubordinate(words, clause) && !QUESTION_WORDS.has(first) && finiteVerb(words, clause.from, clause.to) >= 0) return true;
  }
  return false;
}

/** Which clause what is said begins with that a clause of saying at `at` closes: after the last colon, full stop, or clause of saying. */
export function statementStart({ words, clauses }: View, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const clause = clauses[i];
    if (clause && (/^[:;.!?]$/.test(clause.before) || isPostposed(words, clause))) return i;
  }
  return 0;
}

/** Whether the clause at `at` is one of saying with a statement in front of it. */
export function closesStatement(view: View, at: number): boolean {
  const clause = view.clauses[at];
  return clause !== undefined && at > 0 && isPostposed(view.words, clause) && isStatement(view.words, view.clauses, statementStart(view, at), at);
}
