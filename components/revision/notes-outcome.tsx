// What the notes of a new file would change: claims they add, notes that read otherwise now, and claims whose note the file has no more.
'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DiffText } from '@/components/diff/diff-text';
import type { RevisionOutcome } from '@/lib/domain/schema/revision';
import { wordDiff } from '@/lib/text/revision/word-diff';
import { Part } from './outcome-part';

type NotesChanges = NonNullable<RevisionOutcome['annotations']>;
type Note = NotesChanges['gone'][number]['notes'][number];

/** Claims that stay as they are, are only counted. */
export function NotesOutcome({ outcome: { added, changed, gone, known }, language }: { outcome: NotesChanges; language: string }) {
  const t = useTranslations('revision.notes');
  return (
    <>
      {added.length > 0 ? (
        <List title={t('added')} hint={t('addedHint')} count={added.length}>
          {added.map(({ claim, exact, notes }) => (
            <Item key={claim} name={<span lang={language} className="font-serif text-lg leading-snug wrap-anywhere">{exact}</span>}>
              <Notes notes={notes} language={language} />
            </Item>
          ))}
        </List>
      ) : null}
      {changed.length > 0 ? (
        <List title={t('changed')} hint={t('changedHint')} count={changed.length}>
          {changed.map(({ claimId, number, before, after }) => (
            <Item key={claimId} name={t('claim', { number })}>
              <p lang={language} className="whitespace-pre-line text-ink-2 wrap-anywhere">
                <DiffText parts={wordDiff(wordsOf(before), wordsOf(after))} />
              </p>
            </Item>
          ))}
        </List>
      ) : null}
      {gone.length > 0 ? (
        <List title={t('gone')} hint={t('goneHint')} count={gone.length}>
          {gone.map(({ claimId, number, notes }) => (
            <Item key={claimId} name={t('claim', { number })}>
              <Notes notes={notes} language={language} />
            </Item>
          ))}
        </List>
      ) : null}
      {known.length > 0 ? <p className="text-ink-2">{t('known', { count: known.length })}</p> : null}
    </>
  );
}

/** Whose words are hidden from the reader has none to compare. */
const wordsOf = (notes: readonly Note[]): string => notes.flatMap(({ text }) => text ?? []).join('\n');

function List({ title, hint, count, children }: { title: string; hint: string; count: number; children: ReactNode }) {
  return (
    <Part title={title} count={count} hint={hint}>
      <ul aria-label={title} className="divide-y divide-line">
        {children}
      </ul>
    </Part>
  );
}

function Item({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <li className="grid gap-1 py-2">
      <p>{name}</p>
      {children}
    </li>
  );
}

function Notes({ notes, language }: { notes: readonly Note[]; language: string }) {
  const kinds = useTranslations('annotated.note.kind');
  const hidden = useTranslations('claim.fromNote')('hidden');
  return notes.map(({ kind, label, author, text }, index) => (
    <div key={index} className="text-sm text-ink-2">
      <p className="text-ink-3">{[[kinds(kind), label].filter(Boolean).join(' '), author].filter(Boolean).join(' · ')}</p>
      {text === null ? <p>{hidden}</p> : <p lang={language} className="whitespace-pre-line wrap-anywhere">{text}</p>}
    </div>
  ));
}
