// A valid, minimal request for every operation, and the objects it is about: the table from which matrices are made.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { OperationName } from '@/lib/domain/operations';
import { db } from '@/lib/server/db';
import { hashSecret } from '@/lib/server/people/actor';
import { makeArticle, makeClaim, makeEvidence, makeExemption, makePerson, makeSource, makeVerdict, type Made, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { take, type Request } from './client';
import { byToken, type Caller } from './people';

/**
 * Where the object stands: `own`, seen by everybody on the desk; `hidden`, in a restricted article or a confidential
 * source of somebody else, or somebody else's altogether; `confidential`, in an article that all see, but resting on somebody else's confidential source.
 */
export type Place = 'own' | 'hidden' | 'confidential';

/** The object a request is about: what stands in its path, and its version. */
export type Target = { id: string; version?: number };

export type Row = {
  /** Makes the object that `{id}` names; left out where the path names none. */
  target?: (place: Place, caller: Caller) => Promise<Target>;
  /** Where such objects can stand; `own` and `hidden` when left out. */
  places?: readonly Place[];
  /** Further parts of the path. */
  params?: Readonly<Record<string, string>>;
  /** Begins with `?`. */
  query?: string;
  request?: (target: Target, caller: Caller) => Request | Promise<Request>;
  /** What whoever may do it is answered, where that is not the operation's own status. */
  settles?: number;
};

/** Fits every caller of a matrix that asks for passwords. */
export const PASSWORD = 'korrekt pferd batterie';

/** The article's text of {@link makeArticle} says this. */
export const WORDING = '24 zu 11 Stimmen';
const OPINION = 'Die Bürgermeisterin nannte ihn „solide“.';
const MANUSCRIPT = 'Der Rat tagt\n\nDer Rat hat am 3. März 2025 mit 24 zu 11 Stimmen den Haushalt beschlossen.';

const stranger = (): Promise<MadePerson> => makePerson({ roles: ['editor'] });

async function article(place: Place): Promise<MadeArticle & { version: number; by: MadePerson }> {
  const by = await stranger();
  return { ...(await makeArticle({ by, access: place === 'hidden' ? 'restricted' : 'newsroom' })), version: 1, by };
}

async function claim(place: Place): Promise<Made & { version: number; by: MadePerson }> {
  const inside = await article(place);
  return { ...(await makeClaim(inside, inside.by, { exact: WORDING })), version: 1, by: inside.by };
}

const isId = (text: string) => z.uuid().safeParse(text).success;

/** A claim on this wording of an article that {@link makeArticle} made; of one that nobody may see or that does not exist, any id. */
async function claimIn(articleId: string, exact = WORDING): Promise<string> {
  if (!isId(articleId)) return randomUUID();
  const revision = await db.revision.findFirst({ where: { articleId }, select: { id: true, text: true, createdById: true } });
  if (!revision) return randomUUID();
  return (await makeClaim({ id: articleId, revisionId: revision.id, text: revision.text, units: [], relativeDates: [] }, { id: revision.createdById }, { exact })).id;
}

/** A verdict in such an article that wants its wording changed. */
async function verdictIn(articleId: string): Promise<string> {
  const id = await claimIn(articleId);
  const claim = await db.claim.findUnique({ where: { id }, select: { createdById: true } });
  if (!claim) return id;
  return (await makeVerdict({ id }, { id: claim.createdById, name: 'Testperson', email: '' }, { rating: 'unsupported', action: 'change', rationale: 'Im Archiv gesucht.', proposedWording: 'mit 24 zu 12 Stimmen' })).id;
}

/** The halves of a claim's wording. */
async function partsOf(claimId: string): Promise<{ start: number; end: number }[]> {
  const { start, end } = (isId(claimId) && (await db.anchor.findFirst({ where: { claimId } }))) || { start: 0, end: 20 };
  const middle = start + WORDING.indexOf(' zu');
  return [{ start, end: middle }, { start: middle + 1, end }];
}

async function source(place: Place): Promise<Made & { version: number; by: MadePerson }> {
  const by = await stranger();
  return { ...(await makeSource(by, place === 'own' ? {} : { confidentiality: 'confidential' })), version: 1, by };
}

async function evidence(place: Place): Promise<Target> {
  const { id, by } = await claim(place);
  return { ...(await makeEvidence({ id }, await makeSource(by, place === 'confidential' ? { confidentiality: 'confidential' } : {}), by)), version: 1 };
}

async function exemption(place: Place): Promise<Target> {
  const inside = await article(place);
  return { ...(await makeExemption(inside, inside.by, OPINION)), version: 1 };
}

/** One that is stale, as after a new revision. */
async function staleExemption(place: Place): Promise<Target> {
  const { id } = await exemption(place);
  await db.exemption.update({ where: { id }, data: { stale: true } });
  return { id, version: 1 };
}

async function withdrawnExemption(place: Place): Promise<Target> {
  const { id } = await exemption(place);
  await db.exemption.update({ where: { id }, data: { withdrawnAt: new Date() } });
  return { id, version: 1 };
}

async function snapshot(place: Place): Promise<Target> {
  const { id, by } = await source(place);
  return take<Made>(await byToken(by), `POST /api/v1/sources/${id}/snapshots?name=beleg.txt`, upload('Wortlaut der Quelle'));
}

async function report(place: Place): Promise<Target> {
  const inside = await article(place);
  const { id } = await makeClaim(inside, inside.by, { exact: WORDING });
  await makeEvidence({ id }, await makeSource(inside.by, place === 'confidential' ? { confidentiality: 'confidential' } : {}), inside.by);
  return take<Made>(await byToken(inside.by), `POST /api/v1/articles/${inside.id}/reports`, { body: {} });
}

async function token(place: Place, { person }: Caller): Promise<Target> {
  const owner = place === 'own' && person ? person : await stranger();
  return db.accessToken.create({ data: { userId: owner.id, name: 'Testtoken', hash: hashSecret(randomUUID()), hint: 'test' }, select: { id: true } });
}

/** An open invitation; its secret is for {@link POST /api/v1/invitations/accept}. */
async function invitation(): Promise<Target & { secret: string }> {
  const secret = randomBytes(32).toString('base64url');
  const { id } = await db.invitation.create({ data: { kind: 'person', roles: ['viewer'], hash: hashSecret(secret), expiresAt: new Date(Date.now() + 86_400_000) }, select: { id: true } });
  return { id, secret };
}

/** An upload with everything that the desk asks of one. */
export function upload(bytes: Uint8Array | string, mediaType = 'text/plain'): Request {
  return { raw: bytes, headers: { 'content-type': mediaType, 'content-digest': digestOf(bytes) } };
}

/** Content-Digest of these bytes (RFC 9530). */
export const digestOf = (bytes: Uint8Array | string) => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

const body = (value: unknown) => () => ({ body: value });
const change = (value: unknown) => ({ version }: Target) => ({ body: value, ...(version === undefined ? {} : { ifMatch: version }) });
const personVersion = async (id: string | undefined) => (id === undefined ? 1 : (await db.user.findUniqueOrThrow({ where: { id } })).version);

const inSources = { target: source } as const;
const onEvidence = { target: evidence, places: ['own', 'hidden', 'confidential'] } as const;
const NEW_SOURCE = { type: 'website', title: 'Testquelle' };

export const INPUTS: Record<OperationName, Row> = {
  'GET /api/v1/openapi.json': {},
  // Only an empty desk takes the sample, and this one has articles: lib/server/sample and the journeys see it loaded.
  'POST /api/v1/sample': { settles: 409, request: async () => ({ headers: { 'x-article': (await article('own')).id } }) },

  'GET /api/v1/articles': {},
  'POST /api/v1/articles': { request: body({ title: 'Testartikel', text: MANUSCRIPT }) },
  'POST /api/v1/manuscripts': { query: '?name=probe.txt', request: () => ({ raw: MANUSCRIPT, headers: { 'content-type': 'text/plain' } }) },
  'POST /api/v1/manuscripts/clean': { request: body({ text: MANUSCRIPT }) },
  'GET /api/v1/articles/{id}': { target: article },
  'PATCH /api/v1/articles/{id}': { target: article, request: change({ title: 'Neuer Titel' }) },
  'GET /api/v1/articles/{id}/revisions': { target: article },
  'GET /api/v1/articles/{id}/revisions/{number}': { target: article, params: { number: '1' } },
  'GET /api/v1/articles/{id}/revisions/{number}/diff': { target: article, params: { number: '1' }, query: '?from=1' },
  'POST /api/v1/articles/{id}/revisions': { target: article, request: body({ baseNumber: 1, edits: [{ start: 0, end: 0, text: 'Heute: ' }] }) },
  'POST /api/v1/articles/{id}/exemptions': { target: article, request: body({ start: 14, end: 30, reason: 'known' }) },
  'POST /api/v1/exemptions/{id}/withdraw': { target: exemption, request: ({ version = 1 }) => ({ ifMatch: version }) },
  'POST /api/v1/exemptions/{id}/confirm': { target: staleExemption, request: ({ version = 1 }) => ({ ifMatch: version }) },
  'POST /api/v1/exemptions/{id}/restore': { target: withdrawnExemption, request: ({ version = 1 }) => ({ ifMatch: version }) },
  'GET /api/v1/articles/{id}/history': { target: article },

  'GET /api/v1/articles/{id}/claims': { target: article },
  'POST /api/v1/articles/{id}/claims': { target: article, request: body({ start: 14, end: 30 }) },
  'POST /api/v1/articles/{id}/claims/batch': {
    target: article,
    request: async ({ id }) => ({ body: { operations: [{ id: await claimIn(id), version: 1, patch: { priority: 'low' } }] } }),
  },
  'POST /api/v1/articles/{id}/proposals': { target: article, request: body({}) },
  'GET /api/v1/articles/{id}/reading': { target: article },
  'POST /api/v1/propose': { request: body({ text: MANUSCRIPT, date: '2025-03-04' }) },
  'POST /api/v1/compare': { request: body({ claim: 'weniger als 6 Millionen Dollar', claimLanguage: 'de', source: '$5.576M', sourceLanguage: 'en' }) },
  'GET /api/v1/claims': {},
  'GET /api/v1/claims/{id}': { target: claim },
  'PATCH /api/v1/claims/{id}': { target: claim, request: change({ statement: 'Der Haushalt wurde beschlossen.' }) },
  'POST /api/v1/claims/{id}/split': { target: claim, request: async ({ id, version = 1 }) => ({ body: { parts: await partsOf(id) }, ifMatch: version }) },
  'POST /api/v1/claims/merge': {
    request: async () => {
      const inside = await article('own');
      return { body: { claims: [{ id: await claimIn(inside.id), version: 1 }, { id: await claimIn(inside.id, OPINION), version: 1 }] } };
    },
  },
  'POST /api/v1/claims/{id}/anchors': { target: claim, request: change({ start: 14, end: 30 }) },
  'GET /api/v1/claims/{id}/wordings': { target: claim },
  'GET /api/v1/claims/{id}/standing': { target: claim },
  'GET /api/v1/claims/{id}/verdicts': { target: claim },
  'POST /api/v1/claims/{id}/verdicts': { target: claim, request: change({ rating: 'unsupported', rationale: 'Im Archiv gesucht.' }) },

  'GET /api/v1/articles/{id}/corrections': { target: article },
  'POST /api/v1/articles/{id}/corrections': { target: article, request: async ({ id }) => ({ body: { baseNumber: 1, decisions: [{ verdictId: await verdictIn(id), decision: 'accepted' }] } }) },

  'GET /api/v1/sources': {},
  'POST /api/v1/sources': { request: body(NEW_SOURCE) },
  'GET /api/v1/sources/{id}': inSources,
  'PATCH /api/v1/sources/{id}': { ...inSources, request: change({ title: 'Neuer Titel' }) },
  'POST /api/v1/sources/{id}/snapshots': { ...inSources, query: '?name=probe.txt', request: () => upload('Wortlaut') },
  'GET /api/v1/snapshots/{id}/content': { target: snapshot },
  'GET /api/v1/claims/{id}/evidence': { target: claim },
  'POST /api/v1/claims/{id}/evidence': { target: claim, request: async () => ({ body: { sourceId: (await source('own')).id, stance: 'supports', tier: 'primary' } }) },
  'PATCH /api/v1/evidence/{id}': { ...onEvidence, request: change({ locator: 'Seite 2' }) },
  'POST /api/v1/evidence/{id}/withdraw': { ...onEvidence, request: change({}) },

  'GET /api/v1/articles/{id}/report': { target: article },
  'GET /api/v1/articles/{id}/reports': { target: article },
  'POST /api/v1/articles/{id}/reports': { target: article, request: body({}) },
  'GET /api/v1/reports/{id}': { target: report, places: ['own', 'hidden', 'confidential'] },

  'GET /api/v1/me': {},
  'PATCH /api/v1/me': { request: async (_, { person }) => ({ body: { theme: 'dark' }, ifMatch: await personVersion(person?.id) }) },
  'POST /api/v1/me/password': { request: body({ current: PASSWORD, next: `${PASSWORD} klammer` }) },
  'POST /api/v1/me/sign-out-everywhere': {},
  'GET /api/v1/me/tokens': {},
  'POST /api/v1/me/tokens': { request: body({ name: 'Skript' }) },
  'POST /api/v1/me/tokens/{id}/revoke': { target: token },
  'GET /api/v1/colleagues': {},
  'GET /api/v1/people': {},
  'PATCH /api/v1/people/{id}': { target: async () => ({ ...(await stranger()), version: 1 }), places: ['own'], request: change({ name: 'Neuer Name' }) },
  'GET /api/v1/invitations': {},
  'POST /api/v1/invitations': { request: body({ roles: ['viewer'] }) },
  'POST /api/v1/invitations/{id}/revoke': { target: invitation, places: ['own'] },
  'POST /api/v1/invitations/accept': {
    request: async () => ({ body: { secret: (await invitation()).secret, email: `neu-${randomUUID()}@example.org`, name: 'Neue Kollegin', password: PASSWORD } }),
  },
};

/** Whether the operation needs its callers to have {@link PASSWORD}, which takes a while to hash. */
export const needsPasswords = (name: OperationName) => name === 'POST /api/v1/me/password';

/** The path with this id in it, and the query. */
export function pathOf(name: OperationName, { params = {}, query = '' }: Row, id: string): string {
  return name.replace('{id}', id).replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '') + query;
}
