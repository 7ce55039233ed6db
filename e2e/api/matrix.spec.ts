// Every operation × everybody who may ask × every place its object can stand: who gets what, by the rules and not by trial.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/actor';
import type { Operation } from '@/lib/domain/operation';
import { OPERATIONS, type OperationName } from '@/lib/domain/operations';
import type { Permission } from '@/lib/domain/permissions';
import { send, type Answer } from './client';
import { INPUTS, PASSWORD, needsPasswords, pathOf, type Place, type Target } from './inputs';
import { CALLERS, KNOWN, makeCallers, type Caller } from './people';
import { expectProblem } from './problems';

const NAMES = Object.keys(OPERATIONS) as OperationName[];
const READING: readonly Permission[] = ['article.read', 'source.read'];

/** Written down a second time on purpose: what PRODUCT.md §1 says, not what lib/domain/permissions.ts makes of it. */
function mayDo(roles: readonly Role[], permission: Permission): boolean {
  if (READING.includes(permission)) return true;
  return roles.includes(permission === 'people.manage' ? 'admin' : 'editor');
}

type Spot = Place | 'missing' | 'malformed';

/** The status by rule (PRODUCT.md §6): 401, 404 where it may not be seen, 403 where it may be seen but not done. */
function expectedStatus(operation: Operation, settles: number, caller: Caller, spot: Spot): number {
  if (operation.open) return settles;
  if (!KNOWN.includes(caller.name)) return 401;
  if (spot === 'malformed') return 404;
  const { needs } = operation;
  // What belongs to the desk as a whole is no secret, so nobody is kept from learning that they may not.
  if (needs?.[1] === 'desk') return !mayDo(caller.roles, needs[0]) ? 403 : spot === 'missing' ? 404 : settles;
  if (spot !== 'own') return 404;
  return needs && !mayDo(caller.roles, needs[0]) ? 403 : settles;
}

async function expectAnswer(name: OperationName, operation: Operation, target: Target | null, answer: Answer): Promise<void> {
  expect(answer.headers['cache-control']).toContain('no-store');
  if (typeof operation.answer === 'string') {
    // A stored file is sent as what it is.
    if (operation.answer !== 'application/octet-stream') expect(operation.answer).toContain(answer.headers['content-type']?.split(';')[0]);
    expect(answer.bytes.byteLength).toBeGreaterThan(0);
    return;
  }
  expect(answer.headers['content-type']).toBe('application/json');
  // Equal, not only parsed: a field that the schema does not name would be one that nobody decided to show.
  expect(await operation.answer.parseAsync(answer.json)).toEqual(answer.json);
  const { version } = answer.json as { version?: number };
  expect(answer.headers.etag).toBe(version === undefined ? undefined : `"${version}"`);
  if (operation.ifMatch && target?.version !== undefined) expect(version, `${name} raises the version`).toBe(target.version + 1);
}

test('every operation has a row in the table of inputs, and every row an operation', () => {
  expect(Object.keys(INPUTS).sort()).toEqual([...NAMES].sort());
});

for (const name of NAMES) {
  const operation: Operation = OPERATIONS[name];
  const row = INPUTS[name];

  test(name, async () => {
    const callers = await makeCallers(needsPasswords(name) ? PASSWORD : undefined);
    const spots: readonly Spot[] = row.target ? [...(row.places ?? (['own', 'hidden'] as const)), 'missing', 'malformed'] : ['own'];
    for (const callerName of CALLERS) {
      for (const spot of spots) {
        const caller = callers[callerName];
        const target = row.target && spot !== 'missing' && spot !== 'malformed' ? await row.target(spot, caller) : null;
        const id = target?.id ?? (spot === 'malformed' ? 'keine-kennung' : randomUUID());
        const request = (await row.request?.(target ?? { id, version: 1 }, caller)) ?? {};
        const expected = expectedStatus(operation, row.settles ?? operation.status, caller, spot);
        await test.step(`${callerName} × ${spot} → ${expected}`, async () => {
          const answer = await send(caller.who, pathOf(name, row, id), request);
          expect(answer.status, answer.text.slice(0, 300)).toBe(expected);
          if (expected < 300) await expectAnswer(name, operation, target, answer);
          else expectProblem(answer, expected);
        });
      }
    }
  });
}
