// What a set of decisions does: which rules it breaks, what it writes into the text, and where that leaves the claims.
import 'server-only';
import type { Actor } from '@/lib/domain/actor';
import { isClosed } from '@/lib/domain/claim';
import { correctionWrites, decisionFaults, overlapping, type Written } from '@/lib/domain/correction-writing';
import { AppError, type FieldError } from '@/lib/domain/errors';
import type { NewDecisions } from '@/lib/domain/schema/correction';
import { replacement, type Replacement } from '@/lib/text/replacement';
import type { Span } from '@/lib/text/span';
import { claimInclude, claimView, presentAnchors, type ClaimRow } from '../claims/view';
import { demandCurrent } from '../revisions/commands';
import type { Tx } from '../transaction';
import { StoredWritten, standingDecision, type DecisionRow } from './decision';
import { correctedClaims, correctionList } from './view';

export type Asked = NewDecisions['decisions'][number];
type VerdictRow = ClaimRow['verdicts'][number];

/** A decision with what it is about; `last` counts until it does. */
type Subject = { asked: Asked; row: ClaimRow; verdict: VerdictRow; last: DecisionRow | null };
/** What is written at one place, and where that stands in the text that comes of all of them. */
type Write = Replacement & { at: number; anchor: Span };
/** A decision as it will be stored. */
export type Planned = Subject & { wording: string | null; writes: Write[] };

const below = (index: number) => (fault: FieldError): FieldError => ({ pointer: `/decisions/${index}${fault.pointer}`, code: fault.code });

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new AppError('rule_violated', { errors: [...errors] });
}

async function subjectsOf(client: Tx, actor: Actor, articleId: string, decisions: readonly Asked[]): Promise<Subject[]> {
  const ids = decisions.map(({ verdictId }) => verdictId);
  const rows = await client.claim.findMany({ where: { articleId, verdicts: { some: { id: { in: ids } } } }, include: claimInclude, take: ids.length });
  const byVerdict = new Map(rows.flatMap((row) => row.verdicts.map((verdict) => [verdict.id, { row, verdict }] as const)));
  const found = decisions.map((asked) => ({ asked, of: byVerdict.get(asked.verdictId) }));
  refuse(found.flatMap(({ of }, index) => (of ? [] : [below(index)({ pointer: '/verdictId', code: 'unknown_verdict' })])));
  const subjects = found.flatMap(({ asked, of }) => (of ? [{ asked, ...of, last: standingDecision(of.verdict.decisions) }] : []));
  refuse(subjects.flatMap(({ asked, row, verdict }, index) => decisionFaults(verdict.action, asked, { isClosed: isClosed(row.status), isCurrent: claimView(actor, row).verdict?.id === verdict.id }).map(below(index))));
  return subjects;
}

/** What taking an accepted correction back writes: what stood there before, as long as no later revision has come. */
function takenBack(text: string, current: number, last: DecisionRow): (Span & { after: string })[] | null {
  const written = StoredWritten.parse(last.written ?? []);
  const isThere = ({ start, after }: Written) => text.slice(start, start + after.length) === after;
  return last.revisionNumber === current && written.every(isThere) ? written.map(({ start, before, after }) => ({ start, end: start + after.length, after: before })) : null;
}

/** What a decision writes into the text, or why it cannot. */
function writingOf({ asked, row, verdict, last }: Subject, text: string, current: number): { wording: string | null; writes: (Span & { after: string })[] } | { faults: FieldError[] } {
  if (asked.decision === 'accepted') return correctionWrites(verdict, asked, presentAnchors(row));
  if (asked.decision !== 'withdrawn') return { wording: null, writes: [] };
  if (!last) return { faults: [{ pointer: '/decision', code: 'no_decision' }] };
  const writes = last.decision === 'accepted' ? takenBack(text, current, last) : [];
  return writes ? { wording: null, writes } : { faults: [{ pointer: '/decision', code: 'revised_since' }] };
}

/** Puts the places of all decisions in order and finds where each stands once all are written. */
function placed(decisions: readonly { wording: string | null; replacements: (Replacement & { anchor: Span })[] }[]): Write[][] {
  const ordered = decisions.flatMap(({ replacements }) => replacements).sort((a, b) => a.start - b.start || a.end - b.end);
  let shift = 0;
  const at = new Map(ordered.map((each) => {
    const start = each.start + shift;
    shift += each.after.length - each.before.length;
    return [each, start] as const;
  }));
  return decisions.map(({ replacements }) => replacements.map((each) => ({ ...each, at: at.get(each) ?? each.start })));
}

/**
 * Plans the decisions on the article as it stands; they are asked in the order of {@link NewDecisions}.
 * @throws AppError `rule_violated` with a pointer to each decision at fault; `stale_version` with the list where another decision was taken meanwhile;
 * `conflict` with the current revision where the base is no longer it
 */
export async function planDecisions(client: Tx, actor: Actor, articleId: string, { baseNumber, decisions }: NewDecisions): Promise<Planned[]> {
  const subjects = await subjectsOf(client, actor, articleId, decisions);
  if (subjects.some(({ asked, last }) => asked.replaces !== (last?.id ?? null))) throw new AppError('stale_version', { current: correctionList(actor, await correctedClaims(client, articleId)) });
  // The text is asked about last: on another one the answers would mean nothing.
  await demandCurrent(client, articleId, baseNumber);
  const { text } = await client.revision.findUniqueOrThrow({ where: { articleId_number: { articleId, number: baseNumber } }, select: { text: true } });
  const writings = subjects.map((subject) => writingOf(subject, text, baseNumber));
  refuse(writings.flatMap((writing, index) => ('faults' in writing ? writing.faults.map(below(index)) : [])));
  const written = writings.flatMap((writing) => ('faults' in writing ? [] : [{ wording: writing.wording, replacements: writing.writes.map(({ start, end, after }) => ({ ...replacement(text, { start, end }, after), anchor: { start, end } })) }]));
  const places = written.flatMap(({ replacements }, index) => replacements.map(({ start, end }) => ({ start, end, index })));
  refuse([...new Set(overlapping(places).map((at) => places[at]?.index ?? 0))].map((index) => below(index)({ pointer: '/wording', code: 'corrections_overlap' })));
  const writes = placed(written);
  return subjects.map((subject, index) => ({ ...subject, wording: written[index]?.wording ?? null, writes: writes[index] ?? [] }));
}
