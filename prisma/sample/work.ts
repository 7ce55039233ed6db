// What has been done on the sample's claims, so that the desk shows every state a claim, a verdict or a passage can be in.
import type { ExemptionReason } from '@/lib/domain/article';
import type { StaleReason, StoredStatus } from '@/lib/domain/claim';
import type { Action, Rating } from '@/lib/domain/rating';

/** Which of the sample's two editors; one person is both when a single editor loads the article. */
export type Who = 'first' | 'second';

export type SampleVerdict = { by: Who; rating: Rating; action: Action; rationale?: string; proposedWording?: string; expiresInDays?: number };

export type SampleWork = {
  claim: string;
  assignee?: Who;
  /** The stored status it ends in; `open` when left out. */
  status?: Exclude<StoredStatus, 'open'>;
  reason?: string;
  /** In the order in which they were recorded. */
  verdicts?: readonly SampleVerdict[];
  /** How the claim was marked before the verdict; its anchor was moved to the full wording after it. */
  markedAs?: string;
  /** The source whose evidence was withdrawn after the verdict. */
  withdrawn?: { source: string; by: Who; reason: string };
  /** Why the last verdict does not hold. */
  stale?: StaleReason;
};

/** A rationale, marked as sample data. */
const sample = (text: string) => `Beispieldaten: ${text}`;

/** Why the editor dismissed what the engine proposed beside the sample's claims. */
export const DISMISSED_PROPOSALS = sample('steht in einer anderen Aussage oder ist nicht prüfbar.');

export const SAMPLE_WORK: readonly SampleWork[] = [
  { claim: 'C01', assignee: 'second', status: 'in_progress' },
  { claim: 'C02', verdicts: [{ by: 'first', rating: 'unsupported', action: 'soften', rationale: sample('Im Archiv und in den Agenturmeldungen gesucht, keine Zahl gefunden. Der Ausdruck ist zudem nicht übersetzt.'), proposedWording: 'mit sehr vielen Aufrufen' }] },
  { claim: 'C03', verdicts: [{ by: 'second', rating: 'verified', action: 'keep' }] },
  { claim: 'C04', verdicts: [{ by: 'second', rating: 'verified', action: 'keep', rationale: sample('Der Magazinbericht nennt die Investitionen.') }] },
  { claim: 'C05', verdicts: [{ by: 'second', rating: 'verified', action: 'keep', rationale: sample('Die gesicherte Rangliste zeigt den Platz; sie ändert sich täglich, deshalb läuft der Befund ab.'), expiresInDays: 30 }] },
  { claim: 'C06', verdicts: [{ by: 'second', rating: 'partly_wrong', action: 'change', rationale: sample('Überholt wurde eine App, kein Unternehmen.'), proposedWording: 'überholte am Montag ChatGPT, die App des amerikanischen Unternehmens OpenAI' }] },
  { claim: 'C07', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C09', verdicts: [{ by: 'second', rating: 'partly_wrong', action: 'soften', rationale: sample('„nur“ lässt sich nicht halten.'), proposedWording: 'ist dafür bekannt, vor allem einheimische Talente einzustellen' }] },
  { claim: 'C10', verdicts: [{ by: 'first', rating: 'missing_context', action: 'change', rationale: sample('Ob die Lizenz „Open Source“ erfüllt oder nur die Gewichte offen sind, muss dabeistehen.'), proposedWording: 'die Gewichte seiner KI-Modelle offen bereitzustellen' }] },
  { claim: 'C11', assignee: 'first', status: 'in_progress' },
  { claim: 'C12', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C13', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C14', verdicts: [{ by: 'second', rating: 'disputed', action: 'attribute', rationale: sample('Vergleichstest und Analysefirma widersprechen sich; beide Seiten sind belegt.'), proposedWording: 'kann nach Angaben des Unternehmens nahezu die Fähigkeiten seiner bekannteren amerikanischen Konkurrenten erreichen' }] },
  {
    claim: 'C15',
    assignee: 'first',
    verdicts: [
      { by: 'first', rating: 'missing_context', action: 'change', rationale: sample('Die Angabe betrifft einen Trainingslauf, nicht die ganze Entwicklung.') },
      { by: 'second', rating: 'disputed', action: 'change', rationale: sample('Das Unternehmen nennt die Summe, die Analysefirma zieht sie in Zweifel; beide Seiten sind belegt.'), proposedWording: 'kostete der Trainingslauf weniger als 6 Millionen Dollar, behauptet das Unternehmen' },
    ],
  },
  { claim: 'C16', verdicts: [{ by: 'first', rating: 'unsupported', action: 'cut', rationale: sample('Im Bericht des Unternehmens und im Archiv gesucht; keine Quelle vergleicht gleiche Größen.') }] },
  { claim: 'C17', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C18', verdicts: [{ by: 'first', rating: 'false', action: 'change', rationale: sample('Am Tag der Äußerung war er im Amt.'), proposedWording: 'US-Präsident Donald Trump' }] },
  { claim: 'C19', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C20', verdicts: [{ by: 'second', rating: 'verified', action: 'keep' }] },
  { claim: 'C21', verdicts: [{ by: 'first', rating: 'mostly_correct', action: 'keep', rationale: sample('Der Ausdruck „Redefreiheit“ ist ungenau, der Sinn stimmt; deshalb bleibt der Satz.') }] },
  { claim: 'C22', assignee: 'second' },
  { claim: 'C24', markedAs: 'Sohn einer Grundschullehrerin', verdicts: [{ by: 'second', rating: 'verified', action: 'keep', rationale: sample('Der Magazinbericht nennt den Beruf.') }], stale: 'wording' },
  { claim: 'C26', assignee: 'second', status: 'in_progress' },
  { claim: 'C27', status: 'dismissed', reason: sample('steckt schon in der Aussage über das Studium.') },
  { claim: 'C28', verdicts: [{ by: 'second', rating: 'manipulated', action: 'change', rationale: sample('In der Abschrift steht die Stelle in der Einzahl und in anderem Zusammenhang.'), proposedWording: 'Ein früherer Geschäftspartner beschreibt Liang als etwas „nerdig“' }] },
  { claim: 'C29', status: 'proposed' },
  { claim: 'C31', verdicts: [{ by: 'second', rating: 'unsupported', action: 'hold', rationale: sample('Den Bericht des Mediums gesucht und nicht gefunden; Satz bis dahin zurückhalten.') }] },
  { claim: 'C32', assignee: 'first', verdicts: [{ by: 'first', rating: 'disputed', action: 'hold', rationale: sample('Magazin und Register nennen verschiedene Jahre.') }] },
  { claim: 'C34', verdicts: [{ by: 'second', rating: 'mostly_false', action: 'cut', rationale: sample('„Gleichzeitig“ passt nicht zum Vermerk im Archiv.') }] },
  { claim: 'C36', status: 'dropped', reason: sample('sagt dasselbe wie „gründete DeepSeek im Jahr 2023“.') },
  { claim: 'C37', assignee: 'second', status: 'in_progress' },
  { claim: 'C38', verdicts: [{ by: 'second', rating: 'not_checkable', action: 'keep', rationale: sample('Was im Zitat steht, ist eine Vorhersage.') }] },
  { claim: 'C39', verdicts: [{ by: 'second', rating: 'verified', action: 'keep' }] },
  {
    claim: 'C40',
    verdicts: [{ by: 'second', rating: 'verified', action: 'keep' }],
    withdrawn: { source: 'magazine', by: 'second', reason: sample('Das Magazin hat die Stelle berichtigt.') },
    stale: 'evidence',
  },
  { claim: 'C41', assignee: 'first' },
  { claim: 'C42', status: 'proposed' },
  { claim: 'C44', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C45', verdicts: [{ by: 'first', rating: 'verified', action: 'keep' }] },
  { claim: 'C46', verdicts: [{ by: 'second', rating: 'mostly_correct', action: 'keep', rationale: sample('Der Kurs schwankt; die Rundung ist als „ca.“ gekennzeichnet, deshalb bleibt sie.') }] },
  { claim: 'C47', verdicts: [{ by: 'first', rating: 'missing_context', action: 'hold', rationale: sample('Es fehlt, ob Monat oder Jahr gemeint ist; Grundgehalt und Gehalt sind nicht dasselbe.') }] },
  {
    claim: 'C49',
    verdicts: [
      { by: 'first', rating: 'unsupported', action: 'hold', rationale: sample('Den Beitrag zunächst nicht gefunden, im Archiv und im Netz gesucht.') },
      { by: 'second', rating: 'verified', action: 'keep', rationale: sample('Der Beitrag liegt nun vor.') },
    ],
  },
];

type SampleExemption = { exact: string; by: Who; reason: ExemptionReason; note?: string; withdrawn?: true };

export const SAMPLE_EXEMPTIONS: readonly SampleExemption[] = [
  { exact: 'China feiert DeepSeek als AI-Erfolg im Tech-Wettlauf', by: 'first', reason: 'duplicate', note: sample('wiederholt den Vorspann.') },
  { exact: 'Ein wichtiger Meilenstein im Wettlauf um technologische Dominanz!', by: 'first', reason: 'opinion' },
  { exact: 'Das neueste KI-Modell des Unternehmens hat sowohl in Silicon Valley als auch an der Wall Street für Aufsehen gesorgt.', by: 'second', reason: 'known' },
  { exact: 'DeepSeek revolutioniert die Technologiebranche', by: 'first', reason: 'opinion' },
  { exact: 'Liang Wenfeng – Ein Visionär der Technologie', by: 'first', reason: 'opinion' },
  { exact: 'Ein Wendepunkt in der Technologie', by: 'second', reason: 'other', note: sample('Zwischentitel ohne Tatsache.') },
  { exact: 'Analysten sind der Meinung, dass mehr Informationen erforderlich sind, um die Aussagen von DeepSeek über die Preisgestaltung seiner Produkte zu überprüfen.', by: 'second', reason: 'opinion', withdrawn: true },
  { exact: 'Trotz dieser Herausforderungen sehen viele in China den Erfolg dieser Technologie – sowie Liangs Vision und Ethos für DeepSeek – als bedeutenden Fortschritt für das Land im internationalen Wettbewerb.', by: 'first', reason: 'opinion' },
];
