// Tells a monitor, and the start command, whether the desk can do its work.
import { databaseSafety } from '@/lib/server/database-safety';
import { pool } from '@/lib/server/db';

export const dynamic = 'force-dynamic';

type Health = { status: 'ok' | 'database_unsafe' | 'database_unavailable'; problems: string[] };

async function health(): Promise<Health> {
  try {
    const { unsafe } = await databaseSafety(pool);
    return { status: unsafe.length > 0 ? 'database_unsafe' : 'ok', problems: unsafe };
  } catch {
    return { status: 'database_unavailable', problems: [] };
  }
}

/** 200 with the database reachable and safely configured, else 503. Open to all; says nothing about the desk's content. */
export async function GET(): Promise<Response> {
  const answer = await health();
  return Response.json(answer, { status: answer.status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
