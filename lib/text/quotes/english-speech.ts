// Tells words that somebody is quoted with in an English text from titles, names, coinages and irony in the same marks.
import type { Span } from '../span';
import { ENGLISH_NAMED_NOUN, ENGLISH_SAYING_NOUNS, englishCue } from './english-cues';
import { subjectBefore } from './english-clauses';
import type { Clause } from './frame';
import { before, inside, isAddress, isAlone, isCovered, type Setting } from './speech';
import { spanOf, type Word } from './words';

// A title has seldom so many words.
const LONG = 7;
const SO_CALLED = /^(?:so-called|called|named|titled|entitled|dubbed|nicknamed|codenamed|code-named|known|term|word|phrase|aka|supposed|alleged)$/;

const isNoun = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && /^\p{Lu}/u.test(word.text);

/** The cue verb in a clause that is nearest to a place, with its place; null when there is none. */
function verbNear(words: readonly Word[], { from, to }: Clause, at: number): number | null {
  let nearest: number | null = null;
  for (let i = from; i < to; i++) if (words[i]?.kind === 'word' && (i === from || /^\p{Ll}/u.test(words[i]?.text ?? '')) && !/^(?:the|a|an|his|her|its|their|these|those)$/.test(i > from ? (words[i - 1]?.lower ?? '') : '') && englishCue(words[i]?.lower ?? '') && (nearest === null || Math.abs(i - at) < Math.abs(nearest - at))) nearest = i;
  return nearest;
}

/** Whether an English quotation is speech, by the context first and its form second. */
export function isEnglishSpeech(text: string, quote: Span, setting: Setting): boolean {
  const content = inside(text, quote);
  const count = content.words.length;
  const here = setting.clauses[setting.clause];
  if (count === 0 || !here || isAddress(text, quote)) return false;
  const words = setting.sentence.words;
  const [first] = before(words, setting.at, here.from);
  if (setting.sentence.heading) return content.verb && count >= 3;
  if (first && ENGLISH_SAYING_NOUNS.has(first.lower) && !ENGLISH_NAMED_NOUN.test(first.lower)) return true;
  const covered = isCovered(quote, setting);
  const sentence = content.sentence && content.verb && count >= LONG;
  if (first && (ENGLISH_NAMED_NOUN.test(first.lower) || (SO_CALLED.test(first.lower) && (!content.lower || /^so-called$/.test(first.lower))))) return sentence;
  const alone = here.to - here.from === 1;
  const announced = setting.at === here.from && (here.before === ':' || (here.before === ',' && alone));
  if (announced && ((content.verb && count >= 3) || content.sentence)) return true;
  if (isAlone(setting) || (alone && covered)) return true;
  if (first && /^(?:read|reads|reading|saying|stating|asking|chanting|chanted|shouting|shouted|cried|yelled)$/.test(first.lower)) return true;
  if (content.sentence && content.verb && count >= 3) return true;
  if (count >= LONG && (content.verb || content.lower)) return true;
  const verb = verbNear(words, here, setting.at);
  if (content.lower) {
    if (count >= 2) return verb !== null || covered || setting.speaking || count >= 4;
    return verb !== null || covered;
  }
  if (content.verb && count >= 4) return true;
  if (first && verb === setting.at - 1 && !isNoun(first)) return englishCue(first.lower)?.has('say') === true && count >= 2;
  if (verb === null || isNoun(first)) return false;
  return /^(?:a|an|as|of|for|like|his|her|their|its|it|him|them)$/.test(first?.lower ?? '') && englishCue(words[verb]?.lower ?? '')?.has('name') === true;
}

/** The clause before a verb as its subject: "the leader, Amy Stone, called it". */
const subjectOf = (words: readonly Word[], clause: Clause | undefined): Span | null => (clause ? subjectBefore(words, clause.from, clause.to) : null);

/** Who says an English quotation that no frame holds: by the cue of its own clause, else of the one before. */
export function englishAnnouncer({ sentence, clauses, clause, at }: Setting): { cue: Span | null; speaker: Span | null } | null {
  for (const index of [clause, clause - 1]) {
    const here = clauses[index];
    const verb = here ? verbNear(sentence.words, here, at) : null;
    if (here && verb !== null) return { cue: spanOf(sentence.words, verb, verb + 1), speaker: verb > here.from ? subjectBefore(sentence.words, here.from, verb) : subjectOf(sentence.words, clauses.slice(0, index).findLast(({ from }) => !/^(?:who|whose|which|whom|where)$/.test(sentence.words[from]?.lower ?? ''))) };
  }
  const [earlier, here] = [clauses[clause - 1], clauses[clause]];
  // "Opposition leader Amy Stone: “…”"
  const named = earlier && here?.before === ':' && earlier.to - earlier.from <= 10;
  return named ? { cue: null, speaker: subjectBefore(sentence.words, earlier.from, earlier.to) } : null;
}
