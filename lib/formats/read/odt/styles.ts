// What an OpenDocument style says about a paragraph or a stretch of text, along the chain of its parents.
import type { Look } from '../manuscript-builder';
import { roleOfName, type StyleRole } from '../style-roles';
import { childOf, childrenOf, type XmlElement } from '../xml-tree';

type OwnLook = { bold: boolean | null; size: number | null; hidden: boolean | null; raised: boolean | null };
type Style = OwnLook & { role: StyleRole | null; outline: number | null; list: string | null };

const NOTHING: Style = { bold: null, size: null, hidden: null, raised: null, role: null, outline: null, list: null };
/** A longer chain of parents is a circle. */
const LONGEST_CHAIN = 20;

/** Style names keep blanks and signs as hexadecimal numbers: Heading_20_1. */
const decoded = (name: string) => name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function lookOf(properties: XmlElement | undefined): OwnLook {
  const { 'fo:font-weight': weight, 'fo:font-size': size, 'text:display': display, 'style:text-position': position } = properties?.attributes ?? {};
  const points = /^([\d.]+)pt$/.exec(size ?? '')?.[1];
  return {
    bold: weight === undefined ? null : /^(?:bold|[6-9]00)$/.test(weight),
    size: points === undefined ? null : Number(points),
    hidden: display === undefined ? null : display === 'none',
    raised: position === undefined ? null : /^super|^[1-9]/.test(position),
  };
}

export class OdtStyles {
  private readonly sources = new Map<string, XmlElement>();
  private readonly known = new Map<string, Style>();
  /** Definitions of lists by name; the numbering of headings is ''. */
  readonly lists = new Map<string, XmlElement>();

  /** `roots`: of styles.xml and content.xml, in this order: what a document's text says about itself counts more. */
  constructor(roots: readonly (XmlElement | undefined)[]) {
    for (const root of roots) {
      for (const group of [...childrenOf(root, 'office:styles'), ...childrenOf(root, 'office:automatic-styles')]) {
        for (const style of childrenOf(group)) {
          const { 'style:name': name = '', 'style:family': family = '' } = style.attributes;
          if (style.name === 'style:style') this.sources.set(`${family} ${name}`, style);
          if (style.name === 'style:default-style') this.sources.set(family, style);
          if (style.name === 'text:list-style') this.lists.set(name, style);
          if (style.name === 'text:outline-style') this.lists.set('', style);
        }
      }
    }
  }

  private style(family: string, name: string | undefined, chain = 0): Style {
    const key = name === undefined ? family : `${family} ${name}`;
    const known = this.known.get(key);
    if (known) return known;
    const source = this.sources.get(key);
    if (!source || chain > LONGEST_CHAIN) return name === undefined ? NOTHING : { ...NOTHING, role: roleOfName(decoded(name)) };
    const base = name === undefined ? NOTHING : this.style(family, source.attributes['style:parent-style-name'], chain + 1);
    const own = lookOf(childOf(source, 'style:text-properties'));
    const { 'style:display-name': shown, 'style:default-outline-level': outline, 'style:list-style-name': list } = source.attributes;
    const style: Style = {
      bold: own.bold ?? base.bold,
      size: own.size ?? base.size,
      hidden: own.hidden ?? base.hidden,
      raised: own.raised ?? base.raised,
      role: roleOfName(shown ?? decoded(name ?? '')) ?? base.role,
      outline: outline === undefined ? base.outline : Number(outline) || null,
      list: list ?? base.list,
    };
    this.known.set(key, style);
    return style;
  }

  /** What a paragraph in this style stands for; null for running text. */
  roleOf(name: string | undefined): StyleRole | null {
    const { role, outline } = this.style('paragraph', name);
    return role ?? (outline === null ? null : { kind: 'heading', level: outline });
  }

  /** The list that a paragraph's style puts it in. */
  listOf(name: string | undefined): string | null {
    return this.style('paragraph', name).list;
  }

  /** How text looks in a paragraph of that style, inside of spans of these (outermost first). */
  lookOf(paragraph: string | undefined, spans: readonly string[]): Look & { hidden: boolean; raised: boolean } {
    const chain = [...spans.map((span) => this.style('text', span)).reverse(), this.style('paragraph', paragraph), this.style('paragraph', undefined)];
    const first = <T>(pick: (style: Style) => T | null) => chain.map(pick).find((value) => value !== null) ?? null;
    return { bold: first(({ bold }) => bold) ?? false, size: first(({ size }) => size), hidden: first(({ hidden }) => hidden) ?? false, raised: first(({ raised }) => raised) ?? false };
  }
}
