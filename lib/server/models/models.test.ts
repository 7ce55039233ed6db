// A language model may help and cannot harm: what it says is located to the letter, and however it fails nothing comes of it.
import 'server-only';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import { FAILURES, says, startModelServer } from '../testing/model-server';
import { locate } from './locate';

vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32));
const { askModel } = await import('./ask');
const { modelSettings } = await import('./settings');
const { readSettings } = await import('../settings');

const manuscript = parseManuscript('Der Rat tagt\n\nDer Rat hat mit 24 zu 11 Stimmen beschlossen. Es regnete. Es regnete lange.\n\nAda nannte es „solide“.', { language: 'de' });
const { proposals } = readManuscript(manuscript, null);
const first = proposals.slice(0, 1);
const free = (exact: string) => ({ exact, types: ['event'] });

let server: Awaited<ReturnType<typeof startModelServer>>;
beforeAll(async () => void (server = await startModelServer()));
afterAll(() => server.stop());
beforeEach(() => vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

const ask = (known = first) => askModel(server.settings, manuscript, known);
const wordings = (answer: Awaited<ReturnType<typeof ask>>) => answer?.added.map(({ start, end }) => manuscript.text.slice(start, end));

describe('a model that answers', () => {
  it('is shown the text and what is marked, under its name and with its key', async () => {
    server.asked.length = 0;
    server.behave(says({}));
    expect(await ask()).toEqual({ added: [], ranks: new Map() });
    expect(server.asked).toMatchObject([{ model: 'klein', authorization: 'Bearer geheim' }]);
    expect(server.asked[0]?.user).toContain(manuscript.text);
    expect(server.asked[0]?.user).toContain(`1. ${manuscript.text.slice(first[0]?.start, first[0]?.end)}`);
  });

  it('adds what stands in the text, with what it says of it', async () => {
    server.behave(says({ claims: [{ exact: 'Ada nannte es „solide“', types: ['quote', 'attribution'], aspect: 'attribution', priority: 'high', score: 0.7 }] }));
    const answer = await ask();
    expect(wordings(answer)).toEqual(['Ada nannte es „solide“']);
    expect(answer?.added).toMatchObject([{ types: ['quote', 'attribution'], aspect: 'attribution', priority: 'high', score: 0.7, reasons: [], mentions: [] }]);
  });

  it('may frame its JSON as small models do', async () => {
    server.behave(says('```json\n{"claims": [{"exact": "solide", "types": ["quote"]}]}\n```'));
    expect(wordings(await ask())).toEqual(['solide']);
  });

  it('adds nothing that does not stand there to the letter, in one place, and free of other proposals', async () => {
    server.behave(says({ claims: [free('„solide"'), free('Es regnete'), free('Es regnete nicht'), free(' lange'), free('…'), free(''), free('25 zu 11 Stimmen'), free('24 zu 11 Stimmen'), { exact: 'lange', types: ['unsinn'] }, { types: ['event'] }, 7, null] }));
    expect(wordings(await ask(proposals))).toEqual([]);
  });

  it('tells the same words apart by those before them', async () => {
    server.behave(says({ claims: [{ ...free('Es regnete'), before: 'beschlossen. ' }] }));
    expect(wordings(await ask([]))).toEqual(['Es regnete']);
  });

  it('adds each place once', async () => {
    server.behave(says({ claims: [free('Es regnete lange'), free('regnete lange'), free('Es regnete lange')] }));
    expect(wordings(await ask([]))).toEqual(['Es regnete lange']);
  });

  it('ranks what it was shown, and nothing else', async () => {
    server.behave(says({ ranks: [{ number: 1, priority: 'low', score: 0.2 }, { number: 2, priority: 'high' }, { number: 0, score: 1 }, { number: 1, score: 7 }, { number: 1 }] }));
    expect((await ask())?.ranks).toEqual(new Map([[0, { priority: 'low', score: 0.2 }]]));
  });

  it('is shown a long text in pieces', async () => {
    server.asked.length = 0;
    const long = parseManuscript(Array.from({ length: 60 }, (_, index) => `Absatz ${index} sagt, dass es so war. ${'Und das war alles. '.repeat(20)}`).join('\n\n'));
    server.behave(({ user }, outgoing) => says({ claims: [free(/Absatz \d+ sagt/.exec(user)?.[0] ?? '')] })({ model: '', user, authorization: undefined }, outgoing));
    const answer = await askModel(server.settings, long, []);
    expect(server.asked.length).toBeGreaterThan(2);
    expect(answer?.added.length).toBe(server.asked.length);
    for (const { user } of server.asked) expect(user.length).toBeLessThan(9_000);
  });
});

describe('a model that fails', () => {
  it.each(Object.entries(FAILURES))('because it %s changes nothing', async (_, behaviour) => {
    server.behave(behaviour);
    const since = Date.now();
    expect(await ask()).toBeNull();
    expect(Date.now() - since).toBeLessThan(3_000);
  });

  it('because nobody is there changes nothing', async () => {
    expect(await askModel({ ...server.settings, url: 'http://127.0.0.1:9/v1' }, manuscript, first)).toBeNull();
  });
});

it('words are located to the letter and once, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 5 }), (text, exact) => {
      const span = locate(text, { start: 0, end: text.length }, { exact });
      if (span) expect([text.slice(span.start, span.end), text.indexOf(exact), text.lastIndexOf(exact)]).toEqual([exact, span.start, span.start]);
    }),
  );
});

it('is off where none was set up', () => {
  expect(modelSettings(readSettings({}))).toBeNull();
  expect(modelSettings(readSettings({ BELEG_MODEL_URL: 'http://127.0.0.1:11434/v1', BELEG_MODEL: 'klein' }))).toEqual({ url: 'http://127.0.0.1:11434/v1', model: 'klein', key: null, timeout: 60 });
});
