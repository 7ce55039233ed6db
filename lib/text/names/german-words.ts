// German words that decide whether a capitalised word is a name; from general knowledge and the vocabulary of news desks.
import { endings } from './endings';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that bear a name right after them: the company X, the province X. Compounds end in them. */
const endsInKind = endings(words(`
  unternehmen unternehmens firma konzern konzerns startup startups start-up start-ups plattform hersteller herstellers anbieter betreiber hedgefonds fluggesellschaft airline agentur zeitung zeitschrift magazin magazins portal portals fernsehsender radiosender senders
  provinz stadt gemeinde metropole technologiezentrum bundesstaat bundesstaates bundesstaats bundesland bundeslandes gouvernement departement département landkreis stadtteil stadtteils ortsteil ortsteils vorort universität hochschule software chatbot suchmaschine fußballclub fußballverein organisation
  stiftung partei popgruppe rockgruppe rockband popband gewerkschaft terrororganisation miliz hurrikan hurrikans taifun taifuns wirbelsturm raumsonde raumfähre frachter tanker kernkraftwerk atomkraftwerk flughafen flughafens insel rivale rivalen konkurrent`));
/** Shorter ones, in which other nouns end (Antwort, Verband): only as whole words. */
const KIND_WORDS = words('ort dorf medium sender band verein schiff schiffes vulkan stadtstaat region bezirk');

/** Whether a noun is followed by the name of what it says. */
export function isGermanKind(word: string): boolean {
  const lower = word.toLowerCase();
  return KIND_WORDS.has(lower) || endsInKind(lower);
}

const endsAsNoun = endings('ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse nissen tum ismus ment mente enz anz innen chen lein ling linge eien jahr jahre jahren woche wochen tag tage euro dollar millionen milliarden menschen leute kinder frauen männer'.split(' '));
// Jung, Ling and Lenz are surnames.
const SHORTEST_NOUN = 5;
const COMMON_WORDS = words('Jahr Jahre Jahren Woche Wochen Tag Tage Euro Dollar Millionen Milliarden Menschen Leute Kinder Frauen Männer Republik Demokratie Politik Kritik Musik');

/** Whether a word ends as common nouns do: it goes on no name. */
export const isCommonNoun = (word: string): boolean => COMMON_WORDS.has(word) || (word.length > SHORTEST_NOUN && endsAsNoun(word));

/** Capitalised words that begin a sentence or are nouns of time, measure and rank: no part of a name. */
export const NO_NAME: ReadonlySet<string> = words(`
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Heute Gestern Morgen Abend Nacht Mittag Anfang Mitte Ende Uhr Euro Dollar Mark Prozent Millionen Milliarden
  Menschen Angaben Medienberichten Berichten Informationen Sicht Seite Seiten Platz Stelle Teil Teile Stunden Minuten Tage Tagen Wochen Monate Monaten Jahre Jahren Jahr Kinder Frauen Männer Sie Ihr Ihre Ihnen Art Zahl Grad Meter Kilometer Tonnen Liter Punkte Punkten Verletzte Tote
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Es Wir Ich Mit In Im Am An Auf Bei Beim Nach Von Vom Vor Zu Zum Zur Für Gegen Aus Um Über Unter Seit Wegen Trotz Laut Und Oder Aber Doch Auch Als Wenn Weil Dass Nachdem Während Bis Ab So Wie Wer Was Wo Wann Warum Nun Jetzt Damit Dabei Dazu Danach Dann Hier Dort Nicht
  Mitglied Mitglieder Auskunft Zeugnis Platz Anzeige Vorwurf Wortbruch Versagen Betrug Verrat Lob Bilanz Stellung Hilfe Schutz Geld Recht Rede Antrag Fragen Kritik Vorwürfe Haft Anklage Krebs Opfer Täter Polizei Feuerwehr Regierung Opposition Parlament Gericht Land Stadt Staat Welt Partei Kirche Armee Schule Krieg Frieden`);

/** Articles and their like: a word after them is a thing, not somebody. */
export const DETERMINERS: ReadonlySet<string> = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller beide beiden viele vielen mehrere einige manche sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Dieser Diese Dieses Jeder Jede Jedes Alle Beide Viele Mehrere Einige Sein Seine Ihr Ihre`);

/** Cities and companies whose names are also common words: only after a preposition of place or a noun of their kind. */
export const ALSO_WORDS: ReadonlySet<string> = words('Essen Halle Siegen Hagen Münster Wallis Lagos Bayer Ford Phoenix Niger Maine Gemini');

/** Legal forms that close a company's name. */
export const LEGAL_FORM: ReadonlySet<string> = words('AG GmbH SE KG KGaA OHG eG gGmbH mbH Inc Corp Ltd LLC Plc plc NV SA SpA Holding Group Gruppe Technologies Motors Airlines Airways Quant Capital Partners Bank Industries Pharma Energy Media Systems Entertainment');
