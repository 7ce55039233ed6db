// The noun that a number counts: "140 Forschern und Ingenieuren", "five new hospitals".
import { OPENERS } from '../word-lists';
import { at, capital, type Source, type Token } from './tokens';
import { plainUnit, type Unit } from './unit';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Plural verbs and other small words in -en and -e that are no adjectives before a noun.
const NO_ADJECTIVE = set(`
  wurden werden waren haben hatten sind sollen sollten können konnten müssen mussten dürfen durften wollen wollten kamen starben gingen standen lagen blieben gaben nahmen sagten
  eine einen einem einer eines der die das dem den des diese dieser diesem diesen seine seiner seinem seinen ihre ihrer ihrem ihren unsere unserer alle allen aller keine keinen
  ohne wie sie wurde werde würde würden hatte habe war wäre wären außer unter über hinter neben gegen zwischen sowie heute gestern pro mehr weniger später früher vorher`);

// English words that no counted noun follows or is.
const NO_NOUN = set(`
  the a an his her its their our my your this that these those and or but nor so yet as than then if when while because since of in on at by for from to with without into onto over under between among against
  is are was were be been being has have had does did do will would can could may might must shall should says was yes always across perhaps less as its thus plus versus minus us is, was, has, does
  he she it they we you i who which whose what where why how not no more most also only just still already per each every about around times ago earlier later before after`);

const IRREGULAR = set(`
  people men women children police staff personnel troops crew sheep fish feet teeth mice geese deer cattle media data aircraft spacecraft species series dead injured wounded missing killed homeless
  survivors cases lives wives knives politicians clergy youth firemen policemen policewomen businessmen congressmen servicemen others`);

const noun = (source: Source, from: number, to: number): Unit => plainUnit('count', source.text.slice(at(source, from).start, at(source, to - 1).end).replace(/\s+/g, ' '), to);

const joined = (token: Token): boolean => token.kind === 'word' && !token.block;

/** A German noun may be a compound with hyphens (`KI-Modelle`): where it ends. */
function compoundEnd(source: Source, index: number): number {
  let to = index + 1;
  while (/^[-‑]$/.test(at(source, to).text) && !at(source, to).spaced && at(source, to + 1).kind === 'word' && !at(source, to + 1).spaced && to < index + 9) to += 2;
  return to;
}

const GERMAN_OPENERS = OPENERS.de;

function german(source: Source, index: number): Unit | null {
  let at1 = index;
  while (at1 < index + 3 && joined(at(source, at1)) && /^\p{Ll}{2,}(?:e|en|er|es|em)$/u.test(at(source, at1).text) && !NO_ADJECTIVE.has(at(source, at1).lower)) at1++;
  const first = at(source, at1);
  if (!joined(first) || !capital(first) || GERMAN_OPENERS.has(first.lower)) return null;
  if (/^(?:Uhr|Jahrhundert|Jahrhunderts|Mal|Prozent)$/.test(first.text)) return null;
  const to = compoundEnd(source, at1);
  const second = at(source, to + 1);
  const pair = /^(?:und|oder)$/.test(at(source, to).lower) && joined(second) && capital(second) && /(?:e|en|er|ern|s|n)$/.test(second.text) && !capital(at(source, to + 2)) && !GERMAN_OPENERS.has(second.lower);
  return noun(source, at1, pair ? compoundEnd(source, to + 1) : to);
}

const PLURAL = /^\p{Ll}+[^s'’]s$/u;

function english(source: Source, index: number): Unit | null {
  for (let here = index; here < index + 4; here++) {
    const token = at(source, here);
    const hyphenated = token.text === '-' && !token.spaced && here > index;
    if (hyphenated) continue;
    if (!joined(token) || NO_NOUN.has(token.lower) || (capital(token) && !/s$/.test(token.text) && !PLURAL.test(at(source, here + 1).text) && !IRREGULAR.has(at(source, here + 1).text))) return null;
    const plural = IRREGULAR.has(token.lower) || (/[^s'’]s$/.test(token.text) && !/^(?:his|its|this|was|is|has|us|as|plus|versus|thus|always|less)$/.test(token.lower) && !/(?:ous|ss|us)$/.test(token.lower));
    if (!plural) continue;
    const second = at(source, here + 2);
    const pair = at(source, here + 1).lower === 'and' && joined(second) && (IRREGULAR.has(second.lower) || /[^s'’]s$/.test(second.text)) && !NO_NOUN.has(second.lower);
    return noun(source, here, pair ? here + 3 : here + 1);
  }
  return null;
}

/** The counted noun, as written, from token `index` on, behind up to three adjectives; null where none follows. */
export function readNoun(source: Source, index: number): Unit | null {
  if (at(source, index).block || !at(source, index).spaced) return null;
  return source.language === 'de' ? german(source, index) : english(source, index);
}
