// Reads notes with their expected sources from a plain table, and writes what was found in the same words.
import type { Note, NotedSource, SourceMention } from '../note';
import { readNotes } from '../read-notes';
import type { TextLanguage } from '../../word-lists';

/** Fields by their letters: `c` creator, `t` title, `p` publisher, `u` URL, `d` day or year, `l` locator, `a` accessed, `q` excerpt, `n` note, `s` stance, `conf`; identifiers by name (`az` docket, `drs` Drucksache). */
export type Fields = Record<string, string>;
export type MarkedNote = Note & { wanted: Fields[] };
/** Notes that belong to one manuscript. */
export type MarkedDocument = { language: TextLanguage; notes: MarkedNote[] };

function fieldsOf(line: string): Fields {
  const [type = '', ...rest] = line.split(' | ');
  const pairs = rest.map((part): [string, string] => {
    const colon = part.indexOf(':');
    return colon < 0 ? [part.trim(), 'yes'] : [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
  });
  const typed: [string, string][] = type.includes(':') ? [[type.slice(0, type.indexOf(':')), type.slice(type.indexOf(':') + 1).trim()]] : [['type', type.trim()]];
  return Object.fromEntries([...typed, ...pairs]);
}

/**
 * Documents begin with `@de` or `@en` (and `@de 2025-04-01` for the day the notes were written). `label> text` is a note, `\n` in it a line break,
 * `+ url "words"` a link of it, `= …` a mention, `= -` none. Lines with `#` are remarks.
 */
export function parseMarked(table: string): MarkedDocument[] {
  const documents: MarkedDocument[] = [];
  let date: string | null = null;
  for (const line of table.split('\n')) {
    const note = documents.at(-1)?.notes.at(-1);
    const [, language, day] = /^@(de|en)(?: (\d{4}-\d\d-\d\d))?$/.exec(line) ?? [];
    const [, label, text] = /^([^ >]*)> (.*)$/.exec(line) ?? [];
    const [, url, words] = /^\+ (\S+)(?: "(.*)")?$/.exec(line) ?? [];
    if (language !== undefined) {
      documents.push({ language: language as TextLanguage, notes: [] });
      date = day ?? null;
    } else if (text !== undefined) documents.at(-1)?.notes.push({ label: label === '' ? null : (label ?? null), text: text.replaceAll('\\n', '\n'), links: [], date, wanted: [] });
    else if (url !== undefined && note) note.links = [...note.links, { url, text: words ?? '' }];
    else if (line.startsWith('= ') && line !== '= -') note?.wanted.push(fieldsOf(line.slice(2)));
  }
  return documents;
}

/** A mention and its source, in the fields of the table. */
export function fieldsFound(mention: SourceMention, source: NotedSource): Fields {
  const { doi, isbn, pmid, arxiv, docket, drucksache, celex, ecli } = source.identifiers;
  const all = {
    type: source.type, c: source.creator, t: source.title, p: source.publisher, u: source.url, d: source.publishedOn ?? source.year?.toString(), l: mention.locator, a: mention.accessedOn, q: mention.excerpt, n: mention.note, s: mention.stance,
    doi, isbn, pmid, arxiv, az: docket, drs: drucksache, celex, ecli, conf: source.confidential ? 'yes' : null,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** What is found in a document's notes, note by note. */
export function readMarked({ language, notes }: MarkedDocument): Fields[][] {
  const read = readNotes(notes, language);
  return read.notes.map(({ mentions }) => mentions.flatMap((mention) => {
    const source = read.sources[mention.source];
    return source ? [fieldsFound(mention, source)] : [];
  }));
}

/** The fields as a line of the table. */
export const lineOf = (fields: Fields): string => Object.entries(fields).map(([name, value]) => (name === 'type' ? value : name === 'conf' ? 'conf' : `${name}:${value}`)).join(' | ');

/** The found fields that a table's line speaks of: a title only where the line has one, since without one it is whatever words the note has. */
export function spokenOf(found: Fields, wanted: Fields): Fields {
  return Object.fromEntries(Object.entries(found).filter(([name]) => name !== 't' || wanted.t !== undefined));
}
