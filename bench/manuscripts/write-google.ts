// Writes a story as Google Docs exports Word files: no style for running text, every run with its whole look, answers as comments of their own.
import { writeZip } from '@/lib/formats/testing/zip-writer';
import type { Block, Run, Story } from './model';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;
const LOOK = '<w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:rtl w:val="0"/></w:rPr>';

/** The bytes of the file; endnotes are footnotes there. */
export function writeGoogle(story: Story): Uint8Array {
  const links: string[] = [];
  const footnotes: string[] = [];
  const open = new Set<string>();
  const last = new Map<string, Run>();
  for (const each of story.blocks.flatMap((block) => (block.kind === 'items' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : block.runs))) for (const id of each.comments ?? []) last.set(id, each);
  const number = (id: string) => story.comments.findIndex((comment) => comment.id === id);
  const text = (words: string) => (words === '' ? '' : `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">${LOOK}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`);
  const inline = (run: Run): string => {
    let xml = text(run.text);
    if (run.change === 'inserted') xml = `<w:ins w:author="Emil Stern" w:id="90" w:date="2025-05-04T09:30:00Z">${xml}</w:ins>`;
    if (run.change === 'deleted') xml = `<w:del w:author="Emil Stern" w:id="91" w:date="2025-05-04T09:30:00Z">${xml.replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>`;
    if (run.link !== undefined) xml = `<w:hyperlink r:id="rId${links.push(run.link) + 10}">${xml}</w:hyperlink>`;
    for (const id of run.comments ?? []) {
      if (!open.has(id)) xml = `<w:commentRangeStart w:id="${number(id)}"/>${xml}`;
      open.add(id);
      if (last.get(id) === run) xml += `<w:commentRangeEnd w:id="${number(id)}"/><w:r><w:commentReference w:id="${number(id)}"/></w:r>`;
    }
    const note = run.footnote ?? run.endnote;
    if (note !== undefined) xml += `<w:r>${LOOK.replace('</w:rPr>', '<w:vertAlign w:val="superscript"/></w:rPr>')}<w:footnoteReference w:customMarkFollows="0" w:id="${footnotes.push(note) - 1}"/></w:r>`;
    return xml;
  };
  const paragraph = (runs: readonly Run[], properties = '') => `<w:p w:rsidR="00000000"><w:pPr>${properties}<w:rPr/></w:pPr>${runs.map(inline).join('')}</w:p>`;
  const block = (each: Block): string => {
    switch (each.kind) {
      case 'title':
        return paragraph(each.runs, '<w:pStyle w:val="Title"/>');
      case 'heading':
        return paragraph(each.runs, `<w:pStyle w:val="Heading${each.level}"/>`);
      case 'caption':
        return paragraph(each.runs, '<w:pStyle w:val="Bildunterschrift"/>');
      case 'paragraph':
        return paragraph(each.runs);
      case 'items':
        return each.items.map((runs) => paragraph(runs, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${each.ordered ? 1 : 2}"/></w:numPr>`)).join('');
      case 'table':
        return `<w:tbl><w:tblPr/><w:tblGrid/>${each.rows.map((row) => `<w:tr>${row.map((runs) => `<w:tc><w:tcPr/>${paragraph(runs)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    }
  };
  const part = (root: string, inner: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
  const body = story.blocks.map(block).join('');
  const styles = [['Normal', 'normal'], ['Title', 'Title'], ['Heading1', 'heading 1'], ['Heading2', 'heading 2'], ['Bildunterschrift', 'Bildunterschrift']].map(([id = '', name = '']) => `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/></w:style>`).join('');
  const level = (format: string, sign: string) => `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/></w:lvl>`;
  const relation = (id: string, type: string, target: string, outside = false) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${escaped(target)}"${outside ? ' TargetMode="External"' : ''}/>`;
  const relations = (inner: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return writeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', `<w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('bullet', '●')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>${footnotes.map((note, at) => `<w:footnote w:id="${at}"><w:p><w:r><w:footnoteRef/></w:r>${text(` ${note}`)}</w:p></w:footnote>`).join('')}`),
    'word/comments.xml': part('comments', story.comments.map(({ author, text: words }, at) => `<w:comment w:id="${at}" w:author="${author}" w:date="2025-05-04T10:00:00Z"><w:p w:rsidR="00000000">${text(words)}</w:p></w:comment>`).join('')),
    'word/_rels/document.xml.rels': relations(`${['styles', 'numbering', 'footnotes', 'comments'].map((name, at) => relation(`rId${at + 1}`, name, `${name}.xml`)).join('')}${links.map((link, at) => relation(`rId${at + 11}`, 'hyperlink', link, true)).join('')}`),
  });
}
