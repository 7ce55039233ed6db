// Notes in which no source is named, made up for this table: requests, remarks, praise, cross-references within the text.

export const SILENT_NOTES = `
@de
> Bitte noch prüfen.
= -
> Stimmt das?
= -
> Quelle?
= -
> Quelle fehlt noch
= -
> Schöner Einstieg
= -
> Kürzen
= -
> Absatz nach oben ziehen
= -
> Hier fehlt ein Komma.
= -
> Zahl gerundet
= -
> dpa fragen
= -
> Bei Reuters nachsehen?
= -
> Müller anrufen
= -
> Telefonat mit Müller noch ausstehend
= -
> Interview anfragen
= -
> URL fehlt
= -
> ISBN prüfen
= -
> ISBN 978-3-16-148410-1
= -
> ISBN 3-16-148410-0
= -
> ISBN 978-3-16-14841
= -
> S. 12 streichen
= -
> siehe Absatz 2
= -
> BGH?
= -
> Bitte Destatis anfragen
= -
> Das klingt nach Pressemitteilung
= -
> 3.3.2025
= -
> 2024 statt 2023
= -
> Der Titel ist zu lang.
= -
> „Weckruf“ lieber in Anführungszeichen
= -
> Ist das die Meinung des Autors oder ein Zitat?
= -
> einverstanden
= -
> ok
= -
> Danke, übernommen
= -
> siehe Kommentar oben
= -
> Doppelt mit dem Vorspann
= -
> Name richtig geschrieben?
= -
> Das Unternehmen hat 140 Mitarbeiter.
= -
> Vorher stand hier „knapp“.
= -
> Fließt das noch ein
= -
> 1.234.567
= -
> Wort fehlt
= -
> Ebd.
= -
> Maier 2021
= -
> wie Fn. 99
= -
> Bild austauschen
= -
> Umgangssprachlich, vielleicht besser „Geld“
= -
> Was ist mit der Zeit davor?
= -
> Die Welt ist klein.
= -
> Bild: gut
= -
> Das Gespräch ist zäh.
= -
> Im Interview wirkt er müde.
= -
> Zweite Fassung
= -
> …
= -
> ???
= -
> Bis 3.3.2025 fertig
= -
> Deadline 3.3.2025
= -
> Fassung vom 3.3.2025
= -
> Gekürzt am 3.3.2025
= -
> Müller, S. 12 fehlt
= -
> Anna Berger liest am 3.3. gegen
= -
> Das sagte sie am 3. März im Bundestag.
= -
> Er wurde 1953 in Köln geboren.
= -
> Hier stand „rund 300“, das war falsch.
= -
> Seite 4: Zwischentitel einfügen
= -
> im Text oben: 140, hier: 150
= -
> Neue Zahl seit 2024
= -
> Die Süddeutsche schreibt es anders.
= -
> Abs. 2 und 3 tauschen
= -
> Kapitel 3 kommt später
= -
> Tabelle 2 aktualisieren
= -
> 14:30 Uhr Redaktionsschluss
= -
> Antwort steht aus
= -
> Umfrage unter Kollegen: Titel ist gut
= -
> Statistik klingt trocken
= -
@en
> Please check
= -
> Source?
= -
> Nice.
= -
> Is this number right?
= -
> Cut this paragraph
= -
> Move to p. 4
= -
> ask Reuters
= -
> Time flies here
= -
> Needs a source
= -
> Rewrite, too long
= -
> I like this sentence.
= -
> agreed
= -
> This is the author’s opinion.
= -
> Who said this?
= -
> spelling
= -
> Ibid.
= -
> The company has 140 employees.
= -
> Waiting for an email from Alice Moore
= -
> 12 or 13?
= -
> The guardian of the gate, nice image
= -
> Add the interview here
= -
> Style: avoid passive
= -
> fixed in v2
= -
> Due March 3, 2025
= -
> She said this on March 3 in Congress.
= -
> Draft of 3 March 2025
= -
> Page 4 needs a subhead
= -
> He was born in Leeds in 1953.
= -
> Table 2 is out of date
= -
> The Times are changing
= -
> New number since 2024
= -
> read by Alice Moore
= -
> Section 3 comes later
= -
`;
