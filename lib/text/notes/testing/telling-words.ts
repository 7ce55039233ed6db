// German notes whose kind of source a single word tells, and places in sources that are counted or asked for, made up for this table.

export const TELLING_WORDS = `
# Kinds that a word tells
@de
1> 36Kr, Interview vom 17.07.2024, Frage 7, https://example.org/36kr
= news_report | t:Interview | p:36Kr | u:https://example.org/36kr | d:2024-07-17 | l:Frage 7
2> 36Kr, a.a.O., Frage 3
= news_report | t:Interview | p:36Kr | u:https://example.org/36kr | d:2024-07-17 | l:Frage 3
3> Stadtmagazin: „Panik im Tal“, 25.1.2025, 3. Absatz
= news_report | c:Stadtmagazin | t:Panik im Tal | d:2025-01-25 | l:3. Absatz
4> Nordagentur, Meldung vom 27.01.2025, zweiter Absatz
= agency_wire | t:Nordagentur | p:Nordagentur | d:2025-01-27 | l:zweiter Absatz | n:Meldung
5> Zeittafel der Amtszeiten, https://example.org/z, Zeile 2025
= reference_work | t:Zeittafel der Amtszeiten | u:https://example.org/z | l:Zeile 2025
6> Abschrift des Vortrags, 00:41:10, https://example.org/i
= recording_transcript | t:Abschrift des Vortrags | u:https://example.org/i | l:00:41:10
7> Institut für Wirtschaft: Beschäftigte, 2024, Tabelle 4, https://example.org/b
= dataset_statistics | c:Institut für Wirtschaft | t:Beschäftigte | u:https://example.org/b | d:2024 | l:Tabelle 4
8> Wechselkurse der Nordbank vom 27.01.2025, https://example.org/w
= dataset_statistics | t:Wechselkurse der Nordbank | u:https://example.org/w | d:2025-01-27
9> Bekanntmachung der Behörde vom 17.10.2023, Abschnitt 3
= document_official | t:Bekanntmachung der Behörde | d:2023-10-17 | l:Abschnitt 3
10> https://example.org/rangliste, Zeile 1
= dataset_statistics | u:https://example.org/rangliste | l:Zeile 1
11> Drs. 17/9876, Antwort auf Frage 4
= document_official | n:Antwort auf Frage 4 | drs:17/9876
`;
