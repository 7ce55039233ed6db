// Makes the facts of a report for tests: an article with claims in every state, some of them on sources of every confidentiality.
import { DECISIONS } from '../correction';
import { RATINGS, defaultAction } from '../rating';
import type { ReportEvidenceFacts, ReportFacts, ReportSourceFacts } from '../report';
import type { Claim } from '../schema/claim';
import type { Correction } from '../schema/correction';
import type { EvidenceData, SourceData } from '../schema/source';

const HASH = 'a'.repeat(64);
const AT = '2026-11-23T13:02:00.000Z';

/** A UUID that ends in `n`; `kind` keeps those of claims, sources and so on apart. */
export const uuid = (kind: number, n: number) => `00000000-0000-7000-8${kind.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

export const OWNER = { id: uuid(1, 1), name: 'Ada Löwe' };
export const STRANGER = { id: uuid(1, 2), name: 'Ben Voß' };

/** Puts a text into every field that people fill; the same one everywhere when `mark` does not use its argument. */
type Texts = (field: string) => string;

export function sourceData(text: Texts, over: Partial<SourceData> = {}): SourceData {
  return {
    type: 'document_official', title: text('source.title'), creator: text('source.creator'), publisher: text('source.publisher'), url: 'https://example.org/a?b=1&c=2',
    publishedOn: '2026-10-01', accessedOn: '2026-11-01', independenceGroup: text('source.group'), confidentiality: 'public', ...over,
  };
}

export function sourceFacts(n: number, text: Texts, over: Partial<SourceData> = {}): ReportSourceFacts {
  const data = sourceData(text, over);
  return {
    id: uuid(2, n), version: 1, confidentiality: data.confidentiality, ownerId: OWNER.id, readerIds: [], versions: new Map([[1, data]]),
    snapshots: [{ id: uuid(3, n), sha256: n.toString(16).padStart(64, 'f'), size: 812_345, mediaType: 'application/pdf', fileName: text('file.name'), obtained: 'uploaded', createdAt: AT }],
  };
}

export function evidenceFacts(n: number, claim: number, source: number, text: Texts, over: Partial<EvidenceData> = {}): ReportEvidenceFacts {
  const data: EvidenceData = {
    stance: 'supports', tier: 'primary', excerpt: text('evidence.excerpt'), excerptLanguage: 'en', excerptTranslation: text('evidence.translation'),
    locator: text('evidence.locator'), snapshotId: uuid(3, source), note: text('evidence.note'), ...over,
  };
  return { id: uuid(4, n), claimId: uuid(5, claim), sourceId: uuid(2, source), version: 1, versions: new Map([[1, data]]), createdAt: AT, withdrawnAt: null };
}

const SENTENCE = 'Das Modell kostete weniger als 6 Millionen Dollar, so das Unternehmen. ';

/**
 * An article with `claims` claims of every status and rating, two to a sentence, the second inside the first; each claim has
 * evidence of one of three sources (public, internal, confidential). Seen by `OWNER`, who owns the sources.
 */
export function reportFacts(claims: number, { text = (field) => `Wert ${field}`, over = {} }: { text?: Texts; over?: Partial<ReportFacts> } = {}): ReportFacts {
  const sentences = Math.max(1, Math.ceil(claims / 2) + 1);
  const title = 'Überschrift des Artikels\n\n';
  const manuscript = title + SENTENCE.repeat(sentences).trimEnd();
  const units = Array.from({ length: sentences }, (_, index) => {
    const start = title.length + index * SENTENCE.length;
    return { kind: 'sentence' as const, start, end: start + SENTENCE.length - 1 };
  });
  const sources = (['public', 'internal', 'confidential'] as const).map((confidentiality, index) => sourceFacts(index, (field) => text(`${confidentiality}.${field}`), { confidentiality }));
  const evidence = Array.from({ length: claims }, (_, index) => evidenceFacts(index, index, index % 3, (field) => text(`${['public', 'internal', 'confidential'][index % 3] ?? ''}.${field}`)));
  const made = Array.from({ length: claims }, (_, index) => claim(index, manuscript, title.length, text, evidence[index]));
  return {
    asker: { id: OWNER.id, roles: ['editor'] },
    edition: 'internal',
    language: 'de',
    timeZone: 'Europe/Berlin',
    draft: false,
    now: AT,
    createdBy: OWNER,
    article: { id: uuid(6, 1), title: text('article.title'), byline: text('article.byline'), desk: text('article.desk'), language: 'de', deadline: AT, plannedAt: AT, state: 'in_check' },
    revision: {
      number: 1, sha256: HASH, createdAt: AT, createdBy: OWNER, text: manuscript, noise: [], layout: 'paragraphs', parserVersion: 1, rawMediaType: 'text/plain', rawName: null,
      blocks: [{ kind: 'title', start: 0, end: title.length - 2 }, { kind: 'paragraph', start: title.length, end: manuscript.length }],
      units: [{ kind: 'title', start: 0, end: title.length - 2 }, ...units],
      facts: [],
    },
    exemptions: [{
      id: uuid(7, 1), version: 1, articleId: uuid(6, 1), start: 0, end: title.length - 2, revisionNumber: 1, exact: manuscript.slice(0, title.length - 2), stale: false, reason: 'opinion', note: text('exemption.note'),
      createdBy: STRANGER, createdAt: AT, withdrawnAt: null,
    }],
    claims: made,
    corrections: corrections(made, text),
    evidence,
    sources,
    ...over,
  };
}

const STATUSES = ['checked', 'checked', 'checked', 'checked', 'open', 'in_progress', 'proposed', 'stale', 'dropped', 'dismissed'] as const;

function claim(index: number, manuscript: string, offset: number, text: Texts, evidence: ReportEvidenceFacts | undefined): Claim {
  const status = STATUSES[index % STATUSES.length] ?? 'open';
  const start = offset + Math.floor(index / 2) * SENTENCE.length + (index % 2 === 0 ? 0 : 19);
  const end = start + (index % 2 === 0 ? 49 : 30);
  const anchor = { exact: manuscript.slice(start, end), prefix: '', suffix: '', start, end };
  const rating = RATINGS[index % RATINGS.length] ?? 'verified';
  const judged = status === 'checked' || status === 'stale';
  const closed = status === 'dropped' || status === 'dismissed';
  return {
    id: uuid(5, index), version: 1, articleId: uuid(6, 1), number: index + 1, status, stored: judged ? 'open' : status, ...(status === 'stale' ? { stale: 'context' as const } : {}),
    type: 'money', priority: 'high', aspect: index % 5 === 0 ? 'attribution' : 'content', statement: text('claim.statement'), reason: closed ? text('claim.reason') : null, assignee: null,
    anchors: [anchor], orphaned: false, revisionNumber: 1, lastPlace: null, anchor, hangsOnDate: false, origin: null, lineage: { splitFrom: null, mergedInto: null }, evidenceCount: 1, createdAt: AT, updatedAt: AT, allowed: [],
    verdict: judged
      ? {
          id: uuid(8, index), claimId: uuid(5, index), sequence: 1, rating, rationale: text('verdict.rationale'), action: defaultAction(rating), proposedWording: text('verdict.proposed'),
          asOf: AT, expiresAt: null, revisionNumber: 1, wording: anchor.exact, wordingHash: HASH, contextHash: HASH, foldingVersion: 1,
          evidence: evidence ? [{ evidenceId: evidence.id, version: 1, sourceId: evidence.sourceId, sourceVersion: 1, snapshotId: null }] : [],
          recordedBy: index % 2 === 0 ? OWNER : STRANGER, createdAt: AT, recheckOf: null, stale: status === 'stale' ? 'context' : null, decision: null,
        }
      : null,
  };
}

/** What the claims' verdicts want changed: on the first nothing is decided, on the next ones one of each kind, in turn. */
function corrections(claims: readonly Claim[], text: Texts): Correction[] {
  return claims
    .flatMap(({ id, version, number, status, anchors, verdict }) => (verdict && verdict.action !== 'keep' ? [{ claimId: id, version, claim: number, status, anchors: anchors.map((anchor) => ({ ...anchor, asJudged: true })), verdict }] : []))
    .map(({ verdict: { id, stale, rating, action, rationale, wording, proposedWording, revisionNumber, recordedBy, createdAt }, ...claim }, index) => {
      const decision = [null, ...DECISIONS][index % (DECISIONS.length + 1)];
      const accepted = decision === 'accepted';
      return {
        ...claim, id, stale, rating, action, rationale, wording, proposedWording, revisionNumber, recordedBy, createdAt, isCurrent: true, mayWithdraw: false,
        decision: decision ? { id: uuid(9, index), decision, wording: accepted ? text('decision.wording') : null, reason: accepted ? null : text('decision.reason'), revisionNumber: accepted ? 2 : null, carriedOut: accepted, decidedBy: STRANGER, createdAt: AT } : null,
      };
    });
}
