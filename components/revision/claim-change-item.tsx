// One claim in the preview: what becomes of its wording, its passage or its place.
'use client';
import { useTranslations } from 'next-intl';
import { DiffText } from '@/components/diff/diff-text';
import { Chip } from '@/components/ui/chip';
import type { AnchorChange, ClaimChange } from '@/lib/domain/schema/revision';
import { criticalIn, type Fate } from './outcome-summary';

/** Takes the claim's fate; `isLive`: its verdict holds now, so that it would have to be checked again. */
export function ClaimChangeItem({ claim, fate, isLive, language }: { claim: ClaimChange; fate: Fate; isLive: boolean; language: string }) {
  const t = useTranslations('revision');
  const kinds = useTranslations('diff.compare.critical');
  const critical = criticalIn(claim);
  const told = claim.anchors.filter((anchor) => anchor.wording !== 'same' || anchor.ambiguous || anchor.context === 'changed' || anchor.place === 'moved');
  return (
    <li aria-label={t('claim.label', { number: claim.number, fate: t(`fate.${fate}`) })} className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <h4 className="figures text-sm font-semibold">{t('claim.number', { number: claim.number })}</h4>
        {claim.stored === 'proposed' ? <Chip>{t('claim.proposed')}</Chip> : null}
        {critical.map((kind) => (
          <Chip key={kind} tone="problem" icon="!">
            {t('claim.critical', { kind: kinds(kind) })}
          </Chip>
        ))}
        {isLive && fate !== 'same' && fate !== 'typographic' && fate !== 'moved' ? (
          <Chip tone="stale" icon="~">
            {t('claim.again')}
          </Chip>
        ) : null}
      </div>
      {told.length > 0 ? told.map((anchor) => <Anchor key={anchor.before.start} anchor={anchor} language={language} />) : <Quote language={language}>{claim.after?.exact ?? claim.before?.exact ?? ''}</Quote>}
    </li>
  );
}

function Quote({ language, children }: { language: string; children: string }) {
  return (
    <blockquote lang={language} className="border-l-3 border-line-2 pl-3 font-serif text-lg leading-snug hyphens-auto wrap-anywhere">
      {children}
    </blockquote>
  );
}

const changesOf = (parts: AnchorChange['diff']) => parts.flatMap(({ kind, text }) => (kind === 'same' ? [] : `${kind} ${text.trim()}`)).join('\n');

function Anchor({ anchor, language }: { anchor: AnchorChange; language: string }) {
  const t = useTranslations('revision.claim');
  const { before, after, candidates, diff, contextDiff, wording, place } = anchor;
  if (!after) {
    return (
      <>
        <p className="grid gap-0.5">
          <span className="text-sm text-ink-3">{t('stoodAs')}</span>
          <del lang={language} className="font-serif text-lg leading-snug text-ink-2 wrap-anywhere">
            {before.exact}
          </del>
        </p>
        {candidates.length > 0 ? (
          <div className="grid gap-1">
            <p className="text-sm text-ink-3">{t('candidates', { count: candidates.length })}</p>
            <ol aria-label={t('candidatesLabel')} className="grid list-decimal gap-1 pl-5">
              {candidates.map(({ start, prefix, exact, suffix }) => (
                <li key={start} lang={language} className="font-serif leading-snug wrap-anywhere">
                  <span className="text-ink-3">{prefix ? `…${prefix}` : ''}</span>
                  <mark className="bg-sel text-ink">{exact}</mark>
                  <span className="text-ink-3">{suffix ? `${suffix}…` : ''}</span>
                </li>
              ))}
            </ol>
            <p className="text-sm text-ink-2">{t('candidatesNext')}</p>
          </div>
        ) : null}
      </>
    );
  }
  return (
    <>
      {diff.length > 0 ? (
        <p lang={language} className="border-l-3 border-problem pl-3 font-serif text-lg leading-snug wrap-anywhere">
          <DiffText parts={diff} />
        </p>
      ) : (
        <Quote language={language}>{after.exact}</Quote>
      )}
      {wording === 'typographic' ? <p className="text-sm text-ink-3">{t('typographic', { before: before.exact })}</p> : null}
      {place === 'moved' ? <p className="text-sm text-ink-3">{t('moved')}</p> : null}
      {contextDiff.length > 0 && changesOf(contextDiff) !== changesOf(diff) ? (
        <div className="grid gap-0.5">
          <p className="text-sm text-ink-3">{t('context')}</p>
          <p lang={language} className="font-serif leading-snug whitespace-pre-line wrap-anywhere">
            <DiffText parts={contextDiff} />
          </p>
        </div>
      ) : null}
    </>
  );
}
