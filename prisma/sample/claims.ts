// The checkable claims of the sample article: all 49, by their exact wording in the cleaned text.
import type { Aspect, ClaimType, Priority } from '@/lib/domain/claim';

type SampleClaim = {
  /** Stable name within the sample; the order is that of the text. */
  key: string;
  /** The claim's wording as it stands, exactly once, in the cleaned text. */
  exact: string;
  type: ClaimType;
  priority: Priority;
  aspect: Aspect;
  /** One self-contained German sentence. */
  statement: string;
};

const claim = (key: string, type: ClaimType, priority: Priority, exact: string, statement: string, aspect: Aspect = 'content'): SampleClaim => ({ key, exact, type, priority, aspect, statement });

export const SAMPLE_CLAIMS: readonly SampleClaim[] = [
  claim('C01', 'quote', 'high', '„DeepSeek stürzt die US-Aktienmärkte über Nacht in ein Chaos“, verkündete ein beliebter Hashtag mit tens von Millionen Aufrufen auf der chinesischen Social-Media-Plattform Weibo', 'Ein beliebter Hashtag auf Weibo lautete sinngemäß: „DeepSeek stürzt die US-Aktienmärkte über Nacht in ein Chaos“.'),
  claim('C02', 'number', 'high', 'mit tens von Millionen Aufrufen', 'Der Weibo-Hashtag über DeepSeek und die US-Aktienmärkte wurde mehrere zehn Millionen Mal aufgerufen.'),
  claim('C03', 'quote', 'medium', 'Ein anderer Hashtag lautete: „DeepSeek versetzt Meta in Panik“', 'Ein anderer Hashtag auf Weibo lautete sinngemäß: „DeepSeek versetzt Meta in Panik“.'),
  claim('C04', 'event', 'low', 'den US-Technologieriesen, der stark in die Entwicklung eigener KI-Modelle investiert hat', 'Der US-Technologiekonzern Meta hat stark in die Entwicklung eigener KI-Modelle investiert.'),
  claim('C05', 'superlative_ranking', 'high', 'Diese Woche erreichte DeepSeek eine Spitzenposition in den internationalen App-Store-Charts', 'DeepSeek erreichte in der Woche ab dem 27. Januar 2025 eine Spitzenposition in den internationalen App-Store-Charts.'),
  claim('C06', 'comparison', 'high', 'überholte am Montag das amerikanische Unternehmen OpenAI’s ChatGPT', 'DeepSeek überholte am Montag, dem 27. Januar 2025, die App ChatGPT von OpenAI in den App-Store-Charts.'),
  claim('C07', 'name_title', 'medium', 'Der Gründer von DeepSeek, Liang Wenfeng', 'Der Gründer von DeepSeek heißt Liang Wenfeng.'),
  claim('C08', 'name_title', 'low', 'Der Ingenieur, der zum Unternehmer wurde und selten Interviews gibt', 'Liang Wenfeng ist Ingenieur, wurde Unternehmer und gibt selten Interviews.'),
  claim('C09', 'event', 'medium', 'ist dafür bekannt, nur einheimische Talente einzustellen', 'Liang Wenfeng ist dafür bekannt, nur chinesische Fachkräfte einzustellen.'),
  claim('C10', 'event', 'medium', 'seine KI-Modelle als Open Source bereitzustellen', 'Liang Wenfeng stellt die KI-Modelle von DeepSeek als Open Source bereit.'),
  claim('C11', 'name_title', 'high', 'Liang, Mitgründer des KI-orientierten Hedgefonds High-Flyer Quant', 'Liang Wenfeng ist Mitgründer des auf KI ausgerichteten Hedgefonds High-Flyer Quant.'),
  claim('C12', 'date', 'high', 'gründete DeepSeek im Jahr 2023', 'Liang Wenfeng gründete DeepSeek im Jahr 2023.'),
  claim('C13', 'date', 'high', 'Das neueste Modell von DeepSeek, das am 20. Januar enthüllt wurde', 'DeepSeek stellte sein neuestes Modell am 20. Januar 2025 vor.'),
  claim('C14', 'comparison', 'high', 'kann nahezu die Fähigkeiten seiner bekannteren amerikanischen Konkurrenten, wie OpenAI’s GPT-4, Metas Llama und Googles Gemini, rivalisieren', 'Das neueste Modell von DeepSeek erreicht nahezu die Fähigkeiten von GPT-4, Llama und Gemini.'),
  claim('C15', 'money', 'high', 'kostete die Entwicklung weniger als 6 Millionen Dollar, behauptet das Unternehmen', 'Die Entwicklung des neuesten Modells von DeepSeek kostete nach Angaben des Unternehmens weniger als 6 Millionen Dollar.'),
  claim('C16', 'comparison', 'medium', 'ein Bruchteil der Investitionen, die von diesen anderen Firmen getätigt wurden', 'Die Entwicklung bei DeepSeek kostete einen Bruchteil dessen, was OpenAI, Meta und Google investiert haben.'),
  claim('C17', 'quote', 'high', 'Der bekannte Tech-Investor Marc Andreessen bezeichnete das Modell als einen „Sputnik-Moment“', 'Der Tech-Investor Marc Andreessen nannte das Modell von DeepSeek einen „Sputnik-Moment“.'),
  claim('C18', 'name_title', 'high', 'der ehemalige US-Präsident Donald Trump', 'Donald Trump war zum Zeitpunkt seiner Äußerung über DeepSeek ehemaliger US-Präsident.'),
  claim('C19', 'quote', 'high', 'Donald Trump nannte den Durchbruch am Montag einen „Weckruf“ für Amerika im Wettbewerb mit China', 'Donald Trump nannte den Durchbruch von DeepSeek am 27. Januar 2025 einen „Weckruf“ für Amerika.'),
  claim('C20', 'law_rule', 'medium', 'wobei die USA in den letzten Jahren den Zugang chinesischer Firmen zu Chips eingeschränkt haben', 'Die USA haben in den vergangenen Jahren den Zugang chinesischer Firmen zu Chips eingeschränkt.'),
  claim('C21', 'law_rule', 'medium', 'die App unter den strengen Auflagen für Redefreiheit und Informationen operiert, die von der chinesischen Regierung auferlegt wurden', 'Die App von DeepSeek unterliegt strengen Auflagen der chinesischen Regierung für Meinungsäußerung und Informationen.'),
  claim('C22', 'causal', 'high', 'die Antworten des KI-Assistenten auf Fragen zu Ereignissen wie dem Tiananmen-Massaker oder den Protesten für die Demokratie in Hongkong der Linie Pekings entsprechen oder eine Antwort ganz verweigert wird', 'Auf Fragen zum Tiananmen-Massaker oder zu den Protesten in Hongkong antwortet die App von DeepSeek auf der Linie Pekings oder gar nicht.'),
  claim('C23', 'date', 'medium', 'Liang wurde in den 1980er Jahren als Sohn einer Grundschullehrerin geboren', 'Liang Wenfeng wurde in den 1980er Jahren geboren.'),
  claim('C24', 'name_title', 'medium', 'als Sohn einer Grundschullehrerin', 'Die Mutter von Liang Wenfeng war Grundschullehrerin.'),
  claim('C25', 'place', 'medium', 'wuchs in einer kleinen Stadt in der südchinesischen Provinz Guangdong auf', 'Liang Wenfeng wuchs in einer kleinen Stadt in der südchinesischen Provinz Guangdong auf.'),
  claim('C26', 'attribution', 'medium', 'Er studierte Informationstechnologie und Elektrotechnik an der Zhejiang-Universität, einer renommierten Hochschule im Ostchinesischen Technologiezentrum Hangzhou, wie die chinesischen Staatsmedien berichteten', 'Chinesische Staatsmedien berichteten, Liang Wenfeng habe an der Zhejiang-Universität Informationstechnologie und Elektrotechnik studiert.', 'attribution'),
  claim('C27', 'place', 'low', 'Zhejiang-Universität, einer renommierten Hochschule im Ostchinesischen Technologiezentrum Hangzhou', 'Die Zhejiang-Universität liegt in Hangzhou, einem Technologiezentrum in Ostchina.'),
  claim('C28', 'quote', 'medium', 'Frühere Geschäftspartner beschreiben Liang als etwas „nerdig“', 'Frühere Geschäftspartner beschrieben Liang Wenfeng als etwas „nerdig“.'),
  claim('C29', 'quote', 'medium', 'erinnern sich an einen „schrecklichen Haarschnitt“, den er früher trug', 'Frühere Geschäftspartner erinnern sich an einen „schrecklichen Haarschnitt“ von Liang Wenfeng.'),
  claim('C30', 'quote', 'medium', 'Er sprach über seine Idee, große KI-Modelle zu trainieren und „die Spielregeln zu ändern“', 'Liang Wenfeng sprach früh von der Idee, große KI-Modelle zu trainieren und „die Spielregeln zu ändern“.'),
  claim('C31', 'attribution', 'medium', 'Doch niemand nahm ihn ernst, berichtet das Medium Yicai', 'Das Medium Yicai berichtete, niemand habe Liang Wenfeng ernst genommen.', 'attribution'),
  claim('C32', 'historical', 'high', 'Liang gründete 2015 seinen KI-Orientierten Hedgefonds High-Flyer Quant', 'Liang Wenfeng gründete den Hedgefonds High-Flyer Quant im Jahr 2015.'),
  claim('C33', 'number', 'medium', 'weniger als ein Jahrzehnt nach seinem Abschluss', 'Zwischen dem Studienabschluss von Liang Wenfeng und der Gründung von High-Flyer Quant lagen weniger als zehn Jahre.'),
  claim('C34', 'event', 'high', 'Gleichzeitig baute die Firma einen Supercomputer in der Größe eines Basketballfeldes auf', 'High-Flyer Quant baute zur Zeit seiner Gründung einen Supercomputer von der Größe eines Basketballfeldes auf.'),
  claim('C35', 'superlative_ranking', 'high', 'gehörte zu den Top-Unternehmen in China hinsichtlich der Verarbeitungsleistung, ohne ein großer Technologieriese zu sein', 'High-Flyer Quant gehörte bei der Rechenleistung zu den führenden Unternehmen in China.'),
  claim('C36', 'date', 'high', 'Im Jahr 2023 gründete Liang DeepSeek', 'DeepSeek wurde im Jahr 2023 von Liang Wenfeng gegründet.'),
  claim('C37', 'translation', 'high', '„Wir sagen oft, dass es einen ein- oder zweijährigen Vorsprung zwischen China und den USA gibt, aber die echte Kluft liegt zwischen Originalität und Nachahmung.', 'Liang Wenfeng sagte sinngemäß, zwischen China und den USA liege ein Abstand von ein bis zwei Jahren, die echte Kluft liege aber zwischen Originalität und Nachahmung.'),
  claim('C38', 'quote', 'high', 'Wenn sich das nicht ändert, wird China immer ein Nachfolger bleiben“, erklärte Liang', 'Liang Wenfeng erklärte, ohne Änderung werde China immer ein Nachfolger bleiben.'),
  claim('C39', 'date', 'high', 'erklärte Liang in einem seltenen Interview mit der Finanz- und Technikplattform 36Kr im vergangenen Juli', 'Liang Wenfeng gab der Plattform 36Kr im Juli 2024 ein Interview.'),
  claim('C40', 'place', 'medium', 'Das Unternehmen beschäftigt Teams in Peking und Hangzhou', 'DeepSeek beschäftigt Teams in Peking und Hangzhou.'),
  claim('C41', 'number', 'high', 'mit weniger als 140 Forschern und Ingenieuren', 'DeepSeek beschäftigt weniger als 140 Forscher und Ingenieure.'),
  claim('C42', 'comparison', 'medium', 'ein deutlicher Unterschied zu den großen Unternehmen in China und den USA, die die Entwicklung von KI-Modellen geprägt haben', 'DeepSeek beschäftigt deutlich weniger Menschen als die großen KI-Unternehmen in China und den USA.'),
  claim('C43', 'quote', 'high', '„Wir haben talentierte Absolventen und Doktoranden von Top-Chinesischen Universitäten rekrutiert“, sagte Liang', 'Liang Wenfeng sagte, DeepSeek habe begabte Absolventen und Doktoranden führender chinesischer Universitäten eingestellt.'),
  claim('C44', 'event', 'medium', 'Aktiv ausgeschriebene Stellen auf der DeepSeek-Website zeigen, dass das Unternehmen tiefenlernende Forschungsmitarbeiter, Ingenieure und Benutzeroberflächendesigner einstellt', 'DeepSeek schreibt auf seiner Website Stellen für Forschung, Technik und Gestaltung aus.'),
  claim('C45', 'money', 'high', 'Die höchsten Gehälter für Ingenieure liegen bei bis zu 90.000 Yuan (ca. 12.400 Dollar) pro Monat', 'Die höchsten ausgeschriebenen Gehälter für Ingenieure bei DeepSeek liegen bei bis zu 90.000 Yuan im Monat.'),
  claim('C46', 'money', 'medium', '(ca. 12.400 Dollar)', '90.000 Yuan entsprechen ungefähr 12.400 Dollar.'),
  claim('C47', 'comparison', 'high', 'Die höchsten Grundgehälter für Software-Ingenieure bei Google liegen bei über 29.000 Dollar', 'Die höchsten Grundgehälter für Software-Ingenieure bei Google liegen bei über 29.000 Dollar.'),
  claim('C48', 'quote', 'medium', 'Ein Beitrag auf DeepSeeks offiziellem WeChat-Account erklärt, dass sich das Unternehmen der „Erforschung des Wesens von AGI“ oder künstlicher Allgemeinintelligenz widmet', 'Laut einem Beitrag im WeChat-Kanal von DeepSeek widmet sich das Unternehmen der „Erforschung des Wesens von AGI“.'),
  claim('C49', 'quote', 'medium', '„Wir machen keine mittelmäßigen Dinge und beantworten die größten Fragen mit Neugier und einer weitreichenden Vision“, fügte der Beitrag hinzu', 'Im WeChat-Beitrag von DeepSeek heißt es sinngemäß, das Unternehmen mache keine mittelmäßigen Dinge.'),
];

/** The three claims that must be recognisable among the stored ones (PRODUCT.md §5). */
export const NAMED_CLAIMS = { cost: 'C15', staff: 'C41', charts: 'C05' } as const;
