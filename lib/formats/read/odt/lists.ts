// Counts the lists of an OpenDocument text and writes each item's number as LibreOffice shows it.
import { bulletText, formatNumber, type NumberFormat } from '../list-numbers';
import { childrenOf, type XmlElement } from '../xml-tree';

const FORMATS: Readonly<Record<string, NumberFormat>> = { '1': 'decimal', a: 'lower_letter', A: 'upper_letter', i: 'lower_roman', I: 'upper_roman', '01, 02, 03, ...': 'decimal_zero' };

/** One list, with how far it has counted on each level (from 0). */
export type List = { style: string; counters: (number | undefined)[] };

export class OdtLists {
  private readonly byId = new Map<string, List>();
  private readonly lastOfStyle = new Map<string, List>();

  /** `definitions`: `text:list-style` elements by name. */
  constructor(private readonly definitions: ReadonlyMap<string, XmlElement>) {}

  /** The list that an outermost `text:list` begins or goes on with. `style`: where the list itself names none. */
  enter(element: XmlElement, style: string | null): List {
    const { 'text:style-name': named = style ?? '?', 'text:continue-numbering': goesOn, 'text:continue-list': continued, 'xml:id': id } = element.attributes;
    const list = this.byId.get(continued ?? '') ?? (goesOn === 'true' ? this.lastOfStyle.get(named) : undefined) ?? { style: named, counters: [] };
    if (id !== undefined) this.byId.set(id, list);
    this.lastOfStyle.set(named, list);
    return list;
  }

  /** The list of numbered headings. */
  headings(): List {
    const list = this.lastOfStyle.get('') ?? { style: '', counters: [] };
    this.lastOfStyle.set('', list);
    return list;
  }

  private level(style: string, depth: number): XmlElement | undefined {
    return childrenOf(this.definitions.get(style)).find(({ attributes }) => attributes['text:level'] === String(depth + 1));
  }

  /** Counts one item on a level (from 0) and gives its number or bullet; '' where none is shown. `start`: its own number. */
  next(list: List, depth: number, start: string | undefined, style = list.style): string {
    const level = this.level(style, depth);
    const begin = Number(start ?? level?.attributes['text:start-value'] ?? 1) || 1;
    const last = list.counters[depth];
    list.counters[depth] = last === undefined || start !== undefined ? begin : last + 1;
    list.counters.length = depth + 1;
    if (!level) return style === '?' ? '•' : '';
    if (level.name === 'text:list-level-style-bullet') return bulletText(level.attributes['text:bullet-char'] ?? '');
    if (level.name === 'text:list-level-style-image') return '•';
    const { 'style:num-format': format = '', 'style:num-prefix': prefix = '', 'style:num-suffix': suffix = '', 'text:display-levels': shown = '1' } = level.attributes;
    if (format === '') return `${prefix}${suffix}`.trim();
    const numbers: string[] = [];
    for (let at = Math.max(0, depth + 1 - (Number(shown) || 1)); at <= depth; at += 1) {
      const own = FORMATS[this.level(style, at)?.attributes['style:num-format'] ?? ''];
      if (own) numbers.push(formatNumber(list.counters[at] ?? 1, own));
    }
    return `${prefix}${numbers.join('.')}${suffix}`.trim();
  }
}
