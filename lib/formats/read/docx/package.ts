// Finds the parts of a Word file through its relationships, as Word does, and never follows one that leads outside.
import { type LeftOutCounter } from '../manuscript-builder';
import { ManuscriptError } from '../manuscript';
import { childrenOf, holds, parseXml, type XmlElement } from '../xml-tree';
import type { ZipParts } from '../zip-parts';
import { WORD_PREFIXES } from './names';

/** `kind`: the last word of the relationship's type. Targets inside the file are names of parts, outside they are addresses. */
type Relation = { id: string; kind: string; target: string; outside: boolean };

/** A part with what it refers to. */
export type WordPart = { root: XmlElement; relations: ReadonlyMap<string, Relation> };

/** The path of a target, seen from the folder of the part that names it. */
function resolve(from: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : from.replace(/[^/]*$/, '') + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const COUNTED: Readonly<Record<string, 'header_footer' | 'macro'>> = { header: 'header_footer', footer: 'header_footer', vbaProject: 'macro' };

export class WordPackage {
  private constructor(
    private readonly zip: ZipParts,
    readonly main: WordPart,
    private readonly outer: readonly Relation[],
  ) {}

  /** Opens the main part. Throws ManuscriptError `unsupported_format` for another kind of zip, and the faults of zip and XML. */
  static async open(zip: ZipParts): Promise<WordPackage> {
    const outer = await WordPackage.relationsOf(zip, '');
    const named = outer.find(({ kind, outside }) => kind === 'officeDocument' && !outside)?.target;
    const name = named !== undefined && zip.has(named) ? named : 'word/document.xml';
    if (!zip.has(name)) throw new ManuscriptError(zip.names.some((part) => part.startsWith('word/')) && zip.has('[Content_Types].xml') ? 'broken_file' : 'unsupported_format');
    const main = await WordPackage.partOf(zip, name);
    if (main.root.name !== 'w:document') throw new ManuscriptError(/^(?:xl|ppt|visio)\//.test(name) ? 'unsupported_format' : 'broken_file');
    return new WordPackage(zip, main, outer);
  }

  private static async relationsOf(zip: ZipParts, part: string): Promise<Relation[]> {
    const name = part.replace(/([^/]*)$/, '_rels/$1.rels');
    if (!zip.has(name)) return [];
    const root = parseXml(await zip.read(name), WORD_PREFIXES);
    return childrenOf(root, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const outside = TargetMode === 'External';
      return { id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: outside ? Target : resolve(part, Target), outside };
    });
  }

  private static async partOf(zip: ZipParts, name: string): Promise<WordPart> {
    const relations = await WordPackage.relationsOf(zip, name);
    return { root: parseXml(await zip.read(name), WORD_PREFIXES), relations: new Map(relations.map((relation) => [relation.id, relation])) };
  }

  /** The part that the main part has of a kind; null where there is none. */
  async part(kind: string): Promise<WordPart | null> {
    const relation = [...this.main.relations.values()].find((each) => each.kind === kind && !each.outside);
    return relation && this.zip.has(relation.target) ? WordPackage.partOf(this.zip, relation.target) : null;
  }

  /** Title, author and dates of the file. */
  async properties(): Promise<XmlElement | null> {
    const relation = this.outer.find(({ kind, outside }) => kind === 'core-properties' && !outside);
    return relation && this.zip.has(relation.target) ? parseXml(await this.zip.read(relation.target), WORD_PREFIXES) : null;
  }

  /** Counts headers and footers with text, and macros. */
  async countUnread(leftOut: LeftOutCounter): Promise<void> {
    const texts = new Set(['w:t']);
    for (const { kind, target, outside } of this.main.relations.values()) {
      const counted = COUNTED[kind];
      if (counted === undefined || outside || !this.zip.has(target)) continue;
      if (counted === 'macro' || holds(parseXml(await this.zip.read(target), WORD_PREFIXES), texts)) leftOut.add(counted);
    }
  }
}
