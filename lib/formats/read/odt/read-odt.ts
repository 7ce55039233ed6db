// Reads an OpenDocument text: text in parts, notes on their words, and a count of whatever is neither.
import { ManuscriptError, type Manuscript, type Meta, type TrackedReading } from '../manuscript';
import { LeftOutCounter } from '../manuscript-builder';
import { TrackedCounter } from '../tracked-changes';
import { childOf, childrenOf, holds, parseXml, textOf, type XmlElement } from '../xml-tree';
import type { ZipParts } from '../zip-parts';
import { OdtChanges } from './changes';
import { OdtLists } from './lists';
import { mathmlText } from './mathml';
import { ODF_PREFIXES } from './names';
import { OdtReader } from './odt-reader';
import { OdtStyles } from './styles';

async function partOf(zip: ZipParts, name: string): Promise<XmlElement | undefined> {
  return zip.has(name) ? parseXml(await zip.read(name), ODF_PREFIXES) : undefined;
}

function metaOf(root: XmlElement | undefined, language: string | null): Meta {
  const meta = childOf(root, 'office:meta');
  const value = (name: string) => {
    const element = childOf(meta, name);
    const text = element ? textOf(element).trim() : '';
    return text === '' ? null : text;
  };
  return { title: value('dc:title'), author: value('meta:initial-creator') ?? value('dc:creator'), language: value('dc:language') ?? language, created: value('meta:creation-date'), modified: value('dc:date') };
}

function languageOf(styles: XmlElement | undefined): string | null {
  const standard = childrenOf(childOf(styles, 'office:styles'), 'style:default-style').find(({ attributes }) => attributes['style:family'] === 'paragraph');
  const { 'fo:language': language, 'fo:country': country } = childOf(standard, 'style:text-properties')?.attributes ?? {};
  if (language === undefined || language === 'none') return null;
  return country === undefined || country === 'none' ? language : `${language}-${country}`;
}

/** Headers and footers of all page styles that have any text. */
function countMargins(styles: XmlElement | undefined): number {
  const pages = childrenOf(childOf(styles, 'office:master-styles'), 'style:master-page');
  return pages.flatMap((page) => childrenOf(page)).filter((margin) => /^style:(?:header|footer)/.test(margin.name) && textOf(margin).trim() !== '').length;
}

/** Formulas are files of their own inside the file. */
async function formulasOf(zip: ZipParts): Promise<Map<string, string>> {
  const formulas = new Map<string, string>();
  for (const name of zip.names) {
    const [, folder] = /^([^/]+)\/content\.xml$/.exec(name) ?? [];
    if (folder === undefined) continue;
    const root = await partOf(zip, name);
    if (root?.name === 'math:math') formulas.set(folder, mathmlText(root));
  }
  return formulas;
}

const ENCRYPTION = new Set(['manifest:encryption-data']);

/**
 * The manuscript in the parts of an .odt. Throws ManuscriptError `broken_file`, `xml_entities`, `too_deep`, `too_large`,
 * `zip_bomb`, `encrypted`.
 */
export async function readOdt(zip: ZipParts, reading: TrackedReading): Promise<Manuscript> {
  const manifest = await partOf(zip, 'META-INF/manifest.xml');
  if (manifest && holds(manifest, ENCRYPTION)) throw new ManuscriptError('encrypted');
  const content = await partOf(zip, 'content.xml');
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (content?.name !== 'office:document-content' || !text) throw new ManuscriptError('broken_file');
  const stylesRoot = await partOf(zip, 'styles.xml');
  const styles = new OdtStyles([stylesRoot, content]);
  const leftOut = new LeftOutCounter();
  const tracked = new TrackedCounter(reading);
  const file = { styles, lists: new OdtLists(styles.lists), changes: new OdtChanges(text, tracked), tracked, leftOut, formulas: await formulasOf(zip) };
  const story = new OdtReader(file).read(text);
  leftOut.add('header_footer', countMargins(stylesRoot));
  if (zip.names.some((name) => /^(?:Basic|Scripts)\/.*[^/]$/.test(name))) leftOut.add('macro');
  return { ...story, meta: metaOf(await partOf(zip, 'meta.xml'), languageOf(stylesRoot)), tracked: tracked.result(), leftOut: leftOut.list() };
}
