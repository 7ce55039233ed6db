// Whether two counted nouns, in one language or two, name the same: Forscher and researchers, not Tote and injured.

// Stems of the nouns that news counts most, one group a line, German and English together.
const GROUPS: ReadonlyArray<readonly [name: string, stems: string]> = [
  ['people', 'mensch person leute people person individual mann other'], ['dead', 'tote todesopfer opfer leiche dead death deaths fatalit victim killed died getötet gestorben starb'], ['injured', 'verletzt verwundet injur wounded casualt'], ['missing', 'vermisst missing'],
  ['researcher', 'forscher forscherin wissenschaftler researcher scientist'], ['engineer', 'ingenieur engineer'], ['employee', 'mitarbeiter mitarbeiterin beschäftigt angestellt arbeitnehmer bedienstet employee worker staff'], ['job', 'stelle arbeitsplatz arbeitsplätz jobs job position'],
  ['inhabitant', 'einwohner bewohner bürger inhabitant resident citizen'], ['soldier', 'soldat soldier troop'], ['police', 'polizist polizeibeamt police officer policem'], ['teacher', 'lehrer lehrkr teacher'], ['pupil', 'schüler pupil schoolchild'], ['student', 'student studierend student'],
  ['child', 'kind kinder child'], ['woman', 'frau woman women female'], ['man', 'männer men man male'], ['girl', 'mädchen girl'], ['boy', 'junge jungen boy'], ['patient', 'patient patient'], ['doctor', 'arzt ärzt mediziner doctor physician'],
  ['passenger', 'passagier fahrgast fahrgäst insasse passenger occupant'], ['visitor', 'besucher gast gäste visitor guest'], ['spectator', 'zuschauer spectator viewer'], ['participant', 'teilnehmer participant attendee'], ['demonstrator', 'demonstrant protestierend protester demonstrator protestor'],
  ['refugee', 'flüchtling geflüchtet refugee'], ['migrant', 'migrant zuwander einwander migrant immigrant'], ['voter', 'wähler voter'], ['vote', 'stimme vote'], ['seat', 'sitz mandat seat'], ['member', 'mitglied member'], ['deputy', 'abgeordnet parlamentarier lawmaker deput mps mp'],
  ['user', 'nutzer anwender benutzer user'], ['customer', 'kunde kund customer client'], ['subscriber', 'abonnent subscriber'], ['follower', 'follower follower'], ['view', 'aufruf view'], ['download', 'download download'],
  ['company', 'unternehm firma firmen betrieb konzern compan firm business'], ['shop', 'filiale laden läden geschäft shop store branch'], ['country', 'land länder staat countr nation state'], ['city', 'stadt städte city cities town'], ['municipality', 'gemeinde kommune municipalit'], ['state', 'bundesland bundesländer state'],
  ['school', 'schule school'], ['hospital', 'krankenhaus krankenhäus klinik hospital clinic'], ['house', 'haus häuser house home'], ['flat', 'wohnung apartment flat dwelling'], ['building', 'gebäude building'], ['room', 'zimmer raum räume room'],
  ['car', 'auto autos pkw wagen car'], ['vehicle', 'fahrzeug vehicle'], ['aircraft', 'flugzeug maschine plane aircraft jet'], ['flight', 'flug flüge flight'], ['ship', 'schiff ship vessel'], ['train', 'zug züge train'], ['bus', 'bus busse bus'],
  ['ticket', 'karte ticket ticket'], ['book', 'buch bücher book'], ['film', 'film film movie'], ['page', 'seite page'], ['copy', 'exemplar cop'], ['case', 'fälle case'], ['infection', 'infektion ansteckung infection'], ['test', 'test test'], ['attack', 'angriff anschlag anschläg attack'],
  ['arrest', 'festnahme verhaftung arrest'], ['accident', 'unfall unfäll accident crash'], ['complaint', 'beschwerde klage complaint lawsuit'], ['animal', 'tiere animal'], ['tree', 'baum bäume tree'], ['turbine', 'windrad windräder turbine'], ['chip', 'chip chip'], ['goal', 'tor tore goal'], ['point', 'punkt point'], ['game', 'spiel game match'],
  ['nurse', 'pfleger pflegekraft pflegekräft krankenschwester nurse'], ['lawyer', 'anwalt anwält jurist lawyer attorney'], ['judge', 'richter judge'], ['journalist', 'journalist reporter journalist'], ['farmer', 'bauer bäuer landwirt farmer'], ['firefighter', 'feuerwehrleute feuerwehrm firefight firem'], ['hostage', 'geisel hostage'], ['prisoner', 'gefangen häftling inhaftiert prisoner inmate detainee'], ['suspect', 'verdächtig beschuldigt suspect'], ['survivor', 'überlebend survivor'],
  ['player', 'spieler player'], ['expert', 'expert fachleute specialist'], ['delegate', 'delegiert delegate'], ['candidate', 'kandidat candidate'], ['minister', 'minister minister'], ['tourist', 'tourist urlauber tourist holidaymaker'], ['parent', 'eltern parent'], ['respondent', 'befragt respondent'], ['foreigner', 'ausländer foreigner'], ['pensioner', 'rentner pensioner retiree'], ['apprentice', 'auszubildend azubi lehrling apprentice trainee'],
  ['church', 'kirche church'], ['mosque', 'moschee mosque'], ['bridge', 'brücke bridge'], ['road', 'straße road street'], ['tank', 'panzer tank'], ['helicopter', 'hubschrauber helikopter helicopter'], ['drone', 'drohne drone'], ['missile', 'rakete missile rocket'], ['boat', 'boote boat'], ['lorry', 'lastwagen lkw laster lorr truck'], ['bicycle', 'fahrrad fahrräder bike bicycle'], ['factory', 'fabrik werk factor plant'], ['airport', 'flughafen flughäfen airport'], ['university', 'universität hochschule universit'], ['library', 'bibliothek bücherei librar'], ['museum', 'museum museen museum'], ['restaurant', 'restaurant gaststätte restaurant'], ['hotel', 'hotel hotel'], ['nursery', 'kita kindergarten kindergärten nurser kindergarten'],
  ['cow', 'kuh kühe rinder cow cattle'], ['pig', 'schwein pig'], ['sheep', 'schaf sheep'], ['dog', 'hunde dog'], ['cat', 'katze cat'], ['horse', 'pferd horse'], ['chicken', 'huhn hühner chicken hens'], ['bird', 'vogel vögel bird'], ['wolf', 'wolf wölfe wolf wolves'], ['species', 'arten species'],
  ['song', 'lied song'], ['album', 'album alben album'], ['episode', 'folge episode'], ['article', 'artikel article'], ['letter', 'briefe letter'], ['word', 'wörter word'], ['signature', 'unterschrift signature'], ['medal', 'medaille medal'], ['title', 'titel title'], ['victory', 'sieg victor wins'], ['defeat', 'niederlage defeat'], ['measure', 'maßnahme measure'], ['amendment', 'änderung amendment'], ['proposal', 'vorschlag vorschläge proposal'], ['strike', 'streik strike'], ['fire', 'brände feuer fire blaze'], ['crime', 'straftat verbrechen delikt crime offence offense'], ['murder', 'mord morde murder'], ['shot', 'schuss schüsse shot'], ['operation', 'einsatz einsätze operation'], ['application', 'antrag anträge bewerbung application'], ['order', 'bestellung auftrag aufträge order'], ['language', 'sprache language'], ['region', 'region region'], ['district', 'bezirk landkreis district'], ['island', 'insel island'], ['party', 'partei party parties'], ['vaccine dose', 'dosis dosen impfdos dose'], ['mask', 'maske mask'], ['bed', 'bett bed'], ['device', 'gerät device'], ['computer', 'computer rechner computer'], ['bottle', 'flasche bottle'], ['step', 'schritt step'], ['question', 'frage question'], ['place', 'ort orte place location'], ['settlement', 'siedlung settlement'], ['village', 'dorf dörfer village'],
  ['time', 'mal time'], ['share', 'aktie share'], ['unit', 'stück einheit unit'], ['household', 'haushalt household'], ['family', 'famili famil'], ['team', 'team mannschaft team'], ['robot', 'roboter robot'], ['storey', 'stockwerk etage storey stories storeys floor'], ['applicant', 'bewerber applicant hopeful'], ['volunteer', 'freiwillig ehrenamtlich volunteer'],
];

const STEMS: ReadonlyArray<readonly [stem: string, name: string]> = GROUPS.flatMap(([name, stems]) => stems.split(' ').map((stem): readonly [string, string] => [stem, name])).sort((a, b) => b[0].length - a[0].length);

// What may follow a stem: endings, so that a man is no manager. Bearers of a stem that breaks off within the word end so too (compan-ies).
const ENDING = /^(?:e|en|er|es|em|n|s|r|in|inn?en|ern|d|ed|an|y|ies|ey|te[nrs]?|äfte|äften|aft|ung|ungen|ling|lingen)?$/u;

/** The group of one noun, by its longest stem; the last part of a German compound counts too, and makes it `special`. */
function group(noun: string): { name: string; special: boolean } | null {
  const lower = noun.toLowerCase();
  const start = STEMS.find(([stem]) => lower.startsWith(stem) && ENDING.test(lower.slice(stem.length)));
  if (start) return { name: start[1], special: false };
  const last = STEMS.find(([stem]) => stem.length >= 4 && lower.length > stem.length + 2 && lower.slice(3).includes(stem) && ENDING.test(lower.slice(lower.lastIndexOf(stem) + stem.length)));
  return last ? { name: last[1], special: true } : null;
}

/** The first letters without marks, as languages that share a word share them: Moschee is no mosque by them, Kamera is a camera; c and k are one. */
const beginning = (noun: string): string => noun.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('c', 'k').slice(0, 4);

const parts = (unit: string): string[] => unit.split(/\s(?:und|and|oder|or)\s/u);

/** A counted noun, null for none, and the words it stands among. */
type Counted = { unit: string | null; words: string };

/** "25 people were killed" counts the dead: whether the words around people say who they are. */
function people(general: Counted, special: string): boolean {
  return (general.words.match(/\p{L}{3,40}/gu) ?? []).slice(0, MOST_WORDS).some((word) => group(word)?.name === special);
}

// A clause is shorter; the bound keeps a text without full stops from costing more.
const MOST_WORDS = 60;

/** `same`, `other` where they differ or may differ, or `unsure` where one has no noun. */
export function countedAlike(one: Counted, other: Counted): 'same' | 'other' | 'unsure' {
  if (one.unit === null || other.unit === null) return 'unsure';
  const [mine, theirs] = [parts(one.unit), parts(other.unit)];
  if (mine.length !== theirs.length && mine.length > 1 && theirs.length > 1) return 'other';
  const stem = (noun: string): string => noun.toLowerCase().replace(/(?:innen|ern|en|er|es|em|e|n|s)$/u, '');
  if (mine.some((noun) => theirs.some((word) => stem(noun) === stem(word)))) return 'same';
  const [groups, others] = [mine.map(group), theirs.map(group)];
  // Apple trees and pear trees are both trees: where both are a kind of it, the kind is not known to be one.
  if (groups.some((found) => found !== null && others.some((theirs) => theirs?.name === found.name && !(theirs.special && found.special)))) return 'same';
  const [first, second] = [groups[0]?.name ?? null, others[0]?.name ?? null];
  if (first === 'people' && second !== null && second !== 'people') return people(one, second) ? 'same' : 'other';
  if (second === 'people' && first !== null && first !== 'people') return people(other, first) ? 'same' : 'other';
  return first === null && second === null && mine.some((noun) => noun.length > 3 && theirs.some((word) => beginning(noun) === beginning(word))) ? 'same' : 'other';
}
