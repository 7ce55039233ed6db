// A small annotated text, as the desk would read it from a file.
import type { AnnotatedText } from '../annotated-file';

const note = (label: string, text: string): AnnotatedText['notes'][number] => ({ kind: 'footnote', label, author: null, date: null, resolved: false, text, replies: [], page: null });
const source = (title: string): AnnotatedText['sources'][number] => ({ type: 'website', title, creator: null, publisher: null, url: null, publishedOn: null, year: null, identifiers: {}, confidential: false, libraryId: null });
const evidence = (of: number, locator: string | null = null): AnnotatedText['claims'][number]['evidence'][number] => ({ source: of, locator, accessedOn: null, excerpt: null, stance: 'supports', note: null });

/** Three claims on two sources; the second source proves the last two. A fourth note has no place, and alone names the third source. */
export const ANNOTATED: AnnotatedText = {
  text: 'Der Rat tagte. Er stimmte ab. Niemand sprach.',
  language: 'de',
  notes: [note('1', 'Protokoll'), note('2', 'Zeitung, S. 3'), note('3', 'Ebd., S. 4'), note('4', 'Gespräch')],
  sources: [source('Protokoll'), source('Zeitung'), source('Gespräch')],
  claims: [
    { start: 0, end: 13, exact: 'Der Rat tagte', type: 'event', notes: [0], evidence: [evidence(0)] },
    { start: 15, end: 28, exact: 'Er stimmte ab', type: 'event', notes: [1], evidence: [evidence(1, 'S. 3')] },
    { start: 30, end: 44, exact: 'Niemand sprach', type: 'other', notes: [2], evidence: [evidence(1, 'S. 4')] },
  ],
  loose: [3],
  known: [],
};
