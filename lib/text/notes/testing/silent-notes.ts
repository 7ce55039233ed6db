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
`;
