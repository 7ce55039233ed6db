// Issues a report: says before what will be stored and what is still open, because it cannot be taken back.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/domain/article';
import type { Edition } from '@/lib/domain/report-kinds';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';

/** What the report would say now, in numbers. */
type ReportOutlook = { revision: number; claims: number; openClaims: number; openPassages: number; corrections: number };

export function MakeReport({ articleId, edition, language, outlook }: { articleId: string; edition: Edition; language: Language; outlook: ReportOutlook }) {
  const t = useTranslations('report.page');
  const term = useTranslations('terms');
  const router = useRouter();
  const { problem, run } = useCall();
  const make = async () => {
    const done = await run(async () => void (await api('POST /api/v1/articles/{id}/reports', { params: { id: articleId }, body: { edition, language } })));
    // The dialog stays open, with the reason, when it is not done.
    if (!done) return false;
    showToast({ title: t('made') });
    router.refresh();
    return true;
  };
  const open = [
    ...(outlook.openClaims > 0 ? [t('openClaims', { count: outlook.openClaims })] : []),
    ...(outlook.openPassages > 0 ? [t('openPassages', { count: outlook.openPassages })] : []),
    ...(outlook.corrections > 0 ? [t('corrections', { count: outlook.corrections })] : []),
  ];
  return (
    <ConfirmDialog
      title={t('makeTitle')}
      description={t('makeText', { revision: outlook.revision, claims: outlook.claims, edition: term(`edition.${edition}`) })}
      confirmLabel={t('make')}
      onConfirm={make}
      trigger={<Button variant="primary">{t('make')}</Button>}
    >
      <ul className="list-disc pl-5">
        {(open.length > 0 ? open : [t('complete')]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {problem ? <ProblemNotice code={problem.code} /> : null}
    </ConfirmDialog>
  );
}
