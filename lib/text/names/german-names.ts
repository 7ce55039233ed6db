// Names in German sentences, where every noun has a capital: only what has further evidence is one.
import type { Span } from '../span';
import { ALSO_WORDS, DETERMINERS, isCommonNoun, isGermanKind, LEGAL_FORM, NO_NAME } from './german-words';
import { hasNameShape, isCapital, isFirstName, knownFrom, personEnd, startsPerson, type Found, type Token } from './name-tokens';
import { isGermanRole, TITLES } from './roles';

const isRole = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && isGermanRole(token.text);
const isKind = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && isGermanKind(token.text);

/** A word that can be part of a name by itself: capitalised, no noun that the lists know as a common one. */
const isOpen = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && token.base.length > 1 && !NO_NAME.has(token.text) && !TITLES.de.has(token.text) && !isCommonNoun(token.text) && !isRole(token) && !isKind(token);

function goesOn(tokens: readonly Token[]): (at: number) => boolean {
  return (at) => isOpen(tokens[at]) && knownFrom(tokens, at) === 0;
}

const LEADS = /^(?:vom|im|zum|zur|am|beim|von|mit|nach|für|gegen|durch|bei|über|laut|unter|an|auf|und|neben|sowie)$/i;

/** The description that stands before the name: adjectives, the noun, and what belongs to it, without its article. */
function roleBefore(tokens: readonly Token[], noun: number): Span | null {
  let from = noun;
  while (from > 0 && noun - from < 4 && /^\p{Ll}[\p{Ll}-]+(?:e|en|er|es|em)$/u.test(tokens[from - 1]?.text ?? '') && !DETERMINERS.has(tokens[from - 1]?.text ?? '') && !/^(?:aber|oder|über|unter|hinter|neben|gegen|zwischen|wegen|sowie|seine[nrms]?|ihre[nrms]?|unsere[nrms]?|meine[nrms]?|deren|dessen|jene[nrms]?|solche[nrms]?|wurde|wurden|habe[n]?|hatten?|werden|waren|eine[nrm]?|sagte|erklärte|nannte|wie|sie|ohne)$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  // Without an article or preposition it may be the verb: "berichtete Sprecher X"; "bolivianischer Präsident" is none.
  const led = DETERMINERS.has(tokens[from - 1]?.text ?? '') || LEADS.test(tokens[from - 1]?.text ?? '');
  while (!led && from < noun && !/(?:er|es)$/.test(tokens[from]?.text ?? '')) from += 1;
  const [first, last] = [tokens[from], tokens[noun]];
  return first && last ? { start: first.start, end: last.end } : null;
}

const LONGEST_ROLE = 12;

// Parties of the German-speaking countries, as they stand in brackets behind a name.
const PARTY = /^(?:CDU|CSU|SPD|FDP|AfD|BSW|PDS|WASG|NPD|SSW|ÖVP|SPÖ|FPÖ|BZÖ|NEOS|KPÖ|SVP|CVP|BDP|GLP|Grüne|Grünen|Linke|Linkspartei|Bündnisgrüne|parteilos|Piraten)$/;

/** "…, Mitgründer des Hedgefonds X," and "… (CDU)": what stands after a name. */
function roleAfter(tokens: readonly Token[], to: number): Span | null {
  const mark = tokens[to]?.text;
  if (mark === '(') {
    const [party, close] = [tokens[to + 1], tokens[to + 2]];
    return party && close?.text === ')' && PARTY.test(party.text) ? { start: party.start, end: party.end } : null;
  }
  if (mark !== ',') return null;
  let from = to + 1;
  if (DETERMINERS.has(tokens[from]?.text ?? '')) from += 1;
  let noun = from;
  while (noun < from + 4 && /^\p{Ll}[\p{L}-]+(?:e|en|er|es|em)$/u.test(tokens[noun]?.text ?? '')) noun += 1;
  if (!isRole(tokens[noun])) return null;
  let end = noun + 1;
  while (end < noun + LONGEST_ROLE && tokens[end]?.isWord && !/^(?:hat|hatte|ist|war|sagte|wird|wurde)$/.test(tokens[end]?.text ?? '') && (!/^(?:und|oder|sowie)$/.test(tokens[end]?.text ?? '') || isRole(tokens[end + 1]))) end += 1;
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first && last && /^[,.;:)–]$/.test(tokens[end]?.text ?? '.') ? { start: first.start, end: last.end } : null;
}

/** "Der Gründer von DeepSeek, Liang Wenfeng,": the role and what belongs to it, before the comma. */
function roleBeforeComma(tokens: readonly Token[], at: number): Span | null {
  if (tokens[at - 1]?.text !== ',') return null;
  for (let noun = at - 2; noun >= Math.max(0, at - 9); noun -= 1) {
    const token = tokens[noun];
    if (!token?.isWord) return null;
    if (!isRole(token)) continue;
    const belongs = noun === at - 2 || /^(?:von|vom|des|der|bei|beim|im|in|für)$/.test(tokens[noun + 1]?.text ?? '') || isCapital(tokens[noun + 1]);
    const start = belongs ? roleBefore(tokens, noun) : null;
    const last = tokens[at - 2];
    return start && last ? { start: start.start, end: last.end } : null;
  }
  return null;
}

/** Skips "Dr.", "Prof. Dr. h. c." before a name; -1 where no title stands at `at`. */
function afterTitles(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 8) {
    if (TITLES.de.has(tokens[next]?.text ?? '') || (next > at && /^(?:h|c|med|phil|jur|rer|nat|med\.|h\.c)$/.test(tokens[next]?.text ?? ''))) next += 1;
    else if (next > at && tokens[next]?.text === '.') next += 1;
    else break;
  }
  return next === at ? -1 : next;
}

function withRoles(tokens: readonly Token[], from: number, to: number, before: Span | null): Found {
  return { from, to, kind: 'person', role: before ?? roleBeforeComma(tokens, from) ?? roleAfter(tokens, to) };
}

function personAt(tokens: readonly Token[], at: number): Found | null {
  const end = (from: number) => personEnd(tokens, from, goesOn(tokens));
  if (startsPerson(tokens, at) && !DETERMINERS.has(tokens[at - 1]?.text ?? '')) {
    const to = end(at);
    // A first name alone says too little: it may be a street, a ship, a word.
    if (to > at + 1) return withRoles(tokens, at, to, isRole(tokens[at - 1]) ? roleBefore(tokens, at - 1) : null);
  }
  const named = afterTitles(tokens, at);
  if (named >= 0 && isOpen(tokens[named])) {
    const to = startsPerson(tokens, named) ? end(named) : unfamiliarEnd(tokens, named);
    return to > named ? withRoles(tokens, named, to, isRole(tokens[at - 1]) ? roleBefore(tokens, at - 1) : null) : null;
  }
  const next = at + 1;
  if (!isRole(tokens[at]) || !isOpen(tokens[next]) || hasNameShape(tokens[next] ?? NOTHING) || knownFrom(tokens, next) > 0) return null;
  const familiar = startsPerson(tokens, next);
  const to = familiar ? end(next) : unfamiliarEnd(tokens, next);
  return to > next && (familiar || isOneRole(tokens, at, to)) ? withRoles(tokens, next, to, roleBefore(tokens, at)) : null;
}

// "ihrer Dozenten Plakate" are several people's, "warf dem Minister Feigheit vor" is what he is blamed for.
function isOneRole(tokens: readonly Token[], at: number, to: number): boolean {
  const plural = /n$/.test(tokens[at]?.text ?? '') && !/(?:mann|in|ian)$/.test(tokens[at]?.text ?? '') && !/^(?:dem|den|des|vom|zum|beim|im)$/.test(articleBefore(tokens, at));
  return !plural && !tokens.slice(to, to + 4).some(({ text }) => /^(?:vor|vorgeworfen|vorwarf|vorwerfen)$/.test(text));
}

/** The word before a noun and its adjectives. */
function articleBefore(tokens: readonly Token[], noun: number): string {
  let at = noun - 1;
  while (at > noun - 4 && /^\p{Ll}[\p{Ll}-]+en$/u.test(tokens[at]?.text ?? '')) at -= 1;
  return tokens[at]?.text.toLowerCase() ?? '';
}

const NOTHING: Token = { start: 0, end: 0, text: '', base: '', isWord: false, isCapital: false };

/** Where a name without a known first name ends: Scholz, Xi Jinping, von der Leyen. */
const unfamiliarEnd = (tokens: readonly Token[], from: number): number => personEnd(tokens, from, (at) => goesOn(tokens)(at) && (!/(?:en|e|er)$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.isCapital === false));

/** "Angela Merkel (CDU)", "Liang Wenfeng, Mitgründer von …", "Max Muster (34)": two capitals and a description. */
function describedPair(tokens: readonly Token[], at: number): Found | null {
  if (!isOpen(tokens[at]) || !isOpen(tokens[at + 1]) || isCapital(tokens[at + 2]) || DETERMINERS.has(tokens[at - 1]?.text ?? '') || isRole(tokens[at - 1])) return null;
  if ([at, at + 1].some((index) => !/^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(tokens[index]?.text ?? ''))) return null;
  const before = roleBeforeComma(tokens, at);
  const after = roleAfter(tokens, at + 2);
  const aged = tokens[at + 2]?.text === '(' && /^\d{2}$/.test(tokens[at + 3]?.text ?? '') && tokens[at + 4]?.text === ')';
  return before || after || aged ? { from: at, to: at + 2, kind: 'person', role: before ?? after } : null;
}

/** "sagte Köhler,": a word that a verb of saying in the singular gives the speech to, without an article. */
function speakerAt(tokens: readonly Token[], at: number): Found | null {
  if (!/^(?:sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint)$/.test(tokens[at - 1]?.text ?? '') || !isOpen(tokens[at]) || hasNameShape(tokens[at] ?? NOTHING) || knownFrom(tokens, at) > 0) return null;
  const to = unfamiliarEnd(tokens, at);
  return /^(?:[,.;“”"»«(]|dem|im|in|am|auf|nach|zu|zum|bei|beim|gegenüber|laut|weiter|ferner|zudem|heute|gestern|vor|während|und)$/.test(tokens[to]?.text ?? '.') ? withRoles(tokens, at, to, null) : null;
}

// "das Auswärtige Amt", "die Deutsche Eishockey-Liga": German adjectives have a capital only in names.
const LEADING = /^(?:\p{Lu}\p{Ll}{2,20}isch|Deutsch|Auswärtig|International|National|Vereinigt|Evangelisch|Freiwillig|Vereint|Rot|Weiß|Schwarz|Grün|Erst|Zweit)(?:e|en|er|es|em)$/u;

function institutionAt(tokens: readonly Token[], at: number): Found | null {
  const next = tokens[at + 1];
  if (at === 0 || !LEADING.test(tokens[at]?.text ?? '') || !/^\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '') || !next || !isCapital(next) || isFirstName(next) || isRole(next) || NO_NAME.has(next.text)) return null;
  let to = at + 2;
  while (to < at + 4 && next.base === next.text && isCapital(tokens[to]) && !isFirstName(tokens[to]) && (isOpen(tokens[to]) || LEADING.test(tokens[to - 1]?.text ?? ''))) to += 1;
  return { from: at, to, kind: 'other', role: null };
}

function thingAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const known = knownFrom(tokens, at);
  if (known > 0 && (!ALSO_WORDS.has(token.base) || /^(?:in|aus|nach|bei|von|stadt|firma|konzern)$/i.test(tokens[at - 1]?.text ?? ''))) return { from: at, to: at + known, kind: 'other', role: null };
  if (hasNameShape(token) && !(isCapital(tokens[at - 1]) && /^\p{Lu}{4,}$/u.test(tokens[at - 1]?.text ?? ''))) return { from: at, to: at + 1 + Number(LEGAL_FORM.has(tokens[at + 1]?.text ?? '')), kind: 'other', role: null };
  return byKind(tokens, at) ?? byLegalForm(tokens, at) ?? institutionAt(tokens, at);
}

/** "die Plattform Weibo", "Hedgefonds High-Flyer Quant": the name right after the noun for what it is. */
function byKind(tokens: readonly Token[], at: number): Found | null {
  const next = tokens[at + 1];
  if (!isKind(tokens[at]) || !isOpen(next) || !/^\p{Lu}[\p{L}\p{N}-]+$/u.test(next?.base ?? '') || knownFrom(tokens, at + 1) > 0) return null;
  let to = at + 2;
  while (to < at + 4 && next?.base === next?.text && isOpen(tokens[to]) && !/(?:en|e|er)$/.test(tokens[to]?.text ?? '')) to += 1;
  return { from: at + 1, to, kind: 'other', role: null };
}

/** "Muster Motoren AG": capitals in a row before a legal form. */
function byLegalForm(tokens: readonly Token[], at: number): Found | null {
  if (!isOpen(tokens[at]) || !/^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '')) return null;
  for (let to = at + 1; to < at + 4; to += 1) {
    if (/^(?:AG|GmbH|SE|KG|KGaA|OHG|Inc|Corp|Ltd|LLC|Plc|plc)$/.test(tokens[to]?.text ?? '')) return { from: at, to: to + 1, kind: 'other', role: null };
    if (!isCapital(tokens[to]) && tokens[to]?.text !== '&') return null;
  }
  return null;
}

/** The name that is found from token `at` on, or null. It may begin later, after a title or a role. */
export function germanNameAt(tokens: readonly Token[], at: number): Found | null {
  const known = knownFrom(tokens, at);
  // General Motors is no general.
  if (known > 1) return { from: at, to: at + known, kind: 'other', role: null };
  return personAt(tokens, at) ?? thingAt(tokens, at) ?? describedPair(tokens, at) ?? speakerAt(tokens, at);
}

/** Whether a word that is known as a name elsewhere in the manuscript is one here too. */
export function germanAgain(tokens: readonly Token[], at: number, kind: Found['kind']): Found | null {
  if (kind === 'person' && DETERMINERS.has(tokens[at - 1]?.text ?? '')) return null;
  const before = isRole(tokens[at - 1]) ? roleBefore(tokens, at - 1) : null;
  return { from: at, to: at + 1, kind, role: kind === 'person' ? (before ?? roleBeforeComma(tokens, at) ?? roleAfter(tokens, at + 1)) : null };
}
