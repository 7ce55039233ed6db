// Speaks HTTP with the desk as tests need it: nothing added, nothing followed, every header as given.
import http from 'node:http';
import https from 'node:https';
import { env } from '@/lib/server/env';

/** The desk's public address, without a slash at its end. */
export const BASE = env.BELEG_URL;

/** Headers that say who asks: an access token, or a cookie as a browser of the desk's own pages sends it. */
export type Who = Readonly<Record<string, string>>;

/** What is sent. `body` is sent as JSON, `raw` as it is; `headers` win over everything else, and `undefined` takes one away. */
export type Request = { body?: unknown; raw?: Uint8Array | string; headers?: Record<string, string | undefined>; ifMatch?: number | string };

export type Answer = { status: number; headers: http.IncomingHttpHeaders; bytes: Buffer; text: string; json: unknown };

const transport = BASE.startsWith('https:') ? https : http;
// A connection for each request: one that is kept can be closed by the server just when it is used again.
const agent = new transport.Agent({ keepAlive: false, maxSockets: 32 });

function payloadOf({ body, raw }: Request): Uint8Array | string | undefined {
  return raw ?? (body === undefined ? undefined : JSON.stringify(body));
}

function headersOf(who: Who, { body, ifMatch, headers = {} }: Request, payload: Uint8Array | string | undefined): Record<string, string> {
  const all: Record<string, string | undefined> = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) }),
    ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
    ...who,
    ...headers,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** JSON where there is some: an answer to HEAD has a type and no body. */
function parsed(text: string, type: string | undefined): unknown {
  return type && text && /^application\/(problem\+)?json/.test(type) ? (JSON.parse(text) as unknown) : undefined;
}

/**
 * One request and its whole answer. `json` is there where the answer says that it is JSON.
 * @param operation method and path with its query, such as `GET /api/v1/me`
 */
export function send(who: Who, operation: string, request: Request = {}): Promise<Answer> {
  const [method = '', path = ''] = operation.split(/ (.*)/s);
  const payload = payloadOf(request);
  return new Promise((resolve, reject) => {
    const outgoing = transport.request(`${BASE}${path}`, { method, agent, headers: headersOf(who, request, payload) }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes, text, json: parsed(text, incoming.headers['content-type']) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}

/**
 * {@link send}, and the JSON that came back.
 * @throws Error when the status is another one than expected, with what the desk said
 */
export async function take<T = Record<string, unknown>>(who: Who, operation: string, request: Request = {}, status = operation.startsWith('GET') ? 200 : 201): Promise<T> {
  const answer = await send(who, operation, request);
  if (answer.status !== status) throw new Error(`${operation} answered ${answer.status} instead of ${status}: ${answer.text.slice(0, 500)}`);
  return answer.json as T;
}
