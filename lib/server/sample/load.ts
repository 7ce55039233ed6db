// Loads the sample article with its claims, sources and work, through the same use cases as everything else.
import 'server-only';
import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/domain/actor';
import type { Claim } from '@/lib/domain/schema/claim';
import type { Revision } from '@/lib/domain/schema/article';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { SAMPLE_EVIDENCE } from '@/prisma/sample/evidence';
import { SAMPLE_FILES, type SampleFileKey } from '@/prisma/sample/files';
import { ACCESSED_ON, SAMPLE_SOURCES } from '@/prisma/sample/sources';
import { SAMPLE_NAME, readSampleText } from '@/prisma/sample/text';
import { SAMPLE_EXEMPTIONS, SAMPLE_WORK, type SampleVerdict, type SampleWork, type Who } from '@/prisma/sample/work';
import { createArticle } from '../articles/commands';
import { patchClaim } from '../claims/commands';
import { addEvidence, withdrawEvidence } from '../evidence/commands';
import { addExemption, withdrawExemption } from '../exemptions/commands';
import { recordSnapshot } from '../snapshots/commands';
import { storeFile, type StoredFile } from '../snapshots/store';
import { createSource } from '../sources/commands';
import type { Tx } from '../transaction';
import { recordVerdict } from '../verdicts/commands';
import { triageSample } from './triage';

/** The two editors of the sample; may be one person. */
type SamplePeople = Readonly<Record<Who, Actor>>;

/** What the sample needs from the disk; read and stored before the transaction begins. */
type SampleMaterial = { raw: string; files: Record<SampleFileKey, StoredFile> };

type Placed = { id: string; version: number };
type Stage = {
  tx: Tx;
  people: SamplePeople;
  files: SampleMaterial['files'];
  now: Date;
  articleId: string;
  text: string;
  claims: Map<string, Placed>;
  sources: Map<string, Placed & { snapshotId: string | null }>;
};

const DAY = 86_400_000;
const inDays = (now: Date, days: number) => new Date(now.getTime() + days * DAY).toISOString();

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`the sample names ${key}, which it does not have`);
  return found;
}

/** Where the wording stands in the text; the sample's wordings stand there exactly once (prisma/sample/sample.test.ts). */
function spanOf(text: string, exact: string): { start: number; end: number } {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the sample's text does not say: ${exact}`);
  return { start, end: start + exact.length };
}

/** Reads the manuscript and puts the sample's files into the store, where they do no harm if nothing comes to name them. */
export async function prepareSample(): Promise<SampleMaterial> {
  const store = ({ bytes, mediaType }: (typeof SAMPLE_FILES)[SampleFileKey]) =>
    storeFile({ stream: new Blob([bytes]).stream(), length: bytes.byteLength, mediaType, sha256: createHash('sha256').update(bytes).digest('hex') });
  const [raw, charts, jobs] = await Promise.all([readSampleText(), store(SAMPLE_FILES.charts), store(SAMPLE_FILES.jobs)]);
  return { raw, files: { charts, jobs } };
}

/**
 * Stores the sample as the work of these people; call it inside {@link file://../transaction.ts writeTogether}, so that it is there whole or not at all.
 * @param now deadline, planned date and expiries count from it
 * @returns the article's id
 */
export async function loadSampleArticle(tx: Tx, people: SamplePeople, { raw, files }: SampleMaterial, now: Date): Promise<string> {
  const { id: articleId, revision } = await createArticle(people.first, {
    title: 'Beispielartikel: China feiert DeepSeek',
    text: raw,
    raw: { base64: Buffer.from(raw).toString('base64'), mediaType: 'text/plain; charset=utf-8', name: SAMPLE_NAME },
    layout: 'auto',
    language: 'de',
    byline: 'Beispieldaten',
    desk: 'Wirtschaft',
    deadline: inDays(now, 2),
    plannedAt: inDays(now, 3),
    access: 'newsroom',
    memberIds: [],
    propose: true,
  });
  const stage: Stage = { tx, people, files, now, articleId, text: revision.text, claims: new Map(), sources: new Map() };
  await triage(stage);
  await addSources(stage);
  await attachEvidence(stage);
  for (const work of SAMPLE_WORK) await doWork(stage, work);
  await exemptPassages(stage, revision);
  return articleId;
}

async function triage(stage: Stage): Promise<void> {
  const markedAs = new Map(SAMPLE_WORK.map((work) => [work.claim, work.markedAs]));
  const placed = await triageSample(stage.tx, stage.people.first, stage.articleId, ({ key, exact }) => spanOf(stage.text, markedAs.get(key) ?? exact));
  for (const [key, claim] of placed) stage.claims.set(key, claim);
}

async function addSources({ people, files, sources }: Stage): Promise<void> {
  for (const { key, type, title, confidentiality, owner, file, ...said } of SAMPLE_SOURCES) {
    const source = await createSource(people[owner], {
      type,
      title,
      confidentiality,
      creator: said.creator ?? null,
      publisher: said.publisher ?? null,
      url: said.url ?? null,
      publishedOn: said.publishedOn ?? null,
      accessedOn: ACCESSED_ON,
      independenceGroup: said.independenceGroup ?? null,
      readerIds: [],
    });
    const snapshot = file && (await recordSnapshot(people[owner], { id: source.id, name: SAMPLE_FILES[file].name, url: source.url }, files[file]));
    sources.set(key, { id: source.id, version: source.version, snapshotId: snapshot?.id ?? null });
  }
}

async function attachEvidence({ people, claims, sources }: Stage): Promise<void> {
  for (const { claims: keys, by, ...said } of SAMPLE_EVIDENCE) {
    const [first = '', ...further] = keys.map((key) => known(claims, key).id);
    const source = known(sources, said.source);
    const answer = await addEvidence(people[by], {
      id: first,
      claimIds: further,
      sourceId: source.id,
      stance: said.stance,
      tier: said.tier,
      excerpt: said.excerpt ?? null,
      excerptLanguage: said.excerpt ? (said.translation ? 'en' : 'de') : null,
      excerptTranslation: said.translation ?? null,
      locator: said.locator ?? null,
      snapshotId: said.snapshot ? source.snapshotId : null,
      note: said.note ?? null,
    });
    for (const key of keys) raise(claims, key, answer.claims);
  }
}

/** Remembers the claim's new version. */
function raise(claims: Map<string, Placed>, key: string, changed: readonly Claim[]): void {
  const next = changed.find((claim) => claim.id === claims.get(key)?.id);
  if (next) claims.set(key, next);
}

async function doWork(stage: Stage, work: SampleWork): Promise<void> {
  await assign(stage, work);
  for (const verdict of work.verdicts ?? []) await judge(stage, work.claim, verdict);
  await undo(stage, work);
}

async function assign({ people, claims }: Stage, { claim: key, status, assignee, reason }: SampleWork): Promise<void> {
  const { id, version: ifMatch } = known(claims, key);
  // Proposals were left and dismissed in triage.
  const isWork = status !== undefined && status !== 'proposed' && status !== 'dismissed';
  const patch = {
    ...(isWork ? { status, ...(reason === undefined ? {} : { reason }) } : {}),
    ...(assignee !== undefined ? { assigneeId: people[assignee].id } : {}),
  };
  if (Object.keys(patch).length > 0) raise(claims, key, [await patchClaim(people[assignee ?? 'first'], { id, ifMatch, ...patch })]);
}

async function judge({ people, now, claims }: Stage, key: string, verdict: SampleVerdict): Promise<void> {
  const { id, version: ifMatch } = known(claims, key);
  const { claim } = await recordVerdict(people[verdict.by], {
    id,
    ifMatch,
    rating: verdict.rating,
    action: verdict.action,
    rationale: verdict.rationale ?? null,
    proposedWording: verdict.proposedWording ?? null,
    asOf: null,
    expiresAt: verdict.expiresInDays === undefined ? null : inDays(now, verdict.expiresInDays),
  });
  raise(claims, key, [claim]);
}

/** Takes back what a verdict rested on: its evidence, or the wording it was recorded on. */
async function undo({ tx, people, text, claims, sources }: Stage, { claim: key, withdrawn, markedAs }: SampleWork): Promise<void> {
  const { id, version: ifMatch } = known(claims, key);
  if (withdrawn) {
    const evidence = await tx.evidence.findFirstOrThrow({ where: { claimId: id, sourceId: known(sources, withdrawn.source).id }, select: { id: true, version: true } });
    await withdrawEvidence(people[withdrawn.by], { id: evidence.id, ifMatch: evidence.version, reason: withdrawn.reason });
  }
  if (markedAs !== undefined) {
    const exact = SAMPLE_CLAIMS.find((claim) => claim.key === key)?.exact ?? markedAs;
    await patchClaim(people.first, { id, ifMatch, anchor: spanOf(text, exact) });
  }
}

async function exemptPassages({ people, articleId }: Stage, { text }: Revision): Promise<void> {
  for (const { exact, by, reason, note, withdrawn } of SAMPLE_EXEMPTIONS) {
    const exemption = await addExemption(people[by], { id: articleId, ...spanOf(text, exact), reason, note: note ?? null });
    if (withdrawn) await withdrawExemption(people[by], { id: exemption.id, ifMatch: exemption.version });
  }
}
