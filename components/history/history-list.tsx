// An article's events by day, newest first; older ones come when asked for.
'use client';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AuditEvent } from '@/lib/domain/schema/history';
import type { Page } from '@/lib/domain/schema/primitives';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import { formatMoment } from '@/lib/i18n/format';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { EventItem } from './event-item';

/** Takes the first page of GET /api/v1/articles/{id}/history. */
export function HistoryList({ articleId, first }: { articleId: string; first: Page<AuditEvent> }) {
  const t = useTranslations('history');
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  const [{ items, nextCursor }, setShown] = useState(first);
  const { pending, problem, run } = useCall();
  const loadMore = (cursor: string) =>
    run(async () => {
      const next = await api('GET /api/v1/articles/{id}/history', { params: { id: articleId }, query: { cursor } });
      setShown((before) => ({ items: [...before.items, ...next.items], nextCursor: next.nextCursor }));
    });
  if (items.length === 0) return <EmptyState>{t('empty')}</EmptyState>;
  const days = Map.groupBy(items, (event) => formatMoment(new Date(event.at), 'date', locale, zone));
  return (
    <>
      {[...days].map(([day, events]) => (
        <section key={day} aria-label={day} className="border-t border-line pt-3 pb-4">
          <h2 className="figures text-sm font-medium text-ink-2">{day}</h2>
          <ol className="divide-y divide-line">
            {events.map((event) => (
              <EventItem key={event.id} event={event} articleId={articleId} />
            ))}
          </ol>
        </section>
      ))}
      {problem ? <ProblemNotice code={problem.code} /> : null}
      {nextCursor !== null ? (
        <div className="pt-2">
          <Button pending={pending} onClick={() => void loadMore(nextCursor)}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
