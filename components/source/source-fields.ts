// A source as a form holds it: everything is text, and empty text means "none".
import type { NewSource, Source, SourceData } from '@/lib/domain/schema/source';
import type { Confidentiality, SourceType } from '@/lib/domain/source';
import type { ComboboxOption } from '@/components/ui/combobox';

export type SourceFields = {
  type: SourceType;
  title: string;
  creator: string;
  publisher: string;
  url: string;
  publishedOn: string;
  accessedOn: string;
  independenceGroup: string;
  confidentiality: Confidentiality;
  readers: ComboboxOption[];
};

/** An empty form, with what was typed in a search as its title or, where it is one, its address. */
export function emptySource(typed = ''): SourceFields {
  const isAddress = /^https?:\/\/\S+$/.test(typed);
  return {
    type: 'website', title: isAddress ? '' : typed, creator: '', publisher: '', url: isAddress ? typed : '', publishedOn: '', accessedOn: '',
    independenceGroup: '', confidentiality: 'internal', readers: [],
  };
}

/** The form of a source that exists. */
export function fieldsOf(source: SourceData & Pick<Source, 'readers'>): SourceFields {
  const { type, title, confidentiality } = source;
  return {
    type, title, confidentiality,
    creator: source.creator ?? '', publisher: source.publisher ?? '', url: source.url ?? '',
    publishedOn: source.publishedOn ?? '', accessedOn: source.accessedOn ?? '', independenceGroup: source.independenceGroup ?? '',
    readers: source.readers.map((reader) => ({ value: reader.id, label: reader.name })),
  };
}

const orNone = (text: string) => text.trim() || null;

/** What the interface takes. */
export function sourceBody(fields: SourceFields): NewSource {
  const { type, title, confidentiality } = fields;
  return {
    type, title, confidentiality,
    creator: orNone(fields.creator), publisher: orNone(fields.publisher), url: orNone(fields.url),
    publishedOn: orNone(fields.publishedOn), accessedOn: orNone(fields.accessedOn), independenceGroup: orNone(fields.independenceGroup),
    readerIds: fields.readers.map((reader) => reader.value),
  };
}
