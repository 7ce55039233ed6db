// Reads a manuscript file: its text and notes by the desk's readers, and its bytes as they are kept beside the text.
import type { ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { Language } from '@/lib/domain/article';
import { apiWithProgress } from '@/lib/client/api-with-progress';

type Read = ReceivedOf<OperationOf<'POST /api/v1/manuscripts'>>;

/** A file that a manuscript was read from; `base64` are its bytes, empty where there was no room to keep them; `lineKinds` what it says of lines of its text. */
export type ManuscriptFile = { name: string; mediaType: string; base64: string } & Pick<Read, 'lineKinds' | 'leftOut'>;

/** What else was read: tracked changes, the file's own details, and the notes. `readAt` (milliseconds) tells this reading from every other. */
export type FileReading = { readAt: number } & Pick<Read, 'tracked' | 'meta' | 'annotated'>;

/** How a file is read: with its tracked changes or as it was before, and in a language that is not to be found out. */
export type ReadingChoice = { reading?: NonNullable<Read['tracked']>['reading']; language?: Language };

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

/** The file again, to be read another way; null where its bytes are not at hand. */
export function fileOf({ base64, name, mediaType }: ManuscriptFile): File | null {
  return base64 === '' ? null : new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name, { type: mediaType });
}

/** How many pages of all are read; null while that is not known. */
export type ReadingProgress = { done: number; of: number } | null;

/** Who is told page by page, and what ends the reading. */
type Watching = { onProgress?: (progress: ReadingProgress) => void; signal?: AbortSignal };

/** The text of a file that the desk knows, the file, and what else was read from it. @throws ApiError where the desk cannot read it; the signal's reason when it was aborted */
export async function readManuscriptFile(chosen: File, choice: ReadingChoice = {}, { onProgress, signal = new AbortController().signal }: Watching = {}): Promise<Pick<Read, 'text' | 'layout'> & { file: ManuscriptFile; reading: FileReading }> {
  const [{ text, lineKinds, leftOut, layout, tracked, meta, annotated }, base64] = await Promise.all([
    apiWithProgress('POST /api/v1/manuscripts', { query: { name: chosen.name, ...choice }, file: chosen, onProgress: (done, of) => onProgress?.({ done, of }), signal }),
    toBase64(chosen),
  ]);
  return { text, layout, file: { lineKinds, leftOut, name: chosen.name, mediaType: chosen.type || 'application/octet-stream', base64 }, reading: { readAt: Date.now(), tracked, meta, annotated } };
}
