// The sources of the sample article. Every one is invented and says so; none stands for a document that exists.
import type { Confidentiality, SourceType } from '@/lib/domain/source';
import type { SampleFileKey } from './files';
import type { Who } from './work';

type SampleSource = {
  key: string;
  type: SourceType;
  title: string;
  creator?: string;
  publisher?: string;
  url?: string;
  publishedOn?: string;
  independenceGroup?: string;
  confidentiality: Confidentiality;
  owner: Who;
  /** The file that is its snapshot. */
  file?: SampleFileKey;
};

const url = (page: string) => `https://example.org/beispieldaten/${page}`;

export const SAMPLE_SOURCES: readonly SampleSource[] = [
  { key: 'report', type: 'document_official', title: 'Beispieldaten: technischer Bericht des Unternehmens', publisher: 'Beispielunternehmen', url: url('technischer-bericht'), publishedOn: '2025-01-20', confidentiality: 'public', owner: 'first' },
  { key: 'analysis', type: 'website', title: 'Beispieldaten: Einschätzung einer Analysefirma', creator: 'Beispielanalystin', url: url('einschaetzung'), publishedOn: '2025-01-27', confidentiality: 'public', owner: 'first' },
  { key: 'charts', type: 'dataset_statistics', title: 'Beispieldaten: Rangliste eines App-Stores', publisher: 'Beispielstatistik', url: url('rangliste'), publishedOn: '2025-01-27', confidentiality: 'public', owner: 'second', file: 'charts' },
  { key: 'wire', type: 'agency_wire', title: 'Beispieldaten: Agenturmeldung über die App', publisher: 'Beispielagentur', publishedOn: '2025-01-27', independenceGroup: 'Beispielagentur, 27. Januar', confidentiality: 'internal', owner: 'first' },
  { key: 'reprint', type: 'news_report', title: 'Beispieldaten: Abdruck derselben Agenturmeldung', publisher: 'Beispielzeitung', url: url('abdruck'), publishedOn: '2025-01-28', independenceGroup: 'Beispielagentur, 27. Januar', confidentiality: 'public', owner: 'first' },
  { key: 'magazine', type: 'news_report', title: 'Beispieldaten: Magazinbericht über den Gründer', publisher: 'Beispielmagazin', url: url('magazin'), publishedOn: '2025-01-25', confidentiality: 'public', owner: 'second' },
  { key: 'interview', type: 'recording_transcript', title: 'Beispieldaten: Abschrift eines Interviews mit dem Gründer', url: url('interview'), publishedOn: '2024-07-17', confidentiality: 'public', owner: 'second' },
  { key: 'post', type: 'social_post', title: 'Beispieldaten: Beitrag eines Investors in einem sozialen Netzwerk', url: url('beitrag'), publishedOn: '2025-01-26', confidentiality: 'public', owner: 'first' },
  { key: 'speech', type: 'image_video', title: 'Beispieldaten: Mitschnitt einer Rede', url: url('rede'), publishedOn: '2025-01-27', confidentiality: 'public', owner: 'first' },
  { key: 'office', type: 'reference_work', title: 'Beispieldaten: Zeittafel der Amtszeiten', url: url('amtszeiten'), confidentiality: 'public', owner: 'first' },
  { key: 'export', type: 'document_official', title: 'Beispieldaten: amtliche Bekanntmachung zu Ausfuhrregeln', publisher: 'Beispielbehörde', url: url('ausfuhrregeln'), publishedOn: '2023-10-17', confidentiality: 'public', owner: 'second' },
  { key: 'register', type: 'document_official', title: 'Beispieldaten: Auszug aus einem Firmenregister', publisher: 'Beispielregister', confidentiality: 'internal', owner: 'first' },
  { key: 'benchmark', type: 'peer_reviewed', title: 'Beispieldaten: Vergleichstest von Sprachmodellen', creator: 'Beispielforschende', url: url('vergleichstest'), publishedOn: '2025-01-24', confidentiality: 'public', owner: 'second' },
  { key: 'jobs', type: 'own_observation', title: 'Beispieldaten: Stellenseite, von der Redaktion festgehalten', confidentiality: 'internal', owner: 'first', file: 'jobs' },
  { key: 'rates', type: 'dataset_statistics', title: 'Beispieldaten: Tabelle der Wechselkurse', publisher: 'Beispielbank', url: url('wechselkurse'), publishedOn: '2025-01-27', confidentiality: 'public', owner: 'second' },
  { key: 'channel', type: 'press_release', title: 'Beispieldaten: Beitrag im Kanal des Unternehmens', publisher: 'Beispielunternehmen', url: url('kanal'), publishedOn: '2023-07-17', confidentiality: 'public', owner: 'second' },
  { key: 'archive', type: 'archive_internal', title: 'Beispieldaten: Vermerk aus dem Archiv der Redaktion', confidentiality: 'internal', owner: 'second' },
  { key: 'informant', type: 'person_interview', title: 'Beispieldaten: vertrauliches Gespräch mit einer Person aus der Branche', confidentiality: 'confidential', owner: 'second' },
];

/** Day on which the sources were looked at. */
export const ACCESSED_ON = '2025-01-28';
