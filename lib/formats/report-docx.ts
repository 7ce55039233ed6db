// The report as a Word file: the manuscript itself, each claim a comment on its words, its sources a footnote, corrections as tracked changes.
import { isSafeUrl } from '@/lib/domain/source';
import type { ReportClaim, ReportContent, ReportEvidence, ReportSource } from '@/lib/domain/schema/report';
import { writeCommentLine, writeFootnoteLead } from '@/lib/text/notes/comment-line';
import { claimCards, type ClaimCard } from './report-claim-card';
import { correctionRow } from './report-corrections';
import { wordsOf, type Words } from './report-words';
import { claimPlaces, type ClaimPlace } from './word/claim-places';
import { pendingChanges } from './word/pending-changes';
import { wordBody } from './word/word-body';
import { wordClock, type WordTime } from './word/word-clock';
import { wordComments, wordFootnotes, type WordComment, type WordFootnote } from './word/word-notes';
import { WORD_LANGUAGES, wordParts } from './word/word-package';
import { run } from './word/word-xml';
import { zipTexts } from './write-zip';

/** Who speaks where no person has judged. */
const DESK = 'Beleg';

type Piece = WordFootnote['paragraphs'][number][number];

/** What the comments of one report share. */
type Speaker = { content: ReportContent; words: Words; clock: (iso: string) => WordTime; cards: ReadonlyMap<number, ClaimCard>; blocked: ReadonlyMap<number, number> };

/** The Word file's bytes: the same for the same content and hash. Long texts take a while; packing is done off this thread. */
export async function reportDocx(content: ReportContent, sha256: string): Promise<Uint8Array> {
  const words = wordsOf(content);
  const clock = wordClock(content.timeZone);
  const { changes, blocked } = pendingChanges(content);
  const { places, nowhere } = claimPlaces(content);
  const speaker: Speaker = { content, words, clock, blocked, cards: new Map(claimCards(content, words).map((card) => [card.number, card])) };
  const comments = [...places, ...nowhere.map((claim) => ({ claim, at: 1, of: 0 }))].map((place, id) => commentOf(place, id, speaker));
  const footnotes = footnotesOf(places, speaker);
  const noted = wordFootnotes(footnotes.map(({ footnote }) => footnote), WORD_LANGUAGES[content.language]);
  const footnoteOf = new Map(footnotes.map(({ place, footnote }) => [place, footnote.id]));
  const body = wordBody({
    revision: content.revision,
    commented: places.map((place, comment) => ({ start: place.start, end: place.end, comment, footnote: footnoteOf.get(place) ?? null })),
    loose: nowhere.map((_, at) => places.length + at),
    changes,
    clock,
  });
  return zipTexts(wordParts({ body, ...noted, ...wordComments(comments, WORD_LANGUAGES[content.language]), footer: footerOf(content, sha256, words), properties: propertiesOf(content, sha256, words) }));
}

function commentOf({ claim, at, of }: Pick<ClaimPlace, 'claim' | 'at' | 'of'>, id: number, { content, words, clock, cards, blocked }: Speaker): WordComment {
  const { t } = words;
  const { verdict, number } = claim;
  const card = cards.get(number);
  const line = writeCommentLine({ number, revision: content.revision.number, article: content.article.id, state: card?.verdict ?? '' }, content.language);
  const told = (facts: ClaimCard['facts']) => facts.map(({ label, value }) => t('word.fact', { label, value }));
  const obstacle = blocked.get(number);
  const whole = [
    ...(of === 0 ? [t('claims.noPlace')] : []),
    ...told(card?.texts ?? []),
    ...(card?.evidence ?? []).flatMap((item) => ('withheld' in item ? [] : item.quotations.filter(({ label }) => label === '').map(({ text }) => t('word.excerpt', { title: item.title, text })))),
    ...told(card?.facts ?? []),
    ...content.corrections.filter((correction) => correction.claim === number && correction.decision).map((correction) => t('word.fact', { label: t('corrections.decision'), value: correctionRow(correction, words).decision.join('\n') })),
    ...(obstacle === undefined ? [] : [t('word.blocked', { number: obstacle })]),
  ];
  return {
    id,
    author: verdict?.recordedBy.name ?? DESK,
    time: clock(verdict?.createdAt ?? content.createdAt),
    lines: [line, ...(at > 1 ? [t('word.mention', { at, of })] : [...whole, ...(of > 1 ? [t('claims.mentions', { count: of })] : [])])],
  };
}

/** One footnote a claim with evidence, at the end of its first mention, numbered as they stand in the text. */
function footnotesOf(places: readonly ClaimPlace[], { content, words }: Speaker): { place: ClaimPlace; footnote: WordFootnote }[] {
  const sources = new Map(content.sources.map((source) => [source.key, source]));
  return places
    .filter(({ at, claim }) => at === 1 && claim.evidence.length > 0)
    .sort((a, b) => a.end - b.end || b.start - a.start)
    .map((place, index) => ({ place, footnote: { id: index + 1, paragraphs: evidenceLines(place.claim, sources, words, content) } }));
}

function evidenceLines({ number, evidence, verdict }: ReportClaim, sources: ReadonlyMap<string, ReportSource>, words: Words, { language }: ReportContent): Piece[][] {
  return evidence.map((item, index) => {
    const lead = index === 0 ? [{ text: `${writeFootnoteLead(number, language)} ` }] : [];
    return [...lead, ...evidencePieces(item, verdict !== null, sources, words)];
  });
}

function evidencePieces(item: ReportEvidence, judged: boolean, sources: ReadonlyMap<string, ReportSource>, { t, terms, day, moment }: Words): Piece[] {
  if ('confidential' in item) return [{ text: t('claims.confidential') }];
  if ('internal' in item) return [{ text: t('claims.internal') }];
  const source = sources.get(item.source);
  const named = [source?.creator ? t('word.by', { creator: source.creator, title: source.title }) : source?.title, source?.publisher, source?.publishedOn && day(source.publishedOn)];
  const found = [item.locator, source?.accessedOn && t('sources.accessed', { date: day(source.accessedOn) })];
  const flags = [terms.tier[item.tier], item.stance === 'supports' ? null : terms.stance[item.stance], judged && !item.inVerdict ? t('claims.later') : null, item.withdrawnAt === null ? null : t('claims.withdrawn', { time: moment(item.withdrawnAt) })];
  const joined = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
  const url = source?.url;
  const before = joined(named);
  const after = joined(found);
  return [
    { text: before },
    ...(url ? [{ text: before === '' ? '' : ', ' }, isSafeUrl(url) ? { text: url, url } : { text: url }] : []),
    { text: `${after === '' ? '' : `, ${after}`} (${joined(flags)})` },
  ];
}

/** Title, revision and page; below, by which report the file came to be. The fields are Word's own and hold no text of people. */
function footerOf({ draft, article, revision }: ReportContent, sha256: string, { t }: Words): string {
  const field = (code: 'PAGE' | 'NUMPAGES') => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const [before = '', between = '', after = ''] = t('document.page', { page: '\u0001', pages: '\u0001' }).split('\u0001');
  const name = t('word.footer', { article: article.title, number: revision.number });
  const line = (content: string) => `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${content}</w:p>`;
  return line(`${run(draft ? `${t('document.draft')} · ${name}` : name)}<w:r><w:tab/></w:r>${run(before)}${field('PAGE')}${run(between)}${field('NUMPAGES')}${run(after)}`) + line(run(t('word.fact', { label: t('document.hash'), value: sha256 })));
}

function propertiesOf({ article, revision, createdBy, createdAt, draft }: ReportContent, sha256: string, { t }: Words): Parameters<typeof wordParts>[0]['properties'] {
  const subject = t('document.titleOf', { article: article.title });
  return {
    title: article.title,
    subject: draft ? `${t('document.draft')} · ${subject}` : subject,
    author: article.byline ?? '',
    editor: createdBy.name,
    language: article.language,
    description: t('word.fact', { label: t('document.hash'), value: sha256 }),
    revision: revision.number,
    created: revision.createdAt,
    modified: createdAt,
  };
}
