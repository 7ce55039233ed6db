// Reads the tables of the tests on quotations, and puts what is found beside what is wanted.
import type { ParsedManuscript } from '../../parse';
import type { Span } from '../../span';
import { readQuotes } from '../read-quotes';

export type Row = { text: string; wanted: string[] };

/** The rows of a table: "text ⇒ d:direct quotation @ speaker ; i:indirect quotation", one a line; ¶ in the text parts paragraphs. */
export function readTable(table: string): Row[] {
  return table.trim().split('\n').map((line) => {
    const [text = '', quotes = ''] = line.trim().split(' ⇒');
    return { text: text.replaceAll('¶', '\n\n'), wanted: quotes.split(' ; ').map((quote) => quote.trim()).filter((quote) => quote !== '').sort() };
  });
}

/** What `readQuotes` finds, in the form of the table; a speaker that the row leaves out is left out here, too. */
export function compareToTable(manuscript: ParsedManuscript, { wanted }: Row): { got: string[]; wanted: string[] } {
  const words = ({ start, end }: Span) => manuscript.text.slice(start, end);
  const got = readQuotes(manuscript).map((quote) => {
    const said = `${quote.kind === 'direct' ? 'd' : 'i'}:${words(quote)}`;
    const row = wanted.find((one) => one.split(' @ ')[0] === said);
    return quote.speaker && (row === undefined || row.includes(' @ ')) ? `${said} @ ${words(quote.speaker)}` : said;
  });
  return { got: got.sort(), wanted };
}
