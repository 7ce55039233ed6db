// The manuscript as running text: claims under the words, signs in the margin, marking by pointer and keyboard.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import dynamic from 'next/dynamic';
import { lookOf } from '@/components/claim/claim-look';
import { Button } from '@/components/ui/button';
import { untilFetched } from '@/components/ui/until-fetched';
import { useDesk, useDeskState, useMay, useScreen } from './desk-context';
import { ManuscriptBlock, signId, type DrawnClaim } from './manuscript-block';
import { blockModels, claimAt, lanesOf, type Mark } from './segments';
import { neighbour } from './steps';
import { FIELD_IDS } from './use-desk-actions';
import { stopsOf } from './use-passages';
import { useMargin } from './use-margin';
import { useOnFirstUse } from './use-on-first-use';
import { WIDE } from './use-wide';
import { usePointerMarking } from './use-pointer-marking';

const loadMarkLayer = () => import('./mark-layer').then((file) => file.MarkLayer);

// Fetched when there is something to show of them. `loading` gives each a boundary of its own.
const MarkLayer = dynamic(untilFetched(loadMarkLayer), { loading: () => null });
const ReadingLayer = dynamic(untilFetched(() => import('@/components/reading/reading-layer').then((file) => file.ReadingLayer)), { loading: () => null });

/** Claims that stand in the text as it draws them. */
function useDrawn() {
  const t = useTranslations('claim');
  const terms = useTranslations('terms');
  const claims = useDeskState((state) => state.claims);
  const ticked = useScreen((state) => state.ticked);
  return useMemo(() => {
    const open = claims.filter((claim) => lookOf(claim) !== 'closed');
    const marks: Mark[] = open.flatMap((claim) => claim.anchors.map(({ start, end }) => ({ id: claim.id, start, end })));
    const lanes = lanesOf(marks);
    const drawn = new Map<string, DrawnClaim>(
      open.map((claim) => {
        const look = lookOf(claim);
        const word = claim.verdict && claim.status === 'checked' ? terms(`rating.${claim.verdict.rating}`) : t(`look.${look}`);
        const why = look === 'stale' && claim.stale ? t('staleState', { state: word, reason: t(`stale.${claim.stale}`) }) : word;
        const state = ticked.includes(claim.id) ? t('tickedState', { state: why }) : why;
        const further = claim.anchors.slice(1).map(({ start, exact }) => [start, t('furtherLabel', { number: claim.number, state, wording: exact })] as const);
        return [
          claim.id,
          {
            number: claim.number,
            look,
            lane: lanes.get(claim.id) ?? 0,
            ticked: ticked.includes(claim.id),
            labels: new Map([...further, [claim.anchor.start, t('signLabel', { number: claim.number, state, wording: claim.anchor.exact })]]),
            first: claim.anchor.start,
            title: why === word ? undefined : why,
          },
        ];
      }),
    );
    return { marks, drawn };
  }, [claims, ticked, t, terms]);
}

export function Manuscript() {
  const { store, screen, me } = useDesk();
  const column = useRef<HTMLDivElement>(null);
  const revision = useDeskState((state) => state.article.revision);
  const exemptions = useDeskState((state) => state.article.exemptions);
  const language = useDeskState((state) => state.article.language);
  const title = useDeskState((state) => state.article.title);
  const selected = useScreen((state) => state.selection);
  const pointed = useScreen((state) => state.spot.length > 0 || (state.reading !== null && state.reading !== 'failed' && state.reading.hints.length > 0));
  const anyMarking = useScreen((state) => state.marking !== null);
  const marking = useScreen((state) => state.marking?.by === 'keys');
  // While marking, the marking is what stands out.
  const selection = marking ? null : selected;
  const { marks, drawn } = useDrawn();
  const models = useMemo(() => blockModels(revision.blocks, marks, revision.units, exemptions), [revision, marks, exemptions]);
  const signatures = useMemo(() => models.map((model) => JSON.stringify([model, model.segments.map((segment) => segment.claims.map((id) => signed(drawn.get(id))))])), [models, drawn]);
  const selectedClaim = selection?.kind === 'claim' ? selection.id : null;
  const selectedUnit = selection?.kind === 'passage' ? selection.index : null;
  const firstSign = models.find((model) => model.begins.length > 0)?.begins[0]?.id ?? null;
  const tabStop = selectedClaim !== null && drawn.has(selectedClaim) ? selectedClaim : firstSign;
  const hasTitle = revision.blocks.some((block) => block.kind === 'title');

  useMargin(column, signatures.join());
  usePointerMarking(column);
  useScrollToSelection(column);
  useOnFirstUse(loadMarkLayer);

  const press = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const sign = target?.closest('[data-sign]')?.getAttribute('data-sign');
    if (sign) return screen.select({ kind: 'claim', id: sign }, 'text');
    // Their buttons have done what they do, and a marking may be over by it.
    if (target?.closest('[data-hints], [role="toolbar"]')) return;
    const exempt = target?.closest('[data-unit-sign]')?.getAttribute('data-unit-sign');
    if (exempt) return screen.select({ kind: 'passage', index: Number(exempt) }, 'text');
    // The end of a marking by pointer is no press on what lies below.
    if (!(window.getSelection()?.isCollapsed ?? true) || screen.getState().marking) return;
    const leaf = target?.closest('[data-start]');
    if (!leaf) return screen.select(null, 'text');
    const claims = leaf.getAttribute('data-claims')?.split(' ').filter(Boolean) ?? [];
    const id = claimAt(claims, selectedClaim);
    const unit = leaf.getAttribute('data-unit');
    if (id) screen.select({ kind: 'claim', id }, 'text');
    else screen.select(unit === null ? null : { kind: 'passage', index: Number(unit) }, 'text');
  };

  // Signs are one stop of the Tab key; arrows go from sign to sign, as in a toolbar.
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (screen.getState().marking?.by === 'keys' || !(event.target instanceof Element) || !event.target.hasAttribute('data-sign') || event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : null;
    if (direction === null) return;
    event.preventDefault();
    const id = neighbour(stopsOf(store.getState()), screen.getState().selection, direction, revision.units);
    if (id) screen.select({ kind: 'claim', id }, 'key');
  };

  return (
    // The claims' buttons are the keyboard's way; a press anywhere on the words is the pointer's shortcut to the same.
    <article id={FIELD_IDS.text} tabIndex={-1} aria-label={title} className="outline-none px-4 pt-5 pb-[66dvh] sm:px-8 lg:pt-9 lg:pb-40 print:pb-0" onClick={press} onKeyDown={walk}>
      <div className="relative mx-auto max-w-[42.1rem] pl-[2.2rem] sm:pl-[3.1rem] print:pl-[3.1rem]">
        <div ref={column} lang={language} className="manuscript relative isolate">
          {hasTitle ? null : <h1>{title}</h1>}
          {models.map((model, index) => (
            <ManuscriptBlock
              key={model.start}
              model={model}
              text={revision.text.slice(model.start, model.end)}
              claims={drawn}
              signature={signatures[index] ?? ''}
              selectedClaim={selectedClaim !== null && marks.some((mark) => mark.id === selectedClaim && mark.start < model.end && model.start < mark.end) ? selectedClaim : null}
              selectedUnit={selectedUnit !== null && model.segments.some((segment) => segment.unit === selectedUnit) ? selectedUnit : null}
              strike={me.strikeChecked}
              tabStop={model.begins.some((mark) => mark.id === tabStop) ? tabStop : null}
            />
          ))}
          {anyMarking ? <MarkLayer /> : null}
          {pointed ? <ReadingLayer column={column} /> : null}
        </div>
        {drawn.size === 0 ? <NoClaims /> : null}
      </div>
    </article>
  );
}

/** What of a drawn claim decides how a block looks. */
const signed = (claim: DrawnClaim | undefined) => claim && { ...claim, labels: [...claim.labels] };

/** Nothing is marked yet: how to, and the engine's help. */
function NoClaims() {
  const t = useTranslations('article');
  const { screen } = useDesk();
  const may = useMay('claim.create');
  return (
    <div className="mt-6 grid justify-items-start gap-3 border-t border-line pt-4 print:hidden">
      <p className="text-ink-2">{t(may ? 'noClaims' : 'noClaimsYet')}</p>
      {may ? (
        <Button size="md" onClick={() => screen.set({ dialog: { kind: 'propose' } })}>
          {t('propose')}
        </Button>
      ) : null}
    </div>
  );
}

/** A scroll still under way, to what was selected before, would carry what is in view out of it again. */
function haltScrolling(column: HTMLElement | null): void {
  for (const scroller of [column?.closest('[data-scroller]'), document.scrollingElement]) scroller?.scrollTo({ top: scroller.scrollTop, behavior: 'instant' });
}

/** Brings what was selected into view and, where a key selected it, gives it the focus. */
function useScrollToSelection(column: { current: HTMLElement | null }) {
  const { screen } = useDesk();
  const selection = useScreen((state) => state.selection);
  useEffect(() => {
    const { via } = screen.getState();
    if (!selection) return;
    const sign = selection.kind === 'claim' ? document.getElementById(signId(selection.id)) : null;
    const target = sign ?? (selection.kind === 'passage' ? column.current?.querySelector<HTMLElement>(`[data-unit="${selection.index}"]`) : null);
    if (!target) return;
    if (via === 'key') sign?.focus({ preventScroll: true });
    const box = target.getBoundingClientRect();
    // What is comfortably in view stays where it is: the eye is already there.
    // On phones the sheet covers the lower part of the page.
    const covered = screen.getState().sheetOpen && !window.matchMedia(WIDE).matches;
    const comfortable = box.top > window.innerHeight * 0.16 && box.bottom < window.innerHeight * (covered ? 0.34 : 0.62);
    if (via === 'text') return;
    if (comfortable) return haltScrolling(column.current);
    const still = via === 'address' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // One that has not begun to move yet would start after ours.
    if (still) haltScrolling(column.current);
    target.scrollIntoView({ block: covered ? 'start' : 'center', behavior: still ? 'instant' : 'smooth' });
  }, [selection, screen, column]);
}
