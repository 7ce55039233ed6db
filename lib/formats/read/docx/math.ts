// Writes an equation of Word on one line, so that a fraction does not become one large figure.
import { childOf, childrenOf, textOf, type XmlElement } from '../xml-tree';
import { raisedText } from '../raised-digits';

const operand = (text: string) => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

/** The equation in one line: `a/b`, `x²`, `x_1`, `√(a+b)`. */
export function mathText(element: XmlElement): string {
  const part = (name: string) => {
    const child = childOf(element, name);
    return child ? mathText(child) : '';
  };
  switch (element.name) {
    case 'm:t':
      return textOf(element);
    case 'm:f':
      return `${operand(part('m:num'))}/${operand(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}${raised(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${operand(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${operand(part('m:sub'))}${raised(part('m:sup'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${operand(part('m:e'))}`;
    case 'm:d':
      return `(${childrenOf(element, 'm:e').map(mathText).join(', ')})`;
    case 'm:nary': {
      const sign = childOf(childOf(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
      const [from, to] = [part('m:sub'), part('m:sup')];
      return `${sign}${from && `_${operand(from)}`}${to && raised(to)} ${part('m:e')}`;
    }
    default:
      return childrenOf(element).map(mathText).join('');
  }
}

function raised(text: string): string {
  const digits = raisedText(text);
  return digits === text ? `^${operand(text)}` : digits;
}
