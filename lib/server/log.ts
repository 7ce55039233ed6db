// Writes what went wrong to standard error, one JSON line each, for whoever runs the desk; never to the person at the screen.
import 'server-only';

/** Logs an unexpected error with where it happened. */
export function logError(where: string, error: unknown): void {
  const detail = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { message: String(error) };
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), where, ...detail })}\n`);
}
