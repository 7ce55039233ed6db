// What the name of a paragraph style says a paragraph is, in Word, LibreOffice and German or English newsrooms.
import type { Part } from './manuscript';

/** What a style stands for; `contents` is an entry of a table of contents. */
export type StyleRole = { kind: Exclude<Part['kind'], 'table_cell' | 'infobox' | 'list_item'> | 'contents'; level: number | null };

// Built-in styles are stored under English names whatever the program's language; other programs and newsrooms use their own.
const ROLES: readonly [RegExp, StyleRole['kind']][] = [
  [/^(?:toc|contents|verzeichnis|inhaltsverzeichnis) ?(?:heading|überschrift|\d)/i, 'contents'],
  [/^(?:title|titel|headline|schlagzeile|haupttitel|hauptüberschrift)$/i, 'title'],
  [/^(?:subtitle|untertitel|subhead(?:line|ing)?|unterzeile|dachzeile|crosshead|zwischen(?:titel|überschrift|zeile))$/i, 'heading'],
  [/^(?:heading|überschrift|berschrift) ?\d{0,2}(?: char)?$/i, 'heading'],
  [/^(?:caption|(?:image|table|figure) ?caption|beschriftung|bild(?:unterschrift|unterzeile|text|zeile)|legende)$/i, 'caption'],
];

/** The role that a name gives, with the level of a heading if the name ends with one; null for running text. */
export function roleOfName(name: string): StyleRole | null {
  const kind = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (kind === undefined) return null;
  const digit = /\d+/.exec(name)?.[0];
  return { kind, level: kind === 'heading' && digit !== undefined ? Number(digit) : null };
}
