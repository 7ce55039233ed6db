// Opens a PDF with the one library for it, so that nothing in it is run and nothing outside it asked for.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ManuscriptError } from '../manuscript';
import { examineStreams } from './streams';

/** An open file. `pictures`: how many it holds. It must be closed. */
export type OpenPdf = { document: PDFDocumentProxy; pictures: number; close: () => Promise<void> };

/** A file of the library that it would fetch; text is read without all of them. */
class NoOtherFiles {
  fetch(): Promise<never> {
    return Promise.reject(new Error('nothing outside the file is read'));
  }
}

/**
 * Opens a file; what is wrong with single pages shows only when they are read.
 * @throws ManuscriptError `encrypted` where it opens only with a password, `broken_file`, `zip_bomb`
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const examined = examineStreams(bytes);
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: examined.bytes,
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: NoOtherFiles,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    // The name of a font tells whether it is bold.
    fontExtraProperties: true,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is ever unpacked.
    maxImageSize: 0,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    return { document, pictures: examined.pictures, close: () => task.destroy() };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    throw new ManuscriptError((error as { name?: unknown }).name === 'PasswordException' ? 'encrypted' : 'broken_file');
  }
}
