// A calendar day, the same in every time zone.
import { useLocale } from 'next-intl';
import { formatMoment } from '@/lib/i18n/format';

/** Takes `YYYY-MM-DD`. */
export function Day({ value }: { value: string }) {
  return <time dateTime={value}>{formatMoment(new Date(`${value}T00:00:00Z`), 'date', useLocale(), 'UTC')}</time>;
}
