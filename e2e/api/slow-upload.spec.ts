// Whoever is disabled while their request is still arriving has written nothing when it has arrived.
import { createHash } from 'node:crypto';
import http from 'node:http';
import { expect, test } from '@playwright/test';
import { db } from '@/lib/server/db';
import { makeSource } from '@/prisma/factories';
import { BASE } from './client';
import { makeEditor } from './people';

const content = 'Diese Datei kommt in zwei Hälften an, und dazwischen geschieht etwas.';
const digest = createHash('sha256').update(content).digest('base64');

/** Sends half of the file, does what is to be done meanwhile, and sends the rest. Gives the status. */
function inTwoHalves(who: Readonly<Record<string, string>>, path: string, meanwhile: () => Promise<unknown>): Promise<number> {
  const bytes = Buffer.from(content);
  const headers = { ...who, 'content-type': 'text/plain', 'content-length': String(bytes.byteLength), 'content-digest': `sha-256=:${digest}:` };
  return new Promise((resolve, reject) => {
    const request = http.request(`${BASE}${path}`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    request.on('error', reject);
    request.write(bytes.subarray(0, 10));
    // The use case opens its temporary file before it waits for more; half a second is long enough for the rights to have been asked.
    setTimeout(() => void meanwhile().then(() => request.end(bytes.subarray(10)), reject), 500);
  });
}

test('a disabled person’s upload is refused at its end; the others’ is kept', async () => {
  const { person, who } = await makeEditor();
  const source = await makeSource(person);
  const path = `/api/v1/sources/${source.id}/snapshots?name=a.txt`;
  expect(await inTwoHalves(who, path, () => Promise.resolve())).toBe(201);
  expect(await inTwoHalves(who, path, () => db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } }))).toBe(401);
  expect(await db.snapshot.count({ where: { sourceId: source.id } })).toBe(1);
});
