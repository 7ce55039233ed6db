// Where the claims of a report stand in its blocks: the places of Word's comments.
import type { ReportClaim, ReportContent } from '@/lib/domain/schema/report';
import { firstFit, type Span } from '@/lib/text/span';

/** A mention of a claim, `of` so many; `at` counts from 1 in text order. Starts and ends inside of blocks, never between two halves of one code point. */
export type ClaimPlace = Span & { claim: ReportClaim; at: number; of: number };

/** Claims that count and that a person has taken up: neither closed nor a machine's proposal. */
const isTold = ({ status }: ReportClaim): boolean => status !== 'dropped' && status !== 'dismissed' && status !== 'proposed';

/** Whether an offset lies between the two halves of a code point. */
const isInside = (text: string, offset: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

/** All places in text order, the longer first where they begin together; and the claims that stand nowhere. */
export function claimPlaces({ claims, revision: { text, blocks } }: Pick<ReportContent, 'claims' | 'revision'>): { places: ClaimPlace[]; nowhere: ReportClaim[] } {
  const inBlocks = ({ start, end }: Span): Span[] => {
    const first = blocks[firstFit(blocks, (block) => block.end > start)];
    const last = blocks[firstFit(blocks, (block) => block.start >= end) - 1];
    if (!first || !last) return [];
    const [from, to] = [Math.max(start, first.start), Math.min(end, last.end)];
    return from < to ? [{ start: isInside(text, from) ? from - 1 : from, end: isInside(text, to) ? to + 1 : to }] : [];
  };
  const told = claims.filter(isTold).map((claim) => ({ claim, spans: claim.anchors.flatMap(inBlocks).sort((a, b) => a.start - b.start) }));
  return {
    places: told.flatMap(({ claim, spans }) => spans.map((span, index) => ({ ...span, claim, at: index + 1, of: spans.length }))).sort((a, b) => a.start - b.start || b.end - a.end),
    nowhere: told.flatMap(({ claim, spans }) => (spans.length === 0 ? [claim] : [])),
  };
}
