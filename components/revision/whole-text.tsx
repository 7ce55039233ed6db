// The new text as a whole: pasted, typed, or read from a file.
'use client';
import { useTranslations } from 'next-intl';
import { annotationsOf, draftOf } from '@/components/annotated/draft';
import { ManuscriptInput } from '@/components/manuscript/manuscript-input';
import { FileProgress } from '@/components/manuscript/file-progress';
import { fileOf, type ReadingChoice } from '@/components/manuscript/read-file';
import { TrackedNotice } from '@/components/manuscript/tracked-notice';
import { useFileReading } from '@/components/manuscript/use-file-reading';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
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
  const { isReading, progress, problem, read: readFile, stop } = useFileReading();
  const read = async (chosen: File, choice: ReadingChoice = {}) => {
    const found = await readFile(chosen, { ...choice, language });
    if (!found) return;
    const { text, layout, file, reading: { tracked, annotated } } = found;
    onChange({ text, layout, file: { ...file, tracked, annotations: annotated && annotationsOf(draftOf(annotated), annotated, chosen.name).body, withNotes: true } });
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
      <ManuscriptInput text={draft.text} layout={draft.layout} file={file} onChange={onChange} onFile={(chosen) => void read(chosen)} reading={isReading} fault={fault} fileFault={fileFault} withNotes={file?.annotations != null && file.withNotes} />
      {isReading ? <FileProgress progress={progress} onStop={stop} /> : null}
      {file?.tracked ? <TrackedNotice tracked={file.tracked} disabled={isReading || file.base64 === ''} onRead={(choice) => readAgain({ reading: choice })} /> : null}
      {file?.annotations ? <Checkbox label={t('notes')} description={t('notesHint', { count: file.annotations.claims.length })} checked={file.withNotes} onCheckedChange={(withNotes) => onChange({ file: { ...file, withNotes } })} /> : null}
      {file?.base64 === '' ? <p className="text-sm text-ink-3">{t('bytesGone', { name: file.name })}</p> : null}
      {problem && fileFault === null ? <ProblemNotice code={problem.code} /> : null}
    </div>
  );
}
