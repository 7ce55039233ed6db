// Cuts a note into the stretches that name one source each.
import { splitSentences } from '../sentences';
import { firstFit, type Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { addressKey } from './addresses';
import { NAMES, TO_DO } from './cues';
import { kindOf, type Stretch } from './kinds';
import type { Atom, NotedType } from './note';
import { wholeWords } from './patterns';
import { pointersAt } from './pointers';
import { referenceIn } from './references';

type Linked = Span & { url: string };
type Sheet = { text: string; words: string; atoms: readonly Atom[]; linked: readonly Linked[]; language: TextLanguage };

/** What can begin a source in the middle of a note whatever stands before it. */
const HEAD = /^(?:Telefon|Telefonat|Gespräch|Interview|Hintergrundgespräch|E-?Mail|Mail|Anruf|Auskunft|Schriftliche|Urteil|Beschluss|Pressemitteilung|Pressekonferenz|Phone call|Call with|Conversation|Email|Press release|Author[’']s|Own |Eigene |Vor Ort|BGH|BVerfG|BVerwG|EuGH|EGMR|OLG|LG |AG |VG |OVG |Bundestags|BT-Drs|Drucksache|Plenarprotokoll|§|Art\.|Ebd|Ebenda|Ibid|Wikipedia|Transcript|Transkript|Mitschnitt|Video|Podcast|Tweet|Post |Geschäftsbericht|Jahresbericht|Annual report|company slides)/u;
const KNOWN = new RegExp(`^(?:${[NAMES.publication, NAMES.agency, NAMES.statistics, NAMES.court].map(({ source }) => source).join('|')})`, 'u');
const JOINT = /(?<=[\s,.;)\n\v])(?:sowie|vgl\. auch|siehe auch|s\. auch|see also|cf\. also|as well as|und auch|ebenso|ferner|außerdem|und|and|anders|dagegen|but see|confirmed by|bestätigt (?:durch|von|auch)|quelle(?= ist|:)|source(?= is|:))(?=[\s:])/giu;
const WEAK_JOINT = /^(?:und|and)$/i;
const ENUMERATION = /(?<=^|[\s:;,.)])\(?(?:[1-9a-h]\)|[1-9]\.(?=\s\p{Lu}|\s\n))(?=\s|\n)/gu;
const LONE_NAME = /^[\s]{0,3}\p{Lu}[\p{L}'’-]{1,40}, ?(?:\p{Lu}\.?[\s-]?){1,4}$|^[\s]{0,3}\p{Lu}[\p{L}'’-]{1,40}, \p{Lu}[\p{L}'’-]{1,30}$/u;
/** A source is announced: what stands before is a remark. */
const NAMED_SO = /^\s{0,2}(?:Quellen?|Sources?|Belege?|Nachweis|Siehe|Vgl\.|See|Cf\.)(?!\p{L})/u;
/** An entry in APA's style goes on after its title, whatever paper it names then. */
const ENTRY = /^[^\n\v()]{2,200}\(\v+[a-e]?\)[.:,]?\s/u;
const PROSE = wholeWords('ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|kann|sagt|sagte|stimmt|gerundet|steht|bestätigt|gilt|is|are|was|were|has|have|had|says|said|confirmed|confirms|rounded|matches|will|can');

/** The text with every atom but quotations blotted out: days as `\v`, others as `\n`. Its own breaks stay what they are. */
function blot(text: string, atoms: readonly Atom[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { kind, start, end } of atoms) {
    if (kind === 'quote') continue;
    parts.push(text.slice(at, start), (kind === 'date' ? '\v' : '\n').repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The stretch of a sheet at a span. */
function stretchOf({ words, atoms, linked }: Sheet, { start, end }: Span): Stretch {
  const from = firstFit(atoms, (atom) => atom.end > start);
  const to = firstFit(atoms, (atom) => atom.start >= end);
  const first = firstFit(linked, (link) => link.end > start || link.start >= end);
  const urls: string[] = [];
  for (let at = first; at < linked.length; at += 1) {
    const link = linked[at];
    // Links on no words of the note stand at its end.
    if (!link || (link.start >= end && end < words.length)) break;
    urls.push(link.url);
  }
  return { start, end, words: words.slice(start, end), from: pointersAt(words.slice(start, end), 0, end - start).at, atoms: atoms.slice(from, to), linked: urls };
}

const nameOf = (stretch: Stretch): NotedType | 'reference' | null => (referenceIn(stretch) === null ? kindOf(stretch) : 'reference');

function inAtom(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[firstFit(atoms, ({ end }) => end > at)];
  return atom !== undefined && atom.start < at;
}

/** Lines, semicolons outside of brackets, and the items of a list. */
function hardCuts({ text, atoms }: Sheet): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const found of text.matchAll(/[\n\v\f\r\u2028\u2029;()[\]]/g)) {
    if (inAtom(atoms, found.index) || inAtom(atoms, found.index + 1)) continue;
    if (found[0] === '(' || found[0] === '[') depth += 1;
    else if (found[0] === ')' || found[0] === ']') depth = Math.max(0, depth - 1);
    else if (found[0] !== ';') {
      depth = 0;
      cuts.push(found.index + 1);
    } else if (depth === 0) cuts.push(found.index + 1);
  }
  const items = [...text.matchAll(ENUMERATION)].filter(({ index }) => !inAtom(atoms, index));
  if (items.length > 1) cuts.push(...items.map(({ index }) => index));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

const isAddress = (atom: Atom): boolean => atom.kind === 'url' && atom.everywhere !== true;

/** After an address and what hangs on it, where another page's address follows. */
function addressCuts(sheet: Sheet, { start, end }: Span): number[] {
  const { atoms } = stretchOf(sheet, { start, end });
  const cuts: number[] = [];
  let previous: Atom | null = null;
  let tail = start;
  for (const atom of atoms) {
    const gap = sheet.text.slice(tail, atom.start);
    if (isAddress(atom)) {
      if (previous && addressKey(previous.value) !== addressKey(atom.value)) cuts.push(tail);
      previous = atom;
      tail = atom.end;
    } else if (previous && /^[\s,.()[\]–-]{0,6}$/.test(gap) && atom.kind !== 'quote') tail = atom.end + (/^[)\]]/.test(sheet.text.slice(atom.end, atom.end + 1)) ? 1 : 0);
  }
  return cuts;
}

type Cut = { at: number; why: 'sentence' | 'joint' | 'weak' | 'address' };

function softCuts(sheet: Sheet, span: Span): Cut[] {
  const { text, words, language } = sheet;
  const letters = words.slice(span.start, span.end).replace(/[\n\v]/g, 'x');
  const sentences = splitSentences(letters, language).slice(1).map(({ start }): Cut => ({ at: span.start + start, why: 'sentence' }));
  const joints = [...text.slice(span.start, span.end).matchAll(JOINT)].map((found): Cut => ({ at: span.start + found.index, why: WEAK_JOINT.test(found[0]) ? 'weak' : 'joint' }));
  const addresses = addressCuts(sheet, span).map((at): Cut => ({ at, why: 'address' }));
  const cuts = [...addresses, ...sentences, ...joints.filter(({ at }) => !inAtom(sheet.atoms, at))].filter(({ at }) => at > span.start && at < span.end).sort((a, b) => a.at - b.at);
  return cuts.filter(({ at }, index) => at !== cuts[index - 1]?.at);
}

const isComplete = ({ atoms, linked }: Stretch): boolean => linked.length > 0 || atoms.some((atom) => isAddress(atom) || atom.kind === 'access' || atom.kind === 'locator' || (atom.kind === 'date' && atom.value.length > 4));
const isProse = ({ words }: Stretch): boolean => words.length > 12 && (PROSE.test(words) || TO_DO.test(words));

type Group = Span & { kind: NotedType | 'reference' | null; complete: boolean };

function opens(group: Group, next: Stretch, kind: Group['kind'], why: Cut['why'], sheet: Sheet): boolean {
  if (why === 'address') return true;
  if (kind === null) return false;
  const pointed = pointersAt(sheet.words, next.start, next.end);
  const head = sheet.text.slice(pointed.at, pointed.at + 80);
  const isHead = HEAD.test(head) || referenceIn(next) !== null;
  const isKnown = KNOWN.test(head) || next.atoms[0]?.start === pointed.at;
  if (why === 'weak') return group.kind !== null && (isHead || isKnown);
  if (why === 'joint' && group.kind !== null) return true;
  if (group.kind === null && NAMED_SO.test(sheet.words.slice(next.start, next.start + 20))) return true;
  if (group.kind === null) return isProse(stretchOf(sheet, { start: Math.max(group.start, group.end - 400), end: group.end })) && (isHead || isKnown || pointed.words > 0);
  if (isHead || pointed.words > 0) return true;
  if (!group.complete || ENTRY.test(sheet.words.slice(group.start, group.start + 300))) return false;
  // Another kind of source with a day, a number or an address of its own.
  return isKnown || (why === 'sentence' && kind !== group.kind && next.atoms.some((atom) => isAddress(atom) || atom.kind === 'identifier' || (atom.kind === 'date' && atom.value.length > 7)));
}

function groupsOf(sheet: Sheet, span: Span): Group[] {
  const cuts = softCuts(sheet, span);
  const groups: Group[] = [];
  const bounds: readonly Cut[] = [{ at: span.start, why: 'sentence' }, ...cuts];
  bounds.forEach(({ at, why }, index) => {
    const next = stretchOf(sheet, { start: at, end: bounds[index + 1]?.at ?? span.end });
    const last = groups.at(-1);
    const kind = nameOf(next);
    if (last && !opens(last, next, kind, why, sheet)) {
      last.end = next.end;
      last.kind ??= kind;
      last.complete ||= isComplete(next);
    } else groups.push({ start: next.start, end: next.end, kind, complete: isComplete(next) });
  });
  return groups;
}

/** Whether a line or item that names nothing by itself is the first half of what follows: a lone name, an entry that a line broke. */
function runsOn(sheet: Sheet, first: Span, next: Span): boolean {
  const stretch = stretchOf(sheet, first);
  if (stretch.words.length > 600 || nameOf(stretch) !== null || next.start >= next.end) return false;
  const written = stretch.words.replace(/[\s;]{1,4}$/, '');
  const breaks = sheet.text.charAt(first.end - 1);
  if (breaks === ';') return LONE_NAME.test(written);
  const following = sheet.text.slice(next.start, next.start + 40).trimStart();
  return /[,:]$/.test(written) || /^\p{Ll}/u.test(following) || (/^\s{0,3}\p{Lu}[\p{L}.,'’ -]{2,60}: /u.test(stretch.words) && /[\v]/.test(stretchOf(sheet, next).words));
}

/** The stretches of a note in order, together its whole text; each names at most one source, or one place of an earlier one. Takes linear time. */
export function cutNote(text: string, atoms: readonly Atom[], linked: readonly Linked[], language: TextLanguage): Stretch[] {
  const sheet: Sheet = { text, words: blot(text, atoms), atoms, linked, language };
  const cuts = hardCuts(sheet);
  const bounds = [0, ...cuts, text.length];
  const items = bounds.slice(0, -1).map((start, at): Span => ({ start, end: bounds[at + 1] ?? text.length })).filter(({ start, end }) => start < end);
  if (items.length === 0) items.push({ start: 0, end: text.length });
  const joined: Span[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    // Marks alone are no piece of their own.
    if (last && (!/[\p{L}\p{N}]/u.test(text.slice(item.start, item.end)) || runsOn(sheet, last, item))) last.end = item.end;
    else joined.push({ ...item });
  }
  return joined.flatMap((span) => groupsOf(sheet, span)).map((span) => stretchOf(sheet, span));
}
