// Gives every page its content security policy with a fresh nonce. Decides nothing about who may see what.
import { NextResponse, type NextRequest } from 'next/server';

function policyFor(nonce: string): string {
  // React's error overlay in development rebuilds stack traces with eval, and its styles carry no nonce.
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Style attributes of server-rendered markup (positions, proportions) cannot carry a nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Next reads the nonce from the request's policy header and puts it on its own scripts and styles. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = policyFor(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  // Pages do not know their own address; sign-in leads back to it.
  headers.set('x-beleg-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Never an upload route: a matched request's body is cut at 10 MiB without a word. A dot makes no address a file: those of the desk are named.
  matcher: ['/((?!api/|_next/static/|icon\\.svg$).*)'],
};
