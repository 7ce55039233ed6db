// The floor that recording a verdict is compared with: the same statements through bare `pg` in a bare `node:http` server.
// It checks nothing; it must not be served to anybody. Run as a process of its own: DATABASE_URL and PORT in the environment.
import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });

type Body = { rating: string; rationale: string; action: string };
type Row = Record<string, unknown>;

async function record(token: string, claimId: string, body: Body): Promise<Row> {
  const person = await pool.query<Row>(
    `SELECT t.id AS via, u.id, u.name, u.email, u.roles::text[] AS roles, t."lastUsedAt" FROM "AccessToken" t JOIN "User" u ON u.id = t."userId"
      WHERE t.hash = $1 AND t."revokedAt" IS NULL AND (t."expiresAt" IS NULL OR t."expiresAt" > now()) AND u."disabledAt" IS NULL`,
    [createHash('sha256').update(token).digest('hex')],
  );
  const actor = person.rows[0];
  if (!actor) throw new Error('nobody');
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM "Article" WHERE id = (SELECT "articleId" FROM "Claim" WHERE id = $1) FOR UPDATE', [claimId]);
    const claim = await client.query<Row>(
      `SELECT c.*, a.title, a.access, a."archivedAt", a.deadline, a."currentRevision", array(SELECT m."userId" FROM "ArticleMember" m WHERE m."articleId" = a.id) AS members
         FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE c.id = $1`,
      [claimId],
    );
    const anchors = await client.query<Row>('SELECT n.*, r.number FROM "Anchor" n JOIN "Revision" r ON r.id = n."revisionId" WHERE n."claimId" = $1 ORDER BY n.start, n."end"', [claimId]);
    const evidence = await client.query<Row>(
      `SELECT e.*, s.confidentiality, s."ownerId", s.version AS "sourceVersion", s."independenceGroup", array(SELECT d."userId" FROM "SourceReader" d WHERE d."sourceId" = s.id) AS readers
         FROM "Evidence" e JOIN "Source" s ON s.id = e."sourceId" WHERE e."claimId" = $1 ORDER BY e.id`,
      [claimId],
    );
    const newest = await client.query<Row>('SELECT * FROM "Verdict" WHERE "claimId" = $1 ORDER BY sequence DESC LIMIT 1', [claimId]);
    const [row, anchor, last] = [claim.rows[0], anchors.rows[0], newest.rows[0]];
    if (!row || !anchor) throw new Error('no claim');
    const frozen = evidence.rows.map((item) => ({ evidenceId: item['id'], version: item['version'], sourceId: item['sourceId'], sourceVersion: item['sourceVersion'], snapshotId: item['snapshotId'] }));
    const verdict = await client.query<Row>(
      `INSERT INTO "Verdict" (id, "claimId", sequence, "revisionNumber", wording, "wordingHash", "contextHash", "foldingVersion", rating, rationale, action, "asOf", evidence, "recordedById", "recordedByName")
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, now(), $11, $12, $13) RETURNING *`,
      [randomUUID(), claimId, Number(last?.['sequence'] ?? 0) + 1, row['currentRevision'], anchor['exact'], anchor['wordingHash'], anchor['contextHash'], body.rating, body.rationale, body.action, JSON.stringify(frozen), actor['id'], actor['name']],
    );
    const raised = await client.query<Row>('UPDATE "Claim" SET version = version + 1, "updatedAt" = now() WHERE id = $1 RETURNING version', [claimId]);
    await client.query(
      `INSERT INTO "AuditEvent" (type, "articleId", "objectType", "objectId", "actorId", "actorName", "actorRoles", payload) VALUES ('verdict.recorded', $1, 'verdict', $2, $3, $4, $5::"Role"[], $6)`,
      [row['articleId'], verdict.rows[0]?.['id'], actor['id'], actor['name'], actor['roles'], JSON.stringify({ after: { rating: body.rating } })],
    );
    await client.query('COMMIT');
    return { ...verdict.rows[0], version: raised.rows[0]?.['version'], claim: { ...row, anchors: anchors.rows } };
  } finally {
    client.release();
  }
}

async function answer(request: http.IncomingMessage): Promise<Row> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [, , , , id = ''] = (request.url ?? '').split('/');
  return record((request.headers.authorization ?? '').slice('Bearer '.length), id, JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body);
}

const server = http.createServer((request, response) => {
  answer(request).then(
    (found) => response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify(found)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
