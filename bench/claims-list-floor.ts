// The floor that the list of claims is compared with: 50 claims with newest verdict and number of evidence through bare `pg` in a bare `node:http` server.
// It checks nothing; it must not be served to anybody. Run as a process of its own: DATABASE_URL and PORT in the environment.
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });

async function list(token: string): Promise<unknown> {
  const person = await pool.query('SELECT u.* FROM "AccessToken" t JOIN "User" u ON u.id = t."userId" WHERE t.hash = $1 AND t."revokedAt" IS NULL AND u."disabledAt" IS NULL', [createHash('sha256').update(token).digest('hex')]);
  if (person.rowCount !== 1) throw new Error('nobody');
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT c.*, a.title, a.deadline, to_jsonb(v.*) AS verdict, n.anchors, (SELECT count(*)::int FROM "Evidence" e WHERE e."claimId" = c.id AND e."withdrawnAt" IS NULL) AS "evidenceCount"
       FROM (SELECT c.id, row_number() OVER () AS place
               FROM (SELECT c.id FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE a."archivedAt" IS NULL AND a.access = 'newsroom'
                      ORDER BY a.deadline ASC NULLS LAST, c."articleId" DESC, c.number LIMIT 50) c) picked
       JOIN "Claim" c ON c.id = picked.id JOIN "Article" a ON a.id = c."articleId"
       LEFT JOIN LATERAL (SELECT * FROM "Verdict" v WHERE v."claimId" = c.id ORDER BY sequence DESC LIMIT 1) v ON true
       LEFT JOIN LATERAL (SELECT jsonb_agg(n.*) AS anchors FROM "Anchor" n WHERE n."claimId" = c.id) n ON true
      ORDER BY picked.place`,
  );
  return { items: rows };
}

const server = http.createServer((request, response) => {
  list((request.headers.authorization ?? '').slice('Bearer '.length)).then(
    (found) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(found)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
