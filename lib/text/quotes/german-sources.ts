// "Laut …", "nach Angaben …", "… zufolge", "demnach": a German sentence that names its source in a phrase.
import type { Clause, Frame, Range } from './frame';
import { GIVEN_NOUN, SOURCE_NOUN } from './german-cues';
import { endsInZu, finiteVerb, isSubordinate } from './german-mood';
import { isNominal, phraseEnd, phraseStart } from './german-phrases';
import { ARTICLES, PREPOSITIONS } from './german-words';
import { spanOf, type Word } from './words';

/** A source phrase: which words it takes in, which of them are the cue, and who the source is. */
type Source = Range & { cue: Range; speaker: Range };

// "nach ersten Ermittlungen", but "nach den Ermittlungen" tells the time.
const FIRST_FINDINGS = /^(?:erste[nrm]?|bisherige[nrm]?|vorläufige[nrm]?|jüngste[nrm]?|neueste[nrm]?|neuste[nrm]?|eigene[nrm]?|offizielle[nrm]?|aktuelle[nrm]?|früheren|unabhängigen)$/;
const THUS = /^(?:demnach|demzufolge|hiernach)$/;
const BEFORE_THUS = /^(?:soll|sollen|sei|seien|habe|hätten|werde|würden|wären|will|wollen)$/;
// "wurde laut und", "laut werden": the adjective.
const NO_SOURCE = /^(?:und|oder|werden|zu|wurde|wird|geworden|genug|wie)$/;
// "ihrem Wunsch nach einem Haus": a preposition of its own, no "… nach".
const AFTER_NACH = /^(?:einem|einer|dem|den|der|mehr|weiteren|weiterer|neuen|neuer)$/;
// The source phrase in front of a verb is at most as long as that.
const LONGEST = 20;

/** Whether a noun that names what a source gave stands within the first words from `at`: "nach den Angaben der Polizei". */
function namesSource(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const word = words[i];
    if (!word || word.kind === 'mark') return false;
    if (isNominal(word)) return GIVEN_NOUN.test(word.lower) || (FIRST_FINDINGS.test(words[i - 1]?.lower ?? '') && SOURCE_NOUN.test(word.lower));
    if (PREPOSITIONS.has(word.lower)) return false;
  }
  return false;
}

function opensSource(words: readonly Word[], at: number, to: number): boolean {
  const [word, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (word === 'laut') return at < to - 1 && !NO_SOURCE.test(next);
  if (word === 'aus') return next === 'sicht';
  return /^(?:nach|gemäß)$/.test(word) && namesSource(words, at + 1, to);
}

/** The source phrase that the word at `at` opens or closes; null when it does neither. */
function sourceAt(words: readonly Word[], at: number, clause: Clause): Source | null {
  const lower = words[at]?.lower ?? '';
  if (opensSource(words, at, clause.to)) {
    const end = sourceEnd(words, at, clause);
    return end > at + 1 ? { from: at, to: end, cue: { from: at, to: at + 1 }, speaker: { from: at + 1, to: end } } : null;
  }
  const zuFolge = lower === 'folge' && words[at - 1]?.lower === 'zu';
  const meinungNach = lower === 'nach' && GIVEN_NOUN.test(words[at - 1]?.lower ?? '') && !AFTER_NACH.test(words[at + 1]?.lower ?? '');
  if (!zuFolge && !meinungNach && !/^(?:zufolge|gemäß)$/.test(lower)) return null;
  const cue = { from: zuFolge ? at - 1 : at, to: at + 1 };
  if (cue.from <= clause.from) return null;
  const from = sourceStart(words, cue, clause);
  return from < cue.from ? { from, to: cue.to, cue, speaker: { from, to: cue.from } } : null;
}

/** The end of a source phrase; at the start of a clause everything up to the finite verb belongs to it. */
function sourceEnd(words: readonly Word[], at: number, clause: Clause): number {
  const end = phraseEnd(words, at + 1, clause.to);
  if (at !== clause.from) return end;
  const verb = finiteVerb(words, Math.max(end, at + 2), clause.to);
  return verb > at + 1 && verb - at <= LONGEST ? Math.max(end, verb) : end;
}

/** Where a source begins that a word closes. "Ersten Angaben vom Mittwoch zufolge wurde …": all in front of the verb. */
function sourceStart(words: readonly Word[], cue: Range, clause: Clause): number {
  const fronted = clause.before === '' && cue.from - clause.from <= 10 && finiteVerb(words, cue.to, cue.to + 1) === cue.to && finiteVerb(words, clause.from, cue.from) < 0;
  return fronted ? clause.from : phraseStart(words, clause.from, cue.from);
}

/** A trailing comma or dash is no part of what is said. */
function spans(words: readonly Word[], ranges: readonly Range[]): Frame['content'] {
  return ranges.flatMap((range) => {
    let { from, to } = range;
    while (to > from && words[to - 1]?.kind === 'mark') to -= 1;
    while (from < to && words[from]?.kind === 'mark') from += 1;
    return spanOf(words, from, to) ?? [];
  });
}

/** "demnach wurde …", "soll demnach …": by a source that came before. */
function thusFrame(words: readonly Word[], at: number, clause: Clause, main: Range): Frame | null {
  if (!THUS.test(words[at]?.lower ?? '')) return null;
  const opens = at === 0 && finiteVerb(words, at + 1, at + 2) === at + 1;
  if (!opens && !(at > clause.from && BEFORE_THUS.test(words[at - 1]?.lower ?? ''))) return null;
  return { cue: spanOf(words, at, at + 1), speaker: null, content: spans(words, [{ from: clause.from, to: at }, { from: at + 1, to: main.to }]) };
}

/** "ein Bericht, wonach …", "Studien, nach denen …", "das Gutachten, laut dem …". */
function relativeFrame(words: readonly Word[], clause: Clause, earlier: Clause | undefined, main: Range): Frame | null {
  const [first, second] = [words[clause.from]?.lower ?? '', words[clause.from + 1]?.lower ?? ''];
  const after = /^(?:nach|laut)$/.test(first);
  if (!earlier || !(/^(?:wonach|demzufolge|denenzufolge)$/.test(first) || (after && second === 'denen') || (after && /^(?:dem|der)$/.test(second) && isSubordinate(words, clause) && saidIn(words, earlier)))) return null;
  const from = clause.from + (after ? 2 : 1);
  return { cue: spanOf(words, clause.from, from), speaker: spanOf(words, phraseStart(words, earlier.from, earlier.to), earlier.to), content: spans(words, [{ from, to: main.to }]) };
}

/** Whether a clause ends in a noun of saying: "ein Bericht der Zeitung, nach dem …". */
const saidIn = (words: readonly Word[], clause: Clause): boolean => words.slice(Math.max(clause.from, clause.to - 5), clause.to).some((word) => isNominal(word) && SOURCE_NOUN.test(word.lower));

/**
 * The frames of a sentence whose source stands in a phrase. `clauses` as `splitClauses` gives them; `main`: the words that the sentence has
 * without its end mark.
 */
export function readSources(words: readonly Word[], clauses: readonly Clause[], main: Range): Frame[] {
  return clauses.flatMap((clause, index) => {
    const relative = relativeFrame(words, clause, clauses[index - 1], main);
    if (relative) return [relative];
    const frames: Frame[] = [];
    for (let at = clause.from; at < clause.to; at++) {
      const thus = thusFrame(words, at, clause, main);
      if (thus) return [...frames, thus];
      const source = sourceAt(words, at, clause);
      if (!source) continue;
      at = source.to - 1;
      // "die ihrer Meinung nach verbreiteten Ansichten": inside a noun phrase it covers nothing that can stand alone.
      if (ARTICLES.has(words[source.from - 1]?.lower ?? '') && !(source.from - 1 === clause.from && index > 0)) continue;
      const { from, to } = extentOf(words, clauses, index, source.from, main);
      const after = source.to === clause.to && source.from === 0 ? mainAfter(words, clauses, index) : source.to;
      frames.push({ cue: spanOf(words, source.cue.from, source.cue.to), speaker: spanOf(words, source.speaker.from, source.speaker.to), content: spans(words, [{ from, to: source.from }, { from: after, to }]) });
    }
    return frames;
  });
}

/** "Laut Anna Berg, der Leiterin, fehlen …": where the main clause begins behind an apposition to the source. */
function mainAfter(words: readonly Word[], clauses: readonly Clause[], index: number): number {
  const opensWithVerb = ({ from }: Clause) => finiteVerb(words, from, from + 1) === from || /^\p{Ll}+en$/u.test(words[from]?.text ?? '');
  return clauses.slice(index + 1, index + 4).find(opensWithVerb)?.from ?? clauses[index]?.to ?? 0;
}

/** What a source in a clause covers: a dependent clause alone, a main clause with the clauses around it. */
function extentOf(words: readonly Word[], clauses: readonly Clause[], index: number, source: number, main: Range): Range {
  const clause = clauses[index];
  const stop = clauses.findIndex(({ before }, i) => i > index && /^[:;.!?]$/.test(before));
  const to = clauses[stop - 1]?.to ?? main.to;
  if (!clause || index === 0) return { from: main.from, to };
  const dependent = isSubordinate(words, clause) || /^da(?:ss|ß)$/.test(words[clause.from]?.lower ?? '') || endsInZu(words, clause);
  if (dependent) return { from: clause.from, to: clause.to };
  // A clause with its own verb in second place stands alone; one that opens with its verb goes on what came before.
  if (finiteVerb(words, clause.from, source) > clause.from) return { from: clause.from, to };
  const opens = (one: Clause) => /^[:;.!?]$/.test(one.before) || /^(?:und|aber|doch)$/.test(words[one.from]?.lower ?? '');
  return { from: clauses.slice(1, index + 1).findLast(opens)?.from ?? 0, to };
}
