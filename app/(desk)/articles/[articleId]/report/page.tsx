// The report of an article: its preview as it would be now, and those made for good.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getReportDraft, listReports } from '@/lib/server/reports/queries';
import { articleOfPage } from '@/lib/web/article-page';
import { searchInput } from '@/lib/web/search-input';
import { requireActor } from '@/lib/web/session';
import { DownloadButton } from '@/components/report/download-button';
import { MakeReport } from '@/components/report/make-report';
import { ReportOptions } from '@/components/report/report-options';
import { ReportTable } from '@/components/report/report-table';
import { buttonVariants } from '@/components/ui/button-variants';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

type Props = { params: Promise<{ articleId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleOfPage((await params).articleId);
  return { title: `${(await getTranslations('report.page'))('title')}: ${article.title}` };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await articleOfPage((await params).articleId);
  const search = await searchParams;
  const { input } = searchInput('GET /api/v1/articles/{id}/report', search, ['edition', 'language']);
  const { input: list } = searchInput('GET /api/v1/articles/{id}/reports', search, []);
  const choice = { edition: input.edition, language: input.language ?? article.language };
  const [t, draft, reports] = await Promise.all([getTranslations('report.page'), getReportDraft(actor, { id: article.id, ...choice }), listReports(actor, { ...list, id: article.id })]);
  const path = `/articles/${article.id}/report`;
  const preview = `/api/v1/articles/${article.id}/report?${new URLSearchParams({ format: 'html', ...choice }).toString()}`;
  const name = `${t('title')} ${article.title}`;
  const outlook = {
    revision: draft.revision.number,
    claims: draft.summary.claims,
    openClaims: new Set(draft.openPoints.flatMap((point) => (point.kind === 'claim' ? [point.claim] : []))).size,
    openPassages: draft.coverage.counts.unaccounted,
    corrections: draft.openPoints.filter((point) => point.kind === 'claim' && point.why === 'correction').length,
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        crumb={<Link href={`/articles/${article.id}`}>{article.title}</Link>}
        actions={article.allowed.includes('report.make') ? <MakeReport articleId={article.id} {...choice} outlook={outlook} /> : null}
      />
      <section aria-labelledby="issued" className="grid gap-3 pb-10">
        <h2 id="issued" className="font-serif text-xl font-semibold">
          {t('list')}
        </h2>
        {reports.items.length === 0 ? <EmptyState>{t('listEmpty')}</EmptyState> : <ReportTable reports={reports.items} name={name} />}
        {reports.nextCursor ? (
          <div>
            <LinkButton href={{ pathname: path, query: { ...choice, cursor: reports.nextCursor } }}>{t('more')}</LinkButton>
          </div>
        ) : null}
      </section>
      <section aria-labelledby="preview" className="grid gap-3">
        <h2 id="preview" className="font-serif text-xl font-semibold">
          {t('preview')}
        </h2>
        <ReportOptions path={path} choice={choice} />
        <div className="flex flex-wrap gap-1.5">
          <a href={preview} target="_blank" rel="noopener" className={buttonVariants()}>
            {t('html')}
          </a>
          <DownloadButton of={{ articleId: article.id, ...choice }} format="pdf" name={name} label={t('download', { format: 'PDF' })} />
          <DownloadButton of={{ articleId: article.id, ...choice }} format="docx" name={name} label={t('download', { format: t('docx') })} />
          <DownloadButton of={{ articleId: article.id, ...choice }} format="json" name={name} label={t('download', { format: 'JSON' })} />
        </div>
        <p className="text-sm text-ink-3">{t('docxNote')}</p>
        {/* Its own answer forbids scripts as well; focusable, so that the keyboard can scroll it. */}
        <iframe src={preview} title={t('previewOf')} sandbox="allow-popups" tabIndex={0} className="h-[80vh] w-full rounded-md border border-line-2 bg-white" />
      </section>
    </>
  );
}
