// Writes a story for LibreOffice as a page in two columns with a running head, page numbers and justified, hyphenated text.
import type { Block, Run, Story } from './model';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A flat ODF document. */
export function writeColumns(story: Story): string {
  let notes = 0;
  const inline = (run: Run): string => {
    const text = escaped(run.text);
    const linked = run.link === undefined ? text : `<text:a xlink:type="simple" xlink:href="${escaped(run.link)}">${text}</text:a>`;
    const note = run.footnote ?? run.endnote;
    if (note === undefined) return linked;
    notes += 1;
    return `${linked}<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Note">${escaped(note)}</text:p></text:note-body></text:note>`;
  };
  const block = (each: Block): string => {
    if (each.kind === 'items' || each.kind === 'table') throw new Error('no columns for lists and tables');
    const style = each.kind === 'heading' ? 'Head' : each.kind === 'title' ? 'Big' : 'Body';
    return each.kind === 'heading' ? `<text:h text:style-name="${style}" text:outline-level="${each.level}">${each.runs.map(inline).join('')}</text:h>` : `<text:p text:style-name="${style}">${each.runs.map(inline).join('')}</text:p>`;
  };
  const [country, language] = story.language === 'de' ? ['DE', 'de'] : ['GB', 'en'];
  const style = (name: string, paragraph: string, text: string) => `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties fo:font-family="'Liberation Serif'" fo:language="${language}" fo:country="${country}" ${text}/></style:style>`;
  const [title, ...rest] = story.blocks;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${style('Body', 'fo:text-align="justify" fo:margin-bottom="0.2cm"', 'fo:font-size="10pt" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"')}${style('Head', 'fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"', 'fo:font-size="13pt" fo:font-weight="bold"')}${style('Big', 'fo:margin-bottom="0.4cm"', 'fo:font-size="22pt" fo:font-weight="bold"')}${style('Note', 'fo:margin-bottom="0cm"', 'fo:font-size="8pt"')}${style('Edge', 'fo:text-align="center"', 'fo:font-size="8pt"')}</office:styles><office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout><style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p text:style-name="Edge">Auentaler Hefte, Ausgabe 7</text:p></style:header><style:footer><text:p text:style-name="Edge">Seite <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles><office:body><office:text>${title ? block(title) : ''}<text:section text:style-name="Two" text:name="s">${rest.map(block).join('')}</text:section></office:text></office:body></office:document>`;
}
