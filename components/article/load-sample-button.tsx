// Loads the sample article and opens it.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, isApiError, type ApiErrorCode } from '@/lib/client/api';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';

/** Offered on an empty desk to whoever may put in articles. */
export function LoadSampleButton() {
  const t = useTranslations('articles');
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiErrorCode | null>(null);

  const load = async () => {
    setPending(true);
    setProblem(null);
    try {
      const { articleId } = await api('POST /api/v1/sample', {});
      router.push(`/articles/${articleId}`);
    } catch (error) {
      setPending(false);
      if (!isApiError(error)) throw error;
      setProblem(error.code);
    }
  };

  return (
    <div className="grid justify-items-start gap-2">
      <Button size="lg" pending={pending} onClick={() => void load()}>
        {t('loadSample')}
      </Button>
      <p role="status" className="text-sm text-ink-3">
        {pending ? t('loadingSample') : null}
      </p>
      {problem ? <ProblemNotice code={problem} /> : null}
    </div>
  );
}
