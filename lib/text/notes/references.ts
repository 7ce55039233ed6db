// Words of a note that name no source of their own but one that came before: "ebd.", "a. a. O.", "siehe Fn. 3", "Müller 2021".
import type { Span } from '../span';
import type { Stretch } from './kinds';

/**
 * `same`: the source before; `earlier`: the newest one of these names, or the one before where there are none; `note`: what another note names;
 * `short`: a work by its author and year, if one is known. `span`: the words of it, counted from the stretch's start.
 */
export type Reference = { kind: 'same' | 'earlier' | 'note' | 'short'; names: string | null; label: string | null; year: string | null; place: string | null; span: Span };

const SURNAME = String.raw`(?:(?:von|van|de|zu|der|den) ){0,2}(?:\d{1,3}(?=\p{Lu}))?\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:, \p{Lu}\.(?: ?\p{Lu}\.)?)?`;
const NAMES = String.raw`(?<names>${SURNAME}(?:(?:,? ?(?:&|/)|,? (?:und|and|u\.)|[,;])\s?${SURNAME}){0,3}(?: et al\.?| u\. ?a\.| und andere| and others)?)`;
const IBID = String.raw`(?:[Ee]bd|[Ee]benda|[Ee]bda|[Ii]bid|[Ii]bidem|IBID|EBD)(?![\p{L}])\.?`;
const CITED = String.raw`(?:a\. ?a\. ?O\.?|aaO|A\. ?a\. ?O\.|op\. ?cit\.?|[Oo]p\. [Cc]it\.|loc\. ?cit\.?|s\. ?o\.|S\. ?o\.|siehe oben|Siehe oben|wie oben|Wie oben|see above|See above|as above|As above|supra)(?![\p{L}])`;
const NOTE = String.raw`(?:(?:(?:[Ss]iehe|[Ww]ie|[Vv]gl\.|[Ss]\.|[Ss]ee|[Aa]s|[Cc]f\.|[Ss]upra|[Oo]ben|above|dazu|auch|hierzu|[Qq]uelle|[Ss]ource|[Ss]ame)[\s:,]{1,2}(?:in |oben |above |supra |auch |also |as |wie ){0,2}){0,2}(?:(?:Fn|FN|Fußn|Anm|n|nn|fn|Fußnote|Anmerkung|Endnote|Note|Kommentar|footnote|endnote|note|comment)(?![\p{L}])\.?\s{0,2}(?:Nr\.\s)?(?<label>\d{1,4}|\[?\d{1,3}\]?|[ivx]{1,6}(?![\p{L}]))))`;
const REST = String.raw`[\s,.;:)\n]{0,40}`;
const SHAPES: readonly (readonly [Reference['kind'], RegExp])[] = [
  ['same', new RegExp(`^(?:${NAMES},? (?:in: )?)?${IBID}`, 'u')],
  ['same', new RegExp(`^(?:[Dd]ers|[Dd]ies|[Dd]ieselbe|[Dd]erselbe|[Ii]dem)(?![\\p{L}])\\.?(?=${REST}$)`, 'u')],
  ['note', new RegExp(`^(?:${NAMES}(?: \\v{4})?,? \\(?)?${NOTE}(?![\\p{L}\\p{N}])`, 'u')],
  ['earlier', new RegExp(`^${NAMES}(?:,? \\(?\\v{4}[a-e]?\\)?)?,? \\(?${CITED}`, 'u')],
  ['earlier', new RegExp(`^${CITED}(?=${REST}$)`, 'u')],
  ['short', new RegExp(`^\\(?${NAMES},? ?\\(?(?<year>\\v{4}[a-e]?)\\)?(?:[:,]? ?(?<place>\\d{1,4}(?:[–-]\\d{1,4})?(?: ?ff?\\.?)?(?![\\p{L}\\p{N}]|[.,:/]\\d)))?(?=${REST}$|${REST}(?:„|“|"|»)|[,:;]? ?\\n)`, 'u')],
];
/** Longest words by which an earlier source is named. */
const LONGEST = 240;

/** What of an earlier source a stretch of a note names, or null. Needs no knowledge of that source. */
export function referenceIn(stretch: Stretch): Reference | null {
  const { words, atoms, start } = stretch;
  // "siehe Fn. 3", "s. o.": the pointer is part of the reference.
  for (const from of new Set([stretch.from, 0, /^\s*/.exec(words.slice(0, 40))?.[0].length ?? 0])) {
    const head = words.slice(from, from + LONGEST);
    for (const [kind, pattern] of SHAPES) {
      const found = pattern.exec(head);
      if (!found) continue;
      const span = { start: from, end: from + found[0].length };
      const { names = null, label = null, year, place = null } = found.groups ?? {};
      const date = year === undefined ? undefined : atoms.find((atom) => atom.kind === 'date' && atom.start >= start + from);
      if (kind === 'short' && (date === undefined || date.value.length !== 4 || atoms.some((atom) => atom.kind === 'url' || atom.kind === 'identifier' || atom.kind === 'law'))) continue;
      return { kind, names, label: label?.replace(/[[\]]/g, '') ?? null, year: date === undefined || year === undefined ? null : date.value + year.replaceAll('\v', ''), place, span };
    }
  }
  return null;
}
