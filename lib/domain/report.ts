// What a report says: an article at a moment, cut down to what its requester and its edition may show. Pure.
import type { Language } from './article';
import { overlaps } from '@/lib/text/span';
import { isActionSettled } from './correction';
import { coverageCounts, passageStates } from './coverage';
import type { StaleReason } from './claim';
import { canReadSource, type Asker, type SourceFacts } from './permissions';
import { RATINGS, ratingGroup, ratingNeeds, type Rating } from './rating';
import type { Edition, OpenReason } from './report-kinds';
import type { Exemption, Revision } from './schema/article';
import type { Claim } from './schema/claim';
import type { Correction } from './schema/correction';
import type { PersonRef } from './schema/primitives';
import { REPORT_SCHEMA, type ReportClaim, type ReportContent, type ReportCorrection, type ReportEvidence, type ReportSource, type ReportVerdict } from './schema/report';
import type { EvidenceData, SourceData } from './schema/source';
import type { Verdict } from './schema/verdict';
import { isThinlySupported } from './verdict';

/** A source with every version that the report may need; the present one is always among them. */
export type ReportSourceFacts = SourceFacts & { id: string; version: number; versions: ReadonlyMap<number, SourceData>; snapshots: readonly (ReportSource['snapshots'][number] & { id: string })[] };
/** A piece of evidence with every version that the report may need; the present one is always among them. */
export type ReportEvidenceFacts = { id: string; claimId: string; sourceId: string; version: number; versions: ReadonlyMap<number, EvidenceData>; createdAt: string; withdrawnAt: string | null };

/** Everything there is; what may not be shown is taken out here and nowhere else. Times are ISO 8601 in UTC. */
export type ReportFacts = {
  asker: Asker;
  edition: Edition;
  language: Language;
  timeZone: string;
  draft: boolean;
  now: string;
  createdBy: PersonRef;
  article: ReportContent['article'];
  revision: Revision;
  exemptions: readonly Exemption[];
  /** With their current verdict, as the asker sees them, in text order. */
  claims: readonly Claim[];
  /** In text order. */
  corrections: readonly Correction[];
  evidence: readonly ReportEvidenceFacts[];
  sources: readonly ReportSourceFacts[];
};

const isClosed = (claim: Claim) => claim.status === 'dropped' || claim.status === 'dismissed';

/** The report's content. Takes out what the asker may not see and what the edition does not show. */
export function buildReport(facts: ReportFacts): ReportContent {
  const isPublic = facts.edition === 'public';
  const sources = new SourceList(facts);
  const counting = facts.claims.filter((claim) => !isClosed(claim));
  const byClaim = Map.groupBy(facts.evidence, (item) => item.claimId);
  const claims = (isPublic ? counting : facts.claims).map((claim) => reportClaim(claim, byClaim.get(claim.id) ?? [], sources, isPublic));
  const shownClaims = new Set(claims.map(({ number }) => number));
  const corrections = facts.corrections.filter(({ claim }) => shownClaims.has(claim));
  const states = passageStates(facts.revision.units, facts.claims.map((claim) => ({ status: claim.status, anchors: claim.anchors, verdict: claim.verdict })), facts.exemptions, facts.revision.facts);
  const { text, units, number, sha256, blocks, createdAt, createdBy, parserVersion } = facts.revision;
  return {
    schema: REPORT_SCHEMA,
    edition: facts.edition,
    draft: facts.draft,
    language: facts.language,
    timeZone: facts.timeZone,
    createdAt: facts.now,
    createdBy: facts.createdBy,
    article: facts.article,
    revision: { number, sha256, text, blocks, units, createdAt, createdBy, parserVersion },
    coverage: { counts: coverageCounts(states), passages: states },
    summary: { ...summary(facts.claims), corrections: correctionCounts(corrections) },
    people: people(counting),
    claims,
    corrections: corrections.map((correction) => reportCorrection(correction, isPublic)),
    openPoints: [
      ...counting.flatMap((claim) => openReasons(claim, byClaim.get(claim.id) ?? [], sources, facts).map((why) => ({ kind: 'claim' as const, claim: claim.number, why }))),
      ...units.flatMap(({ start, end }, index) => (states[index] === 'unaccounted' || facts.exemptions.some((exemption) => exemption.stale && overlaps(exemption, { start, end })) ? [{ kind: 'passage' as const, start, end, text: text.slice(start, end) }] : [])),
    ],
    exemptions: facts.exemptions.filter(({ stale }) => !stale).map(({ start, end, exact, reason, note, createdBy: by, createdAt: at }) => ({ start, end, exact, reason, note: isPublic ? null : note, createdBy: by, createdAt: at })),
    sources: sources.shown,
  };
}

function summary(claims: readonly Claim[]): Omit<ReportContent['summary'], 'corrections'> {
  const ratings = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>;
  const counts = { claims: 0, open: 0, stale: 0, orphaned: 0, dropped: 0 };
  const staleBecause: Record<StaleReason, number> = { wording: 0, context: 0, date: 0, evidence: 0 };
  for (const claim of claims) {
    if (isClosed(claim)) {
      counts.dropped++;
      continue;
    }
    counts.claims++;
    if (claim.orphaned) counts.orphaned++;
    if (claim.status === 'stale' && claim.stale) staleBecause[claim.stale]++;
    if (claim.status === 'checked' && claim.verdict) ratings[claim.verdict.rating]++;
    else if (claim.status === 'stale') counts.stale++;
    else counts.open++;
  }
  return { ...counts, staleBecause, ratings };
}

function people(claims: readonly Claim[]): ReportContent['people'] {
  const verdicts = Map.groupBy(claims.flatMap((claim) => claim.verdict ?? []), (verdict) => verdict.recordedBy.id);
  return [...verdicts.values()]
    .flatMap((own) => (own[0] ? [{ ...own[0].recordedBy, verdicts: own.length }] : []))
    .sort((a, b) => b.verdicts - a.verdicts || (a.id < b.id ? -1 : 1));
}

/** Counts what the list shows; a correction on which nothing is decided is open. */
function correctionCounts(corrections: readonly Correction[]): NonNullable<ReportContent['summary']['corrections']> {
  const counts = { open: 0, accepted: 0, rejected: 0, stays: 0 };
  for (const { decision } of corrections) counts[decision?.decision ?? 'open']++;
  return counts;
}

function reportCorrection({ claim, rating, action, wording, proposedWording, stale, isCurrent, decision }: Correction, isPublic: boolean): ReportCorrection {
  return { claim, rating, action, wording, proposedWording, stale, isCurrent, decision: decision && { ...decision, reason: isPublic ? null : decision.reason } };
}

/** What is still to be done on a claim. Says "thin" only where all evidence may be shown: otherwise it would tell of what is hidden. */
function openReasons(claim: Claim, evidence: readonly ReportEvidenceFacts[], sources: SourceList, { article, now }: ReportFacts): OpenReason[] {
  const { status, verdict } = claim;
  if (status === 'proposed' || status === 'open' || status === 'in_progress' || status === 'stale') return [status];
  if (!verdict) return [];
  const reasons: OpenReason[] = [];
  if (ratingGroup(verdict.rating) === 'unsettled') reasons.push('unsettled');
  if (verdict.action !== 'keep' && !isActionSettled(verdict.decision)) reasons.push('correction');
  const deadline = article.plannedAt !== null && Date.parse(article.plannedAt) > Date.parse(now) ? article.plannedAt : now;
  if (verdict.expiresAt !== null && Date.parse(verdict.expiresAt) < Date.parse(deadline)) reasons.push('expired');
  if (ratingNeeds(verdict.rating) !== 'none' && evidence.every((item) => sources.access(item.sourceId, sourceVersion(verdict, item.id)) === 'shown') && isThin(verdict, evidence, sources)) reasons.push('thin');
  return reasons;
}

const frozen = (verdict: Verdict | null, evidenceId: string) => verdict?.evidence.find((item) => item.evidenceId === evidenceId);

function sourceVersion(verdict: Verdict | null, evidenceId: string): number | null {
  const item = frozen(verdict, evidenceId);
  return item && 'sourceVersion' in item ? item.sourceVersion : null;
}

function isThin(verdict: Verdict, evidence: readonly ReportEvidenceFacts[], sources: SourceList): boolean {
  const basis = evidence.flatMap((item) => {
    const held = frozen(verdict, item.id);
    const data = held && 'version' in held ? dataAt(item, held.version) : null;
    const source = data && sources.dataOf(item.sourceId, sourceVersion(verdict, item.id));
    if (!data || !source) return [];
    return [{ id: item.id, stance: data.stance, tier: data.tier, sourceId: item.sourceId, independenceGroup: source.independenceGroup, hasExcerpt: data.excerpt !== null, hasLocator: data.locator !== null, withdrawn: item.withdrawnAt !== null }];
  });
  return isThinlySupported(basis);
}

const dataAt = (item: ReportEvidenceFacts, version: number) => item.versions.get(version) ?? item.versions.get(item.version) ?? null;

function reportClaim(claim: Claim, evidence: readonly ReportEvidenceFacts[], sources: SourceList, isPublic: boolean): ReportClaim {
  const { id, number, status, type, priority, aspect, statement, anchors, verdict } = claim;
  const relevant = evidence.filter((item) => item.withdrawnAt === null || frozen(verdict, item.id));
  const shown = relevant.flatMap((item) => reportEvidence(item, verdict, sources, isPublic));
  const restsOnHidden = relevant.some((item) => frozen(verdict, item.id) && sources.access(item.sourceId, sourceVersion(verdict, item.id)) !== 'shown');
  return {
    id, number, status, type, priority, aspect, statement, anchors,
    stale: claim.stale ?? null,
    reason: isPublic ? null : claim.reason,
    verdict: verdict && reportVerdict(verdict, isPublic && restsOnHidden),
    evidence: shown,
    ...(claim.origin?.by === 'note' && !isPublic ? { origin: { file: claim.origin.file, notes: claim.origin.notes.map(({ kind, label, author, date }) => ({ kind, label, author, date })) } } : {}),
  };
}

function reportVerdict(verdict: Verdict, withhold: boolean): ReportVerdict {
  const { id, sequence, rating, rationale, action, proposedWording, asOf, expiresAt, revisionNumber, wording, wordingHash, contextHash, foldingVersion, recordedBy, createdAt, recheckOf } = verdict;
  return {
    id, sequence, rating, action, proposedWording, asOf, expiresAt, revisionNumber, wording, wordingHash, contextHash, foldingVersion, recordedBy, createdAt,
    recheckOf: recheckOf && { id: recheckOf.id, sequence: recheckOf.sequence, rating: recheckOf.rating, revisionNumber: recheckOf.revisionNumber, createdAt: recheckOf.createdAt },
    rationale: withhold ? null : rationale,
    rationaleWithheld: withhold && rationale !== null,
  };
}

function reportEvidence(item: ReportEvidenceFacts, verdict: Verdict | null, sources: SourceList, isPublic: boolean): ReportEvidence[] {
  const held = frozen(verdict, item.id);
  switch (sources.access(item.sourceId, sourceVersion(verdict, item.id))) {
    case 'confidential':
      // The public edition does not even say that there is one.
      return isPublic ? [] : [{ confidential: true }];
    case 'internal':
      return [{ internal: true }];
    case 'shown': {
      const version = held && 'version' in held ? held.version : item.version;
      const data = dataAt(item, version);
      if (!data) return [];
      const { snapshotId, note, ...rest } = data;
      return [{
        id: item.id, version, source: sources.keyOf(item.sourceId, sourceVersion(verdict, item.id)), ...rest,
        note: isPublic ? null : note,
        snapshotSha256: sources.fileOf(item.sourceId, snapshotId),
        createdAt: item.createdAt,
        inVerdict: held !== undefined,
        changedSince: item.version > version,
        withdrawnAt: item.withdrawnAt,
      }];
    }
  }
}

/** Decides which sources the report may show, and numbers those it does in order of first use. */
class SourceList {
  readonly shown: ReportSource[] = [];
  private readonly keys = new Map<string, string>();
  private readonly byId: ReadonlyMap<string, ReportSourceFacts>;

  constructor(private readonly facts: ReportFacts) {
    this.byId = new Map(facts.sources.map((source) => [source.id, source]));
  }

  /** The source's data at a version (null: the present one). */
  dataOf(id: string, version: number | null): SourceData | null {
    const source = this.byId.get(id);
    return source ? (source.versions.get(version ?? source.version) ?? source.versions.get(source.version) ?? null) : null;
  }

  /**
   * The stricter of what the source was at that version and what it is now: a source made confidential later is hidden,
   * and so is what it said while it was confidential.
   */
  private confidentiality(source: ReportSourceFacts, version: number | null): SourceFacts['confidentiality'] {
    const then = this.dataOf(source.id, version)?.confidentiality ?? source.confidentiality;
    const both = [then, source.confidentiality];
    return both.includes('confidential') ? 'confidential' : both.includes('internal') ? 'internal' : 'public';
  }

  access(id: string, version: number | null): 'shown' | 'internal' | 'confidential' {
    const source = this.byId.get(id);
    if (!source) return 'confidential';
    const confidentiality = this.confidentiality(source, version);
    if (this.facts.edition === 'public') return confidentiality === 'public' ? 'shown' : confidentiality;
    return canReadSource(this.facts.asker, { ...source, confidentiality }) ? 'shown' : 'confidential';
  }

  fileOf(id: string, snapshotId: string | null): string | null {
    return this.byId.get(id)?.snapshots.find((snapshot) => snapshot.id === snapshotId)?.sha256 ?? null;
  }

  /** The key of a source that may be shown; puts it on the list at its first use. */
  keyOf(id: string, version: number | null): string {
    const source = this.byId.get(id);
    const at = version ?? source?.version ?? 0;
    const name = `${id} ${at}`;
    const known = this.keys.get(name);
    const data = this.dataOf(id, at);
    if (known !== undefined || !source || !data) return known ?? '';
    const key = `S${this.keys.size + 1}`;
    this.keys.set(name, key);
    const isPublic = this.facts.edition === 'public';
    this.shown.push({
      key, id, version: at, ...data,
      independenceGroup: isPublic ? null : data.independenceGroup,
      confidentiality: this.confidentiality(source, at),
      snapshots: source.snapshots.map(({ sha256, size, mediaType, fileName, obtained, createdAt }) => ({ sha256, size, mediaType, fileName: isPublic ? null : fileName, obtained, createdAt })),
    });
    return key;
  }
}
