// Reads the sample manuscript, from the project's folder at run time: a bundled copy could drift from the file people see.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Name of the sample manuscript's file. */
export const SAMPLE_NAME = 'deepseek-de.txt';

/** The manuscript as it came, hard wraps and stray addresses included. Every way to start the desk runs in the project's folder. */
export function readSampleText(): Promise<string> {
  return readFile(path.join(process.cwd(), 'prisma', 'sample', SAMPLE_NAME), 'utf8');
}
