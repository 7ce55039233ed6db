// Finds in a note the words that have a meaning of their own, each once: addresses, numbers of works, places, days, quotations.
import { firstFit, type Span } from '../span';
import { addresses, openable } from './addresses';
import { identifiers } from './identifiers';
import { laws, locators } from './locators';
import { noteDates, type NoteDate } from './note-dates';
import type { Atom, Note } from './note';

const QUOTE = /„([^„“”\n]{1,1500})[“”]|„([^„"\n]{1,1500})"|»([^»«\n]{1,1500})«|«([^»«\n]{1,1500})»|“([^“”\n]{1,1500})”|"([^"\n]{1,1500})"|‚([^‚‘’\n]{3,300})[‘’](?!\p{L})|(?<![\p{L}\p{N}])‘([^‘’\n]{3,300})’(?!\p{L})|(?<![\p{L}\p{N}])'([^'\n]{3,300})'(?!\p{L})/gu;
const SEEN = String.raw`(?:(?:zuletzt|letztmals|letzter|last|most recently|alle|beide|jeweils|both|all|sämtlich)[^\S\n]){0,3}(?:abgerufen|aufgerufen|abgefragt|eingesehen|zugegriffen|besucht|heruntergeladen|Zugriff|Abruf|Abrufdatum|Zugriffsdatum|Stand|Datenstand|accessed|retrieved|viewed|visited|downloaded|checked|as of|status as of|access date|date of access)(?:[^\S\n]?(?:am|on|vom|zum|:|,|der Daten)){0,3}[^\S\n]?`;
const BEFORE_DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])${SEEN}$`, 'iu');
const AFTER_DAY = /^[^\S\n]?(?:abgerufen|aufgerufen|eingesehen|accessed)(?!\p{L})|^,?[^\S\n]from(?=[^\S\n]https?:)/iu;
const FOR_ALL = /(?:alle|beide|jeweils|both|all|sämtlich)[^\S\n]/iu;
/** How far before a day the words may begin that call it the day of access. */
const REACH = 70;
// Links are looked for in order, each not far from the one before.
const LINK_REACH = 20_000;

type Linked = Span & { url: string };

/** Which places of a text are spoken for. */
class Claims {
  private readonly taken: Uint8Array;
  constructor(length: number) {
    this.taken = new Uint8Array(length);
  }
  take({ start, end }: Span): boolean {
    if (start >= end || this.taken.subarray(start, end).includes(1)) return false;
    this.taken.fill(1, start, end);
    return true;
  }
}

function* seen(text: string, dates: readonly NoteDate[]): Generator<Atom> {
  for (const { start, end, iso } of dates) {
    const [before = ''] = BEFORE_DAY.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
    const [after = ''] = AFTER_DAY.exec(text.slice(end, end + 20)) ?? [];
    if (before === '' && (after === '' || after.includes('from'))) continue;
    // "Stand 2024" is what the figures are of, not a day on which somebody looked.
    if (/^\d{4}(?:-\d\d)?$/.test(iso)) continue;
    yield { kind: 'access', start: start - before.length, end: end + after.length, value: iso, everywhere: FOR_ALL.test(before) };
  }
}

/** In brackets right after an address, a day is the one on which it was opened. */
function afterAddress(text: string, atom: Atom, previous: Atom | undefined): Atom {
  const isOne = atom.kind === 'date' && previous?.kind === 'url' && /^[^\S\n]?\[$/.test(text.slice(previous.end, atom.start)) && text.charAt(atom.end) === ']';
  return isOne ? { ...atom, kind: 'access' } : atom;
}

function* everything(text: string): Generator<Atom> {
  const dates = [...noteDates(text)];
  for (const { start, end, identifier, value } of identifiers(text)) yield { kind: 'identifier', start, end, value, identifier };
  for (const { start, end, url, bare } of addresses(text)) yield { kind: 'url', start, end, value: url, ...(bare ? { everywhere: true } : {}) };
  for (const found of text.matchAll(QUOTE)) yield { kind: 'quote', start: found.index, end: found.index + found[0].length, value: found.slice(1).find((words) => words !== undefined) ?? '' };
  yield* seen(text, dates);
  for (const { place, law } of laws(text)) {
    yield { kind: 'locator', ...place, value: text.slice(place.start, place.end) };
    yield { kind: 'law', ...law, value: text.slice(law.start, law.end) };
  }
  for (const { start, end } of locators(text)) yield { kind: 'locator', start, end, value: text.slice(start, end) };
  for (const { start, end, iso } of dates) yield { kind: 'date', start, end, value: iso };
}

/** Where the words of a note's links stand; those that it does not hold stand at its end. */
function linkedWords({ text, links }: Note): Linked[] {
  let from = 0;
  return links.flatMap((link): Linked[] => {
    const url = openable(link.url);
    if (url === null || !/^https?:/i.test(link.url)) return [];
    const at = link.text.trim() === '' ? -1 : text.slice(from, from + LINK_REACH).indexOf(link.text);
    if (at < 0) return [{ start: text.length, end: text.length, url }];
    const start = from + at;
    from = start + link.text.length;
    return [{ start, end: from, url }];
  });
}

/**
 * The atoms of a note in text order, none overlapping another, and the addresses that hang on words without being among them.
 * A link whose words are an address gives that atom the true address. Takes linear time.
 */
export function readAtoms(note: Note): { atoms: Atom[]; linked: Linked[] } {
  const { text } = note;
  const claims = new Claims(text.length);
  const found: Atom[] = [];
  for (const atom of everything(text)) if (claims.take(atom)) found.push(atom);
  const atoms = found.sort((a, b) => a.start - b.start).map((atom, at, all) => afterAddress(text, atom, all[at - 1]));
  const linked = linkedWords(note).filter((link) => {
    const at = firstFit(atoms, (atom) => atom.end > link.start);
    const atom = atoms[at];
    if (atom === undefined || atom.start >= link.end || atom.kind !== 'url') return true;
    atoms[at] = { ...atom, value: link.url, everywhere: false };
    return false;
  });
  return { atoms, linked };
}
