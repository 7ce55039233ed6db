// The decisions of one list while they are taken: kept over a reload, looked at beforehand, and stored all at once.
'use client';
import { useMemo, useState } from 'react';
import { api } from '@/lib/client/api';
import { keepDraft, readDraft } from '@/lib/client/draft';
import { useCall } from '@/lib/client/use-call';
import type { Correction, DecisionOutcome, NewDecisions } from '@/lib/domain/schema/correction';
import { decided, fitting, type DecisionDraft, type Drafts } from './decision-draft';

/** What the page begins with. */
export type ListStart = { articleId: string; baseNumber: number; corrections: readonly Correction[] };

export type Decisions = ReturnType<typeof useDecisions>;

/** `onStored` is told what came of it and what had been decided. Mount it anew (by key) where the server sends another list. */
export function useDecisions({ articleId, baseNumber, corrections: first }: ListStart, kept: boolean, onStored: (outcome: DecisionOutcome, decisions: NewDecisions['decisions']) => void) {
  const key = `corrections:${articleId}`;
  const [{ corrections, base }, setList] = useState({ corrections: first, base: baseNumber });
  const [drafts, setDrafts] = useState<Drafts>(() => (kept ? fitting(first, (readDraft<Drafts>(key) ?? {}) as Drafts) : {}));
  const [preview, setPreview] = useState<DecisionOutcome | null>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  const { pending, problem, run, clear } = useCall();
  const plan = useMemo(() => decided(corrections, drafts), [corrections, drafts]);

  const keep = (next: Drafts) => {
    setDrafts(next);
    keepDraft(key, Object.keys(next).length > 0 ? next : null);
  };
  const change = (correction: Correction, part: Partial<DecisionDraft>) => {
    const replaces = correction.decision?.id ?? null;
    keep({ ...drafts, [correction.id]: { decision: null, ...drafts[correction.id], ...part, replaces } });
    setPreview(null);
    clear();
  };
  const call = (decisions: NewDecisions['decisions'], dryRun: boolean, then: (outcome: DecisionOutcome, decisions: NewDecisions['decisions']) => void) => {
    setSent(decisions.map(({ verdictId }) => verdictId));
    return run(async () => then(await api('POST /api/v1/articles/{id}/corrections', { params: { id: articleId }, query: { dryRun: String(dryRun) }, body: { baseNumber: base, decisions } }), decisions));
  };
  const stored = (left: Drafts) => (outcome: DecisionOutcome, decisions: NewDecisions['decisions']) => {
    setList({ corrections: outcome.corrections, base: outcome.revision?.number ?? base });
    keep(fitting(outcome.corrections, left));
    setPreview(null);
    onStored(outcome, decisions);
  };
  return {
    corrections, base, drafts, plan, preview, pending, problem,
    change,
    /** What is wrong with a field of this correction, as the server last said it. */
    faultAt: (id: string, field: string) => problem?.at(`/decisions/${sent.indexOf(id)}/${field}`) ?? null,
    look: () => call(plan.decisions, true, setPreview),
    store: () => call(plan.decisions, false, stored(Object.fromEntries(Object.entries(drafts).filter(([id]) => !plan.decisions.some(({ verdictId }) => verdictId === id))))),
    /** Takes a stored decision back at once. */
    withdraw: ({ id, decision }: Correction) => call([{ verdictId: id, decision: 'withdrawn', replaces: decision?.id ?? null, wording: null, reason: null, anchors: [] }], false, stored(drafts)),
  };
}
