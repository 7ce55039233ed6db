// HTML that escapes by construction: only what this file's tag made is put in unescaped.
import { isSafeUrl } from '@/lib/domain/source';

/** Markup that is safe to put into a page. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | null | false | Markup | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for element content and for quoted attributes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function put(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(put).join('');
}

/** Template tag: escapes every interpolated string, keeps Markup, joins lists, leaves out null and false. */
export function html(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(template.reduce((before, literal, index) => before + put(parts[index - 1] ?? null) + literal));
}

/** A link to another site where the address is http or https, else the address as text. */
export function outsideLink(url: string): Markup {
  return isSafeUrl(url) ? html`<a href="${url}" target="_blank" rel="noopener noreferrer">${url}</a>` : html`<span>${url}</span>`;
}
