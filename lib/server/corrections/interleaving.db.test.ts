// Decisions racing each other, a colleague's text, a newer verdict and whoever drops the claim, in both orders: the first one counts, the second is told, and nothing is half written.
import 'server-only';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { NewDecisions } from '@/lib/domain/schema/correction';
import { NewRevision } from '@/lib/domain/schema/revision';
import { makeArticle, makeClaim, makeVerdict } from '@/prisma/factories';
import { patchClaim } from '../claims/commands';
import { db } from '../db';
import { reviseArticle } from '../revisions/commands';
import { inOrder } from '../testing/in-order';
import { person } from '../testing/newsroom';
import { recordVerdict } from '../verdicts/commands';
import { decideCorrections } from './commands';

const TEXT = 'Das Modell kostete 6 Millionen Dollar. Dort arbeiten 140 Forscher.';

let anna: Actor;
let ben: Actor;
beforeAll(async () => {
  [anna, ben] = [await person('Anna', 'editor'), await person('Ben', 'editor')];
});

async function ground() {
  const { id } = await makeArticle({ by: anna, text: TEXT }).then(async (article) => {
    const claim = await makeClaim(article, anna, { exact: '140 Forscher' });
    const verdict = await makeVerdict(claim, { ...anna, email: '' }, { rating: 'unsupported', action: 'change', rationale: 'Gesucht.', proposedWording: '139 Forscher' });
    return { id: { article: article.id, claim: claim.id, verdict: verdict.id } };
  });
  return id;
}
type Ground = Awaited<ReturnType<typeof ground>>;

const decide = (by: Actor, { article, verdict }: Ground, fields: object) =>
  decideCorrections(by, { ...NewDecisions.parse({ baseNumber: 1, decisions: [{ verdictId: verdict, ...fields }] }), id: article, dryRun: false });

const ACTS: Record<string, (on: Ground) => Promise<unknown>> = {
  accepting: (on) => decide(anna, on, { decision: 'accepted' }),
  'accepting other words': (on) => decide(ben, on, { decision: 'accepted', wording: '138 Forscher' }),
  rejecting: (on) => decide(ben, on, { decision: 'rejected', reason: 'Anders.' }),
  revising: ({ article }) => reviseArticle(ben, { ...NewRevision.parse({ baseNumber: 1, text: TEXT.replace('140', '150') }), id: article, dryRun: false }),
  'judging anew': ({ claim }) => recordVerdict(ben, { id: claim, ifMatch: 2, rating: 'not_checkable', rationale: 'Meinung.', proposedWording: null, asOf: null, expiresAt: null }),
  dropping: ({ claim }) => patchClaim(ben, { id: claim, ifMatch: 2, status: 'dropped', reason: 'Unwichtig.' }),
};

/** Acts that cannot both count, and what the second of them is told. */
const RACES: [keyof typeof ACTS, keyof typeof ACTS, string, string][] = [
  ['accepting', 'accepting other words', 'stale_version', 'stale_version'],
  ['accepting', 'rejecting', 'stale_version', 'stale_version'],
  ['accepting', 'revising', 'conflict', 'conflict'],
  ['accepting', 'judging anew', 'stale_version', 'rule_violated'],
  ['accepting', 'dropping', 'stale_version', 'rule_violated'],
  ['rejecting', 'judging anew', 'stale_version', 'rule_violated'],
  ['rejecting', 'dropping', 'stale_version', 'rule_violated'],
];

it.each(RACES.flatMap(([one, other, toldOther, toldOne]) => [[one, other, toldOther], [other, one, toldOne]]))('%s, then %s: %s', async (first = '', second = '', told) => {
  const on = await ground();
  const done = await inOrder(on.article, [first, second].map((name) => () => ACTS[name]?.(on) ?? Promise.reject(new Error(name))));
  expect(done[0]).toMatchObject({ status: 'fulfilled' });
  expect(done[1]).toMatchObject({ status: 'rejected', reason: { code: told } });
  const [revisions, decisions, verdicts, events] = await Promise.all([
    db.revision.count({ where: { articleId: on.article } }),
    db.correctionDecision.findMany({ where: { verdictId: on.verdict } }),
    db.verdict.count({ where: { claimId: on.claim } }),
    db.auditEvent.count({ where: { articleId: on.article } }),
  ]);
  const wrote = first.startsWith('accepting');
  expect({ revisions, decisions: decisions.length, verdicts, events }).toEqual({ revisions: wrote || first === 'revising' ? 2 : 1, decisions: wrote || first === 'rejecting' ? 1 : 0, verdicts: first === 'judging anew' ? 2 : 1, events: wrote ? 2 : 1 });
});
