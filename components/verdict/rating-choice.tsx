// The finding: four large choices with a key each, the other six behind one list.
'use client';
import { useTranslations } from 'next-intl';
import { useDesk } from '@/components/article/desk-context';
import { RATING_SIGNS, ratingTone } from '@/components/claim/claim-look';
import { cn } from '@/components/ui/cn';
import { Kbd } from '@/components/ui/kbd';
import { NativeSelect } from '@/components/ui/native-select';
import { RATING_KEYS, RATINGS, type Rating } from '@/lib/domain/rating';

/** The four that have a key, in the order of PRODUCT.md §3. */
const MAIN = Object.keys(RATING_KEYS) as (keyof typeof RATING_KEYS)[];
const FURTHER: readonly Rating[] = RATINGS.filter((rating) => !(rating in RATING_KEYS));

const CHOSEN = {
  ok: 'has-checked:border-ok has-checked:bg-ok-bg has-checked:text-ok has-checked:ring-ok',
  problem: 'has-checked:border-problem has-checked:bg-problem-bg has-checked:text-problem has-checked:ring-problem',
  unsettled: 'has-checked:border-unsettled has-checked:bg-unsettled-bg has-checked:text-unsettled has-checked:ring-unsettled',
} as const;

/** Native radio buttons: arrows move, and nothing has to be fetched. */
export function RatingChoice({ name, value, onChange }: { name: string; value: Rating | null; onChange: (rating: Rating) => void }) {
  const t = useTranslations('verdict');
  const terms = useTranslations('terms.rating');
  const { me } = useDesk();
  return (
    <fieldset className="grid gap-1.5">
      <legend className="pb-1.5 text-sm font-medium text-ink">{t('rating')}</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {MAIN.map((rating) => (
          <label
            key={rating}
            className={cn(
              'flex min-h-9 items-center gap-2 rounded-md border border-edge bg-surface px-2.5 py-1.5 font-medium ring-0 ring-inset hover:bg-sunken has-checked:ring-1 pointer-coarse:min-h-11',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              CHOSEN[ratingTone(rating)],
            )}
          >
            <input type="radio" name={name} className="sr-only" checked={value === rating} onChange={() => onChange(rating)} aria-keyshortcuts={me.singleKeys ? RATING_KEYS[rating] : undefined} />
            <span aria-hidden className="w-4 text-center">
              {RATING_SIGNS[rating]}
            </span>
            {terms(rating)}
            {me.singleKeys ? (
              <Kbd decorative className="ml-auto pointer-coarse:hidden">
                {RATING_KEYS[rating]}
              </Kbd>
            ) : null}
          </label>
        ))}
      </div>
      <NativeSelect aria-label={t('further')} placeholder={t('further')} value={value !== null && FURTHER.includes(value) ? value : null} onValueChange={onChange} options={FURTHER.map((rating) => ({ value: rating, label: terms(rating) }))} />
    </fieldset>
  );
}
