// Cuts running text into sentences, German and English; the same rules in the browser and on the server, whatever their ICU.
import type { Span } from './span';
import { BEFORE_FIGURE, GERMAN_MONTHS, MAYBE_LAST, NEVER_LAST, OPENERS, type TextLanguage } from './word-lists';

// A run of end marks, the quotes and brackets that close after it, reference marks like [12].
const STOP = /[.!?…。！？]+[\])}"'“”„»«›‹’‘]*(?:\[\d{1,3}\])*/g;
const OPENING = /[([{"'“”„‚‘»«›‹–—\-•*]/;
// Bounds every look back and forward, so that time stays linear on any input.
const REACH = 40;
const LONGEST_QUOTE = 400;
// "Image: …", "Quelle: …" under a picture or at the end of a story.
const LABEL = /^\p{Lu}\p{Ll}+: /u;
const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['Yahoo', 'E', 'Joomla', 'Jeopardy']);

type Stop = { marks: string; closers: string; before: string; previous: () => string; next: string; nextOpener: string; atStart: boolean; omission: boolean; label: boolean };

function wordAt(text: string, from: number): string {
  return /^[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/u.exec(text.slice(from, from + REACH))?.[0] ?? '';
}

/** The word that ends at `end`, inner full stops, hyphens and the blanks of `z. B` included. */
function wordBefore(text: string, start: number, end: number): string {
  return /(?:(?<![\p{L}\p{N}])(?:\p{L}\.[ \u00a0\u202f]?)+)?[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.,:’/-]*[\p{L}\p{M}\p{N}])?$|[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(start, end - REACH), end))?.[0] ?? '';
}

function isLower(word: string): boolean {
  const [first = '', second = ''] = word;
  // iPhone, eBay: a capital in second place is a name, not a word that goes on.
  return /\p{Ll}/u.test(first) && !/\p{Lu}/u.test(second);
}

function isOpener(next: string, language: TextLanguage): boolean {
  return /^\p{Lu}/u.test(next) && OPENERS[language].has(next.toLowerCase());
}

/** German writes ordinals with a full stop: after a number the next word decides. */
function endsAfterNumber({ before, previous, next, atStart }: Stop, language: TextLanguage): boolean {
  if (atStart) return false; // "1. Die Lage": the number of a list
  if (/^\p{N}/u.test(next)) return language === 'en' || before.length >= 4;
  if (language === 'en') return true;
  if (GERMAN_MONTHS.has(next.toLowerCase())) return false;
  if (isOpener(next, language)) return true;
  // A year, a decimal or large figure, a score is no ordinal; nor is a number after its noun ("auf Platz 19.").
  if (/^\d{4,}$|[.,:]/.test(before)) return true;
  return /^\p{Lu}\p{L}/u.test(previous()) && !OPENERS.de.has(previous().toLowerCase());
}

/** True when the list has the abbreviation, or its last part (`US-Sen`). */
function isListed(list: ReadonlySet<string>, abbreviation: string): boolean {
  const last = abbreviation.slice(abbreviation.lastIndexOf('-') + 1);
  return [abbreviation, last].some((form) => list.has(form) || list.has(form.toLowerCase()));
}

function endsAtFullStop(stop: Stop, language: TextLanguage): boolean {
  const { before, next, closers } = stop;
  if (closers !== '' && !/^[)\]}]+$/.test(closers)) return true;
  if (/^\d[\d.,:]*$/.test(before)) return endsAfterNumber(stop, language);
  const abbreviation = before.replace(/\s/g, '');
  if (isListed(BEFORE_FIGURE[language], abbreviation)) return !/^\p{N}/u.test(next);
  if (isListed(NEVER_LAST[language], abbreviation)) return false;
  if (isListed(MAYBE_LAST[language], abbreviation)) return stop.label || (isOpener(next, language) && !stop.nextOpener.includes('('));
  // One letter, or letters with full stops: an initial, unless a word follows that opens sentences.
  if (/^\p{L}(?:[.-]\p{L})*$/u.test(abbreviation)) return isOpener(next, language);
  // Roman numerals are ordinals in German (Ludwig XIV.), never in English.
  if (language === 'de' && /^[IVXLC]{2,}$/.test(before)) return isOpener(next, language);
  return true;
}

/**
 * Whether a stop lies in a quotation that belongs to one sentence: the object of "that" (`wrote that "It is so. It was."`), or one that is
 * set apart with its speaker (`"It is so. It was." – Jane Doe`).
 */
function isInWhole(text: string, from: number, at: number, end: number, language: TextLanguage): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_QUOTE), at);
  const marks = [...before.matchAll(/["“”„]/g)];
  const open = marks.at(-1);
  const isOpen = open && (open[0] === '"' ? marks.filter(([mark]) => mark === '"').length % 2 === 1 : open[0] === (language === 'de' ? '„' : '“'));
  if (!isOpen) return false;
  const lead = before.slice(0, open.index);
  if (/(?:^|\s)(?:that|dass) $/u.test(lead)) return true;
  const [, speaker] = /^[^"“”„]*["“”] [-–—] ?(\p{Lu}[\p{L}.]*)/u.exec(text.slice(at, Math.min(end, at + LONGEST_QUOTE))) ?? [];
  return lead.trim() === '' && at - LONGEST_QUOTE <= from && speaker !== undefined && !isOpener(speaker, language);
}

function endsSentence(stop: Stop, language: TextLanguage): boolean {
  const { marks, next, nextOpener, closers } = stop;
  if (isLower(next)) return false;
  // A translation or source in brackets, a speaker after a dash: both belong to the quotation before them.
  if (/^[(–—-]/.test(nextOpener) && /["“”»«’]/.test(closers)) return false;
  // "[...]", "(…)", "so. ... The": an omission ends nothing, nor does what stands before one.
  if (stop.omission) return false;
  if (/^\.{2,}$|…$/.test(marks)) return closers === '' ? isOpener(next, language) || (language === 'en' && /^\p{Lu}/u.test(next)) : true;
  if (marks === '.') return endsAtFullStop(stop, language);
  return !(marks === '!' && closers === '' && NAMES_WITH_MARK.has(stop.before));
}

/**
 * The sentences of `text` between `start` and `end`, each trimmed and not empty, in order, together covering everything
 * but white space. A quotation of several sentences is cut like other text. Takes offsets of and gives offsets into `text`.
 */
export function splitSentences(text: string, language: TextLanguage, start = 0, end = text.length): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const close = (to: number) => {
    let [a, b] = [from, to];
    while (a < b && /\s/.test(text.charAt(a))) a += 1;
    while (b > a && /\s/.test(text.charAt(b - 1))) b -= 1;
    if (a < b) sentences.push({ start: a, end: b });
    from = to;
  };
  // Without what comes after: a paragraph without an end mark would search the rest of the manuscript, and so would the next.
  const upToEnd = text.slice(0, end);
  STOP.lastIndex = start;
  for (let found = STOP.exec(upToEnd); found !== null; found = STOP.exec(upToEnd)) {
    const stopEnd = found.index + found[0].length;
    if (stopEnd >= end) break;
    const ideographic = /[。！？]/.test(found[0]);
    if (!ideographic && !/\s/.test(text.charAt(stopEnd))) continue;
    let at = stopEnd;
    while (at < end && /\s/.test(text.charAt(at))) at += 1;
    const openerAt = at;
    while (at < end && at < openerAt + 4 && (OPENING.test(text.charAt(at)) || (at > openerAt && text.charAt(at) === ' '))) at += 1;
    const marks = /^[.!?…。！？]+/.exec(found[0])?.[0] ?? '';
    const before = wordBefore(text, from, found.index);
    const sentenceStart = from;
    const wordStart = found.index - before.length;
    const stop: Stop = {
      marks,
      closers: found[0].slice(marks.length),
      before,
      previous: () => {
        const gapStart = Math.max(sentenceStart, wordStart - 4);
        return wordBefore(text, sentenceStart, gapStart + text.slice(gapStart, wordStart).trimEnd().length);
      },
      next: wordAt(text, at),
      nextOpener: text.slice(openerAt, at),
      omission: (/[\s([{]/.test(text.charAt(found.index - 1)) && /^(?:\.{2,}|…)$/.test(marks)) || (language === 'en' && /^(?:\.{3}|…)\s/.test(text.slice(openerAt, openerAt + 4))),
      label: LABEL.test(text.slice(openerAt, openerAt + REACH)),
      atStart: text.slice(from, Math.min(wordStart, from + REACH)).trim() === '',
    };
    if (ideographic || (endsSentence(stop, language) && (stop.closers !== '' || !isInWhole(text, from, found.index, end, language)))) close(stopEnd);
  }
  close(end);
  return sentences;
}
