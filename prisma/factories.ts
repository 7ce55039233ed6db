// Makes people, articles, claims and all that hangs on them, straight into the database: one set for the demo, database tests and browser tests.
// The rows are those that the use cases would write (hashes, anchors, versions), without history: tests of the history go through the use cases.
import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import type { Actor, Role } from '@/lib/domain/actor';
import type { Access, ExemptionReason, Language } from '@/lib/domain/article';
import { defaultPriority, type Aspect, type ClaimType, type Priority, type StoredStatus } from '@/lib/domain/claim';
import { presentHashes } from '@/lib/domain/present';
import { defaultAction, type Action, type Rating } from '@/lib/domain/rating';
import type { ClaimOrigin } from '@/lib/domain/schema/reading';
import type { EvidenceData, SourceData } from '@/lib/domain/schema/source';
import type { Confidentiality, SourceType, Stance, Tier } from '@/lib/domain/source';
import { anchorData } from '@/lib/server/claims/anchor';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { actorBySession, hashSecret } from '@/lib/server/people/actor';
import { hashPassword } from '@/lib/server/people/password';
import { publishedDay } from '@/lib/server/reading/revision';
import { revisionRow } from '@/lib/server/revisions/row';
import { FOLDING_VERSION } from '@/lib/text/fold';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import { RULE_SET } from '@/lib/text/reading';
import type { Span } from '@/lib/text/span';

export type MadePerson = { id: string; name: string; email: string };
export type MadeArticle = { id: string; revisionId: string; text: string; units: { kind: string; start: number; end: number }[]; relativeDates: Span[] };
export type Made = { id: string };

let made = 0;
/** A number no other object of this run has, for names that must differ. */
const next = () => ++made;

/** Far enough away that no test meets it, in milliseconds. */
const MONTH = 30 * 86_400_000;

/** A person. Without `password` they cannot sign in by the form (hashing costs 20 ms), but by {@link makeSession} and {@link makeToken}. */
export async function makePerson(given: { roles?: Role[]; name?: string; email?: string; password?: string; disabled?: boolean } = {}): Promise<MadePerson> {
  const number = next();
  const name = given.name ?? `Testperson ${number}`;
  const email = given.email ?? `person-${number}-${randomBytes(4).toString('hex')}@example.org`;
  const passwordHash = given.password === undefined ? '!' : await hashPassword(given.password);
  const { id } = await db.user.create({ data: { name, email, passwordHash, roles: given.roles ?? ['editor'], disabledAt: given.disabled ? new Date() : null }, select: { id: true } });
  return { id, name, email };
}

/** A session of this person and the cookie that carries it, as next-auth would have set it. Ends after 30 days. */
export async function makeSession(person: Made): Promise<{ id: string; cookie: { name: string; value: string } }> {
  const { id } = await db.session.create({ data: { id: randomUUID(), userId: person.id, expiresAt: new Date(Date.now() + MONTH) }, select: { id: true } });
  const name = env.BELEG_URL.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
  return { id, cookie: { name, value: await encode({ token: { sid: id }, secret: env.NEXTAUTH_SECRET }) } };
}

/** An access token of this person: the secret itself, for `Authorization: Bearer`. */
export async function makeToken(person: Made): Promise<string> {
  const token = `beleg_${randomBytes(32).toString('base64url')}`;
  await db.accessToken.create({ data: { userId: person.id, name: `Token ${next()}`, hash: hashSecret(token), hint: token.slice(-4) } });
  return token;
}

/** This person as use cases know them: by a session of their own. */
export async function makeActor(person: Made): Promise<Actor> {
  const actor = await actorBySession((await makeSession(person)).id);
  if (!actor) throw new Error('a disabled person cannot act');
  return actor;
}

const TEXT = 'Der Rat tagt\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen. Die Bürgermeisterin nannte ihn „solide“.';

/** An article with its first revision; `members` (with the creator) are those who see it when it is restricted. */
export async function makeArticle(given: { by: Made; text?: string; title?: string; access?: Access; members?: readonly Made[]; language?: Language; deadline?: Date; plannedAt?: Date; archived?: boolean }): Promise<MadeArticle> {
  const raw = given.text ?? TEXT;
  const parsed = parseManuscript(raw, given.language ? { language: given.language } : {});
  const { text, units, language } = parsed;
  const revision = revisionRow(1, parsed, readManuscript(parsed, null), { text: raw, file: undefined }, given.by.id);
  const memberIds = given.access === 'restricted' ? [...new Set([given.by.id, ...(given.members ?? []).map((member) => member.id)])] : [];
  const row = await db.article.create({
    data: {
      title: given.title ?? `Testartikel ${next()}`,
      language,
      access: given.access ?? 'newsroom',
      deadline: given.deadline ?? null,
      plannedAt: given.plannedAt ?? null,
      archivedAt: given.archived ? new Date() : null,
      createdById: given.by.id,
      members: { create: memberIds.map((userId) => ({ userId })) },
      revisions: {
        create: revision,
      },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
  return { id: row.id, revisionId: row.revisions[0]?.id ?? '', text, units, relativeDates: revision.relativeDates };
}

type ClaimFields = { exact?: string; type?: ClaimType; priority?: Priority; aspect?: Aspect; status?: StoredStatus; statement?: string; reason?: string; assignee?: Made };

/** What the engine says of a proposal. */
const originOf = (type: ClaimType, { start, end, exact }: { start: number; end: number; exact: string }): ClaimOrigin => ({
  by: 'rules', model: null, ruleSet: RULE_SET, mode: 'news', score: 0.9, types: [type], reasons: [{ rule: 'event', start, end, exact }], revision: 1,
});

/** A claim on the current revision: `exact` must stand in the article's text (its first occurrence counts); the first sentence when left out. What is proposed or dismissed comes from the engine. */
export async function makeClaim(article: MadeArticle, by: Made, given: ClaimFields = {}): Promise<Made & { number: number }> {
  const first = article.units.find((unit) => unit.kind === 'sentence') ?? { start: 0, end: article.text.length };
  const start = given.exact === undefined ? first.start : article.text.indexOf(given.exact);
  const anchor = anchorData(article, start, given.exact === undefined ? first.end : start + given.exact.length);
  const { lastClaimNumber: number } = await db.article.update({ where: { id: article.id }, data: { lastClaimNumber: { increment: 1 } }, select: { lastClaimNumber: true } });
  const type = given.type ?? 'number';
  return db.claim.create({
    data: {
      articleId: article.id,
      number,
      type,
      priority: given.priority ?? defaultPriority(type),
      aspect: given.aspect ?? 'content',
      status: given.status ?? 'open',
      statement: given.statement ?? null,
      reason: given.reason ?? null,
      assigneeId: given.assignee?.id ?? null,
      createdById: by.id,
      ...(given.status === 'proposed' || given.status === 'dismissed' ? { origin: originOf(type, anchor), originHash: anchor.wordingHash } : {}),
      anchors: { create: { revisionId: article.revisionId, ...anchor } },
    },
    select: { id: true, number: true },
  });
}

type SourceFields = { type?: SourceType; title?: string; url?: string; independenceGroup?: string; confidentiality?: Confidentiality; readers?: readonly Made[] };

/** A source with its first version. */
export function makeSource(owner: Made, given: SourceFields = {}): Promise<Made> {
  const data: SourceData = {
    type: given.type ?? 'document_official',
    title: given.title ?? `Testquelle ${next()}`,
    creator: null,
    publisher: null,
    url: given.url ?? null,
    publishedOn: null,
    accessedOn: null,
    independenceGroup: given.independenceGroup ?? null,
    confidentiality: given.confidentiality ?? 'internal',
  };
  return db.source.create({
    data: { ...data, ownerId: owner.id, readers: { create: (given.readers ?? []).map((reader) => ({ userId: reader.id })) }, versions: { create: { version: 1, data } } },
    select: { id: true },
  });
}

type EvidenceFields = { stance?: Stance; tier?: Tier; excerpt?: string; locator?: string; note?: string };

/** Evidence with its first version; raises the claim's version as the use case does. */
export async function makeEvidence(claim: Made, source: Made, by: Made, given: EvidenceFields = {}): Promise<Made> {
  const excerpt = given.excerpt ?? 'Wortlaut der Testquelle';
  const data: EvidenceData = {
    stance: given.stance ?? 'supports',
    tier: given.tier ?? 'primary',
    excerpt,
    excerptLanguage: 'de',
    excerptTranslation: null,
    locator: given.locator ?? 'Seite 1',
    snapshotId: null,
    note: given.note ?? null,
  };
  const evidence = await db.evidence.create({ data: { ...data, claimId: claim.id, sourceId: source.id, createdById: by.id, versions: { create: { version: 1, data } } }, select: { id: true } });
  await db.claim.update({ where: { id: claim.id }, data: { version: { increment: 1 } } });
  return evidence;
}

type VerdictFields = { rating?: Rating; action?: Action; rationale?: string | null; proposedWording?: string; expiresAt?: Date };

/** A verdict on the claim's present wording, resting on all evidence that stands now. Asks no rule: what the rating needs is the caller's to give. */
export async function makeVerdict(claim: Made, by: MadePerson, given: VerdictFields = {}): Promise<Made> {
  const row = await db.claim.findUniqueOrThrow({
    where: { id: claim.id },
    select: {
      article: { select: { currentRevision: true, plannedAt: true } },
      anchors: { select: { exact: true, wordingHash: true, contextHash: true, revision: { select: { number: true } } }, orderBy: [{ start: 'asc' }, { end: 'asc' }] },
      evidence: { where: { withdrawnAt: null }, orderBy: { id: 'asc' }, select: { id: true, version: true, sourceId: true, snapshotId: true, source: { select: { version: true } } } },
      _count: { select: { verdicts: true } },
    },
  });
  const anchors = row.anchors.filter(({ revision }) => revision.number === row.article.currentRevision);
  const rating = given.rating ?? 'verified';
  const verdict = await db.verdict.create({
    data: {
      claimId: claim.id,
      sequence: row._count.verdicts + 1,
      revisionNumber: row.article.currentRevision,
      wording: anchors.map((anchor) => anchor.exact).join('\n'),
      ...presentHashes(anchors),
      foldingVersion: FOLDING_VERSION,
      rating,
      rationale: given.rationale === undefined ? 'Begründung im Test.' : given.rationale,
      action: given.action ?? defaultAction(rating),
      proposedWording: given.proposedWording ?? null,
      asOf: new Date(),
      expiresAt: given.expiresAt ?? null,
      publishedOn: publishedDay(row.article.plannedAt),
      evidence: row.evidence.map((item) => ({ evidenceId: item.id, version: item.version, sourceId: item.sourceId, sourceVersion: item.source.version, snapshotId: item.snapshotId })),
      recordedById: by.id,
      recordedByName: by.name,
    },
    select: { id: true },
  });
  await db.claim.update({ where: { id: claim.id }, data: { version: { increment: 1 } } });
  return verdict;
}

/** An exemption of the passage with this wording. */
export function makeExemption(article: MadeArticle, by: Made, exact: string, reason: ExemptionReason = 'opinion'): Promise<Made> {
  const start = article.text.indexOf(exact);
  const { wordingHash, foldingVersion, ...anchor } = anchorData(article, start, start + exact.length);
  return db.exemption.create({
    data: { articleId: article.id, revisionNumber: 1, start: anchor.start, end: anchor.end, exact: anchor.exact, wordingHash, foldingVersion, reason, createdById: by.id },
    select: { id: true },
  });
}
