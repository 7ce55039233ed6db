// Takes one file, by dropping or choosing, and says at once when it does not fit.
'use client';
import { FileUp } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useRef, useState, type DragEvent } from 'react';
import { formatBytes } from '@/lib/i18n/format';
import { Button } from './button';
import { cn } from './cn';
import { usePageDrop } from './use-page-drop';

type FileDropProps = {
  /** What belongs here, e.g. "Manuskript". */
  label: string;
  /** Endings with their dot, lower case: `['.txt', '.docx']`. Empty takes anything. */
  endings: readonly string[];
  /** Says what fits where the endings are too many to list, e.g. "PDF, Bilder, Ton". */
  kinds?: string | undefined;
  /** The limit in bytes; larger files are refused before anything is sent. */
  maxBytes: number;
  onFile: (file: File) => void;
  disabled?: boolean | undefined;
  /** A file may be dropped anywhere on the page; what a browser would do with it, which is to leave the page, is then prevented. */
  wholePage?: boolean | undefined;
  className?: string | undefined;
};

type Refusal = 'several' | 'kind' | 'size' | 'empty';

function refusalOf(files: readonly File[], { endings, maxBytes }: FileDropProps): Refusal | null {
  const [file] = files;
  if (!file || files.length > 1) return 'several';
  if (endings.length > 0 && !endings.some((ending) => file.name.toLowerCase().endsWith(ending))) return 'kind';
  if (file.size > maxBytes) return 'size';
  return file.size === 0 ? 'empty' : null;
}

/** The server checks again; this only spares the way there. */
export function FileDrop(props: FileDropProps) {
  const { label, endings, kinds, maxBytes, onFile, disabled = false, wholePage = false, className } = props;
  const t = useTranslations('ui.file');
  const locale = useLocale();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const limits = { max: formatBytes(maxBytes, locale), endings: kinds ?? endings.join(', ') };

  const take = (files: readonly File[]) => {
    const next = refusalOf(files, props);
    const [file] = files;
    setRefusal(next);
    if (next === null && file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take([...event.dataTransfer.files]);
  };
  usePageDrop(wholePage, { onOver: setOver, onDrop: (files) => !disabled && take(files) });

  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn('grid justify-items-center gap-2 rounded-lg border border-dashed border-edge bg-surface px-4 py-6 text-center', over && !disabled && 'border-solid border-ink bg-sunken', className)}
    >
      <FileUp aria-hidden className="size-5 text-ink-3" />
      <p id={`${id}-label`} className="font-medium">
        {label}
      </p>
      <p id={`${id}-limits`} className="text-sm text-ink-3">
        {endings.length > 0 ? t('limits', limits) : t('limit', limits)}
      </p>
      <Button disabled={disabled} aria-describedby={`${id}-limits`} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept={endings.join(',')}
        disabled={disabled}
        className="hidden"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file chosen twice must be noticed twice.
          event.target.value = '';
        }}
      />
      <p role="alert" className="text-sm font-medium text-problem empty:hidden">
        {refusal ? t(`refused.${refusal}`, limits) : null}
      </p>
    </div>
  );
}
