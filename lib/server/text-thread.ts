// The thread on which long texts are cleaned, read, compared and written out, so that nobody else waits for them.
import 'server-only';
import type { ReportContent } from '@/lib/domain/schema/report';
import type { AnnotatedText } from '@/lib/formats/read/annotated';
import type { Manuscript } from '@/lib/formats/read/manuscript';
import type { cleanedManuscript, RawManuscript } from '@/lib/text/cleaned-manuscript';
import type { ParsedManuscript } from '@/lib/text/parse';
import type { Reading } from '@/lib/text/reading';
import type { DiffRow, NumberedText } from '@/lib/text/revision/diff-view';
import type { Became, Compared } from '@/lib/text/what-became';
import type { TextLanguage } from '@/lib/text/word-lists';
import { workerQueue } from './worker-queue';

type Reads = { manuscript: ParsedManuscript; published: string | null };
type Shows = { from: NumberedText; to: NumberedText };
type Notes = { annotated: Manuscript; language: TextLanguage | undefined };
type Writes = { content: ReportContent; sha256: string };
type Task = { raw: RawManuscript } | Reads | { compared: Compared } | { shown: Shows } | Notes | { written: Writes };

// Reading 1,000,000 code units takes about 2,000 ms. A text is held whole while it waits.
const thread = workerQueue({ script: 'text-thread.mjs', longest: 60_000, mostWaiting: 16 });

const onThread = async <T>(task: Task): Promise<T> => (await thread(task)) as T;

/** A cleaned manuscript or what is wrong with it, as lib/text/cleaned-manuscript.ts gives it. */
export const cleanOnThread = (raw: RawManuscript): Promise<ReturnType<typeof cleanedManuscript>> => onThread({ raw });

/** The reading of a manuscript, as lib/text/read-manuscript.ts gives it. */
export const readOnThread = (manuscript: ParsedManuscript, published: string | null): Promise<Reading> => onThread({ manuscript, published });

/** The comparison of two texts, as lib/text/what-became.ts gives it. */
export const compareOnThread = (compared: Compared): Promise<Became> => onThread({ compared });

/** Two revisions beside each other, as lib/text/revision/diff-view.ts gives them. */
export const diffOnThread = (shown: Shows): Promise<DiffRow[]> => onThread({ shown });

/** What the notes of a manuscript say, as lib/formats/read/annotated.ts gives it. */
export const readNotesOnThread = (annotated: Manuscript, language: TextLanguage | undefined): Promise<AnnotatedText | null> => onThread({ annotated, language });

/** A report as a Word file, as lib/formats/report-docx.ts writes it. */
export const writeOnThread = (content: ReportContent, sha256: string): Promise<Uint8Array> => onThread({ written: { content, sha256 } });
