// Nobody chooses the address that their failed sign-ins are counted under.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, it, vi } from 'vitest';

vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32));
const { clientAddress, noteSenders } = await import('./client-address');
const from = (chain: string, proxies: number) => clientAddress({ headers: new Headers({ 'x-forwarded-for': chain }) }, proxies);

beforeAll(noteSenders);

it.each([
  ['6.6.6.6, 127.0.0.1', 0, '127.0.0.1'],
  ['6.6.6.6, 9.9.9.9, 127.0.0.1', 1, '9.9.9.9'],
  ['6.6.6.6, 9.9.9.9, 10.0.0.1, 127.0.0.1', 2, '9.9.9.9'],
  ['127.0.0.1', 1, '127.0.0.1'],
  ['::ffff:9.9.9.9', 0, '9.9.9.9'],
  ['2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::abcd', 0, '2001:db8:1:2::/64'],
  ['2001:db8::1', 0, '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 0, 'fe80:0:0:0::/64'],
])('reads %s behind %i proxies as %s', (chain, proxies, address) => {
  expect(from(chain, proxies)).toBe(address);
});

it.each([undefined, '6.6.6.6', '6.6.6.6, 7.7.7.7'])('adds the other end of the connection to %s', async (said) => {
  const server = createServer((incoming, outgoing) => outgoing.end(String(incoming.headers['x-forwarded-for'])));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const seen = await new Promise<string>((resolve) => {
    request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', headers: said === undefined ? {} : { 'X-Forwarded-For': said } }, (answer) => answer.setEncoding('utf8').on('data', resolve)).end();
  });
  server.close();
  expect(seen).toBe(said === undefined ? '127.0.0.1' : `${said}, 127.0.0.1`);
  expect(from(seen, 0)).toBe('127.0.0.1');
});
