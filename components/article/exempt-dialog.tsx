// Why a passage needs no check.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { EXEMPTION_REASONS, type ExemptionReason } from '@/lib/domain/article';
import { useDesk, useDeskState } from './desk-context';
import { useDeskActions } from './use-desk-actions';

export function ExemptDialog({ span, onClose }: { span: { start: number; end: number }; onClose: () => void }) {
  const t = useTranslations('article.exempt');
  const terms = useTranslations('terms.exemptionReason');
  const { store, screen } = useDesk();
  const { refused, remember } = useDeskActions();
  const text = useDeskState((state) => state.article.revision.text);
  const language = useDeskState((state) => state.article.language);
  const [reason, setReason] = useState<ExemptionReason>('opinion');
  const [note, setNote] = useState('');
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const exemption = await store.addExemption({ ...span, reason, note: note.trim() || null });
      screen.set({ marking: null });
      onClose();
      remember(t('done'), () => store.withdrawExemption(exemption));
    } catch (error) {
      refused(error);
      setSaving(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t('title')}
      actions={
        <>
          <DialogClose>{t('cancel')}</DialogClose>
          <Button variant="primary" pending={saving} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div
        className="grid gap-4"
        onKeyDown={(event) => {
          // Radio buttons and text alike: Enter stores, in the text only with Ctrl.
          if (event.key !== 'Enter' || (event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
      >
        <blockquote lang={language} className="line-clamp-4 border-l-3 border-line-2 pl-3 font-serif text-lg leading-snug">
          {text.slice(span.start, span.end)}
        </blockquote>
        <RadioGroup label={t('reason')} value={reason} onValueChange={setReason} options={EXEMPTION_REASONS.map((value) => ({ value, label: terms(value) }))} />
        <Field label={t('note')} optional>
          <Textarea rows={2} maxLength={2_000} value={note} onValueChange={setNote} className="min-h-14" />
        </Field>
      </div>
    </Dialog>
  );
}
