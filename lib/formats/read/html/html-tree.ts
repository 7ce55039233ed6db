// Parses HTML as browsers do, without running or fetching anything, within bounds of depth and size.
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ManuscriptError } from '../manuscript';

export type HtmlElement = Tree.Element;
export type HtmlNode = Tree.ChildNode;

/** Word writes some 2,000 code units for a paragraph of 500. */
const LONGEST_SOURCE = 8_000_000;
/** Browsers stop at 512 as well. */
const DEEPEST = 512;
// Unclosed markup is opened anew in each paragraph and may multiply.
const MOST_ELEMENTS = 500_000;

/** The document. Throws ManuscriptError `too_large` above 8,000,000 code units or 500,000 elements, `too_deep`. */
export function parseHtml(source: string): Tree.Document {
  if (source.length > LONGEST_SOURCE) throw new ManuscriptError('too_large');
  let elements = 0;
  let depth = 0;
  return parse(source, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...named) => {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new ManuscriptError('too_large');
        return defaultTreeAdapter.createElement(...named);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > DEEPEST) throw new ManuscriptError('too_deep');
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

export const isElement = (node: HtmlNode | Tree.ParentNode): node is HtmlElement => 'tagName' in node;

/** The value of an attribute; undefined where it is missing. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text inside, as it is written. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** All elements in the order of the document. */
export function elementsOf(root: Tree.ParentNode): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}
