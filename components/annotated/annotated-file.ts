// What the desk reads from a file with notes, and what of it is stored, as the preview takes them.
import type { BodyOf, ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';

/** The text of an annotated file, its notes and what they prove; offsets are UTF-16 code units of its `text`. */
export type AnnotatedText = NonNullable<ReceivedOf<OperationOf<'POST /api/v1/manuscripts'>>['annotated']>;

/** A note as it was written; its place in {@link AnnotatedText.notes} is its name. */
export type WrittenNote = AnnotatedText['notes'][number];

/** What is stored of the notes. */
export type AnnotationsBody = NonNullable<BodyOf<OperationOf<'POST /api/v1/articles'>>['annotations']>;
