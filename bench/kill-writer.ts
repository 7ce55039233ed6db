// An editor at work in one article: remembers what was acknowledged, and finds out afterwards whether it is there exactly once.
import { randomBytes } from 'node:crypto';
import { Connections, type Answered, type Call } from './load';

/** What was sent: `mark` is a text that no other write carries. */
type Sent = { mark: string; call: Call; answer: 'none' | 'acknowledged' };
type Claim = { id: string; version: number; statement: string | null; verdict: { rationale: string | null } | null };
type Page<T> = { items: T[]; nextCursor: string | null };
type Event = { type: string; payload: { after?: { statement?: unknown; rationale?: unknown } } };

const jsonOf = <T>(answer: Answered): T => JSON.parse(answer.body.toString('utf8')) as T;

/** How often each text occurs. */
function tally(texts: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

export class Writer {
  readonly #sent: Sent[] = [];
  #count = 0;

  constructor(readonly url: string, readonly token: string, readonly articleId: string) {}

  /** How many writes were acknowledged so far. */
  get acknowledged(): number {
    return this.#sent.filter((sent) => sent.answer === 'acknowledged').length;
  }

  /** Marks a claim, edits its statement, judges it, and so on, until a request is cut off. */
  async writeUntilCut(): Promise<void> {
    const connections = new Connections(this.url, 1);
    try {
      for (;;) {
        const made = await this.#write(connections, 'POST', `/api/v1/articles/${this.articleId}/claims`, null, (statement) => ({ start: 0, end: 7, statement }));
        const edited = await this.#write(connections, 'PATCH', `/api/v1/claims/${made.id}`, made.version, (statement) => ({ statement }));
        await this.#write(connections, 'POST', `/api/v1/claims/${made.id}/verdicts`, edited.version, (rationale) => ({ rating: 'unsupported', rationale }));
      }
    } catch (error) {
      if (error instanceof Refused) throw error;
    } finally {
      connections.close();
    }
  }

  async #write(connections: Connections, method: string, path: string, version: number | null, body: (mark: string) => unknown): Promise<{ id: string; version: number }> {
    const mark = `Eintrag ${++this.#count} ${randomBytes(6).toString('hex')}`;
    const headers: Record<string, string> = { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' };
    if (version !== null) headers['If-Match'] = `"${version}"`;
    if (method === 'POST') headers['Idempotency-Key'] = randomBytes(16).toString('hex');
    const sent: Sent = { mark, call: { method, path, headers, body: JSON.stringify(body(mark)) }, answer: 'none' };
    this.#sent.push(sent);
    const answer = await connections.send(sent.call);
    // The database may fall before the server does.
    if (answer.status >= 500) throw new Error('cut off');
    if (answer.status >= 300) throw new Refused(`${method} ${path} was answered ${answer.status}: ${answer.body.toString('utf8')}`);
    sent.answer = 'acknowledged';
    return jsonOf(answer);
  }

  /**
   * Sends what was cut off once more, as our client does, and compares all that was sent with what is there now.
   * @returns a sentence for every write that is missing or there twice
   */
  async faults(): Promise<string[]> {
    const connections = new Connections(this.url, 1);
    try {
      for (const sent of this.#sent.filter(({ answer, call }) => answer === 'none' && call.method === 'POST')) {
        const { status, body } = await connections.send(sent.call);
        if (status !== 201) throw new Refused(`The repeated request was answered ${status}: ${body.toString('utf8')}`);
        sent.answer = 'acknowledged';
      }
      const claims = await this.#all<Claim>(connections, `/api/v1/articles/${this.articleId}/claims`);
      const events = await this.#all<Event>(connections, `/api/v1/articles/${this.articleId}/history`);
      const inHistory = tally(events.map(({ type, payload }) => (type === 'verdict.recorded' ? payload.after?.rationale : payload.after?.statement)));
      const onClaims = tally(claims.flatMap((claim) => [claim.statement, claim.verdict?.rationale]));
      return this.#sent.flatMap((sent) => {
        const { mark, answer, call } = sent;
        const told = inHistory.get(mark) ?? 0;
        const expected = answer === 'acknowledged' ? told === 1 : told <= 1;
        // A statement is replaced by the next edit of the same claim; verdicts and what was edited last stand.
        const stands = onClaims.get(mark) ?? 0;
        const there = call.path.endsWith('/claims') ? stands <= 1 : stands === told;
        return expected && there ? [] : [`${call.method} ${call.path} (${answer}): ${told} times in the history, ${stands} times on claims`];
      });
    } finally {
      connections.close();
    }
  }

  async #all<T>(connections: Connections, path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const answer: Answered = await connections.send({ path: `${path}?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`, headers: { Authorization: `Bearer ${this.token}` } });
      if (answer.status !== 200) throw new Refused(`${path} was answered ${answer.status}`);
      const page = jsonOf<Page<T>>(answer);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }
}

/** An answer that no cut explains. */
class Refused extends Error {}
