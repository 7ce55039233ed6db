// The German attributions of a sentence: "X sagt, …", "…, sagt X", "wie X mitteilte", "laut X", "X soll … haben", "Das sagte X".
import type { Span } from '../span';
import type { Frame, Range } from './frame';
import { closesStatement, isPostposed, isStatement, isWieClause, statementStart, viewOf, type View } from './german-clauses';
import { contentEnd, contentKind, contentStart, isInserted } from './german-content';
import { cueIn, cuesIn, cueSpan, speakerOf, type Cue } from './german-cue';
import { cueForms } from './german-cues';
import { finiteVerb, isSubordinate, subjunctiveIn } from './german-mood';
import { phraseEnd } from './german-phrases';
import { readSources } from './german-sources';
import { ARTICLES, AUXILIARIES, COORDINATORS } from './german-words';
import { spanOf, type Sentence, type Word } from './words';

// Between a verb of saying and what is said stand at most an apposition and a relative clause.
const REACH = 4;
// More attributions in one sentence are no writing any more.
const MOST_FRAMES = 12;
const THAT = /^da(?:ss|ß)$/;

function frameOf(words: readonly Word[], cue: Span | null, speaker: Span | null, ranges: readonly Range[]): Frame {
  return { cue, speaker, content: ranges.map(({ from, to }) => spanOf(words, from, to)).filter((span) => span !== null) };
}

/** "Wie die Bank mitteilte, …" and "…, wie die Bank mitteilte, …". */
function wieFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((clause, at) => {
    if (!isWieClause(words, clause, clauses)) return [];
    const from = clause.from + (words[clause.from]?.lower === 'wie' ? 1 : 2);
    const cue = cueIn(words, { from, to: clause.to });
    const opens = at === 0 || /^[:;.!?]$/.test(clause.before);
    const after = { from: clauses[at + 1]?.from ?? end, to: at === 0 ? contentEnd(view, 1, false) : end };
    const before = { from: clauses[statementStart(view, at)]?.from ?? 0, to: clauses[at - 1]?.to ?? 0 };
    return [frameOf(words, cue ? cueSpan(words, cue) : spanOf(words, from, clause.to), wieSpeaker(words, from, clause.to, cue), opens ? [after] : [before, after])];
  });
}

function wieSpeaker(words: readonly Word[], from: number, to: number, cue: Cue | null): Span | null {
  if (words[from]?.lower === 'es' || !cue) return null;
  if (words[from]?.lower === 'aus') return spanOf(words, from + 1, phraseEnd(words, from + 1, to));
  return speakerOf(words, cue, { from, to }, null);
}

/** "…, sagte X", "…, so X, …", "…, das teilte X mit". */
function postposedFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((clause, at) => {
    if (at === 0 || !isPostposed(words, clause)) return [];
    const next = clauses[at + 1];
    const start = statementStart(view, at);
    const stated = isStatement(words, clauses, start, at);
    // "In Berlin, so die Polizei, brannte es": the sentence goes on with its verb.
    const inserted = !stated && next?.before === ',' && finiteVerb(words, next.from, next.from + 1) === next.from;
    if (!stated && !inserted) return [];
    const first = { from: clauses[start]?.from ?? 0, to: clauses[at - 1]?.to ?? 0 };
    const { cue, speaker } = saidBy(words, clause);
    return [frameOf(words, cue, speaker, next && (inserted || goesOn(view, at + 1)) ? [first, { from: next.from, to: end }] : [first])];
  });
}

/** Cue and speaker of a clause of saying; after `so` its noun phrase. */
function saidBy(words: readonly Word[], clause: Range): { cue: Span | null; speaker: Span | null } {
  const so = words[clause.from]?.lower === 'so' && cueForms(words[clause.from + 1]?.lower ?? '').length === 0;
  if (so) return { cue: spanOf(words, clause.from, clause.from + 1), speaker: spanOf(words, clause.from + 1, phraseEnd(words, clause.from + 1, clause.to)) };
  const cue = cueIn(words, clause);
  return { cue: cue ? cueSpan(words, cue) : spanOf(words, clause.from, clause.from + 1), speaker: cue ? speakerOf(words, cue, clause, null) : spanOf(words, clause.from + 1, phraseEnd(words, clause.from + 1, clause.to)) };
}

/** "…, sagte X, es müsse …", "„…“, sagte X, „…“": what comes after the clause of saying is said, too. */
function goesOn({ words, clauses }: View, at: number): boolean {
  const clause = clauses[at];
  if (!clause || (isSubordinate(words, clause) && words[clause.from]?.lower !== 'wenn')) return false;
  return words[clause.from]?.kind === 'quote' || subjunctiveIn(words, clause) !== 0 || THAT.test(words[clause.from]?.lower ?? '');
}

/** "X sagte, dass …", "X sagte, er sei …", "die Forderung, … zu …". */
function governingFrames(view: View): Frame[] {
  const { words, clauses } = view;
  return clauses.flatMap((clause, at) => {
    if (isWieClause(words, clause, clauses) || closesStatement(view, at)) return [];
    for (const cue of cuesIn(words, clause)) {
      const found = governed(view, at, cue);
      if (found) return [frameOf(words, cueSpan(words, cue), speakerOf(words, cue, clause, at > 0 ? (clauses[0] ?? null) : null), [found])];
    }
    return [];
  });
}

/** What the cue of clause `at` governs; null when no clause that follows can be it. */
function governed(view: View, at: number, cue: Cue): Range | null {
  const { words, clauses } = view;
  const own = clauses[at];
  for (let next = at + 1; own && next < Math.min(clauses.length, at + REACH); next++) {
    const clause = clauses[next];
    if (!clause) return null;
    const kind = contentKind(view, next, cue);
    if (kind === null) {
      if (clause.before === ':' || (COORDINATORS.has(words[clause.from]?.lower ?? '') && clause.to - clause.from > 2)) return null;
      continue;
    }
    if (next > at + 1 && (kind === 'plain' || cue.noun)) return null;
    return { from: contentStart(view, at, next), to: contentEnd(view, next, isInserted(words, own, cue)) };
  }
  return null;
}

const PARTICIPLE = /^(?:(?:ge|be|ver|er|ent|zer|miss)\p{L}+(?:t|en)|\p{Ll}+(?:ge|ver|be)\p{L}+(?:t|en)|\p{Ll}+iert|worden|gewesen)$/u;

/** "Er soll das Geld versteckt haben", "angeblich": somebody says so, and nobody says who. */
function hearsayFrames({ words, clauses, end }: View): Frame[] {
  const clause = clauses[0];
  if (!clause) return [];
  const to = clauses.find(({ before }) => before === ';')?.from ?? end;
  const alleged = words.findIndex((word, at) => word.lower === 'angeblich' && (at === 0 || AUXILIARIES.has(words[at - 1]?.lower ?? '') || ARTICLES.has(words[at + 1]?.lower ?? '')));
  if (alleged >= 0) return [frameOf(words, spanOf(words, alleged, alleged + 1), null, [{ from: 0, to }])];
  const shall = words.findIndex((word, at) => at < clause.to && /^(?:soll|sollen)$/.test(word.lower));
  const perfect = shall >= 0 && /^(?:haben|sein)$/.test(words[clause.to - 1]?.lower ?? '') && PARTICIPLE.test(words[clause.to - 2]?.text ?? '');
  return perfect ? [frameOf(words, spanOf(words, shall, shall + 1), null, [{ from: 0, to }])] : [];
}

// Verbs that give somebody's view as an object of their own, with the preposition that opens it and the particle that ends it.
const OBJECTS = [
  { verb: /^(?:spricht|sprechen|sprach|sprachen|gesprochen)$/, preposition: /^vo[nm]$/, particle: '' },
  { verb: /^(?:warnt|warnte|warnten|warnen|gewarnt)$/, preposition: /^vorm?$/, particle: '' },
  { verb: /^(?:geht|gehen|ging|gingen)$/, preposition: /^vo[nm]$/, particle: 'aus' },
];

/** "Kritiker sprechen von einem Fehler", "die Polizei geht von Brandstiftung aus": a view without a clause of its own. */
function objectFrames({ words, clauses, end }: View): Frame[] {
  const clause = { from: 0, to: Math.min(clauses[0]?.to ?? 0, end), before: '' };
  const inClause = (test: (word: Word) => boolean, from = 0) => words.slice(0, clause.to).findIndex((word, at) => at >= from && word.kind === 'word' && test(word));
  for (const { verb, preposition, particle } of OBJECTS) {
    const at = inClause((word) => verb.test(word.lower));
    const participle = at === clause.to - 1;
    const from = at < 0 ? -1 : inClause((word) => preposition.test(word.lower), participle ? 0 : at);
    if (from < 0 || (particle !== '' && words[clause.to - 1]?.lower !== particle)) continue;
    const object = { from, to: participle || particle !== '' ? clause.to - 1 : clause.to };
    const cue = cuesIn(words, clause).find((one) => one.at === at);
    // "sprach von einem „Fehler“": only the words in marks are said.
    const quoted = words.slice(object.from, object.to).some((word) => word.kind === 'quote') && object.to - object.from <= 4;
    if (!cue || quoted || object.to - object.from < 2) continue;
    return [frameOf(words, spanOf(words, at, at + 1), speakerOf(words, cue, clause, null), [object])];
  }
  return [];
}

/** "sagte, nach neuesten Erkenntnissen habe …": what a source gives inside what somebody says goes no further than that. */
function within(source: Frame, frames: readonly Frame[]): Frame {
  const cue = source.cue;
  const around = cue ? frames.flatMap(({ content }) => content).find((span) => span.start <= cue.start && cue.end <= span.end) : undefined;
  if (!around) return source;
  const content = source.content.map((span) => ({ start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) }));
  return { ...source, content: content.filter((span) => span.start < span.end) };
}

/** The German attributions of one sentence, those by verbs first. */
export function readGermanFrames(sentence: Sentence): Frame[] {
  const view = viewOf(sentence);
  if (view.words.length < 2) return [];
  const said = [...wieFrames(view), ...postposedFrames(view), ...governingFrames(view)];
  const sources = readSources(view.words, view.clauses, { from: 0, to: view.end }).map((source) => within(source, said));
  const frames = [...said, ...sources];
  if (frames.length > 0) return frames.slice(0, MOST_FRAMES);
  const hearsay = hearsayFrames(view);
  return hearsay.length > 0 ? hearsay : objectFrames(view);
}

/** Who a sentence without quotations says reacts somehow: "Der Schäfer sieht das anders." speaks for the words that follow. Null when it says of nobody. */
export function germanSubject(sentence: Sentence): Span | null {
  const { words, clauses } = viewOf(sentence);
  const clause = clauses[0];
  const cue = clause ? cuesIn(words, clause).find(({ noun }) => !noun) : undefined;
  return clause && cue ? speakerOf(words, cue, clause, null) : null;
}

/**
 * "Dies bestätigte die Ministerin am Abend.", "Davon geht die Polizei aus.": who said the sentence before; null when it says no such thing.
 * The content of the frame is empty: it is the sentence before.
 */
export function readBackwardFrame(sentence: Sentence): Frame | null {
  const { words, clauses } = viewOf(sentence);
  const clause = clauses[0];
  const [first, verb] = [words[0]?.lower ?? '', words[1]?.lower ?? ''];
  if (!clause || clauses.some(({ before }) => before === ':')) return null;
  if (first === 'davon' && /^(?:geht|gehen|ging|gingen)$/.test(verb) && words[clause.to - 1]?.lower === 'aus') return { cue: spanOf(words, 0, 2), speaker: spanOf(words, 2, phraseEnd(words, 2, clause.to)), content: [] };
  const cue = /^(?:dies|das|dieses)$/.test(first) ? cueIn(words, clause) : null;
  if (!cue || cue.noun || !cue.classes.has('say')) return null;
  if (cue.at !== 1 && !/^(?:hat|hatte|haben|hatten|wurde|geht|ging|lässt)$/.test(verb)) return null;
  return { cue: cueSpan(words, cue), speaker: speakerOf(words, cue, { from: 1, to: clause.to }, null), content: [] };
}
