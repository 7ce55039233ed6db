// German verb forms by word lists: enough of a grammar to see where one statement ends and the next begins.

const words = (list: string): string[] => list.trim().split(/\s+/);

// Auxiliary and modal verbs: third person, present and past, with the subjunctives that news uses.
const AUXILIARIES = words(`
  ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden
  kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle
  darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte mochten möge möchte möchten `);

/** Verbs with which an infinitive goes: the word in -en that comes later is one. */
const WITH_INFINITIVE = new Set(words(`
  wird werden werde würde würden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle
  darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte mochten möge möchte möchten lässt lassen ließ ließen`));

// Strong and irregular verbs, third person, present and past.
const STRONG = words(`
  lässt lassen ließ ließen weiß wissen wusste wussten
  gibt geben gab gaben gebe gäbe geht gehen ging gingen gehe kommt kommen kam kamen komme steht stehen stand standen stehe liegt liegen lag lagen liege
  hält halten hielt hielten nimmt nehmen nahm nahmen nehme sieht sehen sah sahen sehe findet finden fand fanden bleibt bleiben blieb blieben bleibe
  heißt heißen hieß hießen bringt bringen brachte brachten denkt denken dachte dachten trifft treffen traf trafen trägt tragen trug trugen
  fällt fallen fiel fielen fährt fahren fuhr fuhren läuft laufen lief liefen schreibt schreiben schrieb schrieben spricht sprechen sprach sprachen
  verliert verlieren verlor verloren gewinnt gewinnen gewann gewannen beginnt beginnen begann begannen steigt steigen stieg stiegen sinkt sinken sank sanken
  wächst wachsen wuchs wuchsen schließt schließen schloss schlossen zieht ziehen zog zogen stirbt sterben starb starben wirft werfen warf warfen
  tritt treten trat traten ruft rufen rief riefen bietet bieten bot boten verbietet verbieten verbot verboten greift greifen griff griffen
  schlägt schlagen schlug schlugen führt führen entspricht entsprechen entsprach entsprachen enthält enthalten enthielt enthielten erhält erhalten erhielt erhielten
  besteht bestehen bestand bestanden entsteht entstehen entstand entstanden versteht verstehen verstand verstanden gelingt gelingen gelang gelangen
  bezieht beziehen bezog bezogen betrifft betreffen betraf betrafen beträgt betragen betrug betrugen gilt gelten galt galten gehört gehören gehörte gehörten
  übernimmt übernehmen übernahm übernahmen unternimmt unternehmen unternahm unternahmen vergisst vergaß verspricht versprechen versprach versprachen
  widerspricht widersprechen widersprach widersprachen beschließt beschließen beschloss beschlossen entscheidet entscheiden entschied entschieden
  scheidet scheiden schied schieden unterscheidet unterscheiden unterschied unterschieden vermeidet vermied vermieden weist weisen wies wiesen beweist beweisen bewies bewiesen
  verweist verweisen verwies verwiesen überweist überwies überwiesen reißt riss rissen schneidet schnitt schnitten streitet streiten stritt stritten leidet leiden litt litten
  fliegt fliegen flog flogen flieht flohen floh friert fror lügt log sitzt sitzen saß saßen isst aß aßen liest lesen las lasen misst maß maßen
  bittet bitten bat baten bindet band banden verbindet verbinden verband verbanden springt sprang sprangen zwingt zwingen zwang zwangen sing sang singt
  verschwindet verschwanden verschwand trinkt trank tranken hilft helfen half halfen bricht brechen brach brachen sticht stach droht drohen
  befiehlt empfiehlt empfehlen empfahl empfahlen stiehlt stahl stahlen lädt laden lud luden rät raten riet rieten schläft schlief schliefen hängt hängen hing hingen
  fängt fing fingen empfängt empfing empfingen verlässt verließ verließen überlässt veranlasst erlässt erließ erließen entlässt entließ entließen
  erscheint erscheinen erschien erschienen scheint scheinen schien schienen schreit schrie steigert verzeiht leiht lieh liehen verleiht verlieh verliehen
  nennt nennen nannte nannten kennt kennen kannte kannten erkennt erkannte erkannten rennt brennt brannte brannten sendet wendet wandte wandten
  verbringt verbrachte bezeichnet zählt zählen ergibt ergeben ergab ergaben umgibt vergibt vergab erfährt erfuhr erfuhren gerät geriet gerieten
  tötet töten starb erschoss erschossen überfiel ertrank ertranken erlitt erlitten ernannte benannte verbrannte erfand erfanden umfasst umfassen`);

// Weak verbs by their infinitives; the forms are made below.
const WEAK = words(`
  machen sagen erklären zeigen setzen legen stellen spielen leben wohnen arbeiten kaufen verkaufen zahlen bezahlen kosten kosten dauern fordern fördern melden meinen
  leiten gründen führen fühlen glauben hoffen hören holen kämpfen klagen klettern kontrollieren kritisieren landen leisten lernen liefern lieben lösen nutzen benutzen
  öffnen ordnen planen prägen prüfen rechnen reden regieren reichen reisen retten richten rücken sammeln schaffen schicken schätzen schützen senken siegen
  sorgen sparen sperren starten steigern stoppen stören stimmen stürzen stützen suchen tauchen teilen testen töten trennen üben verwalten wählen warnen warten wechseln wehren
  werben wirken wünschen zählen zeichnen zerstören zielen zögern zwingen erinnern erobern erhöhen erzielen erzählen erwarten erwähnen erwerben erreichen eröffnen ergänzen erlauben ermitteln ermöglichen ermorden
  erlangen erleben erledigen erneuern ersetzen erstatten erteilen erweitern erwischen bauen bedauern bedeuten bedrohen beenden begründen begrüßen behandeln behaupten beherrschen bekräftigen belasten belegen
  beleidigen beliefern bemerken benötigen beobachten berichten berichtigen berücksichtigen beruhigen beschaffen beschäftigen beschleunigen beschränken beschuldigen besetzen besichtigen besiegen besitzen bestätigen bestellen bestimmen
  besuchen betonen betrachten betreiben beurteilen bevorzugen bewegen bewerten bewilligen bezeichnen bezweifeln beantragen beantworten beauftragen befürchten befürworten begleiten begrenzen
  verabschieden verändern veranstalten verantworten verarbeiten verbessern verbreiten verdächtigen verdienen verdoppeln verdrängen vereinbaren verfehlen verfolgen verfügen vergrößern verhaften verhandeln verhängen verhindern verkünden verkürzen
  verlagern verlangen verlängern verlegen verletzen vermehren vermieten vermitteln vermuten vernichten veröffentlichen verpassen verpflichten verringern verschärfen verschieben verschicken verschlechtern versetzen versichern versorgen verstärken
  versuchen verteidigen verteilen verteuern verurteilen verwandeln verweigern verwenden verzeichnen verzichten verzögern entdecken entfernen entführen entgegnen enthüllen entlasten entschuldigen entwickeln entziehen
  überholen überleben überprüfen überqueren überraschen überreichen übersetzen übertragen überwachen überzeugen umfassen unterbrechen untersagen unterstellen unterstützen untersuchen unterrichten unterzeichnen
  veranlassen widmen widersetzen wiederholen vollenden missachten demonstrieren diskutieren dominieren engagieren existieren exportieren fusionieren finanzieren formulieren funktionieren garantieren gratulieren importieren informieren infizieren
  initiieren installieren integrieren interessieren investieren kandidieren kassieren kollidieren kombinieren kommentieren konzentrieren kooperieren kopieren korrigieren lancieren manipulieren markieren modernisieren
  nominieren notieren operieren organisieren orientieren passieren plädieren planieren platzieren präsentieren produzieren profitieren protestieren provozieren publizieren reagieren realisieren reduzieren reformieren registrieren
  reklamieren rekrutieren renovieren reservieren resultieren revolutionieren riskieren rivalisieren sanieren signalisieren spekulieren stabilisieren stagnieren studieren subventionieren trainieren transportieren verifizieren zitieren
  ankern ahnen ändern antworten basieren beichten blicken buchen danken decken dienen drehen drängen drucken drücken eignen eilen enden ernten fassen fehlen feiern filmen flüchten folgen forschen fragen freuen fürchten
  gefährden genehmigen gehorchen handeln heilen heiraten herrschen hindern jagen jubeln kehren kippen klingen klären knüpfen kochen kümmern kündigen kürzen lächeln lagern lauten lauern lehnen lehren lenken locken loben
  mahnen mangeln meistern mieten mindern mischen morden münden nähern nennen opfern ordern packen pflegen pochen predigen putzen quälen quittieren rauben räumen regeln reizen rechtfertigen rügen sagen säubern schalten scheitern schildern
  schmuggeln schränken schweben segeln sichern siedeln spalten spenden spiegeln spüren stammen starren steuern stiften streichen stufen tadeln tagen tanken tarnen taufen tendieren toben trauern träumen trotzen überfluten urteilen
  verdanken verunglücken wachen wagen wandern weigern wenden werten wetten wurzeln zensieren ziehen zürnen züchten zünden beeinflussen beinhalten beanspruchen beteiligen bewältigen
  brauchen fallen fahnden fixieren hacken haften hissen hungern impfen klonen koppeln kreisen kuscheln meiden paktieren patentieren posten quetschen randalieren rasen reifen relativieren rüsten skizzieren sponsern streamen streiken tippen tweeten twittern umgehen
  bilden bremsen bündeln dämpfen dulden erfassen erben ertragen fesseln feuern fluten gelangen gewöhnen glänzen gliedern grenzen häufen hinterlassen kapitulieren kennzeichnen klassifizieren kosten krönen laufen leugnen löschen mobilisieren
  nutzen pendeln produzieren punkten raten sausen schenken schießen schimpfen schleusen schrumpfen senden setzen sinken sprengen stapeln stolpern strahlen stranden tarnen tränken umarmen vereidigen verklagen verlosen verorten versiegeln verstoßen vertrauen vertreten verwickeln
  abstatten achten addieren adoptieren agieren alarmieren amtieren analysieren anfechten applaudieren archivieren argumentieren arrangieren attackieren ausarten balancieren bangen beachten beabsichtigen bedanken bedienen beeilen beeindrucken befassen befestigen befreien befragen befördern begehren
  begegnen beginnen begnadigen begnügen begutachten behalten beheben beherbergen behindern beinhalten bekämpfen bekennen beklagen bekleiden belagern belaufen belegen beleuchten belohnen bemessen bemängeln bemühen benachrichtigen benehmen benennen bepflanzen beratschlagen berauben bereichern bereinigen bereiten bereuen
  bergen beschlagnahmen beschleichen beschildern beschmieren beschädigen bescheren besiegeln besiedeln besorgen bespitzeln bestatten bestehlen besteigen bestrafen bestreiken bestücken betanken beteuern betonieren betrauen betrauern betreuen bevölkern bewachen bewaffnen bewahren bewerben bewirten bewohnen bewundern beziffern bezwingen
  blasen blockieren blühen boomen boykottieren brüllen brüten bummeln büßen campen chartern debattieren debütieren definieren degradieren dekorieren delegieren deponieren diktieren dirigieren distanzieren dokumentieren dotieren drehen drohen drosseln duellieren durchsuchen ehren eignen eilen eindämmen einäschern ekeln emigrieren empören
  enteignen entfallen entfalten enteilen entkommen entlarven entmachten entreißen entrüsten entsorgen entspannen entsenden entschärfen entschädigen entstammen entwenden entwaffnen erarbeiten erahnen erbauen erbitten erbeuten erblicken erbringen erdulden ereignen ereilen erfolgen erforschen erfreuen erfrischen erfüllen erheben erhitzen erholen erhören
  erkranken erkunden erkundigen erleichtern erleiden erlernen ermahnen ermuntern ermutigen ernähren erniedrigen erproben erpressen erraten errechnen erregen errichten erringen erscheinen erschießen erschrecken erschweren erschöpfen erschüttern ersuchen erübrigen erwachen erwägen erwarten erweisen erwidern erzeugen erzwingen eskalieren etablieren evakuieren explodieren exportieren
  faszinieren favorisieren fesseln flankieren flirten fluchen folgern foltern forcieren frieren fröhnen fundieren fürchten gastieren gedeihen gedenken gefährden gehorchen genesen genießen geraten geschehen gestalten gestatten gestehen gewähren gewährleisten gießen gipfeln glücken grassieren gratulieren grübeln gründen grüßen haften hallen hämmern harmonieren hegen heben
  heizen hemmen herbergen herrühren hetzen hinken honorieren hospitieren hupen identifizieren ignorieren illustrieren imitieren implodieren imponieren improvisieren inhaftieren inspirieren inszenieren intervenieren interviewen irritieren isolieren jagen jammern justieren kampieren kapern karikieren kennen kentern keimen klicken klopfen knallen knien kommandieren kompensieren kommunizieren
  konfrontieren konkurrieren konstruieren konstatieren konsultieren konsumieren kontaktieren kontern konvertieren kontrollieren kosten kraxeln kreuzen krachen kreieren kriminalisieren kriseln kulminieren kurven kühlen küssen lahmlegen lasten lauschen leeren legalisieren leihen liquidieren lockern logieren lodern lotsen luchsen lüften machen malen marschieren massakrieren meditieren
  meiden meistern melken merken messen missbrauchen missfallen misshandeln misstrauen misslingen moderieren montieren motivieren mutmaßen mutieren nachdenken nahen navigieren neigen negieren nisten nominieren normalisieren nötigen observieren offerieren opponieren orten paktieren panschen parken paraphieren parieren partizipieren peilen personifizieren philosophieren pilgern plagen plaudern platzen
  plündern polarisieren porträtieren positionieren praktizieren prallen prangen prophezeien privatisieren probieren prognostizieren projizieren proklamieren propagieren prosperieren protokollieren prügeln pumpen qualifizieren ragen rammen randalieren rangieren rascheln ratifizieren rauchen rebellieren recherchieren rehabilitieren reimen reinigen reiten rekonstruieren repräsentieren reparieren residieren resignieren respektieren revanchieren
  ringen riechen rodeln rollen rotieren ruhen ruinieren rutschen rätseln sabotieren saugen schaden schalten schaukeln scherzen scheuchen scheuen schieben schildern schlichten schließen schlummern schmecken schmelzen schmieden schmoren schmücken schnappen schocken schonen schrecken schreiten schulden schulen schwanken schwelen schwenken schwinden schwören schwächen schädigen schöpfen schüren schütteln
  skandieren sichten simulieren sondieren sortieren sozialisieren spazieren speichern spekulieren speisen spezialisieren spielen spinnen spitzen sprießen sprühen spritzen spuken spulen stagnieren stammen stationieren staunen stauen steuern stießen stilisieren stimulieren stocken stoßen strafen straffen stranden streben streifen strukturieren strömen stunden stutzen suspendieren symbolisieren sympathisieren synchronisieren tagen tangieren tanzen tauschen taumeln
  terrorisieren testen thematisieren tolerieren torpedieren toppen touren tradieren transferieren traktieren trauen treiben trocknen tricksen triumphieren trommeln trösten trübt türmen umfahren umgeben umkreisen umrunden umsiedeln umspannen umstellen umzingeln unterbieten unterdrücken unterhalten unterlaufen unterliegen unterminieren unternehmen unterschlagen unterschreiben unterschreiten unterstehen unterstreichen unterwandern unterwerfen urteilen
  validieren variieren verachten veralbern veralten verantworten verankern verabreden verabreichen verabscheuen verabsäumen verarzten verbauen verbannen verbergen verbieten verbilligen verbleiben verbluten verbrauchen verbrennen verbünden verbüßen verdammen verdecken verdeutlichen verdichten verdoppeln verdreifachen verdunkeln verdächtigen verehren vereinen vereinfachen vereinigen vereiteln verebben vererben verenden verfallen verfassen verfilmen verflüchtigen verfügen verführen vergeben
  vergehen vergleichen vergiften vergewaltigen vergreifen verhalten verharren verharmlosen verheiraten verherrlichen verhindern verhüllen verhören verirren verjagen verkehren verkennen verkleinern verknüpfen verkraften verkörpern verlangsamen verleiten verlassen verlaufen verletzen verlieben vermachen vermarkten vermasseln vermeiden vermelden vermerken vermissen vermuten vernachlässigen vernehmen vernetzen verneinen verordnen verpachten verpuffen verraten verrechnen verreisen
  verringern versagen versammeln versanden verschanzen verschenken verschiffen verschleiern verschleppen verschlingen verschmelzen verschonen verschreiben verschulden verschwenden verschweigen verschwören versichern versinken verspotten verspäten versperren versprühen verstaatlichen versteigern verstellen versterben verstreichen verstummen vertagen vertiefen vertonen vertreiben vertuschen verunsichern verursachen vervielfachen vervierfachen vervollständigen verwarnen verwechseln verweilen verwehren verweisen verwerfen
  verwirklichen verwirren verwundern verwunden verwüsten verzehren verzerren verzollen veräußern vollziehen wackeln walten warnen waschen weben weichen weilen weinen weisen werfen wiegen winken wirtschaften wittern wohnen wundern wüten zehren zeigen zelebrieren zelten zerbrechen zerfallen zerlegen zerren zerreißen zerschellen zerschlagen zersplittern zerstreiten zertrümmern ziehen zirkulieren zittern zucken zweifeln zögern zensieren`);

// "be" + "schreibt": the same forms with a prefix that stays on the verb.
const PREFIXES = ['', 'be', 'ver', 'er', 'ent', 'zer', 'über', 'unter', 'wider'];
// Adjectives and participles that a prefix happens to make.
const NO_VERBS = new Set(words('bekannte bekannten verwandte verwandten verschieden bescheiden entschieden erhaben verboten verloren beschlossen verstanden entstanden bestanden bezogen gefallen gelegen erhalten enthalten'));

const finite = new Set([...AUXILIARIES, ...STRONG.flatMap((form) => PREFIXES.map((prefix) => prefix + form))].filter((form) => !NO_VERBS.has(form)));
const plural = new Set<string>();
for (const infinitive of WEAK) {
  const stem = infinitive.replace(/(?:e[rl])?n$|en$/u, (end) => (end === 'ern' || end === 'eln' ? end.slice(0, 2) : ''));
  // "bezeichnete", "rechnete", but "wohnte", "lernte".
  const link = /[dt]$|(?:[^aeiouäöülrmnh]|ch)[mn]$/u.test(stem) ? 'e' : '';
  // Subjunctives in -e, where no noun or adjective looks the same.
  const endings = /ier$|^(?:be|ver|er|ent|zer)/u.test(stem) ? [`${link}t`, `${link}te`, `${link}ten`, 'e'] : [`${link}t`, `${link}te`, `${link}ten`];
  for (const end of endings) finite.add(stem + end);
  plural.add(infinitive);
}

/** How a lower-case German word can stand: surely finite, finite or an infinitive, unknown but formed like a past tense, or no verb. */
export function germanVerb(word: string): 'finite' | 'plural' | 'maybe' | null {
  if (plural.has(word)) return 'plural';
  if (finite.has(word)) return /[^t]en$/u.test(word) ? 'plural' : 'finite';
  return /^\p{Ll}{2,}iert(?:en?)?$/u.test(word) ? 'maybe' : null;
}

/** Whether an infinitive follows this verb in its clause. */
export function takesInfinitive(word: string): boolean {
  return WITH_INFINITIVE.has(word);
}
