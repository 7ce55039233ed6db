// Web addresses in notes: where one begins and ends, what it opens, and when two open the same page.
import type { Span } from '../span';

const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s<>"„“”«»‹›\u0000-\u0020]+/giu;
const ENDINGS = 'de|com|org|net|eu|at|ch|gov|uk|info|io|int|edu|fr|it|es|nl|pl|be|ie|us|ca|au|cn|jp|tv|cat|lu|li|dk|se|no|fi|cz|ai|app|dev|news|berlin|hamburg|bayern|nrw|koeln|wien|swiss|gl|ly|be|me|co';
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}@./_-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}(?:${ENDINGS})(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])(/[^\s<>"„“”«»‹›]*)?`, 'giu');
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Longest address that a source can store. */
const LONGEST = 2_000;
// Parameters that say where a reader came from, not what is read.
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|wt_mc|wt_zmc|xtor|ref|ref_src|ref_url|cmpid|ito|ocid|smid|s_cid|sara_ref|feature|si|via|source|share|guccounter|_ga|spm|at_.*|partner|referrer|sh)$/i;
const PLAYING = /^(?:t|start|time_continue)$/;

/** Where an address ends that runs to `end`: without the sentence's marks and brackets that close outside of it. */
function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  const counts = new Map<string, number>();
  for (let at = start; at < end; at += 1) counts.set(text.charAt(at), (counts.get(text.charAt(at)) ?? 0) + 1);
  for (; to > start; to -= 1) {
    const last = text.charAt(to - 1);
    const opening = CLOSING[last];
    const isStray = opening !== undefined && (counts.get(last) ?? 0) > (counts.get(opening) ?? 0);
    if (!isStray && !/[.,;:!?'’‘*…|]/.test(last)) break;
    counts.set(last, (counts.get(last) ?? 0) - 1);
  }
  return to;
}

/** The rest of an address that a narrow line broke after one of its own marks; `end` where there is none. */
function overLine(text: string, end: number): number {
  if (!/[/=&?%_-]/.test(text.charAt(end - 1)) || !/^\r?\n[^\s]/.test(text.slice(end, end + 3))) return end;
  const from = text.indexOf('\n', end) + 1;
  const rest = /^[^\s<>"„“”«»]{1,500}/.exec(text.slice(from, from + 500))?.[0] ?? '';
  const isRest = /^[\p{Ll}\p{N}%?&=._~-]+(?:[/.=&?%_-]|$)|^[\p{L}\p{N}_-]+(?:\/|\.(?:html?|php|pdf|aspx?)|[?&=%])/u.test(rest) && !/^(?:https?:|www\.|\d{1,3}[.)]?$)/i.test(rest);
  return isRest ? from + rest.length : end;
}

/** The web addresses of a text as they can be opened, in order of their kind; they may overlap, the earlier ones count. Takes linear time. */
export function* addresses(text: string): Generator<Span & { url: string; bare: boolean }> {
  for (const found of text.matchAll(ADDRESS)) {
    const start = found.index;
    const end = trimEnd(text, start, overLine(text, start + found[0].length));
    const url = openable(text.slice(start, end).replace(/\s+/g, ''));
    if (url !== null) yield { start, end, url, bare: false };
  }
  for (const found of text.matchAll(BARE)) {
    const end = trimEnd(text, found.index, found.index + found[0].length);
    const url = openable(text.slice(found.index, end));
    if (url !== null) yield { start: found.index, end, url, bare: (found[1] ?? '').length < 2 };
  }
}

/** An address with its scheme, as written otherwise; null where no browser would open it or no source could store it. */
export function openable(written: string): string | null {
  const url = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  const parsed = url.length > LONGEST ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && /[^.]\.[^.]/.test(parsed.hostname) ? url : null;
}

/** The address without the parameters that follow readers about, and without its fragment: what a source keeps. */
export function cleaned(url: string): string {
  const [rest = '', query] = (url.split('#', 1)[0] ?? '').split(/\?(.*)/s, 2);
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? '') && !(isVideo(rest) && PLAYING.test(part.split('=', 1)[0] ?? '')));
  return kept.length > 0 ? `${rest}?${kept.join('&')}` : rest;
}

const isVideo = (url: string): boolean => /^https?:\/\/(?:[a-z]+\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i.test(url);

/** Host (without `www.`) and path of an address, as a browser writes them. */
export function placeOf(url: string): { host: string; path: string } {
  const parsed = URL.parse(url);
  return { host: parsed?.hostname.replace(/^(?:www|m|mobile|amp)\./, '') ?? '', path: parsed?.pathname ?? '' };
}

/** What two addresses of one page share. A page kept by the Internet Archive is the page. */
export function addressKey(url: string): string {
  const [, archived] = /^https?:\/\/(?:web\.)?archive\.org\/web\/\d+[a-z_]*\/(.+)$/i.exec(url) ?? [];
  const inside = archived === undefined ? null : openable(archived);
  const parsed = URL.parse(cleaned(inside ?? url));
  if (parsed === null) return url;
  const host = parsed.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  if (host === 'youtu.be') return `youtube.com/watch?v=${parsed.pathname.slice(1)}`;
  return host.replace(/^twitter\.com$/, 'x.com') + parsed.pathname.replace(/\/+$/, '') + parsed.search;
}

/** A place inside the page that its address names: seconds of a video, the page of a PDF; null where there is none. */
export function placeInside(url: string): string | null {
  const [, page] = /#(?:.*&)?page=(\d{1,5})(?!\d)/.exec(url) ?? [];
  if (page !== undefined) return `S. ${page}`;
  const [, hours = '0', minutes = '0', seconds = '0'] = (isVideo(url) ? /[?&#](?:t|start)=(?:(\d{1,2})h)?(?:(\d{1,3})m)?(\d{1,6})?s?(?:$|[&#])/.exec(url) : null) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (total === 0) return null;
  return [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
