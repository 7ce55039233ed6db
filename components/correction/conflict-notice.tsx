// Why the decisions were refused: in place where it concerns all of them, with the way on where a colleague was faster.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ApiError } from '@/lib/client/api';
import type { RevisionSummary } from '@/lib/domain/schema/article';

/** What a row says at its field is not said here again. */
export function ConflictNotice({ problem }: { problem: ApiError | null }) {
  const t = useTranslations('correction.refused');
  const router = useRouter();
  if (!problem) return null;
  const again = <Button onClick={() => router.refresh()}>{t('show')}</Button>;
  if (problem.code === 'conflict') {
    const current = problem.current as RevisionSummary;
    return (
      <Notice tone="warning" saved={t('saved')} action={again}>
        {t('revision', { number: current.number, name: current.createdBy.name })}
      </Notice>
    );
  }
  if (problem.code === 'stale_version') {
    return (
      <Notice tone="warning" saved={t('saved')} action={again}>
        {t('decision')}
      </Notice>
    );
  }
  if (problem.code === 'rule_violated' && problem.errors.every(({ pointer }) => pointer.startsWith('/decisions/'))) return <Notice tone="error">{t('rows', { count: new Set(problem.errors.map(({ pointer }) => pointer.split('/')[2])).size })}</Notice>;
  return <ProblemNotice code={problem.code} />;
}
