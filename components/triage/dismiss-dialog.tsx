// Why a proposal is dismissed: one of four reasons by its figure, or one's own words.
'use client';
import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { useDeskState } from '@/components/article/desk-context';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import type { From } from './act-ground';
import { DISMISSAL_REASONS } from './triage-acts';
import { useTriage } from './use-triage';

export function DismissDialog({ claimId, from, onClose }: { claimId: string; from: From; onClose: () => void }) {
  const t = useTranslations('triage.dismissal');
  const triage = useTriage();
  const claim = useDeskState((state) => state.claims.find((candidate) => candidate.id === claimId));
  const language = useDeskState((state) => state.article.language);
  const [own, setOwn] = useState('');
  const [missing, setMissing] = useState(false);
  if (!claim) return null;
  const save = (reason: string) => {
    onClose();
    triage((acts) => acts.dismiss(claim, reason, from));
  };
  const saveOwn = () => (own.trim() === '' ? setMissing(true) : save(own.trim()));
  const keys = (event: KeyboardEvent) => {
    if (own === '' && /^[1-4]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      triage((acts) => acts.answerDismissal(Number(event.key)));
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing) {
      event.preventDefault();
      saveOwn();
    }
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t('title', { number: claim.number })}
      description={t('description')}
      actions={
        <>
          <DialogClose>{t('cancel')}</DialogClose>
          <Button variant="primary" onClick={saveOwn}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4" onKeyDown={keys}>
        <blockquote lang={language} className="line-clamp-3 border-l-3 border-line-2 pl-3 font-serif text-lg leading-snug">
          {claim.anchor.exact}
        </blockquote>
        <ul aria-label={t('reasons')} className="grid gap-1.5">
          {DISMISSAL_REASONS.map((reason, index) => (
            <li key={reason}>
              <Button size="md" aria-keyshortcuts={String(index + 1)} className="w-full justify-start" onClick={() => save(t(`reason.${reason}`))}>
                <Kbd decorative>{index + 1}</Kbd>
                {t(`reason.${reason}`)}
              </Button>
            </li>
          ))}
        </ul>
        <Field label={t('own')} description={t('ownHint')} error={missing ? t('missing') : undefined}>
          <Input
            maxLength={2_000}
            value={own}
            onValueChange={(text) => {
              setOwn(text);
              setMissing(false);
            }}
          />
        </Field>
      </div>
    </Dialog>
  );
}
