// The foot of the screen: on wide screens the main keys, on phones the same as buttons.
'use client';
import { ChevronLeft, ChevronRight, List } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useDesk, useMay, useSelectedClaim } from './desk-context';
import { useDeskActions } from './use-desk-actions';

export function KeyRow() {
  const t = useTranslations('article.row');
  const { me, screen } = useDesk();
  const mayJudge = useMay('claim.setVerdict');
  const onProposal = useSelectedClaim()?.stored === 'proposed';
  const hints = [
    { keys: ['j', 'k'], label: t('claims') },
    ...(onProposal ? [{ keys: ['g'], label: t('nextProposal') }] : [{ keys: ['n'], label: t('next') }]),
    ...(mayJudge && onProposal
      ? [
          { keys: ['y'], label: t('accept') },
          { keys: ['x'], label: t('dismiss') },
          { keys: ['w'], label: t('edges') },
          { keys: ['s'], label: t('split') },
          { keys: ['c'], label: t('merge') },
          { keys: ['z'], label: t('undo') },
        ]
      : []),
    ...(mayJudge && !onProposal
      ? [
          { keys: ['m'], label: t('mark') },
          { keys: ['x'], label: t('exempt') },
          { keys: ['b'], label: t('evidence') },
          { keys: ['v', 'd', 'f', 'u'], label: t('verdict') },
        ]
      : []),
  ];
  return (
    <footer data-print="hide" className="hidden min-h-9 items-center gap-x-5 border-t border-line bg-surface px-5 text-sm text-ink-3 lg:flex">
      {me.singleKeys
        ? hints.map(({ keys, label }) => (
            <span key={label} className="flex items-center gap-1.5 whitespace-nowrap">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
              {label}
            </span>
          ))
        : null}
      <Button variant="quiet" className="-mx-2 min-h-7" onClick={() => screen.set({ dialog: { kind: 'keys' } })}>
        {me.singleKeys ? <Kbd decorative>?</Kbd> : null}
        {t('keys')}
      </Button>
    </footer>
  );
}

export function PhoneRow() {
  const t = useTranslations('article.row');
  const { screen } = useDesk();
  const { step, unfinished } = useDeskActions();
  return (
    <nav aria-label={t('label')} data-print="hide" className="sticky bottom-0 z-20 flex items-center gap-1 border-t border-line bg-surface px-2 py-1.5 pb-[max(0.375rem,env(safe-area-inset-bottom))] lg:hidden">
      <Button variant="quiet" size="icon" aria-label={t('previousClaim')} onClick={() => step(-1)}>
        <ChevronLeft aria-hidden />
      </Button>
      <Button variant="quiet" size="icon" aria-label={t('nextClaim')} onClick={() => step(1)}>
        <ChevronRight aria-hidden />
      </Button>
      <Button variant="plain" className="flex-1" onClick={() => unfinished(1)}>
        {t('next')}
      </Button>
      <Button variant="quiet" onClick={() => screen.set({ tab: 'all', sheetOpen: true })}>
        <List aria-hidden />
        {t('all')}
      </Button>
    </nav>
  );
}
