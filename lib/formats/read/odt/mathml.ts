// Writes a formula in MathML on one line, so that a fraction does not become one large figure.
import { raisedText } from '../raised-digits';
import { childrenOf, textOf, type XmlElement } from '../xml-tree';

const operand = (text: string) => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

/** The formula in one line: `a/b`, `x²`, `x_1`, `√(a+b)`. */
export function mathmlText(element: XmlElement): string {
  const [first = '', second = '', third = ''] = childrenOf(element).map(mathmlText);
  switch (element.name) {
    case 'math:mi':
    case 'math:mn':
    case 'math:mo':
    case 'math:mtext':
      return textOf(element).trim();
    case 'math:annotation':
    case 'math:annotation-xml':
      return '';
    case 'math:mfrac':
      return `${operand(first)}/${operand(second)}`;
    case 'math:msup':
      return `${first}${raised(second)}`;
    case 'math:msub':
      return `${first}_${operand(second)}`;
    case 'math:msubsup':
      return `${first}_${operand(second)}${raised(third)}`;
    case 'math:msqrt':
      return `√${operand(childrenOf(element).map(mathmlText).join(''))}`;
    case 'math:mroot':
      return `${second}√${operand(first)}`;
    default:
      return childrenOf(element).map(mathmlText).join('');
  }
}

function raised(text: string): string {
  const digits = raisedText(text);
  return digits === text ? `^${operand(text)}` : digits;
}
