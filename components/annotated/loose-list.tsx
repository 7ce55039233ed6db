// Notes that prove no words yet: each gets its place in the text, or is left out knowingly.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Notice } from '@/components/ui/notice';
import type { AnnotatedText } from './annotated-file';
import { leaveNote } from './changes';
import type { Draft } from './draft';
import { NoteQuote } from './note-quote';
import type { Act } from './use-annotated-draft';
import { rowId } from './use-row-focus';

/** Comments of the desk's own reports are named and make no claims. */
export function LooseList({ annotated, draft, act, onMark }: { annotated: AnnotatedText; draft: Draft; act: Act; onMark: (note: number) => void }) {
  const t = useTranslations('annotated.loose');
  return (
    <div className="grid gap-4 pt-3">
      {annotated.known.length > 0 ? <Notice tone="info">{t('known', { count: annotated.known.length })}</Notice> : null}
      {draft.loose.length === 0 ? <p className="text-ink-3">{t('none')}</p> : <p className="text-sm text-ink-3">{t('hint')}</p>}
      <ul aria-label={t('list')} className="grid">
        {draft.loose.map(({ note, leftOut }) => {
          const written = annotated.notes[note];
          if (!written) return null;
          const what = written.text;
          return (
            <li key={note} className="grid gap-2 border-t border-line py-3">
              <NoteQuote note={written} />
              <div className="flex flex-wrap items-center gap-2">
                {leftOut ? <Chip>{t('leftOut')}</Chip> : <Button id={rowId(`n${note}`)} onClick={() => onMark(note)}>{t('mark')}</Button>}
                <Button variant="quiet" onClick={() => act({ act: leftOut ? 'back' : 'left', what }, leaveNote(note, !leftOut))}>
                  {t(leftOut ? 'takeBack' : 'leave')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
