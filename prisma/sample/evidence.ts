// What the sample's sources say on its claims. Excerpts name the place where a wording would stand; none quotes anything that exists.
import type { Stance, Tier } from '@/lib/domain/source';
import type { Who } from './work';

type SampleEvidence = {
  source: string;
  /** Claims that this one document speaks to. */
  claims: readonly string[];
  by: Who;
  stance: Stance;
  tier: Tier;
  excerpt?: string;
  /** Of an excerpt in another language. */
  translation?: string;
  locator?: string;
  note?: string;
  /** Rests on the source's snapshot. */
  snapshot?: true;
};

/** An excerpt that says what would stand here. */
const here = (what: string) => `Beispieldaten: Hier stünde im Wortlaut, ${what}.`;

export const SAMPLE_EVIDENCE: readonly SampleEvidence[] = [
  { source: 'archive', claims: ['C01', 'C02'], by: 'second', stance: 'context', tier: 'secondary', excerpt: here('was das Archiv zu den Hashtags hat'), locator: 'Vermerk 1' },
  { source: 'wire', claims: ['C03', 'C06'], by: 'first', stance: 'supports', tier: 'secondary', excerpt: here('was die Agentur über die App meldete'), locator: '2. Absatz' },
  { source: 'reprint', claims: ['C03'], by: 'first', stance: 'supports', tier: 'secondary', locator: 'Seite 4', note: 'Beispieldaten: gleiche Herkunft wie die Agenturmeldung, zählt nicht als zweite Quelle.' },
  { source: 'magazine', claims: ['C03', 'C04', 'C07'], by: 'second', stance: 'supports', tier: 'secondary', excerpt: here('was das Magazin schreibt'), locator: '3. Absatz' },
  { source: 'charts', claims: ['C05'], by: 'second', stance: 'supports', tier: 'primary', excerpt: here('welchen Platz die App an diesem Tag hatte'), locator: 'Zeile 1', snapshot: true },
  { source: 'charts', claims: ['C06'], by: 'second', stance: 'refutes', tier: 'primary', excerpt: here('dass die Rangliste Apps nennt und keine Unternehmen'), locator: 'Zeilen 1 und 2', snapshot: true },
  { source: 'informant', claims: ['C09'], by: 'second', stance: 'refutes', tier: 'primary', excerpt: here('was die Person über die Belegschaft sagt'), locator: 'Gesprächsnotiz, Abschnitt 2', note: 'Beispieldaten: Die Person möchte nicht genannt werden.' },
  { source: 'analysis', claims: ['C09'], by: 'first', stance: 'context', tier: 'secondary', locator: '5. Absatz' },
  { source: 'report', claims: ['C10', 'C13'], by: 'first', stance: 'supports', tier: 'primary', excerpt: 'Sample data: the wording on the release and its licence would stand here.', translation: here('was über Veröffentlichung und Lizenz gesagt wird'), locator: 'Abschnitt 1' },
  { source: 'register', claims: ['C11', 'C12', 'C36'], by: 'first', stance: 'supports', tier: 'primary', excerpt: here('wer wann was eintragen ließ'), locator: 'Blatt 1', note: 'Beispieldaten: ein Dokument für drei Aussagen.' },
  { source: 'benchmark', claims: ['C14'], by: 'second', stance: 'supports', tier: 'primary', excerpt: here('in welchen Tests das Modell gleichauf liegt'), locator: 'Tabelle 2' },
  { source: 'analysis', claims: ['C14', 'C15'], by: 'second', stance: 'refutes', tier: 'secondary', excerpt: here('woran die Analysefirma zweifelt'), locator: '2. Absatz' },
  { source: 'report', claims: ['C15'], by: 'first', stance: 'supports', tier: 'primary', excerpt: 'Sample data: the wording on the cost of the training run would stand here.', translation: here('was der Trainingslauf kostete'), locator: 'Tabelle 1' },
  { source: 'post', claims: ['C17'], by: 'first', stance: 'supports', tier: 'primary', excerpt: here('wie der Beitrag das Modell nennt'), locator: 'der ganze Beitrag' },
  { source: 'office', claims: ['C18'], by: 'first', stance: 'refutes', tier: 'primary', excerpt: here('seit wann die laufende Amtszeit dauert'), locator: 'Zeile 2025' },
  { source: 'speech', claims: ['C19'], by: 'first', stance: 'supports', tier: 'primary', excerpt: here('was in der Rede gesagt wurde'), locator: '00:12:30' },
  { source: 'export', claims: ['C20'], by: 'second', stance: 'supports', tier: 'primary', excerpt: here('welche Chips die Regel erfasst'), locator: 'Abschnitt 3' },
  { source: 'magazine', claims: ['C21', 'C24', 'C32', 'C40'], by: 'second', stance: 'supports', tier: 'secondary', excerpt: here('was das Magazin über Auflagen, Herkunft, Gründung und Standorte schreibt'), locator: '7. Absatz' },
  { source: 'archive', claims: ['C21'], by: 'first', stance: 'context', tier: 'secondary', locator: 'Vermerk 2' },
  { source: 'interview', claims: ['C28'], by: 'second', stance: 'refutes', tier: 'primary', excerpt: here('wie die Stelle in der Abschrift lautet'), locator: '00:41:10' },
  { source: 'register', claims: ['C32'], by: 'first', stance: 'refutes', tier: 'primary', excerpt: here('welches Jahr das Register nennt'), locator: 'Blatt 2' },
  { source: 'archive', claims: ['C34'], by: 'second', stance: 'refutes', tier: 'secondary', excerpt: here('welches Jahr das Archiv für den Aufbau nennt'), locator: 'Vermerk 3' },
  { source: 'interview', claims: ['C37', 'C38', 'C39'], by: 'second', stance: 'supports', tier: 'primary', excerpt: here('was in der Abschrift an dieser Stelle steht'), locator: '00:18:05' },
  { source: 'channel', claims: ['C41', 'C49'], by: 'second', stance: 'supports', tier: 'primary', excerpt: here('was das Unternehmen über sich selbst schreibt'), locator: '1. Absatz' },
  { source: 'jobs', claims: ['C44', 'C45'], by: 'first', stance: 'supports', tier: 'primary', excerpt: here('welche Stellen und Gehälter die Seite nennt'), locator: 'Seite 1', snapshot: true },
  { source: 'rates', claims: ['C46'], by: 'second', stance: 'supports', tier: 'primary', excerpt: here('welcher Kurs an diesem Tag galt'), locator: 'Zeile 27. Januar 2025' },
  { source: 'analysis', claims: ['C47'], by: 'first', stance: 'context', tier: 'secondary', excerpt: here('auf welchen Zeitraum sich das Gehalt bezieht'), locator: 'Fußnote 1' },
];
