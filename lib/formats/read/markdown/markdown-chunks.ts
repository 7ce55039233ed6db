// Cuts Markdown into independent pieces: the parser takes more than linear time, and a manuscript is long.

/** Longest piece given to the parser, in UTF-16 code units; hostile markup of this length costs it some 50 to 200 ms. */
export const LONGEST_CHUNK = 5_000;

const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:[ \t]*(\S.*)$/;

function opens(line: string): 'comment' | 'fence' | null {
  if (line.includes('<!--') && line.lastIndexOf('-->') < line.lastIndexOf('<!--')) return 'comment';
  return /^ {0,3}(?:```|~~~)/.test(line) ? 'fence' : null;
}

/** Pieces between blank lines; a fence, a comment and what is indented stay with what they belong to. */
export function markdownChunks(source: string): string[] {
  const chunks: string[][] = [];
  let inside: 'comment' | 'fence' | null = null;
  let afterBlank = true;
  for (const line of source.split(/\r\n|\r|\n/)) {
    const current = chunks.at(-1);
    if (!current || (inside === null && afterBlank && /^\S/.test(line))) chunks.push([line]);
    else current.push(line);
    if (inside === null) inside = opens(line);
    else if (inside === 'comment' ? line.includes('-->') : opens(line) === 'fence') inside = null;
    afterBlank = line.trim() === '';
  }
  return chunks.map((lines) => lines.join('\n'));
}

/** Each call of the parser costs as much as some hundred letters. */
const ENOUGH = 1_000;

/** Neighbouring pieces put together as long as they are short. */
export function together(chunks: readonly string[]): string[] {
  const joined: string[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + chunk.length < ENOUGH) joined[joined.length - 1] = `${last}\n${chunk}`;
    else joined.push(chunk);
  }
  return joined;
}

/** All link definitions of the source by label in lower case, the first of each label. */
export function linkDefinitions(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of source.split(/\r\n|\r|\n/)) {
    const [whole, label] = line.length < 2_000 ? (DEFINITION.exec(line) ?? []) : [];
    if (whole !== undefined && label !== undefined && !label.startsWith('^') && !found.has(label.toLowerCase())) found.set(label.toLowerCase(), whole.trim());
  }
  return found;
}

/** The piece with the definitions that it refers to, so that it can be parsed alone. */
export function withDefinitions(chunk: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return chunk;
  const wanted = new Set<string>();
  for (const [, label = ''] of chunk.matchAll(/\[([^[\]]{1,200})\]/g)) wanted.add(definitions.get(label.toLowerCase()) ?? '');
  wanted.delete('');
  return wanted.size === 0 ? chunk : `${chunk}\n\n${[...wanted].join('\n')}`;
}
