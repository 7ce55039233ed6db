// Why a claim is dropped: never without a reason.
'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useDeskState } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

export function CloseClaimDialog({ claimId, onClose }: { claimId: string; onClose: () => void }) {
  const t = useTranslations('claim.close.dropped');
  const shared = useTranslations('claim.close');
  const { change, settle } = useDeskActions();
  const claim = useDeskState((state) => state.claims.find((candidate) => candidate.id === claimId));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!claim) return null;
  const save = () => {
    const why = reason.trim();
    if (why === '') {
      setMissing(true);
      return field.current?.focus();
    }
    onClose();
    const { number, stored, status, orphaned } = claim;
    void change(claim, { status: 'dropped', reason: why }, { stored: 'dropped', status: 'dropped', reason: why, orphaned: false }, { said: t('done', { number }), body: { status: stored }, shown: { stored, status, reason: null, orphaned } });
    // The button that led here may be gone with the claim's place.
    settle();
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
          <DialogClose>{shared('cancel')}</DialogClose>
          <Button variant="danger" onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Field label={shared('reason')} error={missing ? shared('missing') : undefined}>
        <Textarea
          ref={field}
          rows={3}
          maxLength={2_000}
          value={reason}
          onValueChange={(text) => {
            setReason(text);
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </Field>
    </Dialog>
  );
}
