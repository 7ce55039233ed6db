// Says when the desk cannot be reached, that nothing typed is lost, and when it is back.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useDesk, useDeskState } from './desk-context';

export function ConnectionBanner() {
  const t = useTranslations('article.connection');
  const { store } = useDesk();
  const connection = useDeskState((state) => state.connection);
  // Kept in the tree, so that the change is announced.
  return (
    <div role="status" data-print="hide" className={connection === 'on' ? 'sr-only' : `flex flex-wrap items-center gap-3 border-b px-5 py-2 ${connection === 'lost' ? 'border-unsettled bg-unsettled-bg' : 'border-ok bg-ok-bg'}`}>
      {connection === 'lost' ? (
        <>
          <p className="font-medium">{t('lost')}</p>
          <p className="text-ink-2">{t('lostMore')}</p>
          <Button onClick={store.retry}>{t('retry')}</Button>
        </>
      ) : connection === 'back' ? (
        <p className="font-medium">{t('back')}</p>
      ) : null}
    </div>
  );
}
