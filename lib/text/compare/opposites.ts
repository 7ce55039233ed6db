// Words that turn what an equal number says: profit and loss, above and below, long and wide.
import { word } from './word-pattern';

/** Pairs of opposites, both languages together: a figure of the one is not a figure of the other. */
const OPPOSITES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [word('gewinn(?:e|en|s)? nettogewinn überschuss überschüsse profit(?:s)? surplus earnings'), word('verlust(?:e|en|s)? nettoverlust defizit(?:e|s)? fehlbetrag loss(?:es)? deficit[s]? shortfall')],
  [word('einnahmen umsatz umsatzes erlös(?:e|en)? revenue[s]? sales turnover income'), word('ausgaben kosten gewinn verlust spending expenditure[s]? costs expenses profit[s]? loss(?:es)?')],
  [word('tote[nr]? todesopfer getötet(?:e|en)? gestorben starb(?:en)? ums dead killed died deaths fatalities'), word('verletzt(?:e|en|er)? verwundete[nr]? vermisste[nr]? injur(?:ed|ies) wounded hurt missing')],
  [word('männer(?:n)? men male[s]?'), word('frauen women female[s]?')],
  [word('import(?:e|en|s)? importiert(?:e|en)? einfuhr(?:en)? imported'), word('export(?:e|en|s)? exportiert(?:e|en)? ausfuhr(?:en)? exported')],
  [word('netto nettoeinkommen net'), word('brutto bruttoeinkommen gross')],
  [word('verkauft(?:e|en)? verkauf sold sell[s]? sale'), word('kaufte[n]? gekauft kauf erwarb(?:en)? erworben bought buy[s]? purchase[ds]? acquired')],
  [word('eingestellt einstellung(?:en)? neueinstellungen hired hire[s]? hiring'), word('entlassen entlassung(?:en)? entließ laid layoff[s]? fired redundancies')],
  [word('dafür zustimmung stimmten? befürworteten? supported favou?r(?:ed)? approved'), word('dagegen ablehnung lehnten ablehnen opposed against rejected')],
  [word('mehrheit majority'), word('minderheit minority')],
  [word('geöffnet eröffnet(?:e|en)? opened opens opening'), word('geschlossen schließt schloss schließung closed closes closing closure')],
  [word('geboren geburt(?:en)? born birth[s]?'), word('gestorben starb tod died death[s]?')],
  [word('gegründet gründete[n]? gründung founded founding established'), word('aufgelöst auflösung geschlossen dissolved closed')],
  [word('begann(?:en)? beginnt beginn beginnen start(?:ete|et|ed|s)? began begin[s]? launched'), word('endete[n]? endet ende beendet ended end[s]? finished')],
  [word('früher earlier vorzeitig verfrüht'), word('später later verspätet verspätung delayed delay late')],
  [word('erstmals erstmalig for\\sthe\\sfirst\\stime first\\sin'), word('zuletzt letztmals letztmalig for\\sthe\\slast\\stime last\\sin')],
  [word('erst only\\sin'), word('bereits schon already as\\searly\\sas')],
  [word('(?:über|oberhalb)\\s(?:dem|des|der)\\s(?:\\p{L}{1,20}\\s)?(?:durchschnitts?|meeresspiegels?|vorjahresniveaus?|vorjahr|schnitt|grenzwerts?|null) above over\\s(?:the\\s)?(?:average|sea\\slevel) überdurchschnittlich'), word('(?:unter|unterhalb)\\s(?:dem|des|der)\\s(?:\\p{L}{1,20}\\s)?(?:durchschnitts?|meeresspiegels?|vorjahresniveaus?|vorjahr|schnitt|grenzwerts?|null) below beneath under\\s(?:the\\s)?(?:average|sea\\slevel) underwater unterdurchschnittlich')],
  [word('vorsprung führt(?:e|en)? führung vorn(?:e)? lead leads leading led ahead'), word('rückstand hinten trail(?:s|ed|ing)? behind')],
  [word('getötet(?:e|en)? gestorben starb(?:en)? tote[nr]? todesopfer died dead killed deaths'), word('überlebt(?:e|en)? überlebende[nr]? gerettet(?:e|en)? survived survivors? rescued saved')],
  [word('festgenommen(?:e|en)? verhaftet(?:e|en)? inhaftiert(?:e|en)? festnahmen? verhaftungen? arrest(?:ed|s)? detained jailed'), word('freigelassen(?:e|en)? freilassung freigekommen entlassen(?:e|en)? freigesprochen released freed acquitted')],
  [word('entführt(?:e|en)? abducted kidnapped'), word('freigelassen(?:e|en)? befreit(?:e|en)? released freed')],
  [word('schulden verbindlichkeiten verschuldet debts? liabilities owe[sd]?'), word('vermögen guthaben vermögenswerte assets wealth fortune savings')],
  [word('kosten mehrkosten kostet(?:e|en)? costs? cost'), word('einsparungen? ersparnis(?:se)? eingespart sparte[n]? spart gespart savings? saved?')],
  [word('gespendet spendete[n]? spenden zahlte[n]? bezahlt(?:e|en)? gezahlt überwies(?:en)? gab donated? paid pays? gave transferred spent'), word('erhielt(?:en)? erhalten bekam(?:en)? bekommen kassierte[n]? received? receives got collected earned')],
  [word('in\\skraft gilt gelten gültig in\\sforce took\\seffect effective enacted'), word('außer\\skraft aufgehoben abgeschafft ausgelaufen erloschen repealed expired lapsed abolished revoked')],
  [word('verheiratet heiratete[n]? geheiratet heirat hochzeit married marry wedding'), word('geschieden scheidung getrennt trennten divorced? separated split')],
  [word('zurückgetreten trat(?:en)?(?=.{1,80}\\szurück) rücktritt abgetreten resigned resignation stepped\\sdown quit'), word('angetreten amtsantritt antrat ernannt vereidigt took\\soffice appointed sworn inaugurated elected')],
  [word('genehmigt(?:e|en)? bewilligt(?:e|en)? gebilligt billigte[n]? beschloss beschlossen angenommen verabschiedet approved? adopted passed accepted granted'), word('abgelehnt(?:e|en)? lehnte ablehnte[n]? verworfen verweigert(?:e|en)? reject(?:ed|s)? refused denied declined vetoed turned\\sdown')],
  [word('gewann(?:en)? gewonnen siegte[n]? sieg siege besiegte[n]? schlug won win wins beat victory'), word('verlor(?:en)? niederlage unterlag(?:en)? lost loses? defeat')],
  [word('(?:fast|beinahe|nahezu)\\salle[nrs]? (?:almost|nearly|virtually)\\sall'), word('(?<!(?:fast|beinahe|nahezu|almost|nearly|virtually)\\s)(?:alle[nrs]?|sämtliche[nr]?|all)')],
  [word('zufrieden(?:e|en)? satisfied happy'), word('unzufrieden(?:e|en)? dissatisfied unsatisfied unhappy')],
  [word('geimpft(?:e|en)? vaccinated'), word('ungeimpft(?:e|en)? unvaccinated')],
  [word('beschäftigt(?:e|en)? erwerbstätig(?:e|en)? employed employees'), word('arbeitslos(?:e|en|er)? erwerbslos(?:e|en)? unemployed jobless')],
  [word('legal(?:e|en)? lawful'), word('illegal(?:e|en)? unlawful')],
  [word('schuldig guilty convicted verurteilt(?:e|en)?'), word('unschuldig freigesprochen innocent acquitted')],
  [word('angekommen ankunft kamen arrived arrivals?'), word('abgereist abflug abfahrt ausgereist departed left departures?')],
  [word('eingewandert zugewandert zuzug zuzüge immigrat(?:ed|ion) immigrants'), word('ausgewandert abwanderung wegzug wegzüge emigrat(?:ed|ion) emigrants')],
  [word('positiv(?:e|en)? positive'), word('negativ(?:e|en)? negative')],
  [word('maximal höchstwert höchststand maximum peak'), word('minimal mindestwert tiefststand minimum trough')],
  [word('gebaut errichtet(?:e|en)? built constructed'), word('abgerissen zerstört(?:e|en)? demolished destroyed')],
  [word('geliefert lieferte[n]? delivered supplied'), word('bestellt(?:e|en)? ordered')],
];

// Ways to lie or to reach, of which a measure has one: told on one side only, the other may mean another.
const RELATIONS: ReadonlyArray<readonly RegExp[]> = [
  [word('lang(?:e|en|er|es)? länge long length'), word('breit(?:e|en|er|es)? wide width broad'), word('tief(?:e|en|er|es)? tiefe deep depth'), word('hoch hohe[nrs]? höhe high tall height')],
  [word('nord\\p{L}{0,20} nördlich\\p{L}{0,3} north northern northwards'), word('süd\\p{L}{0,20} südlich\\p{L}{0,3} south southern southwards'), word('ost(?!er)\\p{L}{0,20} östlich\\p{L}{0,3} east eastern'), word('west\\p{L}{0,20} westlich\\p{L}{0,3} west western')],
  [word('vorsprung führt(?:e|en)? führung vorn(?:e)? lead leads leading led ahead gap'), word('rückstand hinten trail(?:s|ed|ing)? behind')],
  [word('unter\\sdem\\smeeresspiegel unterhalb unter\\s(?:der\\serde|wasser) below beneath underground underwater'), word('über\\sdem\\smeeresspiegel oberhalb above')],
];

/** What the words say of all these, by name, for `opposed` and `related`. */
export function marksOf(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string, pattern: RegExp): void => { if (words.search(pattern) >= 0) found.add(name); };
  OPPOSITES.forEach(([one, other], row) => { add(`${String(row)}+`, one); add(`${String(row)}-`, other); });
  RELATIONS.forEach((patterns, row) => { patterns.forEach((pattern, place) => { add(`r${String(row)}.${String(place)}`, pattern); }); });
  return found;
}

/** Whether the two, by their marks, say opposite things of what they count: a profit and a loss, the dead and the injured. */
export function opposed(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const only = (marks: ReadonlySet<string>, row: number, sign: string): boolean => marks.has(`${String(row)}${sign}`) && !marks.has(`${String(row)}${sign === '+' ? '-' : '+'}`);
  return OPPOSITES.some((_, row) => (only(one, row, '+') && only(other, row, '-')) || (only(one, row, '-') && only(other, row, '+')));
}

/** Whether the two, by their marks, place a measure alike: neither is long where the other is wide, or says no such thing. */
export function related(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const named = (marks: ReadonlySet<string>, row: number): string => [...marks].filter((mark) => mark.startsWith(`r${String(row)}.`)).join(' ');
  return RELATIONS.every((_, row) => named(one, row) === named(other, row));
}

const PREFIXES = ['un', 'dis', 'non-'] as const;

/** Whether one has a word that the other has with un-, dis- or non- before it. */
export function prefixed(one: string, other: string): boolean {
  const words = (text: string): Set<string> => new Set((text.toLowerCase().match(/[\p{L}-]{5,40}/gu) ?? []).slice(0, MOST_WORDS));
  const [mine, theirs] = [words(one), words(other)];
  const turned = (from: Set<string>, to: Set<string>): boolean => [...from].some((plain) => !to.has(plain) && PREFIXES.some((prefix) => to.has(prefix + plain) && !from.has(prefix + plain)));
  return turned(mine, theirs) || turned(theirs, mine);
}

// A clause is shorter; the bound keeps a text without full stops from costing more.
const MOST_WORDS = 60;
