// Hint: one and the same person is the founder of a thing here and its co-founder there.
import type { Hint } from '../reading';
import type { Span } from '../span';
import { matchesIn, wholeWords, type Article, type Match, type Passage } from './article';
import { isThingNoun } from './things';

/** Who is said to have founded what: names without their titles. `alone`: nobody is named beside. */
type Founding = Span & { persons: Set<string>; things: Set<string>; alone: boolean };

// The words between noun and name are few: "Mitgründer des KI-orientierten Hedgefonds High-Flyer Quant".
const REACH = 90;
const NOUN = {
  de: wholeWords('(?:(?<before>\\p{Lu}[\\p{L}\\p{N}-]{0,40})-)?(?<co>Mit-?|[KC]o-?)?(?:[Bb]e)?[Gg]ründer(?:in|s|n|innen)?'),
  en: wholeWords('(?:(?<before>(?!(?:The|A|An|His|Her|Its|Their|As|And|But) )\\p{Lu}[\\p{L}\\p{N}-]{0,40}(?: \\p{Lu}[\\p{L}\\p{N}-]{0,40})?)(?:[’\']s)? )?(?<co>[Cc]o-?)?(?:[Ff]ounder)s?'),
};
const VERB = {
  de: wholeWords('(?<co>mit)?(?:be)?gründete(?<plural>n)?'),
  en: wholeWords('(?<!(?:was|were|been|being|is|are) )(?<co>co-?)?founded(?! (?:in \\d{4} )?by)'),
};
const PASSIVE = {
  de: wholeWords('(?:wurde|worden|ist|war)(?<between> [^.;!?]{0,80}?) (?<co>mit)?(?:be)?gegründet'),
  en: wholeWords('(?:was|been|were) (?<co>co-?)?founded(?<between> [^.;!?]{0,90})'),
};
// "Handreach, founded in 2003 by Laura Kessler", "das von Laura Kessler gegründete Hilfswerk Handreich".
const REDUCED = {
  de: wholeWords('(?<thing>\\p{Lu}[\\p{L}\\p{N}-]{1,40}),(?: \\d{4})? von (?<who>[^,.;]{3,60}) (?<co>mit)?gegründet|von (?<who2>\\p{Lu}[^,.;]{2,60}) (?:\\d{4} )?gegründete[nrsm]? (?<thing2>(?:\\p{L}+ )?\\p{Lu}[\\p{L}\\p{N}-]{1,40})'),
  en: wholeWords('(?<thing>\\p{Lu}[\\p{L}\\p{N}-]{1,40}),? (?<co>co-?)?founded (?:in \\d{4} )?by (?<who>\\p{Lu}[\\p{L}.-]*(?: (?:and )?\\p{Lu}[\\p{L}.-]*){0,5})'),
};
const TOGETHER = { de: /(?:gemeinsam|zusammen) mit/u, en: /(?:together|along|jointly) with|, with /u };
const NAMES = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
const NO_NAMES = new Set('Der Die Das Dem Den Des Ein Eine Einem Er Sie Es Im In Am Als Nach Vor Und Jahr Jahre Jahren The A An He She It They His Her In On At By As After Before And Mr Mrs Ms Dr Herr Frau Januar Februar März April Mai Juni Juli August September Oktober November Dezember January February March May June July October December CEO Chef Chefin President Präsident'.split(' '));

function namesIn(text: string): string[] {
  return [...text.matchAll(NAMES)].map(([name]) => name).filter((name) => !NO_NAMES.has(name) && !isThingNoun(name) && !/gründer|founder/iu.test(name)).map((name) => name.replace(/(?<=\p{Ll}{3})s$/u, ''));
}

/** The text up to the next clause, at most REACH long. */
const clauseAfter = (text: string): string => /^[^,.;:!?()–—„“"]*/u.exec(text.slice(0, REACH))?.[0] ?? '';
const clauseBefore = (text: string): string => /[^.;:!?()–—„“"]*$/u.exec(text.slice(-REACH))?.[0] ?? '';

/** "X, Mitgründer von Y": the person stands before a comma, or right behind the thing ("der Gründer von Y, X"). */
function fromNoun(passage: Passage, found: Match): Founding[] {
  const [head, tail] = [passage.text.slice(0, found.start - passage.start), passage.text.slice(found.end - passage.start)];
  const before = found.group('before')?.text;
  const of = /^,? (?:von|der|des|vom|of|at)(?: |$)/u.test(tail);
  const target = before ?? (of ? clauseAfter(tail) : '');
  const rest = before ? tail : of ? tail.slice(target.length) : tail;
  const person = [...namesIn(/[^,]*,?\s*(?:(?:der|die|ein|eine|einer der|eine der|a|an|the|one of the|und|and)\s)?$/u.exec(head.slice(-60))?.[0] ?? ''), ...namesIn(clauseAfter(rest.replace(/^[,\s]+/u, '')).split(/\s(?=\p{Ll})/u)[0] ?? '')];
  const co = found.group('co') !== null || /(?:gründer(?:n|innen)?|founders)$/iu.test(found.text) && /innen$|founders$/iu.test(found.text);
  return target === '' ? [] : [{ start: found.start, end: found.end + (before ? 0 : target.trimEnd().length), persons: new Set(person), things: new Set(namesIn(target)), alone: !co }];
}

function fromVerb(passage: Passage, found: Match, language: Article['language']): Founding[] {
  const [head, tail] = [passage.text.slice(0, found.start - passage.start), passage.text.slice(found.end - passage.start)];
  const [before, after] = [clauseBefore(head), clauseAfter(tail)];
  const joined = found.group('co') !== null || found.group('plural') !== null || TOGETHER[language].test(tail.slice(0, REACH)) || (language === 'en' && /\p{Lu}\p{L}+ and \p{Lu}[\p{L} ]*$/u.test(before));
  const persons = namesIn(before);
  // German puts the subject behind the verb where something else comes first.
  const inverted = language === 'de' && /^(?:Im|In|Am|Nach|Vor|Danach|Damals|\d)/u.test(before.trimStart());
  const names = namesIn(after);
  return [{ start: found.start, end: found.end + after.trimEnd().length, persons: new Set(inverted ? names : persons), things: new Set(names), alone: !joined }];
}

function fromPassive(passage: Passage, found: Match): Founding[] {
  const between = found.group('between')?.text ?? '';
  const by = /(?:^|\s)(?:von|by) (?<who>[^,]{2,60})/u.exec(between)?.groups?.who;
  if (by === undefined) return [];
  const thing = clauseBefore(passage.text.slice(0, found.start - passage.start));
  return [{ start: found.start - thing.trimStart().length, end: found.end, persons: new Set(namesIn(by)), things: new Set(namesIn(thing)), alone: found.group('co') === null && !/ (?:und|and) \p{Lu}/u.test(by) }];
}

function fromReduced(found: Match): Founding[] {
  const [thing, who] = ['thing', 'who'].map((name) => (found.group(name) ?? found.group(`${name}2`))?.text ?? '');
  return [{ start: found.start, end: found.end, persons: new Set(namesIn(who ?? '')), things: new Set(namesIn(thing ?? '')), alone: found.group('co') === null && !/ (?:und|and) /u.test(who ?? '') }];
}

/** The foundings that contradict each other: same thing, same person, alone in one place and one of several in another. */
export function findFounders(article: Article): Hint[] {
  const { language } = article;
  const all = article.passages.flatMap((passage) => {
    // Nearly all passages speak of no founding at all.
    if (!/gründe|found/iu.test(passage.text)) return [];
    return [
      ...matchesIn(passage, NOUN[language]).flatMap((found) => fromNoun(passage, found)),
      ...matchesIn(passage, VERB[language]).flatMap((found) => fromVerb(passage, found, language)),
      ...matchesIn(passage, REDUCED[language]).flatMap(fromReduced),
      ...matchesIn(passage, PASSIVE[language]).flatMap((found) => fromPassive(passage, found)),
    ];
  });
  const shared = new Map<string, Founding>();
  const hints: Hint[] = [];
  const told = new Set<string>();
  for (const founding of all.filter(({ alone }) => !alone)) for (const thing of founding.things) for (const person of founding.persons) if (thing !== person) shared.set(`${thing}\n${person}`, founding);
  for (const founding of all.filter(({ alone }) => alone)) {
    for (const thing of founding.things) {
      const person = [...founding.persons].find((name) => name !== thing && shared.has(`${thing}\n${name}`));
      const other = person === undefined ? undefined : shared.get(`${thing}\n${person}`);
      if (!other || person === undefined || told.has(`${other.start} ${founding.start}`)) continue;
      told.add(`${other.start} ${founding.start}`);
      hints.push({ kind: 'founder', spans: [other, founding].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start), values: { person, thing } });
    }
  }
  return hints;
}
