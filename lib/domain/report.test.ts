// What reports say, and what they never say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, type ReportFacts } from './report';
import { EDITIONS } from './report-kinds';
import { ReportContent } from './schema/report';
import { CONFIDENTIALITIES } from './source';
import { evidenceFacts, OWNER, reportFacts, sourceData, sourceFacts, STRANGER, uuid } from './testing/report-facts';

const stranger = { id: STRANGER.id, roles: ['editor'] as const };
const marked = (field: string) => `«${field}»`;
const facts = (over: Partial<ReportFacts> = {}, claims = 30) => reportFacts(claims, { text: marked, over });
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

const seenBy = (asker: ReportFacts['asker'], given: ReportFacts): ReportFacts => ({ ...given, asker });

describe('buildReport', () => {
  it.each(EDITIONS)('gives content that fits the schema (%s)', (edition) => {
    const content = buildReport(facts({ edition }));
    expect(ReportContent.parse(content)).toEqual(content);
  });

  it('adds up, whatever the number of claims', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...EDITIONS), (count, edition) => {
        const { summary, claims, coverage, revision, people, openPoints } = buildReport(facts({ edition }, count));
        expect(sum(summary.ratings) + summary.open + summary.stale).toBe(summary.claims);
        expect(summary.claims + summary.dropped).toBe(count);
        expect(sum(summary.staleBecause ?? {})).toBe(summary.stale);
        expect(claims).toHaveLength(edition === 'public' ? summary.claims : count);
        expect(sum(coverage.counts)).toBe(revision.units.length);
        expect(people.reduce((total, person) => total + person.verdicts, 0)).toBe(claims.filter((claim) => claim.verdict && claim.status !== 'dropped').length);
        expect(openPoints.filter((point) => point.kind === 'passage')).toHaveLength(coverage.counts.unaccounted);
        for (const claim of claims) for (const { start, end, exact } of claim.anchors) expect(revision.text.slice(start, end)).toBe(exact);
      }),
    );
  });

  it('keeps everything of a confidential source from those who may not see it, in every edition', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS), fc.constantFrom(...CONFIDENTIALITIES), fc.constantFrom(...CONFIDENTIALITIES), fc.boolean(), fc.boolean(),
        (edition, then, now, isReader, judged) => {
          const hidden = (field: string) => `GEHEIM ${field}`;
          const source = { ...sourceFacts(9, hidden, { confidentiality: then }), version: 2, confidentiality: now, readerIds: isReader ? [STRANGER.id] : [] };
          const versions = new Map([...source.versions, [2, sourceData(hidden, { confidentiality: now })]]);
          const given = facts({ edition }, 3);
          const claims = given.claims.map((claim, index) =>
            index === 0 && claim.verdict && judged ? { ...claim, verdict: { ...claim.verdict, evidence: [{ evidenceId: uuid(4, 99), version: 1, sourceId: uuid(2, 9), sourceVersion: 1, snapshotId: null }] } } : claim,
          );
          const content = buildReport(seenBy(stranger, { ...given, claims, sources: [...given.sources, { ...source, versions }], evidence: [...given.evidence, evidenceFacts(99, 0, 9, hidden)] }));
          const shownAt = judged ? [then, now] : [now];
          const isShown = edition === 'public' ? shownAt.every((level) => level === 'public') : isReader || !shownAt.includes('confidential');
          expect(JSON.stringify(content).includes('GEHEIM')).toBe(isShown);
          expect(JSON.stringify(content).includes(uuid(2, 9))).toBe(isShown);
          expect(JSON.stringify(content).includes(uuid(4, 99))).toBe(isShown);
        },
      ),
    );
  });

  it('says of a hidden source nothing but that there is one', () => {
    const claim = buildReport(seenBy(stranger, facts())).claims.find(({ id }) => id === uuid(5, 2));
    expect(claim?.evidence).toEqual([{ confidential: true }]);
  });

  it('says nothing of them in public, and of internal ones only that they are', () => {
    const content = buildReport(facts({ edition: 'public' }));
    expect(content.claims.find(({ id }) => id === uuid(5, 2))?.evidence).toEqual([]);
    expect(content.claims.find(({ id }) => id === uuid(5, 1))?.evidence).toEqual([{ internal: true }]);
    const text = JSON.stringify(content);
    for (const word of ['«internal.', '«confidential.', '«public.evidence.note»', '«exemption.note»', '«claim.reason»', '«decision.reason»', 'file.name', 'source.group']) expect(text).not.toContain(word);
    for (const word of ['«public.evidence.excerpt»', '«public.source.title»']) expect(text).toContain(word);
  });

  it('withholds in public a rationale that rests on what is not public', () => {
    const [open, internal] = buildReport(facts({ edition: 'public' })).claims;
    expect(open?.verdict).toMatchObject({ rationale: '«verdict.rationale»', rationaleWithheld: false });
    expect(internal?.verdict).toMatchObject({ rationale: null, rationaleWithheld: true });
  });

  it('lists corrections with what was decided, and names what is open', () => {
    const given = facts({}, 10);
    const { corrections, openPoints, summary } = buildReport(given);
    expect(corrections.map(({ claim, action, stale, decision }) => [claim, action, stale, decision?.decision])).toEqual([[2, 'change', null, undefined], [3, 'change', null, 'accepted'], [4, 'change', null, 'rejected'], [8, 'change', 'context', 'stays']]);
    expect(summary.corrections).toEqual({ open: 1, accepted: 1, rejected: 1, stays: 1 });
    expect(corrections[1]?.decision).toMatchObject({ wording: '«decision.wording»', revisionNumber: 2, carriedOut: true, decidedBy: { name: 'Ben Voß' } });
    expect(openPoints.filter((point) => point.kind === 'claim')).toEqual([
      { kind: 'claim', claim: 2, why: 'correction' }, { kind: 'claim', claim: 3, why: 'correction' }, { kind: 'claim', claim: 4, why: 'correction' },
      { kind: 'claim', claim: 5, why: 'open' }, { kind: 'claim', claim: 6, why: 'in_progress' }, { kind: 'claim', claim: 7, why: 'proposed' }, { kind: 'claim', claim: 8, why: 'stale' },
    ]);
  });

  it('calls an action outstanding until it is carried out, or a person says that the text stays', () => {
    const given = facts({}, 2);
    const said = (decision: 'accepted' | 'rejected' | 'stays', carriedOut: boolean) => {
      const claims = given.claims.map((claim) => ({ ...claim, verdict: claim.verdict && { ...claim.verdict, decision: { id: uuid(9, 1), decision, carriedOut, wording: null, reason: null, revisionNumber: null, decidedBy: OWNER, createdAt: given.now } } }));
      return buildReport({ ...given, claims }).openPoints.some((point) => point.kind === 'claim' && point.why === 'correction');
    };
    expect([said('accepted', true), said('accepted', false), said('rejected', false), said('stays', false)]).toEqual([false, true, true, false]);
  });

  it('keeps the reasons of decisions, and corrections of dropped claims, out of the public edition', () => {
    const given = facts({}, 10);
    const dropped = { ...given, claims: given.claims.map((claim) => (claim.number === 3 ? { ...claim, status: 'dropped' as const } : claim)) };
    const { corrections, summary } = buildReport({ ...dropped, edition: 'public' });
    expect(corrections.map(({ claim, decision }) => [claim, decision?.reason])).toEqual([[2, undefined], [4, null], [8, null]]);
    expect(summary.corrections).toMatchObject({ accepted: 0 });
  });

  it('names thin evidence, but not where it would tell of what is hidden', () => {
    const given = facts({}, 3);
    const thin = { ...given, evidence: given.evidence.map((_, index) => evidenceFacts(index, index, index, marked, { tier: 'secondary' })) };
    const claimsNamed = (content: ReportContent) => content.openPoints.flatMap((point) => (point.kind === 'claim' && point.why === 'thin' ? [point.claim] : []));
    expect(claimsNamed(buildReport(thin))).toEqual([1, 2, 3]);
    expect(claimsNamed(buildReport(seenBy(stranger, thin)))).toEqual([1, 2]);
    expect(claimsNamed(buildReport({ ...thin, edition: 'public' }))).toEqual([1]);
  });

  it('names a verdict that expires before the planned date', () => {
    const given = facts({}, 1);
    const expiring = (expiresAt: string) => buildReport({ ...given, article: { ...given.article, plannedAt: '2026-12-01T00:00:00.000Z' }, claims: given.claims.map((claim) => ({ ...claim, verdict: claim.verdict && { ...claim.verdict, expiresAt } })) });
    expect(expiring('2026-11-30T00:00:00.000Z').openPoints).toContainEqual({ kind: 'claim', claim: 1, why: 'expired' });
    expect(expiring('2026-12-02T00:00:00.000Z').openPoints).not.toContainEqual({ kind: 'claim', claim: 1, why: 'expired' });
  });

  it('leaves out withdrawn evidence, unless the verdict rests on it', () => {
    const given = facts({}, 1);
    const withdrawnAt = given.now;
    const extra = { ...evidenceFacts(50, 0, 0, marked), withdrawnAt };
    const content = buildReport({ ...given, evidence: [...given.evidence.map((item) => ({ ...item, withdrawnAt })), extra] });
    expect(content.claims[0]?.evidence).toMatchObject([{ id: uuid(4, 0), inVerdict: true, withdrawnAt }]);
  });

  it('counts what is to be checked again by its reason, and what stands nowhere', () => {
    const given = facts();
    const claims = given.claims.map((claim, index) => (index === 0 ? { ...claim, status: 'stale' as const, stale: 'wording' as const, anchors: [], orphaned: true } : claim));
    const { summary } = buildReport({ ...given, claims });
    expect(summary).toMatchObject({ orphaned: 1, staleBecause: { wording: 1, context: summary.stale - 1, evidence: 0, date: 0 } });
  });

  it('names the notes that a claim came from, without their words, and not in public', () => {
    const given = facts();
    const notes = [{ kind: 'footnote' as const, label: '12', author: 'Anna Weber', date: null, text: '«note.text»' }];
    const claims = given.claims.map((claim, index) => (index === 0 ? { ...claim, origin: { by: 'note' as const, file: 'haushalt.docx', notes, revision: 1 } } : claim));
    const content = buildReport({ ...given, claims });
    expect(ReportContent.parse(content).claims[0]?.origin).toEqual({ file: 'haushalt.docx', notes: [{ kind: 'footnote', label: '12', author: 'Anna Weber', date: null }] });
    expect(content.claims.slice(1).filter(({ origin }) => origin)).toEqual([]);
    expect(JSON.stringify(content)).not.toContain('«note.text»');
    expect(JSON.stringify(buildReport({ ...given, claims, edition: 'public' }))).not.toContain('haushalt.docx');
  });

  it('knows the owner of confidential sources', () => {
    expect(JSON.stringify(buildReport(facts({ asker: { id: OWNER.id, roles: ['editor'] } })))).toContain('«confidential.evidence.excerpt»');
  });
});
