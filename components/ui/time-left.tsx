// How much time is left until a deadline, or for how long it has been over.
'use client';
import { useLocale, useNow, useTranslations } from 'next-intl';
import { formatDuration } from '@/lib/i18n/format';

/** Takes an ISO string or Date; counts on each minute. */
export function TimeLeft({ until, className }: { until: string | Date; className?: string | undefined }) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const now = useNow({ updateInterval: 60_000 });
  const moment = typeof until === 'string' ? new Date(until) : until;
  const left = moment.getTime() - now.getTime();
  const duration = formatDuration(Math.abs(left), locale);
  return (
    <time dateTime={moment.toISOString()} className={className}>
      {left >= 0 ? t('timeLeft', { duration }) : t('overdue', { duration })}
    </time>
  );
}
