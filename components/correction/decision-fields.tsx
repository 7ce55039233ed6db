// What is to become of one correction: the choice, and the wording or the reason that it needs.
'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { DECISIONS, type Decision } from '@/lib/domain/correction';
import type { Correction } from '@/lib/domain/schema/correction';
import { newWording, otherPlaces, placeKey } from './decision-draft';
import type { Decisions } from './use-decisions';

/** The keys that choose, where a person uses single keys; also said in `aria-keyshortcuts`. */
export const DECISION_KEYS = { accepted: 'y', rejected: 'x', stays: 's' } as const satisfies Record<Decision, string>;

type FieldsProps = { language: string; correction: Correction; decisions: Decisions };

export function DecisionFields({ language, correction, decisions }: FieldsProps) {
  const t = useTranslations('correction');
  const fault = useTranslations('errors.field');
  const draft = decisions.drafts[correction.id];
  const chosen = draft?.decision ?? null;
  const unwritable = correction.action === 'hold' || correction.anchors.length === 0;
  const change = (part: Parameters<Decisions['change']>[1]) => decisions.change(correction, part);
  const said = (field: string) => {
    const code = decisions.faultAt(correction.id, field);
    return code ? fault(code) : null;
  };
  return (
    <div data-print="hide" className="grid content-start gap-3">
      <fieldset>
        <legend className="pb-1.5 text-sm font-medium text-ink">{t('decision', { number: correction.claim })}</legend>
        <div className="flex flex-wrap gap-1.5">
          {[...DECISIONS, null].map((decision) => (
            <label
              key={decision ?? 'none'}
              className="flex min-h-8 items-center rounded-full border border-edge px-3 text-sm hover:bg-sunken has-checked:border-ink has-checked:font-medium not-last:has-checked:bg-ink not-last:has-checked:text-paper has-disabled:border-line-2 has-disabled:text-ink-3 has-disabled:hover:bg-transparent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-10"
            >
              <input
                type="radio"
                name={`decision-${correction.id}`}
                className="sr-only"
                checked={chosen === decision}
                disabled={decision === 'accepted' && unwritable}
                aria-keyshortcuts={decision === null ? undefined : DECISION_KEYS[decision]}
                onChange={() => change({ decision })}
              />
              {t(`choose.${decision ?? 'none'}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {unwritable ? <p className="text-sm text-ink-2">{t(correction.action === 'hold' ? 'holdNote' : 'nowhereNote')}</p> : null}
      {chosen === 'accepted' ? <Wordings language={language} correction={correction} decisions={decisions} said={said} /> : null}
      {chosen === 'rejected' || chosen === 'stays' ? (
        <Field label={t(`reason.${chosen}`)} error={said('reason')}>
          <Textarea rows={2} className="min-h-16" maxLength={2_000} value={draft?.reason ?? ''} onValueChange={(reason) => change({ reason })} />
        </Field>
      ) : null}
      {[said('verdictId'), said('decision')].map((sentence) => (sentence ? <p key={sentence} role="alert" className="text-sm font-medium text-problem">{sentence}</p> : null))}
    </div>
  );
}

function Wordings({ language, correction, decisions, said }: FieldsProps & { said: (field: string) => string | null }) {
  const t = useTranslations('correction');
  const draft = decisions.drafts[correction.id];
  return (
    <>
      {correction.action === 'cut' ? (
        <p className="text-sm text-ink-2">
          {t('cutNote')}
          {said('wording') ? <span role="alert" className="block font-medium text-problem">{said('wording')}</span> : null}
        </p>
      ) : (
        <Field label={t('newWording')} error={said('wording')}>
          <Textarea lang={language} rows={2} className="min-h-16 font-serif" maxLength={5_000} value={newWording(correction, draft)} onValueChange={(wording) => decisions.change(correction, { wording })} />
        </Field>
      )}
      {otherPlaces(correction).map((place) => (
        <Field key={placeKey(place)} label={t('alsoIn', { wording: place.exact })} description={t('alsoInNote')}>
          <Textarea
            lang={language}
            rows={2}
            className="min-h-16 font-serif"
            maxLength={5_000}
            value={draft?.places?.[placeKey(place)] ?? place.exact}
            onValueChange={(wording) => decisions.change(correction, { places: { ...draft?.places, [placeKey(place)]: wording } })}
          />
        </Field>
      ))}
    </>
  );
}
