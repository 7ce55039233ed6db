// One claim of a report as it is set: wording, finding, reason, consequence, evidence.
import type { ReportClaim, ReportContent, ReportEvidence, ReportVerdict } from '@/lib/domain/schema/report';
import { drawnState, SIGNS, type DrawnState } from './report-markup';
import type { Fact, Words } from './report-words';

/** A text in a language of its own; `tag` is null where it is not known or not a language tag. */
export type Quotation = { label: string; text: string; tag: string | null };
export type EvidenceCard = { withheld: string } | { source: string; title: string; line: string; flags: string[]; quotations: Quotation[]; file: Fact | null };
export type ClaimCard = {
  number: number;
  heading: string;
  sign: string;
  state: DrawnState | 'closed';
  /** The finding, or the state of the work where there is none. */
  verdict: string;
  line: string;
  /** What stands in the text, each different wording once. */
  wordings: string[];
  /** Longer texts: statement, judged wording where it differs, rationale, proposed wording, reason. */
  texts: Fact[];
  facts: Fact[];
  evidenceTitle: string;
  noEvidence: string;
  evidence: EvidenceCard[];
};

/** The cards of all claims, in the content's order. */
export function claimCards(content: ReportContent, words: Words): ClaimCard[] {
  const titles = new Map(content.sources.map((source) => [source.key, source.title]));
  return content.claims.map((claim) => claimCard(claim, titles, words));
}

function claimCard(claim: ReportClaim, titles: ReadonlyMap<string, string>, words: Words): ClaimCard {
  const { t, terms } = words;
  const state = drawnState(claim);
  const wordings = [...new Set(claim.anchors.map((anchor) => anchor.exact))];
  const place = claim.anchors.length === 0 ? t('claims.noPlace') : claim.anchors.length > 1 ? t('claims.mentions', { count: claim.anchors.length }) : null;
  return {
    number: claim.number,
    heading: t('claims.heading', { number: claim.number }),
    sign: state === null ? '–' : SIGNS[state],
    state: state ?? 'closed',
    verdict: verdictLine(claim, words),
    line: [t('claims.typeLine', { type: terms.claimType[claim.type], priority: terms.priority[claim.priority], aspect: claim.aspect }), place].filter((part) => part !== null).join('; '),
    wordings,
    texts: texts(claim, wordings, words),
    facts: claim.verdict ? verdictFacts(claim.verdict, words) : [],
    evidenceTitle: t('claims.evidence'),
    noEvidence: t('claims.noEvidence'),
    evidence: claim.evidence.map((item) => evidenceCard(item, claim.verdict !== null, titles, words)),
  };
}

function verdictLine({ status, verdict, stale }: ReportClaim, { t, terms }: Words): string {
  if (status === 'stale' && verdict && stale) return t('claims.staleRating', { rating: terms.rating[verdict.rating], reason: terms.stale[stale] });
  if (status === 'checked' && verdict) return terms.rating[verdict.rating];
  return status === 'dropped' || status === 'dismissed' ? terms.status[status] : `${terms.status[status]}, ${t('claims.none_yet')}`;
}

function texts({ statement, reason, verdict, origin }: ReportClaim, wordings: readonly string[], { t }: Words): Fact[] {
  const text = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : []);
  return [
    ...text(t('claims.statement'), statement),
    ...text(t('claims.reason'), reason),
    ...(verdict && !wordings.includes(verdict.wording) ? text(t('claims.judgedWording', { number: verdict.revisionNumber }), verdict.wording) : []),
    ...text(t('claims.rationale'), verdict?.rationaleWithheld ? t('claims.rationaleWithheld') : verdict?.rationale),
    ...text(t('claims.proposed'), verdict?.proposedWording),
    ...text(t('claims.origin'), origin?.notes.map(({ kind, label, author }) => t('claims.fromNote', { kind, label: label ?? 'none', author: author ?? 'none', file: origin.file })).join('; ')),
  ];
}

function verdictFacts(verdict: ReportVerdict, { t, terms, moment }: Words): Fact[] {
  return [
    { label: t('claims.action'), value: terms.action[verdict.action] },
    { label: t('claims.recorded'), value: t('claims.recordedBy', { time: moment(verdict.createdAt), person: verdict.recordedBy.name, asOf: moment(verdict.asOf) }) },
    ...(verdict.recheckOf ? [{ label: t('claims.rechecks'), value: t('claims.rechecksOne', { sequence: verdict.recheckOf.sequence, rating: terms.rating[verdict.recheckOf.rating], time: moment(verdict.recheckOf.createdAt), number: verdict.recheckOf.revisionNumber }) }] : []),
    ...(verdict.expiresAt === null ? [] : [{ label: t('claims.expires'), value: moment(verdict.expiresAt) }]),
  ];
}

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function evidenceCard(item: ReportEvidence, judged: boolean, titles: ReadonlyMap<string, string>, { t, terms, moment }: Words): EvidenceCard {
  if ('confidential' in item) return { withheld: t('claims.confidential') };
  if ('internal' in item) return { withheld: t('claims.internal') };
  const tag = item.excerptLanguage !== null && LANGUAGE_TAG.test(item.excerptLanguage) ? item.excerptLanguage : null;
  const quotation = (label: string, text: string | null, language: string | null): Quotation[] => (text === null ? [] : [{ label, text, tag: language }]);
  return {
    source: item.source,
    title: titles.get(item.source) ?? '',
    line: [terms.stance[item.stance], terms.tier[item.tier], item.locator, item.excerptLanguage].filter((part) => part !== null).join(' · '),
    flags: [
      ...(judged && !item.inVerdict ? [t('claims.later')] : []),
      ...(item.changedSince ? [t('claims.changedSince', { version: item.version })] : []),
      ...(item.withdrawnAt === null ? [] : [t('claims.withdrawn', { time: moment(item.withdrawnAt) })]),
    ],
    quotations: [...quotation('', item.excerpt, tag), ...quotation(t('claims.translation'), item.excerptTranslation, null), ...quotation(t('claims.note'), item.note, null)],
    file: item.snapshotSha256 === null ? null : { label: t('claims.file'), value: item.snapshotSha256 },
  };
}
