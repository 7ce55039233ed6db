// The line by which a comment of an exported report is known again when its file comes back, written for people first.
import type { TextLanguage } from '../word-lists';

/** `number` of the claim and `revision` it stood in, `article` its id (letters, digits, hyphens), `state` its finding in words, for people alone. */
type CommentLine = { number: number; revision: number; article: string; state: string };

const WORDS: Record<TextLanguage, { claim: string; revision: string }> = { de: { claim: 'Aussage', revision: 'Fassung' }, en: { claim: 'Claim', revision: 'Revision' } };
const LEADS: Record<TextLanguage, string> = { de: 'Zu Aussage', en: 'On claim' };
const DOT = ' · ';
/** White space as programs rewrite it, around the dot or what they make of it. */
const GAP = String.raw`[^\S\n\r]{0,4}[·•∙⋅‧][^\S\n\r]{0,4}`;
const LINE = new RegExp(
  String.raw`(?:^|[\n\r])[^\S\n\r]{0,8}Beleg${GAP}(?:Aussage|Claim)[^\S\n\r]{1,4}(?<number>\d{1,9})${GAP}(?:Fassung|Revision)[^\S\n\r]{1,4}(?<revision>\d{1,9})${GAP}(?<state>[^·•∙⋅‧\n\r]{1,200}?)${GAP}#(?<article>[A-Za-z0-9-]{1,64})[^\S\n\r]{0,8}(?=$|[\n\r])`,
  'u',
);

/** The state as it can stand between two dots. */
const said = (state: string): string => state.split(/[\s·•∙⋅‧]+/u).filter((word) => word !== '').join(' ').slice(0, 200).trim() || '–';

/** `Beleg · Aussage 12 · Fassung 3 · Belegt · #k3f9x2`: one line, to stand first in a comment. */
export function writeCommentLine({ number, revision, article, state }: CommentLine, language: TextLanguage): string {
  const { claim, revision: of } = WORDS[language];
  return ['Beleg', `${claim} ${number}`, `${of} ${revision}`, said(state), `#${article}`].join(DOT);
}

/** `Zu Aussage 12:`, the beginning of the footnote that lists what a claim rests on. */
export const writeFootnoteLead = (number: number, language: TextLanguage): string => `${LEADS[language]} ${number}:`;

/** The number of the claim whose sources a footnote of a report lists, or null: then the footnote is a person's. */
export function parseFootnoteLead(footnote: string): number | null {
  const number = /^[^\S\n\r]{0,8}(?:Zu Aussage|On claim)[^\S\n\r]{1,4}(\d{1,9}):/u.exec(footnote)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * What the line of a comment says, and the comment's `rest` without it (what people added), or null where there is none: then the comment is a person's.
 * Both languages are understood whatever the manuscript's; blanks and dots may have been rewritten by the programs the file went through.
 */
export function parseCommentLine(comment: string): (CommentLine & { rest: string }) | null {
  const found = LINE.exec(comment);
  if (!found) return null;
  const { number = '', revision = '', state = '', article = '' } = found.groups ?? {};
  const rest = [comment.slice(0, found.index), comment.slice(found.index + found[0].length)].map((part) => part.trim()).filter((part) => part !== '').join('\n');
  return { number: Number(number), revision: Number(revision), article, state, rest };
}
