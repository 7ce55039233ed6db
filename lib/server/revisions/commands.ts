// Stores new revisions, or shows what one would change: claims follow their words, verdicts stay with the wording that they judged.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { AppError } from '@/lib/domain/errors';
import type { Answer, Input } from '@/lib/domain/operations';
import { relativeDates } from '@/lib/text/fact-spans';
import type { Reading } from '@/lib/text/reading';
import { spanFinder, type Span } from '@/lib/text/span';
import { besideNotes } from '../annotations/beside';
import { annotationsOutcome, compareNotes, type NotesCompared } from '../annotations/compare';
import { storeCompared } from '../annotations/revise';
import { placeNotes, type PlacedNote } from '../annotations/store';
import { superseded } from '../articles/superseded';
import { db } from '../db';
import { guard } from '../guard';
import { newAmong, knownClaims } from '../proposals/novelty';
import { STORING, candidatesOf, storeProposals, type Candidate } from '../proposals/store';
import { readText } from '../reading/read';
import { publishedDay } from '../reading/revision';
import { lockArticle, replayIfAnswered, write, type Tx } from '../transaction';
import { compareRevisions, type Comparison } from './compare';
import { newText, type NewText } from './new-text';
import { planOf, type Plan } from './plan';
import { revisionRow, textHash } from './row';
import { loadBody, loadStanding, type RevisionBody, type Standing } from './standing';
import { auditRevision, claimedPlaces, storePlan, storeRevision } from './store';

type Asked = Input<'POST /api/v1/articles/{id}/revisions'>;
type Told = Answer<'POST /api/v1/articles/{id}/revisions'>;

/** What the caller of a revision knows better than its comparison: where the words went that it wrote itself. `text` is the new one. */
type Follow = (comparison: Comparison, text: string) => Comparison;
/** The base that was worked on, and what was made of it, before anything is locked. */
type Draft = NewText & { base: RevisionBody; plannedAt: Date | null; follow: Follow };
/** What stood in the base when it was asked, and where it goes. */
type Prepared = { standing: Standing; comparison: Comparison; plan: Plan };
/** A revision made ready before anything is locked. */
type Ready = { draft: Draft; prepared: Prepared; reading: Reading; dates: Span[]; candidates: Candidate[]; notes: PlacedNote[] };

/**
 * Stores a new revision; claims, exemptions and facts move to it, the notes of its file become claims, and what is new or changed is proposed for checking.
 * With `dryRun` nothing is stored, and the answer says what would be.
 * @throws AppError `not_found`, `forbidden`, `too_large`, `rule_violated` (no manuscript, corrections that do not fit, the same text); `conflict` with the
 * current revision where the base is no longer it
 */
export async function reviseArticle(actor: Actor, input: Asked): Promise<Told> {
  await guard(actor, ['article.revise', 'article'], input.id);
  if (input.dryRun) return previewRevision(actor, input);
  await replayIfAnswered(actor);
  const ready = await readyRevision(input);
  return write(actor, async (tx) => {
    await lockArticle(tx, input.id);
    await guard(actor, ['article.revise', 'article'], input.id, tx);
    return storeReady(tx, actor, input, ready);
  }, STORING);
}

const asCompared: Follow = (comparison) => comparison;

/** What a revision would change; asks no permission. Errors as {@link reviseArticle}. */
export async function previewRevision(actor: Actor, input: Asked, follow = asCompared): Promise<Told> {
  const draft = await draftOf(input, follow);
  const notes = input.annotations ? await placeNotes({ ...draft.parsed, relativeDates: [] }, input.annotations) : [];
  const prepared = await prepare(db, input, draft, []);
  const compared = await comparedNotes(db, input, draft, prepared, notes);
  return outcome(draft, prepared, { stored: false, proposed: 0, annotations: compared && annotationsOutcome(actor, compared) }, compared?.added);
}

/** Does all that a revision costs time, before anything is locked; asks no permission. Errors as {@link reviseArticle}. */
export async function readyRevision(input: Asked, follow = asCompared): Promise<Ready> {
  const draft = await draftOf(input, follow);
  const reading = await readText(draft.parsed, publishedDay(draft.plannedAt));
  const dates = relativeDates(reading);
  const prepared = await prepare(db, input, draft, dates);
  const proposer = { by: 'rules', model: null, ruleSet: reading.ruleSet, mode: reading.mode } as const;
  const candidates = await candidatesOf({ ...draft.parsed, relativeDates: dates }, reading.proposals, proposer);
  const notes = input.annotations ? await placeNotes({ ...draft.parsed, relativeDates: dates }, input.annotations) : [];
  return { draft, prepared, reading, dates, candidates, notes };
}

/** Stores what was made ready. The caller holds the article's lock and has asked for the permission. Throws `conflict` as {@link reviseArticle}. */
export async function storeReady(tx: Tx, actor: Actor, input: Asked, { draft, prepared, dates, ...ready }: Ready): Promise<Told> {
  await demandCurrent(tx, input.id, input.baseNumber);
  const now = await prepare(tx, input, draft, dates, prepared);
  return store(tx, actor, input, draft, now, ready);
}

async function draftOf(input: Asked, follow: Follow): Promise<Draft> {
  const { language, plannedAt } = await db.article.findUniqueOrThrow({ where: { id: input.id }, select: { language: true, plannedAt: true } });
  const base = await loadBody(db, input.id, input.baseNumber);
  if (!base) throw await superseded(db, input.id);
  const text = await newText(base, language, input);
  await demandCurrent(db, input.id, input.baseNumber);
  return { ...text, base, plannedAt, follow };
}

/** Refuses work on a text that a colleague has replaced meanwhile, and says who and when. */
export async function demandCurrent(client: Tx, articleId: string, baseNumber: number): Promise<void> {
  const { currentRevision } = await client.article.findUniqueOrThrow({ where: { id: articleId }, select: { currentRevision: true } });
  if (currentRevision !== baseNumber) throw await superseded(client, articleId);
}

/** Where everything goes; `dates` are the new text's relative ones, which a preview does not need. `before` is taken where nothing has changed since it was made, as it is nearly always. */
async function prepare(client: Tx, { id, edits }: Asked, { base, parsed, follow }: Draft, dates: readonly Span[], before?: Prepared): Promise<Prepared> {
  const standing = await loadStanding(client, id, base.number);
  if (before && JSON.stringify(before.standing) === JSON.stringify(standing)) return before;
  const comparison = follow(await compareRevisions(client, id, base, parsed, edits ?? null, standing), parsed.text);
  return { standing, comparison, plan: await planOf(base, { ...parsed, relativeDates: dates }, comparison) };
}

/**
 * What the notes of the file mean in the new text; null where none were sent.
 * @throws AppError `rule_violated` (`text_unchanged`) where the text is the base's and the notes say nothing new
 */
async function comparedNotes(client: Tx, { id, annotations }: Asked, { base, parsed }: Draft, { plan }: Prepared, notes: readonly PlacedNote[]): Promise<NotesCompared | null> {
  if (!annotations) return null;
  const compared = await compareNotes(client, id, plan.claims, annotations, notes);
  if (parsed.text === base.text && compared.added.length === 0 && compared.changed.length === 0) throw new AppError('rule_violated', { errors: [{ pointer: '/text', code: 'text_unchanged' }] });
  return compared;
}

async function store(tx: Tx, actor: Actor, input: Asked, draft: Draft, prepared: Prepared, { reading, candidates, notes }: Pick<Ready, 'reading' | 'candidates' | 'notes'>): Promise<Told> {
  const { id, raw: file, annotations } = input;
  const { base, parsed, raw } = draft;
  const row = revisionRow(base.number + 1, parsed, reading, { text: raw, file }, actor.id);
  const compared = await comparedNotes(tx, input, draft, prepared, notes);
  const revisionId = await storeRevision(tx, id, row);
  await storePlan(tx, revisionId, row.number, prepared.plan);
  await auditRevision(tx, actor, id, revisionId, { number: base.number, sha256: textHash(base.text) }, row, prepared.plan);
  const on = { articleId: id, revisionId, number: row.number, text: parsed.text };
  if (annotations && compared) await storeCompared(tx, actor, on, annotations, compared);
  const isChanged = spanFinder(prepared.comparison.passages);
  const claimsAt = claimedPlaces(prepared.plan);
  const { added } = newAmong(await knownClaims(tx, id, revisionId), besideNotes(candidates, (compared?.added ?? []).map(({ anchor }) => anchor), reading));
  const wanted = added.filter(({ anchors: [anchor] }) => isChanged(anchor).length > 0 && claimsAt(anchor).length === 0);
  const proposed = await storeProposals(tx, actor, on, wanted);
  return outcome(draft, prepared, { stored: true, proposed: proposed.length, annotations: compared && annotationsOutcome(actor, compared) }, compared?.added);
}

function outcome({ base, parsed: { text, noise, blocks, units, layout } }: Draft, { comparison, plan }: Prepared, told: Pick<Told, 'stored' | 'proposed' | 'annotations'>, added: readonly PlacedNote[] = []): Told {
  const claimsAt = claimedPlaces(plan);
  const notesAt = spanFinder(added.map(({ anchor }) => anchor));
  return {
    number: base.number + 1,
    ...told,
    text,
    sha256: textHash(text),
    noise,
    blocks,
    units,
    layout,
    claims: plan.claims.map(({ change }) => change),
    exemptions: plan.exemptions.map(({ change }) => change),
    passages: comparison.passages.filter((passage) => claimsAt(passage).length === 0 && notesAt(passage).length === 0),
  };
}
