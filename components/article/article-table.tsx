// The list of articles: what is due, how far it is, in what state.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Lock } from 'lucide-react';
import type { ArticleSummary } from '@/lib/domain/schema/article';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { TimeLeft } from '@/components/ui/time-left';
import { CoverageStrip } from './coverage-strip';

const TONES: Record<ArticleSummary['state'], ChipTone> = { in_check: 'open', ready: 'ok', signed_off: 'ok', published: 'neutral' };

function ArticleChips({ article }: { article: ArticleSummary }) {
  const t = useTranslations('articles');
  const states = useTranslations('terms.articleState');
  return (
    <span className="flex flex-wrap gap-1">
      <Chip tone={TONES[article.state]}>{states(article.state)}</Chip>
      {article.access === 'restricted' ? <Chip icon={<Lock />}>{t('restricted')}</Chip> : null}
    </span>
  );
}

/** Takes the articles of one page of the list. */
export function ArticleTable({ articles }: { articles: readonly ArticleSummary[] }) {
  const t = useTranslations('articles');
  return (
    <Table caption={t('title')}>
      <TableHead>
        <tr>
          <Th>{t('column.title')}</Th>
          <Th className="max-sm:hidden">{t('column.coverage')}</Th>
          <Th numeric className="max-md:hidden">{t('column.claims')}</Th>
          <Th>{t('column.deadline')}</Th>
          <Th className="max-sm:hidden">{t('column.state')}</Th>
          <Th className="max-md:hidden">{t('column.changed')}</Th>
        </tr>
      </TableHead>
      <TableBody>
        {articles.map((article) => (
          <tr key={article.id}>
            <Td className="min-w-40">
              <Link href={`/articles/${article.id}`} lang={article.language} className="font-serif text-lg leading-snug font-semibold underline-offset-4 hover:underline">
                {article.title}
              </Link>
              <div className="text-sm text-ink-3">{[article.byline, article.desk].filter(Boolean).join(' · ')}</div>
              {/* On a phone the row's other cells stand below its title. */}
              <div className="grid gap-2 pt-2 sm:hidden">
                <ArticleChips article={article} />
                <CoverageStrip counts={article.coverage} orphans={article.orphanCount} />
              </div>
            </Td>
            <Td className="max-sm:hidden">
              <CoverageStrip counts={article.coverage} orphans={article.orphanCount} />
            </Td>
            <Td numeric className="max-md:hidden">{article.claimCount}</Td>
            <Td className="sm:whitespace-nowrap">
              {article.deadline ? (
                <>
                  <DateTime value={article.deadline} />
                  <div className="text-sm text-ink-3">
                    <TimeLeft until={article.deadline} />
                  </div>
                </>
              ) : (
                <span className="text-ink-3">{t('noDeadline')}</span>
              )}
            </Td>
            <Td className="max-sm:hidden">
              <ArticleChips article={article} />
            </Td>
            <Td className="text-sm whitespace-nowrap text-ink-3 max-md:hidden">
              <DateTime value={article.updatedAt} format="relative" />
            </Td>
          </tr>
        ))}
      </TableBody>
    </Table>
  );
}
