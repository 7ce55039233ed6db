// Why a call was refused: at the fields where it belongs to them, else as a notice.
'use client';
import { useTranslations } from 'next-intl';
import type { ApiError } from '@/lib/client/api';
import { Notice } from '@/components/ui/notice';
import { ProblemNotice } from './problem-notice';

/** Gives a function from JSON pointer to the sentence for that field, or undefined. */
export function useFieldFault(problem: ApiError | null): (pointer: string) => string | undefined {
  const t = useTranslations('errors.field');
  return (pointer) => {
    const code = problem?.at(pointer);
    return code ? t(code) : undefined;
  };
}

/** Takes the refusal and the pointers of the fields on screen; says nothing where they say it all. */
export function Refusal({ problem, fields = [] }: { problem: ApiError | null; fields?: readonly string[] }) {
  const t = useTranslations('person');
  const field = useTranslations('errors.field');
  if (!problem) return null;
  if (problem.code === 'rate_limited' && problem.retryAfter !== null) {
    return (
      <Notice tone="error" next={t('waitMinutes', { minutes: Math.ceil(problem.retryAfter / 60) })}>
        {t('tooManyTries')}
      </Notice>
    );
  }
  const elsewhere = problem.errors.filter((error) => !fields.includes(error.pointer));
  if (problem.errors.length > 0 && elsewhere.length === 0) return null;
  const [first] = elsewhere;
  return first && problem.code === 'rule_violated' ? <Notice tone="error">{field(first.code)}</Notice> : <ProblemNotice code={problem.code} />;
}
