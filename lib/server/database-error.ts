// Tells "the database is away" and "the disk is full" from faults of our own, whatever layer reports them.
import 'server-only';

// PostgreSQL: 08… connection, 57P0x shutdown and start-up, 53300 too many connections. Node: socket errors. Prisma: P1xxx connection, P2024 and P2028 pool and transaction waits.
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', '57P01', '57P02', '57P03', '53300', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
const FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);

function* codes(error: unknown): Generator<string> {
  for (let current = error, depth = 0; current instanceof Error && depth < 6; depth++) {
    const { code, cause, meta } = current as Error & { code?: unknown; meta?: { driverAdapterError?: unknown; code?: unknown } };
    if (typeof code === 'string') yield code;
    if (typeof meta?.code === 'string') yield meta.code;
    const adapter = cause as { originalCode?: unknown; kind?: unknown } | undefined;
    if (typeof adapter?.originalCode === 'string') yield adapter.originalCode;
    if (adapter?.kind === 'DatabaseNotReachable' || adapter?.kind === 'ConnectionClosed' || adapter?.kind === 'SocketTimeout') yield 'ECONNREFUSED';
    current = (cause ?? meta?.driverAdapterError);
  }
}

/** Whether the error means that the database cannot be reached now. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof Error && /Connection terminated|timeout exceeded when trying to connect|Can't reach database server/.test(error.message)) return true;
  return [...codes(error)].some((code) => AWAY.has(code) || code.startsWith('08'));
}

/** Whether the error means that a disk is full. */
export function isStorageFull(error: unknown): boolean {
  return [...codes(error)].some((code) => FULL.has(code));
}
