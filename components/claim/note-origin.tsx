// The notes of the author's file that a claim came from, in their words.
'use client';
import { useTranslations } from 'next-intl';
import type { Claim } from '@/lib/domain/schema/claim';

export function NoteOrigin({ origin: { file, notes } }: { origin: Extract<NonNullable<Claim['origin']>, { by: 'note' }> }) {
  const t = useTranslations('claim.fromNote');
  return (
    <section aria-label={t('title')} className="grid gap-2 text-sm">
      {notes.map(({ kind, label, author, text }, index) => (
        <div key={index} className="grid gap-0.5">
          <p className="text-ink-3 wrap-anywhere">{t('of', { kind, label: label ?? 'none', author: author ?? 'none', file })}</p>
          {text === null ? <p className="text-ink-2">{t('hidden')}</p> : text === '' ? null : <p className="whitespace-pre-line text-ink-2 wrap-anywhere">{text}</p>}
        </div>
      ))}
    </section>
  );
}
