// Numbers by which a work is known: DOI, ISBN with its check digit, PMID, arXiv, dockets of courts, printed papers of parliaments, acts of the EU.
import type { Span } from '../span';
import { COURT } from './known-names';
import type { IdentifierKind } from './note';
import { wholeWords } from './patterns';

type Identifier = Span & { identifier: IdentifierKind; value: string };

const DOI = /(?:https?:\/\/(?:dx\.)?doi\.org\/|(?<!\p{L})doi(?:[:\s]{0,3}|\.org\/))?(?<![\p{N}.])(10\.\d{4,9}\/[^\s"<>„“”«»]{1,200})/giu;
const ISBN = /(?<!\p{L})ISBN(?:-1[03])?[:\s]{0,3}([\d][\d\s–-]{8,20}[\dX])(?![\p{L}\p{N}])/giu;
const BARE_ISBN = /(?<![\p{L}\p{N}-])(97[89][–-]?\d(?:[–-]?\d){8}[–-]?\d)(?![\p{L}\p{N}-])/gu;
const PMID = /(?<!\p{L})(?:PMID[:\s]{0,3}|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|https?:\/\/www\.ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,9})(?!\d)\/?/giu;
const ARXIV = /(?:(?<!\p{L})arXiv[:\s]{1,2}|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/)(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?(?:\.pdf)?(?:\s\[[a-z-]{2,8}(?:\.[A-Z]{2})?\])?/giu;
const CELEX = /(?:https?:\/\/eur-lex\.europa\.eu\/\S{0,120}?)?(?<!\p{L})CELEX(?::|%3A|[-\s]?(?:Nr\.|No\.?|number)?[:\s]{0,2})([0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?)(?![\p{L}\p{N}])/giu;
const ECLI = /(?<!\p{L})ECLI:([A-Z]{2}:[A-Z0-9]{1,20}:\d{4}:[A-Z0-9.]{1,40}[A-Z0-9])/gu;
const DRUCKSACHE = /(?<!\p{L})(?:(?:BT|BR|LT|Bundestags?|Bundesrats?|Landtags?|Bürgerschafts?|Abgeordnetenhaus)[-\s]{0,3})?(?:Drucksachen?|Drs|Drucks|DrS)\.?\s{0,2}(?:Nr\.\s?)?(\d{1,3}\/\d{1,6}(?:\(neu\))?)(?![\p{N}/])/giu;
// Registers that no other number looks like; those of one letter only after "Az." or beside a court.
const GERMAN = String.raw`(?:(?:[IVX]{1,5}[a-z]?|\d{1,4})\s(?:ZR|ZB|ZA|StR|StB|ARs?|AR\(Vs\)|BvR|BvF|BvL|BvE|BvQ|BvB|BvC|BvM|KZR|KVR|KVZ|AZR|ABR|AZB|KLs|KAs|Ks|Js|Ls|Ds|Cs|BJs|UJs|Ws|OWi|Sa|Ca|BV|AS|AL|KR|VR)(?:\s\([A-Z]{1,4}\))?\s\d{1,6}\/\d{2}(?:\s\([A-Z]\))?)`;
const ANY_GERMAN = String.raw`(?:(?:[IVX]{1,5}[a-z]?|\d{1,4})\s?[A-Z][A-Za-z]{0,4}(?:\s\([A-Za-z]{1,4}\))?\s\d{1,6}(?:\/\d{2}|\.\d{2,4})(?:\.[A-Z]{1,3})?(?:\s[A-Z]{1,4})?)`;
const ENGLISH = String.raw`(?:\d{1,3}\sU\.\s?S\.\s\d{1,4}|\[\d{4}\]\s(?:UKSC|EWCA\s(?:Civ|Crim)|EWHC|UKHL|UKUT|IESC|HCA)\s\d{1,5}(?:\s\([A-Za-z]{2,6}\))?|\d{1,3}\sF\.(?:2d|3d|4th)\s\d{1,4}|\d{1,3}\sF\.\s?Supp\.(?:\s[23]d)?\s\d{1,4})`;
const DOCKETS = [
  new RegExp(String.raw`(?<!\p{L})(?:Az|AZ|Aktenzeichen|Geschäftszeichen|Gz)(?:\.:?|:)?\s{0,2}((?:${GERMAN}|${ANY_GERMAN}|[\p{L}\p{N}][\p{L}\p{N}./-]{2,30}\d))(?![\p{L}\p{N}/])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}/])(${GERMAN}|${ENGLISH}|[CTF][-‑]\d{1,4}\/\d{2}(?:\sP)?)(?![\p{L}\p{N}/])`, 'gu'),
  /(?<!\p{L})(?:Case\s|Docket\s|Rechtssache\s|Rs\.\s|Beschwerde\s|Application\s)(?:No\.?|Nos\.|Nr\.|no\.)?\s?([A-Z]?-?\d{1,6}(?:[/:-][A-Za-z0-9-]{1,12}){1,2}|\d{1,2}-\d{1,5})(?![\p{L}\p{N}/])/gu,
  /(?<!\p{L})No\.\s(\d{2}-\d{2,5}|\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}(?:-[A-Z]{2,4})*)(?![\p{L}\p{N}/])/gu,
];

const SHORT_DOCKET = new RegExp(String.raw`(?<![\p{L}\p{N}/])${ANY_GERMAN}(?![\p{L}\p{N}/])`, 'gu');
const IN_COURT = wholeWords(COURT);
/** How far before a short docket its court may stand: "BVerwG, Urteil vom 21. September 2016 – ". */
const REACH = 80;

/** An ISBN without its hyphens, as thirteen digits; null where the check digit is wrong or the length is none of an ISBN. */
function isbn13(written: string): string | null {
  const digits = written.toUpperCase().replace(/[^\dX]/g, '');
  const weighted = (weight: (at: number) => number) => [...digits].reduce((sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * weight(at), 0);
  if (/^\d{13}$/.test(digits)) return weighted((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0 ? digits : null;
  if (!/^\d{9}[\dX]$/.test(digits) || weighted((at) => 10 - at) % 11 !== 0) return null;
  const body = `978${digits.slice(0, 9)}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return body + String((10 - (sum % 10)) % 10);
}

/** A DOI ends before the marks of the sentence around it and before a bracket that it did not open. */
function doiOf(written: string): string {
  let doi = written;
  while (/[.,;:'’]$/.test(doi) || (/[)\]]$/.test(doi) && (doi.match(/[([]/g) ?? []).length < (doi.match(/[)\]]/g) ?? []).length)) doi = doi.slice(0, -1);
  return doi;
}

type Finder = readonly [IdentifierKind, RegExp, (value: string) => string | null];
const same = (value: string): string => value.replace(/\s+/g, ' ');
const FINDERS: readonly Finder[] = [
  ['arxiv', ARXIV, (value) => value],
  ['pmid', PMID, (value) => value],
  ['celex', CELEX, (value) => value.toUpperCase()],
  ['isbn', ISBN, isbn13],
  ['isbn', BARE_ISBN, isbn13],
  ['ecli', ECLI, (value) => `ECLI:${value}`],
  ['drucksache', DRUCKSACHE, (value) => value],
  ...DOCKETS.map((pattern): Finder => ['docket', pattern, same]),
];

/** The identifiers of a text, kind after kind; they may overlap, the earlier ones count. Takes linear time. */
export function* identifiers(text: string): Generator<Identifier> {
  for (const found of text.matchAll(DOI)) {
    const value = doiOf(found[1] ?? '');
    yield { start: found.index, end: found.index + found[0].length - ((found[1] ?? '').length - value.length), identifier: 'doi', value: value.toLowerCase() };
  }
  for (const [identifier, pattern, read] of FINDERS) {
    for (const found of text.matchAll(pattern)) {
      const value = read(found[1] ?? '');
      if (value !== null) yield { start: found.index, end: found.index + found[0].length, identifier, value };
    }
  }
  for (const found of text.matchAll(SHORT_DOCKET)) {
    if (IN_COURT.test(text.slice(Math.max(0, found.index - REACH), found.index))) yield { start: found.index, end: found.index + found[0].length, identifier: 'docket', value: same(found[0]) };
  }
}
