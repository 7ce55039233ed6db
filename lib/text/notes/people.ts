// Who was spoken to, by the words around "Telefonat", "E-Mail", "interview".
import { FIRST_NAMES } from '../names/first-names';
import { ENGLISH_ROLE, ENGLISH_ROLE_ADJECTIVES, isGermanRole } from '../names/roles';
import type { Span } from '../span';
import { CUES } from './cues';
import { trimSpan } from './patterns';

/** `person`: their name or office, null where the note hides it; `title`: the words that name the conversation, `cue`: its kind alone. Counted from the text's start. */
type Talk = { person: Span | null; title: Span; cue: Span };

const TOKEN = /\s?(?:w\/|\([^()\n\v]{1,40}\)|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*\.?|&)/uy;
const TITLE = /^(?:Prof|Dr|Professor|Professorin|PD|Dipl|Ing|h|c|phil|med|jur|Sir|Dame|Lord|Sgt|Capt|Lt|Col|Gen|Maj|Det|Rev|Sen|Rep|Gov|Judge|Justice)\.?$/u;
const ADDRESS = /^(?:Herrn?|Hrn?|Frau|Fr|Mr|Mrs|Ms|Mx)\.?$/u;
const PARTICLE = /^(?:von|van|de|zu|zur|vom|der|den|del|da|di|la|le|al|bin)$/u;
const HIDDEN = /^(?:einem|einer|einen|einigen|mehreren|zwei|drei|a|an|two|three|several|another|anonymen?|former|ehemaligen?)$/iu;
const LINK = /^(?:mit|m|with|w\/|von|vom|from|of|durch|by|bei|beim|der|des|dem|den|die|das|the|to|an|für|for|dort|Auskunft|Anfrage|zwischen|unserem|unserer|our|bestätigt|confirmed|mitgeteilt|beantwortet)$/iu;
const INNER = /^(?:der|des|für|of|for|the|und|and|&|am|im)$/u;
const NO_NAME = /^(?:Min|Uhr|Nr|No|Nachfrage|Anfrage|Telefon|Mail|E-Mail|Antwort|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Quelle|Notizen|Interview|Gespräch)$/u;
const MOST_TOKENS = 12;

function tokenAt(text: string, at: number): { word: string; start: number; end: number } | null {
  TOKEN.lastIndex = at;
  const found = TOKEN.exec(text);
  if (!found) return null;
  return { word: found[0].trimStart(), start: found.index + found[0].length - found[0].trimStart().length, end: found.index + found[0].length };
}

/** Endings of German roles that lists of news do not hold. */
const ROLE_END = /^\p{Lu}\p{Ll}{3,}(?:rat|rätin|wart|leiterin|chefin|arzt|ärztin|händler|händlerin|besitzerin|betreiber|betreiberin)$/u;
const isRole = (word: string): boolean => /^\p{Lu}/u.test(word) ? isGermanRole(word) || ROLE_END.test(word) : ENGLISH_ROLE.has(word.toLowerCase()) || ENGLISH_ROLE_ADJECTIVES.has(word.toLowerCase()) || /^(?:spokes|press|police|company|co-)/.test(word);

/** The name that begins at `at` of `text`, small words and roles before it passed over; null where there is none or it is hidden. */
function nameFrom(text: string, at: number): Span | null {
  let [start, end, capitals, inner] = [-1, at, 0, false];
  for (let turn = 0, token = tokenAt(text, at); token && turn < MOST_TOKENS; turn += 1, token = tokenAt(text, token.end)) {
    const word = token.word.replace(/\.$/, '');
    if (start < 0) {
      if (HIDDEN.test(word)) return null;
      if (LINK.test(word) || ADDRESS.test(token.word) || word.startsWith('(')) continue;
      if (!/^\p{Lu}/u.test(word) && !isRole(word)) return null;
      // A role is passed over where somebody's name follows it; else it is all there is.
      const next = tokenAt(text, token.end);
      // "Wirt Paul Ernst": what stands before a first name is none.
      if (/^\p{Lu}/u.test(word) && !TITLE.test(word) && !FIRST_NAMES.has(word) && next && FIRST_NAMES.has(next.word)) continue;
      if (isRole(word) && next && /^(?:\p{Lu}|der|des|of|for|the|and|von|im|am|bei)/u.test(next.word) && !isRoleAlone(text, token.end)) continue;
      if (!/^\p{Lu}/u.test(word) || NO_NAME.test(word)) return null;
      start = token.start;
    } else if (!TITLE.test(word) && !PARTICLE.test(word) && !/^\p{Lu}/u.test(word)) {
      if (!(INNER.test(word) && /^\s?(?:der |des |die |the )?\p{Lu}/u.test(text.slice(token.end, token.end + 8)) && (capitals <= 1 || /^(?:und|and|&)$/.test(word)))) break;
      inner = true;
      continue;
    } else if (PARTICLE.test(word) && (!/^\s?(?:der |den )?\p{Lu}/u.test(text.slice(token.end, token.end + 6)) || (capitals > 1 && /^(?:vom|der|von|zu|zur)$/.test(word) && !inner))) break;
    else if (NO_NAME.test(word)) break;
    if (/^\p{Lu}/u.test(word) && !TITLE.test(word)) capitals += 1;
    end = token.end;
    // A full stop after a whole word is the sentence's.
    if (token.word.endsWith('.') && word.length > 2 && !TITLE.test(word)) {
      end -= 1;
      break;
    }
  }
  const [office = ''] = /^[^\S\n\v](?:office|administration|campaign|team)(?!\p{L})/u.exec(text.slice(end, end + 20)) ?? [];
  return start < 0 || capitals === 0 ? null : { start, end: end + office.length };
}

function isRoleAlone(text: string, at: number): boolean {
  return /^\s?(?:am|vom|on|dated|im|in)\s[\v\p{Ll}]/u.test(text.slice(at, at + 12));
}

/** The name that ends the words before a conversation: "Anna Berger, Telefonat", "… des Sprechers Uwe Brandt (Telefonat". */
function nameBefore(text: string, from: number, to: number): Span | null {
  const span = trimSpan(text, { start: Math.max(from, to - 90), end: to });
  const words = text.slice(span.start, span.end);
  if (/[\n\v;]/.test(words)) return null;
  const [run] = /(?:(?:Prof\.|Dr\.|von|van|de|\p{Lu}[\p{L}\p{M}'’-]*\.?)\s){0,5}\p{Lu}[\p{L}\p{M}'’-]+(?:,? \([^()]{2,40}\))?(?:, (?:[\p{L}'’-]{2,30} ?){1,6})?$/u.exec(words) ?? [];
  if (run === undefined) return null;
  const name = nameFrom(text, span.end - run.length);
  return name && name.end <= to ? name : null;
}

/** The conversation that the stretch's words tell of, from `from` on. */
export function talkIn(words: string, from: number): Talk | null {
  const found = CUES.person_interview.exec(words.slice(from));
  if (!found) return null;
  const start = from + found.index;
  let at = start + found[0].length;
  // "E-Mail (4.3.) von", "Auskunft, telefonisch, der Stadt": a second word for it.
  const [more = ''] = /^[\s,:(-]{0,3}(?:(?:on |am |vom )?\v+[\s,):]{0,3}|(?:des Autors|der Autorin|des Verfassers|der Verfasserin|by the author|of the author|von mir|mit mir|unter (?:eins|zwei|drei|[123])|telefonisch|schriftlich|per E-?Mail|per Mail|am|vom|exchange|correspondence|call|interview|to the author)[\s,:)]{1,3}){0,3}/u.exec(words.slice(at, at + 80)) ?? [];
  const after = nameFrom(words, at + more.length) ?? null;
  // "Hr. Kowalski will nicht genannt werden (Gespräch …)": the sentence begins with whom it is about.
  const before = after ? null : (nameBefore(words, from, start) ?? (/^(?:Herr|Hr\.|Frau|Fr\.|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)\s/u.test(words.slice(from, from + 8)) ? nameFrom(words, from) : null));
  const cue = { start, end: start + found[0].length };
  if (before) return { person: before, title: { start: before.start, end: at }, cue };
  at = after?.end ?? at;
  // A hidden person is named by what they are.
  const [hidden = ''] = after ? [] : (/^\s(?:mit|with|von|from|of|durch|by|bei|to)\s[^,;:(\n\v]{1,90}/u.exec(words.slice(at)) ?? []);
  return { person: after, title: trimSpan(words, { start, end: at + hidden.length }), cue };
}

/** The sender of a press release or post: after "der", "von", "by", before ": Pressemitteilung", or between commas. */
export function senderIn(words: string, from: number, cue: RegExp): Span | null {
  const found = cue.exec(words.slice(from));
  if (!found) return null;
  const [start, end] = [from + found.index, from + found.index + found[0].length];
  const [lead] = /^[\s,]{0,2}(?:(?:auf|on) (?:X|Twitter|Facebook|Instagram|LinkedIn|Mastodon|Bluesky|Threads|TikTok|Weibo)\s)?(?:Nr\.\s?\S{1,12}\s|No\.\s?\S{1,12}\s|\d{1,4}(?:\/\d{2,4})?\s|\d{0,4}\/?\v+\s)?(?:(?:der|des|von|vom|by|from|of|die|das|dem|the)(?:\s(?:der|des|dem|den|the))?\s|,\s|\s(?=\p{Lu}))/u.exec(words.slice(end, end + 60)) ?? [];
  const handle = /^@[\p{L}\p{N}_.]{2,40}/u.exec(words.slice(end + (lead?.length ?? 0), end + (lead?.length ?? 0) + 42))?.[0];
  if (handle !== undefined) return { start: end + (lead?.length ?? 0), end: end + (lead?.length ?? 0) + handle.length };
  if (lead !== undefined) {
    const [name = ''] = /^\p{Lu}(?:[^\n\v,;:()„“”"]|,(?=\sInc)){1,90}?(?=\s(?:vom|v\.|am|auf|on|dated|zu|zum|zur|über|about|Nr)\s|[,;:(\n\v„“”"]|\s\v|\.\s|\.?$)/u.exec(words.slice(end + lead.length, end + lead.length + 120)) ?? [];
    if (name !== '' && !/\/\d/.test(name)) return trimSpan(words, { start: end + lead.length, end: end + lead.length + name.length });
  }
  const before = trimSpan(words, { start: from, end: start });
  const text = words.slice(before.start, before.end);
  return /^[\p{Lu}@][^\n\v„“"]{1,90}$/u.test(text) && !/\.\s/.test(text) ? before : null;
}
