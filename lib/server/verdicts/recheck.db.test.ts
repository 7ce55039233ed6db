// A verdict that checks another one anew names it, in its view, in the history and in the report.
import 'server-only';
import { expect, it } from 'vitest';
import { NewVerdict } from '@/lib/domain/schema/verdict';
import { makeArticle, makeClaim } from '@/prisma/factories';
import { getClaim, listVerdicts } from '../claims/queries';
import { db } from '../db';
import { getReportDraft } from '../reports/queries';
import { expectRefusal, historyOf, person } from '../testing/newsroom';
import { recordVerdict } from './commands';

it('names a verdict of the same claim, and no other', async () => {
  const editor = await person('Anna', 'editor');
  const article = await makeArticle({ by: editor });
  const [claim, other] = [await makeClaim(article, editor), await makeClaim(article, editor)];
  const record = (id: string, ifMatch: number, over = {}) => recordVerdict(editor, { ...NewVerdict.parse({ rating: 'not_checkable', rationale: 'Probe.', ...over }), id, ifMatch });
  const first = await record(claim.id, 1);
  expect(first.recheckOf).toBeNull();
  await expectRefusal(record(other.id, 1, { recheckOf: first.id }), 'rule_violated', [{ pointer: '/recheckOf', code: 'unknown_verdict' }]);
  expect(await db.verdict.count({ where: { claimId: other.id } })).toBe(0);
  const second = await record(claim.id, 2, { recheckOf: first.id });
  const named = { id: first.id, sequence: 1, rating: 'not_checkable', revisionNumber: 1, recordedBy: { id: editor.id, name: 'Anna' }, createdAt: first.createdAt };
  expect(second).toMatchObject({ recheckOf: named, claim: { verdict: { recheckOf: named } } });
  expect((await getClaim(editor, { id: claim.id })).verdict?.recheckOf).toEqual(named);
  expect((await listVerdicts(editor, { id: claim.id, limit: 50 })).items.map(({ recheckOf }) => recheckOf?.sequence ?? null)).toEqual([1, null]);
  expect(await historyOf(second.id)).toMatchObject([{ type: 'verdict.recorded', payload: { after: { recheckOf: 1 } } }]);
  const report = await getReportDraft(editor, { id: article.id, edition: 'internal' });
  expect(report.claims[0]?.verdict?.recheckOf).toMatchObject({ id: first.id, sequence: 1 });
});
