// A language model's endpoint on this machine that answers as a test tells it to, well or badly.
import 'server-only';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { ModelSettings } from '../models/settings';

const Asked = z.object({ model: z.string(), messages: z.array(z.object({ role: z.string(), content: z.string() })) });

/** What the endpoint was asked: the model, what the user said, and the key. */
type Question = { model: string; user: string; authorization: string | undefined };
type Behaviour = (question: Question, outgoing: ServerResponse) => void;

/** Answers like a model whose message is this. */
export const says = (content: unknown): Behaviour => (_, outgoing) => {
  outgoing.setHeader('Content-Type', 'application/json');
  outgoing.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) } }] }));
};

/** Ways in which an endpoint can fail. */
export const FAILURES: Readonly<Record<string, Behaviour>> = {
  'is slower than the time it has': (question, outgoing) => void setTimeout(() => says({ claims: [] })(question, outgoing), 5_000).unref(),
  'begins and never ends': (_, outgoing) => void outgoing.write('{"choices": [{"message": {"content": "'),
  'answers 500': (_, outgoing) => void outgoing.writeHead(500).end('{"choices": []}'),
  'hangs up': (_, outgoing) => void outgoing.destroy(),
  'sends it elsewhere': (_, outgoing) => void outgoing.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end(),
  'is not what it should be': (_, outgoing) => void outgoing.end('<html>'),
  'answers without a choice': (_, outgoing) => void outgoing.end('{"choices": []}'),
  'writes broken JSON': says('{"claims": [{"exact": "24 zu 11'),
  'writes prose': says('Gern! Hier sind die Aussagen.'),
  'writes a list': says([{ exact: 'solide' }]),
  'writes something else as claims': says({ claims: 'solide' }),
  'writes 50 MB': (_, outgoing) => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    let left = 50;
    const more = () => {
      while (left > 0) if (left-- && !outgoing.write(chunk)) return void outgoing.once('drain', more);
      outgoing.end();
    };
    outgoing.on('error', () => undefined).write('{"choices": [{"message": {"content": "');
    more();
  },
};

/** Starts an endpoint; `asked` collects what it was asked. `behave` may be changed at any time. */
export async function startModelServer(): Promise<{ settings: ModelSettings; asked: Question[]; behave: (as: Behaviour) => void; stop: () => Promise<void> }> {
  const asked: Question[] = [];
  let behaviour: Behaviour = says({});
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { model, messages } = Asked.parse(JSON.parse(await text(incoming)));
    const question = { model, user: messages.at(-1)?.content ?? '', authorization: incoming.headers.authorization };
    asked.push(question);
    behaviour(question, outgoing);
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { url: `http://127.0.0.1:${port}/v1`, model: 'klein', key: 'geheim', timeout: 1 },
    asked,
    behave: (as) => void (behaviour = as),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
