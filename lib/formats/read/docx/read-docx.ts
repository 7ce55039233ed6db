// Reads a Word manuscript: text in parts, notes on their words, and a count of whatever is neither.
import type { Manuscript, Meta, TrackedReading } from '../manuscript';
import { LeftOutCounter } from '../manuscript-builder';
import { TrackedCounter } from '../tracked-changes';
import { childOf, textOf, type XmlElement } from '../xml-tree';
import type { ZipParts } from '../zip-parts';
import { NoteBook } from './note-book';
import { WordNumbering } from './numbering';
import { WordPackage } from './package';
import { StoryReader } from './story-reader';
import { WordStyles } from './styles';

function metaOf(properties: XmlElement | null, language: string | null): Meta {
  const value = (name: string) => {
    const element = properties ? childOf(properties, name) : undefined;
    const text = element ? textOf(element).trim() : '';
    return text === '' ? null : text;
  };
  return { title: value('dc:title'), author: value('dc:creator'), language: value('dc:language') ?? language, created: value('dcterms:created'), modified: value('dcterms:modified') };
}

/**
 * The manuscript in the parts of a .docx, .docm or .dotx. Throws ManuscriptError `unsupported_format` (another zip),
 * `broken_file`, `xml_entities`, `too_deep`, `too_large`, `zip_bomb`, `encrypted`.
 */
export async function readDocx(zip: ZipParts, reading: TrackedReading): Promise<Manuscript> {
  const file = await WordPackage.open(zip);
  const styles = new WordStyles((await file.part('styles'))?.root);
  const leftOut = new LeftOutCounter();
  const tracked = new TrackedCounter(reading);
  const shared = { styles, numbering: new WordNumbering((await file.part('numbering'))?.root), book: await NoteBook.open(file), tracked, leftOut };
  const story = new StoryReader(shared, file.main).read(file.main.root);
  await file.countUnread(leftOut);
  return { ...story, meta: metaOf(await file.properties(), styles.language), tracked: tracked.result(), leftOut: leftOut.list() };
}
