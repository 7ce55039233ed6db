// What the reading engine does for those who speak HTTP: proposals with an import, triage in batches, readings of long texts.
import { expect, test } from '@playwright/test';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import type { TextReading } from '@/lib/domain/schema/reading';
import type { z } from 'zod';
import { makePerson } from '@/prisma/factories';
import { send, take } from './client';
import { byToken, makeEditor } from './people';
import { expectProblem } from './problems';

const TEXT = 'Haushalt beschlossen\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen. Er umfasst 3,2 Millionen Euro.\n\nDie Kämmerin Ada Beispiel nannte ihn „solide“. Im Jahr 2024 waren es 2,9 Millionen Euro.';
type Items = { items: Claim[] };
type Read = z.infer<typeof TextReading>;

test('an import brings proposals, which a batch accepts and another takes back', async () => {
  const { who } = await makeEditor();
  const article = await take<Article>(who, 'POST /api/v1/articles', { body: { title: 'Haushalt', text: TEXT, plannedAt: '2025-03-04T10:00:00Z' } });
  const list = async () => (await take<Items>(who, `GET /api/v1/articles/${article.id}/claims?limit=200`)).items;
  const proposed = await list();
  expect(proposed.length).toBeGreaterThan(2);
  expect(article.claimCount).toBe(proposed.length);
  for (const claim of proposed) expect(claim).toMatchObject({ status: 'proposed', origin: { by: 'rules', revision: 1 } });

  const patchAll = (claims: Claim[], patch: unknown) => take<Items>(who, `POST /api/v1/articles/${article.id}/claims/batch`, { body: { operations: claims.map(({ id, version }) => ({ id, version, patch })) } }, 200);
  const accepted = (await patchAll(proposed, { status: 'open' })).items;
  expect(accepted.map(({ id, status }) => [id, status])).toEqual(proposed.map(({ id }) => [id, 'open']));
  expectProblem(await send(who, `POST /api/v1/articles/${article.id}/claims/batch`, { body: { operations: proposed.map(({ id }) => ({ id, version: 1, patch: { status: 'open' } })) } }), 'stale_version', [{ pointer: '/operations/0/version', code: 'invalid' }]);
  expect((await patchAll(accepted, { status: 'proposed' })).items.every(({ status }) => status === 'proposed')).toBe(true);
  expect(await take(who, `POST /api/v1/articles/${article.id}/proposals`, { body: {} })).toMatchObject({ items: [], asked: { rules: true, model: 'off' }, skipped: { known: proposed.length, dismissed: 0 } });

  const reading = await take(who, `GET /api/v1/articles/${article.id}/reading`);
  expect(reading).toMatchObject({ revision: 1, language: 'de', published: '2025-03-04' });
});

test('an import without proposals brings none, however it is said', async () => {
  const { who } = await makeEditor();
  expect(await take(who, 'POST /api/v1/articles', { body: { title: 'Haushalt', text: TEXT, propose: false } })).toMatchObject({ claimCount: 0 });
  expect(await take(who, 'POST /api/v1/articles?propose=false', { body: { title: 'Haushalt', text: TEXT } })).toMatchObject({ claimCount: 0 });
});

test('whoever is signed in may have a text read, with every offset in the text of the answer', async () => {
  const who = await byToken(await makePerson({ roles: ['viewer'] }));
  const { text, units, figures, dates, quotes, proposals, hints } = await take<Read>(who, 'POST /api/v1/propose', { body: { text: TEXT, language: 'de', date: '2025-03-04' } }, 200);
  expect(units.map(({ start, end }) => text.slice(start, end))).toContain('Er umfasst 3,2 Millionen Euro.');
  expect(dates.map(({ norm }) => norm)).toContain('2025-03-03');
  expect(figures).toContainEqual(expect.objectContaining({ value: 3_200_000, currency: 'EUR' }));
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toContain('„solide“');
  for (const { start, end } of [...units, ...figures, ...dates, ...quotes, ...proposals]) expect(text.slice(start, end).trim()).not.toBe('');
  for (const { reason } of hints) expect(reason).toMatch(/\p{L}.*\.$|\?$/u);
  expectProblem(await send(who, 'POST /api/v1/propose', { body: { text: 'a'.repeat(1_000_001) } }), 'too_large');
  expectProblem(await send(who, 'POST /api/v1/propose', { body: { text: TEXT, date: '2025-02-30' } }), 'invalid_input', [{ pointer: '/date', code: 'invalid' }]);
});

test('a text as long as a book is read while others are served', async () => {
  const { who } = await makeEditor();
  const text = Array.from({ length: 3_500 }, (_, index) => `Im Jahr ${1000 + (index % 1000)} zahlte die Stadt Nummer ${index} genau ${index + 2} Millionen Euro. „Das war richtig“, sagte die Kämmerin Ada Beispiel am Montag. Im Rat stimmten ${index} Mitglieder dafür, 12 dagegen; der Entwurf stammte von ihr.`).join('\n\n').slice(0, 990_000);
  let isDone = false;
  const reading = take<Read>(who, 'POST /api/v1/propose', { body: { text } }, 200).finally(() => void (isDone = true));
  let served = 0;
  for (;;) {
    await take(who, 'GET /api/v1/me');
    if (isDone) break;
    served++;
  }
  expect((await reading).figures.length).toBeGreaterThan(3_000);
  // On the desk's own thread each reading would hold up all of them until it is done.
  expect(served).toBeGreaterThan(10);
});

test('two wordings are compared for whoever is signed in', async () => {
  const who = await byToken(await makePerson({ roles: ['viewer'] }));
  const compare = (body: unknown) => send(who, 'POST /api/v1/compare', { body });
  const { json } = await compare({ claim: 'weniger als 6 Millionen Dollar', claimLanguage: 'de', source: 'It cost $5.576M.', sourceLanguage: 'en' });
  expect(json).toMatchObject({ result: 'agree', reason: expect.any(String) });
  expectProblem(await compare({ claim: 'a'.repeat(10_001), claimLanguage: 'de', source: '', sourceLanguage: 'en' }), 'invalid_input', [{ pointer: '/claim', code: 'too_long' }]);
});
