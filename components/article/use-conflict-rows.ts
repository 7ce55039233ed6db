// Both versions of what two people have changed, field by field, in the reader's words.
'use client';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import type { Conflict } from '@/lib/client/desk-store';
import type { Action, Rating } from '@/lib/domain/rating';
import type { Article } from '@/lib/domain/schema/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { formatMoment } from '@/lib/i18n/format';

type ConflictRow = { label: string; mine: string; stored: string };

/** Only fields that were to be changed, of a verdict all of them. */
export function useConflictRows(conflict: Conflict): ConflictRow[] {
  const t = useTranslations('article.conflict.fields');
  const terms = useTranslations('terms');
  const locale = useLocale();
  const zone = useTimeZone() ?? 'UTC';
  const moment = (value: string | null | undefined) => (value ? formatMoment(new Date(value), 'dateTime', locale, zone) : '');

  const claimValue = (claim: Partial<Claim>, field: string): string => {
    switch (field) {
      case 'type':
        return claim.type ? terms(`claimType.${claim.type}`) : '';
      case 'priority':
        return claim.priority ? terms(`priority.${claim.priority}`) : '';
      case 'aspect':
        return claim.aspect ? terms(`aspect.${claim.aspect}`) : '';
      case 'stored':
        return claim.stored ? terms(`status.${claim.stored}`) : '';
      case 'assignee':
        return claim.assignee?.name ?? '';
      case 'anchor':
        return claim.anchor?.exact ?? '';
      case 'statement':
        return claim.statement ?? '';
      case 'reason':
        return claim.reason ?? '';
      default:
        return '';
    }
  };
  const articleValue = (article: Partial<Article>, field: string): string => {
    switch (field) {
      case 'title':
      case 'byline':
      case 'desk':
        return article[field] ?? '';
      case 'deadline':
      case 'plannedAt':
        return moment(article[field]);
      case 'language':
        return article.language ? terms(`language.${article.language}`) : '';
      case 'access':
        return article.access ? terms(`access.${article.access}`) : '';
      default:
        return '';
    }
  };

  switch (conflict.kind) {
    case 'verdict': {
      const { mine, stored } = conflict;
      const verdictRow = (label: string, of: (verdict: { rating: Rating; action?: Action | undefined; rationale?: string | null | undefined; proposedWording?: string | null | undefined }) => string): ConflictRow => ({ label, mine: of(mine), stored: stored.verdict ? of(stored.verdict) : '' });
      return [
        verdictRow(t('rating'), ({ rating }) => terms(`rating.${rating}`)),
        verdictRow(t('rationale'), ({ rationale }) => rationale ?? ''),
        verdictRow(t('action'), ({ action }) => (action ? terms(`action.${action}`) : '')),
        verdictRow(t('proposedWording'), ({ proposedWording }) => proposedWording ?? ''),
        { label: t('recordedBy'), mine: t('you'), stored: stored.verdict ? `${stored.verdict.recordedBy.name}, ${moment(stored.verdict.createdAt)}` : '' },
      ];
    }
    case 'claim':
      return (['type', 'priority', 'aspect', 'stored', 'reason', 'assignee', 'statement', 'anchor'] as const)
        .filter((field) => field in conflict.mine)
        .map((field) => ({ label: t(field), mine: claimValue(conflict.mine, field), stored: claimValue(conflict.stored, field) }));
    case 'article': {
      const { memberIds, archived } = conflict.mine;
      const rows: ConflictRow[] = (['title', 'byline', 'desk', 'language', 'deadline', 'plannedAt', 'access'] as const)
        .filter((field) => field in conflict.mine)
        .map((field) => ({ label: t(field), mine: articleValue(conflict.mine as Partial<Article>, field), stored: articleValue(conflict.stored, field) }));
      if (memberIds) rows.push({ label: t('members'), mine: t('memberCount', { count: memberIds.length }), stored: conflict.stored.members.map((member) => member.name).join(', ') });
      if (archived !== undefined) rows.push({ label: t('archived'), mine: t(archived ? 'yes' : 'no'), stored: t(conflict.stored.archivedAt ? 'yes' : 'no') });
      return rows;
    }
  }
}
