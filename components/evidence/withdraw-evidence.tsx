// Asks before a piece of evidence is taken back, and for the reason.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Claim } from '@/lib/domain/schema/claim';
import type { VisibleEvidence } from '@/lib/domain/schema/source';
import { api, isApiError, type ApiErrorCode } from '@/lib/client/api';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

/** `onWithdrawn` gets the claims whose version it raised; `onStale` is for when somebody changed the evidence before. */
export function WithdrawEvidence({ evidence, onWithdrawn, onStale }: { evidence: VisibleEvidence; onWithdrawn: (claims: Claim[]) => void; onStale: () => void }) {
  const t = useTranslations('evidence');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<ApiErrorCode | null>(null);

  const withdraw = async () => {
    setProblem(null);
    try {
      const { claims } = await api('POST /api/v1/evidence/{id}/withdraw', { params: { id: evidence.id }, body: { reason: reason.trim() || null }, ifMatch: evidence.version });
      onWithdrawn(claims);
      return true;
    } catch (error) {
      if (!isApiError(error)) throw error;
      setProblem(error.code);
      // The list shows the new state behind the dialog; a second try is then made on it.
      if (error.code === 'stale_version') onStale();
      return false;
    }
  };
  return (
    <ConfirmDialog
      title={t('withdrawTitle')}
      description={t('withdrawText')}
      confirmLabel={t('withdraw')}
      tone="danger"
      onConfirm={withdraw}
      trigger={<Button variant="quiet">{t('withdraw')}</Button>}
    >
      <Field label={t('reason')} optional>
        <Textarea value={reason} onValueChange={setReason} rows={2} maxLength={2_000} />
      </Field>
      {problem ? <ProblemNotice code={problem} /> : null}
    </ConfirmDialog>
  );
}
