// One event as a sentence, with what was before and what is now.
import { useLocale, useMessages, useTimeZone, useTranslations } from 'next-intl';
import type { AuditEvent } from '@/lib/domain/schema/history';
import { DateTime } from '@/components/ui/date-time';
import { TextLink } from '@/components/ui/text-link';
import { eventValue } from './event-value';

/** `articleId` is the article whose history it is. */
export function EventItem({ event, articleId }: { event: AuditEvent; articleId: string }) {
  const t = useTranslations('history');
  const messages = useMessages();
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  const { before = {}, after = {}, fields = [], claimNumber } = event.payload;
  const reading = { locale, zone, terms: messages.terms, none: t('none'), changed: t('changed') };
  const names: Readonly<Record<string, string>> = messages.history.field;
  const name = event.actor.id === null ? t('machineRoom') : event.actor.name;
  const isNothing = (value: unknown) => value === undefined || value === null || value === '';
  // The wording says what the event is about, so it comes first; what was and is empty says nothing.
  const rows = [...new Set(['wording', ...Object.keys(before), ...Object.keys(after)])].filter((field) => !isNothing(before[field]) || !isNothing(after[field]));
  const valueOf = (values: Record<string, unknown>, field: string) => (field in values ? eventValue(values[field], field, reading) : null);
  const stored = event.type === 'revision.created' ? [before['revision'], after['revision']] : [];
  return (
    <li className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[4rem_1fr]">
      <DateTime value={event.at} format="time" className="figures text-sm text-ink-3" />
      <div className="grid min-w-0 gap-1.5">
        <p>{t(`event.${event.type}`, { name, claim: claimNumber === undefined ? 'none' : String(claimNumber), recheck: typeof after['recheckOf'] === 'number' ? String(after['recheckOf']) : 'none', file: typeof after['file'] === 'string' ? after['file'] : 'none' })}</p>
        {rows.length > 0 ? (
          <dl className="grid gap-x-4 gap-y-0.5 text-sm wrap-anywhere sm:grid-cols-[10rem_1fr]">
            {rows.map((field) => {
              const last = valueOf(before, field);
              const next = valueOf(after, field);
              return (
                <div key={field} className="contents">
                  <dt className="text-ink-3">{names[field] ?? field}</dt>
                  <dd className="whitespace-pre-line">
                    {last !== null ? (
                      <span className={next === null ? undefined : 'text-ink-3'}>
                        <span className="sr-only">{t('before')}: </span>
                        {last}
                      </span>
                    ) : null}
                    {last !== null && next !== null ? <span aria-hidden> → </span> : null}
                    {next !== null ? (
                      <span>
                        <span className="sr-only">{t('after')}: </span>
                        {next}
                      </span>
                    ) : null}
                  </dd>
                </div>
              );
            })}
          </dl>
        ) : null}
        {stored.every((number) => typeof number === 'number') && stored.length > 0 ? (
          <p>
            <TextLink href={`/articles/${articleId}/revisions/compare?from=${stored[0]}&to=${stored[1]}`}>{t('compare')}</TextLink>
          </p>
        ) : null}
        {fields.length > 0 ? <p className="text-sm text-ink-3">{`${t('changed')}: ${fields.map((field) => names[field] ?? field).join(', ')}`}</p> : null}
      </div>
    </li>
  );
}
