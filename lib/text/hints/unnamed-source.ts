// Hint: what is reported rests on sources that are not named ("Analysten", "sources close to the company").
import type { Hint } from '../reading';
import { isUnnamed } from '../quotes/unnamed';
import type { Span } from '../span';
import { isQuoted, matchesIn, wholeWords, type Article } from './article';

const PERSONS_DE = 'Analysten|Experten|Fachleute|Beobachter|Kritiker|Insider|Kenner|Branchenkenner|Branchenexperten|Marktbeobachter|Wissenschaftler|Forscher|Ökonomen|Juristen|Diplomaten|Militärexperten|Sicherheitsexperten|Geschäftspartner|Weggefährten|Mitarbeiter|Kollegen|Bekannte|Vertraute|Freunde|Nachbarn|Anwohner|Augenzeugen|Zeugen|Informanten|Eingeweihte|Regierungsvertreter|Regierungsbeamte|Beamte|Offizielle|Händler|Investoren|Anleger|Aktivisten|Branchenvertreter';
const PERSONS_EN = 'analysts|experts|observers|critics|insiders|economists|officials|diplomats|sources|source|witnesses|eyewitnesses|colleagues|former colleagues|associates|business partners|friends|acquaintances|neighbou?rs|employees|traders|investors|lawyers|scientists|researchers|people familiar|activists|industry figures|aides';
const SAY_DE = 'sagen|sagten|meinen|meinten|glauben|glaubten|gehen davon aus|gingen davon aus|sind der (?:Meinung|Ansicht|Auffassung)|sind (?:sich einig|überzeugt)|schätzen|schätzten|warnen|warnten|vermuten|vermuteten|berichten|berichteten|beschreiben|beschrieben|erzählen|erzählten|erwarten|rechnen mit|sehen darin|halten|bezweifeln|kritisieren|bemängeln|fürchten|befürchten|erklären|erklärten|verweisen|weisen darauf hin|behaupten|behaupteten|bestätigen|bestätigten';
const SAY_EN = 'say|said|believe|believed|think|thought|warn|warned|estimate|estimated|expect|expected|describe|described|argue|argued|claim|claimed|suggest|suggested|fear|feared|report|reported|told|predict|predicted|doubt|note|noted|add|added|recall|recalled|confirm|confirmed|point out|pointed out|agree|caution|cautioned';
const ADJECTIVE_DE = '(?:(?:[Vv]iele|[Ee]inige|[Mm]anche|[Mm]ehrere|[Zz]ahlreiche|[Ff]rühere|[Ee]hemalige|[Uu]nabhängige|[Ii]nternationale|[Ww]estliche|[Nn]icht namentlich genannte|[Uu]ngenannte|[Hh]ochrangige) ){0,2}';
const HEDGED_EN = '(?:(?:[Mm]any|[Ss]ome|[Ss]everal|[Ff]ormer|[Ii]ndependent|[Ss]enior|[Ww]estern|[Uu]nnamed|[Aa]nonymous|[Ii]ndustry|[Mm]arket|[Ll]ocal|[Gg]overnment) ){0,2}';

// What the reading of speech does not find, since nothing is reported in it: "beschreiben ihn als", "sind der Meinung", "recall a time".
const PATTERNS = {
  de: [
    wholeWords(`(?<who>${ADJECTIVE_DE}(?:${PERSONS_DE})) (?:(?:aber|jedoch|hingegen|allerdings|auch|zudem) )?(?:${SAY_DE})`),
    wholeWords(`(?:${SAY_DE}|so) (?:(?:aber|jedoch|auch|zudem) )?(?<who>${ADJECTIVE_DE}(?:${PERSONS_DE}))`),
  ],
  en: [
    wholeWords(`(?<who>${HEDGED_EN}(?:${PERSONS_EN})) (?:(?:also|however|have|had) )?(?:${SAY_EN})`),
    wholeWords(`(?:${SAY_EN}) (?<who>${HEDGED_EN}(?:analysts|experts|observers|critics|insiders|economists|sources))`),
    wholeWords('(?<who>(?:\\p{Lu}\\p{L}+ )?[Ss]tate(?:-run)? media) (?:reported|said|reports|says|have reported)'),
    wholeWords('(?:on|under) (?:the )?condition of anonymity'),
  ],
};
// Cheaper than the patterns, and most passages have none of it.
const PERSONS = new RegExp(`${PERSONS_DE}|${PERSONS_EN.split('|').map((noun) => noun.slice(1)).join('|')}|media|anonymity`, 'u');

/** One hint on all places where what is said has no name behind it, or none. */
export function findUnnamedSources(article: Article): Hint[] {
  const { text, language, passages, facts } = article;
  const speakers = facts.quotes.flatMap(({ speaker }) => (speaker && isUnnamed(text.slice(speaker.start, speaker.end), language) ? [speaker] : []));
  const described = passages
    .filter((passage) => !passage.heading && PERSONS.test(passage.text))
    .flatMap((passage) => PATTERNS[language].flatMap((pattern) => matchesIn(passage, pattern)))
    .filter((match) => !isQuoted(article, match))
    .map((match) => match.group('who') ?? match);
  const found: Span[] = [...speakers, ...described].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const { start, end } of found) if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  const [first] = spans;
  return first ? [{ kind: 'unnamed_source', spans, values: { source: text.slice(first.start, first.end).trim(), count: spans.length } }] : [];
}
