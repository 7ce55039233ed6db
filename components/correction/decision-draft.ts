// Decisions that are being taken on the list: what of them is kept, what they still lack, and how they are sent. Pure.
import type { Decision } from '@/lib/domain/correction';
import type { Correction, NewDecisions } from '@/lib/domain/schema/correction';

/** What was chosen and typed for one correction. `replaces`: the decision that counted then; `places`: wordings of their own, by where they stand. */
export type DecisionDraft = { decision: Decision | null; replaces: string | null; wording?: string; reason?: string; places?: Record<string, string> };
/** By the verdicts' ids. */
export type Drafts = Readonly<Record<string, DecisionDraft>>;

/** Why a decision cannot be sent yet. */
type Lack = 'wording' | 'unchanged' | 'reason';

type Place = Correction['anchors'][number];

/** What stands in the text now where an accepted wording would be written; the judged wording where the claim stands nowhere. */
export const presentWording = ({ anchors, wording }: Correction): string => (anchors.find(({ asJudged }) => asJudged) ?? anchors[0])?.exact ?? wording;

/** Whether other words stand there now than were judged, so that the proposal may no longer fit. */
export const isChanged = ({ anchors }: Correction) => anchors.length > 0 && !anchors.some(({ asJudged }) => asJudged);

/** The wording that an editor begins with: nothing for a cut, the proposal as long as the text reads as was judged, else what stands there. */
export const firstWording = (correction: Correction): string => (correction.action === 'cut' ? '' : ((isChanged(correction) ? null : correction.proposedWording) ?? presentWording(correction)));

/** The wording that would be written. */
export const newWording = (correction: Correction, draft: DecisionDraft | undefined): string => draft?.wording ?? firstWording(correction);

/** The places that read neither as was judged nor as the first one: each has a field of its own. */
export function otherPlaces(correction: Correction): Place[] {
  const main = presentWording(correction);
  return correction.anchors.filter(({ asJudged, exact }) => (isChanged(correction) ? exact !== main : !asJudged));
}

export const placeKey = ({ start, end }: Pick<Place, 'start' | 'end'>): string => `${start}-${end}`;

/** What the decision lacks, or null where it can be sent. */
function lackOf(correction: Correction, draft: DecisionDraft): Lack | null {
  if (draft.decision === 'rejected' || draft.decision === 'stays') return draft.reason?.trim() ? null : 'reason';
  if (draft.decision !== 'accepted') return null;
  const wording = newWording(correction, draft).trim();
  if (wording === '') return correction.action === 'cut' ? null : 'wording';
  const elsewhere = otherPlaces(correction).some((place) => (draft.places?.[placeKey(place)] ?? place.exact) !== place.exact);
  return wording === presentWording(correction) && !elsewhere ? 'unchanged' : null;
}

/** A decision as it is sent. */
function sent(correction: Correction, draft: DecisionDraft & { decision: Decision }): NewDecisions['decisions'][number] {
  const accepted = draft.decision === 'accepted';
  const anchors = accepted ? otherPlaces(correction).flatMap((place) => {
    const wording = draft.places?.[placeKey(place)];
    return wording === undefined || wording.trim() === place.exact ? [] : [{ start: place.start, end: place.end, wording: wording.trim() }];
  }) : [];
  return { verdictId: correction.id, decision: draft.decision, replaces: draft.replaces, wording: accepted ? newWording(correction, draft).trim() : null, reason: accepted ? null : (draft.reason?.trim() ?? null), anchors };
}

/** The drafts that still fit the list: nothing else was decided since. */
export function fitting(corrections: readonly Correction[], drafts: Drafts): Drafts {
  const last = new Map(corrections.map(({ id, decision }) => [id, decision?.id ?? null]));
  return Object.fromEntries(Object.entries(drafts).filter(([id, { replaces }]) => last.get(id) === replaces));
}

/** What is decided, in the list's order: how many of each, what is incomplete, and the complete ones as they are sent. */
export function decided(corrections: readonly Correction[], drafts: Drafts): { counts: Record<Decision, number>; incomplete: number; decisions: NewDecisions['decisions'] } {
  const counts = { accepted: 0, rejected: 0, stays: 0 };
  const chosen = corrections.flatMap((correction) => {
    const draft = drafts[correction.id];
    return draft?.decision ? [{ correction, draft: { ...draft, decision: draft.decision } }] : [];
  });
  const complete = chosen.filter(({ correction, draft }) => lackOf(correction, draft) === null);
  for (const { draft } of complete) counts[draft.decision] += 1;
  return { counts, incomplete: chosen.length - complete.length, decisions: complete.map(({ correction, draft }) => sent(correction, draft)) };
}
