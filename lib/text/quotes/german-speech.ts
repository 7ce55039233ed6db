// Tells words that somebody is quoted with in a German text from titles, names, coinages and irony in the same marks.
import type { Span } from '../span';
import type { Clause, Frame } from './frame';
import { cueIn, cueSpan, speakerOf } from './german-cue';
import { cueForms, SAYING_NOUNS } from './german-cues';
import { ARTICLES, PREPOSITIONS, subjunctiveOf } from './german-words';
import { NAMED_NOUN, SO_CALLED } from './named-things';
import { before, inside, isAddress, isAlone, isCovered, type Inside, type Setting } from './speech';
import { phraseEnd } from './german-phrases';
import { spanOf, type Word } from './words';

// A title has seldom so many words.
const LONG = 7;
const CALLS = /^(?:rief|ruft|riefen|rufen|skandierte|skandierten|schrie|schrien|brüllte|brüllten)$/;
const TITLE = /^(?:motto|titel|überschrift|name|namen)/;
const WORD_USED = /(?:bezeichnung|begriffs?|ausdrucks?|wort|vokabel|formulierung|schimpfwort)$/;
// Between a verb of naming and the words it names by: "als „…“", "einen „…“", "von einer „…“", "nannte ihn „…“".
const BY_NAME = /^(?:als|von|vom|einen|eine|ein|einem|einer|zu|zum|zur|etwas|sehr|mit|ihm|ihr|ihnen|ihn|sie|es|uns|dies)$/;

const isNoun = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && /^\p{Lu}/u.test(word.text);
const someWord = (words: readonly Word[], clause: Clause | undefined, test: (word: Word) => boolean): boolean => clause !== undefined && words.slice(clause.from, clause.to).some(test);

/** Whether a clause has a verb that gives things names (nannte, bezeichnete), or speaks of something. */
const names = (words: readonly Word[], clause: Clause | undefined): boolean => viewer(words, clause) !== null || someWord(words, clause, (word) => word.lower === 'rede' || cueForms(word.lower).some((form) => form.classes.has('name')));

/** Whose view a clause gives: "Für die Opposition ist das eine „Nebelgranate“". */
function viewer(words: readonly Word[], clause: Clause | undefined): Span | null {
  if (!clause || words[clause.from]?.lower !== 'für') return null;
  const end = phraseEnd(words, clause.from + 1, clause.to);
  return /^(?:ist|sind|war|waren|bleibt|bleiben|wäre|bedeutet)$/.test(words[end]?.lower ?? '') ? spanOf(words, clause.from + 1, end) : null;
}

/** Whether the words in front make it a name: "sogenannte", or a noun of things that bear names. */
function isNamed([first, second]: readonly Word[], content: Inside): boolean {
  if (!first) return false;
  if (SO_CALLED.test(first.lower) || (SO_CALLED.test(second?.lower ?? '') && content.words.length < 4)) return true;
  return isNoun(first) && NAMED_NOUN.test(first.lower);
}

/** Whether a noun of saying announces it: "mit den Worten „…“", "Parolen wie „…“". */
function isAnnounced([first, second]: readonly Word[]): boolean {
  return first !== undefined && (SAYING_NOUNS.has(first.lower) || (/^(?:wie|von)$/.test(first.lower) && SAYING_NOUNS.has(second?.lower ?? '')));
}

/** Whether a German quotation is speech, by what stands before it first and by its form second. */
export function isGermanSpeech(text: string, quote: Span, setting: Setting): boolean {
  const content = inside(text, quote);
  const { sentence, at, clauses, clause } = setting;
  const here = clauses[clause];
  if (content.words.length === 0) return false;
  if (!here) return false;
  const front = before(sentence.words, at, here.from);
  if (sentence.heading) return !isNamed(front, content) && content.words.length >= 3 && (content.verb || content.lower);
  if (isAnnounced(front)) return true;
  if (isAddress(text, quote)) return false;
  const naming = names(sentence.words, here) || names(sentence.words, clauses[clause + 1]);
  // "verteidigte die Bezeichnung „Gesindel“": a word somebody used.
  if (naming && WORD_USED.test(front[0]?.lower ?? '')) return true;
  const long = content.words.length >= LONG;
  if (isNamed(front, content)) return long && content.verb && content.sentence && !TITLE.test(front[0]?.lower ?? '');
  if (here.before === ':' && at === here.from) return (content.verb && content.words.length >= 3) || content.sentence || isCuedByClause(setting);
  if (long && (content.verb || content.lower)) return true;
  return content.lower ? isLowerSpeech(content, front, naming, quote, setting) : isCapitalSpeech(content, front, naming, quote, setting);
}

/** Names seldom begin with a small letter: several such words are quoted, one is where somebody speaks. */
function isLowerSpeech(content: Inside, [first]: readonly Word[], naming: boolean, quote: Span, setting: Setting): boolean {
  const { sentence, clauses, clause } = setting;
  const covered = isCovered(quote, setting);
  // "wegen „groben Unfugs“": words of the law.
  if (first?.lower === 'wegen' && !covered) return false;
  if (content.words.filter((word) => /^\p{L}/u.test(word)).length >= 2) return true;
  return naming || covered || hasCueNear(setting) || someWord(sentence.words, clauses[clause], (word) => subjunctiveOf(word.lower) !== 0);
}

function isCapitalSpeech(content: Inside, front: readonly Word[], naming: boolean, quote: Span, setting: Setting): boolean {
  const { sentence, clauses, clause } = setting;
  const here = clauses[clause];
  const count = content.words.length;
  const first = front[0];
  const covered = isCovered(quote, setting);
  if (isAlone(setting) || (content.sentence && (count >= 3 || hasCueNear(setting)))) return true;
  if (here && covered && here.to - here.from === 1) return true;
  if (content.verb && count >= 4) return true;
  if (covered && count >= 3 && content.words.some((word) => /^\p{Ll}/u.test(word))) return true;
  const cue = here ? cueIn(sentence.words, here) : null;
  // "berichteten über erste „Landnahmen“": an adjective before it, said by somebody.
  if (cue && !cue.noun && cue.classes.has('say') && first && /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(first.text) && !ARTICLES.has(first.lower) && !PREPOSITIONS.has(first.lower)) return true;
  if (first && CALLS.test(first.lower)) return true;
  return naming && isNamedBy(front);
}

/** "als „…“", "nannte ihn einen „…“", "eine wachsende „…“" in a clause of naming. */
function isNamedBy([first, second]: readonly Word[]): boolean {
  if (!first) return false;
  return BY_NAME.test(first.lower) || (/^(?:als|von|einen|eine|ein|einem|einer)$/.test(second?.lower ?? '') && /^\p{Ll}/u.test(first.text));
}

/** Whether the clause has a verb of saying, or a noun of saying close by. */
function hasCueNear({ sentence, at, clauses, clause }: Setting): boolean {
  const here = clauses[clause];
  const cue = here ? cueIn(sentence.words, here) : null;
  return cue !== null && (!cue.noun || cue.at >= at - 4);
}

/** Whether the clause before the colon announces words, and no title or name ("das neue Album:"). */
function isCuedByClause({ sentence, clauses, clause }: Setting): boolean {
  const earlier = clauses[clause - 1];
  return earlier !== undefined && cueIn(sentence.words, earlier) !== null && !someWord(sentence.words, earlier, (word) => isNoun(word) && NAMED_NOUN.test(word.lower));
}

/** Who says a German quotation that no frame holds: by the cue of its own clause ("nannte sie „falsch“"), else of the one before, else who stands before a colon. */
export function germanAnnouncer({ sentence, clauses, clause }: Setting): Omit<Frame, 'content'> | null {
  for (const here of [clauses[clause], clauses[clause - 1]]) {
    const cue = here ? cueIn(sentence.words, here) : null;
    if (here && cue) return { cue: cueSpan(sentence.words, cue), speaker: speakerOf(sentence.words, cue, here, clauses[0] ?? null) };
  }
  const [earlier, here] = [clauses[clause - 1], clauses[clause]];
  const speaker = viewer(sentence.words, here);
  if (speaker) return { cue: null, speaker };
  // "Parteichef Jan Korte: „…“"
  const named = earlier && here?.before === ':' && phraseEnd(sentence.words, earlier.from, earlier.to, true) === earlier.to;
  return named ? { cue: null, speaker: spanOf(sentence.words, earlier.from, earlier.to) } : null;
}
