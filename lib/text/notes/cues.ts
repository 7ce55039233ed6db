// The words by which a note says what kind of source it names, German and English beside each other.
import { AGENCY, COURT, PUBLICATION, REFERENCE_WORK, STATISTICS } from './known-names';
import { wholeWords } from './patterns';

/** A conversation, and what carried it. */
const TALK = String.raw`(?:(?:Telefon|Video|Hintergrund|Zoom|Vor-Ort-|Fach|Experten|Recherche)-?(?:[Gg]espräche?s?|[Ii]nterviews?)|Telefonate?|Telefonisch|telefonische Auskunft|Gespräch|Interviews?|Video-?call|Zoom-?Call|Anruf(?: bei)?|Tel\.|IV(?= mit)|Pressekonferenz|Pressegespräch|[Pp]ress conference|[Nn]ews conference|[Pp]ress briefing|E-?Mail(?:-(?:Antwort|Auskunft|Interview|Austausch|Wechsel))?|Mail(?:verkehr|wechsel|antwort)?|SMS|WhatsApp(?:-Nachricht)?|Signal-Nachricht|Threema-Nachricht|Chat(?:verlauf)?|Brief|Faxantwort|Auskunft|Schriftliche (?:Antwort|Auskunft|Stellungnahme)|schriftliche (?:Antwort|Auskunft|Stellungnahme)|mündliche Auskunft|Mündliche Auskunft|Stellungnahme|Antwort der Pressestelle|Antwort auf (?:Anfrage|unsere Anfrage)|[Aa]uf Anfrage|persönliche (?:Mitteilung|Auskunft)|Persönliche (?:Mitteilung|Auskunft)|pers\. Mitt\.|per (?:E-?Mail|Telefon)|am Telefon|telefonisch|im (?:persönlichen )?Gespräch|im Interview|[Pp]hone (?:call|interview|conversation)|[Tt]elephone (?:call|interview|conversation)|[Cc]all with|[Ii]nterview(?:ed)?|[Cc]onversation|[Ee]-?mail(?:ed)?(?: (?:exchange|correspondence|interview|statement))?|[Pp]ersonal communication|[Pp]ers\. comm\.|[Bb]ackground (?:call|conversation|briefing|interview)|[Ww]ritten (?:statement|response|answer)|[Tt]ext message|[Tt]ext(?= from)|Nachricht(?= von)|[Ll]etter|[Ss]tatement|[Ss]poke (?:to|with|w\/)|[Bb]y (?:phone|email))`;

const PRESS_RELEASE = String.raw`(?:Presse(?:mitteilung(?:en)?|erklärung|information|aussendung|meldung|notiz|statement)|Medienmitteilung|PM(?= (?:\p{Lu}[\p{L}-]+ ){1,4}\(?\v| (?:Nr\.|v\.|vom|des|der|\d)|,? ?\v)|[Pp]ress (?:release|statement|notice)|[Nn]ews release|[Mm]edia release)`;
const OWN = String.raw`(?:[Ee]igene[rs]?,? (?:Recherchen?|Beobachtung(?:en)?|Anschauung|Messung(?:en)?|Zählung|Berechnung(?:en)?|Auswertung|Erhebung|Foto|Notizen|Begehung|Augenschein|Test|Mitschrift)|(?:[Vv]on mir|[Ss]elbst) (?:beobachtet|gesehen|gezählt|gemessen|nachgezählt|erlebt|getestet|berechnet|errechnet|nachgerechnet|ausgezählt|aufgenommen|fotografiert|recherchiert)|Augenschein|Prozess(?:beobachtung|besuch)|[Oo]rtsbesuch|[Oo]rtstermin|[Vv]or-Ort-(?:Termin|Besuch|Recherche)|[Vv]or Ort(?: (?:gesehen|beobachtet|gezählt|notiert|aufgenommen|gewesen))?(?=[,.;:)\s]*(?:$|[\n\v,;(]|am ))|[Oo]wn (?:observations?|research|reporting|count|calculations?|measurements?|analysis|notes)|[Aa]uthor(?:’s|'s|s’)? (?:own )?(?:observations?|notes|visit|calculations?|count|analysis)|(?:[Ss]een|[Oo]bserved|[Cc]ounted|[Ww]itnessed|[Mm]easured) (?:by (?:me|the author|us|the reporter)|on site|in person|myself)|[Ss]ite visit|[Oo]n-site visit|[Mm]y (?:own )?(?:notes|observations?|count|visit|photos?)|[Mm]eine (?:Notizen|Beobachtung(?:en)?|Mitschrift|Fotos)|[Hh]abe? ich (?:selbst )?(?:gesehen|gezählt|beobachtet|nachgezählt|erlebt)|[Rr]eporter’s notes|[Rr]eporter's notes)`;
const ARCHIVE = String.raw`(?:(?:Redaktions|Haus|Verlags|Text|Presse|Zeitungs)archivs?|[Ee]igenes Archiv|Archiv (?:der Redaktion|des Autors|der Autorin|des Verfassers|der Verfasserin)|[Pp]rivatarchiv|[Aa]uthor[’']s archives?|[Aa]us dem (?:eigenen )?Archiv|[Ii]n-house archives?|[Nn]ewsroom archives?|[Ii]nternal archives?|[Oo]ur (?:own )?archives?)`;
const INTERNAL = String.raw`(?:liegt (?:der Redaktion|uns|mir|dem Autor|der Autorin) vor|liegen (?:der Redaktion|uns|mir) vor|(?:[Ii]nterne[rsmn]?|[Vv]ertrauliche[rsmn]?|[Gg]eleakte[rsmn]?) (?:Papiere?s?|Vermerke?|Dokumente?|Berichte?s?|Protokolle?|Unterlagen?|Schreiben|E-?Mails?|Präsentation|Memo|Notiz|Tabelle|Liste|Kalkulation|Datei|Gutachten|Richtlinien?|Anweisung(?:en)?)|[Ss]een by (?:us|this newspaper|the author|the newsroom|reporters)|[Oo]btained by (?:us|this newspaper|the newsroom|the author)|[Oo]n file with (?:the )?(?:author|us|newsroom|editors)|(?:[Ii]nternal|[Ll]eaked|[Cc]onfidential) (?:memo(?:randum)?|documents?|reports?|papers?|emails?|e-mails?|minutes|presentation|files?|letter|spreadsheet|guidelines?)|(?:[Cc]ompany|[Uu]nternehmens-?)[ -]?(?:slides|[Pp]räsentation)|(?:Vorstands|Aufsichtsrats|Sitzungs)(?:protokolle?s?|vorlage))`;
const RECORDING = String.raw`(?:(?:Audio|Ton|Video)?[Mm]itschnitt|Transkript|Mitschrift|(?:Ton|Audio)?[Aa]ufzeichnung|Tonaufnahme|Tonband|Diktiergerät|Podcasts?|Wortprotokoll|[Tt]ranscripts?|[Rr]ecording|[Aa]udio (?:recording|file)|[Vv]oice memo)`;
const SOCIAL = String.raw`(?:Tweets?|Posts?(?= (?:von|auf|by|on|des|der)|,)|Posting|Toot|Skeet|Beitrag auf (?:X|Twitter|Facebook|Instagram|LinkedIn|Mastodon|Bluesky|Threads|TikTok|Weibo)|(?:Facebook|Instagram|LinkedIn|X|Twitter|Mastodon|Bluesky|TikTok|Telegram|Weibo|WeChat|Threads)-?(?: ?(?:Posts?|Beitrag|Story|Account|Kanal|Profil|post|account|video|thread))|auf (?:X|Twitter|Facebook|Instagram|LinkedIn|Mastodon|Bluesky|Threads|TikTok)|on (?:X|Twitter|Facebook|Instagram|LinkedIn|Mastodon|Bluesky|Threads|TikTok)|[Tt]weet(?:ed)?)`;
const VIDEO = String.raw`(?:YouTube(?:-(?:Video|Kanal))?|Videos?|ARD[- ]Mediathek|ZDF[- ]?[Mm]ediathek|[Mm]ediathek|TV-(?:Beitrag|Doku|Interview)|Fernsehbeitrag|Dokumentation(?=[ ,:]{1,2}„)|Dokumentarfilm|[Dd]ocumentary|Fotos?(?= (?:von|vom|by|of|des|der|\p{Lu}))|Photograph(?: by)?|[Pp]hoto(?: by)|Satellitenbild(?:er)?|[Ss]atellite images?|Screenshot|[Vv]ideo)`;
const DATASET = String.raw`(?:Datensatz|Datenbank|\p{Lu}\p{Ll}{2,20}statistik|Statistik(?: der| des)|Zensus|Mikrozensus|Volkszählung|Tabelle \d{5}-\d{4}|[Dd]ata ?set|[Dd]atabase|[Cc]ensus|[Ss]tatistical [Yy]earbook|Statistisches Jahrbuch|Wahlergebnis|Umfrage|[Pp]oll)`;
const OFFICIAL = String.raw`(?:Bundesgesetzblatt|BGBl\.?|GVBl\.?|Amtsblatt|ABl\.?|BAnz(?: AT)?|Bundesanzeiger|Plenarprotokoll|Stenografischer Bericht|(?:Kleine|Große|Schriftliche) Anfrage|Gesetzentwurf|Referentenentwurf|Haushaltsplan|Haushaltsgesetz|Koalitionsvertrag|Geschäftsbericht|Jahresbericht|Jahresabschluss|Quartalsbericht|Lagebericht|Verfassungsschutzbericht|Handelsregister(?:auszug|eintrag)?|Grundbuch(?:auszug)?|\p{Lu}\p{Ll}{2,20}(?:ratsvorlage|ratsprotokoll|ratsbeschluss|satzung|bescheid|jahresbericht|sachstandsbericht|haushaltsplan|bebauungsplan)|(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Mm]eeting) minutes|General Laws|Municipal Code|Ordinance|Sitzungsvorlage|Vereinsregister|Amtliche Bekanntmachung|Bebauungsplan|Ratsvorlage|Ratsprotokoll|Stadtratsbeschluss|(?:Verordnung|Richtlinie|Durchführungsverordnung) (?:\(E[UG]\)|\d)|(?:Regulation|Directive|Decision) \(E[UC]\)|[Aa]nnual [Rr]eport|10-K|10-Q|8-K|Form \d{1,2}-K|Federal Register|Hansard|Congressional Record|White Paper|Weißbuch|Official Journal|Public Law \d|[Ff]reedom of [Ii]nformation|FOIA|Informationsfreiheitsgesetz|FOI (?:request|release|response)|IFG-(?:Antwort|Anfrage|Bescheid)|Companies House|BArch|Bundesarchiv|Landesarchiv|Stadtarchiv|(?:Haupt)?[Ss]taatsarchiv|National Archives|TNA|NARA|PA AA|SEC filing|[Cc]ourt filing|Bescheid (?:vom|der|des)|[Pp]olice report|Polizeibericht)`;
const PAPER = String.raw`(?:in: (?:Zeitschrift|Archiv) für|[Jj]ournal(?: of)?|Proceedings of|Zeitschrift für|PNAS|Nature|Science|The Lancet|Lancet|NEJM|BMJ|JAMA|Neue Juristische Wochenschrift|NJW|NVwZ|JZ|Energy Policy|American Economic Review|Quarterly|Annals of|Annual Review|Vierteljahres?hefte|Historische Zeitschrift|Kölner Zeitschrift|PLOS ONE|PLoS ONE|Cell|Politische Vierteljahresschrift)`;
const JUDGMENT = String.raw`(?:Urteil|Urt\.|Beschluss|Beschl\.|Verfügung|Anklageschrift|Strafbefehl|Klageschrift|Ermittlungsakte|Gerichtsakte|Urteilsgründe|[Jj]udg(?:e)?ment|[Rr]uling|[Ii]ndictment|[Cc]omplaint|[Cc]ourt filing|[Aa]ffidavit|[Dd]eposition|[Tt]estimony|Zeugenaussage|Vernehmungsprotokoll|Strafanzeige|[Dd]ecision of)`;

/** What a talk must not be of: one that a paper or broadcaster printed. */
export const CUES = {
  own_observation: wholeWords(OWN),
  archive_internal: wholeWords(ARCHIVE),
  document_internal: wholeWords(INTERNAL),
  press_release: wholeWords(PRESS_RELEASE),
  recording_transcript: wholeWords(RECORDING),
  person_interview: wholeWords(TALK),
  social_post: wholeWords(SOCIAL),
  image_video: wholeWords(VIDEO),
  court_record: wholeWords(JUDGMENT),
  document_official: wholeWords(OFFICIAL),
  dataset_statistics: wholeWords(DATASET),
  peer_reviewed: wholeWords(PAPER),
} as const;

/** Names of bodies, by what they publish. */
export const NAMES = {
  agency: wholeWords(AGENCY),
  publication: wholeWords(PUBLICATION),
  statistics: wholeWords(STATISTICS),
  reference: wholeWords(REFERENCE_WORK),
  court: wholeWords(COURT),
} as const;

/** *Brown v. Board of Education*: parties of a case. */
export const PARTIES = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.&’' -]{0,60} v\.? \p{Lu}[\p{L}.&’' -]{1,60}/u;

/** The origin is to be protected. "Unter eins" is the opposite: it may be quoted by name. */
export const CONFIDENTIAL = wholeWords(String.raw`streng vertraulich|vertraulich\p{L}{0,2}|unter (?:drei|3|zwei|2)|off[- ]the[- ]record|on (?:deep )?background|deep background|not for attribution|[Bb]ackground (?:call|conversation|briefing|interview)|Hintergrundgesprächs?|[Aa]nonym\p{L}{0,3}|anonymous|[Aa]nonymity|Quellenschutz|[Cc]onfidential(?:ly)?|nicht (?:zitierfähig|zitierbar|namentlich)|nur zum Hintergrund|not to be (?:named|identified|quoted)|nicht (?:genannt|zitiert) werden`, 'u');

/** Somebody speaks to a colleague here: what is still to be done, asked or changed. */
export const TO_DO = wholeWords(String.raw`bitte|fragen|nachfragen|anfragen|angefragt|prüfen|nachprüfen|gegenprüfen|überprüfen|checken|gegenchecken|nachsehen|nachschauen|nachschlagen|klären|abklären|anrufen|nachtragen|ergänzen|einfügen|streichen|kürzen|umstellen|löschen|raus|noch offen|noch ausstehend|steht (?:noch )?aus|ausstehend|fehlt|fehlen|folgt|kommt noch|besorgen|suchen|finden|brauchen|bräuchten|müssen|müssten|sollten|sollen|können wir|könnten wir|vielleicht|lieber|besser|oder lieber|todo|to do|tbd|tbc|tk|noch keine?n?|noch nicht|not yet|please|check|ask|should|could we|can we|need|needs|needed|missing|pending|delete|remove|move|moved|cut|rephrase|reword|tighten|verify|to be|follow up|call back|maybe|perhaps|waiting|awaiting|still waiting|double-check|look up|find`, 'iu');
