// Makes claims as they go over the wire, for tests of the browser's side.
import type { Claim } from '../schema/claim';

/** A claim that is open and unjudged; `exact` is its wording, the rest as given. */
export function claimFacts({ exact = 'ein Wortlaut', start = 0, ...over }: Partial<Claim> & { exact?: string; start?: number } = {}): Claim {
  const anchor = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  return {
    id: 'claim', version: 1, articleId: 'article', number: 1, status: 'open', stored: 'open', type: 'other', priority: 'medium', aspect: 'content', statement: null, reason: null,
    assignee: null, anchors: [anchor], orphaned: false, revisionNumber: 1, lastPlace: null, anchor, hangsOnDate: false, verdict: null, origin: null, lineage: { splitFrom: null, mergedInto: null }, evidenceCount: 0, createdAt: '2026-11-23T13:02:00.000Z', updatedAt: '2026-11-23T13:02:00.000Z', allowed: [], ...over,
  };
}
