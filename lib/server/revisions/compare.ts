// Finds the places of claims and exemptions in a new text: from the base, or from the earlier revision whose text has come back.
import 'server-only';
import { isClosed } from '@/lib/domain/claim';
import type { ParsedManuscript } from '@/lib/text/parse';
import type { TextEdit } from '@/lib/text/revision/edits';
import { firstFit, overlaps, type Span } from '@/lib/text/span';
import { whatBecame, type Became, type Compared, type Placed } from '@/lib/text/what-became';
import { compareOnThread } from '../text-thread';
import type { Tx } from '../transaction';
import { inTurns } from '../turns';
import { loadBody, type RevisionBody, type Standing, type StandingClaim, type StandingExemption, type StoredAnchor } from './standing';

type ClaimFate = Became['fates'][number][number];

/** What became of a claim. `from`: the anchors that were followed, of the base or, where `isBack`, of the earlier revision that the text returned to. */
export type FollowedClaim = { claim: StandingClaim; from: StoredAnchor[]; fate: ClaimFate; isBack: boolean };
type FollowedExemption = { exemption: StandingExemption; fate: ClaimFate };

/** What the new text makes of everything; `passages` are the new and changed ones. */
export type Comparison = { claims: FollowedClaim[]; exemptions: FollowedExemption[]; passages: Became['passages'] };

/** Earlier revisions that a lost wording is looked up in, the newest first: each costs as much as the comparison itself. */
const MOST_PAST = 6;

/** Whether a claim stands as it stood, all of it. */
const isKept = ({ wording, ambiguous, sameContext }: ClaimFate) => (wording === 'same' || wording === 'typographic') && sameContext && !ambiguous;
/** Of what stood nowhere in the base. */
const NOWHERE: ClaimFate = { wording: 'gone', place: 'same', ambiguous: false, sameContext: false, anchors: [] };

/** Of words that had gone and stand in the text again. */
const returned = (span: Span): ClaimFate => {
  const fate = { wording: 'same', place: 'same', ambiguous: false, sameContext: true } as const;
  return { ...fate, anchors: [{ ...fate, span, candidates: [] }] };
};

/** The spans at which the fate leaves something: what is ambiguous is for a person to place. */
export const settledSpans = ({ anchors }: Pick<ClaimFate, 'anchors'>): Span[] => anchors.flatMap(({ span, ambiguous }) => (span && !ambiguous ? [span] : []));

const placedClaim = ({ anchors, past }: StandingClaim): Placed => ({ anchors, earlier: past.flatMap((each) => each.anchors.map(({ exact }) => exact)) });
const placedExemption = (exemption: StandingExemption): Placed => ({ anchors: [exemption], earlier: [exemption.exact] });

/** Longest texts that are compared at once, in code units of both: some 10 ms of prose, and 35 of whatever takes longest (every word another, one-letter paragraphs). */
const AT_ONCE = 20_000;

/** {@link whatBecame}, of long texts on another thread. */
export function compared({ before, after, ...rest }: Compared): Became | Promise<Became> {
  // Only what is compared is sent: all else of a text would be copied.
  const bare = ({ text, units, blocks }: Compared['before']) => ({ text, units, blocks });
  const input = { before: bare(before), after: bare(after), ...rest };
  return before.text.length + after.text.length <= AT_ONCE ? whatBecame(input) : compareOnThread(input);
}

/** Follows everything from the base; what stood nowhere in it stands nowhere. */
async function follow(base: RevisionBody, after: ParsedManuscript, edits: readonly TextEdit[] | null, { claims, exemptions }: Standing): Promise<Comparison> {
  const standing = claims.filter(({ anchors }) => anchors.length > 0);
  // What is closed owns no place that an open claim would have to respect.
  const [open, closed] = [standing.filter(({ status }) => !isClosed(status)), standing.filter(({ status }) => isClosed(status))];
  const here = exemptions.filter(({ number }) => number === base.number);
  const { fates: [openFates = [], closedFates = [], exemptionFates = []], passages } = await compared({ before: base, after, edits, groups: [open.map(placedClaim), closed.map(placedClaim), here.map(placedExemption)] });
  const fates = new Map<unknown, ClaimFate | undefined>([...open.map((each, at) => [each, openFates[at]] as const), ...closed.map((each, at) => [each, closedFates[at]] as const), ...here.map((each, at) => [each, exemptionFates[at]] as const)]);
  return {
    claims: claims.map((claim) => ({ claim, from: claim.anchors, fate: fates.get(claim) ?? NOWHERE, isBack: false })),
    exemptions: await inTurns(exemptions, (exemption) => {
      const fate = fates.get(exemption) ?? NOWHERE;
      // An exemption speaks for its wording: where that stands as whole passages, once, it stands there.
      const span = settledSpans(fate).length > 0 ? null : returnedTo(after, exemption);
      return { exemption, fate: span ? returned(span) : fate };
    }),
    passages,
  };
}

/**
 * Whether what an earlier revision says may be believed: the claim stands there anyway, or it stands nowhere and no person has marked the place since.
 * What a machine proposed, and what was only carried there by changed words, owns nothing.
 */
function isFree({ claim, fate }: FollowedClaim, spans: readonly Span[], all: readonly FollowedClaim[]): boolean {
  const own = settledSpans(fate);
  if (own.length > 0) return spans.some((span) => own.some((other) => overlaps(other, span)));
  const owns = ({ claim: { id, status }, fate: there }: FollowedClaim) => id !== claim.id && status !== 'proposed' && !isClosed(status) && isKept(there);
  return !all.some((other) => owns(other) && settledSpans(other.fate).some((taken) => spans.some((span) => overlaps(taken, span))));
}

/** Whether an earlier revision may know better: the claim lost something now, or stands on less or other words than were judged last. */
const isLost = ({ claim, fate, isBack }: FollowedClaim) => !isBack && claim.past.length > 0 && !(isKept(fate) && claim.isJudged);

/** Gives claims back the places of an earlier revision, where all of their words and passages have returned. */
async function giveBack(past: RevisionBody, after: ParsedManuscript, claims: readonly FollowedClaim[]): Promise<FollowedClaim[]> {
  const anchorsThere = ({ claim }: FollowedClaim) => claim.past.find(({ number }) => number === past.number)?.anchors ?? [];
  const lost = claims.filter((each) => isLost(each) && anchorsThere(each).length > 0);
  const { fates: [fates = []] } = await compared({ before: past, after, edits: null, groups: [lost.map((each) => ({ anchors: anchorsThere(each) }))] });
  const back = new Map<FollowedClaim, FollowedClaim>();
  lost.forEach((each, at) => {
    const fate = fates[at];
    if (fate && isKept(fate) && isFree(each, settledSpans(fate), claims)) back.set(each, { claim: each.claim, from: anchorsThere(each), fate, isBack: true });
  });
  return claims.map((each) => back.get(each) ?? each);
}

/** Where exempted words stand again that had gone from the text: one place, and whole passages; null where they do not. */
function returnedTo({ text, units }: ParsedManuscript, { exact }: StandingExemption): Span | null {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const isAlone = start !== -1 && text.indexOf(exact, start + 1) === -1;
  const begins = units[firstFit(units, (unit) => unit.start >= start)]?.start === start;
  return isAlone && begins && units[firstFit(units, (unit) => unit.end >= end)]?.end === end ? { start, end } : null;
}

/**
 * Where everything stands in the new text. `edits` made it from the base, or null.
 * What lost its place is looked up in the revisions in which it was judged or stood last, so that a text that returns brings its verdicts back.
 */
export async function compareRevisions(client: Tx, articleId: string, base: RevisionBody, after: ParsedManuscript, edits: readonly TextEdit[] | null, standing: Standing): Promise<Comparison> {
  const followed = await follow(base, after, edits, standing);
  let { claims } = followed;
  const numbers = new Set(claims.filter(isLost).flatMap(({ claim }) => claim.past.map(({ number }) => number)));
  for (const number of [...numbers].sort((a, b) => b - a).slice(0, MOST_PAST)) {
    const past = await loadBody(client, articleId, number);
    if (past) claims = await giveBack(past, after, claims);
  }
  return { ...followed, claims };
}
