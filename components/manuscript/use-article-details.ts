// Holds what a new article says of itself beside its text, and keeps it in the browser until it is stored.
'use client';
import { useCallback, useState } from 'react';
import type { Access } from '@/lib/domain/article';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import { keepDraft, readDraft } from '@/lib/client/draft';

/** `title` is null as long as nobody has typed one; days and times are as their fields hold them. */
export type ArticleDetails = { title: string | null; byline: string; desk: string; deadline: string; plannedAt: string; access: Access; members: PersonRef[]; propose: boolean };

const DRAFT = 'article';
const EMPTY: ArticleDetails = { title: null, byline: '', desk: '', deadline: '', plannedAt: '', access: 'newsroom', members: [], propose: true };

const moment = (local: string) => (local === '' ? null : new Date(local).toISOString());

/** What NewArticle wants of the details. */
export function detailsBody({ byline, desk, deadline, plannedAt, access, members, propose }: ArticleDetails) {
  return {
    byline: byline.trim() || null, desk: desk.trim() || null, deadline: moment(deadline), plannedAt: moment(plannedAt),
    access, memberIds: members.map((member) => member.id), propose,
  };
}

/** Only for what is drawn in the browser: the server has no session store. `forget` is for after storing. */
export function useArticleDetails() {
  const [details, setDetails] = useState((): ArticleDetails => ({ ...EMPTY, ...readDraft<ArticleDetails>(DRAFT) }));

  const change = useCallback((part: Partial<ArticleDetails>) => {
    setDetails((last) => {
      const next = { ...last, ...part };
      keepDraft(DRAFT, next);
      return next;
    });
  }, []);
  return { details, change, forget: useCallback(() => keepDraft(DRAFT, null), []) };
}
