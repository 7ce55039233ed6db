// What can be done to the claims, evidence and sources of an annotated manuscript before they are stored: each from a draft to the next. Pure.
import type { Span } from '@/lib/text/span';
import { emptySource, type SourceFields } from '@/components/source/source-fields';
import type { PickedSource } from '@/components/source/use-source-search';
import type { Draft, DraftClaim, DraftEvidence, DraftSource } from './draft';

type Change = (draft: Draft) => Draft;

const inTextOrder = (claims: readonly DraftClaim[]) => [...claims].sort((a, b) => a.start - b.start || b.end - a.end);

const onClaim = (id: string, change: (claim: DraftClaim) => DraftClaim): Change => (draft) => ({ ...draft, claims: draft.claims.map((claim) => (claim.id === id ? change(claim) : claim)) });

/** Leaves a claim out, or takes it back in. */
export const takeClaim = (id: string, out: boolean): Change => onClaim(id, (claim) => ({ ...claim, out }));

/** A source that no claim names any more, not even one that was taken out, is gone. */
function withoutIdle(draft: Draft, id: string | undefined): Draft {
  const isNamed = draft.claims.some(({ evidence }) => evidence.some(({ source }) => source === id));
  return isNamed ? draft : { ...draft, sources: draft.sources.filter((source) => source.id !== id) };
}

/** The source that a piece of evidence rests on. */
const sourceOf = (draft: Draft, claim: string, evidence: string): string | undefined => draft.claims.find(({ id }) => id === claim)?.evidence.find(({ id }) => id === evidence)?.source;

/** Gives a claim other words. */
export const setWords = (id: string, { start, end }: Span): Change => (draft) => {
  const next = onClaim(id, (claim) => ({ ...claim, start, end }))(draft);
  return { ...next, claims: inTextOrder(next.claims) };
};

/** Gives a claim another type. */
export const setType = (id: string, type: DraftClaim['type']): Change => onClaim(id, (claim) => ({ ...claim, type }));

/** Changes fields of a claim's evidence. */
export const changeEvidence = (claim: string, id: string, part: Partial<Omit<DraftEvidence, 'id'>>): Change =>
  onClaim(claim, (last) => ({ ...last, evidence: last.evidence.map((each) => (each.id === id ? { ...each, ...part } : each)) }));

/** Rests a piece of evidence on another source of the draft; the one before goes where it proves nothing else. */
export const restOnSource = (claim: string, evidence: string, source: string): Change => (draft) => withoutIdle(changeEvidence(claim, evidence, { source })(draft), sourceOf(draft, claim, evidence));

/** Takes a piece of evidence from its claim; its source goes with it where it proves nothing else. */
export const dropEvidence = (claim: string, id: string): Change => (draft) =>
  withoutIdle(onClaim(claim, (last) => ({ ...last, evidence: last.evidence.filter((each) => each.id !== id) }))(draft), sourceOf(draft, claim, id));

/** Changes fields of a source, for every claim it proves. */
export const changeSource = (id: string, part: Partial<SourceFields>): Change => (draft) => ({
  ...draft,
  sources: draft.sources.map((source) => (source.id === id ? { ...source, fields: { ...source.fields, ...part } } : source)),
});

/** Links a source of the library in place of one of the notes; null goes back to what the note says. */
export const linkLibrary = (id: string, linked: PickedSource | null): Change => (draft) => ({ ...draft, sources: draft.sources.map((source) => (source.id === id ? { ...source, linked } : source)) });

const same = (a: DraftEvidence, b: DraftEvidence) => a.source === b.source && a.stance === b.stance && a.locator === b.locator && a.accessedOn === b.accessedOn && a.excerpt === b.excerpt && a.note === b.note;

/** Two sources are one: what rested on `from` rests on `into`. Evidence that then stands twice on a claim stands once. */
export const mergeSources = (from: string, into: string): Change => (draft) =>
  withoutIdle(
    {
      ...draft,
      claims: draft.claims.map((claim) => {
        if (!claim.evidence.some(({ source }) => source === from)) return claim;
        const moved = claim.evidence.map((each) => (each.source === from ? { ...each, source: into } : each));
        return { ...claim, evidence: moved.filter((each, at) => !moved.slice(0, at).some((earlier) => same(earlier, each))) };
      }),
    },
    from,
  );

/** Rests a piece of evidence on a source of its own: a new one that begins as a copy of the shared one. */
export const splitSource = (claim: string, evidence: string): Change => (draft) => {
  const shared = sourceOf(draft, claim, evidence);
  const at = draft.sources.findIndex(({ id }) => id === shared);
  const source = draft.sources[at];
  if (!source) return draft;
  const own: DraftSource = { ...source, id: `s+${draft.made}`, linked: null };
  return changeEvidence(claim, evidence, { source: own.id })({ ...draft, made: draft.made + 1, sources: draft.sources.toSpliced(at + 1, 0, own) });
};

const emptyEvidence = (id: string, source: string): DraftEvidence => ({ id, source, stance: 'supports', locator: '', accessedOn: '', excerpt: '', note: '' });

/** Adds evidence to a claim: on a source of the draft, or on a new one with this title or address. */
export const addEvidence = (claim: string, on: { source: string } | { typed: string }): Change => (draft) => {
  const number = draft.made;
  const source = 'source' in on ? on.source : `s+${number}`;
  const sources = 'source' in on ? draft.sources : [...draft.sources, { id: source, fields: emptySource(on.typed), linked: null }];
  return onClaim(claim, (last) => ({ ...last, evidence: [...last.evidence, emptyEvidence(`e+${number}`, source)] }))({ ...draft, sources, made: number + 1 });
};

/** Adds evidence to a claim that rests on a source of the library. */
export const addLibraryEvidence = (claim: string, library: PickedSource): Change => (draft) => {
  const known = draft.sources.find((source) => source.linked?.id === library.id);
  return known ? addEvidence(claim, { source: known.id })(draft) : linkLibrary(`s+${draft.made}`, library)(addEvidence(claim, { typed: library.title })(draft));
};

/**
 * A note that hung on no words proves these: a claim of its own, whose id is `c+` and the draft's counter. It rests on those of the idle sources that the
 * note names by title or address.
 * @param written the note's text
 */
export const claimFromNote = (note: number, written: string, { start, end }: Span): Change => (draft) => {
  const used = new Set(draft.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const named = draft.sources.filter(({ id, fields }) => !used.has(id) && [fields.title, fields.url].some((name) => name !== '' && written.includes(name)));
  const evidence = named.map(({ id }, at) => emptyEvidence(`e+${draft.made}-${at}`, id));
  return {
    ...draft,
    made: draft.made + 1,
    loose: draft.loose.filter((each) => each.note !== note),
    claims: inTextOrder([...draft.claims, { id: `c+${draft.made}`, start, end, type: 'other', notes: [note], evidence, out: false }]),
  };
};

/** Leaves a loose note out knowingly, or brings it back. */
export const leaveNote = (note: number, leftOut: boolean): Change => (draft) => ({ ...draft, loose: draft.loose.map((each) => (each.note === note ? { ...each, leftOut } : each)) });

const lastEvidence = (draft: Draft, claim: string): DraftEvidence | undefined => draft.claims.find(({ id }) => id === claim)?.evidence.at(-1);

/** Rests evidence on what `add` gives the claim's newest evidence to rest on, and nothing is added. */
const restOn = (claim: string, evidence: string, add: Change): Change => (draft) => {
  const added = add(draft);
  const source = lastEvidence(added, claim)?.source;
  const sources = added.sources;
  return source === undefined ? draft : restOnSource(claim, evidence, source)({ ...draft, made: added.made, sources });
};

/** Rests a piece of evidence on a source of the library. */
export const restOnLibrary = (claim: string, evidence: string, library: PickedSource): Change => restOn(claim, evidence, addLibraryEvidence(claim, library));

/** Rests a piece of evidence on a new source with this title or address. */
export const restOnNew = (claim: string, evidence: string, typed: string): Change => restOn(claim, evidence, addEvidence(claim, { typed }));
