// Counts the lists of a Word file and writes each item's number as Word shows it.
import { bulletText, formatNumber, type NumberFormat } from '../list-numbers';
import { childOf, childrenOf, type XmlElement } from '../xml-tree';
import { isOn, valueOf } from './names';

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal', decimalZero: 'decimal_zero', lowerLetter: 'lower_letter', upperLetter: 'upper_letter', lowerRoman: 'lower_roman', upperRoman: 'upper_roman', chicago: 'signs', none: 'none',
};

/** Word's name of a number format as ours; unknown ones (Asian, words) are written in decimals. */
export function wordFormat(name: string | undefined): NumberFormat {
  return FORMATS[name ?? 'decimal'] ?? 'decimal';
}

type Level = { start: number; format: string; text: string; decimalOnly: boolean; restartAfter: number | null };

function readLevel(source: XmlElement): Level {
  const restart = valueOf(source, 'w:lvlRestart');
  return { start: Number(valueOf(source, 'w:start') ?? 1) || 0, format: valueOf(source, 'w:numFmt') ?? 'decimal', text: valueOf(source, 'w:lvlText') ?? '', decimalOnly: isOn(source, 'w:isLgl') ?? false, restartAfter: restart === undefined ? null : Number(restart) };
}

const levelNumber = (source: XmlElement) => Number(source.attributes['w:ilvl'] ?? 0);
const MOST_LEVELS = 9;

/** Levels of one list, and where it counts: lists of one abstract definition count on together. */
type List = { levels: Map<number, Level>; counters: (number | undefined)[]; overrides: Map<number, number> };

export class WordNumbering {
  private readonly abstracts = new Map<string, XmlElement>();
  private readonly styleLinks = new Map<string, string>();
  private readonly instances = new Map<string, XmlElement>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();

  constructor(root: XmlElement | undefined) {
    for (const abstract of childrenOf(root, 'w:abstractNum')) {
      const id = abstract.attributes['w:abstractNumId'] ?? '';
      this.abstracts.set(id, abstract);
      const link = valueOf(abstract, 'w:styleLink');
      if (link !== undefined) this.styleLinks.set(link, id);
    }
    for (const instance of childrenOf(root, 'w:num')) this.instances.set(instance.attributes['w:numId'] ?? '', instance);
  }

  private list(id: string): List | null {
    const known = this.lists.get(id);
    const instance = this.instances.get(id);
    if (known || !instance) return known ?? null;
    let abstractId = valueOf(instance, 'w:abstractNumId') ?? '';
    abstractId = this.styleLinks.get(valueOf(this.abstracts.get(abstractId), 'w:numStyleLink') ?? '') ?? abstractId;
    const levels = new Map(childrenOf(this.abstracts.get(abstractId), 'w:lvl').map((level) => [levelNumber(level), readLevel(level)]));
    const overrides = new Map<number, number>();
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      const [start, level] = [valueOf(override, 'w:startOverride'), childOf(override, 'w:lvl')];
      if (level) levels.set(levelNumber(override), readLevel(level));
      if (start !== undefined) overrides.set(levelNumber(override), Number(start) || 0);
    }
    const counters = this.counters.get(abstractId) ?? [];
    this.counters.set(abstractId, counters);
    const list = { levels, counters, overrides };
    this.lists.set(id, list);
    return list;
  }

  private write(list: List, level: Level): string {
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const named = list.levels.get(at);
      return formatNumber(list.counters[at] ?? named?.start ?? 1, level.decimalOnly ? 'decimal' : wordFormat(named?.format));
    });
  }

  /** Counts one item and gives its number or bullet; null where the paragraph is in no list. `properties`: its `w:numPr`. */
  next(properties: XmlElement | undefined): { label: string; level: number } | null {
    const [id, depth] = [valueOf(properties, 'w:numId'), Number(valueOf(properties, 'w:ilvl') ?? 0)];
    const list = id === undefined || id === '0' ? null : this.list(id);
    const level = list?.levels.get(depth);
    if (!list || !level || !(depth >= 0 && depth < MOST_LEVELS)) return null;
    const override = list.overrides.get(depth);
    list.overrides.delete(depth);
    const last = override === undefined ? list.counters[depth] : undefined;
    list.counters[depth] = last === undefined ? (override ?? level.start) : last + 1;
    for (let deeper = depth + 1; deeper < MOST_LEVELS; deeper += 1) {
      const restart = list.levels.get(deeper)?.restartAfter ?? null;
      if (restart === null || (restart > 0 && depth < restart)) list.counters[deeper] = undefined;
    }
    if (level.format === 'bullet') return { label: bulletText(level.text), level: depth };
    return level.format === 'none' && !/%/.test(level.text) ? { label: level.text.trim(), level: depth } : { label: this.write(list, level).trim(), level: depth };
  }
}
