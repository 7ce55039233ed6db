// Tells words that somebody is quoted with in a German text from titles, names, coinages and irony in the same marks.
import type { Clause } from './frame';
import { cueIn, speakerOf, cueSpan, type Cue } from './german-cue';
import { cueForms, SAYING_NOUNS } from './german-cues';
import { ARTICLES, PREPOSITIONS, subjunctiveOf } from './german-words';
import { NAMED_NOUN, SO_CALLED } from './named-things';
import type { Marked } from './quote-marks';
import type { Span } from '../span';
import { before, inside, type Inside, type Setting } from './speech';
import type { Word } from './words';

// A title has seldom so many words.
const LONG = 7;

const isNoun = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && /^\p{Lu}/u.test(word.text);

/** Whether the German words in front make it a name: a noun of naming, an apposition, "sogenannt", a list after a name. */
function isNamed(setting: Setting, content: Inside): boolean {
  const { sentence, at, clauses, clause } = setting;
  const [first, second] = before(sentence.words, at, clauses[clause]?.from ?? 0);
  if (!first) return false;
  if (SO_CALLED.test(first.lower) || (SO_CALLED.test(second?.lower ?? '') && content.words.length < 4)) return true;
  return isNoun(first) && NAMED_NOUN.test(first.lower);
}

const SPEECH_OF = /^(?:rede)$/;

function namingCue(words: readonly Word[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (SPEECH_OF.test(words[at]?.lower ?? '') || cueForms(words[at]?.lower ?? '').some((form) => form.classes.has('name'))) return true;
  return false;
}

/** Whether a German quotation is speech, by the context first and its form second. */
export function isGermanSpeech(text: string, quote: Marked, setting: Setting): boolean {
  const content = inside(text, quote);
  const count = content.words.length;
  if (count === 0) return false;
  const { sentence, at, clauses, clause, reported } = setting;
  const here = clauses[clause];
  if (!here || sentence.heading) return count >= 4 && content.verb;
  const [first, second] = before(sentence.words, at, here.from);
  const alone = here.to - here.from === 1;
  const cue: Cue | null = cueIn(sentence.words, here);
  const verbCue = cue !== null && (!cue.noun || cue.at >= at - 4);
  const saying = first !== undefined && (SAYING_NOUNS.has(first.lower) || (/^(?:wie|von)$/.test(first.lower) && SAYING_NOUNS.has(second?.lower ?? '')));
  const announced = here.before === ':' && alone;
  if (saying) return true;
  if (/^\S+\.\p{Ll}{2,4}$/u.test(text.slice(quote.start + 1, quote.end - 1)) && count <= 4) return false;
  const naming = namingCue(sentence.words, here) || namingCue(sentence.words, clauses[clause + 1] ?? here);
  // "verteidigte die Bezeichnung „Gesindel“": a word somebody used.
  if (naming && /(?:bezeichnung|begriffs?|ausdrucks?|wort|vokabel|formulierung|schimpfwort)$/.test(first?.lower ?? '')) return true;
  const named = isNamed(setting, content);
  if (named && (/^(?:motto|titel|überschrift|name|namen)/.test(first?.lower ?? '') || !(count >= LONG && content.verb && content.sentence))) return false;
  if (announced) return (content.verb && count >= 3) || content.sentence || (cueBefore(setting) && !namesBefore(setting));
  if (content.sentence && (count >= 3 || verbCue)) return true;
  if (count >= LONG && (content.verb || content.lower)) return true;
  const covered = reported || setting.frames.some((frame) => frame.content.some((span) => span.start <= quote.start && quote.end <= span.end));
  if (content.lower) {
    if (first?.lower === 'wegen' && !covered) return false;
    if (count >= 2 && content.words.filter((word) => /^\p{L}/u.test(word)).length >= 2) return true;
    return naming || verbCue || covered || subjunctive(sentence.words, here);
  }
  if (alone && setting.frames.some((frame) => frame.content.some((span) => span.end >= quote.end && span.start <= quote.start))) return true;
  if (content.verb && count >= 4) return true;
  if (covered && count >= 3 && content.words.some((word) => /^\p{Ll}/u.test(word))) return true;
  // "berichteten über erste „Landnahmen“": an adjective before it, said by somebody.
  if (cue !== null && !cue.noun && cue.classes.has('say') && /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(first?.text ?? '') && !ARTICLES.has(first?.lower ?? '') && !PREPOSITIONS.has(first?.lower ?? '')) return true;
  if (first !== undefined && !namesHere(setting) && CALLS.test(first.lower)) return true;
  return naming && !directNoun(first) && precededByPhrase(sentence.words, at, here);
}

const CALLS = /^(?:rief|ruft|riefen|rufen|skandierte|skandierten|schrie|schrien|brüllte|brüllten)$/;

/** "als „…“", "einen „…“", "von „…“", "von einer „…“" in a clause of naming. */
function precededByPhrase(words: readonly Word[], at: number, clause: Clause): boolean {
  const [first, second] = before(words, at, clause.from);
  if (!first) return false;
  if (/^(?:als|von|vom|einen|eine|ein|einem|einer|zu|zum|zur|etwas|sehr|mit|ihm|ihr|ihnen|ihn|sie|es|uns|dies)$/.test(first.lower)) return true;
  return /^(?:als|von|einen|eine|ein|einem|einer)$/.test(second?.lower ?? '') && /^\p{Ll}/u.test(first.text);
}

const directNoun = (word: Word | undefined): boolean => isNoun(word) && !/^(?:als|von|vom|ein|eine|einen)$/.test(word?.lower ?? '');

function subjunctive(words: readonly Word[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (subjunctiveOf(words[at]?.lower ?? '') !== 0) return true;
  return false;
}

/** Whether the clause before the colon has a cue. */
function cueBefore({ sentence, clauses, clause }: Setting): boolean {
  const earlier = clauses[clause - 1];
  return earlier !== undefined && cueIn(sentence.words, earlier) !== null;
}

/** Whether the clause gives a name: "Der wissenschaftliche Name lautet". */
function namesHere({ sentence, clauses, clause }: Setting): boolean {
  const here = clauses[clause];
  return here !== undefined && sentence.words.slice(here.from, here.to).some((word) => /(?:name|titel|bezeichnung|begriff|motto)$/.test(word.lower));
}

/** Whether the clause before the colon announces a title or name: "das neue Album:". */
function namesBefore({ sentence, clauses, clause }: Setting): boolean {
  const earlier = clauses[clause - 1];
  if (!earlier) return false;
  for (let at = earlier.from; at < earlier.to; at++) if (isNoun(sentence.words[at]) && NAMED_NOUN.test(sentence.words[at]?.lower ?? '')) return true;
  return false;
}

/** Who says a German quotation that no frame holds: by the cue of its own clause ("nannte sie „falsch“"), else of the one before. */
export function germanAnnouncer({ sentence, clauses, clause }: Setting): { cue: Span | null; speaker: Span | null } | null {
  for (const at of [clause, clause - 1]) {
    const here = clauses[at];
    if (!here) continue;
    const cue = cueIn(sentence.words, here);
    if (cue) return { cue: cueSpan(sentence.words, cue), speaker: speakerOf(sentence.words, cue, here, clauses[0] ?? null) };
  }
  return null;
}
