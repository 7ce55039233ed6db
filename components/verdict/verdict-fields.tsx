// The form of a verdict: finding, reason, consequence.
'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDeskState } from '@/components/article/desk-context';
import { FIELD_IDS } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Claim } from '@/lib/domain/schema/claim';
import { ActionChoice } from './action-choice';
import { RatingChoice } from './rating-choice';
import { REWORDING } from './verdict-draft';
import type { VerdictFormState } from './use-verdict-form';
import { WordingChange } from './wording-change';

const RecheckNote = dynamic(untilFetched(() => import('./recheck-note').then((file) => file.RecheckNote)), { loading: () => null });

export function VerdictFields({ claim, form }: { claim: Claim; form: VerdictFormState }) {
  const t = useTranslations('verdict');
  const errors = useTranslations('errors.field');
  const { draft } = form;
  const language = useDeskState((state) => state.article.language);
  const ratingFault = form.faultAt('/rating');
  const rationaleFault = form.faultAt('/rationale');
  const expiryFault = form.faultAt('/expiresAt');
  const rewording = REWORDING.includes(draft.action) && draft.rating !== null;
  return (
    <section aria-label={t('heading')} data-verdict className="grid gap-3">
      {form.kept?.restored ? (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2" role="status">
          <span>
            {t('restored')} <DateTime value={form.kept.savedAt} format="dateTime" />.
          </span>
          <Button variant="quiet" onClick={form.discard}>
            {t('discard')}
          </Button>
        </p>
      ) : null}
      {draft.recheckOf ? <RecheckNote claim={claim} verdictId={draft.recheckOf} /> : null}
      <div id={FIELD_IDS.ratings} className="grid gap-1.5">
        <RatingChoice name={`rating-${claim.id}`} value={draft.rating} onChange={form.chooseRating} />
        {ratingFault ? (
          <p role="alert" className="text-sm font-medium text-problem">
            {errors(ratingFault)}
          </p>
        ) : null}
      </div>
      <Field label={t('rationale')} error={rationaleFault ? errors(rationaleFault) : undefined}>
        <Textarea id={FIELD_IDS.rationale} rows={2} maxLength={10_000} value={draft.rationale} onValueChange={(rationale) => form.change({ rationale })} className="min-h-[3.75rem]" />
      </Field>
      <ActionChoice name={`action-${claim.id}`} value={draft.action} onChange={(action) => form.change({ action })} />
      {rewording ? (
        <div className="grid gap-1.5">
          <Field label={t('proposedWording')} optional>
            <Textarea rows={2} maxLength={5_000} lang={language} value={draft.proposedWording === '' ? claim.anchor.exact : draft.proposedWording} onValueChange={(proposedWording) => form.change({ proposedWording })} className="min-h-14 font-serif text-lg" />
          </Field>
          {draft.proposedWording !== '' && draft.proposedWording !== claim.anchor.exact ? <WordingChange before={claim.anchor.exact} after={draft.proposedWording} /> : null}
        </div>
      ) : null}
      <details className="group" open={draft.expiresOn !== '' || undefined}>
        <summary className="min-h-7 cursor-pointer py-1 text-sm text-ink-3 hover:text-ink">{t('expiry')}</summary>
        <Field label={t('expiresOn')} description={t('expiryDescription')} error={expiryFault ? errors(expiryFault) : undefined} optional className="pt-1">
          <Input type="date" value={draft.expiresOn} onValueChange={(expiresOn) => form.change({ expiresOn })} className="w-44" />
        </Field>
      </details>
    </section>
  );
}
