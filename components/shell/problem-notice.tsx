// Turns an error code of the interface into a sentence: what happened, what is saved, what to do next.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { ApiErrorCode } from '@/lib/client/api';

/** Takes the code of a problem+json answer; `action` is the button that does the next step. */
export function ProblemNotice({ code, action, className }: { code: ApiErrorCode; action?: ReactNode; className?: string }) {
  const t = useTranslations('errors.code');
  return (
    <Notice tone="error" saved={t(`${code}.saved`)} next={t(`${code}.next`)} action={action} className={className}>
      {t(`${code}.what`)}
    </Notice>
  );
}
