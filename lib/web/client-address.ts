// Says where a request comes from, in a way that its sender cannot choose: rate limits rest on it.
import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { env } from '@/lib/server/env';

const HEADER = 'x-forwarded-for';

/**
 * Puts the other end of each connection at the end of X-Forwarded-For, as a proxy would. Next.js itself fills that header
 * only where the sender has not, so that anybody could choose their address.
 */
export function noteSenders(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const said = request.headers[HEADER];
    request.headers[HEADER] = `${said === undefined ? '' : `${String(said)}, `}${request.socket.remoteAddress ?? ''}`;
  });
}

/** The eight groups of an IPv6 address in its short form; a scope (`%eth0`) is no part of it. */
function groups(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  return tail === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
}

/** What counts as one sender: an IPv4 address, or the 64 bits of an IPv6 address that its owner cannot choose freely. */
function sender(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? `${groups(address).slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64` : address;
}

/**
 * The sender's address, for rate limits only.
 * @param proxies how many proxies in front of the desk add an address to X-Forwarded-For; what stands further left is the sender's own invention
 */
export function clientAddress(request: { headers: Headers }, proxies = env.BELEG_PROXIES): string {
  const chain = request.headers.get(HEADER)?.split(',').map((address) => address.trim()) ?? [];
  return sender(chain.at(-1 - proxies) ?? chain[0] ?? '');
}
