// The sample article as its author annotated it, and how its file gets onto a page.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Where the file lies: a note on each of its 49 claims. */
export const ANNOTATED_FILE = path.join('bench', 'manuscripts', 'deepseek-de.annotated.docx');

/** Reading it may take so long where other tests read, too; in milliseconds. */
export const READING_MS = 30_000;

/** Drops a file on the page, beside its field, as somebody does who drags it over from a folder. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const bytes = (await readFile(file)).toString('base64');
  const dataTransfer = await page.evaluateHandle(
    ({ content, name }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))], name));
      return transfer;
    },
    { content: bytes, name: path.basename(file) },
  );
  for (const type of ['dragover', 'drop']) await page.getByRole('heading', { level: 1 }).dispatchEvent(type, { dataTransfer });
}
