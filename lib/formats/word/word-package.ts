// The parts of a Word file that are the same for every report, or hardly differ: styles, settings, properties, and what leads to what.
import type { Language } from '@/lib/domain/article';
import { XML, part, xmlText } from './word-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The language of a text as Word's proofing knows it. */
export const WORD_LANGUAGES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** Parts that the document leads to, with the types of the relation and of the content. */
const RELATED: readonly (readonly [file: string, type: string, contentType: string])[] = [
  ['styles', `${OFFICE}/relationships/styles`, `${MAIN}.styles+xml`],
  ['settings', `${OFFICE}/relationships/settings`, `${MAIN}.settings+xml`],
  ['fontTable', `${OFFICE}/relationships/fontTable`, `${MAIN}.fontTable+xml`],
  ['footnotes', `${OFFICE}/relationships/footnotes`, `${MAIN}.footnotes+xml`],
  ['comments', `${OFFICE}/relationships/comments`, `${MAIN}.comments+xml`],
  ['commentsIds', `${MICROSOFT}/2016/09/relationships/commentsIds`, `${MAIN}.commentsIds+xml`],
  ['commentsExtensible', `${MICROSOFT}/2018/08/relationships/commentsExtensible`, `${MAIN}.commentsExtensible+xml`],
  ['footer1', `${OFFICE}/relationships/footer`, `${MAIN}.footer+xml`],
];

/** The relation by which the document's section names its footer. */
const FOOTER_ID = `rId${RELATED.length}`;

const relation = (id: string, type: string, target: string, more = '') => `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
const relations = (inner: string) => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

/** Relations to addresses outside: address, already fit to stand there → id. */
const outsideRelations = (links: ReadonlyMap<string, string>): string =>
  relations([...links].map(([url, id]) => relation(id, `${OFFICE}/relationships/hyperlink`, xmlText(url), ' TargetMode="External"')).join(''));

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${RELATED.map(([file, , type]) => `<Override PartName="/word/${file}.xml" ContentType="${type}"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const SERIF = 'Georgia';
const SANS = 'Arial';
/** Colours of text beside the manuscript. */
const GREY = '595959';

type Look = { size?: number; bold?: boolean; italic?: boolean; color?: string; font?: string };

/** Sizes in points; Word counts halves. */
const look = ({ size, bold, italic, color, font }: Look) =>
  [font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>` : '', bold ? '<w:b/><w:bCs/>' : '', italic ? '<w:i/><w:iCs/>' : '', color ? `<w:color w:val="${color}"/>` : '', size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : ''].join('');

const style = (id: string, name: string, paragraphs: string, runs: string, more = '<w:basedOn w:val="Normal"/>') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
const characters = (id: string, name: string, runs: string) => `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${runs}</w:rPr></w:style>`;
/** Headings are followed by running text. */
const HEADS = '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>';

function styles(language: Language): string {
  return part(
    'w:styles',
    [
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${SERIF}" w:hAnsi="${SERIF}" w:eastAsia="${SERIF}" w:cs="${SERIF}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${WORD_LANGUAGES[language]}" w:eastAsia="${WORD_LANGUAGES[language]}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/><w:spacing w:after="160" w:line="336" w:lineRule="auto"/></w:pPr></w:style>',
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
      style('Title', 'Title', '<w:keepNext/><w:spacing w:before="0" w:after="280" w:line="264" w:lineRule="auto"/>', look({ size: 22, bold: true }), HEADS),
      style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="320" w:after="120" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="0"/>', look({ size: 14, bold: true }), HEADS),
      style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="240" w:after="80" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="1"/>', look({ size: 12, bold: true }), HEADS),
      style('Caption', 'caption', '<w:spacing w:after="200" w:line="276" w:lineRule="auto"/>', look({ size: 9, italic: true, color: GREY })),
      style('FootnoteText', 'footnote text', '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>', look({ size: 9 })),
      style('CommentText', 'annotation text', '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', look({ size: 9, font: SANS })),
      style('Footer', 'footer', '<w:tabs><w:tab w:val="right" w:pos="8504"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', look({ size: 8, font: SANS, color: GREY })),
      characters('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
      characters('CommentReference', 'annotation reference', '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
      characters('Hyperlink', 'Hyperlink', '<w:color w:val="1F4E79"/><w:u w:val="single"/>'),
    ].join(''),
  );
}

const FONTS = `<w:font w:name="${SERIF}"><w:altName w:val="Gelasio"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="${SANS}"><w:altName w:val="Liberation Sans"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
// 15: the way Word lays text out since 2013; without it the file opens in an older one's manner.
const SETTINGS = '<w:zoom w:percent="100"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** A4, upright; room on the right for what is written by hand, as comments have theirs beside the page. */
const SECTION = `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1701" w:bottom="1417" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>`;

/** The lines above footnotes, which Word keeps as footnotes of their own. */
const SEPARATORS = (['separator', 'continuationSeparator'] as const).map((kind, at) => `<w:footnote w:type="${kind}" w:id="${at - 1}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${kind}/></w:r></w:p></w:footnote>`).join('');

/** What the file says about itself; times in ISO 8601. */
type Properties = { title: string; subject: string; author: string; editor: string; language: Language; description: string; revision: number; created: string; modified: string };

function coreProperties({ title, subject, author, editor, language, description, revision, created, modified }: Properties): string {
  const time = (name: string, iso: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso.slice(0, 19)}Z</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator><dc:description>${xmlText(description)}</dc:description><cp:lastModifiedBy>${xmlText(editor)}</cp:lastModifiedBy><cp:revision>${revision}</cp:revision>${time('created', created)}${time('modified', modified)}<dc:language>${language}</dc:language></cp:coreProperties>`;
}

/** Inner XML of the parts that are written for this report. `links`: addresses in the footnotes → ids of their relations. */
type Written = { body: string; footnotes: string; comments: string; commentIds: string; commentTimes: string; footer: string; links: ReadonlyMap<string, string>; properties: Properties };

/** All parts of the file by name, the first as the format wants it. */
export function wordParts({ body, footnotes, comments, commentIds, commentTimes, footer, links, properties }: Written): (readonly [name: string, text: string])[] {
  return [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relations(relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml') + relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') + relation('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'))],
    ['word/document.xml', part('w:document', `<w:body>${body}${SECTION}</w:body>`)],
    ['word/_rels/document.xml.rels', relations(RELATED.map(([file, type], at) => relation(`rId${at + 1}`, type, `${file}.xml`)).join(''))],
    ['word/styles.xml', styles(properties.language)],
    ['word/settings.xml', part('w:settings', SETTINGS)],
    ['word/fontTable.xml', part('w:fonts', FONTS)],
    ['word/footnotes.xml', part('w:footnotes', SEPARATORS + footnotes)],
    ['word/_rels/footnotes.xml.rels', outsideRelations(links)],
    ['word/comments.xml', part('w:comments', comments)],
    ['word/commentsIds.xml', part('w16cid:commentsIds', commentIds)],
    ['word/commentsExtensible.xml', part('w16cex:commentsExtensible', commentTimes)],
    ['word/footer1.xml', part('w:ftr', footer)],
    ['docProps/core.xml', coreProperties(properties)],
    ['docProps/app.xml', `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Beleg</Application></Properties>`],
  ];
}
