// The German rules of reported speech: which clause of a sentence says that something is said, and which clauses are what is said.
import type { Span } from '../span';
import { splitClauses } from './clauses';
import type { Clause, Frame, Range } from './frame';
import { cueIn, cuesIn, cueSpan, speakerOf, type Cue } from './german-cue';
import { cueForms } from './german-cues';
import { finiteVerb, isNominal, isRelative, isSubordinate, phraseEnd, subjunctiveAt, subjunctiveIn } from './german-phrases';
import { readSources } from './german-sources';
import { ADVERBS, ARTICLES, AUXILIARIES, COORDINATORS, isKnownFinite, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, SUBORDINATORS } from './german-words';
import { spanOf, type Sentence, type Word } from './words';

// Between a verb of saying and what is said stand at most an apposition and a relative clause.
const REACH = 4;
const MOST_FRAMES = 12;

type View = { words: readonly Word[]; clauses: readonly Clause[]; end: number };

function viewOf(sentence: Sentence): View {
  const words = sentence.words;
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'mark') end -= 1;
  return { words, clauses: joinAppositions(words, splitClauses(words)), end };
}

/** "gab der Leiter, Andreas Huber, bekannt": one clause, the apposition inside it. */
function joinAppositions(words: readonly Word[], clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const opening = joined.at(-2);
    const inserted = joined.at(-1);
    const last = words[clause.to - 1]?.lower ?? '';
    const closes = clause.to - clause.from <= 12 && clause.before === ',' && inserted?.before === ',' && opening !== undefined;
    if (closes && opening) {
      const short = clause.to - clause.from <= 3;
      const participle = short && cueForms(last).some((form) => form.kind === 'participle') && hasAuxiliaryVerb(words, opening);
      const wie = short && /^(?:wie)$/.test(words[opening.from]?.lower ?? '') && cueForms(last).some((form) => form.kind === 'finite');
      if (participle || wie || opensWithParticle(words, opening, last)) {
        joined.splice(-2, 2, { ...opening, to: clause.to });
        continue;
      }
    }
    joined.push(clause);
  }
  return joined;
}

function opensWithParticle(words: readonly Word[], { from, to }: Range, particle: string): boolean {
  return words.slice(from, to).some((word) => word.kind === 'word' && cueForms(word.lower).some((form) => form.kind === 'finite' && form.particle === particle && particle !== ''));
}

const hasAuxiliaryVerb = (words: readonly Word[], { from, to }: Range): boolean => words.slice(from, to).some((word) => /^(?:hat|haben|hatte|hatten)$/.test(word.lower));

function hasZuInfinitive(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const lower = words[at]?.lower ?? '';
    if (lower === 'zu' && /^\p{Ll}+n$/u.test(words[at + 1]?.text ?? '') && at + 1 < to && (at + 2 >= to || !isNominal(words[at + 2]))) return true;
    if (/^\p{Ll}{2,}zu\p{Ll}{2,}n$/u.test(words[at]?.text ?? '') && at >= from + 1 && at === to - 1) return true;
  }
  return false;
}

/** How a clause can be what a cue governs: null when it cannot. */
function contentKind({ words, clauses }: View, at: number, cue: Cue): 'that' | 'subjunctive' | 'infinitive' | 'plain' | null {
  const clause = clauses[at];
  if (!clause) return null;
  const first = words[clause.from]?.lower ?? '';
  const second = words[clause.from + 1]?.lower ?? '';
  const governs = cue.classes.has('say') || cue.classes.has('that') || cue.classes.has('ask');
  if (/^da(?:ss|ß)$/.test(first) && governs) return 'that';
  if (governs && /^(?:auch|und|nur|aber)$/.test(first) && /^da(?:ss|ß)$/.test(second)) return 'that';
  if ((cue.classes.has('say') || cue.classes.has('that')) && /^(?:ob|warum|weshalb|wieso|wann|inwieweit|inwiefern)$/.test(first) && (!cue.noun || first === 'ob')) return 'that';
  const speaks = cue.classes.has('say');
  const relative = isRelative(words, clause);
  if (speaks && subjunctiveAt(words, clause.from + 1, clause) !== 0 && !/^(?:als|der|die|das)$/.test(first)) return 'subjunctive';
  if (speaks && !relative && !COORDINATORS.has(first)) {
    const until = Math.min(clauses.length, at + 3);
    if (!SUBORDINATORS.has(first) && subjunctiveIn(words, clause) !== 0) return 'subjunctive';
    // "sagte, wenn das so bleibe, müsse man handeln"
    for (let next = at; next < until; next++) {
      const later = clauses[next];
      if (later && /^(?:wenn|falls|sobald|sollte|solange|da|weil|obwohl|nachdem)$/.test(first) && next > at && subjunctiveAt(words, later.from, later) !== 0) return 'subjunctive';
    }
  }
  const ownClause = clauses.find(({ from, to }) => from <= cue.at && cue.at < to);
  if (ownClause && cue.classes.has('that') && !speaksAtAll(cue) && /^(?:dadurch|damit)$/.test(words[ownClause.to - 1]?.lower ?? '')) return null;
  const loose = cue.noun && ownClause !== undefined && phraseEnd(words, cue.at, ownClause.to) < ownClause.to;
  if ((cue.classes.has('ask') || cue.noun) && !loose && !(cue.passive && /^erklärt/.test(words[cue.at]?.lower ?? ''))) {
    for (let next = at; next < Math.min(clauses.length, at + 2); next++) {
      const later = clauses[next];
      if (later && !/^(?:um|ohne|statt|anstatt)$/.test(words[later.from]?.lower ?? '') && !isKnownFinite(first) && !startsVerb(words, clause.from) && !relative && !COORDINATORS.has(first) && hasZuInfinitive(words, later)) return 'infinitive';
    }
  }
  const reflexive = ownClause !== undefined && (hasWord(words, ownClause, 'sich') || words[ownClause.to - 2]?.lower === 'für');
  if (speaks && !cue.noun && !reflexive && isPlainMain(words, clause)) return 'plain';
  return null;
}

const speaksAtAll = (cue: Cue): boolean => cue.classes.has('say') || cue.noun;

/** A main clause in the indicative: it begins with a noun phrase or an adverb, and its verb comes second. */
function isPlainMain(words: readonly Word[], clause: Clause): boolean {
  const first = words[clause.from];
  if (!first || first.kind !== 'word' || SUBORDINATORS.has(first.lower) || COORDINATORS.has(first.lower) || isKnownFinite(first.lower)) return false;
  if (!(isNominal(first) || ARTICLES.has(first.lower) || PRONOUNS.has(first.lower))) return false;
  if (isRelative(words, clause)) return false;
  const end = phraseEnd(words, clause.from, clause.to);
  return end > clause.from && (isKnownFinite(words[end]?.lower ?? '') || finiteVerb(words, end, Math.min(clause.to, end + 1)) === end) && clause.to - end >= 2;
}

/** Where what is said stops: before a clause of saying that closes it, a colon, or a new verb of the speaker's. */
function contentEnd({ words, clauses, end }: View, from: number, governing?: Clause, noun = false): number {
  const inserted = noun || (governing !== undefined && isSubordinate(words, governing));
  for (let at = from + 1; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    const first = words[clause.from]?.lower ?? '';
    const before = clauses[at - 1]?.to ?? clause.from;
    if (clause.before === ':' && words[clause.from]?.kind === 'quote') return before;
    if ((isPostposed(words, clause) && isStatement(words, clauses, from, at)) || isWieClause(words, clause, clauses)) return before;
    // "Nachdem er mitgeteilt hatte, dass …, wurde …": the main clause goes on with its verb.
    if (inserted && (AUXILIARIES.has(first) || startsVerb(words, clause.from) || (isKnownFinite(first) && subjunctiveAt(words, clause.from, clause) === 0))) return before;
    if (clause.before === ',' && startsVerb(words, clause.from)) return before;
    if (/^(?:und|aber|doch|sprach)$/.test(first) && (startsVerb(words, clause.from + 1) || opensWithVerb(words, clause.from + 1))) return before;
  }
  const clause = clauses[from];
  for (let at = (clause?.from ?? 0) + 2; at < end; at++) if (words[at]?.lower === 'und' && startsVerb(words, at + 1)) return at;
  return end;
}

/** ", und verließ den Saal": no word that could open a clause, then an article or preposition. */
function opensWithVerb(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !/^\p{Ll}/u.test(word.text) || subjunctiveAt(words, at, { from: at, to: at + 2 }) !== 0) return false;
  const known = [ARTICLES, PREPOSITIONS, ADVERBS, PRONOUNS, SUBORDINATORS, QUESTION_WORDS, COORDINATORS].some((list) => list.has(word.lower)) || /^da(?:ss|ß)$/.test(word.lower) || /(?:e|en|er|es|em)$/.test(word.lower);
  return !known && (ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower) || next.lower === 'sich');
}

/** "und verwies auf", "und sprach von": the speaker goes on acting. */
function startsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\p{Ll}/u.test(word.text) || isNominal(words[at + 1])) return false;
  if (subjunctiveAt(words, at, { from: at, to: at + 1 }) !== 0) return false;
  if (cueForms(word.lower).some((form) => form.kind === 'finite') && !/en$/.test(word.lower)) return true;
  return /^\p{Ll}{3,}te$/u.test(word.text) && !/^(?:heute|bitte|gute|letzte|konnte|sollte|wollte|müsste|könnte|dürfte|hätte)$/.test(word.lower) && !isNominal(words[at + 1]);
}

/** ", sagte X", ", so X", ", heißt es": a clause of saying after what is said. */
function isPostposed(words: readonly Word[], clause: Clause): boolean {
  if (clause.before !== ',' && clause.before !== '–' && clause.before !== '-' && clause.before !== '—' && clause.before !== '!' && clause.before !== '?') return false;
  const first = words[clause.from];
  const next = words[clause.from + 1];
  if (!first || first.kind !== 'word' || /^\p{Lu}/u.test(first.text)) return false;
  if (first.lower === 'so' && next && cueForms(next.lower).some((form) => form.kind === 'finite' && form.particle === '' && form.classes.has('say'))) return true;
  if (/^(?:das|dies)$/.test(first.lower) && next && (cueForms(next.lower).some((form) => form.kind === 'finite' && form.classes.has('say') && (form.particle === '' || hasWord(words, clause, form.particle))) || /^(?:zumindest|jedenfalls)$/.test(next.lower))) return true;
  if (first.lower === 'so') return next !== undefined && (isNominal(next) || (ARTICLES.has(next.lower) && phraseEnd(words, clause.from + 1, clause.to) > clause.from + 1) || /^(?:er|sie|weiter|zumindest|jedenfalls|laut)$/.test(next.lower)) && finiteVerb(words, phraseEnd(words, clause.from + 1, clause.to), Math.min(clause.to, phraseEnd(words, clause.from + 1, clause.to) + 1)) < 0;
  if (AUXILIARIES.has(first.lower)) {
    const cue = cueIn(words, clause);
    return cue !== null && !cue.noun && cue.classes.has('say') && /^(?:hat|hatte|haben|hatten|wird|wurde|habe|worden)$/.test(first.lower) && cue.at > clause.from && (cue.at >= clause.to - 2) && !PRONOUNS_OF_SPEECH.test(next?.lower ?? '');
  }
  const forms = cueForms(first.lower).filter((form) => form.kind === 'finite');
  if ((forms.length === 0 && !/^(?:heißt|hieß)$/.test(first.lower)) || subjunctiveAt(words, clause.from, clause) !== 0) return false;
  // "sagte am Montag, dass" after a relative clause names nobody.
  const named = next !== undefined && (isNominal(next) || ARTICLES.has(next.lower) || PRONOUNS.has(next.lower) || /^(?:es|sich|dazu|auch|gestern|heute|dagegen|weiter|ihm|ihr)$/.test(next.lower));
  if (/^(?:heißt|hieß)$/.test(first.lower)) return next?.lower === 'es';
  return named && forms.some((form) => form.classes.has('say') && (form.particle === '' || hasWord(words, clause, form.particle)));
}

const PRONOUNS_OF_SPEECH = /^(?:was|wer)$/;

function hasWord(words: readonly Word[], { from, to }: Range, lower: string): boolean {
  for (let at = from; at < to; at++) if (words[at]?.lower === lower) return true;
  return false;
}

/** "wie die Behörde mitteilte", "wie es hieß", "wie aus … hervorgeht". */
const SHOWS = /^(?:ergab|ergibt|ergeben|hervorgeht|hervorging|zeigt|zeigte|zeigen|belegt|belegen|herausstellte|herausgestellt|feststellte|ermittelte|recherchierte|dokumentiert)$/;

function isWieClause(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): boolean {
  let at = clause.from;
  if (/^(?:denn|doch|und|aber|so)$/.test(words[at]?.lower ?? '')) at += 1;
  if (words[at]?.lower !== 'wie' || clause.to - at < 3) return false;
  const cue = cueIn(words, { from: at + 1, to: clause.to });
  if (words[at + 1]?.lower === 'es' && /^(?:heißt|hieß)$/.test(words[at + 2]?.lower ?? words[clause.to - 1]?.lower ?? '')) return true;
  if (!cue || cue.noun || !(cue.classes.has('say') || SHOWS.test(words[cue.at]?.lower ?? ''))) return false;
  // "erzählte, wie er sie fand" tells how, and names no source.
  const earlier = clauses[clauses.indexOf(clause) - 1];
  if (earlier && cueForms(words[earlier.to - 1]?.lower ?? '').length > 0) return false;
  return cue.at === clause.to - 1 || cue.particle === clause.to - 1 || (cue.at === clause.to - 2 && AUXILIARIES.has(words[clause.to - 1]?.lower ?? '') && !/^(?:konnte|kann|können|will|soll)/.test(words[clause.to - 1]?.lower ?? '')) || words[at + 1]?.lower === 'es';
}

function frame(words: readonly Word[], cue: Span | null, speaker: Span | null, ranges: readonly Range[]): Frame {
  return { cue, speaker, content: ranges.map(({ from, to }) => spanOf(words, from, to)).filter((span) => span !== null) };
}

function wieFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((clause, at) => {
    if (!isWieClause(words, clause, clauses)) return [];
    const from = words[clause.from]?.lower === 'wie' ? clause.from + 1 : clause.from + 2;
    const inner = { from, to: clause.to };
    const cue = cueIn(words, inner);
    const esHeisst = words[from]?.lower === 'es' && cue === null;
    if (!cue && !esHeisst) return [];
    const speaker = words[from]?.lower === 'es' ? null : words[from]?.lower === 'aus' ? spanOf(words, from + 1, phraseEnd(words, from + 1, clause.to)) : cue ? speakerOf(words, cue, inner, null) : null;
    const before = { from: 0, to: clauses[at - 1]?.to ?? 0 };
    const after = { from: clauses[at + 1]?.from ?? end, to: at === 0 ? contentEnd(view, 1) : end };
    const opens = at === 0 || /^[:;.!?]$/.test(clause.before);
    return [frame(words, cue ? cueSpan(words, cue) : spanOf(words, from, clause.to), speaker, opens ? [after] : [{ from: clauses[contentStart(view, at)]?.from ?? 0, to: before.to }, after])];
  });
}

/** Where what is said begins that a clause of saying at `at` closes: after the last colon, or after an earlier clause of saying. */
function contentStart({ words, clauses }: View, at: number): number {
  for (let i = at - 1; i > 0; i--) if (/^[:;.!?]$/.test(clauses[i]?.before ?? '') || (i < at && isPostposed(words, clauses[i] ?? { from: 0, to: 0, before: '' }))) return i;
  return 0;
}

/** Whether the clauses before a clause of saying state something: one of them is a main clause with its verb, or a quotation. */
function isStatement(words: readonly Word[], clauses: readonly Clause[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const clause = clauses[i];
    if (!clause) continue;
    if (words[clause.to - 1]?.kind === 'quote' && clause.to - clause.from === 1) return true;
    const dependent = isSubordinate(words, clause) || QUESTION_WORDS.has(words[clause.from]?.lower ?? '');
    if (/^da(?:ss|ß)$/.test(words[clause.from]?.lower ?? '')) return true;
    // "Wenn …, droht": the clause of saying is itself the main clause.
    if (!dependent && finiteVerb(words, clause.from, clause.to) >= 0) return true;
  }
  return false;
}

function postposedFrames(view: View): Frame[] {
  const { words, clauses, end } = view;
  return clauses.flatMap((clause, at) => {
    if (at === 0 || !isPostposed(words, clause) || !isStatement(words, clauses, contentStart(view, at), at)) return [];
    const first = words[clause.from]?.lower ?? '';
    const start = contentStart(view, at);
    const from = clauses[start]?.from ?? 0;
    const to = clauses[at - 1]?.to ?? from;
    let speaker: Span | null;
    let cue: Span | null = spanOf(words, clause.from, clause.from + 1);
    if (first === 'so' && cueForms(words[clause.from + 1]?.lower ?? '').length === 0) speaker = spanOf(words, clause.from + 1, phraseEnd(words, clause.from + 1, clause.to));
    else {
      const found = cueIn(words, clause);
      if (found) cue = cueSpan(words, found);
      speaker = found ? speakerOf(words, found, clause, null) : null;
    }
    const later = clauses[at + 1];
    // "…, sagte X, es müsse …": both sides are said.
    const goesOn = later !== undefined && !isSubordinateSpeaker(words, later) && (words[later.from]?.kind === 'quote' || subjunctiveIn(words, later) !== 0 || /^da(?:ss|ß)$/.test(words[later.from]?.lower ?? ''));
    return [frame(words, cue, speaker, goesOn ? [{ from, to }, { from: later.from, to: end }] : [{ from, to }])];
  });
}

const isSubordinateSpeaker = (words: readonly Word[], clause: Clause): boolean => isSubordinate(words, clause) && words[clause.from]?.lower !== 'wenn';

function governingFrames(view: View): Frame[] {
  const { words, clauses } = view;
  const frames: Frame[] = [];
  clauses.forEach((clause, at) => {
    if (isWieClause(words, clause, clauses) || (isPostposed(words, clause) && at > 0 && isStatement(words, clauses, contentStart(view, at), at))) return;
    for (const cue of cuesIn(words, clause)) if (governs(view, at, cue, frames)) return;
  });
  return frames;
}

/** Adds the frame of a cue when a clause follows that it can govern. */
function governs(view: View, at: number, cue: Cue, frames: Frame[]): boolean {
  const { words, clauses } = view;
  const clause = clauses[at];
  if (!clause) return false;
    for (let next = at + 1; next < Math.min(clauses.length, at + REACH); next++) {
      const kind = contentKind(view, next, cue);
      const candidate = clauses[next];
      if (!candidate) break;
      if (kind === null) {
        if (candidate.before === ':' || COORDINATORS.has(words[candidate.from]?.lower ?? '')) break;
        continue;
      }
      if (next > at + 1 && (kind === 'plain' || cue.noun)) break;
      const to = contentEnd(view, next, clause, cue.noun);
      frames.push(frame(words, cueSpan(words, cue), speakerOf(words, cue, clause, clauses[at - 1] ? (clauses[0] ?? null) : null), [{ from: candidate.from, to }]));
      return true;
    }
  return false;
}

/** "Er soll das Geld versteckt haben", "angeblich": somebody says so, and nobody says who. */
function hearsayFrames({ words, clauses, end }: View): Frame[] {
  const clause = clauses[0];
  if (!clause) return [];
  const last = words[clause.to - 1]?.lower ?? '';
  const participle = words[clause.to - 2]?.lower ?? '';
  const shall = words.findIndex((word, at) => at < clause.to && /^(?:soll|sollen)$/.test(word.lower));
  const perfect = shall >= 0 && /^(?:haben|sein)$/.test(last) && (/^(?:ge|be|ver|er|ent|zer|miss)\p{L}+(?:t|en)$|\p{L}(?:ge|ver|be)\p{L}+(?:t|en)$|iert$|^worden$|^gewesen$/u.test(participle));
  return perfect ? [frame(words, spanOf(words, shall, shall + 1), null, [{ from: 0, to: end }])] : [];
}

/** The German attributions of one sentence. Linear in its words but for a few looks ahead. */
export function readGermanFrames(sentence: Sentence): Frame[] {
  const view = viewOf(sentence);
  if (view.words.length < 2) return [];
  const frames = [...wieFrames(view), ...postposedFrames(view), ...governingFrames(view)];
  for (const source of readSources(view.words, view.clauses, { from: 0, to: view.end })) {
    // "sagte, nach neuesten Erkenntnissen habe …": what the source gives is part of what is said.
    const around = source.cue ? frames.flatMap((found) => found.content).find((span) => source.cue && span.start <= source.cue.start && source.cue.end <= span.end) : undefined;
    frames.push(around ? { ...source, content: source.content.map((span) => ({ start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) })).filter((span) => span.start < span.end) } : source);
  }
  return (frames.length > 0 ? frames : hearsayFrames(view)).slice(0, MOST_FRAMES);
}

/**
 * "Dies bestätigte die Ministerin am Abend.": whose words the sentence before was; null when the sentence says no such thing.
 * The content of the frame is empty: it is the sentence before.
 */
export function readBackwardFrame(sentence: Sentence): Frame | null {
  const { words, clauses } = viewOf(sentence);
  const clause = clauses[0];
  if (!clause || !/^(?:dies|das|dieses)$/.test(words[0]?.lower ?? '') || clauses.some(({ before }) => before === ':')) return null;
  const verb = words[1]?.lower ?? '';
  const cue = cueIn(words, clause);
  if (!cue || cue.noun || !cue.classes.has('say') || cue.at > clause.to) return null;
  if (cue.at !== 1 && !/^(?:hat|hatte|haben|hatten|wurde|geht|ging|lässt)$/.test(verb)) return null;
  return { cue: cueSpan(words, cue), speaker: speakerOf(words, cue, { from: 1, to: clause.to }, null), content: [] };
}
