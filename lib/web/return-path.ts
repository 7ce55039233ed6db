// Where to go after signing in: back to the page one wanted, and never to another site.
import 'server-only';

/** Where everybody goes who wanted nothing in particular. */
const HOME = '/articles';

/** The path, query and fragment to go to: `wanted` where it is a page of this desk, else the list of articles. */
export function returnPath(wanted: string | string[] | undefined): string {
  // "//host" and "/\host" name another site, and browsers drop tabs and line breaks before they look.
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(wanted)) return HOME;
  // Dots are resolved first: "/.//host" becomes "//host".
  const base = 'http://desk.invalid';
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  if (url?.origin !== base || url.pathname === '/' || url.pathname.startsWith('//') || /^\/(login|setup|invite|api)(\/|$)/.test(url.pathname)) return HOME;
  return url.pathname + url.search + url.hash;
}
