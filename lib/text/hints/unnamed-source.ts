// Hint: what is reported rests on sources that are not named ("Analysten", "sources close to the company").
import type { Hint } from '../reading';
import type { Span } from '../span';
import { isQuoted, matches, wholeWords, type Article } from './article';

const PERSONS_DE = 'Analysten|Experten|Fachleute|Beobachter|Kritiker|Insider|Kenner|Branchenkenner|Branchenexperten|Marktbeobachter|Wissenschaftler|Forscher|Ökonomen|Juristen|Diplomaten|Militärexperten|Sicherheitsexperten|Geschäftspartner|Weggefährten|Mitarbeiter|Kollegen|Bekannte|Vertraute|Freunde|Nachbarn|Anwohner|Augenzeugen|Zeugen|Informanten|Eingeweihte|Regierungsvertreter|Regierungsbeamte|Beamte|Offizielle|Händler|Investoren|Anleger|Aktivisten|Branchenvertreter';
const PERSONS_EN = 'analysts|experts|observers|critics|insiders|economists|officials|diplomats|sources|source|witnesses|eyewitnesses|colleagues|former colleagues|associates|business partners|friends|acquaintances|neighbou?rs|employees|traders|investors|lawyers|scientists|researchers|people familiar|activists|industry figures|aides';
const SAY_DE = 'sagen|sagten|meinen|meinten|glauben|glaubten|gehen davon aus|gingen davon aus|sind der (?:Meinung|Ansicht|Auffassung)|sind (?:sich einig|überzeugt)|schätzen|schätzten|warnen|warnten|vermuten|vermuteten|berichten|berichteten|beschreiben|beschrieben|erzählen|erzählten|erwarten|rechnen mit|sehen darin|halten|bezweifeln|kritisieren|bemängeln|fürchten|befürchten|erklären|erklärten|verweisen|weisen darauf hin|behaupten|behaupteten|bestätigen|bestätigten';
const SAY_EN = 'say|said|believe|believed|think|thought|warn|warned|estimate|estimated|expect|expected|describe|described|argue|argued|claim|claimed|suggest|suggested|fear|feared|report|reported|told|predict|predicted|doubt|note|noted|add|added|recall|recalled|confirm|confirmed|point out|pointed out|agree|caution|cautioned';
const ADJECTIVE_DE = '(?:(?:[Vv]iele|[Ee]inige|[Mm]anche|[Mm]ehrere|[Zz]ahlreiche|[Ff]rühere|[Ee]hemalige|[Uu]nabhängige|[Ii]nternationale|[Ww]estliche|[Nn]icht namentlich genannte|[Uu]ngenannte|[Hh]ochrangige) ){0,2}';
const PATTERNS = {
  de: [
    wholeWords(`(?<who>${ADJECTIVE_DE}(?:${PERSONS_DE})) (?:(?:aber|jedoch|hingegen|allerdings|auch|zudem) )?(?:${SAY_DE})`),
    wholeWords(`(?<who>(?:(?:[Dd]ie|[Dd]en|[Dd]er) )?(?:\\p{Ll}\\p{L}{3,20}e[nr]? )?(?:Staatsmedien|Medienberichte[n]?|Insider(?:kreise|kreisen|n)|Regierungskreise[n]?|Sicherheitskreise[n]?|Diplomatenkreise[n]?|Unternehmenskreise[n]?|Branchenkreise[n]?|Parteikreise[n]?|Koalitionskreise[n]?|Militärkreise[n]?))(?: zufolge| berichteten?| hieß es| melde(?:te)?n)`),
    wholeWords('(?:[Ll]aut|[Nn]ach Angaben (?:von|aus)|[Aa]us|[Nn]ach Einschätzung von|[Nn]ach Ansicht von) (?<who>(?:nicht näher genannten |ungenannten |informierten |westlichen |gut informierten )?(?:Insidern?|Insiderkreisen|Regierungskreisen|Sicherheitskreisen|Diplomatenkreisen|Unternehmenskreisen|Branchenkreisen|Parteikreisen|Koalitionskreisen|Militärkreisen|Medienberichten|Experten|Analysten|Beobachtern|Augenzeugen|Kreisen|Quellen|Staatsmedien))'),
    wholeWords('(?<who>Analysten|Experten|Insidern|Beobachtern|Augenzeugen|Medienberichten|Staatsmedien|Insiderkreisen|Kreisen|Kritikern) zufolge'),
    wholeWords('(?<who>(?:[Ee]ine?|[Dd]ie)(?: mit (?:der Sache|den Vorgängen|dem Vorgang) vertraute)?[nr]? (?:Person|Quelle|Informantin?|Insiderin?|Sprecher)(?:en)?(?: aus (?:dem|der) (?:Umfeld|Umgebung)| mit Kenntnis|, d(?:ie|er) (?:nicht (?:namentlich )?genannt|anonym))|mit der (?:Sache|Angelegenheit) vertraute[nr]? Personen)'),
  ],
  en: [
    wholeWords(`(?<who>(?:(?:[Mm]any|[Ss]ome|[Ss]everal|[Ff]ormer|[Ii]ndependent|[Ss]enior|[Ww]estern|[Uu]nnamed|[Aa]nonymous|[Ii]ndustry|[Mm]arket|[Ll]ocal|[Gg]overnment|[Ss]tate) ){0,2}(?:${PERSONS_EN}))(?: (?:also|however|have|had))? (?:${SAY_EN})`, 'i'),
    wholeWords('(?<who>(?:a|one|two|three|several)?(?: \\p{Ll}{3,12})? ?(?:sources?|persons?|people|officials?) (?:close to|familiar with|with knowledge of|who (?:asked|declined|requested) (?:not )?to be (?:named|identified)|who spoke on condition of anonymity|briefed on))', 'i'),
    wholeWords('[Aa]ccording to (?<who>(?:(?:unnamed|anonymous|some|several|many|former|state|local|independent|industry|government|media) )?(?:sources|experts|analysts|insiders|observers|officials|witnesses|eyewitnesses|critics|state media|media reports|reports))'),
    wholeWords('(?<who>(?:\\p{Lu}\\p{L}+ )?state(?:-run)? media) (?:reported|said|reports|says)', 'i'),
    wholeWords('(?:on|under) (?:the )?condition of anonymity'),
  ],
};

/** One hint on all places where what is said has no name behind it, or none. */
export function findUnnamedSources(article: Article): Hint[] {
  const found = PATTERNS[article.language]
    .flatMap((pattern) => matches(article, pattern))
    .filter((match) => !match.passage.heading && !isQuoted(article, match))
    .map((match) => match.group('who') ?? match)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const { start, end } of found) if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  const [first] = spans;
  return first ? [{ kind: 'unnamed_source', spans, values: { source: article.text.slice(first.start, first.end).trim(), count: spans.length } }] : [];
}
