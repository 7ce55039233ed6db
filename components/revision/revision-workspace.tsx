// The page on which a new revision is made: the text on the left, what it would change on the right, storing at the foot.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BusyLine } from '@/components/ui/busy-line';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { showToast } from '@/components/ui/toast';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { untilFetched } from '@/components/ui/until-fetched';
import { api } from '@/lib/client/api';
import { useCall } from '@/lib/client/use-call';
import type { Language } from '@/lib/domain/article';
import type { Revision, RevisionSummary } from '@/lib/domain/schema/article';
import type { Span } from '@/lib/text/span';
import { BaseText, type PlacedClaim } from './base-text';
import { ByHandList } from './by-hand-list';
import { afterStoring, bodyOf, emptyDraft, type Mode } from './draft';
import { summarise } from './outcome-summary';
import { passageAt, withPassage } from './passage-edits';
import { PreviewPanel } from './preview-panel';
import { StoreBar } from './store-bar';
import { usePreview } from './use-preview';
import { useRevisionDraft } from './use-revision-draft';
import { WholeText } from './whole-text';

// Few meet a colleague's revision, and it brings the aligner along.
const ColleagueRevision = dynamic(untilFetched(() => import('./colleague-revision').then((file) => file.ColleagueRevision)));

type WorkspaceProps = {
  article: { id: string; language: Language };
  /** The article's newest revision. */
  newest: Revision;
  /** The claims that count; `live`: a verdict holds. */
  claims: readonly (PlacedClaim & { id: string; live: boolean })[];
  meId: string;
  /** A place in the newest revision whose passage is to be opened, and the claim to go back to; null where nobody asked. */
  at: number | null;
  claim: number | null;
};

/** Drawn in the browser alone, where the draft is kept. */
export function RevisionWorkspace(props: WorkspaceProps) {
  const t = useTranslations('revision');
  return useInBrowser() ? <Workspace {...props} /> : <BusyLine label={t('loading')} />;
}

function Workspace({ article, newest, claims, meId, at, claim }: WorkspaceProps) {
  const t = useTranslations('revision');
  const router = useRouter();
  const { draft, base, kept, change, problem, learn, flush } = useRevisionDraft(article.id, newest);
  const { pending, problem: refused, run, clear } = useCall({ leaving: true });
  const [open, setOpen] = useState<number | null>(null);

  const { mode, corrections, text, layout, file } = draft;
  const wanted = useMemo(() => (base ? bodyOf(base, { ...emptyDraft(base.number), mode, corrections, text, layout, file }) : 'nothing'), [base, mode, corrections, text, layout, file]);
  const body = typeof wanted === 'string' ? null : wanted;
  const { preview, again, stop } = usePreview(article.id, body);
  const live = useMemo(() => new Set(claims.filter((each) => each.live).map(({ id }) => id)), [claims]);

  const refusal = refused?.code === 'conflict' ? refused : preview.state === 'refused' && preview.problem.code === 'conflict' ? preview.problem : null;
  const overtaken: RevisionSummary | null = draft.base < newest.number ? newest : ((refusal?.current as RevisionSummary | undefined) ?? null);

  // Whoever came to correct one passage finds it open, whatever else the draft holds.
  const asked = useRef(at);
  useEffect(() => {
    if (!base || asked.current === null || base.number !== newest.number) return;
    const passage = passageAt(base, asked.current);
    asked.current = null;
    setOpen(passage?.start ?? null);
    if (draft.mode !== 'passages') change({ mode: 'passages' });
  }, [base, newest.number, draft.mode, change]);

  const type = useCallback((passage: Span, typed: string) => change((last) => (base ? { corrections: withPassage(base, last.corrections, passage, typed) } : {})), [base, change]);

  const store = useCallback(() => {
    if (!body || pending || overtaken) return;
    const raw = mode === 'whole' && file && file.base64 !== '' ? { raw: { base64: file.base64, mediaType: file.mediaType, name: file.name } } : {};
    void run(async () => {
      const outcome = await api('POST /api/v1/articles/{id}/revisions', { params: { id: article.id }, body: { ...body, ...raw } });
      const { stale, claims: fates } = summarise(outcome, live);
      change((last) => afterStoring(last, outcome.number));
      flush();
      showToast({
        title: t('stored.title', { number: outcome.number }),
        description: t('stored.what', { verdicts: stale.wording + stale.context, placeless: fates.gone.length + fates.ambiguous.length, proposed: outcome.proposed }),
      });
      router.push(`/articles/${article.id}${claim === null ? '' : `?claim=${claim}`}`);
    });
  }, [article.id, body, change, claim, file, flush, live, mode, overtaken, pending, router, run, t]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || document.querySelector('[role="alertdialog"]')) return;
      event.preventDefault();
      store();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);

  const discard = (number: number) => {
    const last = draft;
    setOpen(null);
    clear();
    change({ ...emptyDraft(number), mode });
    showToast({ title: t('draft.discarded'), action: { label: t('draft.undo'), onAction: () => change(last) } });
  };

  const takeOverOnto = async (revision: Revision) => {
    if (!base) return;
    const { takeOver } = await import('./take-over');
    const taken = takeOver(base, revision, draft.corrections);
    learn(revision);
    setOpen(null);
    clear();
    change((last) => ({ base: revision.number, corrections: taken.corrections, byHand: [...last.byHand.map((item) => ({ ...item, at: null })), ...taken.byHand] }));
    showToast({ title: t('colleague.taken', { number: revision.number }), description: mode === 'whole' ? t('colleague.takenWhole') : t('colleague.takenPassages', { carried: taken.corrections.length, byHand: taken.byHand.length, made: taken.made }) });
    // Claims and verdicts may have changed with it.
    router.refresh();
  };

  if (problem) return <ProblemNotice code={problem.code} />;
  if (!base) return <BusyLine label={t('loading')} />;
  const onNewest = base.number === newest.number;
  return (
    <div className="grid gap-8">
      {overtaken ? (
        <ColleagueRevision
          key={overtaken.number}
          articleId={article.id}
          base={base}
          current={overtaken}
          own={overtaken.createdBy.id === meId}
          mode={mode}
          language={article.language}
          onTakeOver={(revision) => void takeOverOnto(revision)}
          onDiscard={(revision) => {
            learn(revision);
            discard(revision.number);
            router.refresh();
          }}
        />
      ) : null}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <section aria-label={t('newText')} className="grid min-w-0 gap-4">
          <ByHandList
            items={draft.byHand}
            language={article.language}
            onOpen={(start) => {
              change({ mode: 'passages' });
              setOpen(passageAt(base, start)?.start ?? null);
            }}
            onDone={(item) => change((last) => ({ byHand: last.byHand.filter((other) => other !== item) }))}
          />
          <Tabs value={mode} onValueChange={(next) => change({ mode: next as Mode })}>
            <TabList
              label={t('mode.label')}
              tabs={[
                { value: 'passages', label: t('mode.passages'), ...(corrections.length > 0 ? { count: corrections.length } : {}) },
                { value: 'whole', label: t('mode.whole') },
              ]}
            />
            <TabPanel value="passages" className="pt-4">
              <p className="pb-4 text-sm text-ink-3">{t('text.hint')}</p>
              <BaseText base={base} corrections={corrections} claims={onNewest ? claims : NO_CLAIMS} language={article.language} open={open} onOpen={setOpen} onType={type} />
            </TabPanel>
            <TabPanel value="whole" className="pt-4">
              <WholeText draft={draft} baseText={base.text} language={article.language} fault={wanted === 'too_long' ? 'too_long' : null} onChange={change} />
            </TabPanel>
          </Tabs>
        </section>
        {overtaken ? null : (
          <div className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto lg:pr-2">
            <PreviewPanel preview={preview} notYet={typeof wanted === 'string' ? wanted : null} live={live} language={article.language} onStop={stop} onAgain={again} />
          </div>
        )}
      </div>
      <StoreBar number={base.number + 1} kept={kept} disabled={!body || overtaken !== null} pending={pending} refused={refused?.code === 'conflict' ? null : refused} onStore={store} onDiscard={() => discard(newest.number)} />
    </div>
  );
}

const NO_CLAIMS: readonly PlacedClaim[] = [];
