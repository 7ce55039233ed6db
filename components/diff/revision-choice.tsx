// Which two revisions are compared: two lists and a button, which work without a script.
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/components/ui/button-variants';
import { controlClass } from '@/components/ui/control-class';

type RevisionChoiceProps = { path: string; current: number; from: number; to: number; view: string };

export function RevisionChoice({ path, current, from, to, view }: RevisionChoiceProps) {
  const t = useTranslations('diff.compare');
  const numbers = Array.from({ length: current }, (_, at) => current - at);
  const sides = { from, to };
  return (
    <form key={`${from} ${to}`} action={path} method="get" data-print="hide" className="flex flex-wrap items-end gap-2">
      {(['from', 'to'] as const).map((side) => (
        <label key={side} className="grid gap-1 text-sm text-ink-2">
          {t(side)}
          <select name={side} defaultValue={sides[side]} className={controlClass}>
            {numbers.map((number) => (
              <option key={number} value={number}>
                {t('sideOf', { number })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <input type="hidden" name="view" value={view} />
      <button type="submit" className={buttonVariants({ size: 'md' })}>
        {t('go')}
      </button>
    </form>
  );
}
