// Holds the reading of OpenDocument texts: every kind of text and sign, from hand-written XML.
import { describe, expect, it } from 'vitest';
import { hung, lines, odtOf, readParts } from '../testing/hand-made';

const read = (text: string, parts: Parameters<typeof odtOf>[1] = {}) => readParts(odtOf(text, parts), 'accepted', 'a.odt');
const p = (inner: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${inner}</text:p>`;

describe('OpenDocument text', () => {
  it('has headings by outline level and style, captions, and headings by look', async () => {
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="Zwischen"/><style:style style:name="P3" style:family="paragraph" style:parent-style-name="Illustration"/>';
    const styles = '<style:style style:name="Zwischen" style:display-name="Zwischentitel" style:family="paragraph"/><style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>';
    expect(lines(await read(`${p('Titel', 'P1')}<text:h text:outline-level="2">Zwei</text:h>${p('Stil', 'P2')}${p('Bild: Wer', 'P3')}${p('Text.')}`, { automatic, styles }))).toEqual(['title: Titel', 'heading2: Zwei', 'heading: Stil', 'caption: Bild: Wer', 'paragraph: Text.']);
    const look = '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-size="20pt"/></style:style>';
    expect(lines(await read(`${p('Ein langer erster Absatz mit Text.')}${p('<text:span text:style-name="B">Groß und fett</text:span>')}${p('Noch ein Absatz.')}`, { automatic: look }))).toEqual(['paragraph: Ein langer erster Absatz mit Text.', 'heading1: Groß und fett', 'paragraph: Noch ein Absatz.']);
  });

  it('has blanks, fields and raised figures as they are seen, and says what is hidden', async () => {
    const automatic = '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
    const manuscript = await read(`${p('Ein<text:s text:c="3"/>Wort<text:tab/>und<text:line-break/>Zeile\n  weiter, Seite <text:page-number>7</text:page-number>.')}${p('sichtbar<text:span text:style-name="H">geheim</text:span>')}<text:section text:display="none">${p('weg')}</text:section>${p('10<text:span text:style-name="S">6</text:span><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>kanji</text:ruby-text></text:ruby>')}<text:table-of-content><text:index-body>${p('Inhalt')}</text:index-body></text:table-of-content>`, { automatic });
    expect(manuscript.parts.map(({ text }) => text)).toEqual(['Ein Wort und Zeile weiter, Seite 7.', 'sichtbar', '10⁶漢字']);
    expect(manuscript.leftOut).toEqual([{ kind: 'hidden', count: 2 }, { kind: 'ruby', count: 1 }, { kind: 'contents', count: 1 }]);
  });

  it('has frames, shapes and tables as parts, pictures and objects counted, formulas as text', async () => {
    const manuscript = await read(`${p('Vor <draw:frame><draw:text-box>' + p('Kasten') + '</draw:text-box></draw:frame><draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame><draw:frame><draw:image/></draw:frame><draw:frame><draw:object xlink:href="./Object 2"/></draw:frame> nach')}<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table-header-rows></table:table>`, { files: { 'Object 1/content.xml': '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>20</mn></mfrac></math>' } });
    expect(lines(manuscript)).toEqual(['paragraph: Vor 1/20 nach', 'infobox: Kasten', 'table_cell: a', 'table_cell: b']);
    expect(manuscript.leftOut).toEqual([{ kind: 'image', count: 1 }, { kind: 'object', count: 1 }]);
  });

  it('numbers lists as they go on', async () => {
    const automatic = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>';
    const item = (inner: string, more = '') => `<text:list-item${more}>${inner}</text:list-item>`;
    expect(lines(await read(`<text:list text:style-name="L">${item(p('eins') + p('dazu'))}${item(`<text:list>${item(p('tief'))}</text:list>`)}</text:list>${p('Pause')}<text:list text:style-name="L" text:continue-numbering="true">${item(p('zwei'))}${item(p('sieben'), ' text:start-value="7"')}</text:list><text:list text:style-name="L">${item(p('neu'))}</text:list>`, { automatic }))).toEqual(['list_item1: 1. eins', 'list_item1: dazu', 'list_item2: 1.a) tief', 'paragraph: Pause', 'list_item1: 2. zwei', 'list_item1: 7. sieben', 'list_item1: 1. neu']);
  });

  it('has notes with labels, annotations with ranges, answers and state, links and citations', async () => {
    const annotation = (name: string, text: string, more = '') => `<office:annotation office:name="${name}" ${more}><dc:creator>Anna Berg</dc:creator><dc:date>2025-01-28T10:00:00</dc:date>${p(text)}</office:annotation>`;
    const manuscript = await read(`${p(`Ein ${annotation('a', 'Woher?', 'loext:resolved="true"')}${annotation('b', 'Daher.', 'loext:parent-name="a"')}Satz`)}${p('geht weiter<office:annotation-end office:name="a"/> bis<text:note text:note-class="endnote"><text:note-citation>*</text:note-citation><text:note-body>' + p('Am <text:a xlink:href="https://example.org/n">Ende</text:a>') + '</text:note-body></text:note> hier <text:a xlink:href="https://example.org/l">Link</text:a> <text:bibliography-mark text:identifier="B24" text:author="Berg" text:title="Buch" text:year="2024">[B24]</text:bibliography-mark>')}`);
    expect(hung(manuscript)).toEqual([['comment', null, 'Woher?', ['Satz', 'geht weiter']], ['endnote', '*', 'Am Ende', ['geht weiter bis|']], ['link', null, 'https://example.org/l', ['Link']], ['annotation', 'B24', 'Berg, Buch, 2024', ['[B24]']]]);
    expect(manuscript.notes[0]).toMatchObject({ author: 'Anna Berg', date: '2025-01-28T10:00:00', resolved: true, replies: [{ author: 'Anna Berg', text: 'Daher.' }] });
    expect(manuscript.notes[1]?.links).toEqual([{ url: 'https://example.org/n', text: 'Ende' }]);
  });

  it('has pending changes accepted, or as the text was before', async () => {
    const info = '<office:change-info><dc:creator>A</dc:creator></office:change-info>';
    const region = (id: string, inner: string) => `<text:changed-region text:id="${id}">${inner}</text:changed-region>`;
    const text = `<text:tracked-changes>${region('i', `<text:insertion>${info}</text:insertion>`)}${region('d', `<text:deletion>${info}${p('weniger')}</text:deletion>`)}${region('e', `<text:deletion>${info}${p('Ende eins.')}${p('Anfang zwei')}</text:deletion>`)}</text:tracked-changes>${p('Es waren <text:change text:change-id="d"/><text:change-start text:change-id="i"/>mehr')}${p('und mehr<text:change-end text:change-id="i"/> als sechs.')}${p('Absatz <text:change text:change-id="e"/> geht.')}`;
    const file = odtOf(text, {});
    expect((await readParts(file, 'accepted', 'a.odt')).parts.map((part) => part.text)).toEqual(['Es waren mehr', 'und mehr als sechs.', 'Absatz geht.'].map((line) => line.replace('Absatz geht', 'Absatz  geht')));
    const original = await readParts(file, 'original', 'a.odt');
    expect(original.parts.map((part) => part.text)).toEqual(['Es waren weniger als sechs.', 'Absatz Ende eins.', 'Anfang zwei geht.']);
    expect(original.tracked).toEqual({ insertions: 1, deletions: 2, moves: 0, reading: 'original' });
  });
});
