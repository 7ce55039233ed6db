// German quotations and reported speech: one text for each turn of phrase, and texts that hold none.
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '../parse';
import { compareToTable, readTable } from './testing/quote-table';

// "text ⇒ d:direct quotation @ speaker ; i:indirect quotation"; ¶ parts paragraphs; a speaker that is left out is not looked at.
const ROWS = readTable(`
  Die Ministerin sagte: „Wir werden den Hafen nicht verkaufen.“ ⇒ d:„Wir werden den Hafen nicht verkaufen.“ @ Die Ministerin
  „Das Wasser stand bis zur Decke“, berichtete eine Anwohnerin. ⇒ d:„Das Wasser stand bis zur Decke“ @ eine Anwohnerin
  »Wir sind noch lange nicht am Ziel«, sagte Trainerin Maria Kern nach dem Spiel. ⇒ d:»Wir sind noch lange nicht am Ziel« @ Trainerin Maria Kern
  «Das ist ein Skandal», erklärte der Sprecher des Verbands. ⇒ d:«Das ist ein Skandal» @ der Sprecher des Verbands
  "Niemand hat uns gewarnt", klagte der Bürgermeister. ⇒ d:"Niemand hat uns gewarnt" @ der Bürgermeister
  “Die Zahlen stimmen nicht”, schrieb die Behörde. ⇒ d:“Die Zahlen stimmen nicht” @ die Behörde
  „Wir haben alles versucht", sagte der Einsatzleiter. ⇒ d:„Wir haben alles versucht" @ der Einsatzleiter
  „Wir kommen wieder“, sagte sie, „und dann bleiben wir länger.“ ⇒ d:„Wir kommen wieder“ @ sie ; d:„und dann bleiben wir länger.“ @ sie
  „Ich habe ihn nicht gesehen. Ich war gar nicht dort. Fragen Sie meine Frau“, sagte der Zeuge. ⇒ d:„Ich habe ihn nicht gesehen. Ich war gar nicht dort. Fragen Sie meine Frau“ @ der Zeuge
  „Er hat gesagt: ‚Ich komme nicht‘, und dann legte er auf“, erzählte die Mutter. ⇒ d:„Er hat gesagt: ‚Ich komme nicht‘, und dann legte er auf“ @ die Mutter
  Der Trainer nannte die Niederlage „einen Schlag ins Gesicht“. ⇒ d:„einen Schlag ins Gesicht“ @ Der Trainer
  Die Opposition bezeichnete den Haushalt als „Luftbuchung“. ⇒ d:„Luftbuchung“ @ Die Opposition
  Der Konzernchef sprach von einem „historischen Fehler“. ⇒ d:„historischen Fehler“ @ Der Konzernchef
  Nachbarn beschreiben den Mann als „ruhig und hilfsbereit“. ⇒ d:„ruhig und hilfsbereit“ @ Nachbarn
  Kritiker warfen ihr „Klientelpolitik“ vor. ⇒ d:„Klientelpolitik“ @ Kritiker
  Der Präsident nannte den Vorfall eine „Provokation“. ⇒ d:„Provokation“ @ Der Präsident
  Sie lobte die Einigung als „Meilenstein für Europa“. ⇒ d:„Meilenstein für Europa“ @ Sie
  Die Frachter „Ulrike“ und „Sankt Peter“ kollidierten am Morgen. ⇒
  Der Film „Das Leben der anderen Leute“ gewann den Preis. ⇒
  Die Zeitschrift „Der Gärtner“ erscheint monatlich. ⇒
  Er las aus seinem Roman „Wer hat Angst vor Montag?“ vor. ⇒
  Die sogenannten „Reichsbürger“ besetzten das Rathaus. ⇒
  Die so genannte „Abwrackprämie“ lief im Herbst aus. ⇒
  Am Sonntag startete die Raumsonde „Aurora 7“. ⇒
  Bei der Aktion „Saubere Stadt“ halfen 300 Kinder. ⇒
  Unter dem Titel „Zwischen Elbe und Oder“ zeigt das Museum neue Bilder. ⇒
  Die Operation „Nordlicht“ endete nach drei Wochen. ⇒
  Der Sturm „Friederike“ deckte Dächer ab. ⇒
  Die Band „Die Toten Fische“ spielte drei Zugaben. ⇒
  Der „Spiegel“ erscheint freitags. ⇒
  Im Hotel „Zum Goldenen Hirsch“ brannte es. ⇒
  Wer in den '80ern jung war, kennt rock ’n’ roll und Omas Küche. ⇒
  OpenAI’s Modelle und Hans’ Rechner liefen die ganze Nacht. ⇒
  Die Behörde teilte mit, dass drei Menschen verletzt wurden. ⇒ i:dass drei Menschen verletzt wurden @ Die Behörde
  Der Konzern hat angekündigt, 400 Stellen zu streichen. ⇒ i:400 Stellen zu streichen @ Der Konzern
  Die Ärztin sagte, der Patient sei außer Lebensgefahr. ⇒ i:der Patient sei außer Lebensgefahr @ Die Ärztin
  Der Minister betonte, man habe aus den Fehlern gelernt. ⇒ i:man habe aus den Fehlern gelernt @ Der Minister
  Laut Polizei war der Fahrer betrunken. ⇒ i:war der Fahrer betrunken @ Polizei
  Laut einem Bericht der „Morgenpost“ plant die Bahn neue Strecken. ⇒ i:plant die Bahn neue Strecken @ einem Bericht der „Morgenpost“
  Nach Angaben der Feuerwehr entstand ein Schaden von 20.000 Euro. ⇒ i:entstand ein Schaden von 20.000 Euro @ Angaben der Feuerwehr
  Der Fahrer war nach Angaben der Polizei nicht angeschnallt. ⇒ i:Der Fahrer war @ Angaben der Polizei ; i:nicht angeschnallt @ Angaben der Polizei
  Das Werk soll Medienberichten zufolge geschlossen werden. ⇒ i:Das Werk soll @ Medienberichten ; i:geschlossen werden @ Medienberichten
  Einem Sprecher zufolge dauern die Arbeiten bis Juni. ⇒ i:dauern die Arbeiten bis Juni @ Einem Sprecher
  Ihrer Ansicht nach reicht das Geld nicht aus. ⇒ i:reicht das Geld nicht aus @ Ihrer Ansicht
  Wie die Bank am Montag mitteilte, stieg der Gewinn um acht Prozent. ⇒ i:stieg der Gewinn um acht Prozent @ die Bank
  Der Gewinn stieg um acht Prozent, wie die Bank mitteilte. ⇒ i:Der Gewinn stieg um acht Prozent @ die Bank
  Die Anlage ist sicher, behauptet das Unternehmen. ⇒ i:Die Anlage ist sicher @ das Unternehmen
  Die Brücke werde im Mai freigegeben, sagte Baudezernentin Ute Falk. ⇒ i:Die Brücke werde im Mai freigegeben @ Baudezernentin Ute Falk
  Die Verhandlungen seien gescheitert, hieß es aus Regierungskreisen. ⇒ i:Die Verhandlungen seien gescheitert
  Der Umsatz sei um ein Drittel gefallen, so die Geschäftsführung. ⇒ i:Der Umsatz sei um ein Drittel gefallen @ die Geschäftsführung
  Der Sender berichtete, die Regierung wolle die Steuer senken. ⇒ i:die Regierung wolle die Steuer senken @ Der Sender
  Die Gewerkschaft fordert, die Löhne um sechs Prozent zu erhöhen. ⇒ i:die Löhne um sechs Prozent zu erhöhen @ Die Gewerkschaft
  Die Forscher gehen davon aus, dass der Gletscher bis 2050 verschwindet. ⇒ i:dass der Gletscher bis 2050 verschwindet @ Die Forscher
  Der Anwalt wies darauf hin, dass das Verfahren noch läuft. ⇒ i:dass das Verfahren noch läuft @ Der Anwalt
  Ihm wird vorgeworfen, Spenden veruntreut zu haben. ⇒ i:Spenden veruntreut zu haben
  Der Mann bestreitet, am Tatort gewesen zu sein. ⇒ i:am Tatort gewesen zu sein @ Der Mann
  Die Kanzlerin ist überzeugt, dass der Ausstieg gelingt. ⇒ i:dass der Ausstieg gelingt @ Die Kanzlerin
  Sie wies den Vorwurf zurück, Akten vernichtet zu haben. ⇒ i:Akten vernichtet zu haben
  Die Behauptung, das Virus stamme aus dem Labor, ist nicht belegt. ⇒ i:das Virus stamme aus dem Labor
  Der Verein dementierte Berichte, wonach der Trainer entlassen worden sei. ⇒ i:der Trainer entlassen worden sei
  Am Abend gab der Leiter des Amtes, Jan Holm, bekannt, dass gebaut wird. ⇒ i:dass gebaut wird @ der Leiter des Amtes
  Der Sprecher, der erst seit Mai im Amt ist, sagte, die Lage sei ernst. ⇒ i:die Lage sei ernst @ Der Sprecher
  Es gebe keinen Grund zur Sorge, versicherte der Betreiber. ⇒ i:Es gebe keinen Grund zur Sorge @ der Betreiber
  Nordkorea besitze vier Sprengköpfe, schätzt die Behörde. ⇒ i:Nordkorea besitze vier Sprengköpfe @ die Behörde
  Die Partei will die Abgabe nach eigenen Angaben abschaffen. ⇒ i:Die Partei will die Abgabe @ eigenen Angaben ; i:abschaffen @ eigenen Angaben
  Aus Sicht der Kläger verstößt die Regel gegen das Grundgesetz. ⇒ i:verstößt die Regel gegen das Grundgesetz @ Sicht der Kläger
  Die Grünen kritisieren, dass die Pläne zu spät kommen. ⇒ i:dass die Pläne zu spät kommen @ Die Grünen
  Die Polizei warnt: Betrüger geben sich als Handwerker aus. ⇒ i:Betrüger geben sich als Handwerker aus @ Die Polizei
  Der Zoll meldete, im Hafen lägen noch 40 Container. ⇒ i:im Hafen lägen noch 40 Container @ Der Zoll
  Sie glaubt, er hat sie belogen. ⇒ i:er hat sie belogen @ Sie
  Die Firma räumte ein, die Daten nicht gelöscht zu haben. ⇒ i:die Daten nicht gelöscht zu haben @ Die Firma
  Der Zeuge sagte aus, er habe zwei Schüsse gehört. ⇒ i:er habe zwei Schüsse gehört @ Der Zeuge
  Wenn das so bleibe, müsse man schließen, sagte der Wirt. ⇒ i:Wenn das so bleibe, müsse man schließen @ der Wirt
  Der Wirt sagte, wenn das so bleibe, müsse er schließen. ⇒ i:wenn das so bleibe, müsse er schließen @ Der Wirt
  Im Bericht heißt es, die Mauer sei nie geprüft worden. ⇒ i:die Mauer sei nie geprüft worden
  Die Züge fahren wieder, das teilte die Bahn mit. ⇒ i:Die Züge fahren wieder @ die Bahn
  Der Zug entgleiste in einer Kurve. ⇒
  Die Gemeinde baut eine neue Schule für 300 Kinder. ⇒
  Er wurde am Montag zum Vorsitzenden gewählt. ⇒
  Gott sei Dank blieb niemand zurück. ⇒
  Es sei denn, es regnet, findet das Fest im Park statt. ⇒
  Nach dem Urteil verließ er den Saal. ⇒
  Nach der Untersuchung durfte sie nach Hause. ⇒
  Die laute Musik störte die Anwohner. ⇒
  Er kündigte seine Wohnung zum Jahresende. ⇒
  Der Verein feierte den Aufstieg mit einem Fest. ⇒
  Als der Regen begann, kamen die Leute heim. ⇒
  Die Reise führte über Wien nach Graz. ⇒
  Die Firma stellte 30 Leute ein und baute eine Halle. ⇒
  Wenn es regnet, droht eine Überschwemmung. ⇒
  Der neue Bahnhof, der 2019 eröffnet wurde, kostete acht Milliarden. ⇒
  Das Dorf gehört zu den ältesten der Region. ⇒
  Das Ergebnis war, wie erwartet, knapp. ⇒
  Die Müllers zeigten sich am Fenster. ⇒
  Die Stadt stellt Räume zur Verfügung, um zu helfen. ⇒
  Danach fuhr sie mit dem Rad nach Hause. ⇒
  Die Wünsche nach einer neuen Halle wurden lauter. ⇒
  Die Kritik an der Ministerin wächst. ⇒
  Er rief: „Feuer!“ ⇒ d:„Feuer!“ @ Er
  Auf den Plakaten stand der Satz „Kein Meter zurück“. ⇒ d:„Kein Meter zurück“
  Die Demonstranten skandierten „Wasser für alle“ vor dem Rathaus. ⇒ d:„Wasser für alle“ @ Die Demonstranten
  Sie sei „entsetzt über das Ausmaß“, sagte die Landrätin. ⇒ d:„entsetzt über das Ausmaß“ @ die Landrätin ; i:Sie sei „entsetzt über das Ausmaß“ @ die Landrätin
  Der Verband erklärte, die Regierung habe „jedes Maß verloren“. ⇒ i:die Regierung habe „jedes Maß verloren“ @ Der Verband ; d:„jedes Maß verloren“ @ Der Verband
  Frühere Kollegen erinnern sich an einen „schüchternen Jungen“. ⇒ d:„schüchternen Jungen“ @ Frühere Kollegen
  Ihr Motto lautet „Schneller als der Wind“. ⇒
  Er trat in der Show „Guten Abend, Hamburg“ auf. ⇒
  Auf dem Etikett steht „Bio“. ⇒
  Der Vorstand hält die Vorwürfe für „frei erfunden“. ⇒ d:„frei erfunden“ @ Der Vorstand
  Der Innenminister verurteilte die Tat als „feigen Anschlag“. ⇒ d:„feigen Anschlag“ @ Der Innenminister
  Die Täter riefen Parolen wie „Weg mit dem Zaun“. ⇒ d:„Weg mit dem Zaun“
  Auf die Frage, ob er bleibe, antwortete er nur: „Mal sehen.“ ⇒ d:„Mal sehen.“ @ er ; i:ob er bleibe
  „Ob wir das schaffen, weiß ich nicht“, so Trainerin Falk weiter. ⇒ d:„Ob wir das schaffen, weiß ich nicht“ @ Trainerin Falk
  „Das ist falsch!“, rief ein Zuhörer dazwischen. ⇒ d:„Das ist falsch!“ @ ein Zuhörer
  „Warum wurde niemand informiert?“, fragte die Abgeordnete. ⇒ d:„Warum wurde niemand informiert?“ @ die Abgeordnete
  Die Kanzlerin sprach sich für „faire Regeln“ aus. ⇒ d:„faire Regeln“ @ Die Kanzlerin
  Der Sänger wird mit den Worten zitiert: „Ich höre auf.“ ⇒ d:„Ich höre auf.“
  Im Abschlussbericht ist von „schweren Versäumnissen“ die Rede. ⇒ d:„schweren Versäumnissen“
  Der Staatsanwalt sieht darin einen „Akt der Willkür“. ⇒ d:„Akt der Willkür“ @ Der Staatsanwalt
  Er habe „nie Geld genommen“, beteuerte der Angeklagte. ⇒ d:„nie Geld genommen“ @ der Angeklagte ; i:Er habe „nie Geld genommen“ @ der Angeklagte
  Die Initiative „Rettet den Wald“ sammelte 5.000 Unterschriften. ⇒
  Der Rettungswagen „Florian 12“ rückte aus. ⇒
  Das Stück „Die Räuber von nebenan“ läuft bis Mai. ⇒
  Bekannt wurde sie durch die Serie „Im Schatten der Berge“. ⇒
  Das Album „Leise Töne“ und die Single „Gestern war morgen“ verkauften sich gut. ⇒
  Die Ausstellung heißt „Zwischen den Meeren“. ⇒
  Er gewann den Preis „Goldene Feder“. ⇒
  Die Partei „Neue Mitte“ erhielt zwölf Prozent. ⇒
  Der Satellit „Hermes“ verglühte über dem Pazifik. ⇒
  Das U-Boot „Seewolf“ lief in Kiel ein. ⇒
  Als „Weiße Woche“ bezeichnen Händler die Zeit vor Ostern. ⇒ d:„Weiße Woche“ @ Händler
  Der Bericht der Zeitung „Le Matin“ wurde dementiert. ⇒
  Der Bundesrechnungshof rügt, das Ministerium habe Geld verschwendet. ⇒ i:das Ministerium habe Geld verschwendet @ Der Bundesrechnungshof
  Die Bahn rechnet damit, dass die Strecke im Juli frei ist. ⇒ i:dass die Strecke im Juli frei ist @ Die Bahn
  Die Feuerwehr schließt Brandstiftung nicht aus. ⇒
  Die Feuerwehr schließt nicht aus, dass das Feuer gelegt wurde. ⇒ i:dass das Feuer gelegt wurde @ Die Feuerwehr
  Der Kläger macht geltend, er sei getäuscht worden. ⇒ i:er sei getäuscht worden @ Der Kläger
  Das Gericht stellte fest, dass die Klausel unwirksam ist. ⇒ i:dass die Klausel unwirksam ist @ Das Gericht
  Die Firma kündigte an, sie werde Berufung einlegen. ⇒ i:sie werde Berufung einlegen @ Die Firma
  Zur Begründung hieß es, die Kosten seien zu hoch. ⇒ i:die Kosten seien zu hoch
  Nach Informationen des Senders soll der Vertrag bis 2030 laufen. ⇒ i:soll der Vertrag bis 2030 laufen @ Informationen des Senders
  Nach Einschätzung von Fachleuten reicht das Wasser bis August. ⇒ i:reicht das Wasser bis August @ Einschätzung von Fachleuten
  Nach Ansicht des Gerichts fehlte der Vorsatz. ⇒ i:fehlte der Vorsatz @ Ansicht des Gerichts
  Die Ursache ist nach Auskunft der Stadtwerke noch unklar. ⇒ i:Die Ursache ist @ Auskunft der Stadtwerke ; i:noch unklar @ Auskunft der Stadtwerke
  Der Studie zufolge schlafen Schüler zu wenig. ⇒ i:schlafen Schüler zu wenig @ Der Studie
  Laut Umfrage wollen 60 Prozent umziehen. ⇒ i:wollen 60 Prozent umziehen @ Umfrage
  Laut Anna Berg, der Leiterin des Heims, fehlen zehn Pfleger. ⇒ i:fehlen zehn Pfleger @ Anna Berg
  Eigenen Angaben zufolge besitzt er drei Häuser. ⇒ i:besitzt er drei Häuser @ Eigenen Angaben
  Wie aus dem Papier hervorgeht, sollen zwei Werke schließen. ⇒ i:sollen zwei Werke schließen @ dem Papier
  Zwei Werke sollen schließen, wie aus dem Papier hervorgeht. ⇒ i:Zwei Werke sollen schließen @ dem Papier
  Wie es heißt, will der Investor aussteigen. ⇒ i:will der Investor aussteigen
  Der Investor will, wie es heißt, aussteigen. ⇒ i:Der Investor will ; i:aussteigen
  Die Leitung sei marode gewesen, erklärten die Stadtwerke am Dienstag. ⇒ i:Die Leitung sei marode gewesen @ die Stadtwerke
  Man habe die Leitung geprüft. Sie sei in Ordnung gewesen. ⇒ i:Man habe die Leitung geprüft ; i:Sie sei in Ordnung gewesen
  Der Minister wies die Kritik zurück. Die Zahlen seien korrekt. ⇒ i:Die Zahlen seien korrekt
  Das sagte der Minister am Freitag. ⇒
  Die Grenze bleibt geschlossen. Das kündigte der Präsident in einer Rede an. ⇒ i:Die Grenze bleibt geschlossen @ der Präsident
  Er soll das Geld versteckt haben. ⇒ i:Er soll das Geld versteckt haben
  Sie soll am Montag dem Richter vorgeführt werden. ⇒
  Der Täter soll nach Spanien geflohen sein. ⇒ i:Der Täter soll nach Spanien geflohen sein
  Der Vater erzählte, wie er die Kinder fand. ⇒
  Sie fragte, ob noch Karten da seien. ⇒ i:ob noch Karten da seien @ Sie
  Die Regierung bestätigte, dass es Gespräche gab. ⇒ i:dass es Gespräche gab @ Die Regierung
  Angeblich wurde das Auto gestohlen. ⇒ i:Angeblich wurde das Auto gestohlen
  Der Senator versprach den Mietern, die Miete nicht zu erhöhen. ⇒ i:die Miete nicht zu erhöhen @ Der Senator
  Die Stadt hat dem Verein vorgeworfen, Rechnungen gefälscht zu haben. ⇒ i:Rechnungen gefälscht zu haben @ Die Stadt
  Sie drohte damit, das Haus zu verkaufen. ⇒ i:das Haus zu verkaufen @ Sie
  Die Ermittler vermuten, dass es mehrere Täter gab. ⇒ i:dass es mehrere Täter gab @ Die Ermittler
  Der Experte rät, früh zu buchen. ⇒ i:früh zu buchen @ Der Experte
  Die Luft sei rein, meldete der Posten, und der Zug fuhr los. ⇒ i:Die Luft sei rein @ der Posten
  Sie erklärte, dass sie kandidiere, und verließ den Saal. ⇒ i:dass sie kandidiere @ Sie
  Der Arzt sagte, der Patient schlafe und esse wieder. ⇒ i:der Patient schlafe und esse wieder @ Der Arzt
  Die Nachricht, dass der Zirkus kommt, freute die Kinder. ⇒ i:dass der Zirkus kommt
  Er hat Angst, dass er stürzt. ⇒ i:dass er stürzt
  Der Plan sieht vor, dass die Schule umzieht. ⇒
  Die Kinder malten Bilder, die im Flur hängen. ⇒
  Die Kollegen halfen ihm, den Schrank zu tragen. ⇒
  Wer zu spät kommt, muss warten. ⇒
  Der Präsident begnadigte zwei Gefangene, darunter einen Priester. ⇒
  Die Sonne schien, die Leute tanzten. ⇒
  Der Fahrer, ein 40-jähriger Mann, blieb unverletzt. ⇒
  Die Zahl stieg, verglichen mit 2019, um ein Drittel. ⇒
  Am Ufer standen Boote, Netze und alte Kisten. ⇒
  Das Museum bietet Führungen an, um Besucher zu locken. ⇒
  Nach Angabe der Adresse öffnete sich die Tür. ⇒
  Er gab die Schlüssel ab und ging. ⇒
  Gemäß Paragraf 3 ist das Parken verboten. ⇒ i:ist das Parken verboten @ Paragraf 3
  Die Liste enthält Titel wie „Mond“ und „Meer“. ⇒
  Kritiker sprechen von einem Desaster mit Ansage. ⇒ i:von einem Desaster mit Ansage @ Kritiker
  Die Polizei geht von Brandstiftung aus. ⇒ i:von Brandstiftung @ Die Polizei
  Der Ärzteverband warnt vor einer neuen Welle. ⇒ i:vor einer neuen Welle @ Der Ärzteverband
  Sie sprach gestern vor 300 Gästen. ⇒
  Der Weg geht von Wien aus nach Osten. ⇒
  Er sprach das Urteil. ⇒
  Gutachter haben von einem Totalschaden gesprochen. ⇒ i:von einem Totalschaden @ Gutachter
  Die Ministerin lehnte das ab. Ein Abschuss sei nicht möglich. ⇒ i:Ein Abschuss sei nicht möglich @ Die Ministerin
  Der Schäfer sieht das anders. „Was soll ich denn noch machen?“ ⇒ d:„Was soll ich denn noch machen?“ @ Der Schäfer
  „Panik hilft niemandem“, findet Arndt. ⇒ d:„Panik hilft niemandem“ @ Arndt
  Dort, so Arndt, habe sich die Zahl halbiert. ⇒ i:Dort @ Arndt ; i:habe sich die Zahl halbiert @ Arndt
  Ob das gelinge, hänge vom Wetter ab. ⇒ i:Ob das gelinge, hänge vom Wetter ab
  Die Erklärung von 1998 verlange von den Museen Geduld. ⇒ i:Die Erklärung von 1998 verlange von den Museen Geduld
  In dem Brief heißt es wörtlich: „Wir kommen.“ ⇒ d:„Wir kommen.“
  Der Sprecher sagte: »Wir prüfen das.« Mehr wolle er nicht sagen. ⇒ d:»Wir prüfen das.« @ Der Sprecher ; i:Mehr wolle er nicht sagen @ Der Sprecher
  „Das war es.“ „Ich gehe jetzt“, sagte sie. ⇒ d:„Das war es.“ „Ich gehe jetzt“ @ sie
  Die Rohre sind 5" dick und 6' lang. ⇒
  Der Ausflug nach Wien war schön. ⇒
  Er wohnt im Haus „Zur Sonne“ und fährt einen „Trabant“. ⇒
  Parteichef Jan Korte: „Wer so redet, verliert den Frieden aus dem Blick.“ ⇒ d:„Wer so redet, verliert den Frieden aus dem Blick.“ @ Parteichef Jan Korte
  „Ich habe das bewusst so gesagt“, verteidigte sich der Minister. ⇒ d:„Ich habe das bewusst so gesagt“ @ der Minister
  Das Amt kam zu dem Schluss, dass sich das Projekt verzögert. ⇒ i:dass sich das Projekt verzögert @ Das Amt
  Das Schiff löst die „Hessen“ ab, die am Einsatz „Aspides“ teilnimmt. ⇒
  Im Zelt erklangen Lieder wie „La Paloma“ und „Junge, komm bald wieder“. ⇒
  Sie blieb daheim, weil das Kind krank sei. ⇒ i:weil das Kind krank sei
  Der Roman „Wir waren niemals hier“ und der Film „Ich bin dann mal weg“ liefen gut. ⇒
  Für die Opposition ist die Debatte eine „Nebelgranate“. ⇒ d:„Nebelgranate“ @ die Opposition
  „Bei uns fährt ja nichts“, lacht die Rentnerin. ⇒ d:„Bei uns fährt ja nichts“ @ die Rentnerin
  Ob sie die Karte kaufen würde? „Wozu?“ ⇒ d:„Wozu?“
  Für den Umbau ist der „Adler“ geschlossen. ⇒
`);

describe('German quotations', () => {
  it.each(ROWS)('$text', (row) => {
    const { got, wanted } = compareToTable(parseManuscript(row.text, { language: 'de' }), row);
    expect(got).toEqual(wanted);
  });
});
