// German notes of many shapes with what stands in them, made up for this table.

export const GERMAN_NOTES = `
# Addresses
@de
1> https://www.beispiel-verein.de/satzung
= website | u:https://www.beispiel-verein.de/satzung
2> Siehe https://www.beispiel-verein.de/satzung/.
= website | u:https://www.beispiel-verein.de/satzung
3> (https://www.beispiel-verein.de/satzung?utm_source=x&utm_medium=y#vorstand)
= website | u:https://www.beispiel-verein.de/satzung
4> www.müllers-mühle.de/über-uns, abgerufen am 3. März 2025
= website | u:https://www.müllers-mühle.de/über-uns | a:2025-03-03
5> Quelle: https://www.umweltverband.org/bericht_(2024).pdf
= website | u:https://www.umweltverband.org/bericht_(2024).pdf
6> https://www.umweltverband.org/a; https://www.umweltverband.org/b
= website | u:https://www.umweltverband.org/a
= website | u:https://www.umweltverband.org/b
7> https://www.umweltverband.org/themen/\\nklima/bericht.html (Zugriff: 4.3.2025)
= website | u:https://www.umweltverband.org/themen/klima/bericht.html | a:2025-03-04
8> https://www.spiegel.de/wirtschaft/bahn-bilanz-a-123.html [5.3.2025]
= news_report | u:https://www.spiegel.de/wirtschaft/bahn-bilanz-a-123.html | a:2025-03-05
9> Beleg: https://www.tagesschau.de/inland/rente-100.html, letzter Zugriff am 6.3.2025.
= news_report | u:https://www.tagesschau.de/inland/rente-100.html | a:2025-03-06
10> https://de.wikipedia.org/wiki/Rente_(Deutschland)
= reference_work | u:https://de.wikipedia.org/wiki/Rente_(Deutschland)
11> https://www.destatis.de/DE/Presse/index.html, Stand: 07.03.2025
= dataset_statistics | u:https://www.destatis.de/DE/Presse/index.html | a:2025-03-07
12> https://x.com/dieredaktion/status/1234567890?s=20
= social_post | u:https://x.com/dieredaktion/status/1234567890?s=20
13> https://www.youtube.com/watch?v=abcDEF123&t=90
= image_video | u:https://www.youtube.com/watch?v=abcDEF123 | l:00:01:30
14> https://youtu.be/abcDEF123, Min. 4:10
= image_video | u:https://www.youtube.com/watch?v=abcDEF123 | l:Min. 4:10
15> https://www.bundesregierung.de/breg-de/aktuelles/rede-1
= document_official | u:https://www.bundesregierung.de/breg-de/aktuelles/rede-1
16> https://www.presseportal.de/pm/6347/5991234
= press_release | u:https://www.presseportal.de/pm/6347/5991234
17> https://www.gesetze-im-internet.de/bgb/__573.html
= document_official | u:https://www.gesetze-im-internet.de/bgb/__573.html
18> https://www.bafin.de/dok/bericht.pdf#page=12
= website | u:https://www.bafin.de/dok/bericht.pdf | l:S. 12
19> Archiviert: https://web.archive.org/web/20240101000000/https://www.beispiel-verein.de/satzung
= website | u:https://www.beispiel-verein.de/satzung
20> Der Wert steht auf https://www.umweltverband.org/c in der zweiten Zeile.
= website | u:https://www.umweltverband.org/c | n:Der Wert steht auf https://www.umweltverband.org/c in der zweiten Zeile.
21> bit.ly/3xYzAbC
= website | u:https://bit.ly/3xYzAbC
22> https://mastodon.social/@redaktion/11223344
= social_post | u:https://mastodon.social/@redaktion/11223344

@de
1> Jahresbericht
+ https://www.verein-hafen.de/jahresbericht-2024.pdf "Jahresbericht"
= website | u:https://www.verein-hafen.de/jahresbericht-2024.pdf
2> 
+ https://www.verein-hafen.de/zahlen
= website | u:https://www.verein-hafen.de/zahlen
3> Mehr dazu hier und hier.
+ https://www.verein-hafen.de/a "hier"
+ https://www.verein-hafen.de/b "hier"
= website | u:https://www.verein-hafen.de/a
= website | u:https://www.verein-hafen.de/b
4> Hafenverband: Umschlag 2024, abgerufen am 1.2.2025
+ https://www.hafenverband.de/umschlag "Umschlag 2024"
= website | c:Hafenverband | t:Umschlag 2024 | u:https://www.hafenverband.de/umschlag | a:2025-02-01
5> 
+ javascript:alert(1) "hier"
= -
6> tagesschau.de/inland/…
+ https://www.tagesschau.de/inland/hafen-101.html "tagesschau.de/inland/…"
= news_report | u:https://www.tagesschau.de/inland/hafen-101.html

# Conversations
@de 2025-04-10
1> Telefonat mit Dr. Anna Berger, 3.3.2025
= person_interview | c:Dr. Anna Berger | d:2025-03-03
2> Gespräch mit Tom Klein am 4. März 2025
= person_interview | c:Tom Klein | d:2025-03-04
3> Interview mit Sabine Roth, 12.4.
= person_interview | c:Sabine Roth | d:2024-04-12
4> Telefoninterview mit Prof. Dr. Karl von Stein (Universität Bonn), 5.3.2025
= person_interview | c:Prof. Dr. Karl von Stein | d:2025-03-05 | n:Universität Bonn
5> E-Mail von Miriam Kost vom 6.3.2025
= person_interview | c:Miriam Kost | d:2025-03-06
6> Mail der Stadt Kiel, 7.3.2025
= person_interview | c:Stadt Kiel | d:2025-03-07
7> per Mail bestätigt von Jan Voss, 8.3.2025
= person_interview | c:Jan Voss | d:2025-03-08
8> Hintergrundgespräch mit einer Beamtin, 9.3.2025
= person_interview | d:2025-03-09 | conf
9> Anna Berger, Telefonat, 10.3.2025
= person_interview | c:Anna Berger | d:2025-03-10
10> Anna Berger am Telefon, 10.3.
= person_interview | c:Anna Berger | d:2025-03-10
11> Auskunft der Polizei Bremen, 11.3.2025
= person_interview | c:Polizei Bremen | d:2025-03-11
12> Schriftliche Auskunft des Bundesamts für Verfassungsschutz vom 12.3.2025
= person_interview | c:Bundesamts für Verfassungsschutz | d:2025-03-12
13> Gespräch mit Tom Klein und Eva Lang, 13.3.2025
= person_interview | c:Tom Klein und Eva Lang | d:2025-03-13
14> Telefonat mit Sprecherin Ute Hahn am 14.3.2025: „Wir haben 140 Beschäftigte.“
= person_interview | c:Ute Hahn | d:2025-03-14 | q:Wir haben 140 Beschäftigte.
15> Gespräch mit Herrn Yildiz, vertraulich, 15.3.2025
= person_interview | c:Yildiz | d:2025-03-15 | conf
16> Interview mit der Ministerin, 16.3.2025, unter drei
= person_interview | c:Ministerin | d:2025-03-16 | conf
17> SMS von Lars Wolf, 17.3.2025, 18:04 Uhr
= person_interview | c:Lars Wolf | d:2025-03-17
18> Tel. Berger 18.3.
= person_interview | c:Berger | d:2025-03-18
19> Stellungnahme der Deutschen Bahn per E-Mail, 19.3.2025
= person_interview | c:Deutschen Bahn | d:2025-03-19
20> Anna Berger (Interview, 20.3.2025)
= person_interview | c:Anna Berger | d:2025-03-20
21> Laut Pressesprecher Jens Mohn (Telefonat, 21.3.2025) sind es 40 Stellen.
= person_interview | c:Jens Mohn | d:2025-03-21 | n:Laut Pressesprecher Jens Mohn (Telefonat, 21.3.2025) sind es 40 Stellen.
22> Gespräch mit Miriam Kost, 22.3.2025. Sie war dabei, als der Vertrag unterschrieben wurde.
= person_interview | c:Miriam Kost | d:2025-03-22 | n:Sie war dabei, als der Vertrag unterschrieben wurde.
23> Telefonat Kost
= person_interview | c:Miriam Kost | d:2025-03-22
24> Vor-Ort-Gespräch mit Wirt Paul Ernst, 23.3.2025
= person_interview | c:Paul Ernst | d:2025-03-23
25> Videointerview mit Olena Koval, 24.3.2025, Min. 12:30
= person_interview | c:Olena Koval | d:2025-03-24 | l:Min. 12:30
26> Hintergrundgespräch, 25.3.2025
= person_interview | d:2025-03-25 | conf
27> Auf Anfrage teilte das Ministerium am 26.3.2025 mit, man prüfe den Fall.
= person_interview | d:2025-03-26 | n:Auf Anfrage teilte das Ministerium am 26.3.2025 mit, man prüfe den Fall.
28> Gespräch unter eins mit Eva Lang, 27.3.2025
= person_interview | c:Eva Lang | d:2025-03-27

# Courts, laws, papers of state
@de
1> BGH, Urteil vom 12.3.2020, Az. I ZR 123/19
= court_record | c:BGH | d:2020-03-12 | az:I ZR 123/19
2> BGH, Urt. v. 12.3.2020 – I ZR 123/19, Rn. 14
= court_record | c:BGH | d:2020-03-12 | az:I ZR 123/19 | l:Rn. 14
3> BVerfG, Beschluss vom 24. März 2021 – 1 BvR 2656/18, Rn. 182
= court_record | c:BVerfG | d:2021-03-24 | az:1 BvR 2656/18 | l:Rn. 182
4> 1 BvR 2656/18
= court_record | c:BVerfG | d:2021-03-24 | az:1 BvR 2656/18
5> EuGH, Rs. C-311/18 (Schrems II)
= court_record | c:EuGH | az:C-311/18 | n:Schrems II
6> LG Hamburg, Beschluss vom 3.2.2025, Az. 324 O 45/25
= court_record | c:LG Hamburg | d:2025-02-03 | az:324 O 45/25
7> Verwaltungsgericht Köln, Urteil vom 4.2.2025 (6 K 1234/22)
= court_record | c:Verwaltungsgericht Köln | d:2025-02-04 | az:6 K 1234/22
8> OLG München, 18 U 1234/21
= court_record | c:OLG München | az:18 U 1234/21
9> Anklageschrift der Staatsanwaltschaft Berlin vom 5.2.2025, S. 14
= court_record | d:2025-02-05 | l:S. 14
10> ECLI:DE:BGH:2020:120320UIZR123.19.0
= court_record | ecli:ECLI:DE:BGH:2020:120320UIZR123.19.0
11> Bundestags-Drucksache 20/1234, S. 5
= document_official | drs:20/1234 | l:S. 5
12> BT-Drs. 20/1234
= document_official | drs:20/1234
13> Drucksache 20/1234, Frage 3
= document_official | drs:20/1234 | l:Frage 3
14> Bundesrats-Drucksache 123/24
= document_official | drs:123/24
15> Antwort der Bundesregierung auf die Kleine Anfrage, BT-Drs. 20/5678 vom 6.2.2023, S. 3 f.
= document_official | drs:20/5678 | d:2023-02-06 | l:S. 3 f.
16> § 5 Abs. 2 BGB
= document_official | t:BGB | l:§ 5 Abs. 2
17> § 573 BGB
= document_official | t:BGB | l:§ 573
18> Art. 5 GG
= document_official | t:GG | l:Art. 5
19> Art. 5 Abs. 1 Satz 2 GG
= document_official | t:GG | l:Art. 5 Abs. 1 Satz 2
20> §§ 22, 23 KUG
= document_official | t:KUG | l:§§ 22, 23
21> vgl. § 97a UrhG
= document_official | t:UrhG | l:§ 97a
22> Art. 6 Abs. 1 lit. f DSGVO
= document_official | t:DSGVO | l:Art. 6 Abs. 1 lit. f
23> BGBl. I 2023, S. 1234
= document_official | t:BGBl. I 2023 | l:S. 1234
24> Plenarprotokoll 20/45, S. 4567
= document_official | l:S. 4567
25> Koalitionsvertrag 2021–2025, S. 34, Z. 1102
= document_official | l:S. 34, Z. 1102
26> Handelsregisterauszug HRB 12345, Amtsgericht Charlottenburg
= document_official
27> Geschäftsbericht 2023 der Siemens AG, S. 112
= document_official | t:Geschäftsbericht 2023 der Siemens AG | l:S. 112
28> Siemens AG: Geschäftsbericht 2023, S. 114
= document_official | c:Siemens AG | t:Geschäftsbericht 2023 | l:S. 114
29> Verordnung (EU) 2016/679, Erwägungsgrund 26
= document_official
30> CELEX: 32016R0679
= document_official | celex:32016R0679
31> § 1 Abs. 3 MiLoG, s. auch BT-Drs. 18/1558, S. 34
= document_official | t:MiLoG | l:§ 1 Abs. 3
= document_official | drs:18/1558 | l:S. 34 | s:context

# Agencies, press, statistics
@de
1> dpa vom 3.3.2025
= agency_wire | p:dpa | d:2025-03-03
2> dpa, 3.3.2025
= agency_wire | p:dpa | d:2025-03-03
3> AFP-Meldung, 4. März 2025
= agency_wire | p:AFP | d:2025-03-04
4> laut Reuters vom 5.3.2025
= agency_wire | p:Reuters | d:2025-03-05
5> (epd, 6.3.2025)
= agency_wire | p:epd | d:2025-03-06
6> KNA
= agency_wire | p:KNA
7> dpa: „Minister tritt zurück“, 7.3.2025, 11:20 Uhr
= agency_wire | t:Minister tritt zurück | p:dpa | d:2025-03-07
8> Pressemitteilung des Bundesfinanzministeriums vom 8.3.2025
= press_release | c:Bundesfinanzministeriums | d:2025-03-08
9> BMF, Pressemitteilung Nr. 12 vom 9.3.2025
= press_release | c:BMF | d:2025-03-09
10> Destatis, Pressemitteilung Nr. 123 vom 10. März 2025
= press_release | c:Destatis | d:2025-03-10
11> PM der Bundesnetzagentur vom 11.3.2025
= press_release | c:Bundesnetzagentur | d:2025-03-11
12> Presseerklärung von Amnesty International, 12.3.2025
= press_release | c:Amnesty International | d:2025-03-12
13> Statistisches Bundesamt
= dataset_statistics | c:Statistisches Bundesamt
14> Statistisches Bundesamt (2024): Verdienste nach Branchen. Wiesbaden.
= dataset_statistics | c:Statistisches Bundesamt | t:Verdienste nach Branchen | d:2024
15> Destatis, Tabelle 12411-0001, abgerufen am 13.3.2025
= dataset_statistics | c:Destatis | l:Tabelle 12411-0001 | a:2025-03-13
16> Eurostat: Arbeitslosenquote nach Geschlecht, Datensatz une_rt_m
= dataset_statistics | c:Eurostat | t:Arbeitslosenquote nach Geschlecht, Datensatz une_rt_m
17> laut Destatis
= dataset_statistics | c:Destatis
18> Zensus 2022, Stand: 15.5.2022
= dataset_statistics | t:Zensus 2022 | a:2022-05-15
19> Mikrozensus 2023, Tabelle 4
= dataset_statistics | t:Mikrozensus 2023 | l:Tabelle 4
20> Volkswagen AG, Pressemitteilung vom 14.3.2025: „Der Absatz stieg um 3 Prozent.“
= press_release | c:Volkswagen AG | d:2025-03-14 | q:Der Absatz stieg um 3 Prozent.
21> Infratest dimap, ARD-DeutschlandTrend März 2025
= dataset_statistics | c:Infratest dimap | d:2025

# Own work, files of the house
@de
1> eigene Beobachtung
= own_observation
2> Eigene Recherche, 3.3.2025
= own_observation | d:2025-03-03
3> vor Ort gezählt, 4.3.2025
= own_observation | d:2025-03-04
4> Selbst gesehen am 5.3.2025 in Halle
= own_observation | d:2025-03-05 | n:Halle
5> Redaktionsarchiv, Ordner 12
= archive_internal | n:Ordner 12
6> Aus dem Archiv
= archive_internal
7> interner Vermerk vom 6.3.2025, S. 2
= document_internal | d:2025-03-06 | l:S. 2
8> Vertrag, liegt der Redaktion vor
= document_internal
9> Aufsichtsratsprotokoll vom 7.3.2025, TOP 4
= document_internal | d:2025-03-07 | n:TOP 4
10> Mitschnitt der Pressekonferenz vom 8.3.2025, ab 12:40
= recording_transcript | d:2025-03-08 | l:ab 12:40
11> Transkript, S. 4
= recording_transcript | l:S. 4
12> Podcast „Hafenfunk“, Folge 12, Min. 3:20
= recording_transcript | t:Hafenfunk | l:Folge 12, Min. 3:20
13> Eigene Berechnung auf Basis von Destatis-Daten
= own_observation | t:Eigene Berechnung auf Basis von Destatis-Daten
14> vertraulicher Bericht des Landesrechnungshofs, S. 9
= document_internal | l:S. 9 | conf

# Books, articles
@de
1> Müller, Hans: Die Stadt. Eine Geschichte. Berlin: Suhrkamp, 2020, S. 12
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020 | l:S. 12
2> Müller 2020, S. 45
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020 | l:S. 45
3> Müller, Die Stadt, S. 47
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020 | l:S. 47
4> Ebd., S. 48.
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020 | l:S. 48
5> Ebenda.
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020 | l:S. 48
6> Schmidt, Karl / Roth, Eva (Hg.): Handbuch der Pflege, Stuttgart 2018, S. 12–14
= book | c:Schmidt, Karl / Roth, Eva (Hg.) | t:Handbuch der Pflege | d:2018 | l:S. 12–14
7> Müller, a. a. O., S. 50
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020 | l:S. 50
8> Schmidt/Roth 2018, S. 20 f.
= book | c:Schmidt, Karl / Roth, Eva (Hg.) | t:Handbuch der Pflege | d:2018 | l:S. 20 f.
9> siehe Fn. 1
= book | c:Müller, Hans | t:Die Stadt. Eine Geschichte | p:Suhrkamp | d:2020
10> wie Anm. 6, S. 99
= book | c:Schmidt, Karl / Roth, Eva (Hg.) | t:Handbuch der Pflege | d:2018 | l:S. 99
11> Karl Weber: Der lange Weg, München: C.H. Beck 2015, Kap. 3
= book | c:Karl Weber | t:Der lange Weg | p:C.H. Beck | d:2015 | l:Kap. 3
12> Weber, S. 77
= book | c:Karl Weber | t:Der lange Weg | p:C.H. Beck | d:2015 | l:S. 77
13> Vgl. Lehmann (2019): Arbeit im Wandel. Springer VS, S. 3ff.
= book | c:Lehmann | t:Arbeit im Wandel | p:Springer VS | d:2019 | l:S. 3ff.
14> Anna Berger: „Die Lage der Bahn“, Der Spiegel, 3.3.2025
= news_report | c:Anna Berger | t:Die Lage der Bahn | p:Der Spiegel | d:2025-03-03
15> Berger, „Die Lage der Bahn“, a. a. O.
= news_report | c:Anna Berger | t:Die Lage der Bahn | p:Der Spiegel | d:2025-03-03
16> „Die Lage der Bahn“, Der Spiegel, 3.3.2025
= news_report | c:Anna Berger | t:Die Lage der Bahn | p:Der Spiegel | d:2025-03-03
17> Süddeutsche Zeitung vom 4.3.2025, S. 2
= news_report | p:Süddeutsche Zeitung | d:2025-03-04 | l:S. 2
18> Die Zeit Nr. 12/2025, S. 24
= news_report | p:Die Zeit | d:2025 | l:S. 24
19> Wie die Rente sicher wird, Frankfurter Allgemeine Zeitung, 5. März 2025
= news_report | t:Wie die Rente sicher wird | p:Frankfurter Allgemeine Zeitung | d:2025-03-05
20> Tagesthemen, 6.3.2025, Min. 12
= news_report | p:Tagesthemen | d:2025-03-06 | l:Min. 12
21> Interview mit Robert Habeck, Die Zeit, 7.3.2025
= news_report | t:Interview mit Robert Habeck | p:Die Zeit | d:2025-03-07
22> Krause, Tim: Mieten in Großstädten, in: Zeitschrift für Wohnungswesen 12 (2021), S. 45–67, hier S. 50
= peer_reviewed | c:Krause, Tim | t:Mieten in Großstädten | p:Zeitschrift für Wohnungswesen | d:2021 | l:S. 50
23> Krause 2021, S. 51.
= peer_reviewed | c:Krause, Tim | t:Mieten in Großstädten | p:Zeitschrift für Wohnungswesen | d:2021 | l:S. 51
24> doi: 10.1038/s41586-020-2649-2
= peer_reviewed | doi:10.1038/s41586-020-2649-2
25> https://doi.org/10.1038/S41586-020-2649-2
= peer_reviewed | doi:10.1038/s41586-020-2649-2
26> ISBN 3-518-10000-4
= -
27> ISBN 978-3-16-148410-0
= book | isbn:9783161484100
28> ISBN 3-16-148410-X
= book | isbn:9783161484100
29> Duden, 28. Auflage, Stichwort „Tollpatsch“
= reference_work | p:Duden | t:Tollpatsch | n:28. Auflage
30> Brockhaus, Eintrag „Hanse“
= reference_work | p:Brockhaus | t:Hanse
31> Wikipedia, „Hanse“, abgerufen am 8.3.2025
= reference_work | p:Wikipedia | t:Hanse | a:2025-03-08
32> Nowak 2017, S. 5
= book | c:Nowak | t:Nowak 2017 | d:2017 | l:S. 5
33> Peters, Jana: Wasser. Ein Element. Dissertation, Universität Bonn 2016.
= book | c:Peters, Jana | t:Wasser. Ein Element. Dissertation, Universität Bonn | d:2016

# Several, sides, remarks
@de
1> dpa, 3.3.2025; Telefonat mit Anna Berger, 4.3.2025
= agency_wire | p:dpa | d:2025-03-03
= person_interview | c:Anna Berger | d:2025-03-04
2> dpa, 3.3.2025 sowie Pressemitteilung der Stadt Ulm vom 5.3.2025
= agency_wire | p:dpa | d:2025-03-03
= press_release | c:Stadt Ulm | d:2025-03-05
3> Telefonat mit Anna Berger, 4.3.2025\\nhttps://www.ulm.de/zahlen
= person_interview | c:Anna Berger | d:2025-03-04
= website | u:https://www.ulm.de/zahlen
4> 1. https://www.ulm.de/zahlen\\n2. https://www.ulm.de/daten\\n3. Gespräch mit Tom Klein, 6.3.2025
= website | u:https://www.ulm.de/zahlen
= website | u:https://www.ulm.de/daten
= person_interview | c:Tom Klein | d:2025-03-06
5> Vgl. https://www.ulm.de/zahlen, vgl. auch Die Zeit, 7.3.2025
= website | u:https://www.ulm.de/zahlen
= news_report | p:Die Zeit | d:2025-03-07 | s:context
6> Anders dagegen: Süddeutsche Zeitung, 8.3.2025
= news_report | p:Süddeutsche Zeitung | d:2025-03-08 | s:refutes
7> https://www.ulm.de/zahlen, https://www.ulm.de/daten (beide abgerufen am 9.3.2025)
= website | u:https://www.ulm.de/zahlen | a:2025-03-09
= website | u:https://www.ulm.de/daten | a:2025-03-09
8> Zahl leicht gerundet. Quelle: Destatis
= dataset_statistics | c:Destatis | n:Zahl leicht gerundet.
9> Telefonat mit Anna Berger, 4.3.2025. Siehe auch Geschäftsbericht 2024, S. 14.
= person_interview | c:Anna Berger | d:2025-03-04
= document_official | t:Geschäftsbericht 2024 | l:S. 14 | s:context
10> Geschäftsbericht 2024, S. 14; S. 18
= document_official | t:Geschäftsbericht 2024 | l:S. 14, S. 18
11> siehe Fn. 1
= agency_wire | p:dpa | d:2025-03-03
= person_interview | c:Anna Berger | d:2025-03-04
12> Berger (Fn. 1)
= person_interview | c:Anna Berger | d:2025-03-04
13> Siehe Fn. 14.
= press_release | c:Stadt Bonn | d:2025-03-10
14> Pressemitteilung der Stadt Bonn, 10.3.2025
= press_release | c:Stadt Bonn | d:2025-03-10
15> s. o.
= press_release | c:Stadt Bonn | d:2025-03-10
16> Zum Hintergrund: https://www.bonn.de/haushalt
= website | u:https://www.bonn.de/haushalt | s:context
17> Müller, H.; Schmidt, K.: Brücken bauen. Bonn: Campus 2011.
= book | c:Müller, H.; Schmidt, K. | t:Brücken bauen | p:Campus | d:2011
`;
