// The wordings of a claim, newest first: what changed from one to the next, and which verdicts stand on which.
'use client';
import { useTranslations } from 'next-intl';
import useSWR from 'swr';
import { useDeskState } from '@/components/article/desk-context';
import { RATING_SIGNS, ratingTone } from '@/components/claim/claim-look';
import { Chip } from '@/components/ui/chip';
import { DateTime } from '@/components/ui/date-time';
import { LoadState } from '@/components/ui/load-state';
import { TextLink } from '@/components/ui/text-link';
import { api } from '@/lib/client/api';
import type { Claim } from '@/lib/domain/schema/claim';
import type { WordingRun } from '@/lib/domain/schema/diff';
import { DiffText } from './diff-text';

/** `revision` is the article's current one: what is shown is asked for anew when it changes, or the claim does. */
export function WordingList({ claim, revision }: { claim: Claim; revision: number }) {
  const t = useTranslations('diff.wordings');
  const { data, error, mutate } = useSWR<WordingRun[], Error>(['wordings', claim.id, claim.version, revision], async () => (await api('GET /api/v1/claims/{id}/wordings', { params: { id: claim.id } })).items);
  if (!data) return <LoadState failed={error !== undefined} onAgain={() => void mutate()} words={{ loading: t('loading'), failed: t('failed'), again: t('again') }} />;
  return (
    <ol className="divide-y divide-line">
      {data.map((run) => (
        <Wording key={run.first} run={run} articleId={claim.articleId} />
      ))}
    </ol>
  );
}

function Wording({ run, articleId }: { run: WordingRun; articleId: string }) {
  const t = useTranslations('diff.wordings');
  const language = useDeskState((state) => state.article.language);
  const { first, last, change, anchors, diff } = run;
  return (
    <li className="grid gap-1.5 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="figures font-semibold text-ink-2">{last > first ? t('revisions', { first, last }) : t('revision', { number: first })}</span>
        <span className={change === 'wording' || change === 'context' ? 'text-stale' : change === 'gone' ? 'text-problem' : 'text-ink-3'}>{t(`change.${change}`)}</span>
      </p>
      {anchors.length > 0 ? (
        <p lang={language} className="font-serif text-lg leading-snug whitespace-pre-line wrap-anywhere">
          {diff.length > 0 ? <DiffText parts={diff} /> : anchors.map(({ exact }) => exact).join('\n')}
        </p>
      ) : null}
      {run.contextDiff.length > 0 ? (
        <p lang={language} className="border-l-2 border-line-2 pl-2.5 font-serif text-base leading-snug whitespace-pre-line wrap-anywhere text-ink-2">
          <span className="sr-only">{t('context')}: </span>
          <DiffText parts={run.contextDiff} />
        </p>
      ) : null}
      {run.verdicts.length > 0 ? (
        <ul className="grid gap-1">
          {run.verdicts.map((verdict) => (
            <WordingVerdict key={verdict.id} verdict={verdict} isOther={verdict.wording !== anchors.map(({ exact }) => exact).join('\n')} />
          ))}
        </ul>
      ) : null}
      <p className="text-sm text-ink-3">
        {t('stored', { name: run.storedBy.name })} <DateTime value={run.storedAt} />
        {first > 1 ? (
          <>
            {' · '}
            <TextLink href={`/articles/${articleId}/revisions/compare?from=${first - 1}&to=${first}`}>{t('compare', { number: first - 1 })}</TextLink>
          </>
        ) : null}
      </p>
    </li>
  );
}

function WordingVerdict({ verdict, isOther }: { verdict: WordingRun['verdicts'][number]; isOther: boolean }) {
  const t = useTranslations('diff.wordings');
  const terms = useTranslations('terms');
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-ink-3">
      <Chip tone={ratingTone(verdict.rating)} icon={RATING_SIGNS[verdict.rating]}>
        {terms(`rating.${verdict.rating}`)}
      </Chip>
      <span>
        {t('recorded', { name: verdict.recordedBy.name })} <DateTime value={verdict.createdAt} />
      </span>
      {verdict.recordedHere ? null : <span>{t('onOther', { number: verdict.revisionNumber })}</span>}
      {verdict.recordedHere && isOther ? (
        <span>
          {t('onWording')} <q className="font-serif">{verdict.wording}</q>
        </span>
      ) : null}
      <span className={verdict.stale === null ? 'text-ok' : 'text-stale'}>{verdict.stale === null ? t('would') : t('wouldNot', { reason: terms(`stale.${verdict.stale}`) })}</span>
    </li>
  );
}
