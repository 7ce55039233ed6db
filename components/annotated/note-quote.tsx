// A note of the author as it was written, with what kind of note it is and who wrote it.
import { useTranslations } from 'next-intl';
import { Day } from '@/components/source/day';
import type { WrittenNote } from './annotated-file';

/** Files write dates as they like; one that begins with a day is shown as that day. */
function NoteDate({ date }: { date: string }) {
  const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(date)?.[0];
  return day === undefined ? date : <Day value={day} />;
}

/** Answers below a comment stand below it. */
export function NoteQuote({ note }: { note: WrittenNote }) {
  const t = useTranslations('annotated.note');
  const label = note.label === null ? '' : ` ${note.label}`;
  return (
    <figure className="grid gap-0.5 border-l-2 border-line-2 pl-3">
      <figcaption className="text-sm text-ink-3">
        {t(`kind.${note.kind}`)}
        {label}
        {note.author === null ? null : <> · {note.author}</>}
        {note.date === null ? null : (
          <>
            {' · '}
            <NoteDate date={note.date} />
          </>
        )}
        {note.page === null ? null : <> · {t('page', { page: note.page })}</>}
        {note.resolved ? <> · {t('resolved')}</> : null}
      </figcaption>
      <blockquote className="text-ink-2 wrap-anywhere whitespace-pre-line">{note.text}</blockquote>
      {note.replies.map((reply, index) => (
        <p key={index} className="pl-3 text-sm text-ink-2 wrap-anywhere">
          <span className="text-ink-3">{t('reply', { author: reply.author ?? 'none' })}</span> {reply.text}
        </p>
      ))}
    </figure>
  );
}
