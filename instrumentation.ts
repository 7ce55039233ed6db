// Runs once in the server before it serves anything (a file that Next.js looks for).

export async function register(): Promise<void> {
  // Next.js builds this file for its other runtime too, which has no sockets.
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  (await import('@/lib/web/client-address')).noteSenders();
  // In development every file is compiled when it is first needed.
  if (process.env.NODE_ENV === 'production') (await import('@/lib/server/revisions/warm-up')).warmUpSoon();
}
