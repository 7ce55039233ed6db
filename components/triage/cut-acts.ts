// Acts that change how claims are cut: their ends, splitting, merging, the other aspect of the same words.
import { focusSoon } from '@/components/article/use-desk-actions';
import { signId } from '@/components/article/manuscript-block';
import { changeClaims, mergeClaims, splitClaim, type ClaimChange } from '@/lib/client/claim-writes';
import { isClosed } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Span } from '@/lib/text/span';
import { restatus, statusBack, type ActGround } from './act-ground';

/** What is shown of a claim that stands at these places; one that stands nowhere is looked for. */
const placed = (claim: Claim, anchors: Claim['anchors']): Partial<Claim> => ({ anchor: anchors[0] ?? claim.anchor, anchors, orphaned: anchors.length === 0, lastPlace: anchors.length === 0 ? claim.lastPlace : null });

/** The places of a claim as they are now, as a change to go back by. */
const placesBack = (claim: Claim): ClaimChange => ({
  id: claim.id,
  patch: { anchors: claim.anchors.map(({ start, end }) => ({ start, end })), revision: claim.revisionNumber },
  shown: placed(claim, claim.anchors),
});

/** The acts on one screen. */
export function cutActs({ store, screen, t, say, remember, show, perform, awaited }: ActGround) {
  /** Says of one more place that the claim stands there; of one that the text lost, where it stands now. */
  const attach = async (claim: Claim, { start, end }: Span): Promise<void> => {
    const exact = store.getState().article.revision.text.slice(start, end);
    const anchors = [...claim.anchors, { exact, prefix: '', suffix: '', start, end }].sort((a, b) => a.start - b.start || a.end - b.end);
    focusSoon(signId(claim.id));
    await perform(t('attached', { number: claim.number }), [
      { id: claim.id, patch: { anchors: anchors.map((anchor) => ({ start: anchor.start, end: anchor.end })), revision: claim.revisionNumber }, shown: placed(claim, anchors), back: placesBack(claim) },
    ]);
  };

  const setSpan = async (claim: Claim, span: Span): Promise<void> => {
    const exact = store.getState().article.revision.text.slice(span.start, span.end);
    const anchor = { ...claim.anchor, ...span, exact };
    const further = claim.anchors.slice(1);
    focusSoon(signId(claim.id));
    if (claim.orphaned) return attach(claim, span);
    if (span.start === claim.anchor.start && span.end === claim.anchor.end) return;
    await perform(t('spanSet', { number: claim.number }), [
      {
        id: claim.id,
        patch: { anchors: [span, ...further.map(({ start, end }) => ({ start, end }))], revision: claim.revisionNumber },
        shown: placed(claim, [anchor, ...further]),
        back: placesBack(claim),
      },
    ]);
  };

  const split = (claim: Claim, parts: readonly Span[]): Promise<void> =>
    awaited(
      (async () => {
        const items = await splitClaim(store, claim.id, parts.map(({ start, end }) => ({ start, end })));
        remember(t('splitDone', { number: claim.number, count: items.length }), async () => {
          await mergeClaims(store, items.map(({ id }) => id));
          await changeClaims(store, [placesBack(claim)]);
          show(claim.id, 'key');
        });
        show(claim.id, 'key');
      })(),
    );

  /** The claims that go into one with this: those ticked, else the next one in the text. */
  const partners = (claim: Claim): Claim[] => {
    const live = store.getState().claims.filter((other) => !isClosed(other.stored));
    const ticked = live.filter((other) => other.id !== claim.id && screen.getState().ticked.includes(other.id));
    if (ticked.length > 0) return ticked;
    const next = live[live.findIndex((other) => other.id === claim.id) + 1];
    return next ? [next] : [];
  };

  const merge = (claim: Claim): Promise<void> => {
    const others = partners(claim);
    if (others.length === 0) {
      say(t('nothingToMerge'));
      return Promise.resolve();
    }
    return awaited(
      (async () => {
        await mergeClaims(store, [claim.id, ...others.map(({ id }) => id)]);
        screen.set({ ticked: [] });
        const numbers = others.map((other) => other.number).join(', ');
        remember(t('mergeDone', { number: claim.number, others: numbers, count: others.length }), async () => {
          await changeClaims(store, [placesBack(claim), ...others.map(statusBack)]);
          show(claim.id, 'key');
        });
        show(claim.id, 'key');
      })(),
    );
  };

  const tick = (claim: Claim): void => {
    const { ticked } = screen.getState();
    const has = ticked.includes(claim.id);
    screen.set({ ticked: has ? ticked.filter((id) => id !== claim.id) : [...ticked, claim.id], announcement: t(has ? 'unticked' : 'ticked', { number: claim.number }) });
  };

  const otherAspect = (claim: Claim): Promise<void> =>
    awaited(
      (async () => {
        const aspect = claim.aspect === 'content' ? 'attribution' : 'content';
        const { start, end } = claim.anchor;
        const made = await store.createClaim({ start, end, type: aspect === 'attribution' ? 'attribution' : claim.type, priority: claim.priority, aspect, statement: claim.statement });
        remember(t(`aspectAdded.${aspect}`, { number: made.number, other: claim.number }), async () => {
          await changeClaims(store, [restatus(made, 'dropped', t('aspectTakenBack'))]);
        });
        focusSoon(signId(claim.id));
      })(),
    );

  return { setSpan, attach, split, merge, tick, otherAspect };
}
