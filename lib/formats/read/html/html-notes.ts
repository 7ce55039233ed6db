// Recognises footnotes and comments in HTML by what all programs share: a sign that leads to the note, and a way back.
import type { Note } from '../manuscript';
import { attribute, elementsOf, isElement, textOf, type HtmlElement } from './html-tree';

/** `sign` refers to the note, `body` is its text with the way back (`back`) in it. */
export type HtmlNote = { kind: Note['kind']; label: string; body: HtmlElement; back: ReadonlySet<HtmlElement>; comment: string | null };

const LONGEST_SIGN = 12;
/** How far above the link a program may put the name to which the way back leads. */
const NAME_ABOVE = 3;
const BODIES = /^(?:li|div|p|aside|section|dd|tr|td|ol|ul|dl|footer|blockquote)$/;

const fragmentOf = (element: HtmlElement) => {
  const [, fragment] = /^#(.+)$/.exec(attribute(element, 'href') ?? '') ?? [];
  return fragment;
};

const namesOf = (element: HtmlElement) => [attribute(element, 'id') ?? '', attribute(element, 'name') ?? ''].filter((name) => name !== '');

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : null;
}

function* ancestorsOf(element: HtmlElement): Generator<HtmlElement> {
  for (let at = parentOf(element); at; at = parentOf(at)) yield at;
}

const contains = (outer: HtmlElement, inner: HtmlElement) => {
  if (outer === inner) return true;
  for (const ancestor of ancestorsOf(inner)) if (ancestor === outer) return true;
  return false;
};

function kindOf(target: string, body: HtmlElement): Note['kind'] {
  const styles = [body, ...ancestorsOf(body)].map((element) => attribute(element, 'style') ?? '').join(';');
  if (/mso-element:\s*comment/i.test(styles) || /^(?:cmnt|_?msocom|_com)/i.test(target)) return 'comment';
  return /mso-element:\s*endnote/i.test(styles) || /^_?edn|endnote/i.test(target) ? 'endnote' : 'footnote';
}

/** All notes of a document by the links that are their signs. */
export function notesOf(root: Parameters<typeof elementsOf>[0]): Map<HtmlElement, HtmlNote> {
  const elements = elementsOf(root);
  const order = new Map(elements.map((element, at) => [element, at]));
  const named = new Map<string, HtmlElement>();
  for (const element of elements) for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element);
  const links = elements.filter((element) => element.tagName === 'a' && fragmentOf(element) !== undefined);
  const byTarget = new Map<string, HtmlElement[]>();
  for (const link of links) byTarget.set(fragmentOf(link) ?? '', [...(byTarget.get(fragmentOf(link) ?? '') ?? []).slice(0, 99), link]);
  const pairs: { sign: HtmlElement; target: HtmlElement; name: string; back: HtmlElement[] }[] = [];
  for (const sign of links) {
    const name = fragmentOf(sign) ?? '';
    const target = named.get(name);
    if (!target || textOf(sign).trim().length > LONGEST_SIGN || (order.get(target) ?? 0) <= (order.get(sign) ?? 0)) continue;
    const holders = [sign, ...[...ancestorsOf(sign)].slice(0, NAME_ABOVE)];
    const back = holders.flatMap((holder) => namesOf(holder).flatMap((own) => byTarget.get(own) ?? [])).filter((link) => link !== sign && (order.get(link) ?? 0) > (order.get(sign) ?? 0));
    if (back.length > 0) pairs.push({ sign, target, name, back });
  }
  const targetsInside = new Map<HtmlElement, number>();
  for (const target of new Set(pairs.map((pair) => pair.target))) for (const outer of [target, ...ancestorsOf(target)]) targetsInside.set(outer, (targetsInside.get(outer) ?? 0) + 1);
  const notes = new Map<HtmlElement, HtmlNote>();
  for (const { sign, target, name, back } of pairs) {
    let body: HtmlElement | null = null;
    for (const outer of [target, ...ancestorsOf(target)]) {
      if (outer.tagName === 'body' || (targetsInside.get(outer) ?? 0) > 1 || contains(outer, sign)) break;
      if (BODIES.test(outer.tagName)) body = outer;
    }
    if (!body) continue;
    const found = body;
    const ways = new Set(back.filter((link) => contains(found, link)));
    if (ways.size === 0) continue;
    notes.set(sign, { kind: kindOf(name, body), label: textOf(sign).replace(/[[\]()\s]/g, ''), body, back: ways, comment: /^_?msocom_(\d+)$/i.exec(name)?.[1] ?? null });
  }
  return notes;
}
