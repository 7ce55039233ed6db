// Where an accepted correction is written, and whether the text reads so now. Pure.
import { fold, wordingHash } from '@/lib/text/fold';
import { overlaps, type Span } from '@/lib/text/span';
import type { DecisionStep } from './correction';
import { decisionNeedsReason } from './correction';
import type { FieldCode, FieldError } from './errors';
import type { Action } from './rating';

/** A place where the claim stands in the current revision; offsets in UTF-16 code units. */
type Mention = Span & { exact: string };
/** The verdict as far as its correction goes. `wording` holds every place's, one after the other (lib/server/verdicts/commands.ts). */
type Judged = { action: Action; wording: string; wordingHash: string; proposedWording: string | null };
/** What an editor asks for; `anchors` are places with a wording of their own. */
type Asked = { decision: DecisionStep; wording: string | null; reason: string | null; anchors: readonly (Span & { wording: string })[] };
/** What was written at one place: `before` was replaced by `after`, which stands at `start` of the revision that came of it. */
export type Written = { start: number; before: string; after: string };

/** The wording that a proposal replaces: the claim's own, or the first one where it stood in several places that read differently. */
export const judgedWording = ({ wording, wordingHash: hash }: Pick<Judged, 'wording' | 'wordingHash'>): string => (wordingHash(wording) === hash ? wording : (wording.split('\n')[0] ?? wording));

/** Whether two wordings are one, but for the differences of writing that fold away. */
const readsAs = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whether the claim still reads here as it was judged. */
export const isAsJudged = (mention: Pick<Mention, 'exact'>, judged: Pick<Judged, 'wording' | 'wordingHash'>): boolean => readsAs(mention.exact, judgedWording(judged));

/** Whether the text reads now as it was written: each new wording where the claim stands, and nowhere what was cut. */
export function isCarriedOut(written: readonly Written[], mentions: readonly Pick<Mention, 'exact'>[]): boolean {
  return written.every(({ before, after }) =>
    after === '' ? !mentions.some(({ exact }) => fold(before).includes(fold(exact))) : mentions.some(({ exact }) => readsAs(exact, after)),
  );
}

/** A wording on its way into the text: what stands on one line stays on one. */
const fitted = (wording: string, old: string) => (old.includes('\n') ? wording : wording.replace(/\s*\n\s*/g, ' '));

/**
 * What accepting would write: the new wording at every place that reads as was judged, and where a place was given a wording of its own, that one.
 * Pointers of faults begin at the decision. A wording that was judged and no longer stands is written over only where the new one is given with it.
 */
export function correctionWrites(judged: Judged, asked: Asked, mentions: readonly Mention[]): { wording: string; writes: (Mention & { after: string })[] } | { faults: FieldError[] } {
  const fault = (pointer: string, code: FieldCode) => ({ faults: [{ pointer, code }] });
  if (judged.action === 'hold') return fault('/decision', 'hold_unwritable');
  const isCut = judged.action === 'cut';
  const wording = asked.wording ?? (isCut ? '' : judged.proposedWording);
  if (wording === null || (wording === '' && !isCut)) return fault('/wording', 'required');
  const [first] = mentions;
  if (!first) return fault('/verdictId', 'claim_nowhere');
  const stray = asked.anchors.findIndex((place) => !mentions.some(({ start, end }) => start === place.start && end === place.end));
  if (stray !== -1) return fault(`/anchors/${stray}`, 'not_a_mention');
  const asJudged = mentions.filter((mention) => isAsJudged(mention, judged));
  if (asJudged.length === 0 && asked.wording === null && asked.anchors.length === 0) return fault('/wording', 'wording_changed');
  const main = asJudged.length > 0 ? asJudged : asked.wording === null ? [] : mentions.filter(({ exact }) => readsAs(exact, first.exact));
  const writes = mentions.flatMap((mention) => {
    const own = asked.anchors.find(({ start, end }) => start === mention.start && end === mention.end);
    const after = own ? own.wording : main.includes(mention) ? wording : null;
    return after === null || fitted(after, mention.exact) === mention.exact ? [] : [{ ...mention, after: fitted(after, mention.exact) }];
  });
  return writes.length === 0 ? fault('/wording', 'text_unchanged') : { wording, writes };
}

/** What a decision lacks whatever the text says. `isClosed`: the claim was dropped or dismissed; `isCurrent`: no other verdict has taken this one's place. */
export function decisionFaults(action: Action, asked: Pick<Asked, 'decision' | 'reason'>, { isClosed, isCurrent }: { isClosed: boolean; isCurrent: boolean }): FieldError[] {
  if (asked.decision === 'withdrawn') return isCurrent ? [] : [{ pointer: '/verdictId', code: 'verdict_superseded' }];
  const faults: FieldError[] = [];
  if (action === 'keep') faults.push({ pointer: '/verdictId', code: 'no_correction' });
  if (isClosed) faults.push({ pointer: '/verdictId', code: 'claim_closed' });
  if (!isCurrent) faults.push({ pointer: '/verdictId', code: 'verdict_superseded' });
  if (decisionNeedsReason(asked.decision) && asked.reason === null) faults.push({ pointer: '/reason', code: 'reason_required' });
  return faults;
}

/** The places that another one of the list overlaps, by their index: two corrections of one place cannot both be written. */
export function overlapping(places: readonly Span[]): number[] {
  const order = places.map((place, index) => ({ ...place, index })).sort((a, b) => a.start - b.start || a.end - b.end);
  const found = new Set<number>();
  let reach = order[0];
  for (const place of order.slice(1)) {
    if (reach && overlaps(reach, place)) {
      found.add(reach.index);
      found.add(place.index);
    }
    if (!reach || place.end > reach.end) reach = place;
  }
  return [...found].sort((a, b) => a - b);
}
