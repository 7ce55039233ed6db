// The claims of the whole desk as a table: what is due first.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DeskClaim } from '@/lib/domain/schema/claim';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { TimeLeft } from '@/components/ui/time-left';
import { ClaimStateChip } from './claim-state-chip';

/** Takes one page of GET /api/v1/claims. */
export function DeskClaimTable({ claims }: { claims: readonly DeskClaim[] }) {
  const t = useTranslations('claims');
  const term = useTranslations('terms');
  return (
    <Table caption={t('title')}>
      <TableHead>
        <tr>
          <Th>{t('column.claim')}</Th>
          <Th className="max-sm:hidden">{t('column.state')}</Th>
          <Th className="max-md:hidden">{t('column.type')}</Th>
          <Th className="max-md:hidden">{t('column.priority')}</Th>
          <Th className="max-sm:hidden">{t('column.assignee')}</Th>
          <Th>{t('column.due')}</Th>
        </tr>
      </TableHead>
      <TableBody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <Td className="sm:min-w-72">
              <Link href={`/articles/${claim.articleId}?claim=${claim.number}`} className="font-serif text-lg leading-snug underline-offset-4 hover:underline">
                {claim.statement ?? (claim.anchor.exact || claim.lastPlace?.anchors[0]?.exact)}
              </Link>
              <div className="text-sm text-ink-3">{t('place', { number: claim.number, article: claim.article.title })}</div>
              <div className="pt-1.5 sm:hidden">
                <ClaimStateChip claim={claim} />
              </div>
            </Td>
            <Td className="max-sm:hidden">
              <ClaimStateChip claim={claim} />
            </Td>
            <Td className="max-md:hidden">{term(`claimType.${claim.type}`)}</Td>
            <Td className="max-md:hidden">{term(`priority.${claim.priority}`)}</Td>
            <Td className="max-sm:hidden">{claim.assignee?.name ?? <span className="text-ink-3">{t('nobody')}</span>}</Td>
            <Td className="text-sm text-ink-3 sm:whitespace-nowrap">{claim.article.deadline ? <TimeLeft until={claim.article.deadline} /> : t('noDeadline')}</Td>
          </tr>
        ))}
      </TableBody>
    </Table>
  );
}
