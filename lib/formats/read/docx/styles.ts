// What a paragraph's style says about it: heading, title, caption, look, numbering; along the chain of the styles it is based on.
import type { Look } from '../manuscript-builder';
import { roleOfName, type StyleRole } from '../style-roles';
import { childOf, childrenOf, type XmlElement } from '../xml-tree';
import { isOn, valueOf } from './names';

/** What run properties say; null where they say nothing. */
type RunLook = { bold: boolean | null; size: number | null; hidden: boolean | null; raised: boolean | null; font: string | null };

const NOTHING: RunLook = { bold: null, size: null, hidden: null, raised: null, font: null };

/** What a `w:rPr` says by itself. Sizes in Word are half points. */
function ownLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return NOTHING;
  const halfPoints = Number(valueOf(properties, 'w:sz') ?? NaN);
  const align = valueOf(properties, 'w:vertAlign');
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return { bold: isOn(properties, 'w:b'), size: Number.isFinite(halfPoints) && halfPoints > 0 ? halfPoints / 2 : null, hidden: isOn(properties, 'w:vanish'), raised: align === undefined ? null : align === 'superscript', font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null };
}

function over(upper: RunLook, lower: RunLook): RunLook {
  return { bold: upper.bold ?? lower.bold, size: upper.size ?? lower.size, hidden: upper.hidden ?? lower.hidden, raised: upper.raised ?? lower.raised, font: upper.font ?? lower.font };
}

type Style = { name: string; look: RunLook; outline: number | null; numbering: XmlElement | undefined; role: StyleRole | null };

/** The longest chain of styles that is followed; Word itself allows fewer, and a circle must end. */
const LONGEST_CHAIN = 20;

/** An outline level (0 is the highest heading) as the file writes it; 9 and above is running text. */
function outlineOf(properties: XmlElement | undefined): number | null {
  const value = valueOf(properties, 'w:outlineLvl');
  return value === undefined || !/^[0-8]$/.test(value) ? null : Number(value);
}

export class WordStyles {
  private readonly sources = new Map<string, XmlElement>();
  private readonly known = new Map<string, Style>();
  private readonly standard: RunLook;
  private readonly standardParagraph: string | undefined;
  /** The language that the file sets for all its text. */
  readonly language: string | null;

  constructor(root: XmlElement | undefined) {
    for (const style of childrenOf(root, 'w:style')) {
      this.sources.set(style.attributes['w:styleId'] ?? '', style);
      if (style.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')) this.standardParagraph = style.attributes['w:styleId'];
    }
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.standard = ownLook(defaults);
    this.language = childOf(defaults, 'w:lang')?.attributes['w:val'] ?? null;
  }

  private style(id: string | undefined, chain = 0): Style {
    const nothing: Style = { name: '', look: NOTHING, outline: null, numbering: undefined, role: null };
    if (id === undefined) return nothing;
    const known = this.known.get(id);
    if (known) return known;
    const source = this.sources.get(id);
    if (!source || chain > LONGEST_CHAIN) return { ...nothing, role: roleOfName(id) };
    const base = this.style(valueOf(source, 'w:basedOn'), chain + 1);
    const paragraph = childOf(source, 'w:pPr');
    const name = valueOf(source, 'w:name') ?? '';
    const style: Style = {
      name,
      look: over(ownLook(childOf(source, 'w:rPr')), base.look),
      outline: outlineOf(paragraph) ?? base.outline,
      numbering: childOf(paragraph, 'w:numPr') ?? base.numbering,
      role: roleOfName(name) ?? roleOfName(id) ?? base.role,
    };
    this.known.set(id, style);
    return style;
  }

  private styleOf(properties: XmlElement | undefined): Style {
    return this.style(valueOf(properties, 'w:pStyle') ?? this.standardParagraph);
  }

  /** What a paragraph with these properties stands for; null for running text. */
  roleOf(properties: XmlElement | undefined): StyleRole | null {
    const style = this.styleOf(properties);
    if (style.role && style.role.kind !== 'heading') return style.role;
    const outline = outlineOf(properties) ?? style.outline;
    if (outline !== null) return { kind: 'heading', level: outline + 1 };
    return style.role;
  }

  /** The numbering of a paragraph, its own or its style's. */
  numberingOf(properties: XmlElement | undefined): XmlElement | undefined {
    return childOf(properties, 'w:numPr') ?? this.styleOf(properties).numbering;
  }

  /** How a run with these properties looks inside of a paragraph with those. */
  lookOf(run: XmlElement | undefined, paragraph: XmlElement | undefined): Look & { hidden: boolean; raised: boolean; font: string | null } {
    const look = [ownLook(run), this.style(valueOf(run, 'w:rStyle')).look, this.styleOf(paragraph).look, this.standard].reduce(over);
    return { bold: look.bold ?? false, size: look.size, hidden: look.hidden ?? false, raised: look.raised ?? false, font: look.font };
  }
}
