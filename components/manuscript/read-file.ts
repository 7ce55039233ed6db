// Reads a manuscript file: its text by the desk's readers, and its bytes as they are kept beside the text.
import type { ReceivedOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import { api } from '@/lib/client/api';

type Read = ReceivedOf<OperationOf<'POST /api/v1/manuscripts'>>;

/** A file that a manuscript was read from; `base64` are its bytes, `lineKinds` what it says of lines of its text. */
export type ManuscriptFile = { name: string; mediaType: string; base64: string } & Pick<Read, 'lineKinds' | 'leftOut'>;

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

/** The text of a .txt, .md, .html, .docx or .odt file, and the file. @throws ApiError where the desk cannot read it */
export async function readManuscriptFile(chosen: File): Promise<ManuscriptFile & { text: string }> {
  const [{ text, lineKinds, leftOut }, base64] = await Promise.all([api('POST /api/v1/manuscripts', { query: { name: chosen.name }, file: chosen }), toBase64(chosen)]);
  return { text, lineKinds, leftOut, name: chosen.name, mediaType: chosen.type || 'application/octet-stream', base64 };
}
