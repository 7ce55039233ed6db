// The revision that claims are marked on now, and the anchors they have there: what every change of anchors begins with.
import 'server-only';
import { z } from 'zod';
import { AppError, type FieldError } from '@/lib/domain/errors';
import { Block, Unit } from '@/lib/domain/schema/article';
import type { Span } from '@/lib/text/span';
import { superseded } from '../articles/superseded';
import type { Tx } from '../transaction';
import { anchorData, groundOf } from './anchor';
import { presentAnchors, type ClaimRow } from './view';

/** The current revision of an article. */
export type PresentRevision = { id: string; number: number; text: string; units: Unit[]; blocks: Block[]; relativeDates: readonly Span[] };

/**
 * Loads the current revision of an article; `markedOn` is the one that the spans at hand count in, where somebody said so.
 * @throws AppError `conflict` with `current` where that is another one: the same offsets would mean other words
 */
export async function currentRevision(tx: Tx, articleId: string, markedOn?: number): Promise<PresentRevision> {
  const { currentRevision: number } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { currentRevision: true } });
  if (markedOn !== undefined && markedOn !== number) throw await superseded(tx, articleId);
  const row = await tx.revision.findUniqueOrThrow({ where: { articleId_number: { articleId, number } }, select: { id: true, number: true, text: true, units: true, blocks: true, relativeDates: true } });
  return { ...row, relativeDates: groundOf(row).relativeDates, units: z.array(Unit).parse(row.units), blocks: z.array(Block).parse(row.blocks) };
}

/** Where a claim shall stand: every anchor it will have on the current revision, in text order. */
export type Placement = ReturnType<typeof anchorData>[];

/**
 * The anchors of these spans, in text order; `pointerOf` gives the JSON pointer of each.
 * @throws AppError `rule_violated` when a span can be no anchor, or is named twice (`span_taken`)
 */
export function placement(revision: PresentRevision, spans: readonly Span[], pointerOf: (index: number) => string): Placement {
  const anchors = spans.map(({ start, end }, index) => anchorData(revision, start, end, pointerOf(index)));
  const errors = spans.flatMap(({ start, end }, index): FieldError[] =>
    spans.findIndex((other) => other.start === start && other.end === end) < index ? [{ pointer: pointerOf(index), code: 'span_taken' }] : [],
  );
  if (errors.length > 0) throw new AppError('rule_violated', { errors });
  return anchors.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isAt = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end;

/** Whether the claim stands elsewhere now. */
export function isElsewhere(row: ClaimRow, places: Placement): boolean {
  const present = presentAnchors(row);
  return present.length !== places.length || places.some((place) => !present.some(isAt(place)));
}

/** Puts the claim where it shall stand: anchors that stay are left alone. */
export async function place(tx: Tx, row: ClaimRow, revisionId: string, places: Placement): Promise<void> {
  const present = presentAnchors(row);
  const gone = present.filter((anchor) => !places.some(isAt(anchor)));
  const added = places.filter((anchor) => !present.some(isAt(anchor)));
  if (gone.length > 0) await tx.anchor.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  if (added.length > 0) await tx.anchor.createMany({ data: added.map((anchor) => ({ ...anchor, claimId: row.id, revisionId })) });
}

/** So much of a wording is enough to know it by, in code units; the anchors keep all of it. */
const TOLD = 500;
/** A wording as the history tells it: its beginning where it is long, never half a character, which the database would refuse. */
export const told = (exact: string): string => (exact.length > TOLD ? `${exact.slice(0, TOLD).toWellFormed()}…` : exact);

/** How the history names what a claim says: its wording, or all of them. */
export const wordingOf = (anchors: readonly { exact: string }[]): string | string[] => (anchors.length === 1 ? told(anchors[0]?.exact ?? '') : anchors.map(({ exact }) => told(exact)));
