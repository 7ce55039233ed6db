// Takes the footnotes out of Markdown before it is cut into pieces: a note and its sign may stand far apart.

const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*(.*)$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * The source without the definitions of footnotes, and their Markdown by label; of two with one label the first counts. A
 * definition goes on in lines that are indented, or that follow without a blank line.
 */
export function footnotesOf(source: string): { text: string; footnotes: ReadonlyMap<string, string> } {
  const kept: string[] = [];
  const footnotes = new Map<string, string[]>();
  let current: string[] | null = null;
  let fenced = false;
  let blank = true;
  for (const line of source.split(/\r\n|\r|\n/)) {
    const [, label, words] = fenced ? [] : (DEFINITION.exec(line) ?? []);
    if (label !== undefined) {
      current = [words ?? ''];
      // A second definition of a label is no note; its text must not vanish.
      if (footnotes.has(label)) {
        kept.push(words ?? '');
        current = null;
      } else footnotes.set(label, current);
    } else if (current && (line.trim() === '' || /^(?: {2,}|\t)/.test(line) || !blank)) {
      current.push(line.replace(/^(?: {1,4}|\t)/, ''));
    } else {
      current = null;
      kept.push(line);
    }
    if (!current && FENCE.test(line)) fenced = !fenced;
    blank = line.trim() === '';
    // Where the note was taken out, the paragraphs around it stay apart.
    if (current && current.length === 1) kept.push('');
  }
  return { text: kept.join('\n'), footnotes: new Map([...footnotes].map(([label, lines]) => [label, lines.join('\n').trim()])) };
}
