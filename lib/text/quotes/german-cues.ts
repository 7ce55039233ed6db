// German words that introduce what somebody says: verbs with all their forms, nouns, and phrases of saying.
import { wordSet } from './word-set';

/**
 * What a cue can govern: `say` a clause with or without dass; `that` only a clause with dass (zeigen, dass); `ask` an infinitive with zu;
 * `name` only words in quotation marks (nennen, bezeichnen).
 */
export type CueClass = 'say' | 'that' | 'ask' | 'name';

/** A form of a cue verb. `particle`: what must stand at the end of the clause ('' for none). */
type CueForm = { particle: string; kind: 'finite' | 'participle'; classes: ReadonlySet<CueClass> };

// Verbs by what they govern; `mit|teilen` is separable. A strong verb names its forms: infinitive, present, preterite, participle.
const WEAK: Record<string, string> = {
  say: `sagen erklären mit|teilen berichten behaupten betonen an|merken an|fügen hinzu|fügen meinen äußern versichern antworten erwidern entgegnen bekräftigen beteuern bekunden
    bemerken erläutern rügen loben an|prangern beanstanden beruhigen relativieren korrigieren ein|räumen zu|sichern zu|sagen an|deuten leugnen garantieren drohen dozieren unken plaudern witzeln beschwichtigen unterrichten informieren erinnern melden vermelden verkünden verlautbaren verlauten erzählen schildern aus|sagen beklagen kritisieren monieren bemängeln mutmaßen vermuten glauben befürchten fürchten hoffen klagen warnen fordern verlangen
    argumentieren unterstreichen prophezeien orakeln prognostizieren voraus|sagen vorher|sagen konstatieren resümieren bilanzieren urteilen witzeln scherzen spotten spekulieren twittern posten
    jubeln schwärmen poltern wettern schimpfen murmeln flüstern stammeln ergänzen präzisieren insistieren kontern zitieren signalisieren suggerieren
    begründen beschweren bestätigen dementieren folgern schlussfolgern fragen mahnen an|mahnen referieren kommentieren formulieren titeln bezeugen
    unterstellen ein|wenden dar|legen klar|stellen fest|stellen bedauern nach|legen behaupten
    rechtfertigen zusammen|fassen schätzen erwarten offenbaren enthüllen gestehen beschuldigen drohen an|kündigen vor|warnen beziffern`,
  that: `denken erinnern rechnen freuen ärgern wundern heraus|stellen zeigen belegen nahe|legen dokumentieren kritisieren loben begrüßen beanstanden lehren unterschreiben rügen bezweifeln verdeutlichen übermitteln
    akzeptieren garantieren verlangen fordern anerkennen anregen fest|legen vereinbaren beantragen vermissen ermitteln recherchieren diskutieren bedeuten beschwören`,
  ask: `fordern auf|fordern an|kündigen drohen beschuldigen verlangen beantragen warnen mahnen planen erwägen beabsichtigen verdächtigen behaupten hoffen glauben zu|sagen zu|sichern versichern beteuern drängen
    bezichtigen ermahnen appellieren plädieren werben an|regen ersuchen erklären verpflichten befürchten fürchten beklagen vereinbaren empören ein|räumen`,
  name: `titulieren brandmarken charakterisieren würdigen kritisieren loben bewerten verspotten preisen ein|stufen verurteilen rügen feiern bezeichnen geißeln attackieren begründen bemängeln erinnern
    rechtfertigen diffamieren klassifizieren ab|tun ab|stempeln verteidigen tadeln monieren schmähen rühmen beschwören ein|schätzen umschreiben reagieren konstatieren raunen denunzieren fordern warnen verteidigen beklagen
    deklarieren betiteln apostrophieren verdammen verhöhnen verunglimpfen schelten mahnen bekunden äußern versprechen begrüßen dementieren`,
};
const STRONG: Record<string, readonly string[]> = {
  say: [
    'vor|schlagen schlägt schlug geschlagen', 'empfehlen empfiehlt empfahl empfohlen', 'verraten verrät verriet verraten', 'ein|wenden wendet wandte gewandt', 'beschreiben beschreibt beschrieb beschrieben', 'an|nehmen nimmt nahm genommen', 'durch|blicken blickt blickte geblickt',
    'sprechen spricht sprach gesprochen', 'bekannt|geben gibt gab gegeben', 'an|geben gibt gab gegeben', 'zu|geben gibt gab gegeben', 'schreiben schreibt schrieb geschrieben', 'hervor|heben hebt hob gehoben',
    'hin|weisen weist wies gewiesen', 'verweisen verweist verwies verwiesen', 'zurück|weisen weist wies gewiesen', 'fest|halten hält hielt gehalten', 'ein|gestehen gesteht gestand gestanden', 'gestehen gesteht gestand gestanden',
    'versprechen verspricht versprach versprochen', 'aus|führen führt führte geführt', 'an|führen führt führte geführt', 'rufen ruft rief gerufen',
    'aus|rufen ruft rief gerufen', 'zu|rufen ruft rief gerufen', 'bestreiten bestreitet bestritt bestritten', 'preis|geben gibt gab gegeben', 'zu|raunen raunt raunte geraunt', 'schreien schreit schrie geschrien',
    'aus|gehen geht ging gegangen', 'lauten lautet lautete gelautet', 'vor|bringen bringt brachte gebracht', 'ein|werfen wirft warf geworfen', 'vor|werfen wirft warf geworfen', 'widersprechen widerspricht widersprach widersprochen',
    'schwören schwört schwor geschworen',
  ],
  that: [
    'wissen weiß wusste gewusst', 'finden findet fand gefunden', 'schließen schließt schloss geschlossen', 'raten rät riet -',
    'ergeben ergibt ergab ergeben', 'beweisen beweist bewies bewiesen', 'nach|weisen weist wies gewiesen', 'heraus|finden findet fand gefunden', 'aus|schließen schließt schloss geschlossen', 'hervor|gehen geht ging gegangen',
    'beschließen beschließt beschloss beschlossen', 'bitten bittet bat gebeten', 'vor|schlagen schlägt schlug geschlagen', 'an|nehmen nimmt nahm genommen', 'besagen besagt besagte besagt',
    'erkennen erkennt erkannte erkannt', 'ein|schränken schränkt schränkte geschränkt', 'nahe|liegen liegt lag gelegen', 'verschweigen verschweigt verschwieg verschwiegen',
    'ein|sehen sieht sah gesehen', 'unterstreichen unterstreicht unterstrich unterstrichen', 'bekannt|werden wird wurde geworden', 'verbreiten verbreitet verbreitete verbreitet', 'nach|sagen sagt sagte gesagt',
  ],
  ask: [
    'entscheiden entscheidet entschied entschieden',
    'vor|werfen wirft warf geworfen', 'vor|schlagen schlägt schlug geschlagen', 'empfehlen empfiehlt empfahl empfohlen', 'versprechen verspricht versprach versprochen', 'bitten bittet bat gebeten', 'raten rät riet -', 'ab|raten rät riet geraten',
    'auf|rufen ruft rief gerufen', 'an|bieten bietet bot geboten', 'bestreiten bestreitet bestritt bestritten', 'beschließen beschließt beschloss beschlossen', 'zu|geben gibt gab gegeben', 'an|geben gibt gab gegeben', 'nach|sagen sagt sagte gesagt',
    'schwören schwört schwor geschworen', 'gestehen gesteht gestand gestanden', 'bekannt|geben gibt gab gegeben',
  ],
  name: [
    'nennen nennt nannte genannt', 'sprechen spricht sprach gesprochen', 'beschreiben beschreibt beschrieb beschrieben', 'vor|werfen wirft warf geworfen', 'zurück|weisen weist wies gewiesen', 'ab|lehnen lehnt lehnte gelehnt', 'sehen sieht sah gesehen',
    'auf|rufen ruft rief gerufen', 'raten rät riet -', 'halten hält hielt gehalten', 'finden findet fand gefunden', 'heißen heißt hieß geheißen', 'bezichtigen bezichtigt bezichtigte bezichtigt', 'skandieren skandiert skandierte skandiert',
    'erheben erhebt erhob erhoben', 'empfinden empfindet empfand empfunden', 'versprechen verspricht versprach versprochen',
  ],
};

const INSEPARABLE = /^(?:be|er|ver|ent|emp|zer|miss|ge|unter|über|wider|wieder)/;

function weakForms(infinitive: string): string[] {
  const stem = infinitive.endsWith('eln') || infinitive.endsWith('ern') ? infinitive.slice(0, -1) : infinitive.slice(0, -2);
  const link = /[td]$|(?:ch|[^aeiouäöülrhmn])[mn]$/.test(stem) ? 'e' : '';
  const root = `${stem}${link}`;
  const participle = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren') ? `${root}t` : `ge${root}t`;
  return [infinitive, `${root}t`, `${root}te`, participle];
}

const FORMS = new Map<string, CueForm[]>();

function add(form: string, particle: string, kind: CueForm['kind'], name: CueClass): void {
  const known = FORMS.get(form) ?? [];
  const same = known.find((entry) => entry.particle === particle && entry.kind === kind);
  if (same) (same.classes as Set<CueClass>).add(name);
  else known.push({ particle, kind, classes: new Set([name]) });
  FORMS.set(form, known);
}

function addVerb(forms: readonly string[], particle: string, name: CueClass): void {
  const [infinitive = '', present = '', preterite = '', participle = ''] = forms;
  const plural = preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`;
  for (const finite of new Set([infinitive, present, preterite, plural])) {
    add(finite, particle, 'finite', name);
    if (particle !== '') add(`${particle}${finite}`, '', 'finite', name);
  }
  if (particle !== '') add(`${particle}zu${infinitive}`, '', 'finite', name);
  // "war geraten" comes from another verb: left out as `-`.
  if (participle !== '-') add(`${particle}${participle}`, '', 'participle', name);
  // "bekannt gegeben", "bekannt gab": two words.
  if (particle === 'bekannt') for (const form of [participle, preterite, present, infinitive, plural, `zu${infinitive}`]) add(form, particle, 'finite', name);
}

for (const name of ['say', 'that', 'ask', 'name'] as const) {
  for (const verb of new Set((WEAK[name] ?? '').trim().split(/\s+/))) {
    const [particle, infinitive] = verb.includes('|') ? verb.split('|') : ['', verb];
    addVerb(weakForms(infinitive ?? ''), particle ?? '', name);
  }
  for (const verb of STRONG[name] ?? []) {
    const [infinitive = '', ...rest] = verb.split(' ');
    const [particle = '', bare = ''] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive];
    // The participle of a separable verb is written with its particle in front.
    addVerb([bare, ...rest], particle, name);
  }
}

/** What a word (in small letters) can be as a form of a cue verb. */
export function cueForms(lower: string): readonly CueForm[] {
  return FORMS.get(lower) ?? [];
}

/** Nouns whose clause with dass, infinitive or Konjunktiv says what was said or thought. */
export const SAYING_NOUNS: ReadonlySet<string> = wordSet(`
  behauptung behauptungen nachricht nachrichten standpunkt aussage aussagen vorwurf vorwürfe vorwürfen forderung forderungen ankündigung ankündigungen verdacht befürchtung befürchtungen hinweis hinweise hinweisen meinung ansicht auffassung überzeugung
  einschätzung vermutung vermutungen these thesen theorie theorien annahme hoffnung sorge angst erklärung mitteilung meldung meldungen bericht berichte berichten gerücht gerüchte gerüchten begründung argument argumente prognose erwartung
  warnung warnungen versprechen zusage zusicherung zweifel kritik anschuldigung anschuldigungen feststellung erkenntnis schluss ergebnis fazit bekenntnis geständnis verdachtsmoment verdachtsmomenten eindruck vorschlag vorschläge
  empfehlung appell aufruf befehl drohung äußerung äußerungen urteil wunsch antwort rede worten idee aufforderung bitte einwand klage parole parolen slogan slogans spruch sprüche spruches sprüchen satz sätze sätzen ausruf zuruf zwischenruf ruf rufe rufen
  zitat zitate frage fragen losung losungen schlachtruf statement kommentar tweet botschaft formel wort worte formulierung formulierungen stellungnahme hashtag schlagzeile schlagzeilen beitrag transparent transparente transparenten gelöbnis schwur zeilen`);

/** Adjectives of thinking and saying: "zeigte sich überzeugt, dass". */
export const SAYING_ADJECTIVES: ReadonlySet<string> = wordSet('einig überzeugt sicher besorgt zuversichtlich optimistisch skeptisch enttäuscht erfreut bereit entsetzt verärgert empört zufrieden pessimistisch davon darüber erleichtert');

/** Nouns after "nach" that name what a source gave; others after it tell the time (nach dem Urteil). Compounds end in them: Polizeiangaben. */
export const GIVEN_NOUN = /(?:angaben|aussagen?|auskunft|auskünften|(?<!(?:vor|nach|rück|hin|ab|auf|über|ein|durch|voraus))ansicht|meinung|auffassung|einschätzung(?:en)?|schätzung(?:en)?|darstellung|darstellungen|erkenntnissen?|informationen|worten|berichte?n?|berichts|vermutung|vermutungen|überzeugung|berechnung(?:en)?|prognosen?|mitteilung|mitteilungen|meldung|meldungen|gerüchten|lesart|vernehmen|umfragen?|studien?|erhebung(?:en)?|verlautbarung(?:en)?|statistik(?:en)?|hochrechnung(?:en)?|analysen?|dafürhalten|bekunden|grundgesetz(?:es)?|artikel|paragraf|annahmen?|recherchen|plänen|quellen|schilderung(?:en)?|willen|ermittlungsstand|kenntnisstand|interpretation|behauptung(?:en)?|medienberichten|beobachtung(?:en)?|vorstellung(?:en)?|medien|presse|stellungnahmen?|endergebnis|experten|ärzten|gerichts?)$/u;

/** Nouns after "laut", "laut", before "zufolge", that name what a source gave. Compounds end in them: Polizeiangaben. */
export const SOURCE_NOUN = /(?:angaben?|aussagen?|auskunft|auskünften|ansicht|ansichten|meinung|auffassung|einschätzung(?:en)?|schätzung(?:en)?|darstellung|darstellungen|erkenntnissen?|informationen|worten|berichte?n?|berichts|vermutung|vermutungen|überzeugung|berechnung(?:en)?|prognosen?|mitteilung|mitteilungen|meldung|meldungen|gerüchten|recherchen|lesart|vernehmen|umfragen?|studien?|erhebung(?:en)?|ermittlungen|untersuchung(?:en)?|gutachten|verlautbarung(?:en)?|statistik(?:en)?|befragung(?:en)?|zeugenaussagen|hochrechnung(?:en)?|analysen?|interpretation|begründung|erklärung(?:en)?|dafürhalten|ergebnissen?|quellen|annahmen?|medien|kreisen|vorstellungen?|agentur(?:en)?|sicht|schilderung(?:en)?|stellungnahme|bekunden|protokoll|zählung(?:en)?|urteil|urteils|verfassung|grundgesetz|gesetz|behauptung(?:en)?)$/u;
