// The decisive button of the verdict, with what is still missing and what the verdict will be bound to.
'use client';
import { useTranslations } from 'next-intl';
import { useDeskState } from '@/components/article/desk-context';
import { FIELD_IDS } from '@/components/article/use-desk-actions';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { Claim } from '@/lib/domain/schema/claim';
import type { VerdictFormState } from './use-verdict-form';

export function VerdictFoot({ claim, form }: { claim: Claim; form: VerdictFormState }) {
  const t = useTranslations('verdict');
  const errors = useTranslations('errors.field');
  const revision = useDeskState((state) => state.article.revision.number);
  const lost = useDeskState((state) => state.connection === 'lost');
  return (
    <div className="grid gap-2">
      {form.refusal ? <ProblemNotice code={form.refusal} /> : null}
      {form.faults.length > 0 ? (
        <ul className="grid gap-0.5 text-sm text-ink-2">
          {form.faults.map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`} className="flex gap-1.5">
              <span aria-hidden>–</span>
              {errors(fault.code)}
            </li>
          ))}
        </ul>
      ) : form.thin ? (
        <p className="flex gap-1.5 text-sm text-unsettled">
          <span aria-hidden>△</span>
          {t('thin')}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button id={FIELD_IDS.save} variant="primary" size="md" pending={form.saving} disabled={form.draft.rating === null} onClick={() => void form.save()} aria-keyshortcuts="Control+Enter">
          {t('save')}
          <Kbd decorative className="pointer-coarse:hidden">
            {t('saveKey')}
          </Kbd>
        </Button>
        {form.kept && claim.verdict && !form.saving ? (
          <Button variant="quiet" onClick={form.discard}>
            {t('discard')}
          </Button>
        ) : null}
        <span className="text-sm text-ink-3">{form.saving && lost ? t('waiting') : t('boundTo', { revision })}</span>
      </div>
    </div>
  );
}
