// The new text as a whole: pasted, typed, or read from a file.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ManuscriptInput } from '@/components/manuscript/manuscript-input';
import { readManuscriptFile } from '@/components/manuscript/read-file';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { isApiError, type ApiError } from '@/lib/client/api';
import type { FieldCode } from '@/lib/domain/errors';
import type { RevisionDraft } from './draft';

type WholeTextProps = {
  draft: RevisionDraft;
  /** The text that the revision begins with, for those who want to work on it as a whole. */
  baseText: string;
  fault: FieldCode | null;
  onChange: (change: Partial<RevisionDraft>) => void;
};

/** A file that cannot be read leaves what is there. */
export function WholeText({ draft, baseText, fault, onChange }: WholeTextProps) {
  const t = useTranslations('revision.whole');
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const read = async (chosen: File) => {
    setReading(true);
    setProblem(null);
    try {
      const { text, layout, file } = await readManuscriptFile(chosen);
      onChange({ text, layout, file });
    } catch (error) {
      if (!isApiError(error)) throw error;
      setProblem(error);
    } finally {
      setReading(false);
    }
  };
  const fileFault = problem?.at('') ?? null;
  return (
    <div className="grid content-start gap-5">
      {draft.corrections.length > 0 ? <Notice tone="info">{t('correctionsWait', { count: draft.corrections.length })}</Notice> : null}
      {draft.text === '' ? (
        <p className="flex flex-wrap items-center gap-3 text-ink-2">
          {t('hint')}
          <Button onClick={() => onChange({ text: baseText, file: null, layout: 'paragraphs' })}>{t('takePresent')}</Button>
        </p>
      ) : null}
      <ManuscriptInput text={draft.text} layout={draft.layout} file={draft.file} onChange={onChange} onFile={(file) => void read(file)} reading={reading} fault={fault} fileFault={fileFault} />
      {reading ? <BusyLine label={t('reading')} /> : null}
      {draft.file?.base64 === '' ? <p className="text-sm text-ink-3">{t('bytesGone', { name: draft.file.name })}</p> : null}
      {problem && fileFault === null ? <ProblemNotice code={problem.code} /> : null}
    </div>
  );
}
