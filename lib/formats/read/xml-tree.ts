// Reads XML into a small tree without trusting it: no document type, no entities, bounded depth and size.
import { SaxesParser } from 'saxes';
import { ManuscriptError } from './manuscript';

/** `name` and the names of attributes carry the prefixes that {@link parseXml} was told, whatever the file calls them. */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: (XmlElement | string)[] };

/** Deeper than any program nests; each level costs a few calls of the walk. */
const DEEPEST = 400;
/** A book of 1,000 pages in Word has about a million elements; twice as many fill some 400 MB. */
const MOST_ELEMENTS = 2_000_000;
// Parsed in pieces, so that a fault near the beginning of a large part is found before the rest is copied.
const PIECE = 65_536;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ManuscriptError('broken_file');
  }
}

/** Canonical names: prefixes of the file are looked up among the namespaces open at that element. */
class Names {
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map()];

  constructor(private readonly known: Readonly<Record<string, string>>) {}

  enter(attributes: Readonly<Record<string, string>>): void {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    const declared = Object.keys(attributes).filter((name) => name === 'xmlns' || name.startsWith('xmlns:'));
    this.scopes.push(declared.length === 0 ? outer : new Map([...outer, ...declared.map((name): [string, string] => [name.slice(6), this.known[attributes[name] ?? ''] ?? '?'])]));
  }

  leave(): void {
    this.scopes.pop();
  }

  of(name: string, isAttribute: boolean): string {
    const colon = name.indexOf(':');
    if (colon < 0 && isAttribute) return name;
    const prefix = this.scopes.at(-1)?.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined || prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  }
}

/**
 * The root element of an XML part in UTF-8 or UTF-16. `prefixes`: namespace → the prefix by which its names are given;
 * names of other namespaces get `?`. Throws ManuscriptError `xml_entities` for a document type, `broken_file` for XML that
 * is not well-formed, `too_deep`, `too_large`.
 */
export function parseXml(bytes: Uint8Array, prefixes: Readonly<Record<string, string>>): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const names = new Names(prefixes);
  let elements = 0;
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', () => {
    throw new ManuscriptError('broken_file');
  });
  parser.on('doctype', () => {
    throw new ManuscriptError('xml_entities');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (open.length > DEEPEST) throw new ManuscriptError('too_deep');
    if (elements > MOST_ELEMENTS) throw new ManuscriptError('too_large');
    names.enter(tag.attributes);
    const attributes: Record<string, string> = {};
    for (const name in tag.attributes) attributes[names.of(name, true)] = tag.attributes[name] ?? '';
    const element: XmlElement = { name: names.of(tag.name, false), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    names.leave();
    open.pop();
  });
  const text = (value: string) => void open.at(-1)?.children.push(value);
  parser.on('text', text);
  parser.on('cdata', text);
  const source = decode(bytes);
  // Before any other piece is parsed, lest a declaration that the parser does not report be skipped over.
  if (/<!ENTITY/.test(source.slice(0, PIECE))) throw new ManuscriptError('xml_entities');
  for (let at = 0; at < source.length; at += PIECE) parser.write(source.slice(at, at + PIECE));
  parser.close();
  const found = root.children.find((child) => typeof child !== 'string');
  if (!found || typeof found === 'string') throw new ManuscriptError('broken_file');
  return found;
}

/** The child elements, of this name if one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** The first child element of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All text inside, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Whether an element of one of these names is inside, however deep. */
export function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return childrenOf(element).some((child) => names.has(child.name) || holds(child, names));
}
