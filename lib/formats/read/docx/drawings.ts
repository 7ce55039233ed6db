// Finds in a Word drawing what can be read (text boxes) and counts what cannot (pictures, charts, embedded files).
import { childOf, childrenOf, type XmlElement } from '../xml-tree';

/** Of several versions of the same content the one that newer programs show; so nothing is read twice. */
export function preferred(alternate: XmlElement): XmlElement {
  return childOf(alternate, 'mc:Choice') ?? childOf(alternate, 'mc:Fallback') ?? alternate;
}

type Drawing = { boxes: XmlElement[]; images: number; objects: number };

function look(element: XmlElement, found: Drawing): void {
  switch (element.name) {
    case 'w:txbxContent':
      found.boxes.push(element);
      return;
    case 'pic:pic':
    case 'v:imagedata':
      found.images += 1;
      return;
    case 'o:OLEObject':
    case 'v:textpath':
      found.objects += 1;
      return;
    case 'a:graphicData':
      // Charts and diagrams keep their words in parts of their own.
      if (/\/(?:chart|chartex|diagram)$/.test(element.attributes['uri'] ?? '')) found.objects += 1;
      break;
    case 'mc:AlternateContent':
      look(preferred(element), found);
      return;
    default:
  }
  for (const child of childrenOf(element)) look(child, found);
}

/** What is in a `w:drawing`, `w:pict` or `w:object`; the preview of an embedded file is no picture of its own. */
export function drawingOf(element: XmlElement): Drawing {
  const found: Drawing = { boxes: [], images: 0, objects: 0 };
  for (const child of childrenOf(element)) look(child, found);
  if (element.name === 'w:object') return { ...found, images: 0, objects: Math.max(1, found.objects) };
  return found;
}
