// What the style attribute of pasted HTML says about text: how large, how bold, whether it is shown at all.
import { attribute, type HtmlElement } from './html-tree';

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 11, rem: 12 };

/** Null where the element says nothing. Sizes in points; an em counts as the 11 points that offices use. */
type HtmlLook = { bold: boolean | null; size: number | null; hidden: boolean; raised: boolean };

/** How this element by itself wants its text to look. */
export function lookOf(element: HtmlElement): HtmlLook {
  const style = (attribute(element, 'style') ?? '').slice(0, 2_000).toLowerCase();
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/.exec(style)?.[1];
  const [, size, unit] = /(?:^|;)\s*font-size:\s*([\d.]+)(pt|px|em|rem)/.exec(style) ?? [];
  const bold = weight === undefined ? (/^(?:b|strong|th)$/.test(element.tagName) ? true : null) : /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return {
    bold,
    size: size === undefined || unit === undefined ? null : Number(size) * (POINTS[unit] ?? 1),
    hidden: attribute(element, 'hidden') !== undefined || /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/.test(style),
    raised: element.tagName === 'sup' || /vertical-align:\s*super/.test(style),
  };
}
