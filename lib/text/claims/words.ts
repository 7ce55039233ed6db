// The closed lists of words by which the proposer cuts and weighs statements, German and English.
import type { TextLanguage } from '../word-lists';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

type Lists = Record<TextLanguage, ReadonlySet<string>>;

/** Words that open a relative clause after a comma; in German they are articles too, so the verb decides. */
export const RELATIVES: Lists = {
  de: words('der die das den dem dessen deren denen welcher welche welches welchem welchen wer was wo'),
  en: words('who which whose whom that where'),
};

/** Words that open a clause which states something of its own after the main clause. */
export const ADDING: Lists = {
  de: words('wobei während sodass wodurch womit woraufhin wohingegen obwohl obgleich nachdem'),
  en: words('while whereas although though whereupon'),
};

/** Words that open a clause which belongs to the one before it. */
export const SUBORDINATORS: Lists = {
  de: words('dass weil da wenn falls ob damit als bevor bis seit seitdem indem nachdem obwohl während wie sofern soweit solange sobald wobei sodass um ohne anstatt wer was wo warum weshalb wohin woher wann'),
  en: words('that because since if whether when before until till unless as so than how why what where after while although though to'),
};

export const PREPOSITIONS: Lists = {
  de: words('in im an am auf bei beim mit nach vor vom von zu zum zur aus für gegen durch um über unter zwischen seit während wegen trotz laut gegenüber hinter neben ohne bis ab entlang innerhalb außerhalb infolge aufgrund anlässlich angesichts'),
  en: words('in on at by for from to with of about into over under after before during since until between among against through without across near amid despite following'),
};

export const ARTICLES: Lists = {
  de: words('der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen beide mehrere viele'),
  en: words('the a an this that these those his her its their our my your several many some'),
};

export const CONJUNCTIONS: Lists = { de: words('und sowie aber doch'), en: words('and but yet') };

/** Nouns whose infinitive says what somebody wants or thinks, not what is. */
export const AIMS: Lists = {
  de: words('idee ziel plan absicht wunsch hoffnung traum versuch aufgabe möglichkeit forderung pflicht recht auftrag vorschlag versprechen bereitschaft'),
  en: words('idea aim goal plan intention wish hope dream attempt task chance demand duty right proposal promise willingness'),
};

/** Words by which a statement is an opinion of its writer. */
export const OPINION: Lists = {
  de: words(`beeindruckend beeindruckende beeindruckenden beeindruckender großartig großartige großartigen fantastisch fantastische wunderbar wunderbare schrecklich furchtbar leider glücklicherweise hoffentlich zweifellos offensichtlich selbstverständlich
    absurd lächerlich peinlich skandalös unverantwortlich wichtig wichtiger wichtige schön schöne schlimm schlimmer traurig erfreulich bedauerlich enttäuschend spannend faszinierend atemberaubend überfällig naiv klug feige mutig
    natürlich eigentlich irgendwie wohl freilich ehrlich sinnvoll sinnlos ungerecht gerecht fatal verheerend dramatisch bemerkenswert`),
  en: words(`impressive great fantastic wonderful terrible awful sadly luckily hopefully undoubtedly obviously clearly absurd ridiculous shameful scandalous irresponsible important beautiful sad welcome regrettable disappointing exciting
    fascinating breathtaking overdue naive wise cowardly brave simply frankly honestly unfair fair fatal devastating dramatic remarkable deserves arguably`),
};

/** First person of the writer, and what demands something: signs of commentary. */
export const COMMENTARY: Lists = {
  de: words('ich wir uns unser unsere unseren unserem mein meine meiner meinen muss müssen müsste müssten sollte sollten darf dürfen warum wieso man bitte endlich nein ja'),
  en: words('i we us our my me must should ought why please finally no yes you your'),
};

/** Verbs and adverbs of what may be or is to come. */
export const POSSIBILITY: Lists = {
  de: words('könnte könnten dürfte dürften möglicherweise vielleicht womöglich wahrscheinlich vermutlich voraussichtlich würde würden'),
  en: words('could might may perhaps possibly probably likely presumably would'),
};

/** Words too general to be checked without more. */
export const VAGUE: Lists = {
  de: words('viele vielen vieler manche manchen einige zahlreiche oft häufig zunehmend immer überall'),
  en: words('many some several often increasingly always everywhere everyone'),
};

export const SUPERLATIVE: Record<TextLanguage, RegExp> = {
  de: /^(?:(?:meist|höchst|größt|kleinst|best|ältest|jüngst|teuerst|reichst|ärmst|stärkst|schwächst|schnellst|längst|kürzest|tiefst|wichtigst|erfolgreichst|bekanntest|beliebtest|schwerst|schlechtest|niedrigst|neuest|modernst|bedeutendst|mächtigst|führend|einzig|erstmal)(?:e[mnrs]?|ig|s)?|(?:zweit|dritt|viert|fünft)(?:größt|höchst|best|ältest|wichtigst|reichst)e[mnrs]?|rekord.*|spitzen(?:position|reiter|platz|wert)s?|top-.+|weltweit|weltmarktführer|marktführer|marktführend.*)$/u,
  en: /^(?:most|least|best|worst|largest|biggest|smallest|highest|lowest|oldest|youngest|richest|poorest|strongest|fastest|longest|shortest|newest|latest|only|leading|top|record|(?:second|third|fourth|fifth)-.+est|world-.+)$/u,
};

export const RANKING: Record<TextLanguage, RegExp> = {
  de: /^(?:rangliste|tabellenführer.*|spitzen(?:position|reiter|platz|wert).*|charts|.*-charts|top-.+|marktführer.*|führend.*|rekord.*|ranking.*)$/u,
  en: /^(?:ranked|ranks|rankings?|tops|topped|charts?|leading|record)$/u,
};

export const COMPARISON: Record<TextLanguage, RegExp> = {
  de: /^(?:mehr|weniger|höher.*|niedriger.*|größer.*|kleiner.*|besser.*|schlechter.*|schneller.*|langsamer.*|älter.*|jünger.*|teurer.*|billiger.*|bruchteil|unterschied.*|vergleich.*|überhol.*|übertr[ai]f.*|übertroffen|nahezu|ebenso|doppelt|dreimal|konkurrent.*|rivalisier.*|ebenbürtig|ähnlich.*|anders|hingegen)$/u,
  en: /^(?:more|less|fewer|higher|lower|larger|smaller|better|worse|faster|slower|older|younger|cheaper|fraction|difference|compared|comparison|than|versus|overtook|overtaken|exceeds?|outperform.*|surpass.*|rival.*|similar|twice|unlike|whereas)$/u,
};

export const CAUSAL: Lists = {
  de: words('weil wegen aufgrund deshalb deswegen daher dadurch infolge verursacht verursachte verursachen führt führte führten grund ursache auslöste ausgelöst denn sodass bewirkt bewirkte'),
  en: words('because due therefore caused cause causes led leads result resulted owing hence consequently triggered'),
};

export const LAW: Record<TextLanguage, RegExp> = {
  de: /^(?:gesetz.*|.*(?<!natur)gesetz|verordnung.*|verbot.*|verboten|urteil.*|gericht.*|.*gericht|paragraf.*|paragraph.*|verfassung.*|auflagen|klage.*|verurteil.*|angeklagt.*|strafe.*|haftstrafe.*|sanktion.*|vorschrift.*|richtlinie.*|illegal.*|legal.*|rechtswidrig.*)$/u,
  en: /^(?:laws?|acts?|regulations?|bans?|banned|ruling|ruled|courts?|constitution.*|lawsuits?|sued|sentenced|convicted|charged|penalt.*|sanction.*|directives?|illegal.*|legal.*|unlawful.*)$/u,
};

export const ACCUSATION: Record<TextLanguage, RegExp> = {
  de: /^(?:betrug|betrugs.*|korrupt.*|bestech.*|bestochen|mord.*|ermordet.*|vergewaltig.*|missbrauch.*|gefälscht.*|fälsch.*|lüge.*|lügt|gelogen|veruntreu.*|vorwurf|vorwürfe.*|verdacht.*|beschuldig.*|angeklagt.*|verhaftet.*|festgenommen.*|gestohlen|diebstahl.*|plagiat.*|hinterzog.*|hinterzieh.*)$/u,
  en: /^(?:fraud.*|corrupt.*|brib.*|murder.*|rape.*|abus.*|forged|lied|lying|embezzl.*|allegation.*|alleged.*|suspect.*|accus.*|charged|arrested|stole|stolen|theft|plagiari.*|evaded|evasion)$/u,
};

export const POLL: Record<TextLanguage, RegExp> = {
  de: /^(?:umfrage.*|.*umfrage|befrag.*|wahl|wahlen|wähler.*|stimmen|statistik.*|.*statistik|studien?|.*studien?|erhebung.*|quote|.*quote)$/u,
  en: /^(?:polls?|polled|surveys?|surveyed|voters?|votes?|statistics?|study|studies|census|rates?)$/u,
};

export const BIOGRAPHY: Lists = {
  de: words('geboren aufgewachsen wuchs studierte promovierte heiratete starb gründete absolvierte abschluss sohn tochter witwe geschwister kinder'),
  en: words('born raised grew studied graduated married died founded son daughter widow siblings children'),
};

export const NEGATION: Lists = { de: words('nicht kein keine keinen keinem keiner nie niemals niemand nur ausschließlich'), en: words('not no never nobody none only exclusively') };

/** Things of which one can say what they are or where they stand. */
export const PLACES: Record<TextLanguage, RegExp> = {
  de: /^(?:stadt|dorf|provinz|region|bundesland|land|hauptstadt|bezirk|kreis|viertel|insel|küste|universität|hochschule|sitz|standort.*|zentrale|niederlassung.*|teams|.*zentrum)$/u,
  en: /^(?:city|town|village|province|region|state|capital|district|county|island|coast|university|college|headquarters|headquartered|based|offices?)$/u,
};
