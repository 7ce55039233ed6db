// The screen on which an annotated manuscript is looked through before anything is stored: text, claims and sources side by side.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useWide } from '@/components/article/use-wide';
import { LeftOut } from '@/components/manuscript/left-out';
import type { FileReading, ManuscriptFile, ReadingChoice } from '@/components/manuscript/read-file';
import { TrackedNotice } from '@/components/manuscript/tracked-notice';
import type { Cleaned } from '@/components/manuscript/use-manuscript';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { showToast } from '@/components/ui/toast';
import { usePageDrop } from '@/components/ui/use-page-drop';
import { keepDraft } from '@/lib/client/draft';
import type { ApiError } from '@/lib/client/api';
import type { Span } from '@/lib/text/span';
import type { AnnotatedText, AnnotationsBody } from './annotated-file';
import { claimFromNote, setWords, takeClaim } from './changes';
import { ClaimList } from './claim-list';
import { annotationsOf, countsOf, placesOf } from './draft';
import { faultsOf } from './faults';
import { FileHead } from './file-head';
import { LooseList } from './loose-list';
import { SourceList } from './source-list';
import { StoreBar } from './store-bar';
import { TextColumn } from './text-column';
import { ANNOTATED_DRAFT, useAnnotatedDraft, type Act } from './use-annotated-draft';
import { useArticleKeys } from './use-article-keys';
import { focusRow } from './use-row-focus';
import { useWords, type Aim } from './use-words';

type ArticleProps = {
  annotated: AnnotatedText;
  file: ManuscriptFile;
  reading: FileReading;
  /** The text as it will be stored; null until it has come. */
  cleaned: Cleaned | null;
  /** The fields of the article itself. */
  title: ReactNode;
  fields: ReactNode;
  isReady: boolean;
  /** How far the reading of a file is, while one is read; null otherwise. */
  busy: ReactNode;
  saving: boolean;
  refused: ApiError | null;
  /** Gives the refusal, or null where it is stored. */
  onStore: (annotations: AnnotationsBody) => Promise<ApiError | null>;
  onReadAgain: (choice: ReadingChoice) => void;
  onFile: (file: File) => void;
  /** Goes on with the text alone. */
  onTextOnly: () => void;
  /** Puts this manuscript away. */
  onLeave: () => void;
};

type Tab = 'text' | 'claims' | 'sources' | 'loose';
const NO_UNITS: readonly never[] = [];
const NONE_SENT = { claims: [], sources: [] };

/** Mount it anew for each reading of a file. */
export function AnnotatedArticle({ annotated, file, reading, cleaned, title, fields, isReady, busy, saving, refused, onStore, onReadAgain, onFile, onTextOnly, onLeave }: ArticleProps) {
  const t = useTranslations('annotated');
  const drop = useTranslations('ui.file.refused');
  const wide = useWide();
  const { draft, newest, act: doIt, undo } = useAnnotatedDraft(annotated, reading.readAt);
  const [chosen, setTab] = useState<Tab>('claims');
  const [selected, setSelected] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [openSource, setOpenSource] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const [sent, setSent] = useState<{ claims: readonly string[]; sources: readonly string[] }>(NONE_SENT);
  const column = useRef<HTMLDivElement>(null);
  const units = cleaned?.units ?? NO_UNITS;
  const tab = wide && chosen === 'text' ? 'claims' : chosen;
  const { text } = annotated;

  const act = useCallback<Act>(
    (said, change, key) => {
      doIt(said, change, key);
      if (key === undefined) setAnnouncement(t('done', { act: t(`act.${said.act}`), what: said.what }));
    },
    [doIt, t],
  );
  const take = useCallback((id: string, out: boolean, what: string) => act({ act: out ? 'out' : 'in', what }, takeClaim(id, out)), [act]);
  const press = useCallback((id: string) => {
    setSelected(id);
    setOpen((last) => (last === id ? null : id));
  }, []);
  const show = useCallback((id: string) => {
    setTab('claims');
    setSelected(id);
    focusRow(id);
  }, []);
  const showSource = useCallback((id: string) => {
    setTab('sources');
    setOpenSource(id);
    focusRow(id);
  }, []);

  const takeWords = useCallback(
    (aim: Aim, span: Span) => {
      const what = text.slice(span.start, span.end);
      if ('claim' in aim) {
        act({ act: 'words', what }, setWords(aim.claim, span));
        return show(aim.claim);
      }
      act({ act: 'placed', what }, claimFromNote(aim.note, annotated.notes[aim.note]?.text ?? '', span));
      const made = `c+${draft.made}`;
      setOpen(made);
      show(made);
    },
    [act, annotated.notes, draft.made, show, text],
  );
  const giveUp = useCallback(
    (aim: Aim) => {
      setAnnouncement(t('words.givenUp'));
      if ('claim' in aim) return show(aim.claim);
      setTab('loose');
      focusRow(`n${aim.note}`);
    },
    [show, t],
  );
  const marked = useMemo<Aim | null>(() => (selected !== null && draft.claims.some(({ id, out }) => id === selected && !out) ? { claim: selected } : null), [selected, draft.claims]);
  const words = useWords({ column, text, units, selected: marked, onTake: takeWords, onGiveUp: giveUp, announce: setAnnouncement });

  const mark = (aim: Aim, from: Span) => {
    if (!wide) setTab('text');
    const begun = words.begin(aim, from);
    setAnnouncement(t('claim' in aim ? 'words.adjusting' : 'words.placing', { text: begun }));
  };
  const markClaim = (id: string) => {
    const claim = draft.claims.find((each) => each.id === id);
    if (!claim) return;
    setSelected(id);
    mark({ claim: id }, claim);
  };
  // A loose note stood behind the last note that has a place and comes before it in the file.
  const markNote = (note: number) => mark({ note }, draft.claims.findLast(({ notes }) => notes.some((place) => place < note)) ?? { start: 0, end: 0 });

  const takeBack = useCallback(() => {
    const said = undo();
    if (said) setAnnouncement(t('undone', { act: t(`act.${said.act}`), what: said.what }));
  }, [undo, t]);

  const faults = useMemo(() => faultsOf(refused, sent), [refused, sent]);
  const store = useCallback(async () => {
    if (saving || !isReady) return;
    const { body, ...places } = annotationsOf(draft, annotated, file.name);
    setSent(places);
    const problem = await onStore(body);
    if (!problem) return void keepDraft(ANNOTATED_DRAFT, null);
    const [first] = faultsOf(problem, places).keys();
    if (first === undefined) return;
    if (places.sources.includes(first)) return showSource(first);
    setOpen(first);
    show(first);
  }, [annotated, draft, file.name, isReady, onStore, saving, show, showSource]);
  useArticleKeys({ onStore: store, onUndo: takeBack });
  usePageDrop(!busy && !saving, {
    onDrop: ([first, ...more]) => {
      if (more.length > 0) showToast({ title: drop('several') });
      else if (first) onFile(first);
    },
  });

  useEffect(() => {
    if (tab === 'text' || wide) scrollToClaim(column.current, selected, wide);
  }, [selected, tab, wide]);

  const counts = countsOf(draft);
  const number = words.marking && 'claim' in words.marking.aim ? draft.claims.findIndex(({ id }) => words.marking && 'claim' in words.marking.aim && id === words.marking.aim.claim) + 1 : null;
  const textColumn = (
    <TextColumn
      column={column}
      annotated={annotated}
      cleaned={cleaned}
      places={placesOf(draft)}
      selected={selected}
      onSelect={(id) => (wide ? show(id) : setSelected(id))}
      words={words}
      number={number}
      onShow={wide || marked === null || selected === null ? null : () => show(selected)}
    />
  );
  return (
    <div className="grid gap-6">
      <FileHead name={file.name} readAt={reading.readAt} hasBytes={file.base64 !== ''} onTextOnly={onTextOnly} onLeave={onLeave} />
      {busy}
      {reading.tracked ? <TrackedNotice tracked={reading.tracked} disabled={busy !== null || file.base64 === ''} onRead={(other) => onReadAgain({ reading: other, language: annotated.language })} /> : null}
      <LeftOut items={file.leftOut} withNotes />
      <div className="grid max-w-3xl gap-4">
        {title}
        <details>
          <summary className="min-h-8 w-fit cursor-pointer py-1 font-medium text-ink-2">{t('details')}</summary>
          <div className="grid gap-5 pt-3">{fields}</div>
        </details>
      </div>
      <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {wide ? (
          <section aria-label={t('text')} tabIndex={0} data-scroller className="sticky top-4 max-h-[calc(100dvh-7rem)] overflow-y-auto overscroll-contain pr-3">
            {textColumn}
          </section>
        ) : null}
        {/* What has the focus is never below the bar of tabs or behind the foot of the page. */}
        <Tabs value={tab} onValueChange={(next) => setTab(next as Tab)} className="min-w-0 [&_:is(input,textarea,button)]:scroll-mt-14 [&_:is(input,textarea,button)]:scroll-mb-28">
          <TabList
            label={t('tabs')}
            className="sticky top-0 z-10 bg-paper"
            tabs={[
              ...(wide ? [] : [{ value: 'text', label: t('text') }]),
              { value: 'claims', label: t('claims'), count: counts.claims },
              { value: 'sources', label: t('sources'), count: counts.sources },
              ...(draft.loose.length > 0 || annotated.known.length > 0 ? [{ value: 'loose', label: t('loose.title'), count: counts.loose }] : []),
            ]}
          />
          {wide ? null : (
            <TabPanel value="text" className="pt-4">
              {textColumn}
            </TabPanel>
          )}
          <TabPanel value="claims">
            <ClaimList annotated={annotated} draft={draft} words={words.words} selected={selected} open={open} faults={faults} act={act} onSelect={setSelected} onPress={press} onTake={take} onMark={markClaim} onSource={showSource} announce={setAnnouncement} />
          </TabPanel>
          <TabPanel value="sources">
            <SourceList draft={draft} text={text} open={openSource} faults={faults} act={act} onPress={(id) => setOpenSource(openSource === id ? null : id)} onMerged={showSource} onClaim={show} />
          </TabPanel>
          <TabPanel value="loose">
            <LooseList annotated={annotated} draft={draft} act={act} onMark={markNote} />
          </TabPanel>
        </Tabs>
      </div>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <StoreBar counts={counts} newest={newest} onUndo={takeBack} disabled={!isReady || busy !== null} saving={saving} refused={refused} faults={faults.size} onStore={() => void store()} />
    </div>
  );
}

/** Brings a claim's words into view: beside the list by its own scrolling, so that the list stays where it is. */
function scrollToClaim(column: HTMLElement | null, claim: string | null, wide: boolean): void {
  const place = claim === null ? null : column?.querySelector(`[data-claims~="${CSS.escape(claim)}"]`);
  if (!place) return;
  const scroller = place.closest('[data-scroller]');
  if (!wide || !scroller) return place.scrollIntoView({ block: 'center' });
  const [box, frame] = [place.getBoundingClientRect(), scroller.getBoundingClientRect()];
  // What is comfortably in view stays where it is.
  if (box.top > frame.top + 40 && box.bottom < frame.bottom - 80) return;
  scroller.scrollTo({ top: scroller.scrollTop + box.top - frame.top - frame.height / 3 });
}
