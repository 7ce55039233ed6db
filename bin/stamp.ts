// Tells whether files have changed since something was made from them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function filesBelow(entry: string, skip: (file: string) => boolean): string[] {
  if (!existsSync(entry) || skip(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry).sort().flatMap((name) => filesBelow(path.join(entry, name), skip));
}

/**
 * A hash of the contents of files and whole folders; missing ones count as empty.
 * @param skip names what does not matter for the result
 */
export function hashOf(entries: string[], skip: (file: string) => boolean = () => false): string {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesBelow(entry, skip))) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Whether the stamp beside a product carries this hash. */
export function hasStamp(file: string, hash: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/** Sets the stamp, once the product is complete. */
export function setStamp(file: string, hash: string): void {
  writeFileSync(file, hash);
}
