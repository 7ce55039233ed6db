// How a claim stands since the text changed: asked for one claim when somebody looks at it, since it may have to compare two texts.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { isClosed } from '@/lib/domain/claim';
import type { Answer, Input } from '@/lib/domain/operations';
import { presentHashes } from '@/lib/domain/present';
import type { ClaimStanding } from '@/lib/domain/schema/standing';
import { anchorAt, passageText } from '@/lib/text/anchor';
import { overlaps, type Span } from '@/lib/text/span';
import { db } from '../db';
import { publishedDay } from '../reading/revision';
import { compared } from '../revisions/compare';
import { loadBody, type RevisionBody } from '../revisions/standing';
import { inTurns } from '../turns';
import { PLACING } from './acts';
import { contextOn } from './anchor';
import { loadClaim } from './load';
import { claimView, presentAnchors, type ClaimRow } from './view';

type Text = Pick<RevisionBody, 'text' | 'units'>;

const passageOf = ({ text, units }: Text, span: Span): string => passageText(text, units, span);
const placeAt = (body: Text, { start, end }: Span) => ({ ...anchorAt(body.text, start, end), passage: passageOf(body, { start, end }) });

/**
 * What the verdict that the claim shows was judged on, what there is now, and the places that a revision lost.
 * @throws AppError `not_found`
 */
export async function getStanding(actor: Actor, { id }: Input<'GET /api/v1/claims/{id}/standing'>): Promise<Answer<'GET /api/v1/claims/{id}/standing'>> {
  const row = await loadClaim(db, actor, id, 'article.read');
  const bodies = new Map<number, RevisionBody>();
  const bodyOf = async (number: number): Promise<RevisionBody> => {
    const body = bodies.get(number) ?? (await loadBody(db, row.articleId, number));
    if (!body) throw new Error(`revision ${number} of ${row.articleId} is missing`);
    bodies.set(number, body);
    return body;
  };
  const present = presentAnchors(row);
  const revisionNumber = row.article.currentRevision;
  const current = await bodyOf(revisionNumber);
  return {
    judged: await judgedOn(actor, row, bodyOf),
    present: { revisionNumber, wordings: present.map(({ exact }) => exact), passages: present.map((anchor) => passageOf(current, anchor)), publishedOn: publishedDay(row.article.plannedAt) },
    lost: await lostPlaces(row, current, bodyOf),
  };
}

type BodyOf = (number: number) => Promise<RevisionBody>;

async function judgedOn(actor: Actor, row: ClaimRow, bodyOf: BodyOf): Promise<ClaimStanding['judged']> {
  const shown = claimView(actor, row).verdict;
  const verdict = row.verdicts.find(({ id }) => id === shown?.id);
  if (!verdict) return null;
  const { revisionNumber } = verdict;
  const body = await bodyOf(revisionNumber);
  const spans = await judgedSpans(row, verdict, body);
  return { verdictId: verdict.id, revisionNumber, wordings: spans.length > 0 ? spans.map(({ start, end }) => body.text.slice(start, end)) : [verdict.wording], passages: spans.map((span) => passageOf(body, span)), publishedOn: verdict.publishedOn };
}

/** Every place at which the words stand. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) places.push({ start, end: start + words.length });
  return places;
}

/** Where the words stood that a verdict judged: by its anchors, or where those were marked anew since, the first place that reads just so. */
async function judgedSpans(row: ClaimRow, verdict: ClaimRow['verdicts'][number], body: Text): Promise<Span[]> {
  const anchors = row.anchors.filter(({ revision }) => revision.number === verdict.revisionNumber);
  const { wordingHash, contextHash: judged } = presentHashes(anchors);
  if (anchors.length > 0 && wordingHash === verdict.wordingHash && judged === verdict.contextHash) return anchors;
  const places = placesOf(body.text, verdict.wording);
  const read = await inTurns(places, ({ start, end }) => contextOn(body, start, end) === verdict.contextHash);
  return places.filter((_, at) => read[at]).slice(0, 1);
}

/** The newest revision in which the claim stood at more places than in the one after it, unless somebody has attended to it since. */
async function lossOf(row: ClaimRow): Promise<number | null> {
  const count = (number: number) => row.anchors.filter(({ revision }) => revision.number === number).length;
  const { currentRevision } = row.article;
  const before = [...new Set(row.anchors.map(({ revision }) => revision.number))].filter((number) => number < currentRevision && count(number) > count(number + 1)).sort((a, b) => b - a)[0];
  if (before === undefined) return null;
  // What stands nowhere is attended to by placing or dropping it, and by nothing else.
  if (count(currentRevision) === 0) return before;
  const { createdAt: at } = await db.revision.findUniqueOrThrow({ where: { articleId_number: { articleId: row.articleId, number: before + 1 } }, select: { createdAt: true } });
  if (row.verdicts.some(({ revisionNumber }) => revisionNumber > before)) return null;
  const placed = await db.auditEvent.count({ where: { objectId: row.id, type: { in: [...PLACING] }, at: { gte: at } } });
  return placed > 0 ? null : before;
}

/** A place that was found by its words alone, with the marks at its ends where they read as they did: the same words then have the same wording. */
function withMarks(text: string, span: Span, exact: string): Span {
  const before = exact.indexOf(text.slice(span.start, span.end));
  const start = span.start - before;
  return before !== -1 && text.startsWith(exact, start) ? { start, end: start + exact.length } : span;
}

async function lostPlaces(row: ClaimRow, current: RevisionBody, bodyOf: BodyOf): Promise<ClaimStanding['lost']> {
  const number = isClosed(row.status) ? null : await lossOf(row);
  if (number === null) return null;
  const before = await bodyOf(number);
  const anchors = row.anchors.filter(({ revision }) => revision.number === number);
  const present = presentAnchors(row);
  const { fates: [fates = []] } = await compared({ before, after: current, edits: null, groups: [anchors.map(({ start, end }) => ({ anchors: [{ start, end }] }))] });
  const isPresent = (span: Span) => present.some((anchor) => overlaps(anchor, span));
  const places = anchors.flatMap((anchor, at) => {
    const fate = fates[at]?.anchors[0];
    if (fate?.span && isPresent(fate.span)) return [];
    const found = [...(fate?.span ? [fate.span] : []), ...(fate?.candidates ?? [])].map((span) => withMarks(current.text, span, anchor.exact));
    const spans = found.filter((span, index, all) => !isPresent(span) && all.findIndex(({ start, end }) => start === span.start && end === span.end) === index);
    return [{ before: placeAt(before, anchor), ambiguous: spans.length > 1, candidates: spans.map((span) => placeAt(current, span)) }];
  });
  return places.length > 0 ? { since: number + 1, places } : null;
}
