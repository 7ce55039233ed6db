// Puts a whole text in: by pasting, by typing, or by a file that the desk can read.
'use client';
import { useTranslations } from 'next-intl';
import type { ClipboardEvent } from 'react';
import type { FieldCode } from '@/lib/domain/errors';
import { cn } from '@/components/ui/cn';
import { Field } from '@/components/ui/field';
import { FileDrop } from '@/components/ui/file-drop';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { LeftOut } from './left-out';
import type { ManuscriptFile } from './read-file';

/** How the lines of a text are taken. */
export type LayoutChoice = 'auto' | 'wrapped' | 'paragraphs';

const LAYOUTS: readonly LayoutChoice[] = ['auto', 'wrapped', 'paragraphs'];
/** Largest manuscript file, in bytes; the server says so too. */
const MAX_FILE_BYTES = 20_971_520;

/** Longer texts do not grow the field with what is typed: measuring a million code units again and again takes the browser seconds. */
const LONGEST_GROWING = 50_000;

type InputProps = {
  text: string;
  layout: LayoutChoice;
  /** The file that the text was read from, as long as it is as it was read. */
  file: Pick<ManuscriptFile, 'name' | 'leftOut'> | null;
  onChange: (change: { text?: string; file?: null; layout?: LayoutChoice }) => void;
  onFile: (file: File) => void;
  /** A file is being read. */
  reading: boolean;
  /** What is wrong with the text, and with the last file. */
  fault: FieldCode | null;
  fileFault: FieldCode | null;
  /** The file's notes are taken over beside its text. */
  withNotes?: boolean;
  /** A file may be dropped anywhere on the page. */
  wholePage?: boolean;
};

/** A text that is changed by hand is no longer the file's. */
export function ManuscriptInput({ text, layout, file, onChange, onFile, reading, fault, fileFault, withNotes = false, wholePage }: InputProps) {
  const t = useTranslations('manuscript');
  const field = useTranslations('errors.field');
  // What was copied from a page or a word processor keeps headings and notes where it is the whole manuscript; into a text that is there it goes as text.
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '' || text !== '' || reading || html.length > MAX_FILE_BYTES / 2) return;
    event.preventDefault();
    onFile(new File([html], t('clipboard'), { type: 'text/html' }));
  };
  return (
    <>
      <Field label={t('text')} description={file ? t('fromFile', { name: file.name }) : t('textHint')} error={fault ? field(fault) : undefined}>
        <Textarea rows={12} value={text} onPaste={paste} onChange={(event) => onChange({ text: event.target.value, file: null })} className={cn('max-h-[60vh] min-h-72 overflow-y-auto font-serif text-lg', text.length > LONGEST_GROWING && '[field-sizing:fixed] h-[60vh]')} />
      </Field>
      <FileDrop label={t('file')} endings={['.txt', '.md', '.html', '.docx', '.odt', '.pdf']} maxBytes={MAX_FILE_BYTES} onFile={onFile} disabled={reading} wholePage={wholePage} />
      {fileFault ? <Notice tone="error" saved={t('fileKept')}>{field(fileFault)}</Notice> : null}
      {file ? <LeftOut items={file.leftOut} withNotes={withNotes} /> : null}
      <RadioGroup label={t('layout.label')} options={LAYOUTS.map((value) => ({ value, label: t(`layout.${value}`) }))} value={layout} onValueChange={(next) => onChange({ layout: next })} />
    </>
  );
}
