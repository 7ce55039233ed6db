// Writes the claim as one self-contained sentence, in the place where it is read.
'use client';
import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { Claim } from '@/lib/domain/schema/claim';

/** Longest statement, in code units (PRODUCT.md §2 gives one sentence; the schema holds 500). */
const LONGEST = 500;

export function StatementForm({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const t = useTranslations('claim.statement');
  const { change } = useDeskActions();
  const [text, setText] = useState(claim.statement ?? '');
  const [saving, setSaving] = useState(false);
  const save = async () => {
    const statement = text.trim().replace(/\s+/g, ' ') || null;
    if (statement === claim.statement) return onDone();
    setSaving(true);
    const stored = await change(claim, { statement }, { statement });
    setSaving(false);
    if (stored) onDone();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      void save();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
  };
  return (
    <div className="grid gap-2" onKeyDown={keys}>
      <Field label={t('label')} description={t('description')}>
        <Textarea autoFocus rows={2} maxLength={LONGEST} value={text} onValueChange={setText} className="min-h-14" />
      </Field>
      <div className="flex gap-2">
        <Button variant="primary" pending={saving} onClick={() => void save()}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
