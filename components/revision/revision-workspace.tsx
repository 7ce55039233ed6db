// The page on which a new revision is made: the text on the left, what it would change on the right, storing at the foot.
'use client';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BusyLine } from '@/components/ui/busy-line';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { untilFetched } from '@/components/ui/until-fetched';
import type { Language } from '@/lib/domain/article';
import type { Revision } from '@/lib/domain/schema/article';
import type { Span } from '@/lib/text/span';
import { BaseText, type PlacedClaim } from './base-text';
import { ByHandList } from './by-hand-list';
import { bodyOf, emptyDraft, type Mode } from './draft';
import { passageAt, withPassage } from './passage-edits';
import { PreviewPanel } from './preview-panel';
import { StoreBar } from './store-bar';
import { usePreview } from './use-preview';
import { useRevisionActs } from './use-revision-acts';
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
  const held = useRevisionDraft(article.id, newest);
  const { draft, base, kept, change, problem } = held;
  const [open, setOpen] = useState<number | null>(null);

  const { mode, corrections, text, layout, file } = draft;
  const wanted = useMemo(() => (base ? bodyOf(base, { ...emptyDraft(base.number), mode, corrections, text, layout, file }) : 'nothing'), [base, mode, corrections, text, layout, file]);
  const body = typeof wanted === 'string' ? null : wanted;
  const { preview, again, stop } = usePreview(article.id, body);
  const live = useMemo(() => new Set(claims.filter((each) => each.live).map(({ id }) => id)), [claims]);

  const { overtaken, pending, refused, store, discard, discardFor, takeOverOnto } = useRevisionActs({ articleId: article.id, newest, claim, live, held, body, preview }, () => setOpen(null));

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

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || document.querySelector('[role="alertdialog"]')) return;
      event.preventDefault();
      store();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);

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
          onTakeOver={takeOverOnto}
          onDiscard={discardFor}
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
      <StoreBar number={base.number + 1} kept={kept} disabled={!body || overtaken !== null} pending={pending} refused={refused} onStore={store} onDiscard={() => discard(newest.number)} />
    </div>
  );
}

const NO_CLAIMS: readonly PlacedClaim[] = [];
