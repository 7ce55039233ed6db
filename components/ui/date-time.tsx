// A moment in time, in the reader's language and zone, and for machines.
import { useLocale, useNow, useTimeZone } from 'next-intl';
import { formatMoment, formatRelative, type MomentStyle } from '@/lib/i18n/format';

/** Takes an ISO string or Date; `relative` says "vor 3 Minuten" and keeps the full moment in its title. */
export function DateTime({ value, format = 'dateTime', className }: { value: string | Date; format?: MomentStyle | 'relative'; className?: string | undefined }) {
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  const now = useNow();
  const moment = typeof value === 'string' ? new Date(value) : value;
  const text = format === 'relative' ? formatRelative(moment, now, locale) : formatMoment(moment, format, locale, zone);
  return (
    <time dateTime={moment.toISOString()} title={format === 'relative' ? formatMoment(moment, 'long', locale, zone) : undefined} className={className}>
      {text}
    </time>
  );
}

