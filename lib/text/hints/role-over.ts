// Hint: somebody is called a former or present holder of an office, and the dates say otherwise.
import type { Hint } from '../reading';
import type { Span } from '../span';
import { isQuoted, matches, matchesIn, wholeWords, type Article, type Match } from './article';
import { covers, HELD, type Term } from './offices';

const FORMER = { de: '(?<former>(?:[Dd]er |[Dd]ie |[Dd]em |[Dd]en |[Dd]es )?(?:ehemalige|frühere|einstige|vormalige)[nrs]? |Ex-|Alt-?)', en: '(?<former>(?:[Tt]he )?(?:[Ff]ormer |[Ee]x-|[Oo]ne-time ))' };
const PRESENT = { de: '(?<present>(?:[Aa]mtierende|[Dd]erzeitige|[Gg]egenwärtige|[Aa]ktuelle|[Jj]etzige|[Hh]eutige)[nrs]? )', en: '(?<present>(?:[Cc]urrent|[Ss]itting|[Ii]ncumbent|[Pp]resent) )' };

type Role = Match & { surname: string; terms: Term[] };

const SURNAMES = { de: surnamesOf('de'), en: surnamesOf('en') };

/** For a quick look whether a passage names anybody of the table. */
function surnamesOf(language: Article['language']): RegExp {
  return new RegExp(HELD[language].flatMap(({ holders }) => Object.keys(holders)).join('|'), 'u');
}

const PATTERNS = { de: patternsOf('de'), en: patternsOf('en') };

function patternsOf(language: Article['language']) {
  return HELD[language].map(({ pattern, holders }) => ({
    holders,
    pattern: wholeWords(`(?:${FORMER[language]}|${PRESENT[language]})?(?:${pattern}),? (?:\\p{Lu}[\\p{L}.-]{0,20} |von der |van der |da |W\\. ){0,3}(?<surname>${Object.keys(holders).join('|')})(?:s|[’']s?)?`),
  }));
}

/** Roles with a word for "former" or "present" before, and plain ones; each with the terms of its holder. */
function rolesOf(article: Article): Role[] {
  const { language, passages } = article;
  return passages
    .filter(({ text }) => SURNAMES[language].test(text))
    .flatMap((passage) => PATTERNS[language].flatMap(({ pattern, holders }) => matchesIn(passage, pattern).map((match) => ({ match, holders }))))
    .flatMap(({ match, holders }): Role[] => {
      const surname = match.group('surname')?.text ?? '';
      const terms = holders[surname];
      return terms && !isQuoted(article, match) ? [{ ...match, surname, terms }] : [];
    });
}

/** In office on the day: `true`, `false`, or null where the table cannot tell. */
function inOffice(terms: readonly Term[], day: string): boolean | null {
  const found = terms.map((term) => covers(term, day));
  return found.includes(true) ? true : found.includes(null) ? null : false;
}

/** The last day that the text names in full, which the article cannot be older than. */
function latestDay({ facts }: Article): string | null {
  return facts.dates.reduce<string | null>((latest, { norm }) => (norm !== null && /^\d{4}-\d\d-\d\d$/.test(norm) && (latest === null || norm > latest) ? norm : latest), null);
}

/** Contradicts the table: "former" of one in office or not yet in it, "present" of one out of office, or a plain title in a sentence dated by the article's own days. */
function isDoubtful(article: Article, role: Role): boolean {
  const { published } = article;
  const former = role.group('former') !== null;
  const present = role.group('present') !== null;
  if (former) {
    const day = published ?? latestDay(article);
    // Without any day the doubt stands with those who came back or whose term runs.
    return day === null ? role.terms.some(({ until }) => until === null || until > '2026') : inOffice(role.terms, day) === true || role.terms.every(({ from }) => day < from);
  }
  if (published === null || inOffice(role.terms, published) !== false) return false;
  if (present) return true;
  return article.language === 'de' && role.passage.dates.some(({ relative, start }) => relative && Math.abs(start - role.end) < 60);
}

const only = ({ start, end }: Span): Span => ({ start, end });

const ROLE = '(?<office>\\p{L}[\\p{L}-]{3,40})(?: \\p{Lu}[\\p{L}.-]{0,20}){0,2} (?<surname>\\p{Lu}\\p{L}{2,30})';
const TWICE = { de: { former: wholeWords(FORMER.de + ROLE), present: wholeWords(PRESENT.de + ROLE) }, en: { former: wholeWords(FORMER.en + ROLE), present: wholeWords(PRESENT.en + ROLE) } };

/** The same person as former and as present holder of the same office, whoever it is. */
function findTwice(article: Article): Hint[] {
  const { former, present } = TWICE[article.language];
  const current = matches(article, present).filter((match) => !isQuoted(article, match));
  if (current.length === 0) return [];
  const keyOf = (match: Match) => `${match.group('office')?.text.toLowerCase().replace(/(?:in|en|s)$/u, '') ?? ''} ${match.group('surname')?.text ?? ''}`;
  const over = new Map(matches(article, former).filter((match) => !isQuoted(article, match)).map((match) => [keyOf(match), match]));
  return current.flatMap((match): Hint[] => {
    const other = over.get(keyOf(match));
    return other ? [{ kind: 'role_over', spans: [other, match].map(only).sort((a, b) => a.start - b.start), values: { role: other.text, name: match.group('surname')?.text ?? '' } }] : [];
  });
}

/** The doubtful roles, each person once, with all places. */
export function findRoles(article: Article): Hint[] {
  const bySurname = new Map<string, Role[]>();
  for (const role of rolesOf(article)) if (isDoubtful(article, role)) bySurname.set(role.surname, [...(bySurname.get(role.surname) ?? []), role]);
  const known = [...bySurname.values()].map((roles): Hint => {
    const sorted = roles.filter((role, at) => roles.findIndex(({ start }) => start === role.start) === at).sort((a, b) => a.start - b.start);
    return { kind: 'role_over', spans: sorted.map(only), values: { role: sorted[0]?.text ?? '', name: sorted[0]?.surname ?? '' } };
  });
  return [...known, ...findTwice(article).filter(({ values }) => !bySurname.has(String(values.name)))];
}
