// Two people have changed the same thing: both versions side by side, and the choice between them. Nothing is merged in silence.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Conflict } from '@/lib/client/desk-store';
import { useConflictRows } from './use-conflict-rows';

export function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const t = useTranslations('article.conflict');
  const rows = useConflictRows(conflict);
  return (
    <Dialog
      open
      onOpenChange={() => conflict.answer('stored')}
      size="lg"
      title={conflict.kind === 'article' ? t('articleTitle') : t('claimTitle', { number: conflict.stored.number })}
      description={t('description')}
      actions={
        <>
          <Button onClick={() => conflict.answer('stored')}>{t('stored')}</Button>
          <Button variant="primary" onClick={() => conflict.answer('mine')}>
            {t('mine')}
          </Button>
        </>
      }
    >
      <table className="w-full border-collapse text-left align-top">
        <thead>
          <tr className="border-b border-line-2 text-sm text-ink-3">
            <th scope="col" className="py-1.5 pr-4 font-medium">
              {t('field')}
            </th>
            <th scope="col" className="py-1.5 pr-4 font-medium">
              {t('mineColumn')}
            </th>
            <th scope="col" className="py-1.5 font-medium">
              {t('storedColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 text-sm font-medium text-ink-2">
                {row.label}
              </th>
              <td className="w-2/5 py-2 pr-4 whitespace-pre-line wrap-anywhere">{row.mine || '–'}</td>
              <td className="w-2/5 py-2 whitespace-pre-line wrap-anywhere">{row.stored || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflict.kind === 'verdict' ? <p className="pt-3 text-sm text-ink-2">{t('verdictKept')}</p> : null}
    </Dialog>
  );
}
