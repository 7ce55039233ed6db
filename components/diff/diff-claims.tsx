// The claims that stand in a paragraph, in its margin: number, state of now, and whether their wording changed.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LOOKS, RATING_SIGNS, lookOf } from '@/components/claim/claim-look';
import type { ClaimBeside } from '@/lib/domain/schema/diff';

type DiffClaimsProps = { articleId: string; claims: readonly ClaimBeside[]; from: number; to: number };

/** Each leads to the claim on the checking screen. */
export function DiffClaims({ articleId, claims, from, to }: DiffClaimsProps) {
  const t = useTranslations('diff.compare');
  const terms = useTranslations('terms');
  if (claims.length === 0) return null;
  return (
    <ul aria-label={t('claims')} className="figures flex flex-wrap gap-x-4 gap-y-0.5 font-sans text-sm beside:grid beside:gap-x-0 print:text-[8pt]">
      {claims.map((claim) => {
        const look = LOOKS[lookOf(claim)];
        const rated = claim.status === 'checked' && claim.verdict !== null;
        const note = claim.wording === 'same' ? null : t(`wording.${claim.wording}`, { from, to });
        return (
          <li key={claim.id}>
            <Link href={`/articles/${articleId}?claim=${claim.number}`} className="group inline-flex min-h-6 flex-wrap items-baseline gap-x-1.5 py-0.5">
              <span aria-hidden className={look.ink}>
                {rated && claim.verdict ? RATING_SIGNS[claim.verdict.rating] : look.sign}
              </span>
              <span className="font-medium underline decoration-edge underline-offset-[0.2em] group-hover:decoration-ink">{t('claim', { number: claim.number })}</span>
              <span className={look.ink}>{rated && claim.verdict ? terms(`rating.${claim.verdict.rating}`) : terms(`status.${claim.status}`)}</span>
              {note ? <span className="basis-full text-xs text-ink-3 print:text-[7pt]">{note}</span> : null}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
