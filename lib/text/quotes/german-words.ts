// Closed German word lists of the rules on speech: what opens a clause, what can be no verb, and the forms of the Konjunktiv.
import { wordSet } from './word-set';

/** Words that open a clause whose verb comes last. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(`
  weil da wenn falls obwohl obgleich während nachdem bevor ehe bis sobald solange sooft sofern soweit damit sodass um ohne statt anstatt indem wobei wodurch womit wofür woran worauf woraus worüber weswegen weshalb seit seitdem als wohingegen insofern insoweit zumal wenngleich`);

/** Words that put one clause beside another. */
export const COORDINATORS: ReadonlySet<string> = wordSet('und aber doch sondern oder denn sowie beziehungsweise jedoch');

export const QUESTION_WORDS: ReadonlySet<string> = wordSet('ob wie warum weshalb wieso wer wen wem was wann wo woher wohin welche welcher welches welchen inwieweit inwiefern');

export const RELATIVES: ReadonlySet<string> = wordSet('der die das den dem dessen deren denen welcher welche welches welchen welchem wo');

export const ARTICLES: ReadonlySet<string> = wordSet(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller beide beiden
  mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure viele vielen mehrere mehreren einige einigen manche manchen solche solchen
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zahlreiche zahlreichen weitere weiteren andere anderen anderer anderem anderes dessen deren etliche`);

export const PRONOUNS: ReadonlySet<string> = wordSet('er sie es man wir ich du dieser diese dies das jener jene beide niemand jemand einer keiner alle viele manche mehrere einige letztere letzterer erstere andere');

export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur für gegen ohne um durch bis seit wegen während trotz über unter neben zwischen hinter innerhalb außerhalb gegenüber laut gemäß entgegen anhand aufgrund infolge angesichts samt
  gen pro per ab außer binnen mangels mittels bezüglich hinsichtlich seitens inklusive statt anstatt entlang dank`);

/** Auxiliaries and modal verbs in the indicative. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(`
  ist sind war waren hat haben hatte hatten wird werden wurde wurden worden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen mochte mochten bin habt`);

/** Other finite verbs that news writes often; they tell a main clause from a list of nouns. */
const FINITE_VERBS: ReadonlySet<string> = wordSet(`
  gibt gab gaben geht ging gingen steht stand standen liegt lag lagen kommt kam kamen bleibt blieb blieben macht machte machten nimmt nahm nahmen sieht sah sahen lässt ließ ließen hält hielt hielten findet fand fanden führt führte führten zeigt zeigte
  stellt stellte stellten bringt brachte brachten setzt setzte setzten trägt trug trugen gilt galt galten fährt fuhr fuhren läuft lief liefen schließt schloss schlossen zieht zog zogen fällt fiel fielen beginnt begann begannen gewinnt gewann gewannen
  verliert verlor verloren stirbt starb starben trifft traf trafen tritt trat traten spielt spielte spielten leidet litt litten lebt lebte lebten arbeitet arbeitete braucht brauchte brauchen bestimmt stammt stammen stieg stiegen steigt sank sanken sinkt erhielt erhielten bekommt
  bekam bekamen befindet befand befanden handelt handelte handelten besteht bestand bestanden gehört gehörte gehörten wuchs wächst rast raste kündigte weist wies wiesen dürfte dürften startete startete schloss kostet kosteten flog flogen sucht suchte suchten heißt hieß`);

/** Particles and adverbs that can stand between a verb and its subject, or before a noun phrase. */
export const ADVERBS: ReadonlySet<string> = wordSet(`
  auch aber jedoch hingegen dagegen dann nun jetzt heute gestern vorgestern später zuvor zudem außerdem weiter weiterhin ferner noch schon bereits erst nur sogar selbst etwa rund allerdings indes indessen unterdessen inzwischen mittlerweile schließlich zunächst
  abschließend ebenso ebenfalls gleichzeitig zugleich daraufhin deshalb daher damit dazu dabei davon darauf darüber daran so sich nicht hier dort wieder immer bisher derzeit zurzeit damals wörtlich sinngemäß lediglich nochmals erneut offen ausdrücklich öffentlich
  kürzlich jüngst einst anschließend hinterher morgens abends mittags nachmittags vorher danach mehrfach wiederholt einmal mal eben halt wohl offenbar angeblich vermutlich wahrscheinlich möglicherweise gegebenenfalls insgesamt sehr es ihm ihr ihnen ihn uns mir mich dir
  beispielsweise nämlich also trotzdem dennoch vielmehr knapp gut gleich lange oft stets ausführlich seinerzeit seinerseits ihrerseits telefonisch schriftlich entsprechend überraschend deutlich scharf klar erstmals bislang vorab zuletzt prompt dafür hierzu kurz`);

/** Forms of the Konjunktiv I that no other mood shares in the third person, and of haben, sein, werden and the modal verbs. */
const SUBJUNCTIVE_ONE: ReadonlySet<string> = wordSet(`
  sei seien habe werde könne müsse dürfe solle wolle möge wisse gebe komme gehe stehe liege bleibe bestehe handele handle gelte sehe brauche mache finde halte lasse nehme trage bringe zeige drohe fehle gehöre stelle sorge sage spreche laufe fahre ziehe falle beginne
  gewinne verliere sterbe treffe trete spiele lebe kenne denke glaube hoffe meine führe setze schließe lege rufe suche wachse steige sinke kaufe verkaufe erhalte bekomme befinde enthalte verstoße bestreite unterstütze verfolge versuche verfüge besitze benötige betrage beziehe
  betreffe entspreche ergebe entstehe geschehe gehe hänge helfe hoffe irre lehne leide lohne nutze plane prüfe reiche richte scheine schaffe schade stamme stimme strebe teile tue übernehme verlange verliere verspreche verstehe vertrete wende werfe wirke zähle ziele zweifle
  fordere ändere dauere erinnere verbessere verhindere fühle freue arbeite biete bedeute berichte leiste koste erwarte betrachte begleite reagiere existiere funktioniere profitiere akzeptiere investiere diene eigne erfülle erlaube ermögliche erreiche heiße interessiere irre
  nenne passe rechne rede reise schütze sinke sitze sterbe verdiene vergesse verhandle verhandele verzichte warte weise zahle zwinge trage bewege`);

const SUBJUNCTIVE_TWO: ReadonlySet<string> = wordSet(`
  hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften sollte sollten wollte wollten gäbe gäben käme kämen ginge gingen stünde stünden ließe ließen bliebe blieben brächte brächten bräuchte bräuchten wüsste wüssten nähme nähmen hielte hielten fände fänden läge lägen`);

// -e words that are no verbs; anything else in -e after a noun or pronoun is a Konjunktiv I ("Nordkorea besitze …").
const NO_VERB_IN_E: ReadonlySet<string> = wordSet(`wurde sowie inne beiseite gemäße zuliebe 
  die eine keine seine ihre meine deine unsere eure diese jene jede welche solche alle beide viele wenige einige manche mehrere etliche andere heute gerade ohne wie je ehe nahe beinahe lange gerne bange vage solange böse müde leise feige träge weise rege sie folge zugute zuhause
  zurate infrage zustande imstande zugrunde anstelle inklusive exklusive aufseiten seitdem beispielsweise teilweise möglicherweise normalerweise üblicherweise glücklicherweise schätzungsweise vergleichsweise schrittweise stellenweise ausnahmsweise probeweise paarweise zeitweise rate
  jahre sämtliche letzte erste zweite dritte vierte nächste rund genüge gute neue große kleine lose dahinge euere ebene weitere zahlreiche rosa orange beige online de the one three five more are have were be made like time home same some before like where there use phase page
  zunutze zumute vonseiten desgleiche dergleiche ungefähre bisherige damalige heutige ehemalige frühere spätere jetzige künftige`);

/** Whether the word is of the Konjunktiv I (`1`), the Konjunktiv II (`2`) or neither (`0`), by itself. */
export function subjunctiveOf(lower: string): 0 | 1 | 2 {
  if (SUBJUNCTIVE_ONE.has(lower)) return 1;
  return SUBJUNCTIVE_TWO.has(lower) ? 2 : 0;
}

/** Whether a word that follows a noun or pronoun can be the Konjunktiv I of any verb (besitze, unterliege). */
export function mayBeSubjunctive(lower: string): boolean {
  return lower.length >= 4 && /^\p{L}+[^te]e$/u.test(lower) && !/(?:weise|liche|ische|ige|ende|(?<!i)ere|bare|same|hafte|lose|volle|ene|ale|ive|elle|äre|iche)$/u.test(lower) && !NO_VERB_IN_E.has(lower);
}

/** Words in -t that are no verbs, where a clause's verb is looked for. */
export const NO_VERB_IN_T: ReadonlySet<string> = wordSet('fast etwa oft jetzt nicht selbst erst meist zunächst längst insgesamt bekannt gesamt direkt dicht leicht recht echt exakt komplett konkret weit breit spät gut laut fort dort seit mit samt damit somit sonst statt bereits zuletzt verletzt berühmt seltenst schlecht schlicht knapp nächst höchst überhaupt sofort akut absolut kaputt tot rot satt dezent brutal relevant interessant anschließend');

/** Whether a word is a finite verb that the lists know, whatever its mood. */
export function isKnownFinite(lower: string): boolean {
  return AUXILIARIES.has(lower) || FINITE_VERBS.has(lower) || SUBJUNCTIVE_ONE.has(lower) || SUBJUNCTIVE_TWO.has(lower);
}
