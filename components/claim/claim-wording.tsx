// The claim's wording as it stands in the text, with a little of what is around it.
'use client';
import { useDeskState } from '@/components/article/desk-context';
import { cn } from '@/components/ui/cn';
import type { Claim } from '@/lib/domain/schema/claim';
import { LOOKS, lookOf } from './claim-look';

/** The last words of what stands before, the first of what stands behind; whole words only, of the same paragraph. */
function around({ prefix, suffix }: Claim['anchor']): { before: string; after: string } {
  const before = prefix.split('\n').at(-1) ?? '';
  const after = suffix.split('\n')[0] ?? '';
  return { before: before.length < prefix.length || prefix === '' ? before : before.replace(/^\S*\s?/, '…\u00a0'), after: after.length < suffix.length || suffix === '' ? after : after.replace(/\s?\S*$/, '\u00a0…') };
}

/** Colour of the bar beside it by state. */
const BARS = { ok: 'border-ok', problem: 'border-problem', unsettled: 'border-unsettled', stale: 'border-stale', open: 'border-open', neutral: 'border-edge' } as const;

export function ClaimWording({ claim }: { claim: Claim }) {
  const language = useDeskState((state) => state.article.language);
  const anchor = claim.anchors[0] ?? claim.lastPlace?.anchors[0] ?? claim.anchor;
  const { before, after } = around(anchor);
  return (
    <blockquote lang={language} className={cn('border-l-3 pl-3 font-serif text-[1.0625rem] leading-snug font-medium hyphens-auto', BARS[LOOKS[lookOf(claim)].tone])}>
      {before ? <span className="font-normal text-ink-3">{before}</span> : null}
      {anchor.exact}
      {after ? <span className="font-normal text-ink-3">{after}</span> : null}
    </blockquote>
  );
}
