// Sends requests over a fixed number of kept connections and takes the time of each.
import http from 'node:http';
import { performance } from 'node:perf_hooks';

/** A request to one server. */
export type Call = { method?: string; path: string; headers?: Record<string, string>; body?: string | Uint8Array };
/** What came back, and after how many milliseconds its last byte did. */
export type Answered = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; ms: number };

/** Connections to one server, each used by one request at a time. */
export class Connections {
  readonly #agent: http.Agent;
  readonly #url: URL;

  constructor(url: string, readonly count: number) {
    this.#url = new URL(url);
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: count });
  }

  /** Sends one request and reads the whole answer. */
  send({ method = 'GET', path, headers = {}, body }: Call): Promise<Answered> {
    const since = performance.now();
    const length: Record<string, number> = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const request = http.request({ agent: this.#agent, host: this.#url.hostname, port: this.#url.port, method, path, headers: { ...headers, ...length } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), ms: performance.now() - since }));
      });
      request.once('error', reject);
      request.end(body);
    });
  }

  /**
   * As many loops side by side as there are connections, `each` times round: the next request goes out when the last is answered.
   * @param one makes and sends a loop's request and gives its time in milliseconds
   * @returns all times
   */
  async drive(each: number, one: (connections: Connections, loop: number) => Promise<number>): Promise<number[]> {
    const times: number[] = [];
    await Promise.all(Array.from({ length: this.count }, async (_, loop) => {
      for (let round = 0; round < each; round++) times.push(await one(this, loop));
    }));
    return times;
  }

  close(): void {
    this.#agent.destroy();
  }
}
