// Which two revisions are compared: two fields and a button, which work without a script.
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';
import { controlClass } from '@/components/ui/control-class';

type RevisionChoiceProps = { path: string; current: number; from: number; to: number; view: string };

/** So many are chosen from a list; of more the number is typed, and the newest are offered. The list of all stands on its own page. */
const LISTED = 20;

export function RevisionChoice({ path, current, from, to, view }: RevisionChoiceProps) {
  const t = useTranslations('diff.compare');
  const newest = Array.from({ length: Math.min(current, LISTED) }, (_, at) => current - at);
  const sides = { from, to };
  return (
    <form key={`${from} ${to}`} action={path} method="get" data-print="hide" className="flex flex-wrap items-end gap-2">
      {(['from', 'to'] as const).map((side) => (
        <label key={side} className="grid gap-1 text-sm text-ink-2">
          {current > LISTED ? t('typed', { side: t(side), last: current }) : t(side)}
          {current > LISTED ? (
            <input type="number" name={side} required min={1} max={current} defaultValue={sides[side]} list="newest-revisions" className={cn(controlClass, 'figures w-28')} />
          ) : (
            <select name={side} defaultValue={sides[side]} className={controlClass}>
              {newest.map((number) => (
                <option key={number} value={number}>
                  {t('sideOf', { number })}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
      {current > LISTED ? (
        <datalist id="newest-revisions">
          {newest.map((number) => (
            <option key={number} value={number} />
          ))}
        </datalist>
      ) : null}
      <input type="hidden" name="view" value={view} />
      <button type="submit" className={buttonVariants({ size: 'md' })}>
        {t('go')}
      </button>
    </form>
  );
}
