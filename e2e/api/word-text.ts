// What stands in any part of a Word file, for searches.
import { openZip } from '@/lib/formats/read/zip-parts';

/** All parts of the file, one after the other, as they are packed: markup, properties and addresses too. */
export async function wordText(file: Uint8Array): Promise<string> {
  const zip = openZip(file);
  return (await Promise.all(zip.names.map(async (name) => `${name}\n${new TextDecoder().decode(await zip.read(name))}`))).join('\n');
}
