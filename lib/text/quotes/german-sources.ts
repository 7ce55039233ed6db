// "Laut …", "nach Angaben …", "… zufolge", "demnach": a German sentence that names its source in a phrase.
import type { Clause, Frame, Range } from './frame';
import { GIVEN_NOUN, SOURCE_NOUN } from './german-cues';
import { ARTICLES, AUXILIARIES, PREPOSITIONS } from './german-words';
import { speakerBefore } from './german-cue';
import { endsInZu, finiteVerb, isNominal, isSubordinate, phraseEnd, phraseStart } from './german-phrases';
import { spanOf, type Word } from './words';

/** A source phrase: which words it takes in, which of them are the cue, and who the source is. */
type Source = Range & { cue: Range; speaker: Range };

const AFTER = /^(?:zufolge|gemäß)$/;
// "nach ersten Ermittlungen", but "nach den Ermittlungen" tells the time.
const FIRST_FINDINGS = /^(?:erste[nrm]?|bisherige[nrm]?|vorläufige[nrm]?|jüngste[nrm]?|neueste[nrm]?|neuste[nrm]?|eigene[nrm]?|offizielle[nrm]?|aktuelle[nrm]?|früheren|unabhängigen)$/;
const THUS = /^(?:demnach|demzufolge|hiernach)$/;

/** "nach Angaben der Polizei": a noun that names what a source gave within the first words after `nach`. */
function namesSource(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const word = words[i];
    if (!word || word.kind === 'mark') return false;
    if (isNominal(word)) return GIVEN_NOUN.test(word.lower) || (FIRST_FINDINGS.test(words[i - 1]?.lower ?? '') && SOURCE_NOUN.test(word.lower));
    if (PREPOSITIONS.has(word.lower)) return false;
  }
  return false;
}

function sourceAt(words: readonly Word[], at: number, clause: Clause): Source | null {
  const lower = words[at]?.lower ?? '';
  const fronted = at === clause.from;
  if (lower === 'folge' && words[at - 1]?.lower === 'zu' && at - 1 > clause.from) {
    const { start } = speakerBefore(words, clause.from, at - 1);
    if (start < at - 1) return { from: start, to: at + 1, cue: { from: at - 1, to: at + 1 }, speaker: { from: start, to: at - 1 } };
  }
  if ((lower === 'laut' && at < clause.to - 1 && !/^(?:und|werden|zu|wurde|wird|geworden)$/.test(words[at + 1]?.lower ?? '')) || (lower === 'gemäß' && namesSource(words, at + 1, clause.to)) || (lower === 'nach' && namesSource(words, at + 1, clause.to)) || (lower === 'aus' && words[at + 1]?.lower === 'sicht')) {
    const end = frontedEnd(words, at, clause, fronted);
    if (end > at + 1) return { from: at, to: end, cue: { from: at, to: at + 1 }, speaker: { from: at + 1, to: end } };
  }
  if (AFTER.test(lower) && at > clause.from) {
    // "Ersten Angaben vom Mittwoch zufolge wurde …": all in front of the verb.
    const all = clause.before === '' && at - clause.from <= 10 && finiteVerb(words, at + 1, Math.min(clause.to, at + 2)) === at + 1 && finiteVerb(words, clause.from, at) < 0;
    const start = all ? clause.from : phraseStart(words, clause.from, at);
    if (start < at) return { from: start, to: at + 1, cue: { from: at, to: at + 1 }, speaker: { from: start, to: at } };
  }
  if (lower === 'nach' && GIVEN_NOUN.test(words[at - 1]?.lower ?? '') && at > clause.from && !/^(?:einem|einer|dem|den|der|mehr|weiteren|weiterer|neuen|neuer)$/.test(words[at + 1]?.lower ?? '')) {
    const start = phraseStart(words, clause.from, at);
    if (start < at) return { from: start, to: at + 1, cue: { from: at, to: at + 1 }, speaker: { from: start, to: at } };
  }
  return null;
}

/** The end of a source phrase; at the start of a clause everything up to the finite verb belongs to it. */
function frontedEnd(words: readonly Word[], at: number, clause: Range, fronted: boolean): number {
  const end = phraseEnd(words, at + 1, clause.to);
  if (!fronted) return end;
  const verb = finiteVerb(words, Math.max(end, at + 2), clause.to);
  return verb > at + 1 && verb - at <= 20 ? Math.max(end, verb) : end;
}

function content(words: readonly Word[], before: Range, after: Range): Frame['content'] {
  return [spanOf(words, before.from, before.to), spanOf(words, after.from, after.to)].filter((span) => span !== null);
}

/** A trailing comma or dash is no part of what is said. */
function trim(words: readonly Word[], range: Range): Range {
  let { from, to } = range;
  while (to > from && words[to - 1]?.kind === 'mark') to -= 1;
  while (from < to && words[from]?.kind === 'mark') from += 1;
  return { from, to };
}

/** The frames of a sentence whose source stands in a phrase. `clauses` as `splitClauses` gives them; `main`: the words that the sentence has without its end mark. */
export function readSources(words: readonly Word[], clauses: readonly Clause[], main: Range): Frame[] {
  const frames: Frame[] = [];
  clauses.forEach((clause, index) => {
    for (let at = clause.from; at < clause.to; at++) {
      const lower = words[at]?.lower ?? '';
      if (THUS.test(lower) && at === clause.from && index === 0 && finiteVerb(words, at + 1, Math.min(clause.to, at + 2)) === at + 1) {
        frames.push({ cue: spanOf(words, at, at + 1), speaker: null, content: content(words, { from: 0, to: 0 }, { from: at + 1, to: main.to }) });
        return;
      }
      if (/^(?:wonach|demzufolge|denenzufolge)$/.test(lower) || (/^(?:nach|laut)$/.test(lower) && at === clause.from && index > 0 && (words[at + 1]?.lower === 'denen' || (/^(?:dem|der)$/.test(words[at + 1]?.lower ?? '') && isSubordinate(words, clause))))) {
        const from = lower === 'nach' || lower === 'laut' ? at + 2 : at + 1;
        const earlier = clauses[index - 1];
        if (earlier && from < main.to) {
          const start = phraseStart(words, earlier.from, earlier.to);
          frames.push({ cue: spanOf(words, at, from), speaker: spanOf(words, start, earlier.to), content: content(words, { from: 0, to: 0 }, { from, to: main.to }) });
          return;
        }
      }
      if (THUS.test(lower) && at > clause.from && AUXILIARIES.has(words[at - 1]?.lower ?? '')) {
        frames.push({ cue: spanOf(words, at, at + 1), speaker: null, content: content(words, { from: clause.from, to: at }, { from: at + 1, to: main.to }) });
        return;
      }
      const source = sourceAt(words, at, clause);
      // "die ihrer Meinung nach verbreiteten Illusionen": inside a noun phrase it covers nothing that can stand alone.
      if (!source || (ARTICLES.has(words[source.from - 1]?.lower ?? '') && !(source.from - 1 === clause.from && index > 0))) continue;
      // "Er wies …, nach Angaben der Polizei …": what stands in front within the sentence is said too, unless it is another sentence's clause.
      const { from, to } = extentOf(words, clauses, index, source.from, main);
      const before = trim(words, { from, to: source.from });
      const after = trim(words, { from: source.to === clause.to && source.from === 0 ? mainAfter(words, clauses, index) : source.to, to });
      frames.push({ cue: spanOf(words, source.cue.from, source.cue.to), speaker: spanOf(words, source.speaker.from, source.speaker.to), content: content(words, before, after) });
      at = source.to - 1;
    }
  });
  return frames;
}

/** "Laut Anna Berg, der Leiterin, fehlen …": where the main clause begins behind an apposition to the source. */
function mainAfter(words: readonly Word[], clauses: readonly Clause[], index: number): number {
  for (const later of clauses.slice(index + 1, index + 4)) if (finiteVerb(words, later.from, later.from + 1) === later.from || /^\p{Ll}+en$/u.test(words[later.from]?.text ?? '')) return later.from;
  return clauses[index]?.to ?? 0;
}

/** What a source in a clause covers: a dependent clause alone, a main clause with the clauses around it. */
function extentOf(words: readonly Word[], clauses: readonly Clause[], index: number, source: number, main: Range): Range {
  const clause = clauses[index];
  const stop = clauses.findIndex(({ before }, i) => i > index && /^[:;.!?]$/.test(before));
  const to = clauses[stop - 1]?.to ?? main.to;
  if (!clause || index === 0) return { from: main.from, to };
  const dependent = isSubordinate(words, clause) || /^da(?:ss|ß)$/.test(words[clause.from]?.lower ?? '') || endsInZu(words, clause);
  if (dependent) return { from: clause.from, to: clause.to };
  let first = 0;
  for (let i = 1; i <= index; i++) if (/^[:;.!?]$/.test(clauses[i]?.before ?? '') || /^(?:und|aber|doch)$/.test(words[clauses[i]?.from ?? 0]?.lower ?? '')) first = clauses[i]?.from ?? 0;
  // A clause with its own verb in second place stands alone; one that opens with its verb goes on what came before.
  const verb = finiteVerb(words, clause.from, source);
  if (verb > clause.from) first = clause.from;
  return { from: first, to };
}
