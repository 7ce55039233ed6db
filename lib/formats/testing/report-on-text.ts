// Makes the report of a text with claims at known places, each with what its verdict wants written, for tests of what stands where.
import { buildReport } from '@/lib/domain/report';
import type { ReportClaim, ReportContent } from '@/lib/domain/schema/report';
import { reportFacts } from '@/lib/domain/testing/report-facts';
import { wordingHash } from '@/lib/text/fold';
import { parseManuscript } from '@/lib/text/parse';
import type { Span } from '@/lib/text/span';

/** `proposed`: the new wording, empty for a cut, null where the text is to be kept; without a verdict where left out. */
export type ClaimOnText = { anchors: readonly Span[]; proposed?: string | null; status?: ReportClaim['status'] };

/** Takes a text as it is stored; numbers claims from 1 in their order here, and puts them into text order. */
export function reportOnText(text: string, claims: readonly ClaimOnText[], over: Partial<ReportContent> = {}): ReportContent {
  const content = buildReport(reportFacts(1));
  const [model] = content.claims;
  const verdict = model?.verdict;
  if (!model || !verdict) throw new Error('the model has a verdict');
  const { blocks, units } = parseManuscript(text, { layout: 'paragraphs' });
  const made = claims.map(({ anchors, proposed, status }, index): ReportClaim => {
    const places = anchors.map(({ start, end }) => ({ start, end, exact: text.slice(start, end), prefix: '', suffix: '' }));
    const wording = places[0]?.exact ?? '';
    const judged = proposed === undefined ? null : { ...verdict, rating: 'false' as const, action: proposed === null ? ('keep' as const) : proposed === '' ? ('cut' as const) : ('change' as const), proposedWording: proposed === '' ? null : proposed, wording, wordingHash: wordingHash(wording) };
    return { ...model, id: `00000000-0000-7000-8005-${String(index + 1).padStart(12, '0')}`, number: index + 1, status: status ?? (judged ? 'checked' : 'open'), anchors: places, verdict: judged };
  });
  const ordered = made.sort((a, b) => (a.anchors[0]?.start ?? Infinity) - (b.anchors[0]?.start ?? Infinity));
  return {
    ...content,
    revision: { ...content.revision, number: 3, text, blocks, units },
    claims: ordered,
    corrections: ordered.flatMap(({ number, verdict: judged }) => (judged && judged.action !== 'keep' ? [{ claim: number, rating: judged.rating, action: judged.action, wording: judged.wording, proposedWording: judged.proposedWording, stale: null, isCurrent: true, decision: null }] : [])),
    ...over,
  };
}
