// Places of notes in sentences, made up for this table: `^` a point, `{…}` a range; below each text the words that each note must stand on, in order.

export const PLACES = `
de Die Firma hat 140 Mitarbeiter.^
= Die Firma hat 140 Mitarbeiter
de Die Firma hat 140 Mitarbeiter^.
= Die Firma hat 140 Mitarbeiter
de Die Firma hat 140 Mitarbeiter. ^
= Die Firma hat 140 Mitarbeiter
de Die Firma hat 140 Mitarbeiter.^^
= Die Firma hat 140 Mitarbeiter
= Die Firma hat 140 Mitarbeiter
de Sie wurde 2015 gegründet,^ und der Umsatz stieg auf 3 Millionen Euro.^
= Sie wurde 2015 gegründet
= der Umsatz stieg auf 3 Millionen Euro
de Sie wurde 2015 gegründet, und der Umsatz stieg auf 3 Millionen Euro.^
= Sie wurde 2015 gegründet, und der Umsatz stieg auf 3 Millionen Euro
de Sie wurde 2015 gegründet, und der Umsatz stieg auf 3 Millionen Euro^.
= der Umsatz stieg auf 3 Millionen Euro
de Sie wurde 2015 gegründet^, und der Umsatz stieg auf 3 Millionen Euro^.
= Sie wurde 2015 gegründet
= der Umsatz stieg auf 3 Millionen Euro
de Das Werk steht in Ulm;^ dort arbeiten 200 Leute.^
= Das Werk steht in Ulm
= dort arbeiten 200 Leute
de Das Werk steht in Ulm – dort arbeiten 200 Leute.^ Es kostet Geld.^
= Das Werk steht in Ulm – dort arbeiten 200 Leute
= Es kostet Geld
de Die Stadt hat 83.000 Einwohner.^ Davon sind 12 Prozent Rentner.^ Der Rest arbeitet.^
= Die Stadt hat 83.000 Einwohner
= Davon sind 12 Prozent Rentner
= Der Rest arbeitet
de „Wir wachsen“,^ sagte Liang.^
= „Wir wachsen“
= „Wir wachsen“, sagte Liang
de „Wir wachsen, weil wir gut sind“,^ sagte Liang am Montag.
= „Wir wachsen, weil wir gut sind“
de Liang sagte: „Wir wachsen.“^
= Liang sagte: „Wir wachsen.“
de Der Chef, der aus Köln kommt,^ verdient 90.000 Yuan im Monat.^
= Der Chef, der aus Köln kommt
= verdient 90.000 Yuan im Monat
de Er starb am 3. März 2020 in Berlin,^ seine Frau im Jahr 2021 in Bonn.^
= Er starb am 3. März 2020 in Berlin
= seine Frau im Jahr 2021 in Bonn
de Nach Angaben des Amtes leben 83 Millionen Menschen in Deutschland,^ 12 Prozent mehr als 1990.^
= Nach Angaben des Amtes leben 83 Millionen Menschen in Deutschland
= 12 Prozent mehr als 1990
de In Ulm, Bonn und Köln^ entstehen 300 Wohnungen.
= In Ulm, Bonn und Köln entstehen 300 Wohnungen
de Es gibt 140^ Forscher in Peking.
= Es gibt 140 Forscher in Peking
de Es gibt 140^ Forscher in Peking und 20^ in Hangzhou.
= Es gibt 140 Forscher in Peking und 20 in Hangzhou
= Es gibt 140 Forscher in Peking und 20 in Hangzhou
de Eine Überschrift^||Der Text beginnt im Jahr 2020.^
= Eine Überschrift
= Der Text beginnt im Jahr 2020
de Erster Absatz endet hier.^||Zweiter Absatz hat 12 Zeilen.^
= Erster Absatz endet hier
= Zweiter Absatz hat 12 Zeilen
de Erster Absatz endet hier.||^Zweiter Absatz hat 12 Zeilen.
= Zweiter Absatz hat 12 Zeilen
de Die Brücke wurde 1923 gebaut.^ Sie ist 300 Meter lang,^ 20 Meter breit^ und 40 Meter hoch.^
= Die Brücke wurde 1923 gebaut
= Sie ist 300 Meter lang
= 20 Meter breit
= 40 Meter hoch
de Die Firma hat {140 Mitarbeiter} in Ulm.
= 140 Mitarbeiter
de Die Firma hat {140 Mitarbeiter }in Ulm.
= 140 Mitarbeiter
de Die Firma hat{ 140 Mitarb}eiter in Ulm.
= 140 Mitarbeiter
de Die Fir{ma hat 140 Mit}arbeiter in Ulm.
= Firma hat 140 Mitarbeiter
de Er verdient {90}.000 Euro.
= 90.000
de Er verdient 90.{000 Euro}.
= 90.000 Euro
de {Die Firma hat 140 Mitarbeiter.}
= Die Firma hat 140 Mitarbeiter.
de {Die Firma hat 140 Mitarbeiter. Sie wurde 2015 gegründet.}
= Die Firma hat 140 Mitarbeiter. Sie wurde 2015 gegründet.
de Die Firma{ } hat 140 Mitarbeiter.
= Die Firma hat 140 Mitarbeiter
de Die {Firma} hat {140} {Mitarbeiter}.
= Firma
= 140
= Mitarbeiter
de {„Wir wachsen“}, sagte Liang.
= „Wir wachsen“
de Die Firma hat {140 Mitarbeiter}.^
= 140 Mitarbeiter
= Die Firma hat 140 Mitarbeiter
de Das Haus ist alt, es steht seit 1820,^ und es gehört der Stadt.^
= Das Haus ist alt, es steht seit 1820
= es gehört der Stadt
de Der Fluss tritt über die Ufer, weil es seit Tagen regnet.^
= Der Fluss tritt über die Ufer, weil es seit Tagen regnet
de Der Fluss tritt über die Ufer,^ weil es seit Tagen regnet.^
= Der Fluss tritt über die Ufer
= weil es seit Tagen regnet
de Im Jahr 2019 kamen 4,5 Millionen Gäste,^ 2020 waren es nur 1,2 Millionen.^
= Im Jahr 2019 kamen 4,5 Millionen Gäste
= 2020 waren es nur 1,2 Millionen
de Laut Polizei wurden 12 Menschen verletzt, drei davon schwer.^
= Laut Polizei wurden 12 Menschen verletzt, drei davon schwer
de Laut Polizei wurden 12 Menschen verletzt,^ drei davon schwer.^
= Laut Polizei wurden 12 Menschen verletzt
= drei davon schwer
de Ist das wahr?^ Ja!^
= Ist das wahr
= Ja
de Das Gesetz gilt seit 2005 (siehe unten).^
= Das Gesetz gilt seit 2005 (siehe unten)
de Das Gesetz (es gilt seit 2005)^ ist umstritten.
= (es gilt seit 2005)
de Er heißt Karl Weber,^ ist 54 Jahre alt^ und lebt in Halle.^
= Er heißt Karl Weber
= ist 54 Jahre alt
= lebt in Halle
de Die Bahn fährt um 7.30 Uhr ab.^ Sie hält z. B. in Ulm.^
= Die Bahn fährt um 7.30 Uhr ab
= Sie hält z. B. in Ulm
de Dr. Anna Berger leitet das Institut seit 2018.^
= Dr. Anna Berger leitet das Institut seit 2018
de Der Minister trat am 4. Mai zurück,^ sein Nachfolger wurde Tom Klein.^
= Der Minister trat am 4. Mai zurück
= sein Nachfolger wurde Tom Klein
de Die Partei verlor 12 Sitze: Sie hat jetzt 40.^
= Die Partei verlor 12 Sitze: Sie hat jetzt 40
de Die Partei verlor 12 Sitze:^ Sie hat jetzt 40.^
= Die Partei verlor 12 Sitze
= Sie hat jetzt 40
de Der Preis stieg 2022 um 30 Prozent, 2023 um 5 Prozent.^
= Der Preis stieg 2022 um 30 Prozent, 2023 um 5 Prozent
de Niemand wusste, dass der Vertrag 2024 endet.^
= Niemand wusste, dass der Vertrag 2024 endet
de Der Verein zählt 3.000 Mitglieder, sagt der Vorsitzende.^
= Der Verein zählt 3.000 Mitglieder, sagt der Vorsitzende
de Der Verein zählt 3.000 Mitglieder,^ sagt der Vorsitzende.
= Der Verein zählt 3.000 Mitglieder
de Halle liegt an der Saale,^ Ulm an der Donau.^
= Halle liegt an der Saale
= Ulm an der Donau
de Der Turm misst 👩‍👩‍👧 160 Meter.^
= Der Turm misst 👩‍👩‍👧 160 Meter
de Der Tu{rm} misst 160 Meter.
= Turm
de {Über 200} Menschen kamen.
= Über 200
de Das {Café} schloss 2020.^
= Café
= Das Café schloss 2020
de Die Studie umfasst 1.200 Befragte^; sie ist repräsentativ^.
= Die Studie umfasst 1.200 Befragte
= sie ist repräsentativ
de Sie studierte in Bonn und gründete 2010 eine Firma.^
= Sie studierte in Bonn und gründete 2010 eine Firma
de Sie studierte in Bonn^ und gründete 2010 eine Firma.^
= Sie studierte in Bonn
= gründete 2010 eine Firma
de Die Werft baute 1912 drei Schiffe,^ 1913 fünf^ und 1914 keines.^
= Die Werft baute 1912 drei Schiffe
= 1913 fünf
= 1914 keines
de Der Sprecher bestätigte das,^ die Firma schwieg.
= Der Sprecher bestätigte das
de Ohne Zweifel ist Ulm schön.^ Und alt.^
= Ohne Zweifel ist Ulm schön
= Und alt
de • Ulm hat 128.000 Einwohner^||• Bonn hat 330.000 Einwohner^
= Ulm hat 128.000 Einwohner
= Bonn hat 330.000 Einwohner
de Die Zahl sank von 40 auf 12,^ hieß es im Rathaus.^
= Die Zahl sank von 40 auf 12
= hieß es im Rathaus
de Der Bau, 1970 begonnen,^ wurde 1984 fertig.^
= Der Bau, 1970 begonnen
= wurde 1984 fertig
de Sie ist die erste Frau im Amt.^ „Ein Meilenstein“, schrieb die Zeitung.^
= Sie ist die erste Frau im Amt
= „Ein Meilenstein“, schrieb die Zeitung
de „Das ist falsch.“^ Sie widersprach am Dienstag.^
= „Das ist falsch.“
= Sie widersprach am Dienstag
de Vier Züge fielen aus^, zwölf kamen zu spät^.
= Vier Züge fielen aus
= zwölf kamen zu spät
de Die Miete beträgt 12 Euro pro Quadratmeter.^ Das sind 3 Euro mehr als 2020^.
= Die Miete beträgt 12 Euro pro Quadratmeter
= Das sind 3 Euro mehr als 2020
de Am Montag öffnete das Museum,^ am Dienstag kamen 5.000 Gäste,^ am Mittwoch waren es 7.000.^
= Am Montag öffnete das Museum
= am Dienstag kamen 5.000 Gäste
= am Mittwoch waren es 7.000
en The firm has 140 employees.^
= The firm has 140 employees
en The firm has 140 employees^.
= The firm has 140 employees
en It was founded in 2015,^ and sales rose to 3 million euros.^
= It was founded in 2015
= sales rose to 3 million euros
en It was founded in 2015, and sales rose to 3 million euros.^
= It was founded in 2015, and sales rose to 3 million euros
en It employs 140 people;^ sales rose to 3 million euros.^
= It employs 140 people
= sales rose to 3 million euros
en “We are growing,”^ Liang said on Monday.^
= “We are growing,”
= “We are growing,” Liang said on Monday
en “We are growing.”^ He said so on Monday.^
= “We are growing.”
= He said so on Monday
en He lives in Ulm.^ She does not.^
= He lives in Ulm
= She does not
en The bridge, built in 1923,^ is 300 metres long.^
= The bridge, built in 1923
= is 300 metres long
en The bridge is {300 metres} long.
= 300 metres
en The bri{dge is 300 met}res long.
= bridge is 300 metres
en It cost {$1},500 in 2020.
= $1,500
en Prices rose by 3 percent in 2023^ and by 5 percent in 2024.^
= Prices rose by 3 percent in 2023
= by 5 percent in 2024
en Police said 12 people were hurt,^ three of them badly.^
= Police said 12 people were hurt
= three of them badly
en According to the ministry, 40,000 people left the country.^
= According to the ministry, 40,000 people left the country
en Mr. Smith joined the board in 2010.^ He left in 2015.^
= Mr. Smith joined the board in 2010
= He left in 2015
en The U.S. has 50 states.^ Canada has ten provinces.^
= The U.S. has 50 states
= Canada has ten provinces
en A heading^||The text begins in 2020.^
= A heading
= The text begins in 2020
en Was it true?^ It was!^
= Was it true
= It was
en Half of the voters stayed home,^ the mayor said.^
= Half of the voters stayed home
= the mayor said
en He was born in Leeds,^ studied in York^ and moved to London in 1999.^
= He was born in Leeds
= studied in York
= moved to London in 1999
en Sales fell in 2020, but profits rose.^
= Sales fell in 2020, but profits rose
en Sales fell in 2020,^ but profits rose.^
= Sales fell in 2020
= profits rose
en Nobody knew that the contract ends in 2024.^
= Nobody knew that the contract ends in 2024
en {Nobody knew} that the contract ends in {2024}.
= Nobody knew
= 2024
en The lake is 40 metres deep – the deepest in the county.^
= The lake is 40 metres deep – the deepest in the county
en The club has 3,000 members^^ and two grounds.
= The club has 3,000 members
= The club has 3,000 members
en It opened in May;^ it closed in June;^ it reopened in July.^
= It opened in May
= it closed in June
= it reopened in July
en Four trains were cancelled^, twelve were late^.
= Four trains were cancelled
= twelve were late
en The study has 1,200 respondents.^ It is “representative”.^
= The study has 1,200 respondents
= It is “representative”
de Der Konzern beschäftigt 12.000 Menschen in Essen,^ 8.000 in Bochum^ und 3.000 in Herne.^
= Der Konzern beschäftigt 12.000 Menschen in Essen
= 8.000 in Bochum
= 3.000 in Herne
de Das Stück dauert zwei Stunden^ – die Pause nicht mitgerechnet.
= Das Stück dauert zwei Stunden
de Im Stadion saßen 40.000 Menschen.^ „So viele wie nie“,^ sagte der Präsident.^
= Im Stadion saßen 40.000 Menschen
= „So viele wie nie“
= „So viele wie nie“, sagte der Präsident
de Der Zug kam um 12 Uhr an^ und fuhr um 13 Uhr weiter^.
= Der Zug kam um 12 Uhr an
= fuhr um 13 Uhr weiter
de {Der Zug} kam {um 12 Uhr} an.^
= Der Zug
= um 12 Uhr
= Der Zug kam um 12 Uhr an
de Die Ernte fiel 2024 um 20 Prozent kleiner aus als 2023.^ Schuld war die Dürre.^
= Die Ernte fiel 2024 um 20 Prozent kleiner aus als 2023
= Schuld war die Dürre
de Das Gericht sprach ihn frei.^ Die Akte umfasst {800 Seiten}.^
= Das Gericht sprach ihn frei
= 800 Seiten
= Die Akte umfasst 800 Seiten
de Die Insel hat 300 Bewohner,^ die meisten leben vom Fischfang.^
= Die Insel hat 300 Bewohner
= die meisten leben vom Fischfang
en The island has 300 residents,^ most of them fishermen.^
= The island has 300 residents
= most of them fishermen
en The court cleared him in 2019.^ The file has {800 pages}.^
= The court cleared him in 2019
= 800 pages
= The file has 800 pages
en The train arrived at noon^ and left at one^.
= The train arrived at noon
= left at one
en She won the race in 2012,^ 2016^ and 2020.^
= She won the race in 2012
= 2016
= 2020
`;
