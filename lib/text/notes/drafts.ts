// Makes of one stretch of a note the source it names and what it says of it, before sources are joined over all notes.
import type { Span } from '../span';
import { cleaned, openable, placeInside } from './addresses';
import { partsOf, type Parts } from './bibliography';
import { CONFIDENTIAL, CUES, NAMES, PARTIES } from './cues';
import { addressOf, BODY, type Stretch } from './kinds';
import { AGENCY, PLACE } from './known-names';
import { wholeDay } from './note-dates';
import type { Atom, NotedSource, NotedType, SourceMention } from './note';
import { clipped, trimSpan, wholeWords, wordsOf } from './patterns';
import { senderIn, talkIn } from './people';
import { pointersAt } from './pointers';

/** A mention whose source stands by itself. `named`: whether the title is the work's own, not the words the note happens to use. `year`: as written, with its letter. */
export type Draft = { source: NotedSource; named: boolean; yearLabel: string | null; mention: Omit<SourceMention, 'source' | 'spans'> & Span };

const NO_PARTS: Parts = { creator: null, title: null, publisher: null, used: [], quote: false };
const WIRE = wholeWords(AGENCY);
const BY_ADDRESS: ReadonlySet<NotedType> = new Set<NotedType>(['website', 'news_report', 'peer_reviewed', 'book', 'dataset_statistics', 'reference_work', 'image_video', 'agency_wire', 'document_official', 'court_record']);
/** Kinds whose quotations are what somebody said, not what something is called. */
const SPOKEN: ReadonlySet<NotedType> = new Set<NotedType>(['person_interview', 'own_observation', 'court_record', 'social_post', 'document_internal', 'archive_internal']);
const CONNECTIVE = /^(?:vom?|von|am|an|auf|in|im|aus|bei|der|die|das|des|dem|den|und|sowie|mit|zu|zum|zur|nach|laut|so|vgl\.?|siehe|s\.|auch|hier|dort|ab|unter|uhr|az\.?|urt\.?|urteil|beschluss|nr\.?|no\.?|abgerufen|zuletzt|letzter|zugriff|alle|beide|jeweils|both|all|accessed|retrieved|available|url|link|online|pdf|quellen?|sources?|see|also|cf\.?|from|of|on|at|by|the|a|an|and|with|to|as|it|is|per|via|dated|published|doi|isbn|hg\.?|hrsg\.?|ed\.?|eds\.?|vol\.?|issue|heft|jg\.?|bd\.?|jahrgang|teil|s\.?|p\.?|pp\.?|tweet|post|video|page|seite|min\.?|cest|cet|gmt|et|al\.?|hier:|dazu|v\.)$/iu;

/** By what means somebody answered: no remark. */
const MEANS = /(?<!\p{L})(?:per|by|via|am|on the) (?:E-?Mail|Mail|Telefon|SMS|phone|email|telephone)(?!\p{L})/gu;

const OF_THE_HOUSE = new RegExp(CUES.document_internal.source, 'gu');
/** A body that figures are said to come from. */
const AFTER_BY = new RegExp(String.raw`(?<=(?<!\p{L})(?:[Ll]aut|[Ll]t\.|[Nn]ach|[Vv]on|[Vv]ia|[Bb]y|to|[Pp]er|[Ff]rom) (?:der |dem |den |the )?)(?:${NAMES.statistics.source}|${BODY.source})`, 'u');
/** The court of appeal that an American citation names with the year. */
const BY_CIRCUIT = /\([^()\n\v]{1,30}\v{4}\)/u;
/** Verbs of a sentence that has the source inside it. */
const SAYS = wholeWords('ist|sind|war|waren|hat|haben|steht|stehen|stammt|sagt|sagte|nennt|is|are|was|were|has|have|says|said|gives');

/** The most that a source stores: title, names and places. */
const LONGEST_TITLE = 500;
const LONGEST_NAME = 300;
/** Kinds whose origin may have to be protected; what is published has none. */
const PROTECTED: ReadonlySet<NotedType> = new Set<NotedType>(['person_interview', 'document_internal', 'recording_transcript', 'own_observation', 'archive_internal', 'image_video']);

const clippedOrNone = (text: string | null): string | null => text && clipped(text, LONGEST_NAME);
const at = (span: Span | null, by: number): Span | null => span && { start: span.start + by, end: span.end + by };

/** What of the stretch the parts have not spoken for, without the small words between them; null where nothing is left. */
function remaining(text: string, stretch: Stretch, spans: readonly (Span | null)[]): string | null {
  const taken = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let from = stretch.start;
  for (const { start, end } of taken) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  gaps.push({ start: from, end: stretch.end });
  const kept = gaps.map((gap) => saying(text, gap)).filter((span) => span !== null);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return null;
  // Words on both sides of the source are one sentence with the source in it: it is kept whole.
  const isAround = kept.length > 1 ? /\p{Ll}/u.test(text.slice(first.start, first.end)) : gaps.length > 1 && SAYS.test(gaps.map((gap) => text.slice(gap.start, gap.end)).join(' ')) && first.start < (taken.at(-1)?.start ?? 0);
  return isAround ? wordsOf(text, trimSpan(text, stretch)) : kept.map((span) => wordsOf(text, span)).join('; ');
}

function saying(text: string, gap: Span): Span | null {
  let { start, end } = trimSpan(text, gap);
  const saysSomething = text.slice(start, end).split(/[\s,;:()[\]]+/).some((word) => /\p{L}{3}/u.test(word) && !CONNECTIVE.test(word));
  for (let turn = 0; turn < 12 && start < end; turn += 1) {
    const head = /^\S+/.exec(text.slice(start, Math.min(end, start + 60)))?.[0] ?? '';
    if (!CONNECTIVE.test(head.replace(/[,:;()[\]]/g, '')) && (saysSomething || /[\p{L}]/u.test(head))) break;
    ({ start } = trimSpan(text, { start: start + Math.max(1, head.length), end }));
  }
  for (let turn = 0; turn < 12 && start < end; turn += 1) {
    const tail = /\S+$/.exec(text.slice(Math.max(start, end - 60), end))?.[0] ?? '';
    if (!CONNECTIVE.test(tail.replace(/[.,:;()[\]]/g, '')) && /[\p{L}\p{N}]/u.test(tail)) break;
    ({ end } = trimSpan(text, { start, end: end - Math.max(1, tail.length) }));
  }
  // A remark in brackets stands without them.
  if (text.charAt(start) === '(' && text.charAt(end - 1) === ')' && !text.slice(start + 1, end - 1).includes('(')) [start, end] = [start + 1, end - 1];
  const said = text.slice(start, end);
  return start < end && /\p{L}{2}/u.test(said) && (/\s/.test(said) || said.length > 3) ? { start, end } : null;
}

function partsFor(stretch: Stretch, type: NotedType, from: number): Parts {
  const { words } = stretch;
  if (type === 'person_interview') {
    const talk = talkIn(words, from);
    return talk ? { ...NO_PARTS, creator: talk.person, used: [talk.title, ...everyOne(words, MEANS)] } : NO_PARTS;
  }
  if (type === 'press_release') {
    const parts = partsOf(stretch, from, type);
    const creator = senderIn(words, from, CUES.press_release);
    return { ...NO_PARTS, creator, quote: parts.quote, used: [found(words, CUES.press_release)].filter((span) => span !== null) };
  }
  if (type === 'social_post') {
    const creator = senderIn(words, from, CUES.social_post);
    return { ...NO_PARTS, creator, used: [found(words, CUES.social_post)].filter((span) => span !== null) };
  }
  if (type === 'court_record') return { ...NO_PARTS, creator: found(words, NAMES.court), title: at(found(words.slice(from), PARTIES), from), used: [found(words, CUES.court_record), found(words, BY_CIRCUIT)].filter((span) => span !== null) };
  if (type === 'agency_wire') {
    const { quote } = partsOf(stretch, from, type);
    const wire = found(words, WIRE);
    return { ...NO_PARTS, publisher: wire, quote, used: [/^-?(?:[ -](?:Meldung|Bericht|Agenturmeldung|Eilmeldung|wire|report|story))?/u.exec(words.slice(wire?.end ?? 0))?.[0].length ?? 0].map((length) => ({ start: wire?.end ?? 0, end: (wire?.end ?? 0) + length })) };
  }
  if (type === 'document_internal') return { ...NO_PARTS, used: everyOne(words, OF_THE_HOUSE) };
  if (type === 'own_observation' || type === 'archive_internal') return NO_PARTS;
  const parts = partsOf(stretch, from, type);
  // "So Eberle im Interview mit dem SWR": the paper, wherever it stands.
  if (type === 'news_report' && parts.publisher === null && parts.creator === null) return { ...parts, publisher: found(words, NAMES.publication) };
  // "Kurs laut EZB": the body behind the figures, wherever it stands.
  if ((type === 'document_official' || type === 'dataset_statistics') && parts.creator === null && parts.publisher === null) return { ...parts, creator: found(words, AFTER_BY) };
  return parts;
}

/** A conversation is called by its kind and who was in it, in the note's words. */
function talkTitle({ words }: Stretch, from: number): string | null {
  const talk = talkIn(words, from);
  if (!talk) return null;
  const { person, cue, title } = talk;
  return (person === null || person.start > cue.start ? wordsOf(words, title) : `${wordsOf(words, cue)}, ${wordsOf(words, person)}`).trim();
}

/** Where the head is part of who made it, all of them is the name. */
function nameByHead(head: Span | null, creator: Span | null, words: (span: Span | null) => string | null): string | null {
  return words(head !== null && creator !== null && head.start >= creator.start && head.end <= creator.end ? creator : head);
}

/** A judgment is called by its court and docket, a paper of state by its number, as the note writes them. */
function nameByNumber(text: string, { atoms }: Stretch, type: NotedType, court: string | null): string | null {
  const atom = atoms.find(({ identifier }) => identifier === (type === 'court_record' ? 'docket' : 'drucksache'));
  if (!atom) return null;
  return type === 'court_record' ? [court, atom.value].filter((part) => part !== null).join(' ') : wordsOf(text, atom);
}

const everyOne = (words: string, pattern: RegExp): Span[] => [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function found(words: string, pattern: RegExp): Span | null {
  const match = pattern.exec(words.slice(0, 1_000));
  return match && { start: match.index, end: match.index + match[0].length };
}

/** The words a source without a title is known by: those before its first day, number or mark. */
function headOf(stretch: Stretch, from: number): Span | null {
  const { words } = stretch;
  const [head = ''] = /^(?:[^\n,;:()„“”"]|,(?=\d)){2,160}?(?=\s(?:vom|v\.|am|dated|on|Az\.|Aktenzeichen)\s?(?=[\v\n])|[\n,;:()„“”"]|\.\s|$)/u.exec(words.slice(from, from + 170)) ?? [];
  const span = trimSpan(words.slice(0, from + head.length).replaceAll('\v', 'x'), { start: from, end: from + head.replace(/\s?\v{5,}[\s.]*$|\s?\.$/, '').length });
  return span.end - span.start > 1 && /[\p{L}\p{N}]/u.test(words.slice(span.start, span.end)) ? span : null;
}

/** Set apart by a mark or a preposition, as days of publication are; in a sentence about a page any day may be meant. */
const SET_APART = new RegExp(String.raw`(?:^|[,.;:(\[–—|"“”\n]|(?<!\p{L})(?:vom|v\.|am|on|dated|of|published|veröffentlicht)|(?<!\p{L})${PLACE})[^\S\n]{0,2}$`, 'u');

/** The day or year of publication and the words that say it; the letter of a year (`2021a`) is in its label. */
function dateOf(text: string, stretch: Stretch, type: NotedType, title: Span | null, written: string | null): { day: string | null; year: number | null; label: string | null; atom: Atom | null } {
  const before = ({ start }: Atom, reach: number) => stretch.words.slice(Math.max(0, start - stretch.start - reach), start - stretch.start);
  const isInTitle = (atom: Atom) => title !== null && atom.start >= title.start && atom.end <= title.end;
  const isOfData = (atom: Atom) => /(?<!\p{L})(?:Daten)?[Ss]tand:?\s$/u.test(before(atom, 14));
  const isApart = (atom: Atom) => (type !== 'website' && !SAYS.test(stretch.words)) || SET_APART.test(before(atom, 40));
  const dates = stretch.atoms.filter((atom) => atom.kind === 'date' && !isInTitle(atom) && !isOfData(atom) && isApart(atom));
  const atom = dates.find(({ value }) => wholeDay(value, written) !== null) ?? dates.find(({ value }) => !value.startsWith('XXXX')) ?? null;
  if (!atom) return { day: null, year: null, label: null, atom };
  const day = wholeDay(atom.value, written);
  const year = (day ?? atom.value).slice(0, 4);
  return { day, year: Number(year), label: year + (/^[a-e](?![\p{L}\p{N}])/u.exec(text.slice(atom.end, atom.end + 2))?.[0] ?? ''), atom };
}

/** Where a pattern stands in a stretch, counted from the note's start. */
function inStretch(pattern: RegExp, { words, start }: Stretch): Span | null {
  const match = pattern.exec(words);
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

/** Places with nothing but a blank between them are one: "Art. 5 Abs. 1". */
function runs(text: string, places: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of places) {
    const last = joined.at(-1);
    if (last && /^[^\S\n]{1,2}$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** What the stretch says of its source besides naming it; also for sources that stood before. `used`: spans of the note that are spoken for. */
export function mentionOf(text: string, stretch: Stretch, used: readonly (Span | null)[], excerpt: Atom | undefined, written: string | null): Draft['mention'] {
  const { atoms, start } = stretch;
  const pointed = pointersAt(stretch.words, 0, stretch.words.length);
  const places = atoms.filter(({ kind }) => kind === 'locator').filter((atom) => !used.some((span) => span !== null && atom.start >= span.start && atom.end <= span.end && span.end - span.start < stretch.end - start));
  const here = places.filter((atom) => /(?:hier|here)[\s:]{1,3}$/iu.test(text.slice(Math.max(start, atom.start - 8), atom.start)));
  // Chicago gives the page as a bare number after the brackets.
  const [, bare = null] = places.length > 0 ? [] : (/\v\), (\d{1,4}(?:[–-]\d{1,4})?)\.?\s*$/.exec(stretch.words.slice(-40)) ?? []);
  const seen = atoms.find(({ kind }) => kind === 'access');
  const said = atoms.filter((atom) => !['quote', 'date'].includes(atom.kind) || atom === excerpt);
  const days = atoms.filter((atom) => atom.kind === 'date' && !used.some((span) => span !== null && atom.start >= span.start && atom.end <= span.end));
  const note = remaining(text, stretch, [...used, ...said, pointed.words > 0 ? { start, end: start + pointed.at } : null, inStretch(CONFIDENTIAL, stretch)]);
  return {
    locator: clippedOrNone(runs(text, here.length > 0 ? here : places).map((span) => wordsOf(text, span)).join(', ') || bare),
    accessedOn: seen ? wholeDay(seen.value, written) : null,
    excerpt: excerpt ? excerpt.value.replace(/[\s,]{1,4}$/u, '').trim() : null,
    stance: pointed.stance,
    // A day that is not the source's own is not lost.
    note: note ?? (days.map((day) => wordsOf(text, day)).join(', ') || null),
    ...trimSpan(text, stretch),
  };
}

/** The address of a source; that of a database of studies or laws stands in the number that was read from it. */
function urlOf(text: string, stretch: Stretch): string | null {
  const address = addressOf(stretch);
  const number = stretch.atoms.find(({ identifier, start, end }) => identifier !== undefined && identifier !== 'doi' && /^https?:/i.test(text.slice(start, end)));
  return address ?? (number ? openable(text.slice(number.start, number.end)) : null);
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '');

/** The source that a stretch of this type names. `written`: the day of the note, or null. Offsets of the mention are those of the note's text. */
export function draftOf(text: string, stretch: Stretch, type: NotedType, written: string | null): Draft {
  const { from, start: by, atoms } = stretch;
  const parts = partsFor(stretch, type, from);
  const words = (span: Span | null) => (span === null ? null : wordsOf(text, span));
  const [quote, second] = atoms.filter(({ kind }) => kind === 'quote');
  const isTitle = quote !== undefined && !SPOKEN.has(type) && (parts.quote || (type === 'press_release' && !/:\s?$/.test(stretch.words.slice(0, quote.start - by))));
  const title = isTitle ? { start: quote.start, end: quote.end } : at(parts.title, by);
  const law = atoms.find(({ kind }) => kind === 'law');
  const head = title || law ? null : at(type === 'person_interview' ? (parts.used[0] ?? null) : headOf(stretch, from), by);
  const own = isTitle ? quote.value.replace(/[\s.,]{1,4}$/u, '').trim() : (words(title) ?? law?.value ?? null);
  const url = urlOf(text, stretch);
  const [creator, publisher] = [at(parts.creator, by), at(parts.publisher, by)];
  const { day, year, label, atom: date } = dateOf(text, stretch, type, title, written);
  const identifiers = Object.fromEntries(atoms.flatMap((atom) => (atom.identifier ? [[atom.identifier, atom.value]] : []))) as NotedSource['identifiers'];
  // A page without a title is known by its address; the words before that are a remark.
  const isNamedByHead = head !== null && (url === null || !BY_ADDRESS.has(type));
  const used = [creator, publisher, title, date, isNamedByHead ? head : null, ...parts.used.map((span) => at(span, by))];
  const mention = mentionOf(text, stretch, used, isTitle ? second : quote, written);
  const names = [own, type === 'person_interview' ? talkTitle(stretch, from) : null, nameByNumber(text, stretch, type, words(creator)), isNamedByHead ? nameByHead(head, creator, words) : null, url && withoutScheme(url), Object.values(identifiers)[0], words(stretch)];
  const source: NotedSource = {
    type,
    title: clipped(names.find((name) => name !== null && name !== undefined && name !== '') ?? type, LONGEST_TITLE),
    creator: clippedOrNone(words(creator)),
    publisher: clippedOrNone(words(publisher)?.replace(/^(?:der|die|das|dem|den|the) /u, '') ?? null),
    url: url && cleaned(url),
    publishedOn: day,
    year,
    identifiers,
    confidential: PROTECTED.has(type) && CONFIDENTIAL.test(stretch.words),
  };
  return { source, named: own !== null, yearLabel: label, mention: { ...mention, locator: mention.locator ?? (url && placeInside(url)) } };
}
