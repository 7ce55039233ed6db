// How far a long act has come, in words, figures and a bar.
'use client';
import { Progress as Base } from '@base-ui/react/progress';
import { useLocale } from 'next-intl';

/** Takes a label and `value` from 0 to 100, or null while the end is not known. */
export function Progress({ label, value }: { label: string; value: number | null }) {
  const locale = useLocale();
  return (
    <Base.Root value={value} locale={locale} className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1.5 text-sm">
      <Base.Label className="text-ink-2">{label}</Base.Label>
      <Base.Value className="figures text-ink-3" />
      <Base.Track className="col-span-2 h-1.5 overflow-hidden rounded-full bg-line">
        <Base.Indicator className="h-full rounded-full bg-ink transition-[width] duration-200 data-indeterminate:w-[30%] data-indeterminate:animate-busy" />
      </Base.Track>
    </Base.Root>
  );
}
