// The new text as a whole: pasted, typed, or read from a file.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { annotationsOf, draftOf } from '@/components/annotated/draft';
import { ManuscriptInput } from '@/components/manuscript/manuscript-input';
import { fileOf, readManuscriptFile, type ReadingChoice } from '@/components/manuscript/read-file';
import { TrackedNotice } from '@/components/manuscript/tracked-notice';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { isApiError, type ApiError } from '@/lib/client/api';
import type { Language } from '@/lib/domain/article';
import type { FieldCode } from '@/lib/domain/errors';
import type { RevisionDraft } from './draft';

type WholeTextProps = {
  draft: RevisionDraft;
  /** The text that the revision begins with, for those who want to work on it as a whole. */
  baseText: string;
  fault: FieldCode | null;
  /** The article's, in which the text will be cleaned: offsets of notes count in it. */
  language: Language;
  onChange: (change: Partial<RevisionDraft>) => void;
};

/** A file that cannot be read leaves what is there. */
export function WholeText({ draft, baseText, fault, language, onChange }: WholeTextProps) {
  const t = useTranslations('revision.whole');
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const read = async (chosen: File, choice: ReadingChoice = {}) => {
    setReading(true);
    setProblem(null);
    try {
      const { text, layout, file, reading: { tracked, annotated } } = await readManuscriptFile(chosen, { ...choice, language });
      onChange({ text, layout, file: { ...file, tracked, annotations: annotated && annotationsOf(draftOf(annotated), annotated, chosen.name).body, withNotes: true } });
    } catch (error) {
      if (!isApiError(error)) throw error;
      setProblem(error);
    } finally {
      setReading(false);
    }
  };
  const { file } = draft;
  const readAgain = (choice: ReadingChoice) => {
    const chosen = file && fileOf(file);
    if (chosen) void read(chosen, choice);
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
      <ManuscriptInput text={draft.text} layout={draft.layout} file={file} onChange={onChange} onFile={(chosen) => void read(chosen)} reading={reading} fault={fault} fileFault={fileFault} />
      {reading ? <BusyLine label={t('reading')} /> : null}
      {file?.tracked ? <TrackedNotice tracked={file.tracked} disabled={reading || file.base64 === ''} onRead={(choice) => readAgain({ reading: choice })} /> : null}
      {file?.annotations ? <Checkbox label={t('notes')} description={t('notesHint', { count: file.annotations.claims.length })} checked={file.withNotes} onCheckedChange={(withNotes) => onChange({ file: { ...file, withNotes } })} /> : null}
      {file?.base64 === '' ? <p className="text-sm text-ink-3">{t('bytesGone', { name: file.name })}</p> : null}
      {problem && fileFault === null ? <ProblemNotice code={problem.code} /> : null}
    </div>
  );
}
