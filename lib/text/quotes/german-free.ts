// Reported speech that nothing but the German Konjunktiv gives away.
import type { Span } from '../span';
import { splitClauses } from './clauses';
import type { Clause, Frame } from './frame';
import { isSubordinate, subjunctiveIn } from './german-mood';
import { endOfWords, spanOf, type Sentence, type Word } from './words';

/** Who has been speaking when a sentence begins. `on`: the sentence before it gave somebody's words. */
export type Speaking = { speaker: Span | null; on: boolean };

// Wishes and set phrases in the Konjunktiv that report nothing.
const SET_PHRASE = /^(?:es sei denn|es lebe|gott sei|man nehme|sei es|wie dem auch|seien wir|seien sie|so sei es|dem sei)/;
// The plural of the Konjunktiv II stands in for a Konjunktiv I that looks like the indicative.
const STAND_IN = /^(?:hätten|wären|würden|könnten|müssten|dürften)$/;

const someWord = (words: readonly Word[], { from, to }: Clause, pattern: RegExp): boolean => words.slice(from, to).some((word) => pattern.test(word.lower));

/** A sentence whose main clause is in the Konjunktiv, from there to its end: "Dies sei eindeutig nachzuweisen." Null for any other. */
export function readFreeSpeech(sentence: Sentence, speaking: Speaking): Frame | null {
  const words = sentence.words;
  const end = endOfWords(words);
  if (SET_PHRASE.test(words.slice(0, 3).map((word) => word.lower).join(' '))) return null;
  const clauses = splitClauses(words);
  let from = 0;
  for (const clause of clauses) {
    if (clause.before === ':') from = clause.from;
    if (isSubordinate(words, clause)) continue;
    const mood = subjunctiveIn(words, clause);
    // "Dies wären achtzig Prozent": the writer's own sum.
    const standsIn = mood === 2 && speaking.on && someWord(words, clause, STAND_IN) && !/^(?:dies|das)$/.test(words[clause.from]?.lower ?? '');
    if (mood === 1 || standsIn) return frameOf(words, from, end, speaking.speaker);
  }
  const dependent = clauses.find((clause) => isDependentSpeech(words, clause));
  return dependent ? frameOf(words, dependent.from, end, null) : null;
}

/** "…, weil die Lage unklar sei": a dependent clause that gives somebody's words; wishes and comparisons do not. */
function isDependentSpeech(words: readonly Word[], clause: Clause): boolean {
  const first = words[clause.from]?.lower ?? '';
  if (clause.before === '' || /^(?:als|damit|wie|ohne|um|wenn|falls|bis)$/.test(first)) return false;
  const mood = subjunctiveIn(words, clause);
  return mood === 1 || (mood === 2 && /^(?:weil|da)$/.test(first) && someWord(words, clause, /^(?:hätten?|wären?|würden?)$/));
}

function frameOf(words: readonly Word[], from: number, to: number, speaker: Span | null): Frame | null {
  const content = spanOf(words, from, to);
  return content ? { cue: null, speaker, content: [content] } : null;
}
