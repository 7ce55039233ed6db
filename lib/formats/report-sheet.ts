// A report with every label, date and figure in its language: what HTML and PDF both set, so that neither says more than the other.
import { PASSAGE_STATES } from '@/lib/domain/coverage';
import { STALE_REASONS } from '@/lib/domain/claim';
import { RATINGS } from '@/lib/domain/rating';
import type { ReportContent, ReportSource } from '@/lib/domain/schema/report';
import { claimCards, type ClaimCard } from './report-claim-card';
import { correctionCounts, correctionRow, type CorrectionRow } from './report-corrections';
import { markUp, SIGNS, drawnState, type DrawnState, type MarkedBlock } from './report-markup';
import { wordsOf, type Fact, type Words } from './report-words';

export type CountTable = { caption: string; head: string; count: string; rows: { label: string; count: string }[]; total: { label: string; count: string } };
export type Mark = { number: number; sign: string; state: DrawnState; label: string };

/** Everything that is set, in order. All strings are plain text. */
export type Sheet = {
  language: ReportContent['language'];
  articleLanguage: ReportContent['language'];
  title: string;
  kind: string;
  article: string;
  draft: { word: string; note: string } | null;
  /** "Seite … von …" around the two numbers. */
  page: [before: string, between: string, after: string];
  facts: Fact[];
  hash: { label: string; value: string; note: string };
  summary: { title: string; sentence: string; orphaned: string | null; dropped: string | null; ratings: CountTable; passages: CountTable };
  corrections: { title: string; none: string; head: [string, string, string, string, string]; counts: string | null; rows: CorrectionRow[] };
  openPoints: { title: string; none: string; claimsTitle: string; claims: { claim: number; label: string; wording: string; why: string }[]; passagesTitle: string; passages: string[] };
  manuscript: { title: string; key: string; blocks: MarkedBlock[]; marks: Record<number, Mark> };
  claims: { title: string; none: string; cards: ClaimCard[] };
  exemptions: { title: string; none: string; head: [string, string, string, string]; rows: { passage: string; reason: string; note: string; by: string }[] };
  sources: { title: string; none: string; filesNote: string; items: SourceItem[] };
};

export type SourceItem = { key: string; title: string; line: string; url: string | null; files: { line: string; sha256: string }[] };

/** Sets the content in its own language and time zone. */
export function reportSheet(content: ReportContent, sha256: string): Sheet {
  const words = wordsOf(content);
  const { t, terms, moment } = words;
  const byNumber = new Map(content.claims.map((claim) => [claim.number, claim]));
  const wordingOf = (number: number) => byNumber.get(number)?.anchors[0]?.exact ?? byNumber.get(number)?.verdict?.wording ?? '';
  const none = t('document.none');
  return {
    language: content.language,
    articleLanguage: content.article.language,
    title: t('document.titleOf', { article: content.article.title }),
    kind: t('document.title'),
    article: content.article.title,
    draft: content.draft ? { word: t('document.draft'), note: t('document.draftNote') } : null,
    page: pageParts(words),
    facts: headFacts(content, words),
    hash: { label: t('document.hash'), value: sha256, note: t('document.hashNote') },
    summary: summary(content, words),
    corrections: {
      title: t('corrections.title'),
      none: t('corrections.none'),
      head: [t('corrections.claim'), t('corrections.wording'), t('corrections.finding'), t('corrections.proposed'), t('corrections.decision')],
      counts: correctionCounts(content, words),
      rows: content.corrections.map((item) => correctionRow(item, words)),
    },
    openPoints: {
      title: t('openPoints.title'),
      none: t('openPoints.none'),
      claimsTitle: t('openPoints.claims'),
      claims: content.openPoints.flatMap((point) => (point.kind === 'claim' ? [{ claim: point.claim, label: t('openPoints.claim', { number: point.claim }), wording: wordingOf(point.claim), why: t(`openPoints.${point.why}`) }] : [])),
      passagesTitle: t('openPoints.passages'),
      passages: content.openPoints.flatMap((point) => (point.kind === 'passage' ? [point.text] : [])),
    },
    manuscript: { title: t('manuscript.title'), key: t('manuscript.key', SIGNS), blocks: markUp(content), marks: marks(content, words) },
    claims: { title: t('claims.title'), none: t('claims.none'), cards: claimCards(content, words) },
    exemptions: {
      title: t('exemptions.title'),
      none: t('exemptions.none'),
      head: [t('exemptions.passage'), t('exemptions.reason'), t('exemptions.note'), t('exemptions.by')],
      rows: content.exemptions.map((item) => ({ passage: item.exact, reason: terms.exemptionReason[item.reason], note: item.note ?? none, by: `${item.createdBy.name}, ${moment(item.createdAt)}` })),
    },
    sources: { title: t('sources.title'), none: t('sources.none'), filesNote: t('sources.filesNote'), items: content.sources.map((source) => sourceItem(source, words)) },
  };
}

function pageParts({ t }: Words): Sheet['page'] {
  const [before = '', between = '', after = ''] = t('document.page', { page: '\u0001', pages: '\u0001' }).split('\u0001');
  return [before, between, after];
}

function headFacts({ article, revision, people, ...content }: ReportContent, { t, terms, moment }: Words): Fact[] {
  const fact = (label: string, value: string | null): Fact[] => (value === null ? [] : [{ label, value }]);
  return [
    ...fact(t('document.edition'), terms.edition[content.edition]),
    ...fact(t('document.byline'), article.byline),
    ...fact(t('document.desk'), article.desk),
    ...fact(t('document.articleLanguage'), terms.language[article.language]),
    ...fact(t('document.state'), terms.articleState[article.state]),
    ...fact(t('document.deadline'), article.deadline && moment(article.deadline)),
    ...fact(t('document.plannedAt'), article.plannedAt && moment(article.plannedAt)),
    ...fact(t('document.revision'), t('document.revisionOf', { number: revision.number, time: moment(revision.createdAt), person: revision.createdBy.name })),
    ...fact(t('document.checkedBy'), people.map(({ name, verdicts: count }) => t('document.checkedByOne', { name, count })).join(', ') || t('document.nobody')),
    ...fact(t('document.made'), t('document.madeBy', { time: moment(content.createdAt), person: content.createdBy.name })),
    ...fact(t('document.timeZone'), content.timeZone),
    ...fact(t('document.textHash'), revision.sha256),
  ];
}

/** The legend's words stand inside lines on the screen; in a table each begins one. */
const sentenceCase = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

function summary({ summary: counts, coverage }: ReportContent, { t, terms, number }: Words): Sheet['summary'] {
  const judged = counts.claims - counts.open - counts.stale;
  const row = (label: string, count: number) => ({ label, count: number(count) });
  const because = counts.staleBecause;
  return {
    title: t('summary.title'),
    sentence: t('summary.sentence', { claims: counts.claims, judged: number(judged), open: number(counts.open), stale: number(counts.stale) }),
    orphaned: counts.orphaned ? t('summary.orphaned', { count: counts.orphaned }) : null,
    dropped: counts.dropped > 0 ? t('summary.dropped', { count: counts.dropped }) : null,
    ratings: {
      caption: t('summary.ratings'),
      head: t('summary.rating'),
      count: t('summary.count'),
      rows: [
        ...RATINGS.filter((rating) => counts.ratings[rating] > 0).map((rating) => row(terms.rating[rating], counts.ratings[rating])),
        ...(because && counts.stale > 0
          ? STALE_REASONS.filter((reason) => (because[reason] ?? 0) > 0).map((reason) => row(t('summary.staleBecause', { reason: terms.stale[reason] }), because[reason] ?? 0))
          : [row(t('summary.stale'), counts.stale)]),
        row(t('summary.open'), counts.open),
      ],
      total: row(t('summary.total'), counts.claims),
    },
    passages: {
      caption: t('summary.passages'),
      head: t('summary.passage'),
      count: t('summary.count'),
      rows: PASSAGE_STATES.map((state) => row(sentenceCase(terms.passage[state]), coverage.counts[state])),
      total: row(t('summary.passageTotal'), coverage.passages.length),
    },
  };
}

function marks(content: ReportContent, { t, terms }: Words): Record<number, Mark> {
  return Object.fromEntries(
    content.claims.flatMap((claim) => {
      const state = drawnState(claim);
      if (state === null) return [];
      const word = claim.status === 'checked' && claim.verdict ? terms.rating[claim.verdict.rating] : terms.status[claim.status];
      return [[claim.number, { number: claim.number, sign: SIGNS[state], state, label: t('manuscript.mark', { number: claim.number, state: word }) }]];
    }),
  );
}

function sourceItem(source: ReportSource, { t, terms, moment, day, bytes }: Words): SourceItem {
  const parts = [
    source.creator,
    source.publisher,
    terms.sourceType[source.type],
    source.publishedOn && t('sources.published', { date: day(source.publishedOn) }),
    source.accessedOn && t('sources.accessed', { date: day(source.accessedOn) }),
    source.independenceGroup && t('sources.group', { group: source.independenceGroup }),
    terms.confidentiality[source.confidentiality],
    t('sources.version', { version: source.version }),
  ];
  return {
    key: source.key,
    title: source.title,
    line: parts.filter((part) => part !== null && part !== '').join(' · '),
    url: source.url,
    files: source.snapshots.map((file) => ({
      line: t('sources.file', { name: file.fileName ?? t('sources.unnamedFile'), type: file.mediaType, size: bytes(file.size), obtained: terms.obtained[file.obtained], time: moment(file.createdAt) }),
      sha256: file.sha256,
    })),
  };
}
