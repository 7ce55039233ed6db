// Holds the reading of Word files: every kind of text and sign, from the docx library and from hand-written XML.
import { describe, expect, it } from 'vitest';
import { readParts, wordOf, hung, lines } from '../testing/hand-made';
import { wordFile } from '../testing/word-file';
import { readManuscript } from '../read-manuscript';

const p = (runs: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
const r = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const style = (id: string, name: string, inner = '', type = 'paragraph') => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const read = (body: string, parts: Parameters<typeof wordOf>[1] = {}) => readParts(wordOf(body, parts));

describe('a file of the docx library', () => {
  it('comes out with everything in its place', async () => {
    const answer = await readManuscript(await wordFile(), 'text.docx');
    if (!answer.ok) throw new Error(answer.code);
    const { manuscript } = answer;
    expect(lines(manuscript)).toEqual(['title: Was ist geschehen? Alles.', 'paragraph: Der erste Absatz mit Zusatz .', 'heading1: Die Lage ist ernst.', 'paragraph: Siehe den Bericht.', 'list_item1: 1. Erstens.', 'list_item1: 2. Zweitens.', 'infobox: Zelle', 'paragraph: Ende.']);
    expect(hung(manuscript)).toEqual([['comment', '1', 'Stimmt das?', ['Der erste Absatz']], ['footnote', '1', 'Eine Fußnote.', ['Der erste Absatz mit Zusatz .|']], ['link', null, 'https://example.org/geheim', ['den Bericht']]]);
    expect(manuscript.tracked).toEqual({ insertions: 1, deletions: 1, moves: 0, reading: 'accepted' });
    expect(manuscript.leftOut).toEqual([{ kind: 'image', count: 1 }, { kind: 'header_footer', count: 1 }]);
    expect(answer).toMatchObject({ lineKinds: [{ line: 0, kind: 'heading' }, { line: 4, kind: 'heading' }, { line: 12, kind: 'infobox' }], layout: 'paragraphs' });
  });
});

describe('headings', () => {
  it('are told by style in German and English, by what a style is based on, and by outline level', async () => {
    const styles = style('berschrift2', 'heading 2') + style('Zwischen', 'Hausstil', '<w:basedOn w:val="berschrift2"/>') + style('T', 'Title') + style('O', 'Eigener', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') + style('B', 'Bildunterschrift') + style('A', 'A', '<w:basedOn w:val="B2"/>') + style('B2', 'B2', '<w:basedOn w:val="A"/>');
    const body = ['T', 'berschrift2', 'Zwischen', 'O', 'B', 'A', 'berschrift3', 'Heading1'].map((id) => p(r(id), `<w:pStyle w:val="${id}"/>`)).join('') + p(r('Ebene'), '<w:outlineLvl w:val="0"/>');
    expect(lines(await read(body, { styles }))).toEqual(['title: T', 'heading2: berschrift2', 'heading2: Zwischen', 'heading3: O', 'caption: B', 'paragraph: A', 'heading3: berschrift3', 'heading1: Heading1', 'heading1: Ebene']);
  });

  it('are told by look: short, bold, larger, on a line of their own', async () => {
    const big = '<w:b/><w:sz w:val="36"/>';
    const text = p(r('Ein gewöhnlicher Absatz, der lange genug ist, um Text zu sein. ', '<w:sz w:val="24"/>') + r('Fett mitten darin.', '<w:b/>'));
    expect(lines(await read(p(r('Die große Schlagzeile', '<w:b/><w:sz w:val="48"/>')) + text + p(r('Zwischentitel', big)) + text + p(r('Fett und groß, aber ein Satz.', big)) + text))).toEqual(['title: Die große Schlagzeile', expect.stringMatching(/^paragraph/), 'heading2: Zwischentitel', expect.stringMatching(/^paragraph/), 'paragraph: Fett und groß, aber ein Satz.', expect.stringMatching(/^paragraph/)]);
  });
});

describe('text', () => {
  it('comes with its special characters, without field codes, hidden text and placeholders', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ y</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>innen</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Abschnitt 2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = p(`<w:r><w:t>Fuß</w:t><w:softHyphen/><w:t>ball</w:t><w:noBreakHyphen/><w:t>Tor</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:sym w:font="Symbol" w:char="F061"/></w:r>`) + p(r('Siehe ') + field + r('!')) + p(r('offen') + r('geheim', '<w:vanish/>') + r('geheimer', '<w:vanish/>') + r(' wieder')) + `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Hier klicken'))}</w:sdtContent></w:sdt>` + p(`<w:sdt><w:sdtContent>${r('Feld')}</w:sdtContent></w:sdt><w:smartTag>${r(' Ort')}</w:smartTag>`) + p(r('10') + r('6', '<w:vertAlign w:val="superscript"/>') + r(' und CO') + r('2', '<w:vertAlign w:val="subscript"/>')) + p('<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>20</m:t></m:r></m:den></m:f></m:oMath>') + p('<w:r><w:t>Eins</w:t><w:br/><w:br/><w:t>Zwei</w:t></w:r>');
    const manuscript = await read(body);
    expect(manuscript.parts.map(({ text }) => text)).toEqual(['Fuß\u00adball\u2011Tor a bα', 'Siehe Abschnitt 2!', 'offen wieder', 'Feld Ort', '10⁶ und CO2', '1/20', 'Eins', 'Zwei']);
    expect(manuscript.leftOut).toEqual([{ kind: 'hidden', count: 1 }, { kind: 'placeholder', count: 1 }]);
  });

  it('is read once from text boxes, cell by cell from tables, and joined after a drop cap', async () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Kasten')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Kasten')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const body = p(r('E'), '<w:framePr w:dropCap="drop"/>') + p(`${r('s war ')}<w:r>${shape}</w:r>${r('einmal.')}`) + `<w:tbl><w:tblPr/><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}<w:tc><w:tbl><w:tr>${cell('d')}${cell('e')}</w:tr></w:tbl>${p('')}</w:tc></w:tr></w:tbl>`;
    expect(lines(await read(body))).toEqual(['paragraph: Es war einmal.', 'infobox: Kasten', 'table_cell: a', 'table_cell: b', 'table_cell: c', 'table_cell: d', 'table_cell: e']);
  });

  it('has its list numbers, on all levels and with new beginnings', async () => {
    const level = (at: number, format: string, text: string) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const item = (list: number, depth: number, text: string) => p(r(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = item(1, 0, 'eins') + item(1, 1, 'tief') + item(1, 1, 'tiefer') + item(1, 0, 'zwei') + item(1, 1, 'neu') + item(2, 0, 'Punkt') + item(3, 0, 'sieben') + item(3, 0, 'acht') + item(0, 0, 'keine');
    expect(lines(await read(body, { numbering }))).toEqual(['list_item1: 1. eins', 'list_item2: 1.a) tief', 'list_item2: 1.b) tiefer', 'list_item1: 2. zwei', 'list_item2: 2.a) neu', 'list_item1: • Punkt', 'list_item1: 7. sieben', 'list_item1: 8. acht', 'paragraph: keine']);
  });
});

describe('notes', () => {
  const comment = (id: number, text: string, paragraph: string, author = 'Anna Berg') => `<w:comment w:id="${id}" w:author="${author}" w:initials="AB" w:date="2025-01-28T10:00:00Z"><w:p w14:paraId="${paragraph}">${r(text)}</w:p></w:comment>`;

  it('are comments on ranges over several paragraphs, with answers, authors, dates and state', async () => {
    const comments = comment(0, 'Woher?', '00000001') + comment(1, 'Aus dem Bericht.', '00000002', 'Carl Dorn') + comment(2, 'Punkt', '00000003') + comment(3, 'Ohne Ort', '00000004');
    const commentsExtended = '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>';
    const body = p(`${r('Ein ')}<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r('erster Absatz')}`) + p(r('ganz')) + p(`${r('und halb')}<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>${r(' hier')}<w:r><w:commentReference w:id="2"/></w:r>${r('.')}`);
    const manuscript = await read(body, { comments, commentsExtended });
    expect(hung(manuscript)).toEqual([['comment', 'AB1', 'Woher?', ['erster Absatz', 'ganz', 'und halb']], ['comment', 'AB2', 'Punkt', ['und halb hier|']], ['comment', 'AB3', 'Ohne Ort', []]]);
    expect(manuscript.notes[0]).toMatchObject({ author: 'Anna Berg', date: '2025-01-28T10:00:00Z', resolved: true, replies: [{ author: 'Carl Dorn', text: 'Aus dem Bericht.' }] });
  });

  it('are footnotes and endnotes with their labels and links, and comments in them', async () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p(r('---'))}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Bericht, S. 12, ')}<w:hyperlink r:id="l1">${r('hier')}</w:hyperlink>`)}${p(`<w:commentRangeStart w:id="5"/>${r('Zweiter.')}<w:commentRangeEnd w:id="5"/>`)}</w:footnote><w:footnote w:id="3">${p(r('* Eigenes Zeichen'))}</w:footnote>`;
    const endnotes = `<w:endnote w:id="2">${p(r('Am Ende'))}</w:endnote>`;
    const body = p(`${r('Wort')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' weiter')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>${r(' Ende')}<w:r><w:endnoteReference w:id="2"/></w:r>`);
    const manuscript = await read(body, { footnotes, endnotes, comments: comment(5, 'In der Note', '00000009'), links: { footnotes: { l1: 'https://example.org/b' } } });
    expect(hung(manuscript)).toEqual([['footnote', '1', 'Bericht, S. 12, hier\nZweiter.', ['Wort|']], ['comment', 'AB1', 'In der Note', ['Wort|']], ['footnote', '*', 'Eigenes Zeichen', ['Wort weiter|']], ['endnote', 'i', 'Am Ende', ['Wort weiter Ende|']]]);
    expect(manuscript.notes[0]?.links).toEqual([{ url: 'https://example.org/b', text: 'hier' }]);
  });

  it('are links, in elements and in fields; what leads nowhere is counted', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/f" \\o "t"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Feld')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(`${r('Im ')}<w:hyperlink r:id="a">${r('Bericht')}</w:hyperlink>${r(', ')}${field}${r(', ')}<w:hyperlink r:id="b">${r('böse')}</w:hyperlink>${r(', ')}<w:hyperlink w:anchor="x">${r('intern')}</w:hyperlink>`);
    const manuscript = await read(body, { links: { document: { a: 'https://example.org/a', b: 'javascript:alert(1)' } } });
    expect(hung(manuscript)).toEqual([['link', null, 'https://example.org/a', ['Bericht']], ['link', null, 'https://example.org/f', ['Feld']]]);
    expect(manuscript.leftOut).toEqual([{ kind: 'link', count: 1 }]);
    expect(manuscript.parts[0]?.text).toBe('Im Bericht, Feld, böse, intern');
  });
});

describe('pending changes', () => {
  const by = 'w:author="A" w:date="2025-01-01T00:00:00Z"';
  const del = (text: string) => `<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const ins = (text: string) => `<w:ins w:id="2" ${by}>${r(text)}</w:ins>`;
  const body = p(`${r('Es waren ')}${del('weniger')}${ins('mehr')}${ins(' als')}${r(' sechs.')}`) + p(r('Erster Teil '), `<w:rPr><w:del w:id="3" ${by}/></w:rPr>`) + p(r('und zweiter.')) + p(`<w:moveFrom w:id="4" ${by}>${r('Wandert.')}</w:moveFrom>`, `<w:rPr><w:moveFrom w:id="6" ${by}/></w:rPr>`) + p(r('Steht.')) + p(`<w:moveTo w:id="5" ${by}>${r('Wandert.')}</w:moveTo>`, `<w:rPr><w:moveTo w:id="7" ${by}/></w:rPr>`) + p(r('Schluss.'));

  it('are accepted, and counted as a person counts them', async () => {
    const manuscript = await read(body);
    expect(manuscript.parts.map(({ text }) => text)).toEqual(['Es waren mehr als sechs.', 'Erster Teil und zweiter.', 'Steht.', 'Wandert.', 'Schluss.']);
    expect(manuscript.tracked).toEqual({ insertions: 1, deletions: 2, moves: 1, reading: 'accepted' });
  });

  it('can be read as the text was before them', async () => {
    const manuscript = await readParts(wordOf(body), 'original');
    expect(manuscript.parts.map(({ text }) => text)).toEqual(['Es waren weniger sechs.', 'Erster Teil', 'und zweiter.', 'Wandert.', 'Steht.', 'Schluss.']);
    expect(manuscript.tracked).toMatchObject({ reading: 'original' });
  });
});
