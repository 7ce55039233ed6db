// One piece of evidence in a claim's panel: what it is at a glance, all of it on demand.
'use client';
import { ChevronDown, Download, Lock } from 'lucide-react';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import type { VisibleEvidence } from '@/lib/domain/schema/source';
import { formatBytes, formatMoment } from '@/lib/i18n/format';
import { ConfidentialityChip } from '@/components/source/confidentiality-chip';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { TextLink } from '@/components/ui/text-link';
import { StanceChip, TierChip } from './evidence-chips';

/** What people who may not see the source are told: that there is something. */
export function HiddenEvidence() {
  const t = useTranslations('evidence');
  return (
    <p className="flex items-center gap-2 py-2 text-sm text-ink-3">
      <Lock aria-hidden className="size-3.5" />
      {t('hidden')}
    </p>
  );
}

function Excerpt({ evidence, open }: { evidence: VisibleEvidence; open: boolean }) {
  if (evidence.excerpt === null) return null;
  return (
    <p className={cn('font-serif text-lg leading-snug', !open && 'line-clamp-2')}>
      {/* The quotation marks are the reader's, the words are the source's. */}
      <q>
        <span lang={evidence.excerptLanguage ?? undefined}>{evidence.excerpt}</span>
      </q>
    </p>
  );
}

function Details({ evidence }: { evidence: VisibleEvidence }) {
  const t = useTranslations('evidence');
  const term = useTranslations('terms');
  const s = useTranslations('source');
  const { source, snapshot } = evidence;
  return (
    <div className="grid gap-1.5 text-sm text-ink-2">
      {evidence.excerptTranslation ? (
        <p className="font-serif text-lg leading-snug">
          <q>{evidence.excerptTranslation}</q>
        </p>
      ) : null}
      {evidence.note ? <p className="whitespace-pre-line">{evidence.note}</p> : null}
      <p className="wrap-anywhere">{[term(`sourceType.${source.type}`), source.creator, source.publisher, source.independenceGroup].filter(Boolean).join(' · ')}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <TextLink href={`/sources/${source.id}`}>{t('openSource')}</TextLink>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer" className="underline decoration-edge underline-offset-[0.2em] wrap-anywhere">
            {source.url}
          </a>
        ) : null}
      </p>
      {snapshot ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`/api/v1/snapshots/${snapshot.id}/content`} download className="inline-flex min-h-8 items-center gap-1.5 underline decoration-edge underline-offset-[0.2em]" aria-label={s('files.downloadName', { name: snapshot.fileName })}>
            <Download aria-hidden className="size-3.5" />
            {snapshot.fileName}
          </a>
          <span className="figures text-ink-3 wrap-anywhere">{t('hash', { hash: snapshot.sha256 })}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Takes the evidence, what its figures say beside the claim's, and, where it may be changed, the acts that are offered below its details. */
export function EvidenceRow({ evidence, comparison, actions, onEdit }: { evidence: VisibleEvidence; comparison?: ReactNode; actions?: ReactNode; onEdit?: () => void }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  const id = useId();
  const [open, setOpen] = useState(false);
  const { source, snapshot, withdrawn } = evidence;
  const date = (iso: string) => formatMoment(new Date(iso), 'dateTime', locale, zone);
  const facts = [
    evidence.locator,
    snapshot && t('file', { name: snapshot.fileName, size: formatBytes(snapshot.size, locale) }),
    snapshot && `${snapshot.sha256.slice(0, 4)}…${snapshot.sha256.slice(-4)}`,
    open && t('by', { name: evidence.createdBy.name, date: date(evidence.createdAt) }),
  ].filter(Boolean);

  return (
    <article aria-labelledby={`${id}-title`} className="grid gap-1 py-2.5">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
          <h4 id={`${id}-title`} className={cn('font-semibold wrap-anywhere', withdrawn && 'line-through')}>
            {source.title}
          </h4>
          <StanceChip value={evidence.stance} />
          <TierChip value={evidence.tier} />
          {source.confidentiality === 'confidential' ? <ConfidentialityChip value="confidential" /> : null}
        </div>
        <Button variant="quiet" size="icon" aria-expanded={open} aria-controls={`${id}-details`} aria-label={t('show', { title: source.title })} onClick={() => setOpen(!open)}>
          <ChevronDown aria-hidden className={cn('transition-transform duration-150 motion-reduce:transition-none', open && 'rotate-180')} />
        </Button>
      </div>
      <Excerpt evidence={evidence} open={open} />
      {comparison}
      {facts.length > 0 ? <p className="figures text-sm text-ink-3 wrap-anywhere">{facts.join(' · ')}</p> : null}
      {withdrawn ? (
        <p className="text-sm text-ink-2">
          {t('withdrawn', { name: withdrawn.by.name, date: date(withdrawn.at) })}
          {withdrawn.reason ? `: ${withdrawn.reason}` : null}
        </p>
      ) : null}
      <div id={`${id}-details`} hidden={!open} className="grid gap-2">
        {open ? <Details evidence={evidence} /> : null}
        {open && (onEdit || actions) ? (
          <div className="flex flex-wrap gap-1">
            {onEdit ? <Button onClick={onEdit}>{t('editThis')}</Button> : null}
            {actions}
          </div>
        ) : null}
      </div>
    </article>
  );
}
