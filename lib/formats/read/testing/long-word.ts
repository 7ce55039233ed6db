// Makes a Word file as long as a book, with notes on every page, for measurements.
import { wordOf } from './hand-made';

/** A page of a manuscript has some 2,000 letters. */
const PARAGRAPHS_A_PAGE = 4;
const SENTENCES = ['Der Rat beschloss am Montag, 12,5 Millionen Euro für die Schule auszugeben, sagte Anna Berg. ', 'Weniger als 140 Fachleute arbeiten nach Angaben des Unternehmens an dem neuen Verfahren. ', 'Im Jahr 2023 gründete der Ingenieur die Firma, die heute in zwei Städten vertreten ist. '];

/** A file with this many pages; each paragraph has a footnote, a comment on a stretch, and a link. */
export function longWord(pages: number): Uint8Array {
  const body: string[] = [];
  const footnotes: string[] = [];
  const comments: string[] = [];
  const run = (text: string) => `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="de-DE"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  for (let id = 1; id <= pages * PARAGRAPHS_A_PAGE; id += 1) {
    const sentences = Array.from({ length: 5 }, (_, at) => run(SENTENCES[(id + at) % SENTENCES.length] ?? ''));
    body.push(`<w:p w:rsidR="00A1"><w:pPr><w:spacing w:line="360"/></w:pPr>${sentences[0] ?? ''}<w:commentRangeStart w:id="${id}"/>${sentences[1] ?? ''}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${sentences[2] ?? ''}<w:r><w:footnoteReference w:id="${id}"/></w:r><w:hyperlink r:id="l">${sentences[3] ?? ''}</w:hyperlink>${sentences[4] ?? ''}</w:p>`);
    footnotes.push(`<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` Jahresbericht, S. ${id}.`)}</w:p></w:footnote>`);
    comments.push(`<w:comment w:id="${id}" w:author="Anna Berg"><w:p>${run(`Telefonat vom ${id}.`)}</w:p></w:comment>`);
  }
  return wordOf(body.join(''), { footnotes: footnotes.join(''), comments: comments.join(''), links: { document: { l: 'https://example.org/bericht' } } });
}
