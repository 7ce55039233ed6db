// Whether two counted nouns, in one language or two, name the same: Forscher and researchers, not Tote and injured.

// Stems of the nouns that news counts most, one group a line, German and English together.
const GROUPS: ReadonlyArray<readonly [name: string, stems: string]> = [
  ['people', 'mensch person leute people person individual mann other'], ['dead', 'tote todesopfer opfer leiche dead death deaths fatalit victim killed died getötet gestorben starb'], ['injured', 'verletzt verwundet injur wounded casualt'], ['missing', 'vermisst missing'],
  ['researcher', 'forscher forscherin wissenschaftler researcher scientist'], ['engineer', 'ingenieur engineer'], ['employee', 'mitarbeiter mitarbeiterin beschäftigt angestellt arbeitnehmer bedienstet employee worker staff'], ['job', 'stelle arbeitsplatz arbeitsplätz jobs job position'],
  ['inhabitant', 'einwohner bewohner bürger inhabitant resident citizen'], ['soldier', 'soldat soldier troop'], ['police', 'polizist polizeibeamt police officer policem'], ['teacher', 'lehrer lehrkr teacher'], ['pupil', 'schüler pupil schoolchild'], ['student', 'student studierend student'],
  ['child', 'kind kinder child'], ['woman', 'frau woman women'], ['man', 'männer men man'], ['girl', 'mädchen girl'], ['boy', 'junge jungen boy'], ['patient', 'patient patient'], ['doctor', 'arzt ärzt mediziner doctor physician'],
  ['passenger', 'passagier fahrgast fahrgäst insasse passenger occupant'], ['visitor', 'besucher gast gäste visitor guest'], ['spectator', 'zuschauer spectator viewer'], ['participant', 'teilnehmer participant attendee'], ['demonstrator', 'demonstrant protestierend protester demonstrator protestor'],
  ['refugee', 'flüchtling geflüchtet refugee'], ['migrant', 'migrant zuwander einwander migrant immigrant'], ['voter', 'wähler voter'], ['vote', 'stimme vote'], ['seat', 'sitz mandat seat'], ['member', 'mitglied member'], ['deputy', 'abgeordnet parlamentarier lawmaker deput mps mp'],
  ['user', 'nutzer anwender benutzer user'], ['customer', 'kunde kund customer client'], ['subscriber', 'abonnent subscriber'], ['follower', 'follower follower'], ['view', 'aufruf view'], ['download', 'download download'],
  ['company', 'unternehm firma firmen betrieb konzern compan firm business'], ['shop', 'filiale laden läden geschäft shop store branch'], ['country', 'land länder staat countr nation state'], ['city', 'stadt städte city cities town'], ['municipality', 'gemeinde kommune municipalit'], ['state', 'bundesland bundesländer state'],
  ['school', 'schule school'], ['hospital', 'krankenhaus krankenhäus klinik hospital clinic'], ['house', 'haus häuser house home'], ['flat', 'wohnung apartment flat dwelling'], ['building', 'gebäude building'], ['room', 'zimmer raum räume room'],
  ['car', 'auto autos pkw wagen car'], ['vehicle', 'fahrzeug vehicle'], ['aircraft', 'flugzeug maschine plane aircraft jet'], ['flight', 'flug flüge flight'], ['ship', 'schiff ship vessel'], ['train', 'zug züge train'], ['bus', 'bus busse bus'],
  ['ticket', 'karte ticket ticket'], ['book', 'buch bücher book'], ['film', 'film film movie'], ['page', 'seite page'], ['copy', 'exemplar cop'], ['case', 'fall fälle case'], ['infection', 'infektion ansteckung infection'], ['test', 'test test'], ['attack', 'angriff anschlag anschläg attack'],
  ['arrest', 'festnahme verhaftung arrest'], ['accident', 'unfall unfäll accident crash'], ['complaint', 'beschwerde klage complaint lawsuit'], ['animal', 'tier animal'], ['tree', 'baum bäume tree'], ['turbine', 'windrad windräder turbine'], ['chip', 'chip chip'], ['goal', 'tor tore goal'], ['point', 'punkt point'], ['game', 'spiel game match'],
  ['time', 'mal time'], ['share', 'aktie share'], ['unit', 'stück einheit unit'], ['household', 'haushalt household'], ['family', 'famili famil'], ['team', 'team mannschaft team'], ['robot', 'roboter robot'], ['storey', 'stockwerk etage storey stories storeys floor'], ['applicant', 'bewerber applicant hopeful'], ['volunteer', 'freiwillig ehrenamtlich volunteer'],
];

const STEMS: ReadonlyArray<readonly [stem: string, name: string]> = GROUPS.flatMap(([name, stems]) => stems.split(' ').map((stem): readonly [string, string] => [stem, name])).sort((a, b) => b[0].length - a[0].length);

/** The group of one noun, by its longest stem; the last part of a German compound counts too. */
function group(noun: string): string | null {
  const lower = noun.toLowerCase();
  const start = STEMS.find(([stem]) => lower.startsWith(stem) && lower.length - stem.length <= 4);
  return (start ?? STEMS.find(([stem]) => stem.length >= 4 && lower.length > stem.length + 2 && lower.slice(3).includes(stem) && lower.length - lower.lastIndexOf(stem) - stem.length <= 3))?.[1] ?? null;
}

const parts = (unit: string): string[] => unit.split(/\s(?:und|and|oder|or)\s/u);

/** A counted noun, null for none, and the words it stands among. */
type Counted = { unit: string | null; words: string };

/** "25 people were killed" counts the dead: whether the words around people say who they are. */
function people(general: Counted, special: string): boolean {
  return (general.words.match(/\p{L}{3,40}/gu) ?? []).slice(0, MOST_WORDS).some((word) => group(word) === special);
}

// A clause is shorter; the bound keeps a text without full stops from costing more.
const MOST_WORDS = 60;

/** `same`, `other`, or `unsure` where there is no noun, or one that no group knows and the languages differ. */
export function countedAlike(one: Counted, other: Counted, sameLanguage: boolean): 'same' | 'other' | 'unsure' {
  if (one.unit === null || other.unit === null) return 'unsure';
  const [mine, theirs] = [parts(one.unit), parts(other.unit)];
  if (mine.length !== theirs.length && mine.length > 1 && theirs.length > 1) return 'other';
  const stem = (noun: string): string => noun.toLowerCase().replace(/(?:innen|ern|en|er|es|em|e|n|s)$/u, '');
  if (mine.some((noun) => theirs.some((word) => stem(noun) === stem(word)))) return 'same';
  const [groups, others] = [mine.map(group), theirs.map(group)];
  if (groups.some((name) => name !== null && others.includes(name))) return 'same';
  const [first, second] = [groups[0] ?? null, others[0] ?? null];
  if (first === 'people' && second !== null) return people(one, second) ? 'same' : 'other';
  if (second === 'people' && first !== null) return people(other, first) ? 'same' : 'other';
  return (groups.includes(null) || others.includes(null)) && !sameLanguage ? 'unsure' : 'other';
}
