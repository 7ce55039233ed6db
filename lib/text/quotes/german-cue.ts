// Finds the words of saying in one German clause, and whose words they announce.
import type { Span } from '../span';
import type { Range } from './frame';
import { cueForms, SAYING_ADJECTIVES, SAYING_NOUNS, type CueClass } from './german-cues';
import { ADVERBS, ARTICLES, AUXILIARIES, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './german-words';
import { finiteVerb } from './german-mood';
import { isNominal, phraseEnd } from './german-phrases';
import { spanOf, type Word } from './words';

/** A cue in a clause. `at`: the word that carries it; `noun`: a noun of saying rather than a verb. */
export type Cue = { at: number; particle: number; classes: ReadonlySet<CueClass>; noun: boolean; passive: boolean };

const NOUN_CLASSES: ReadonlySet<CueClass> = new Set(['say', 'that', 'ask', 'name']);
const SAY_CLASSES: ReadonlySet<CueClass> = new Set(['say', 'that']);
const THAT_CLASSES: ReadonlySet<CueClass> = new Set(['that', 'ask']);
const TIME_NOUN = /(?:tag|woch|abend|morgen|nachmittag|mittag|nacht|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|jahre|frühjahr|sommer|herbst|winter|\d{1,4}|samstag|wochenende)$/;
const COMPARED = /^(?:als|wie)$/;

/** The last word of a clause that is not a particle of time or manner after the verb. */
function lastWord(words: readonly Word[], { from, to }: Range): number {
  let at = to - 1;
  while (at > from && words[at]?.kind === 'quote') at -= 1;
  return at;
}

function hasAuxiliary(words: readonly Word[], { from, to }: Range, which: RegExp): boolean {
  for (let at = from; at < to; at++) if (which.test(words[at]?.lower ?? '')) return true;
  return false;
}

function verbAt(words: readonly Word[], at: number, clause: Range): Cue | null {
  const word = words[at];
  if (!word || word.kind !== 'word' || (/^\p{Lu}/u.test(word.text) && at > 0)) return null;
  // "zu bemerken ist, dass": the writer's own words.
  if (words[at - 1]?.lower === 'zu' && /^(?:ist|sind|war|waren|bleibt)$/.test(words[at + 1]?.lower ?? '')) return null;
  const last = lastWord(words, clause);
  // "heißt es", "hieß es"; nobody is named.
  if (/^(?:heißt|hieß)$/.test(word.lower) && (words[at + 1]?.lower === 'es' || words[at - 1]?.lower === 'es')) return { at, particle: -1, classes: SAY_CLASSES, noun: false, passive: true };
  // "ruft … auf" before "ruft": a particle that is there belongs to its verb.
  const forms = [...cueForms(word.lower)].sort((a, b) => b.particle.length - a.particle.length);
  for (const form of forms) {
    if (form.kind === 'participle') {
      // "hat gesagt", "wurde berichtet", "berichtet worden": never an adjective.
      const closes = at === clause.to - 1 || at === last || AUXILIARIES.has(words[at + 1]?.lower ?? '') || words[at + 1]?.kind === 'quote';
      const auxiliary = hasAuxiliary(words, clause, /^(?:hat|haben|hatte|hatten|habe|hätte|hätten|wird|werden|wurde|wurden|worden|ist|sind|war|waren|sei|seien)$/);
      if (!closes || !auxiliary) continue;
      const passive = hasAuxiliary(words, clause, /^(?:wird|werden|wurde|wurden|worden)$/);
      return { at, particle: -1, classes: form.classes, noun: false, passive };
    }
    if (form.particle === '') {
      if (isNominal(words[at + 1]) && !isNominal(words[at - 1]) && ARTICLES.has(words[at - 1]?.lower ?? '')) continue;
      return { at, particle: -1, classes: form.classes, noun: false, passive: false };
    }
    if (words[at - 1]?.lower === form.particle && at > clause.from) return { at, particle: at - 1, classes: form.classes, noun: false, passive: false };
    for (let end = clause.to - 1; end > at; end--) {
      if (words[end]?.lower !== form.particle) continue;
      // "weist … darauf hin", "kündigte … an": the particle closes the clause or stands before the words quoted.
      if (end === clause.to - 1 || words[end + 1]?.kind === 'quote' || end === last) return { at, particle: end, classes: form.classes, noun: false, passive: false };
      break;
    }
  }
  return null;
}

function davonAus(words: readonly Word[], clause: Range): Cue | null {
  for (let at = clause.from; at < clause.to; at++) {
    const lower = words[at]?.lower ?? '';
    if (/^(?:davon|dafürhalten)$/.test(lower) && /^(?:aus|auszugehen|ausgeht|ausging|ausgehen|ausgingen|ausgegangen|gehe|überzeugt)$/.test(words[at + 1]?.lower ?? '')) return { at, particle: at + 1, classes: new Set<CueClass>(['say']), noun: false, passive: false };
  }
  return null;
}

function adjectiveIn(words: readonly Word[], clause: Range): Cue | null {
  if (!hasAuxiliary(words, clause, /^(?:ist|sind|war|waren|sei|seien|zeigt|zeigte|zeigten|zeigen|gibt|gab|gaben|äußert|äußerte|hält|halten|hielt|hielten)$/)) return null;
  let end = clause.to - 1;
  if (/^(?:geworden|wurde|wird|war|ist)$/.test(words[end]?.lower ?? '') && words[end - 1]?.lower === 'bekannt') return { at: end - 1, particle: end, classes: THAT_CLASSES, noun: false, passive: true };
  if (words[end]?.kind === 'quote') end -= 1;
  const lower = words[end]?.lower ?? '';
  if (SAYING_ADJECTIVES.has(lower)) return { at: end, particle: -1, classes: new Set<CueClass>(['say', 'ask']), noun: false, passive: false };
  // "hält es für möglich, dass"
  if (hasAuxiliary(words, clause, /^(?:hält|halten|hielt|hielten)$/) && words[end - 1]?.lower === 'für') return { at: end, particle: -1, classes: THAT_CLASSES, noun: false, passive: false };
  return null;
}

// "gab zu Protokoll", "machte geltend": verb and set words that close the clause.
const SET_END = /(?:^| )(?:geltend|deutlich|klar|wissen|kund|zu protokoll|zu verstehen|zu bedenken|zu erkennen|zum ausdruck|in aussicht|ins feld|zur antwort|weis|glauben|durchblicken)$/;
const SET_VERB = /^(?:macht|machte|machten|gemacht|gibt|gab|gaben|gegeben|lässt|ließ|ließen|lassen|bringt|brachte|brachten|gebracht|stellt|stellte|stellten|gestellt|führt|führte|tat|getan|machen|geben)$/;

function setPhraseIn(words: readonly Word[], clause: Range): Cue | null {
  const verb = words.findIndex((word, at) => at >= clause.from && at < clause.to && SET_VERB.test(word.lower));
  let end = clause.to;
  if (verb === end - 1) end -= 1;
  const tail = words.slice(Math.max(clause.from, end - 2), end).map((word) => word.lower).join(' ');
  return verb >= 0 && SET_END.test(tail) ? { at: Math.min(verb, end - 1), particle: -1, classes: new Set<CueClass>(['say', 'ask']), noun: false, passive: false } : null;
}

function nounIn(words: readonly Word[], clause: Range): Cue | null {
  for (let at = clause.to - 1; at >= Math.max(clause.from, clause.to - 12); at--) {
    const word = words[at];
    if (word && isNominal(word) && SAYING_NOUNS.has(word.lower) && words[at - 1]?.lower !== 'dafür' && !COMPARED.test(words[at - 1]?.lower ?? '')) return { at, particle: -1, classes: NOUN_CLASSES, noun: true, passive: false };
  }
  return null;
}

/** The cues of a clause, the likeliest first: its verbs of saying, a phrase ("geht davon aus"), a noun of saying. */
export function cuesIn(words: readonly Word[], clause: Range): Cue[] {
  const cues: Cue[] = [];
  for (let at = clause.from; at < clause.to && cues.length < 3; at++) {
    const cue = verbAt(words, at, clause);
    if (cue) cues.push(cue);
  }
  for (const cue of [davonAus(words, clause), setPhraseIn(words, clause), adjectiveIn(words, clause), nounIn(words, clause)]) if (cue) cues.push(cue);
  return cues;
}

/** The likeliest cue of a clause; null when it has none. */
export function cueIn(words: readonly Word[], clause: Range): Cue | null {
  return cuesIn(words, clause)[0] ?? null;
}

/** The words of a cue as a span: the verb alone, since its particle may stand far off. */
export function cueSpan(words: readonly Word[], cue: Cue): Span | null {
  return cue.particle >= 0 && Math.abs(cue.particle - cue.at) === 1 ? spanOf(words, Math.min(cue.at, cue.particle), Math.max(cue.at, cue.particle) + 1) : spanOf(words, cue.at, cue.at + 1);
}

/** The subject after a finite verb at `at`: what comes after `sich`, `heute`, `jedoch`. */
function subjectAfter(words: readonly Word[], at: number, to: number): Span | null {
  let from = at + 1;
  while (from < to && from < at + 5 && ADVERBS.has(words[from]?.lower ?? '') && !(PRONOUNS.has(words[from]?.lower ?? '') && words[from]?.lower !== 'es' && words[from]?.lower !== 'ihr')) from += 1;
  const end = phraseEnd(words, from, to);
  return spanOf(words, from, end);
}

/** Who says it, when the cue stands in this clause: the subject before the verb, else after it. `earlier`: the clause that an insertion follows. */
export function speakerOf(words: readonly Word[], cue: Cue, clause: Range, earlier: Range | null): Span | null {
  if (cue.noun) {
    // "die Forderung des Ministers": the genitive.
    const end = phraseEnd(words, cue.at, clause.to);
    if (/^(?:der|des|von|vom|seiner|ihrer)$/.test(words[cue.at + 1]?.lower ?? '')) return spanOf(words, /^vo[nm]$/.test(words[cue.at + 1]?.lower ?? '') ? cue.at + 2 : cue.at + 1, end);
    if (/^(?:seine|ihre|deren|dessen)$/.test(words[cue.at - 1]?.lower ?? '')) return spanOf(words, cue.at - 1, cue.at + 1);
    // "Das Amt kam zu dem Schluss", "sie äußerte die Sorge": the subject.
    const verb = finiteVerb(words, clause.from, cue.at);
    return verb > clause.from ? subjectBefore(words, clause.from, verb) : null;
  }
  if (cue.passive) return byAgent(words, clause);
  let verb = cue.at;
  for (let at = clause.from; at < cue.at; at++) if (AUXILIARIES.has(words[at]?.lower ?? '') || /^(?:zeigt|zeigte|zeigten|geht|ging|gehen|hält|halten|gibt|gab)$/.test(words[at]?.lower ?? '')) { verb = at; break; }
  if (verb === clause.from && earlier && !startsPhrase(words[verb + 1])) return subjectBefore(words, earlier.from, earlier.to);
  // "das teilte die Bahn mit": the pronoun stands for what was said.
  const object = /^(?:das|dies|dieses)$/.test(words[clause.from]?.lower ?? '') && verb === clause.from + 1;
  return (object ? null : subjectBefore(words, clause.from, verb)) ?? subjectAfter(words, verb, clause.to) ?? null;
}

const startsPhrase = (word: Word | undefined): boolean => word !== undefined && (isNominal(word) || ARTICLES.has(word.lower) || PRONOUNS.has(word.lower));

function subjectBefore(words: readonly Word[], from: number, to: number): Span | null {
  if (COMPARED.test(words[from]?.lower ?? '') && words[from + 1]?.kind === 'quote') return null;
  let start = from;
  while (start < to && (SUBORDINATORS.has(words[start]?.lower ?? '') || /^(?:und|aber|doch|auch|denn|wie|dass|sogar|selbst|nur)$/.test(words[start]?.lower ?? ''))) start += 1;
  const first = words[start];
  if (!first || PREPOSITIONS.has(first.lower) || ADVERBS.has(first.lower) || COMPARED.test(first.lower)) return null;
  const end = withoutTime(words, start, phraseEnd(words, start, to, true));
  return spanOf(words, start, end);
}

/** "die Bank am Montag": when it was said is no part of who said it. */
function withoutTime(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (/^(?:am|im|um|vor|nach|seit|ab|bis)$/.test(words[at]?.lower ?? '') && TIME_NOUN.test(words[at + 1]?.lower ?? '')) return at;
  return to;
}

function byAgent(words: readonly Word[], clause: Range): Span | null {
  for (let at = clause.from; at < clause.to - 1; at++) {
    if (!/^vo[nm]$/.test(words[at]?.lower ?? '')) continue;
    const end = phraseEnd(words, at + 1, clause.to);
    if (end > at + 1) return spanOf(words, at + 1, end);
  }
  return null;
}
