// Why a claim is proposed: the rules that fired, each with its words, which the text shows while one points at them; and where the proposal comes from.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk, useDeskState } from '@/components/article/desk-context';
import { NOTHING } from '@/components/article/screen-store';
import type { Claim } from '@/lib/domain/schema/claim';
import { surenessOf } from './sureness';

type Origin = Exclude<NonNullable<Claim['origin']>, { by: 'note' }>;

export function ProposalReasons({ claim, origin }: { claim: Claim; origin: Origin }) {
  const t = useTranslations('triage');
  const rules = useTranslations('reading.rules');
  const terms = useTranslations('terms.claimType');
  const { screen } = useDesk();
  const { revision, language } = useDeskState((state) => state.article);
  // Offsets hold in the revision that was read; in a later one the words alone are shown.
  const placed = origin.revision === revision.number;
  const point = (reason: Origin['reasons'][number] | null) => screen.set({ spot: reason && placed ? [{ start: reason.start, end: reason.end }] : NOTHING });
  const further = origin.types.filter((type) => type !== claim.type);
  return (
    <section aria-label={t('reasons')} className="grid gap-2">
      <h3 className="text-sm font-medium text-ink-2">{t('reasons')}</h3>
      <ul className="grid gap-px" onPointerLeave={() => point(null)}>
        {origin.reasons.map((reason) => (
          <li key={`${reason.rule}-${reason.start}-${reason.end}`}>
            <button
              type="button"
              onPointerEnter={() => point(reason)}
              onFocus={() => point(reason)}
              onBlur={() => point(null)}
              onClick={() => point(reason)}
              className="-mx-2 flex w-[calc(100%+1rem)] min-h-8 flex-wrap items-baseline gap-x-2 rounded-sm px-2 py-1 text-left hover:bg-sunken focus-visible:bg-sunken"
            >
              <span>{rules(reason.rule)}</span>
              <span lang={language} className="min-w-0 font-serif text-ink-2 wrap-anywhere">
                {reason.exact}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-3">
        {t(`sureness.${surenessOf(origin.score)}`)}
        {further.length > 0 ? ` ${t('alsoType', { types: further.map((type) => terms(type)).join(', ') })}` : null}
        {` ${origin.by === 'rules' ? t('byRules', { ruleSet: origin.ruleSet }) : t('byModel', { model: origin.model ?? t('someModel') })}`}
        {placed ? null : ` ${t('ofRevision', { number: origin.revision })}`}
      </p>
    </section>
  );
}
